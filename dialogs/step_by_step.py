"""Cards of several questions, answered by typing: one question at a time, in the order of the card.

The dialog of the card says what is wrong with an answer, as for a press, and does its work with the
last one.  What was answered so far waits with the person until then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.imported import WEIGHTS
from bot.domain.person import Pending
from bot.domain.problem import Problem
from bot.domain.template import Option
from dialogs import held_words
from dialogs.choices import choice, plain
from dialogs.dates import Stretch, when
from dialogs.turn import CONTACT_IN_REASON, NO_BSN, Dialog, Reply, Turn, View


@dataclass(frozen=True)
class Step:
    """`read` makes of what was typed what the field of the card holds."""

    field: str
    ask: str
    read: Callable[[str, Turn], str] = lambda said, _turn: said


def _day(said: str, turn: Turn) -> str:
    """What is no day stays as it was typed, for the dialog to refuse."""
    found = when(plain(said), turn.today)
    return found.first.isoformat() if isinstance(found, Stretch) and found.is_day else said


def _weight(said: str, turn: Turn) -> str:
    options = [Option(weight, {"": turn.t(f"weight-{weight}")}) for weight in WEIGHTS]
    found = choice(options, plain(said))
    return said if isinstance(found, Problem) else found


# By the button that the card ends with: its fields, and the sentence that asks for each.
STEPS: Mapping[str, Sequence[Step]] = {
    "further.add": (
        Step("text", "ask-further-text"),
        Step("reason", "ask-further-reason"),
        Step("person", "ask-further-person"),
        Step("due", "step-due", _day),
        Step("weight", "step-weight", _weight),
        Step("evidence", "ask-further-evidence"),
    ),
    "feedback.note": (
        Step("said", "ask-feedback"),
        Step("on", "step-feedback-on", _day),
        Step("person", "ask-feedback-by"),
    ),
    "mandate.name": (Step("person", "ask-mandate"), Step("until", "ask-mandate-until", _day)),
}


def begin(turn: Turn, verb: str, ids: Mapping[str, str | int]) -> None:
    """The card is shown; whoever types answers its first question."""
    turn.person.pending = Pending(verb, STEPS[verb][0].field, ids)


def asked(pending: Pending) -> View:
    """The question that is open, once more."""
    step = next(one for one in STEPS[pending.verb] if one.field == pending.words)
    return View("words_asked", {"ask": step.ask})


async def answer(turn: Turn, pending: Pending, said: str, dialogs: Mapping[str, Dialog]) -> Reply:
    """An answer that is refused is asked again; nothing that was answered before is lost."""
    steps = STEPS[pending.verb]
    step = next(one for one in steps if one.field == pending.words)
    said, before = held_words.meant_by(said, pending.fields)
    pending = replace(pending, fields=before)
    kept = {NO_BSN: turn.field(NO_BSN) or str(pending.fields.get(NO_BSN, ""))}
    fields = {**pending.fields, **kept, step.field: step.read(said, turn)}
    outcome = await dialogs[pending.verb](replace(turn, fields=fields))
    problems = outcome.overlay.problems
    if problem := problems.get(step.field):
        again = held_words.waiting(said) if problem.code == CONTACT_IN_REASON else {}
        turn.person.pending = replace(pending, fields={**pending.fields, **again})
        code = "bsn_typed" if problem.code == "bsn" else problem.code
        refused = View("problem", {"code": code, **problem.params})
        return Reply((refused, asked(turn.person.pending)))
    if open_ones := [one for one in steps if one.field in problems or one.field not in fields]:
        turn.person.pending = Pending(pending.verb, open_ones[0].field, fields)
        return Reply((asked(turn.person.pending),))
    return outcome
