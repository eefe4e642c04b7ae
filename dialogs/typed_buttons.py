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
from dialogs import follow_up, held_words, moments
from dialogs.choices import plain
from dialogs.dates import Stretch, when
from dialogs.turn import CONTACT_IN_REASON, NO_BSN, UNSURE, Dialog, Reply, Turn, View

Fields = Mapping[str, str | int]
_UNTIL = re.compile(r"^(tot|until|voor|before|uiterlijk|by) ")
_CLOCK = re.compile(r"(?<![\d-])(\d{1,2})(?:[:.](\d\d)| uur)")


async def of_the_case(turn: Turn) -> Fields:
    """What cards about a case are drawn from: a press on an old one finds it changed."""
    case = await turn.work.case(turn.field("case"))
    answered = case.screening.answered_at.isoformat() if case.screening else ""
    ids = {"version": case.description, "report": case.report, "nth": len(case.exceptions)}
    return {**ids, "of": answered, "pauses": len(case.pauses)}


async def of_the_pack(turn: Turn) -> Fields:
    """The session of the case, and the version that its guests were sent."""
    sessions = await turn.work.sessions_of((await turn.work.case(turn.field("case"))).number)
    if not sessions or sessions[-1].pack is None:
        return {"session": "", "description": 0}
    return {"session": sessions[-1].id, "description": sessions[-1].pack.description}


async def of_the_escalation(turn: Turn) -> Fields:
    """The newest one about this advice or decision, and the rung that may be released."""
    about = turn.field("advice")
    known = await turn.work.escalations_of(turn.field("case"))
    mine = [one for one in known if one.advice == about]
    return {"escalation": mine[-1].id, "level": mine[-1].offered} if mine else {"escalation": ""}


async def of_the_check(turn: Turn) -> Fields:
    """The one that is open now."""
    known = await turn.work.case_checks_of(turn.field("case"))
    return {"check": known[-1].id if known else ""}


async def of_the_advice(turn: Turn) -> Fields:
    """Its own number is all that its cards carry."""
    return {}


async def of_the_task(turn: Turn) -> Fields:
    """Its own number is all that its cards carry."""
    return {}


async def of_the_prompt(turn: Turn) -> Fields:
    """The last question that this signaller was asked."""
    asked = await turn.work.prompts_of(turn.person.id)
    return {"prompt": asked[-1].id if asked else ""}


async def of_nothing(turn: Turn) -> Fields:
    """Its words say what it is about."""
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
    day: str = ""
    """The field for a day that may stand before the words: "tot 1 maart: de reden"."""
    ask_day: str = ""
    """The sentence that asks the day alone, where there has to be one."""
    number: bool = False
    """The words are the number of another case, which is a command elsewhere."""
    colon: bool = False
    """Words follow behind a colon or on lines below; without those it may be any sentence."""
    final: bool = False
    """A card warns before it is pressed; who types has to say yes to the same warning."""


async def press(turn: Turn, typed: TypedButton, said: str, dialogs: Mapping[str, Dialog]) -> Reply:
    """As if the button lay under the last message."""
    ids = {name: turn.field(name) for name in turn.fields}
    fields: Fields = {**ids, **await typed.of(turn), **({UNSURE: "yes"} if typed.final else {})}
    return await with_words(turn, typed, fields, said, dialogs)


async def with_words(
    turn: Turn, typed: TypedButton, fields: Fields, said: str, dialogs: Mapping[str, Dialog]
) -> Reply:
    """Words that the dialog refuses are asked again, and not kept; the rest waits."""
    said, fields = held_words.meant_by(said, fields)
    whole = said
    if typed.ask_day and (kept := fields.get(typed.words)):
        said = f"voor {_UNTIL.sub('', plain(said))}: {kept}"
    day, said = day_first(said, turn.today) if typed.day else ("", said)
    words = typed.read(said, turn.today) if said else ""
    if words is None:
        await _require(turn, typed.action, fields)
        return _asked(turn, typed, fields)
    given = {typed.words: words} if typed.words else {}
    if typed.day:
        given[typed.day] = day or str(fields.get(typed.day, ""))
    cleared = {NO_BSN: turn.field(NO_BSN)}
    outcome = await dialogs[typed.verb](replace(turn, fields={**cleared, **fields, **given}))
    problems = outcome.overlay.problems
    if typed.ask_day and words and typed.words not in problems and typed.day in problems:
        refused = problems[typed.day] if day else None
        return _asked(turn, typed, {**fields, typed.words: words}, refused)
    if asked := {typed.words, typed.day} & problems.keys():
        problem = problems[min(asked)] if said else None
        if problem is not None and problem.code == CONTACT_IN_REASON:
            fields = {**fields, **held_words.waiting(whole)}
        return _asked(turn, typed, fields, problem)
    return replace(outcome, views=(*map(_problem, problems.values()), *outcome.views))


