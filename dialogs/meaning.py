"""What a message means: a command, an answer to the open question, or what it hints at."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from functools import partial

from bot.domain.person import Focus, Pending
from dialogs import BEGINNINGS, COMMANDS, DIALOGS, FILL_IN, case, everyday, signal, typed_answers
from dialogs.choices import is_choice, says_no, says_yes
from dialogs.hints import THANKS, asks, hinted
from dialogs.turn import Dialog, Reply, Turn, View, reply
from dialogs.typed_buttons import BY_VERB, TYPED, press, with_words

_ABOUT = re.compile(r"uth[- ]?(\d{4})-(\d+)(?:[- ]?a(\d+))?", re.IGNORECASE)
MISSES_BEFORE_OFFERING = 2
LONGEST_COMMAND = 120
"""Characters; what is longer tells something."""
ALIKE = 0.75
"""How much a message must look like a command to be taken for one with a typing error."""
STOPS = frozenset({"stop", "later", "terug", "back", "annuleren", "cancel"})


def meant(text: str, turn: Turn) -> Dialog:
    """A command when the whole message is one, else an answer, else what it hints at."""
    said, focus = _plain(text), turn.person.focus
    if focus is not None and focus.confirm:
        turn.person.focus = replace(focus, confirm="", held="")
        if confirmed := _confirmed(said, focus):
            return confirmed
    told, turn.person.told = turn.person.told, ""
    if told and says_yes(said):
        return lambda turn: signal.tell(turn, FILL_IN, told)
    if told and says_no(said):
        return everyday.menu_command
    pending, turn.person.pending = turn.person.pending, None
    if pending is not None and (waited := _waited_for(pending, text, said)):
        return waited
    if not said:
        return _asked_only
    if command := commanded(text):
        return partial(_answered_or_done, command=_then_on(command)) if focus else command
    return _uncommanded(text, said, focus)


def _uncommanded(text: str, said: str, focus: Focus | None) -> Dialog:
    asked = _plain(text, keep="?")
    hint = hinted(asked)
    if focus is not None:
        if hint and asks(asked):
            return _then_on(COMMANDS[hint])
        return partial(_answered, focus=focus)
    if offered := _offered(said):
        return offered
    if THANKS.fullmatch(said):
        return _thanked
    if number := _ABOUT.search(said):
        return _about(case.show_case, number)
    if hint:
        return COMMANDS[hint]
    if len(said.split()) >= signal.LEAST_WORDS and not asks(asked):
        return signal.ask_whether
    return _puzzled


# --- commands -----------------------------------------------------------------------------------
def commanded(text: str) -> Dialog | None:
    """The command that the whole message is, or None; words may follow one that wants them."""
    said = _plain(text)
    number = _ABOUT.search(said)
    if number is None:
        return COMMANDS.get(said) or _begun(said)
    sign = "{advice}" if number[3] else "{case}"
    before = f"{said[: number.start()]}{sign}"
    rest = text[_ABOUT.search(text).end() :].strip(" :,;\n")  # type: ignore[union-attr]
    typed = TYPED.get(before)
    if typed is not None and (typed.words or not _plain(rest)):
        return _about(lambda turn: press(turn, typed, rest, DIALOGS), number)
    found = case.show_case if before == "{case}" else COMMANDS.get(before)
    return _about(found, number) if found and not _plain(rest) else None


def _begun(said: str) -> Dialog | None:
    """A command that ends in a name or a day, if the message is one and not long."""
    if len(said) > LONGEST_COMMAND:
        return None
    for beginning, dialog in BEGINNINGS.items():
        if said.startswith(f"{beginning} "):
            rest = said.removeprefix(f"{beginning} ")
            return lambda turn: dialog(replace(turn, fields={**turn.fields, "rest": rest}))
    return None


def _about(dialog: Dialog, found: re.Match[str]) -> Dialog:
    number = f"UTH-{found[1]}-{int(found[2]):04d}"
    ids = {"case": number} | ({"advice": f"{number}-A{int(found[3])}"} if found[3] else {})
    return lambda turn: dialog(replace(turn, fields={**turn.fields, **ids}))


def _offered(said: str) -> Dialog | None:
    """“Bedoel je …?”: for a message that is nearly a command."""
    number = _ABOUT.search(said)
    sign = "{advice}" if number and number[3] else "{case}"
    pattern = _ABOUT.sub(sign, said)
    near = get_close_matches(pattern, [*COMMANDS, *TYPED], n=1, cutoff=ALIKE)
    if not near or (sign in near[0]) != (number is not None):
        return None
    command = near[0].replace(sign, number[0].upper()) if number else near[0]

    async def offer(turn: Turn) -> Reply:
        turn.person.pending = Pending(fields={"command": command})
        return reply("did_you_mean", command=command)

    return offer


def _confirmed(said: str, focus: Focus) -> Dialog | None:
    """What a yes or no to the question that was just asked does; None when it is no answer."""
    match focus.confirm:
        case "stop":
            sure = says_yes(said) or said in {"gooi weg", "throw away"}
            return everyday.throw_away if sure else everyday.later
        case "send" if says_yes(said) or said in {"versturen", "verstuur", "send"}:
            return partial(typed_answers.confirmed, fill_in=FILL_IN)
        case "keep" if says_yes(said) or said in {"toch bewaren", "keep it"}:
            return partial(typed_answers.keep_held, held=focus, fill_in=FILL_IN)
        case "keep" if says_no(said):
            return _resumed
        case _:
            return None


async def _resumed(turn: Turn) -> Reply:
    return Reply(everyday.resumed(turn))


# --- what waits -------------------------------------------------------------------------------
def _waited_for(pending: Pending, text: str, said: str) -> Dialog | None:
    """A yes to what was offered, or the words for a button; a command goes first."""
    if pending.words:
        if said in STOPS:
            return _let_go
        if not said or commanded(text):
            return partial(_kept_waiting, pending=pending, text=text)
        typed = BY_VERB[pending.verb]
        return lambda turn: with_words(turn, typed, pending.fields, text.strip(), DIALOGS)
    if says_no(said):
        return _let_go
    if not says_yes(said):
        return None
    if pending.verb:
        return DIALOGS[pending.verb]
    return commanded(str(pending.fields["command"]))


async def _let_go(turn: Turn) -> Reply:
    return Reply((View("said", {"key": "nothing-done"}), *everyday.resumed(turn)))


async def _kept_waiting(turn: Turn, pending: Pending, text: str) -> Reply:
    """Something else in between; then the same words are asked again."""
    command = commanded(text)
    outcome = await command(turn) if command else Reply(())
    if turn.person.pending is not None:
        return outcome
    turn.person.pending = pending
    view = View("words_asked", {"ask": BY_VERB[pending.verb].ask})
    return replace(outcome, views=(*outcome.views, view))


# --- answers ------------------------------------------------------------------------------------
async def _answered_or_done(turn: Turn, command: Dialog) -> Reply:
    """No command is one when it stands among the choices of the open question."""
    focus = turn.person.focus
    assert focus is not None
    if focus.path:
        about, _, form = focus.draft.rpartition("/")
        draft = await turn.work.find_draft(about, form)
        if draft and is_choice(turn.desk.template_of(draft).question(focus.path), turn.text):
            return await _answered(turn, focus)
    return await command(turn)


async def _answered(turn: Turn, focus: Focus) -> Reply:
    """What is no answer may be nearly a command; after two in a row a person is offered."""
    outcome = await typed_answers.answer(turn, focus, FILL_IN)
    problems = {view.args.get("problem") for view in outcome.views}
    if not problems & typed_answers.NOT_UNDERSTOOD:
        return outcome
    if offer := _offered(_plain(turn.text)):
        return await offer(turn)
    return _or_a_person(turn, outcome)


def _or_a_person(turn: Turn, outcome: Reply) -> Reply:
    if turn.person.misses < MISSES_BEFORE_OFFERING:
        return outcome
    turn.person.misses = 0
    turn.person.pending = Pending("help.ask")
    return replace(outcome, views=(*outcome.views, View("help_offered")))


async def _asked_only(turn: Turn) -> Reply:
    """“?”: help that fits, said differently each time, and in the end a person."""
    turn.person.misses += 1
    if turn.person.misses == 1:
        return reply("help")
    if turn.person.misses > MISSES_BEFORE_OFFERING:
        return _or_a_person(turn, Reply(()))
    return Reply(everyday.resumed(turn, again=1) or (View("menu"),))


def _plain(text: str, *, keep: str = "") -> str:
    """Small letters and single spaces, without the marks at the end but for those to keep."""
    return " ".join(text.lower().split()).strip(" .!?".replace(keep, "") if keep else " .!?")


async def _thanked(turn: Turn) -> Reply:
    return reply("said", key="you-are-welcome")


ASKS_ITSELF = frozenset({"question", "help", "form_overview", "section"})
"""Views after which the open question need not be asked again."""


def _then_on(command: Dialog) -> Dialog:
    """Answer a question in between, and ask what was open once more."""

    async def both(turn: Turn) -> Reply:
        focus = turn.person.focus
        outcome = await command(turn)
        asked = {view.name for view in outcome.views} & ASKS_ITSELF
        waits = turn.person.pending is not None or turn.person.focus is not focus
        rest = () if asked or waits else everyday.resumed(turn)
        return replace(outcome, views=(*outcome.views, *rest))

    return both


async def _puzzled(turn: Turn) -> Reply:
    turn.person.misses += 1
    return _or_a_person(turn, reply("not_understood"))
