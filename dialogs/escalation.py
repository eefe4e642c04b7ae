"""Escalation: the manager's task when an advice gets no answer, or none that will do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.domain.advice import Advice
from bot.domain.appointments import reminded_on
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.effects.kinds import Args, stamp
from bot.domain.escalation import Cause, Ending, Escalation, Step
from bot.domain.filing import Filing
from bot.domain.owned import LATEST, can_be_due
from bot.domain.permissions import may, require
from bot.domain.person import manager_of
from bot.domain.problem import Problem
from bot.ports import Message, Missing, Reading
from cards.case import Line, advices_card
from cards.notice import Ask, Button, notice_card
from dialogs.concept import concept_note
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside

UNIT_RUNG = 4
"""Here the manager of the unit is told as well, above it the Concernmanager alone."""


async def begin(turn: Turn, advice: Advice, cause: Cause) -> None:
    """One at a time per advice: a second cause adds nothing to what already lies there."""
    known = await turn.work.escalations_of(advice.case)
    if any(one.open_for(advice.id) for one in known):
        return
    people, number = await turn.work.people(), len(known) + 1
    to = manager_of(people, turn.today, besides=advice.holder)
    opened = Escalation.over(advice, cause, number, to=to, since=turn.today, at=turn.at)
    turn.work.add(opened)


async def begin_over_decision(turn: Turn, case: Case, why: str) -> None:
    """domain.md 7.5: going on without a story that can be explained is the manager's business."""
    known, people = await turn.work.escalations_of(case.number), await turn.work.people()
    to, by = manager_of(people, turn.today, besides=case.decider), turn.person.id
    turn.work.add(Escalation.of_decision(case, why, len(known) + 1, to=to, by=by, at=turn.at))


async def stop(turn: Turn, advice: Advice, how: Ending) -> None:
    for one in await turn.work.escalations_of(advice.case):
        if one.open_for(advice.id):
            one.end(how, by=turn.person.id, at=turn.at)


async def show(turn: Turn) -> Reply:
    """Opens one of several."""
    escalation, _, _ = await _opened(turn)
    return beside("escalation", escalation=escalation.id)


# --- what the manager does --------------------------------------------------------------------
async def note(turn: Turn) -> Reply:
    """What came out of a talk; the action holder is still to answer."""
    escalation, _, _ = await _opened(turn)
    if escalation.ended:
        return _card(escalation)
    if problem := turn.unfit(_words(turn)):
        return _again(turn, escalation, words=problem)
    if escalation.steps[-1:] and escalation.steps[-1].words == _words(turn):
        return _card(escalation)  # the same press, once more
    escalation.note(_words(turn), by=turn.person.id, at=turn.at)
    return _card(escalation)


async def extend(turn: Turn) -> Reply:
    """Another day, with a reason; the questions begin anew."""
    escalation, advice, case = await _opened(turn)
    if escalation.ended or advice is None:
        return _card(escalation)
    if problem := turn.unfit(_words(turn)):
        return _again(turn, escalation, words=problem)
    if (due := _day(turn)) is None:
        return _again(turn, escalation, due=Problem("due_within", {"months": LATEST}))
    pace, count = turn.desk.policy_of(case).pace(case.impact), case.count_follow_up()
    advice.extend(due, _words(turn), by=turn.person.id, at=turn.at, pace=pace, count=count)
    escalation.end(Ending.EXTENDED, by=turn.person.id, at=turn.at, words=_words(turn))
    return _card(escalation)


async def accept(turn: Turn) -> Reply:
    """It is not followed, or not explained, and that is that: with the manager's reason."""
    escalation, advice, case = await _opened(turn)
    if escalation.ended:
        return _card(escalation)
    if problem := turn.unfit(_words(turn)):
        return _again(turn, escalation, words=problem)
    how = Ending.ACCEPTED if advice else Ending.CONCLUDED
    if advice is not None:
        count = case.count_follow_up()
        advice.accept_as_is(_words(turn), by=turn.person.id, at=turn.at, count=count)
    escalation.end(how, by=turn.person.id, at=turn.at, words=_words(turn))
    return _card(escalation)


