"""What was answered in a screening, and which rules that made fire (R5.7.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.effects.kinds import Args
from bot.domain.expressions import names_in
from bot.domain.filled_in import Context, FilledIn
from bot.domain.permissions import require
from bot.domain.screened import Screening
from bot.domain.template import Question
from bot.ports import Message
from cards.notice import notice_card
from cards.screening import Reason
from dialogs.choices import UNKNOWN
from dialogs.form_views import names
from dialogs.turn import Reply, Turn, Viewer, beside

NO = "nee"


def reasons(viewer: Viewer, found: Screening) -> Sequence[Reason]:
    rules = {rule.id: rule for rule in viewer.desk.templates[found.template].rules}
    return [Reason(id, viewer.t.wording(rules[id].say)) for id in found.fired]


def _counts_for(viewer: Viewer, found: Screening, question: Question) -> str:
    """The rules that this answer made fire; anything but no counts for a rule."""
    rules = viewer.desk.templates[found.template].rules
    if found.answers[question.key] == NO:
        return ""
    ids = [r.id for r in rules if r.id in found.fired and question.key in names_in(r.test)]
    return f" ({', '.join(ids)})" if ids else ""


def _asked(viewer: Viewer, found: Screening) -> Iterator[Question]:
    """The answers count what was hidden as no; here stands what was asked."""
    template = viewer.desk.templates[found.template]
    seen = FilledIn(template, found.answers, Context(viewer.today))
    return (q for q in template.questions if q.key in found.answers and seen.applies(q))


def _said(viewer: Viewer, found: Screening, question: Question) -> str:
    t, answer = viewer.t, found.answers[question.key]
    said = t.said(question, answer, {})
    key = "screening-answer-yes" if answer == UNKNOWN[0] else "screening-answer"
    line = t(key, ask=t.wording(question.ask), said=said)
    return t("screening-answer-passed-on", answer=line) if question.key in found.passed_on else line


def passed_on(viewer: Viewer, found: Screening) -> Sequence[str]:
    """The questions that the team was asked to help with."""
    template = viewer.desk.templates[found.template]
    return [viewer.t.wording(template.question(path).ask) for path in found.passed_on]


# --- all of it --------------------------------------------------------------------------------
async def show(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    if case.screening is None:
        return beside("screening_outcome", case=case.number)
    return beside("screening_answers", case=case.number)


async def answers(viewer: Viewer, args: Args) -> Message:
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    found = case.screening
    assert found is not None
    title = t("screening-answers-title", number=case.number)
    lines = [
        f"- {_said(viewer, found, asked)}{_counts_for(viewer, found, asked)}"
        for asked in _asked(viewer, found)
    ]
    name = (await names(viewer)).get(found.answered_by, "")
    text = "\n\n".join((t("screening-answers", name=name, day=found.answered_at), "\n".join(lines)))
    ids = {"case": case.number}
    buttons = (
        (t("button-screening-outcome"), "screening.show", ids),
        (t("button-case"), "case.show", ids),
    )
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
