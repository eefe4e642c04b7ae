"""Buttons that are typed: what a card would send along comes from the record, words from the line.

The dialog is the same as for a press, with the same rights; when it wants words that were not
given, the bot asks for them and the next message is taken for them.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.domain.calendar import AMSTERDAM
from bot.domain.permissions import require
from bot.domain.person import Pending
from bot.domain.problem import Problem
from dialogs import follow_up, planning
from dialogs.choices import plain
from dialogs.dates import Stretch, when
from dialogs.turn import Dialog, Reply, Turn, View

Fields = Mapping[str, str | int]
_CLOCK = re.compile(r"(?<![\d-])(\d{1,2})(?:[:.](\d\d)| uur)")


async def of_the_case(turn: Turn) -> Fields:
    """What cards about a case are drawn from: a press on an old one finds it changed."""
    case = await turn.work.case(turn.field("case"))
    answered = case.screening.answered_at.isoformat() if case.screening else ""
    ids = {"version": case.description, "report": case.report, "nth": len(case.exceptions)}
    return {**ids, "of": answered}


async def of_the_pack(turn: Turn) -> Fields:
    """The session of the case, and the version that its guests were sent."""
    sessions = await turn.work.sessions_of((await turn.work.case(turn.field("case"))).number)
    if not sessions or sessions[-1].pack is None:
        return {"session": "", "description": 0}
    return {"session": sessions[-1].id, "description": sessions[-1].pack.description}


async def of_the_escalation(turn: Turn) -> Fields:
    """The newest one about this advice, and the rung that may be released."""
    about = turn.field("advice")
    known = await turn.work.escalations_of(turn.field("case"))
    mine = [one for one in known if one.advice == about]
    return {"escalation": mine[-1].id, "level": mine[-1].offered} if mine else {"escalation": ""}


async def of_the_advice(turn: Turn) -> Fields:
    """Its own number is all that its cards carry."""
    return {}


@dataclass(frozen=True)
class TypedButton:
    """`words` is the field that takes what follows the number; `ask` the sentence that asks it."""

    verb: str
    words: str = ""
    ask: str = ""
    read: Callable[[str, date], str | None] = lambda said, _today: said
    action: str = ""
    """The right that it takes, for words that have to be read as a code."""
    of: Callable[[Turn], Awaitable[Fields]] = of_the_case


async def press(turn: Turn, typed: TypedButton, said: str, dialogs: Mapping[str, Dialog]) -> Reply:
    """As if the button lay under the last message."""
    ids = {name: turn.field(name) for name in turn.fields}
    fields: Fields = {**ids, **await typed.of(turn)}
    return await with_words(turn, typed, fields, said, dialogs)


async def with_words(
    turn: Turn, typed: TypedButton, fields: Fields, said: str, dialogs: Mapping[str, Dialog]
) -> Reply:
    """Words that the dialog refuses are asked again, and not kept; the rest waits."""
    words = typed.read(said, turn.today) if said else ""
    if words is None:
        await _require(turn, typed.action, fields)
        return _asked(turn, typed, fields)
    given = {typed.words: words} if typed.words else {}
    outcome = await dialogs[typed.verb](replace(turn, fields={**fields, **given}))
    problems = outcome.overlay.problems
    if typed.words in problems:
        return _asked(turn, typed, fields, problems[typed.words] if said else None)
    return replace(outcome, views=(*map(_problem, problems.values()), *outcome.views))


async def _require(turn: Turn, action: str, fields: Fields) -> None:
    """Where words cannot be read the dialog never runs, so the right is asked here."""
    case = await turn.work.case(str(fields["case"]))
    advice = await turn.work.advice(str(fields["advice"])) if "advice" in fields else None
    require(action, turn.person, case, holder=advice.says.holder if advice else "")


def _asked(turn: Turn, typed: TypedButton, fields: Fields, problem: Problem | None = None) -> Reply:
    turn.person.pending = Pending(typed.verb, typed.words, fields)
    if problem is not None and problem.code == "too_short":
        problem = replace(problem, code="words_too_short")  # these words are not kept
    return Reply((*([_problem(problem)] if problem else []), words_asked(typed)))


def words_asked(typed: TypedButton) -> View:
    return View("words_asked", {"ask": typed.ask})


def _problem(problem: Problem) -> View:
    return View("problem", {"code": problem.code, **problem.params})


# --- words that stand for a code --------------------------------------------------------------
_IMPACTS = {"laag": "low", "midden": "medium", "middel": "medium", "hoog": "high"}
_STATUSES = {
    "loopt nog": follow_up.STILL_BUSY,
    "mee bezig": follow_up.STILL_BUSY,
    "still busy": follow_up.STILL_BUSY,
    "klaar": "uitgevoerd",
    "done": "uitgevoerd",
}


def impact(said: str, today: date) -> str | None:
    word = plain(said)
    return _IMPACTS.get(word, word if word in _IMPACTS.values() else None)


def status(said: str, today: date) -> str | None:
    return _STATUSES.get(plain(said))


def moment(said: str, today: date) -> str | None:
    """“Dinsdag 8 december 9:00”, on the clock of Amsterdam."""
    day, clock = when(plain(said), today), _CLOCK.search(said)
    if not isinstance(day, Stretch) or not day.is_day or clock is None:
        return None
    try:
        at = time(int(clock[1]), int(clock[2] or 0), tzinfo=AMSTERDAM)
    except ValueError:
        return None
    return datetime.combine(day.first, at).isoformat()


# --- the table ----------------------------------------------------------------------------------
_ROWS: tuple[tuple[str, TypedButton], ...] = (
    ("oppakken {case}|take {case}", TypedButton("triage.take")),
    (
        "bevestigen {case}|confirm {case}",
        TypedButton("screening.confirm", "impact", "ask-words-impact", impact, "confirm_screening"),
    ),
    (
        "voorleggen {case}|not needed {case}",
        TypedButton("screening.propose_not_required", "reason", "ask-words-not-needed"),
    ),
    ("ermee eens {case}|agree not needed {case}", TypedButton("screening.confirm_not_required")),
    ("doorgaan {case}|go ahead {case}", TypedButton("screening.go_on")),
    (
        "afzien {case}|do without {case}",
        TypedButton("screening.decline", "reason", "ask-words-decline-assessment"),
    ),
    ("lagere klasse {case}|lower class {case}", TypedButton("screening.agree_lowering")),
    ("accepteren {case}|accept {case}", TypedButton("description.accept")),
    (
        "uitzondering {case}|exception {case}",
        TypedButton("exception.ask", "reason", "ask-words-exception"),
    ),
    (
        "toestaan {case}|allow {case}",
        TypedButton("exception.grant", "reason", "ask-words-exception-judged"),
    ),
    (
        "niet toestaan {case}|do not allow {case}",
        TypedButton("exception.refuse", "reason", "ask-words-exception-judged"),
    ),
    ("gelezen {case}|have read {case}", TypedButton("pack.read", of=of_the_pack)),
    ("pakket versturen {case}|send pack {case}", TypedButton("pack.send_late", of=of_the_pack)),
    (
        "terugsturen {case}|return {case}",
        TypedButton("description.return", "reason", "ask-words-return"),
    ),
    (
        "moment {case}",
        TypedButton(
            "planning.plan",
            "start",
            "ask-words-moment",
            moment,
            "plan_session",
            of=planning.of_the_moments,
        ),
    ),
    (
        "sessie annuleren {case}|cancel session {case}",
        TypedButton("planning.cancel", "reason", "ask-words-cancel"),
    ),
    ("akkoord {case}|agree {case}", TypedButton("report.agree")),
    (
        "reactie {case}|comment {case}",
        TypedButton("report.comment", "reaction", "ask-words-comment"),
    ),
    (
        "vaststellen {case}|adopt {case}",
        TypedButton("report.adopt", "reason", "ask-words-adopt"),
    ),
    ("dit doe ik {advice}|take on {advice}", TypedButton("advice.accept", of=of_the_advice)),
    (
        "dit kan ik niet {advice}|decline {advice}",
        TypedButton("advice.decline", "reason", "ask-words-decline", of=of_the_advice),
    ),
    (
        "vragen aan {advice}|ask {advice}",
        TypedButton("advice.reassign", "person", "ask-words-holder", of=of_the_advice),
    ),
    ("advies {advice}|advice {advice}", TypedButton("advice.judge", of=of_the_advice)),
    (
        "klopt {advice}|correct {advice}",
        TypedButton("advice.verify", "judgement", "ask-words-judgement", of=of_the_advice),
    ),
    (
        "klopt niet {advice}|not correct {advice}",
        TypedButton("advice.differs", "judgement", "ask-words-judgement", of=of_the_advice),
    ),
    (
        "notitie {advice}|note {advice}",
        TypedButton("escalation.note", "words", "ask-words-talk", of=of_the_escalation),
    ),
    (
        "niet opgevolgd {advice}|not followed {advice}",
        TypedButton("escalation.accept", "words", "ask-words-talk", of=of_the_escalation),
    ),
    (
        "vrijgeven {advice}|release {advice}",
        TypedButton("escalation.release", of=of_the_escalation),
    ),
    (
        "opvolging {advice}|follow up {advice}",
        TypedButton(
            "follow_up.start",
            "status",
            "ask-words-status",
            status,
            "answer_follow_up",
            of=of_the_advice,
        ),
    ),
)
TYPED: Mapping[str, TypedButton] = {
    said: button for both, button in _ROWS for said in both.split("|")
}
BY_VERB: Mapping[str, TypedButton] = {button.verb: button for _, button in _ROWS}
