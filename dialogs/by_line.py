"""One line about one advice: “A2 klaar, zie link”, “A2 later tot 1 maart”, “A2 niet van mij”."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.advice import Advice
from bot.domain.effects.kinds import Args
from bot.domain.person import Person
from bot.ports import Message, Reading
from cards.case import choosing_card
from dialogs import follow_up, handover
from dialogs.choices import plain
from dialogs.fill_in import FillIn
from dialogs.turn import Dialog, Reply, Turn, Viewer, reply
from dialogs.typed_buttons import BY_VERB, with_words

_LINE = re.compile(r"(?:(uth-\d{4}-\d{4})-)?a(\d{1,2})\b[\s:,.–-]*(.+)", re.IGNORECASE | re.DOTALL)
# What a line begins with, longest first, and what that stands for: an answer, or a button.
_SAID: Mapping[str, str] = {
    "nog niet begonnen": "nog_niet_begonnen",
    "niet begonnen": "nog_niet_begonnen",
    "not begun yet": "nog_niet_begonnen",
    "dit doen we niet": "niet_opgevolgd",
    "doen we niet": "niet_opgevolgd",
    "we do not do this": "niet_opgevolgd",
    "niet meer nodig": "niet_meer_nodig",
    "no longer needed": "niet_meer_nodig",
    "niet van mij maar van": "handover.ask",
    "niet van mij, maar van": "handover.ask",
    "niet van mij": "handover.ask",
    "not mine but": "handover.ask",
    "not mine": "handover.ask",
    "later tot": "follow_up.later",
    "later op": "follow_up.later",
    "later until": "follow_up.later",
    "later": "follow_up.later",
    "loopt nog": "bezig",
    "mee bezig": "bezig",
    "bezig": "bezig",
    "still busy": "bezig",
    "klaar": "uitgevoerd",
    "gedaan": "uitgevoerd",
    "afgerond": "uitgevoerd",
    "uitgevoerd": "uitgevoerd",
    "done": "uitgevoerd",
}
BUTTONS: Mapping[str, Dialog] = {
    "follow_up.later": follow_up.later,
    "handover.ask": handover.ask,
}


@dataclass(frozen=True)
class Line:
    """`case` is empty when only A2 was typed; `means` an answer or the verb of a button."""

    case: str
    number: int
    means: str
    words: str


def spoken(text: str) -> Line | None:
    """Whether a message is such a line."""
    found = _LINE.fullmatch(text.strip())
    if found is None:
        return None
    said = found[3]
    for beginning, means in _SAID.items():
        if plain(said[: len(beginning)]) == beginning and not said[len(beginning) :][:1].isalnum():
            words = said[len(beginning) :].strip(" ,.:;–-\n")
            return Line((found[1] or "").upper(), int(found[2]), means, words)
    return None


async def say(turn: Turn, line: Line, fill_in: FillIn) -> Reply:
    """Without a case it is the one advice of this person with that number, or asked which."""
    if line.case:
        return await _said(turn, f"{line.case}-A{line.number}", line, fill_in)
    fitting = await mine_numbered(turn, line.number)
    if not fitting:
        return reply("said", key="no-such-advice")
    if len(fitting) > 1:
        turn.person.told = turn.text
        return reply("which_advice", number=line.number)
    return await _said(turn, fitting[0].id, line, fill_in)


async def mine_numbered(turn: Turn, number: int) -> list[Advice]:
    """The advices of this person with that number, one per case."""
    return [one for one in await mine(turn.work, turn.person) if one.number == number]


async def mine(reading: Reading, person: Person) -> list[Advice]:
    """Those that are followed up."""
    return [one for one in await reading.advices_held(person.id) if one.open]


async def _said(turn: Turn, about: str, line: Line, fill_in: FillIn) -> Reply:
    ids = {"advice": about, "case": about.rpartition("-")[0]}
    if line.means in BUTTONS:
        return await with_words(turn, BY_VERB[line.means], ids, line.words, BUTTONS)
    fields = {**ids, "status": line.means}
    return await follow_up.say(replace(turn, fields=fields), fill_in, line.means, line.words)


async def chosen(turn: Turn, fill_in: FillIn) -> Reply:
    """Which one was meant: the line that was typed is read again, about that advice."""
    line, turn.person.told = spoken(turn.person.told), ""
    if line is None:  # the same press, once more
        return await follow_up.start(replace(turn, fields={**turn.fields, "all": 1}), fill_in)
    outcome = await _said(turn, turn.field("advice"), line, fill_in)
    return replace(outcome, beside=True)


async def which(viewer: Viewer, args: Args) -> Message:
    """More cases of this person have an advice with that number."""
    assert viewer.person is not None
    t, number = viewer.t, int(args["number"])
    choices = []
    for advice in await mine(viewer.reading, viewer.person):
        if advice.number == number:
            case = await viewer.reading.case(advice.case)
            said = t("case-line", number=case.number, title=case.title)
            choices.append((said, {"advice": advice.id}))
    title = t("which-advice-title", short=f"A{number}")
    text = t("which-advice", short=f"A{number}")
    card = choosing_card(title, text, choices, "follow_up.which", t)
    return Message(card=card, summary=title)