async def release(turn: Turn) -> Reply:
    """R5.1.2: nothing goes above the manager without this press."""
    escalation, advice, case = await _opened(turn)
    if escalation.ended:
        return _card(escalation)
    level = turn.number("level")
    if level == escalation.offered:
        if not (told := await _above(turn, advice, case, level)):
            return _again(turn, escalation, words=Problem("nobody_above"))
        escalation.release(level, by=turn.person.id, at=turn.at, told=told)
    return _card(escalation)


async def _opened(turn: Turn) -> tuple[Escalation, Advice | None, Case]:
    escalation = await turn.work.escalation(turn.field("escalation"))
    advice, case = await about(turn.work, escalation)
    require("handle_escalation", turn.person, case, holder=besides(advice, case))
    return escalation, advice, case


async def about(reading: Reading, escalation: Escalation) -> tuple[Advice | None, Case]:
    id = escalation.advice
    return await reading.advice(id) if id else None, await reading.case(escalation.case)


def besides(advice: Advice | None, case: Case) -> str:
    """Whose doing it is: they do not handle it themselves."""
    return advice.holder if advice else case.decider


async def _above(turn: Turn, advice: Advice | None, case: Case, level: int) -> tuple[str, ...]:
    """Who brings it further: by role, and at the first rung the manager of the unit too."""
    units, of = turn.desk.policy_of(case).units, advice.says.unit if advice else case.unit
    unit = next((one["label"]["nl"] for one in units if one["value"] == of), "")
    return tuple(
        id
        for id, person in (await turn.work.people()).items()
        if person.active
        and (
            "corporate_manager_ipm" in person.roles
            or (level == UNIT_RUNG and "unit_manager" in person.roles and person.unit == unit)
        )
    )


def _words(turn: Turn) -> str:
    return turn.field("words").strip()


def _day(turn: Turn) -> date | None:
    """A day on which it can be due, or None."""
    try:
        day = date.fromisoformat(turn.field("due"))
    except ValueError:
        return None
    return day if can_be_due(day, turn.today) else None


def _card(escalation: Escalation) -> Reply:
    return Reply((View("escalation", {"escalation": escalation.id}),))


def _again(turn: Turn, escalation: Escalation, **problems: Problem) -> Reply:
    given = {"words": turn.field("words"), "due": turn.field("due")}
    view = View("escalation", {"escalation": escalation.id})
    return Reply((view,), Overlay(given, problems))


# --- views ------------------------------------------------------------------------------------
async def lying(viewer: Viewer, args: Args) -> Message:
    """Everything that was asked at that moment, in one card; one alone is its own card."""
    everything = await viewer.reading.escalations_open()
    asked = sorted(one.id for one in everything if stamp(one.asked_at) == args["at"])
    if not asked:
        raise Missing("nothing lies there any more")
    if len(asked) == 1:
        return await task(viewer, {"escalation": asked[0]})
    lines = [(await _line(viewer, id), "escalation.show") for id in asked]
    t = viewer.t
    title = t("escalations-title", count=len(asked))
    shown = advices_card(title, lines, t, intro=t("escalations"), about="escalation")
    return Message(card=shown, summary=title)


async def _line(viewer: Viewer, id: str) -> Line:
    escalation = await viewer.reading.escalation(id)
    advice, case = await about(viewer.reading, escalation)
    t, everyone = viewer.t, await names(viewer)
    if advice is None:
        return Line(id, f"{case.number} {case.title}", t(f"escalation-{escalation.cause}"))
    name = everyone.get(advice.holder, "") or t("someone-unknown")
    said = t("silent-line", name=name, title=case.title, due=advice.due)
    if escalation.offered:
        said = f"{said} · {t(f'escalation-offered-{escalation.offered}')}"
    return Line(id, f"{advice.id} {advice.says.text}", said)


