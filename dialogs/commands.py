"""Commands as they are typed: whole, with a number or words behind them, or nearly right."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from functools import partial

from bot.domain.person import Pending
from dialogs import (
    BEGINNINGS,
    COMMANDS,
    DIALOGS,
    FILL_IN,
    case,
    which_advice,
    which_case,
    which_task,
)
from dialogs.button_titles import as_command
from dialogs.by_line import say, spoken
from dialogs.choices import nth
from dialogs.classed import Classed, classed
from dialogs.turn import Dialog, Reply, Turn, reply
from dialogs.typed_buttons import TYPED, UNNUMBERED, press

ABOUT = re.compile(r"uth[- ]?(\d{4})-(\d+)(?:[- ]?([at])(\d+))?", re.IGNORECASE)
UNNUMBERED_FIRST = re.compile(rf"({'|'.join(UNNUMBERED)})\b(.*)", re.IGNORECASE | re.DOTALL)
BUTTON = re.compile(r"([^:\n]+?)((?:[:\n]| (?:tot|until) ).*)?", re.IGNORECASE | re.DOTALL)
REMOVES = re.compile(
    r"(?:haal|weghalen|verwijder(?:en)?|remove|delete) ((?:de |the )?.+?)(?: weg| eruit)?"
)
_SIGNALS = r"(?:(?:een|a) )?(?:nieuwe? )?(?:casus|signaal|project|toepassing)"
ON_BEHALF = re.compile(
    rf"(?:ik wil (?:graag )?)?namens (.+?) {_SIGNALS} (?:signaleren|aanmelden|melden|vastleggen)"
    rf"|(?:ik wil (?:graag )?)?{_SIGNALS} (?:signaleren|aanmelden|melden|vastleggen) namens (.+)"
    r"|(?:i want to )?(?:signal|register|record|report) (?:a )?(?:new )?(?:case|signal|project)"
    r" (?:on behalf of|for) (.+)"
)
LONGEST_COMMAND = 120
"""Characters; what is longer tells something."""
ALIKE = 0.75
"""How much a message must look like a command to be taken for one with a typing error."""


def commanded(text: str) -> Dialog | None:
    """The command that the whole message is, or None; words may follow one that wants them.

    The words on a button are a command as well.
    """
    same = as_command(text)
    return _commanded(text) or (_commanded(same) if same else None)


def _commanded(text: str) -> Dialog | None:
    if line := spoken(text):
        return partial(say, line=line, fill_in=FILL_IN)
    said = plain(text)
    number = ABOUT.search(said)
    if number is None:
        return (
            COMMANDS.get(said)
            or _unnumbered(text)
            or _numberless(said)
            or _begun(said)
            or _removing(said)
            or _numbered_task(said)
        )
    sign = _sign(number)
    before = f"{said[: number.start()]}{sign}"
    rest = text[ABOUT.search(text).end() :].strip(" :,;\n")  # type: ignore[union-attr]
    typed = TYPED.get(before)
    if typed is not None and (typed.words or not plain(rest)):
        return about(lambda turn: press(turn, typed, rest, DIALOGS), number)
    found = case.show_case if before == "{case}" else COMMANDS.get(before)
    return about(found, number) if found and not plain(rest) else None


def _unnumbered(text: str) -> Dialog | None:
    """A button about no case; its words may follow, each line as it was typed."""
    found = UNNUMBERED_FIRST.fullmatch(text.strip())
    if found is None or len(text) > LONGEST_COMMAND:
        return None
    typed, rest = UNNUMBERED[plain(found[1])], found[2].strip(" .!:,;\n")
    apart = not typed.colon or found[2].lstrip(" ")[:1] in {":", "\n"}
    if rest and not (typed.words and apart):
        return None
    return lambda turn: press(turn, typed, rest, DIALOGS)


def _numberless(said: str) -> Dialog | None:
    dialog = COMMANDS.get(f"{said} {{case}}")
    return partial(which_case.ask, command=said, dialog=dialog) if dialog else None


def button_without_number(text: str) -> Dialog | None:
    """“Terugsturen: de reden”; behind anything but a mark or a day it may be any sentence."""
    found = BUTTON.fullmatch(as_command(text) or text.strip())
    if found is None:
        return None
    if given := classed(plain(ABOUT.sub("", text))):
        return _confirmed_as(given, ABOUT.search(text))
    command, words = plain(found[1]), (found[2] or "").strip(" :\n")
    typed, of_advice = TYPED.get(f"{command} {{case}}"), which_advice.read(command)
    if of_advice and (not words or (of_advice.typed.words and found[2][0] in ":\n")):
        return partial(which_advice.ask, said=of_advice, words=words, dialogs=DIALOGS)
    of_task = which_task.read(command)
    if of_task and (not words or (of_task.typed and found[2][0] in ":\n")):
        return partial(which_task.ask, said=of_task, words=words, dialogs=DIALOGS)
    if typed is None:
        return None
    if words and not (typed.words if found[2][0] in ":\n" else typed.day):
        return None

    async def pressed(turn: Turn) -> Reply:
        return await press(turn, typed, words, DIALOGS)

    return partial(which_case.ask, command=command, dialog=pressed, words=words)


def _confirmed_as(given: Classed, number: re.Match[str] | None) -> Dialog:
    """Who only says what they think of it is asked whether that confirms it."""
    impact = given.impact

    async def confirmed(turn: Turn) -> Reply:
        if given.sure:
            return await press(turn, TYPED["bevestigen {case}"], impact, DIALOGS)
        command = f"bevestigen {turn.field('case')} {impact}"
        turn.person.pending = Pending(fields={"command": command})
        return reply("did_you_mean", command=command)

    if number is not None:
        return about(confirmed, number)
    return partial(which_case.ask, command="bevestigen", dialog=confirmed, words=impact)


def _numbered_task(said: str) -> Dialog | None:
    """“Opnieuw screenen T1”, “T1”: whole, so it is one in between as well."""
    of_task = which_task.read(said)
    if of_task is None or not of_task.number:
        return None
    return partial(which_task.ask, said=of_task, words="", dialogs=DIALOGS)


def _removing(said: str) -> Dialog | None:
    """“Haal 2 weg”, by the place in the list alone: “haal afval op” is no command."""
    found = REMOVES.fullmatch(said)
    if found is None or nth(found[1]) is None:
        return None
    return lambda turn: COMMANDS["weghalen"](replace(turn, fields={"rest": found[1]}))


def _sign(number: re.Match[str]) -> str:
    """What stands for such a number among the commands."""
    return {"a": "{advice}", "t": "{task}"}.get((number[3] or "").lower(), "{case}")


def _begun(said: str) -> Dialog | None:
    """A command that ends in a name or a day, if the message is one and not long."""
    if len(said) > LONGEST_COMMAND:
        return None
    if named := ON_BEHALF.fullmatch(said):
        said = f"casus signaleren namens {next(filter(None, named.groups()))}"
    for beginning, dialog in BEGINNINGS.items():
        if said.startswith(f"{beginning} "):
            rest = said.removeprefix(f"{beginning} ")
            return lambda turn: dialog(replace(turn, fields={**turn.fields, "rest": rest}))
    return None


def about(dialog: Dialog, found: re.Match[str]) -> Dialog:
    number = f"UTH-{found[1]}-{int(found[2]):04d}"
    of = _sign(found).strip("{}")
    part = {of: f"{number}-{found[3].upper()}{int(found[4])}"} if found[3] else {}
    ids = {"case": number, **part}
    return lambda turn: dialog(replace(turn, fields={**turn.fields, **ids}))


def offered(said: str) -> Dialog | None:
    """“Bedoel je …?”: for a message that is nearly a command."""
    number = ABOUT.search(said)
    sign = _sign(number) if number else "{case}"
    pattern = ABOUT.sub(sign, said)
    near = get_close_matches(pattern, [*COMMANDS, *TYPED, *UNNUMBERED], n=1, cutoff=ALIKE)
    if not near or ("{" in near[0] if number is None else sign not in near[0]):
        return None
    command = near[0].replace(sign, number[0].upper()) if number else near[0]

    async def offer(turn: Turn) -> Reply:
        turn.person.pending = Pending(fields={"command": command})
        return reply("did_you_mean", command=command)

    return offer


def plain(text: str, *, keep: str = "") -> str:
    """Small letters and single spaces, without the marks at the end but for those to keep."""
    return " ".join(text.lower().split()).strip(" .!?".replace(keep, "") if keep else " .!?")