async def _require(turn: Turn, action: str, fields: Fields) -> None:
    """Where words cannot be read the dialog never runs, so the right is asked here."""
    advice = await turn.work.advice(str(fields["advice"])) if "advice" in fields else None
    case = await turn.work.case(advice.case if advice else str(fields["case"]))
    require(action, turn.person, case, holder=advice.says.holder if advice else "")


def _asked(turn: Turn, typed: TypedButton, fields: Fields, problem: Problem | None = None) -> Reply:
    turn.person.pending = Pending(typed.verb, typed.words, fields)
    if problem is not None and problem.code == "bsn":
        problem = Problem("bsn_typed")
    return Reply((*([_problem(problem)] if problem else []), words_asked(typed, fields)))


def words_asked(typed: TypedButton, fields: Fields) -> View:
    only_the_day = typed.ask_day and fields.get(typed.words)
    return View("words_asked", {"ask": typed.ask_day if only_the_day else typed.ask})


def _problem(problem: Problem) -> View:
    return View("problem", {"code": problem.code, **problem.params})


def day_first(said: str, today: date) -> tuple[str, str]:
    """A day as the record has it, and the words behind it; without a day all of it is words.

    What begins as a day and is none comes back as it was typed, to be refused.
    """
    before, _, after = said.partition(":")
    named = _UNTIL.sub("", plain(before))
    day = when(named, today) if after else None
    if isinstance(day, Stretch) and day.is_day:
        return day.first.isoformat(), after.strip()
    return (named, after.strip()) if after and named != plain(before) else ("", said)


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


