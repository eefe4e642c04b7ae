"""Closing a case: what stands in the way, the last check, and a second person when it is early."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from bot.domain.case import Case
from bot.domain.closing import Obstacle, last_check, obstacles, too_early
from bot.domain.effects.kinds import Args
from bot.domain.life import NotNow, Status
from bot.domain.permissions import may, require
from bot.ports import Message, Reading
from cards.notice import Ask, Button, notice_card
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

MOST_OBSTACLES = 6


async def open_card(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("close", turn.person, case)
    return beside("closing" if case.can("close") else "case", case=case.number)


async def close(turn: Turn) -> Reply:
    """With what was found at the last check; before its time a second person agrees."""
    case = await turn.work.case(turn.field("case"))
    require("close", turn.person, case)
    if not case.can("close"):
        raise NotNow("close", case.number)
    view = View("closing", {"case": case.number})
    policy = turn.desk.policy_of(case)
    advices = await turn.work.advices_of(case.number)
    if case.closing_waits or await _in_the_way(turn.work, case, turn.today):
        return Reply((view,))
    found = turn.field("found").strip()
    if problem := turn.unfit(found):
        return Reply((view,), Overlay({"found": found}, {"found": problem}))
    early = too_early(case, advices, policy, turn.today)
    (case.propose_closing if early else case.close)(found, by=turn.person.id, at=turn.at)
    return Reply((view,))


async def _in_the_way(reading: Reading, case: Case, today: date) -> list[Obstacle]:
    number = case.number
    advices, notes = await reading.advices_of(number), await reading.feedback_of(number)
    tasks, escalations = await reading.tasks_of(number), await reading.escalations_of(number)
    return list(obstacles(advices, notes, tasks, escalations, today))


async def agree(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("agree_closing", turn.person, case)
    if case.closing_waits:
        case.agree_closing(by=turn.person.id, at=turn.at)
    return reply("closing", case=case.number)


# --- views ------------------------------------------------------------------------------------
async def closing(viewer: Viewer, args: Args) -> Message:
    """What still has to happen, or the question what was found, or how it ended."""
    case = await viewer.reading.case(str(args["case"]))
    title = viewer.t("closing-title", number=case.number)
    if case.last_check is not None:
        return await _checked(viewer, case, title)
    t, ids = viewer.t, {"case": case.number}
    see: Button = (t("button-case"), "case.show", ids)
    if not case.can("close"):
        text = t("closing-not-now", status=t(f"status-{case.status}"))
        return Message(card=notice_card(title, text, t, buttons=(see,)), summary=title)
    policy = viewer.desk.policy_of(case)
    advices = await viewer.reading.advices_of(case.number)
    if way := (await _in_the_way(viewer.reading, case, viewer.today))[:MOST_OBSTACLES]:
        lines = "\n".join(f"- {_said(viewer, one)}" for one in way)
        text = f"{t('closing-not-yet')}\n\n{lines}"
        buttons = (*_looks(viewer, case, way), see)
        return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
    key = "closing"
    if too_early(case, advices, policy, viewer.today):
        key = "closing-early"
    text = t(key, title=case.title, day=last_check(case, policy))
    problem = viewer.overlay.problems.get("found")
    given = str(viewer.overlay.given.get("found", ""))
    ask = Ask("found", t(f"ask-{key}"), given, t.problem(problem) if problem else "")
    buttons = ((t("button-close"), "closing.close", ids), see)
    return Message(card=notice_card(title, text, t, asks=(ask,), buttons=buttons), summary=title)


def _said(viewer: Viewer, one: Obstacle) -> str:
    day = viewer.t.day(one.day) if one.day else ""
    return viewer.t(f"closing-{one.code}", about=one.about, day=day)


def rows_of(viewer: Viewer, case: Case, everyone: Mapping[str, str]) -> list[tuple[str, str]]:
    """Who proposed to close it, and that a second person is waited for."""
    if case.last_check is None or not case.closing_waits:
        return []
    t, proposed = viewer.t, case.last_check
    said = t("closing-row", name=everyone.get(proposed.by, ""), day=proposed.at)
    return [(t("short-closing"), said)]


def _looks(viewer: Viewer, case: Case, way: Sequence[Obstacle]) -> Iterator[Button]:
    """To look at each advice that nobody checked after its day."""
    for one in way:
        if one.code == "check":
            title = viewer.t("button-look", short=one.about)
            yield title, "look.show", {"advice": f"{case.number}-{one.about}"}


async def _checked(viewer: Viewer, case: Case, title: str) -> Message:
    t, check, everyone = viewer.t, case.last_check, await names(viewer)
    assert check is not None
    rows = [
        (t("short-last-check"), check.found),
        (t("short-checked-by"), everyone.get(check.by, "")),
    ]
    if check.agreed_by:
        rows.append((t("short-agreed-by"), everyone.get(check.agreed_by, "")))
    ids: Args = {"case": case.number}
    buttons: list[Button] = [(t("button-case"), "case.show", ids)]
    closed = case.status is Status.CLOSED
    may_agree = viewer.person is None or may("agree_closing", viewer.person, case)
    if not closed and may_agree:
        buttons.insert(0, (t("button-agree"), "closing.agree", ids))
    text = t("closed" if closed else "closing-waits", title=case.title)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)
