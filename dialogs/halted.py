"""A case that stops: on hold until a day to look again, resumed, or withdrawn for good."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.domain.calendar import add_months
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import ENDED, FOLLOWED, NotNow, Status
from bot.domain.permissions import may, require
from bot.domain.person import Pending
from bot.domain.problem import Problem
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.form_views import names
from dialogs.session import planned
from dialogs.turn import KEEP, NO_BSN, UNSURE, Overlay, Reply, Turn, View, Viewer, beside, reply

LEAST_REASON = 10
"""Characters; why a project lies still is soon said."""


async def ask(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("withdraw", turn.person, case)
    return beside("halt" if can_stop(case) else "halt_not_now", case=case.number)


def can_stop(case: Case) -> bool:
    return case.can("withdraw") or case.status is Status.PLANNED


async def put_on_hold(turn: Turn) -> Reply:
    """Without a day the bot looks again after the time that the policy names.

    A card says which pause it was drawn from: pressing it twice pauses once.
    """
    case = await turn.work.case(turn.field("case"))
    require("put_on_hold", turn.person, case)
    if turn.number("pauses") != len(case.pauses):
        return reply("halted", case=case.number)
    if not can_stop(case):
        return _not_now(turn, case, "put_on_hold")
    policy, reason = turn.desk.policy_of(case), turn.field("reason").strip()
    usual = policy.calendar.add(turn.today, policy.limits["pause_review"])
    review = _day(turn.field("review")) if turn.field("review") else usual
    most = add_months(turn.today, policy.limits["pause_most"])
    problems = {"reason": turn.unfit(reason, LEAST_REASON)}
    if review is None or not turn.today < review <= most:
        problems["review"] = Problem("review_day", {"last": turn.t.day(most)})
    if review is None or any(problems.values()):
        return _refused(turn, case, problems)
    await _take_back_session(turn, case)
    case.put_on_hold(reason, review, by=turn.person.id, at=turn.at)
    return reply("halted", case=case.number)


async def resume(turn: Turn) -> Reply:
    """A second press finds the case going again, and shows it."""
    case = await turn.work.case(turn.field("case"))
    require("resume", turn.person, case)
    case.resume(by=turn.person.id, at=turn.at)
    return reply("case", case=case.number)


async def withdraw(turn: Turn) -> Reply:
    """What was planned is cancelled with the same reason, and everyone invited hears it."""
    case = await turn.work.case(turn.field("case"))
    require("withdraw", turn.person, case)
    reason = turn.field("reason").strip()
    if not can_stop(case):
        return _not_now(turn, case, "withdraw")
    if problem := turn.unfit(reason, LEAST_REASON):
        return _refused(turn, case, {"reason": problem})
    if turn.field(UNSURE):
        sure = {"case": case.number, "reason": reason, NO_BSN: "yes", KEEP: "yes"}
        turn.person.pending = Pending("halt.withdraw", fields=sure)
        return reply("sure_to_withdraw", case=case.number)
    await _take_back_session(turn, case)
    for task in await turn.work.tasks_of(case.number):
        task.lapse(at=turn.at)
    case.withdraw(reason, by=turn.person.id, at=turn.at)
    return reply("halted", case=case.number)


def _not_now(turn: Turn, case: Case, action: str) -> Reply:
    """Once there was a session the case has to be finished; how it ended stands on its own card."""
    if case.status in ENDED:
        raise NotNow(action, case.number)
    given = {"given": 1} if turn.field("reason") else {}
    return reply("halt_not_now", case=case.number, **given)


def _refused(turn: Turn, case: Case, problems: Mapping[str, Problem | None]) -> Reply:
    wrong = {name: problem for name, problem in problems.items() if problem}
    given = {name: turn.field(name) for name in ("reason", "review")}
    return Reply((View("halt", {"case": case.number}),), Overlay(given, wrong))


async def _take_back_session(turn: Turn, case: Case) -> None:
    """No session stands in anyone's calendar while its case lies still."""
    if case.status is Status.PLANNED:
        session = await planned(turn.work, case)
        session.cancel(turn.field("reason").strip(), by=turn.person.id, at=turn.at)
        case.cancel_session(at=turn.at)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


# --- views ------------------------------------------------------------------------------------
async def sure_to_withdraw(viewer: Viewer, args: Args) -> Message:
    """The same warning as on the card, for who types."""
    case = await viewer.reading.case(str(args["case"]))
    parts = [*await _warned(viewer, case), viewer.t("yes-withdraws", title=case.title)]
    return Message(text="\n\n".join(parts))


