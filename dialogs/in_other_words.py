"""What an action holder says of their own advices in words that are no answer yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from bot.domain.advice import Advice, Answered
from bot.domain.person import Focus, Pending
from dialogs import follow_up, handover
from dialogs.by_line import mine, spoken
from dialogs.choices import plain
from dialogs.envelope import said_today
from dialogs.hints import asks
from dialogs.turn import Dialog, Reply, Turn, View, reply
from dialogs.typed_buttons import BY_VERB, with_words

_ONE = re.compile(r"(?:(uth-\d{4}-\d{4})-)?a(\d{1,2})\b[\s:,.–-]*(.*)", re.IGNORECASE | re.DOTALL)
_SEVERAL = re.compile(
    r"(a\d{1,2}(?:(?: ?[,&+] ?| en | and |, en |, and )a\d{1,2})+"
    r"|alles|allemaal|alle adviezen|all advices|everything|all of (?:it|them))\b[ :,]*(.*)"
)
_BUSY = re.compile(
    r"(?:(?:loopt|lopen)(?: alle(?:maal|bei))? nog|(?:(?:zijn|is|ben|we|ik|nog|er) ){0,4}"
    r"(?:mee )?bezig|(?:(?:is|are|we) ){0,2}still (?:busy|running))(?: met alles)?"
)
_NOT_MINE = re.compile(
    r"(?:(?:dit|dat|het|dat advies|dit advies) (?:is|hoort) )?niet (?:meer )?(?:van|bij) mij"
    r"|(?:this|that|it) is(?: not|n't) mine(?: any ?more)?|not mine"
    r"|.{0,60}\b(?:met pensioen|een andere baan|wie neemt (?:het|dit|ze|mijn \w+) over"
    r"|who takes (?:it|this|them|my \w+) over|retire)\b.{0,60}"
)
BUTTONS: Mapping[str, Dialog] = {"handover.ask": handover.ask}


def of_mine(text: str, focus: Focus | None, otherwise: Dialog) -> Dialog | None:
    """For whoever has no such advice it means what it means `otherwise`.

    In another form it is an answer, and in the form of an advice so is what is about that advice.
    """
    if focus is not None and not focus.draft.endswith(f"/{follow_up.FORM}"):
        return None
    said = plain(text)
    if found := _SEVERAL.fullmatch(said):
        numbers = {int(one) for one in re.findall(r"a(\d+)", found[1])}
        return partial(_several, numbers=numbers, said=found[2], otherwise=otherwise)
    if found := _ONE.fullmatch(text.strip()):
        case, number, words = (found[1] or "").upper(), int(found[2]), found[3].strip()
        return partial(_one, case=case, number=number, words=words, otherwise=otherwise)
    if focus is None and _NOT_MINE.fullmatch(said.rstrip("?")):
        return partial(_not_mine, otherwise=otherwise)
    return None


async def _one(turn: Turn, *, case: str, number: int, words: str, otherwise: Dialog) -> Reply:
    """Its line opens; the words wait with the person, for the answer that comes after them."""
    found = [
        one
        for one in await mine(turn.work, turn.person)
        if one.number == number and case in {"", one.case}
    ]
    focus = turn.person.focus
    if not found or (focus and focus.draft in {f"{one.id}/{follow_up.FORM}" for one in found}):
        return await otherwise(turn)
    if turn.holds_bsn(words):
        return reply("said", key="problem-bsn_typed")
    kept = "" if asks(plain(words) + words[-1:]) or " " not in words else words
    about = found[0].id if len(found) == 1 else found[0].short
    waits = {"about": about, "said": kept, "day": turn.today.isoformat()}
    turn.person.pending, turn.person.misses = Pending(follow_up.START, fields=waits), 0
    opened = {"open": about} if len(found) == 1 else {}
    return _shown(turn, unclear=number, kept=int(bool(kept)), **opened)


def waits(pending: Pending | None) -> bool:
    """Whether it was asked what such words mean."""
    return pending is not None and pending.verb == follow_up.START and "said" in pending.fields


def continued(pending: Pending | None, text: str) -> str:
    """“Klaar” after “wat bedoel je?”: the line that it makes, or nothing."""
    if pending is None or not waits(pending):
        return ""
    about, said = str(pending.fields["about"]), str(pending.fields["said"])
    line = spoken(f"{about} {text}")
    if line is None:
        return ""
    return f"{about} {text}" if line.means in BY_VERB else f"{about} {text}, {said}".rstrip(", ")


async def _several(turn: Turn, *, numbers: set[int], said: str, otherwise: Dialog) -> Reply:
    """That they go on is one answer; what was done, or why not, differs from one to the next."""
    held = await mine(turn.work, turn.person)
    meant = [one for one in held if one.number in numbers or not numbers]
    if not meant:
        return await otherwise(turn)
    if len(meant) > len(numbers) > 0 or not _BUSY.fullmatch(said):
        return _shown(turn, each=1)
    done = [one for one in meant if one.due >= turn.today and not one.to_judge]
    for advice in done:
        if said_today(advice, turn.today, follow_up.STILL_BUSY):
            continue
        answered = Answered(turn.at, turn.person.id, follow_up.STILL_BUSY, "", "", None)
        await follow_up.save(turn, await turn.work.case(advice.case), advice, answered)
    overdue = {"overdue": 1} if any(one.due < turn.today for one in meant) else {}
    return _shown(turn, done=" ".join(one.id for one in done), **overdue)


async def _not_mine(turn: Turn, *, otherwise: Dialog) -> Reply:
    held: list[Advice] = await mine(turn.work, turn.person)
    if not held:
        return await otherwise(turn)
    if len(held) > 1:
        return _shown(turn, whose=1)
    ids = {"advice": held[0].id, "case": held[0].case}
    return await with_words(turn, BY_VERB["handover.ask"], ids, "", BUTTONS)


def _shown(turn: Turn, **more: str | int) -> Reply:
    return Reply((View("follow_up", {"day": turn.today.isoformat(), "all": 1, **more}),))
