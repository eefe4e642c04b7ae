"""Escalation: the manager's task when an advice gets no answer, or none that will do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.domain.advice import Advice
from bot.domain.calendar import AMSTERDAM
from bot.domain.case import Case
from bot.domain.effects import Args
from bot.domain.escalation import Cause, Ending, Escalation, Step
from bot.domain.filing import Filing
from bot.domain.permissions import may, require
from bot.domain.person import manager_of
from bot.domain.problem import Problem, unfit
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer

UNIT_RUNG = 4
"""Here the manager of the unit is told as well, above it the Concernmanager alone."""


async def begin(turn: Turn, advice: Advice, cause: Cause) -> None:
    """One at a time per advice: a second cause adds nothing to what already lies there."""
    known = await turn.work.escalations_of(advice.case)
    if any(one.open_for(advice.id) for one in known):
        return
    to, number = manager_of(await turn.work.people()), len(known) + 1
    opened = Escalation.over(advice, cause, number, to=to, since=turn.today, at=turn.at)
    turn.work.add(opened)


async def stop(turn: Turn, advice: Advice, how: Ending) -> None:
    for one in await turn.work.escalations_of(advice.case):
        if one.open_for(advice.id):
            one.end(how, by=turn.person.id, at=turn.at)


# --- what the manager does --------------------------------------------------------------------
async def note(turn: Turn) -> Reply:
    """What came out of a talk; the action holder is still to answer."""
    escalation, _, _ = await _opened(turn)
    if escalation.ended:
        return _card(escalation)
    if problem := unfit(_words(turn)):
        return _again(turn, escalation, words=problem)
    if escalation.steps[-1:] and escalation.steps[-1].words == _words(turn):
        return _card(escalation)  # the same press, once more
    escalation.note(_words(turn), by=turn.person.id, at=turn.at)
    return _card(escalation)


async def extend(turn: Turn) -> Reply:
    """Another day, with a reason; the questions begin anew."""
    escalation, advice, case = await _opened(turn)
    if escalation.ended:
        return _card(escalation)
    if problem := unfit(_words(turn)):
        return _again(turn, escalation, words=problem)
    if (due := _day(turn)) is None:
        return _again(turn, escalation, due=Problem("later_day"))
    pace, count = turn.desk.policy_of(case).pace(case.impact), case.count_follow_up()
    advice.extend(due, _words(turn), by=turn.person.id, at=turn.at, pace=pace, count=count)
    escalation.end(Ending.EXTENDED, by=turn.person.id, at=turn.at, words=_words(turn))
    return _card(escalation)


async def accept(turn: Turn) -> Reply:
    """It is not followed, and that is that: with the manager's reason."""
    escalation, advice, case = await _opened(turn)
    if escalation.ended:
        return _card(escalation)
    if problem := unfit(_words(turn)):
        return _again(turn, escalation, words=problem)
    count = case.count_follow_up()
    advice.accept_as_is(_words(turn), by=turn.person.id, at=turn.at, count=count)
    escalation.end(Ending.ACCEPTED, by=turn.person.id, at=turn.at, words=_words(turn))
    return _card(escalation)


async def release(turn: Turn) -> Reply:
    """R5.1.2: nothing goes above the manager without this press."""
    escalation, advice, case = await _opened(turn)
    if escalation.ended:
        return _card(escalation)
    level = turn.number("level")
    if level == escalation.offered:
        told = await _above(turn, advice, case, level)
        escalation.release(level, by=turn.person.id, at=turn.at, told=told)
    return _card(escalation)


async def _opened(turn: Turn) -> tuple[Escalation, Advice, Case]:
    escalation = await turn.work.escalation(turn.field("escalation"))
    advice, case = await turn.work.advice(escalation.advice), await turn.work.case(escalation.case)
    require("handle_escalation", turn.person, case, holder=advice.says.holder)
    return escalation, advice, case


async def _above(turn: Turn, advice: Advice, case: Case, level: int) -> tuple[str, ...]:
    """Who brings it further: by role, and at the first rung the manager of the unit too."""
    units = turn.desk.policy_of(case).units
    unit = next((one["label"]["nl"] for one in units if one["value"] == advice.says.unit), "")
    return tuple(
        id
        for id, person in (await turn.work.people()).items()
        if "corporate_manager_ipm" in person.roles
        or (level == UNIT_RUNG and "unit_manager" in person.roles and person.unit == unit)
    )


def _words(turn: Turn) -> str:
    return turn.field("words").strip()


def _day(turn: Turn) -> date | None:
    """A day to come, or None."""
    try:
        day = date.fromisoformat(turn.field("due"))
    except ValueError:
        return None
    return day if day > turn.today else None


def _card(escalation: Escalation) -> Reply:
    return Reply((View("escalation", {"escalation": escalation.id}),))


