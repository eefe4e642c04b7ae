"""A change belongs to the case of what it changes (R5.7.5), found by number or by likeness."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import outcome_of
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.likeness import alike
from bot.domain.permissions import may, require
from bot.domain.problem import Problem
from bot.domain.screened import CHANGE, Outcome, Screening
from bot.ports import Message, Missing
from cards.notice import Ask, Button, notice_card
from dialogs.choices import UNKNOWN, says_no
from dialogs.dpia import told
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

FORM = "screening"


def judge(turn: Turn, case: Case, draft: Draft, *, by: str) -> None:
    """Work out what the rules say; it counts when the team has confirmed it."""
    form = turn.desk.filled_in(draft, turn.today, case)
    fired, impact = outcome_of(form)
    answers = dict(form.effective())
    case.answer_screening(
        Screening(
            template=draft.template,
            answers=answers,
            fired=tuple(rule.id for rule in fired),
            outcome=Outcome(fired[0].outcome),
            impact=Impact(impact),
            answered_by=by,
            answered_at=turn.at,
            passed_on=tuple(path for path in draft.passed_on if answers.get(path) in UNKNOWN),
        )
    )
    told(turn, case, answers, by=by)
    draft.close()


def ask(turn: Turn, case: Case) -> Reply:
    """Who types answers with the next message."""
    if turn.text:
        turn.wait_for("earlier.link", "earlier", case.number)
    return reply("earlier_case", case=case.number)


async def open_question(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("answer_screening", turn.person, case)
    if case.status is not Status.SIGNALLED:
        return beside("screening_outcome", case=case.number)
    return beside("earlier_case", case=case.number)


async def link(turn: Turn) -> Reply:
    """The rules look again, because what was assessed before counts."""
    case = await turn.work.case(turn.field("case"))
    require("answer_screening", turn.person, case)
    said = (turn.field("number") or turn.field("earlier")).strip()
    if says_no(said.lower()):
        return await none(turn)
    if not said:
        return _again(turn, case, Problem("required"))
    found = await _readable(turn, case, said)
    if found is None:
        return _again(turn, case, Problem("earlier_unknown"))
    return await _linked(turn, case, found.number, assessed=found.advised_at is not None)


async def none(turn: Turn) -> Reply:
    """It was never a case; the team can still find one."""
    case = await turn.work.case(turn.field("case"))
    require("answer_screening", turn.person, case)
    return await _linked(turn, case, "", assessed=False)


async def _readable(turn: Turn, case: Case, said: str) -> Case | None:
    """An earlier case that this person may read; of others nobody learns that they are there."""
    try:
        found = await turn.work.case(said.upper())
    except Missing:
        return None
    older = found.number < case.number
    return found if older and may("read_case", turn.person, found) else None


async def _linked(turn: Turn, case: Case, parent: str, *, assessed: bool) -> Reply:
    draft = await turn.work.find_draft(case.number, FORM)
    if case.status is Status.SIGNALLED and draft is not None and _is_change(draft):
        linked = (case.parent, case.parent_assessed) == (parent, assessed)
        if not linked:
            case.link(parent, assessed=assessed, by=turn.person.id, at=turn.at)
        complete = turn.desk.filled_in(draft, turn.today, case).complete
        if complete and (case.screening is None or not linked):
            by = case.screening.answered_by if case.screening else turn.person.id
            judge(turn, case, draft, by=by)
    return reply("screening_outcome", case=case.number)


def _is_change(draft: Draft) -> bool:
    return draft.answers.get("kind") == CHANGE


def _again(turn: Turn, case: Case, problem: Problem) -> Reply:
    given = {"earlier": turn.field("earlier"), "number": turn.field("number")}
    view = View("earlier_case", {"case": case.number})
    return Reply((view,), Overlay(given, {"earlier": problem}))


# --- views ------------------------------------------------------------------------------------
async def asked(viewer: Viewer, args: Args) -> Message:
    """Which case it changes: one that looks like it, or one by its number."""
    case = await viewer.reading.case(str(args["case"]))
    t, problem = viewer.t, viewer.overlay.problems.get("earlier")
    given = {name: str(viewer.overlay.given.get(name, "")) for name in ("earlier", "number")}
    like = [(one.number, t("case-line", number=one.number, title=one.title))
            for one in await _like(viewer, case)]  # fmt: skip
    asks = [Ask("earlier", t("ask-earlier-like"), given["earlier"], options=like)] if like else []
    wrong = t.problem(problem) if problem else ""
    label = t("ask-earlier-number" if like else "ask-earlier-number-alone")
    asks.append(Ask("number", label, given["number"], wrong, name=True))
    ids = {"case": case.number}
    buttons: Sequence[Button] = (
        (t("button-link"), "earlier.link", ids),
        (t("button-no-earlier"), "earlier.none", ids),
    )
    title = t("earlier-title", number=case.number)
    card = notice_card(title, t("earlier"), t, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


async def _like(viewer: Viewer, case: Case) -> Sequence[Case]:
    """As at signalling: only what this person may read."""
    assert viewer.person is not None
    older = [one for one in await viewer.reading.cases() if one.number < case.number]
    readable = [one for one in older if may("read_case", viewer.person, one)]
    policy = viewer.desk.policy_of(case)
    return alike(case.title, case.goal, readable, policy.limits["looks_like"])


async def changed(viewer: Viewer, case: Case) -> str:
    """The case that it changes, in a line; empty when there is none that this person may read."""
    if not case.parent:
        return ""
    parent = await viewer.reading.case(case.parent)
    return _line(viewer, parent) if _reads(viewer, parent) else ""


async def related(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """What it changes and what changes it, as far as this person may read that."""
    t, before = viewer.t, await changed(viewer, case)
    after = await viewer.reading.changes_of(case.number)
    rows = [(t("short-changes"), before)] if before else []
    return rows + [
        (t("short-changed-by"), _line(viewer, one)) for one in after if _reads(viewer, one)
    ]


def _line(viewer: Viewer, case: Case) -> str:
    return viewer.t("case-line", number=case.number, title=case.title)


def _reads(viewer: Viewer, case: Case) -> bool:
    return viewer.person is None or may("read_case", viewer.person, case)
