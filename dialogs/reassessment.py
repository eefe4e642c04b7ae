"""Reassessment: agreeing when, saying what changed, and beginning from what was said before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import ASSESSED, Status
from bot.domain.permissions import may, require
from bot.domain.problem import Problem
from bot.domain.reassessment import Reassessment
from bot.domain.screened import CHANGE
from bot.domain.signal_channel import CHAT
from bot.domain.task import Task, TaskKind
from bot.domain.template import UNKNOWN_DAY, Several
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.choices import choice, plain
from dialogs.fill_in import FillIn
from dialogs.signal import signalled
from dialogs.task import give
from dialogs.turn import Desk, Overlay, Reply, Turn, View, Viewer, beside, reply

FORM, EVENTS, SCREENING = "reassessment", "events", "screening"
CHANGES = "change_types"
"""What the screening asks of a change: the same list as the events."""


# --- agreeing -----------------------------------------------------------------------------------
async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("agree_reassessment", turn.person, case)
    if case.status not in ASSESSED:
        return beside("case", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    draft.closed = False
    return beside("section", about=case.number, form=FORM, section=FORM)


async def send(turn: Turn, draft: Draft) -> Reply:
    case = await turn.work.case(draft.about)
    said = turn.desk.filled_in(draft, turn.today, case).shown()
    day, events = said.get("day"), said.get(EVENTS)
    case.agree_reassessment(
        Reassessment(
            on=date.fromisoformat(str(day)) if day else None,
            events=tuple(str(one) for one in events) if isinstance(events, list) else (),
            reason=str(said.get("reason") or ""),
            agreed_by=turn.person.id,
            agreed_at=turn.at,
        )
    )
    draft.close()
    turn.person.focus = None
    return reply("reassessment", case=case.number)


# --- something changed --------------------------------------------------------------------------
async def show(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("reassessment", case=case.number)


async def reopen(turn: Turn) -> Reply:
    """`heropenen`: what was assessed is assessed anew, in a case of its own (domain.md 6.2).

    What needed no assessment is screened again when someone says why.
    """
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    if case.status in ASSESSED:
        return beside("reassessment", case=case.number)
    if case.status is Status.NOT_REQUIRED and may("contest_screening", turn.person, case):
        return beside("contest", case=case.number)
    return beside("case", case=case.number)


async def happened(turn: Turn) -> Reply:
    """What was agreed to be a reason to look again is one at once."""
    case = await turn.work.case(turn.field("case"))
    require("reassess", turn.person, case)
    view = View("reassessment", {"case": case.number})
    if case.status not in ASSESSED:
        return Reply((view,))
    event = choice(_events(turn.desk, case).options, plain(turn.field("event")))
    if isinstance(event, Problem):
        return Reply((view,), Overlay({}, {"event": Problem("reassess_event")}))
    if case.report_change(event, by=turn.person.id, at=turn.at):
        await give(turn, case, TaskKind.REASSESS, what=event, to=case.decider)
    return reply("reassessment", case=case.number, said=event)


def _events(desk: Desk, case: Case) -> Several:
    kind = desk.templates[desk.policy_of(case).templates[FORM]].question(EVENTS).kind
    assert isinstance(kind, Several)
    return kind


# --- beginning anew -----------------------------------------------------------------------------
async def start(turn: Turn) -> Reply:
    """A new case that knows the earlier one: its words, and nothing of what was approved."""
    case = await turn.work.case(turn.field("case"))
    require("reassess", turn.person, case)
    if case.status not in ASSESSED:
        return beside("case", case=case.number)
    begun = await turn.work.changes_of(case.number)
    if running := [one for one in begun if one.advised_at is None and one.can("withdraw")]:
        return reply("case", case=running[0].number)
    again = await signalled(turn, _facts(case), channel=CHAT)
    again.link(case.number, assessed=True, by=turn.person.id, at=turn.at)
    case.assess_anew(again.number, by=turn.person.id, at=turn.at)
    template = turn.desk.policy_of(again).templates[SCREENING]
    draft = Draft(Draft.name(again.number, SCREENING), again.number, SCREENING, template)
    reasons = [task for task in await turn.work.tasks_of(case.number) if _is_reason(task)]
    known = {option.value for option in _events(turn.desk, case).options}
    changed = [task.what for task in reasons if task.what in known]
    draft.prefill({"kind": CHANGE, CHANGES: list(dict.fromkeys(changed)) or None}, at=turn.at)
    turn.work.add(draft)
    for task in reasons:
        task.finish(again.number, by=turn.person.id, at=turn.at)
    return reply("signal_saved", case=again.number)


def _is_reason(task: Task) -> bool:
    return task.open and task.kind in {TaskKind.REASSESS, TaskKind.CHANGED}


def _facts(case: Case) -> Mapping[str, str]:
    said = ("title", "goal", "unit", "phase", "project_leader")
    return {**{name: getattr(case, name) for name in said}, "planned_start": UNKNOWN_DAY}


# --- views --------------------------------------------------------------------------------------
async def reassessment(viewer: Viewer, args: Args) -> Message:
    """What was agreed, what has changed since, and the way on."""
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    title, ids = t("reassessment-title", number=case.number), {"case": case.number}
    parts = [t("reassessment", said=agreed(viewer, case))]
    if case.status is Status.CLOSED:
        parts.insert(0, t("reassessment-closed"))
    asks: tuple[Ask, ...] = ()
    buttons: list[Button] = []
    if args.get("said"):
        parts.append(t("reassess-noted" if _agreed_to(case, str(args["said"])) else "reassess-not"))
    if case.status in ASSESSED and viewer.person and may("reassess", viewer.person, case):
        asks = (_asked(viewer, case),)
        buttons.append((t("button-happened"), "reassess.happened", ids))
        buttons.append((t("button-reassess"), "reassess.start", ids))
        if may("agree_reassessment", viewer.person, case):
            buttons.append((t("button-agree-reassessment"), "reassess.agree", ids))
    buttons.append((t("button-case"), "case.show", ids))
    card = notice_card(title, "\n\n".join(parts), t, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


def _agreed_to(case: Case, event: str) -> bool:
    return case.reassessment is not None and event in case.reassessment.events


def _asked(viewer: Viewer, case: Case) -> Ask:
    t, problem = viewer.t, viewer.overlay.problems.get("event")
    options = [(one.value, t.wording(one.label)) for one in _events(viewer.desk, case).options]
    return Ask("event", t("ask-event"), "", t.problem(problem) if problem else "", options)


def agreed(viewer: Viewer, case: Case) -> str:
    """In words: the day, the changes, or never and why."""
    t, rule = viewer.t, case.reassessment
    if rule is None:
        return t("reassessment-open")
    if rule.never:
        return t("reassessment-never", reason=rule.reason)
    labels = {one.value: t.wording(one.label) for one in _events(viewer.desk, case).options}
    said = [t("reassessment-on", day=rule.on)] if rule.on else []
    changes = ", ".join(labels[one].lower() for one in rule.events if one in labels)
    return "; ".join([*said, *([t("reassessment-at", changes=changes)] if changes else [])])


def rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    known = case.reassessment is not None
    return [(viewer.t("short-reassessment"), agreed(viewer, case))] if known else []