def day(said: str, today: date) -> str | None:
    """A day to come; nothing longer is taken for one."""
    found = when(plain(said), today)
    return found.first.isoformat() if isinstance(found, Stretch) and found.is_day else None


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
        "koppelen {case}|link {case}",
        TypedButton("earlier.link", "earlier", "ask-words-earlier", number=True),
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
    (
        "afsluiten {case}|close {case}",
        TypedButton("closing.close", "found", "ask-words-close"),
    ),
    ("eens met afsluiten {case}|agree to close {case}", TypedButton("closing.agree")),
    (
        "spoed aanvragen {case}|ask urgency {case}",
        TypedButton(
            "urgency.send",
            "reason",
            "ask-words-urgency",
            day="needed",
            ask_day="ask-urgency-day",
        ),
    ),
    ("spoed goedkeuren {case}|approve urgency {case}", TypedButton("urgency.approve")),
    (
        "spoed afwijzen {case}|refuse urgency {case}",
        TypedButton("urgency.refuse", "reason", "ask-words-refuse-urgency"),
    ),
    ("signaal klopt {case}|signal is right {case}", TypedButton("signal.confirm")),
    ("niet mijn signaal {case}|not my signal {case}", TypedButton("signal.deny")),
    ("overnemen {case}|take over {case}", TypedButton("succession.accept")),
    (
        "niet overnemen {case}|do not take over {case}",
        TypedButton("succession.decline", "reason", "ask-words-succession-decline"),
    ),
    (
        "pauzeren {case}|pause {case}",
        TypedButton("halt.pause", "reason", "ask-words-pause", day="review"),
    ),
    ("hervatten {case}|resume {case}", TypedButton("halt.resume")),
    (
        "intrekken {case}|withdraw {case}",
        TypedButton("halt.withdraw", "reason", "ask-words-withdraw", final=True),
    ),
    ("gelezen {case}|have read {case}", TypedButton("pack.read", of=of_the_pack)),
    ("pakket versturen {case}|send pack {case}", TypedButton("pack.send_late", of=of_the_pack)),
    ("pakket van buiten {case}|pack outside {case}", TypedButton("pack.sharing")),
    ("pakket delen {case}|share pack {case}", TypedButton("pack.share")),
    ("pakket niet delen {case}|stop sharing {case}", TypedButton("pack.unshare")),
    (
        "terugsturen {case}|terug naar de indiener {case}|return {case}",
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
            of=moments.of_the_moments,
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
    (
        "advies {advice}|beoordelen {advice}|advice {advice}|judge {advice}",
        TypedButton("advice.judge", of=of_the_advice),
    ),
    (
        "klopt {advice}|correct {advice}",
        TypedButton("advice.verify", "judgement", "ask-words-judgement", of=of_the_advice),
    ),
    (
        "klopt niet {advice}|not correct {advice}",
        TypedButton("advice.differs", "judgement", "ask-words-judgement", of=of_the_advice),
    ),
    (
        "leg beter uit {advice}|explain {advice}",
        TypedButton("deviation.explain", "reason", "ask-words-explain", of=of_the_advice),
    ),
    (
        "toch overnemen {advice}|follow {advice}",
        TypedButton("deviation.follow", of=of_the_advice),
    ),
    (
        "niet mee eens {case}|ik ben het er niet mee eens {case}|oneens {case}|disagree {case}",
        TypedButton("contest.send", "reason", "ask-words-contest"),
    ),
    (
        "opnieuw screenen {task}|screen again {task}",
        TypedButton("contest.screen_again", "answer", "ask-words-screen-again", of=of_the_task),
    ),
    (
        "veranderd {case}|changed {case}",
        TypedButton("reassess.happened", "event", "ask-words-event"),
    ),
    (
        "opnieuw beoordelen {case}|nieuw assessment {case}|assess again {case}",
        TypedButton("reassess.start"),
    ),
    ("dpia {case}", TypedButton("dpia.note", "said", "ask-words-dpia")),
    (
        "taak klaar {task}|task done {task}",
        TypedButton("task.finish", "answer", "ask-words-task", of=of_the_task),
    ),
    (
        "gestopt {task}|stopped {task}",
        TypedButton("stopped.confirm", "answer", "ask-words-task", of=of_the_task),
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
        "notitie {case}|note {case}",
        TypedButton("escalation.note", "words", "ask-words-talk", of=of_the_escalation),
    ),
    (
        "afronden {case}|conclude {case}",
        TypedButton("escalation.accept", "words", "ask-words-talk", of=of_the_escalation),
    ),
    ("vrijgeven {case}|release {case}", TypedButton("escalation.release", of=of_the_escalation)),
    (
        "later {advice}|put off {advice}",
        TypedButton(
            "follow_up.later", "until", "ask-words-until", day, "answer_follow_up", of=of_the_advice
        ),
    ),
    (
        "niet van mij {advice}|not mine {advice}",
        TypedButton("handover.ask", "person", "ask-words-holder", of=of_the_advice),
    ),
    ("neem ik over {advice}|take over {advice}", TypedButton("handover.accept", of=of_the_advice)),
    (
        "neem ik niet over {advice}|do not take over {advice}",
        TypedButton("handover.decline", of=of_the_advice),
    ),
    (
        "iemand anders {advice}|someone else {advice}",
        TypedButton("advice.pass_on", "person", "ask-words-holder", of=of_the_advice),
    ),
    (
        "terugkoppeling {advice}|feedback {advice}",
        TypedButton("feedback.open", of=of_the_advice),
    ),
    (
        "vervolgactie {advice}|further action {advice}",
        TypedButton("further.open", of=of_the_advice),
    ),
    ("vervolgactie {case}|further action {case}", TypedButton("further.open")),
    (
        "nieuw assessment {advice}|new assessment {advice}",
        TypedButton("reassess.start", of=of_the_advice),
    ),
    ("nakijken {advice}|look at {advice}", TypedButton("look.show", of=of_the_advice)),
    (
        "komt overeen {advice}|agrees {advice}",
        TypedButton("look.agrees", "judgement", "ask-words-judgement", of=of_the_advice),
    ),
    (
        "wijkt af {advice}|differs {advice}",
        TypedButton("look.differs", "judgement", "ask-words-judgement", of=of_the_advice),
    ),
    (
        "niets veranderd {case}|nothing changed {case}",
        TypedButton("case_check.nothing_new", of=of_the_check),
    ),
    ("mandaat beëindigen {case}|end mandate {case}", TypedButton("mandate.end")),
    ("actiehouder {advice}|action holder {advice}", TypedButton("handover.show", of=of_the_advice)),
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
_ABOUT_NO_CASE: tuple[tuple[str, TypedButton], ...] = (
    (
        "kanaal toevoegen|add channel",
        TypedButton("channel.add", "said", "ask-words-channel", of=of_nothing),
    ),
    (
        "kanaal opheffen|retire channel",
        TypedButton("channel.retire", "channel", "ask-words-retire", of=of_nothing),
    ),
    (
        "nieuwe projecten|new projects",
        TypedButton(
            "signaller.name", "projects", "ask-words-projects", of=of_the_prompt, colon=True
        ),
    ),
    ("geen nieuwe projecten|no new projects", TypedButton("signaller.none", of=of_the_prompt)),
)
UNNUMBERED: Mapping[str, TypedButton] = {
    said: button for both, button in _ABOUT_NO_CASE for said in both.split("|")
}
"""Typed without the number of a case; words may follow at once."""
BY_VERB: Mapping[str, TypedButton] = {button.verb: button for _, button in _ROWS + _ABOUT_NO_CASE}
