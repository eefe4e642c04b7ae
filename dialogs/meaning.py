"""What a message means: a command, an answer to the open question, or what it hints at."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from bot.domain.person import Focus
from dialogs import COMMANDS, FILL_IN, case, everyday, signal, typed_answers
from dialogs.hints import THANKS, asks, hinted
from dialogs.turn import Dialog, Reply, Turn, reply
from dialogs.understanding import NO, YES

_CASE = re.compile(r"uth[- ]?(\d{4})-(\d+)", re.IGNORECASE)
MISSES_BEFORE_OFFERING = 2


def meant(text: str, turn: Turn) -> Dialog:
    """A command when the whole message is one, else an answer, else what it hints at."""
    said, focus = _plain(text), turn.person.focus
    if focus is not None and focus.confirm == "stop":
        turn.person.focus = replace(focus, confirm="")
        if said in YES or said in {"gooi weg", "throw away"}:
            return everyday.throw_away
        return everyday.later
    if focus is not None and focus.confirm == "send":
        turn.person.focus = replace(focus, confirm="")
        if said in YES or said in {"versturen", "verstuur", "send"}:
            return partial(typed_answers.confirmed, fill_in=FILL_IN)
    told, turn.person.told = turn.person.told, ""
    if told and said in YES:
        return lambda turn: signal.tell(turn, FILL_IN, told)
    if told and said.partition(" ")[0] in NO:
        return everyday.menu_command
    return commanded(text) or (_answered(text, focus) if focus else _told(text, said))


def commanded(text: str) -> Dialog | None:
    """The command that the whole message is, or None."""
    said = _plain(text)
    number = _CASE.search(said)
    pattern = _CASE.sub("{case}", said)
    found = COMMANDS.get(pattern)
    if found is None and pattern == "{case}":
        found = case.show_case
    return _with_case(found, number) if found and number else found


def _answered(text: str, focus: Focus) -> Dialog:
    """A question in between is answered first, when it asks for something that can be said."""
    asked = _plain(text, keep="?")
    hint = hinted(asked)
    if hint and asks(asked):
        return _then_on(COMMANDS[hint])
    return partial(typed_answers.answer, focus=focus, fill_in=FILL_IN)


def _told(text: str, said: str) -> Dialog:
    """With no form open."""
    asked = _plain(text, keep="?")
    if THANKS.fullmatch(said):
        return _thanked
    if number := _CASE.search(said):
        return _with_case(case.show_case, number)
    if hint := hinted(asked):
        return COMMANDS[hint]
    if len(said.split()) >= signal.LEAST_WORDS and not asks(asked):
        return signal.ask_whether
    return _puzzled


def _plain(text: str, *, keep: str = "") -> str:
    """Small letters and single spaces, without the marks at the end but for those to keep."""
    return " ".join(text.lower().split()).strip(" .!?".replace(keep, "") if keep else " .!?")


def _with_case(dialog: Dialog, found: re.Match[str]) -> Dialog:
    number = f"UTH-{found[1]}-{int(found[2]):04d}"
    return lambda turn: dialog(replace(turn, fields={**turn.fields, "case": number}))


async def _thanked(turn: Turn) -> Reply:
    return reply("said", key="you-are-welcome")


def _then_on(command: Dialog) -> Dialog:
    """Answer a question in between, and ask what was open once more."""

    async def both(turn: Turn) -> Reply:
        outcome = await command(turn)
        known = {view.name for view in outcome.views}
        rest = tuple(view for view in everyday.resumed(turn) if view.name not in known)
        return replace(outcome, views=(*outcome.views, *rest))

    return both


async def _puzzled(turn: Turn) -> Reply:
    turn.person.misses += 1
    if turn.person.misses >= MISSES_BEFORE_OFFERING:
        turn.person.misses = 0
        return reply("menu")
    return reply("not_understood")