async def task(viewer: Viewer, args: Args) -> Message:
    """For the manager: why it lies here, what was said so far, and what can be done."""
    escalation = await viewer.reading.escalation(str(args["escalation"]))
    advice, case = await about(viewer.reading, escalation)
    t, number = viewer.t, case.number
    title = t("escalation-title-decision", number=number)
    if advice is not None:
        title = t("escalation-title", short=advice.short, number=number)
    rows = await _rows(viewer, escalation, advice)
    if escalation.ended:
        text = t(f"escalation-ended-{escalation.ended}")
        return Message(card=notice_card(title, text, t, rows=rows), summary=title)
    parts = [
        t(f"escalation-{escalation.cause}"),
        f"**{advice.says.text if advice else case.title}**",
    ]
    if escalation.offered:
        parts.append(t(f"escalation-offered-{escalation.offered}"))
    again = reminded_on(escalation, viewer.desk.policy_of(escalation))
    notes = [*_notes(viewer, case, escalation), concept_note(viewer, case)]
    notes.append(t("follow-up-again", day=again))
    text = "\n\n".join([*parts, *filter(None, notes)])
    who = besides(advice, case)
    if viewer.person and not may("handle_escalation", viewer.person, case, holder=who):
        return Message(card=notice_card(title, text, t, rows=rows), summary=title)
    buttons = [*_buttons(viewer, escalation)]
    if viewer.person is None or may("read_case", viewer.person, case):
        buttons.append((t("button-case"), "case.show", {"case": case.number}))
    asks = _asks(viewer)[: 2 if advice else 1]
    card = notice_card(title, text, t, rows=rows, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


def _notes(viewer: Viewer, case: Case, escalation: Escalation) -> list[str]:
    """The way to the agenda note of each release, and for the manager to the draft of the next."""
    t, shown = viewer.t, []
    for step in escalation.steps:
        draft = step.what == "offer" and step.level == escalation.offered
        if step.what == "release" or draft:
            title = f"{t('kind-agendanotitie')} {t(f'rung-{step.level}')}"
            title = t("note-draft", title=title) if draft else title
            shown.append(f"[{title}]({_link(viewer, case, escalation, step)})")
    return shown


def _link(viewer: Viewer, case: Case, escalation: Escalation, step: Step) -> str:
    version = f"{escalation.number}.{step.level}"
    adopted = step.what == "release"
    if not adopted and escalation.redrawn:
        version = f"{version}{escalation.redrawn}"
        step = next(one for one in reversed(escalation.steps) if one.what == "note")
    day = day_of(step.at)
    filing = Filing(case.number, "agendanotitie", version, day, adopted=adopted, extension="docx")
    return viewer.desk.link(filing.path(case.place))


async def _rows(
    viewer: Viewer, escalation: Escalation, advice: Advice | None
) -> list[tuple[str, str]]:
    t, everyone = viewer.t, await names(viewer)
    rows = [(t("short-rung"), t(f"rung-{escalation.level}"))]
    if advice is not None:
        rows[:0] = [
            (t("short-action-holder"), everyone.get(advice.says.holder, "")),
            (t("short-due"), t.day(advice.due)),
            (t("short-weight"), t(f"weight-{advice.says.weight}")),
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
    if escalation.advice:
        yield t("button-extend"), "escalation.extend", ids
    rest = "button-let-rest" if escalation.advice else "button-let-rest-unexplained"
    yield t(rest), "escalation.accept", ids


async def released(viewer: Viewer, args: Args) -> Message:
    """For who brings it further: what was released, and where the note lies."""
    escalation = await viewer.reading.escalation(str(args["escalation"]))
    case = await viewer.reading.case(escalation.case)
    t, rung = viewer.t, viewer.t(f"rung-{escalation.level}")
    title = t("escalation-released-title", rung=rung, number=case.number)
    said = t("escalation-released", rung=rung, title=case.title)
    text = "\n\n".join([said, *_notes(viewer, case, escalation)])
    return Message(card=notice_card(title, text, t), summary=title)