async def _warned(viewer: Viewer, case: Case) -> list[str]:
    """What cannot be undone, and a session that does not go ahead."""
    t, parts = viewer.t, [viewer.t("halt-withdraw")]
    if case.status is Status.PLANNED:
        session = await planned(viewer.reading, case)
        parts.append(t("halt-session", when=t.moment(session.start)))
    return parts


async def halt(viewer: Viewer, args: Args) -> Message:
    """Both ways to stop, the reason and the day to look again."""
    case = await viewer.reading.case(str(args["case"]))
    t, policy = viewer.t, viewer.desk.policy_of(case)
    title = t("halt-title", number=case.number)
    parts = [t("halt"), *await _warned(viewer, case)]
    usual = policy.calendar.add(viewer.today, policy.limits["pause_review"])
    asks = (_ask(viewer, "reason"), _ask(viewer, "review", usual.isoformat()))
    ids: Args = {"case": case.number, "pauses": len(case.pauses)}
    buttons: list[Button] = [(t("button-withdraw"), "halt.withdraw", ids)]
    if viewer.person is not None and may("put_on_hold", viewer.person, case):
        longer = "button-pause-longer" if case.pause else "button-pause"
        buttons.insert(0, (t(longer), "halt.pause", ids))
    card = notice_card(title, "\n\n".join(parts), t, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


def _ask(viewer: Viewer, field: str, usual: str = "") -> Ask:
    problem = viewer.overlay.problems.get(field)
    given = str(viewer.overlay.given.get(field, usual))
    said = viewer.t.problem(problem) if problem else ""
    return Ask(field, viewer.t(f"ask-halt-{field}"), given, said, day=field == "review")


async def not_now(viewer: Viewer, args: Args) -> Message:
    """Why it cannot stop any more, and what can be done instead."""
    case = await viewer.reading.case(str(args["case"]))
    t, ids = viewer.t, {"case": case.number}
    title = t("halt-title", number=case.number)
    parts = [t("halt-not-now", title=case.title, status=t(f"status-{case.status}"))]
    buttons: list[Button] = [(t("button-case"), "case.show", ids)]
    if case.status in FOLLOWED:
        parts += [t("halt-followed-stopped", number=case.number), t("halt-followed-later")]
        if viewer.person is not None and may("answer_case_check", viewer.person, case):
            buttons.insert(0, (t("button-application"), "case_check.open", ids))
        if viewer.person is not None and may("close", viewer.person, case):
            buttons.insert(0, (t("button-close"), "closing.open", ids))
    if args.get("given"):
        parts.append(t("words-not-kept"))
    card = notice_card(title, "\n\n".join(parts), t, buttons=buttons)
    return Message(card=card, summary=title)


async def halted(viewer: Viewer, args: Args) -> Message:
    """For everyone of the case and the team: how it stands now, and what can be done about it."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    ids: Args = {"case": case.number}
    buttons: list[Button] = [(t("button-case"), "case.show", ids)]
    if case.pause is not None:
        said, by, reason = "paused", case.pause.by, case.pause.reason
        text = t("paused", title=case.title, day=case.pause.review, name=_asked(case, everyone))
        if args.get("kept"):
            text = f"{text}\n\n{t('paused-kept')}"
        if viewer.person is not None and may("resume", viewer.person, case):
            buttons.insert(0, (t("button-resume"), "halt.resume", ids))
    elif case.status is Status.WITHDRAWN:
        said, by, reason = "withdrawn", case.withdrawn_by, case.withdrawn_because
        text = t("withdrawn", title=case.title)
    else:
        text = t("resumed", title=case.title, status=t(f"status-{case.status}"))
        title = t("resumed-title", number=case.number)
        return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
    rows = [(t("short-reason"), reason), (t(f"short-{said}-by"), everyone.get(by, ""))]
    title = t(f"{said}-title", number=case.number)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


def _asked(case: Case, everyone: dict[str, str]) -> str:
    return everyone.get(case.decider, "")


def rows_of(viewer: Viewer, case: Case, everyone: dict[str, str]) -> list[tuple[str, str]]:
    """Why it lies still and who said so, for the card of the case."""
    t = viewer.t
    if case.pause is not None:
        by = t("paused-by", name=everyone.get(case.pause.by, ""), day=case.pause.at)
        return [(t("short-reason"), case.pause.reason), (t("short-paused-by"), by)]
    if case.status is Status.WITHDRAWN:
        by = everyone.get(case.withdrawn_by, "")
        return [(t("short-reason"), case.withdrawn_because), (t("short-withdrawn-by"), by)]
    return []