def _again(turn: Turn, escalation: Escalation, **problems: Problem) -> Reply:
    given = {"words": turn.field("words"), "due": turn.field("due")}
    view = View("escalation", {"escalation": escalation.id})
    return Reply((view,), Overlay(given, problems))


# --- views ------------------------------------------------------------------------------------
async def task(viewer: Viewer, args: Args) -> Message:
    """For the manager: why it lies here, what was said so far, and what can be done."""
    escalation = await viewer.reading.escalation(str(args["escalation"]))
    advice = await viewer.reading.advice(escalation.advice)
    case = await viewer.reading.case(escalation.case)
    t = viewer.t
    title = t("escalation-title", short=advice.short, number=case.number)
    rows = await _rows(viewer, escalation, advice)
    if escalation.ended:
        text = t(f"escalation-ended-{escalation.ended}")
        return Message(card=notice_card(title, text, t, rows=rows), summary=title)
    parts = [t(f"escalation-{escalation.cause}"), f"**{advice.says.text}**"]
    if escalation.offered:
        parts.append(t(f"escalation-offered-{escalation.offered}"))
    text = "\n\n".join([*parts, *_notes(viewer, case, escalation)])
    holder = advice.says.holder
    if viewer.person and not may("handle_escalation", viewer.person, case, holder=holder):
        return Message(card=notice_card(title, text, t, rows=rows), summary=title)
    buttons = [*_buttons(viewer, escalation)]
    if viewer.person is None or may("read_case", viewer.person, case):
        buttons.append((t("button-case"), "case.show", {"case": case.number}))
    card = notice_card(title, text, t, rows=rows, asks=_asks(viewer), buttons=buttons)
    return Message(card=card, summary=title)


def _notes(viewer: Viewer, case: Case, escalation: Escalation) -> list[str]:
    """The way to the agenda note of each release."""
    t = viewer.t
    released = [step for step in escalation.steps if step.what == "release"]
    titles = [f"{t('kind-agendanotitie')} {t(f'rung-{step.level}')}" for step in released]
    links = [_link(viewer, case, escalation, step) for step in released]
    return [f"[{title}]({link})" for title, link in zip(titles, links, strict=True)]


def _link(viewer: Viewer, case: Case, escalation: Escalation, step: Step) -> str:
    day = step.at.astimezone(AMSTERDAM).date()
    version = f"{escalation.number}.{step.level}"
    filing = Filing(case.number, "agendanotitie", version, day, adopted=True, extension="docx")
    return viewer.desk.link(filing.path(case.folder))


async def _rows(viewer: Viewer, escalation: Escalation, advice: Advice) -> list[tuple[str, str]]:
    t, everyone = viewer.t, await names(viewer)
    rows = [
        (t("short-action-holder"), everyone.get(advice.says.holder, "")),
        (t("short-due"), t.day(advice.due)),
        (t("short-weight"), t(f"weight-{advice.says.weight}")),
        (t("short-rung"), t(f"rung-{escalation.level}")),
    ]
    if (answered := advice.answered) is not None and answered.note:
        rows.append((t("short-answer"), answered.note))
    for step in escalation.steps:
        said = step.words or t(f"rung-{step.level}")
        rows.append((t.day(step.at), f"{t(f'step-{step.what}')}: {said}"))
    return rows


def _asks(viewer: Viewer) -> tuple[Ask, ...]:
    t, overlay = viewer.t, viewer.overlay
    problems = {name: t.problem(problem) for name, problem in overlay.problems.items()}
    words, due = (str(overlay.given.get(name) or "") for name in ("words", "due"))
    return (
        Ask("words", t("ask-escalation-words"), words, problems.get("words", "")),
        Ask("due", t("ask-escalation-due"), due, problems.get("due", ""), day=True),
    )


def _buttons(viewer: Viewer, escalation: Escalation) -> Iterator[Button]:
    t, ids = viewer.t, {"escalation": escalation.id}
    if escalation.offered:
        level = escalation.offered
        title = t("button-release", rung=t(f"rung-{level}"))
        yield title, "escalation.release", {"escalation": escalation.id, "level": level}
    yield t("button-note"), "escalation.note", ids
    yield t("button-extend"), "escalation.extend", ids
    yield t("button-let-rest"), "escalation.accept", ids


async def released(viewer: Viewer, args: Args) -> Message:
    """For who brings it further: what was released, and where the note lies."""
    escalation = await viewer.reading.escalation(str(args["escalation"]))
    case = await viewer.reading.case(escalation.case)
    t, rung = viewer.t, viewer.t(f"rung-{escalation.level}")
    title = t("escalation-released-title", rung=rung, number=case.number)
    said = t("escalation-released", rung=rung, title=case.title)
    text = "\n\n".join([said, *_notes(viewer, case, escalation)])
    return Message(card=notice_card(title, text, t), summary=title)
