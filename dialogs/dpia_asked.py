"""How the DPIA is asked and told: the fields of its card, and how it stands in words."""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.dpia import DpiaOrder, order_of
from bot.domain.task import holders
from bot.domain.template import Choice, Question
from cards.notice import Ask
from dialogs.turn import Desk, Viewer


def question_of(desk: Desk, case: Case) -> Question:
    """The question of the screening, whose options are asked again later."""
    return desk.templates[desk.policy_of(case).templates["screening"]].question("dpia_status")


def asks(viewer: Viewer, case: Case) -> tuple[Ask, ...]:
    t, overlay = viewer.t, viewer.overlay
    question = question_of(viewer.desk, case)
    assert isinstance(question.kind, Choice)
    options = [(one.value, t.wording(one.label)) for one in question.kind.options]
    wrong = {name: t.problem(problem) for name, problem in overlay.problems.items()}
    given = {name: str(overlay.given.get(name, "")) for name in ("status", "day", "answer")}
    return (
        Ask("status", t.wording(question.ask), given["status"], wrong.get("status", ""), options),
        Ask("day", t("ask-dpia-day"), given["day"], wrong.get("day", ""), day=True),
        Ask("answer", t("ask-dpia-words"), given["answer"], wrong.get("answer", "")),
    )


def rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """For the card of a case with personal data."""
    if not case.personal_data or case.dpia is None:
        return []
    t = viewer.t
    said = t.said(question_of(viewer.desk, case), case.dpia.status, {})
    if case.dpia.finished:
        said = t("dpia-finished", status=said, day=case.dpia.finished)
    if case.session_on and order_of(case.dpia, case.session_on) is DpiaOrder.AFTERWARDS:
        said = t("dpia-afterwards", said=said)
    return [(t("short-dpia"), said)]


async def warning(viewer: Viewer, case: Case) -> str:
    """Under the outcome: who will contact the project leader; empty when nothing is amiss."""
    if not case.lacks_dpia:
        return ""
    people = await viewer.reading.people()
    _, asked = holders("privacy_adviser", people)
    who = ", ".join(people[id].name for id in asked) or viewer.t("team-uthiek")
    return viewer.t("dpia-warning", who=who)
