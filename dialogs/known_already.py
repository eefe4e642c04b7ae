"""What a case description begins with: nothing that was told before is asked again."""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.template import Answer, Items
from dialogs.said_before import said_before
from dialogs.turn import Turn


async def fill_in_what_is_known(turn: Turn, case: Case, draft: Draft) -> None:
    """From signal and screening; the words of an earlier case go before the goal of the signal."""
    draft.prefill(known(turn, case, draft), at=turn.at)
    draft.prefill(await _before(turn, case, draft), at=turn.at)
    draft.prefill({"goal": case.goal}, at=turn.at)
    draft.prefill(_first_items(turn, draft, case), at=turn.at)


def known(turn: Turn, case: Case, draft: Draft) -> dict[str, Answer]:
    screening = case.screening.answers if case.screening else {}
    prefilled: dict[str, Answer] = {
        question.key: screening.get(question.prefill.removeprefix("screening."))
        for question in turn.desk.template_of(draft).questions
        if question.prefill
    }
    return {
        **prefilled,
        "title": case.title,
        "org_unit": case.unit,
        "phase": case.phase,
        "planned_start": case.planned_start,
        "project_leader": case.project_leader,
    }


async def _before(turn: Turn, case: Case, draft: Draft) -> dict[str, Answer]:
    """A reassessment begins with the words of the earlier case, as far as they are asked again."""
    template = turn.desk.template_of(draft)
    said = await said_before(turn.work, case, turn.person)
    return {path: value for path, value in said.items() if path.partition(".")[0] in template}


def _first_items(turn: Turn, draft: Draft, case: Case) -> dict[str, Answer]:
    """A list that must hold something begins with one open item."""
    form = turn.desk.filled_in(draft, turn.today, case)
    return {
        question.key: [1]
        for question in form.template.questions
        if isinstance(question.kind, Items)
        and not question.kind.otherwise
        and form.required(question)
    }
