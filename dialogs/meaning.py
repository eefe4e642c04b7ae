"""What a message means: a command, an answer to the open question, or what it hints at."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from bot.domain.person import Focus, Pending
from dialogs import (
    COMMANDS,
    DIALOGS,
    FILL_IN,
    asked_back,
    back_and_on,
    case,
    cases,
    correcting,
    everyday,
    misplaced,
    step_by_step,
    telling,
    typed_answers,
    urgency,
    which_case,
    yes_or_no,
)
from dialogs.by_line import say, spoken
from dialogs.choices import DONT_KNOW, NO, is_choice, says_no, says_yes
from dialogs.commands import ABOUT, about, button_without_number, commanded, offered, plain
from dialogs.dates import when
from dialogs.explained import explained
from dialogs.fill_in import place_of
from dialogs.hints import ALL_RIGHT, LETS_GO, THANKS, asks, asks_who, hinted, step_said
from dialogs.in_other_words import continued, of_mine, waits
from dialogs.leaning import asks_yes_or_no
from dialogs.left_open import has_a_case, left_open, named_among
from dialogs.naming import GOES_TO
from dialogs.pressed import AT_ONCE, asked_again
from dialogs.turn import Dialog, Reply, Turn, View, reply
from dialogs.typed_buttons import BY_VERB, with_words

MISSES_BEFORE_OFFERING = 2
VERDER_MET = re.compile(r"(?:ga |ik wil )?(?:verder|door|go on|continue) (?:met|with) ")
MOST_WORDS_OF_A_DAY = 4
STOPS = frozenset({"stop", "later", "terug", "back", "annuleren", "cancel"})
DENIES = re.compile(r"(dat )?klopt (het )?niet|that is (not right|wrong)|not right|wrong")
MAKES_A_CASE = frozenset({"casus signaleren", "signal a case", "nieuwe casus", "new case"})
"""As good as a yes to whether what was told is a new case."""
_RATHER = re.compile(
    r"\s*(?:nee+|no+)\b[\s,.!:;–-]*(?:(?:maar|but|het is|ik bedoel|doe maar|it is|i mean) )?(\w.*)",
    re.IGNORECASE | re.DOTALL,
)
"""“Nee, Daan”: who was proposed is not the one, and who follows is."""
OF_AN_ADVICE = re.compile(r"a\d{1,2} (was|toch|klaar|loopt|nog|done|still)\b")
"""Said of an advice that is not open; “de A2 is druk” may well be a case."""
GOES_ON = frozenset({"verder", "verdergaan", "go on"})


def meant(text: str, turn: Turn) -> Dialog:
    """A command when the whole message is one, else an answer, else what it hints at."""
    said, focus = plain(text), turn.person.focus
    if explain := explained(text):
        return explain
    ready = focus is not None and focus.confirm == "send"
    if focus is not None and focus.confirm and not (ready and turn.person.pending):
        if not ready:
            turn.person.focus = replace(focus, confirm="", held="")
        if confirmed := _confirmed(text, said, focus):
            return confirmed
    pending, turn.person.pending = turn.person.pending, None
    if line := continued(pending, text):
        return partial(_in_one_line, text=line)
    if focus is not None and pending is not None and pending.verb == cases.LISTED:
        pending = None
    if pending is not None and not waits(pending) and (waited := _waited_for(pending, text, said)):
        return _then_on(waited) if focus is not None and pending.words else waited
    told, turn.person.told = turn.person.told, ""
    story = told if focus is None and not spoken(told) else ""
    answered = _what_was_told(story or told, said) if story or spoken(told) else None
    if answered is not None:
        turn.person.misses = 0
        return answered
    if focus is None and (GOES_TO.fullmatch(said) or VERDER_MET.match(said)):
        return partial(_back_to_the_form, otherwise=_heard(turn, text, said, story))
    return _heard(turn, text, said, story)


async def _back_to_the_form(turn: Turn, otherwise: Dialog) -> Reply:
    """“Naar mensen”, “verder met Slim vegen”: the form that was left open, at what was named."""
    left = await left_open(turn.work, turn.person)
    if not left or commanded(turn.text):
        return await otherwise(turn)
    said = plain(turn.text)
    if name := VERDER_MET.match(said):
        begun = await named_among(turn, left, said[name.end() :])
        if begun is None:
            return await otherwise(turn)
        turn.person.focus = Focus(begun.id)
        draft, case = await FILL_IN.in_focus(turn, turn.person.focus)
        return await FILL_IN.ask_next(turn, draft, case)
    turn.person.focus = focus = Focus(left[0].id)
    return await typed_answers.answer(turn, focus, FILL_IN)


def _heard(turn: Turn, text: str, said: str, story: str) -> Dialog:
    """A command, an answer, or something outside any form; what was told before waits on."""
    focus = turn.person.focus
    dialog = _commanded(text, said, focus)
    if focus is None and yes_or_no.is_said(said):
        usual = dialog or _uncommanded(text, said, None, told=False)
        return partial(yes_or_no.answer, said=said, usual=usual, commanded=commanded)
    if dialog is not None:
        turn.person.misses = 0
        return partial(_done_meanwhile, told=story, command=dialog) if story else dialog
    dialog = _uncommanded(text, said, focus, told=bool(story)) if said else _asked_only
    return partial(_asked_once_more, told=story, dialog=dialog) if story else dialog


def _commanded(text: str, said: str, focus: Focus | None) -> Dialog | None:
    if command := commanded(text) if said else None:
        return partial(_answered_or_done, command=_then_on(command)) if focus else command
    return button_without_number(text) if focus is None else None


async def _in_one_line(turn: Turn, text: str) -> Reply:
    """Where it has to be asked which advice is meant, the whole line is kept."""
    line = spoken(text)
    assert line is not None
    return await say(replace(turn, text=text), line, FILL_IN)


def _what_was_told(told: str, said: str) -> Dialog | None:
    """The case that a line was about, or a yes or no to making a case of what was told."""
    if not told:
        return None
    if line := spoken(told):
        if ABOUT.fullmatch(said):
            return partial(say, line=replace(line, case=said.upper()), fill_in=FILL_IN)
        return None
    if says_yes(said) or said in MAKES_A_CASE:
        return lambda turn: telling.tell(turn, FILL_IN, told)
    if said in GOES_ON:
        return lambda turn: telling.tell_more(turn, FILL_IN, told)
    if says_no(said) and said not in STOPS:
        return everyday.menu_command
    return _let_go if _stops(said) else None


async def _done_meanwhile(turn: Turn, told: str, command: Dialog) -> Reply:
    """A command in between: what was told waits on, unless another form was begun."""
    outcome, person = await command(turn), turn.person
    if person.focus is not None or person.told:
        return outcome
    person.told = told
    if person.pending is not None and person.pending.verb != cases.LISTED:
        return outcome
    return replace(outcome, views=(*outcome.views, View("new_case_or_not")))


async def _asked_once_more(turn: Turn, told: str, dialog: Dialog) -> Reply:
    """Something in between, or more of the same story: what was told is not forgotten."""
    outcome = await dialog(turn)
    more = turn.person.told
    if not waits(turn.person.pending):
        turn.person.pending = None
    turn.person.told = f"{told}\n{more}" if more else told
    stuck = {"stuck": 1} if turn.person.misses == MISSES_BEFORE_OFFERING else {}
    asked = () if more else (View("new_case_or_not", stuck),)
    return replace(outcome, views=(*outcome.views, *asked))


def _uncommanded(text: str, said: str, focus: Focus | None, *, told: bool) -> Dialog:
    usual = _usually(said, plain(text, keep="?"), focus, told=told)
    return of_mine(text, focus, usual) or usual


def _usually(said: str, asked: str, focus: Focus | None, *, told: bool) -> Dialog:
    if focus is not None:
        if (hint := hinted(asked)) and asks(asked):
            about_me = hint == "help" and asks_who(asked)
            return _then_on(everyday.who_i_am if about_me else _hinted_at(hint))
        return partial(_answered, focus=focus)
    if THANKS.fullmatch(said):
        return _thanked
    if ALL_RIGHT.fullmatch(said):
        return _agreed
    if near := offered(said):
        return near
    if DONT_KNOW.fullmatch(said):
        return everyday.menu_command
    if LETS_GO.fullmatch(said):
        return _let_go
    if number := ABOUT.search(said):
        return about(case.show_case, number)
    return partial(_outside, asked=asked, told=told)


async def _outside(turn: Turn, asked: str, *, told: bool) -> Reply:
    """About a case of this person, or something new; `told`: something was told before."""
    if not told and (step := step_said(asked)) and await has_a_case(turn.work, turn.person):
        turn.person.misses = 0
        return await _hinted_at(step)(turn)
    if not told and (correction := await correcting.offer(turn)):
        return correction
    if hint := hinted(asked):
        return await _hinted_at(hint)(turn)
    if not told and (changed := await urgency.another_day(turn)):
        return changed
    if OF_AN_ADVICE.match(asked):
        return reply("said", key="no-advice-for-this")
    words = len(asked.split())
    a_day = words <= MOST_WORDS_OF_A_DAY and when(plain(asked), turn.today) is not None
    if words >= telling.LEAST_WORDS and not asks(asked) and not a_day:
        turn.person.misses += 1
        return await telling.ask_whether(turn, stuck=turn.person.misses == MISSES_BEFORE_OFFERING)
    if told:
        turn.person.misses += 1
        return Reply(())
    return await _puzzled(turn)


def _hinted_at(hint: str) -> Dialog:
    words = hint.removesuffix(" {case}")
    return commanded(words) or button_without_number(words) or COMMANDS[hint]


# --- what was just asked ------------------------------------------------------------------------
def _confirmed(text: str, said: str, focus: Focus) -> Dialog | None:
    """What a yes or no to the question that was just asked does; None when it is no answer."""
    match focus.confirm:
        case "stop":
            sure = says_yes(said) or said in {"gooi weg", "throw away"}
            return everyday.throw_away if sure else everyday.later
        case "send" if says_yes(said) or said in {"versturen", "verstuur", "send"}:
            return partial(back_and_on.send, fill_in=FILL_IN)
        case "keep" if says_yes(said) or said in {"toch bewaren", "keep it"}:
            return partial(typed_answers.keep_held, held=focus, fill_in=FILL_IN)
        case "answer" if says_yes(said):
            return partial(typed_answers.as_it_was, held=focus, fill_in=FILL_IN)
        case "keep" | "answer" if says_no(said):
            return _resumed
        case "leaning" if says_yes(said):
            return partial(typed_answers.as_proposed, held=focus, fill_in=FILL_IN)
        case "leaning" if rather := _RATHER.fullmatch(text):
            return partial(_rather, text=rather[1], focus=focus)
        case "leaning" if DENIES.fullmatch(said) or (says_no(said) and focus.held != "ja"):
            return _resumed
        case "keep_aside" if says_yes(said) or said in {"toch bewaren", "keep it"}:
            return partial(misplaced.keep, held=focus, fill_in=FILL_IN)
        case "keep_aside" if says_no(said):
            return _resumed
        case "place" if misplaced.agrees(said):
            return partial(misplaced.place, fill_in=FILL_IN)
        case "place" if says_no(said):
            return partial(misplaced.leave, fill_in=FILL_IN)
        case _:
            return None


async def _rather(turn: Turn, text: str, focus: Focus) -> Reply:
    """What follows a no, when it answers the question; else that was asked again."""
    asked, instead = replace(focus, confirm="", held=""), replace(turn, text=text)
    if await typed_answers.is_answer(instead, asked, FILL_IN):
        return await _answered(instead, asked)
    if focus.held == "ja":
        return await _answered(turn, asked)
    return await _resumed(turn)


async def _resumed(turn: Turn) -> Reply:
    return Reply(everyday.resumed(turn))


# --- what waits -------------------------------------------------------------------------------
def _waited_for(pending: Pending, text: str, said: str) -> Dialog | None:
    """A yes to what was offered, or the words for a button; a command goes first."""
    if pending.verb == cases.LISTED:
        found = cases.at_place(pending, said)
        return partial(_listed, pending=pending, button=found) if found else None
    if pending.words:
        heard = text
        pending, text, said = asked_back.settled(pending, text, said)
        typed = BY_VERB.get(pending.verb)
        no_answer = NO if typed and not typed.number else frozenset[str]()
        if said in no_answer or _stops(said):
            return _let_go
        answered = typed and typed.number and ABOUT.fullmatch(said)
        between = _commanded_or_asked(text)
        if not said or (between and not answered):
            kept = partial(_kept_waiting, pending=pending, between=between)
            return between if AT_ONCE in pending.fields else kept
        if text is heard and asked_back.asks_back(text):
            return partial(asked_back.ask, pending=pending, text=text)
        if typed is None:
            return lambda turn: step_by_step.answer(turn, pending, text.strip(), DIALOGS)
        fields = {name: one for name, one in pending.fields.items() if name != AT_ONCE}
        return lambda turn: with_words(turn, typed, fields, text.strip(), DIALOGS)
    chooses = pending.verb == which_case.VERB
    if says_no(said) or LETS_GO.fullmatch(said) or (chooses and said in STOPS):
        return _let_go
    if chooses:
        return partial(_one_of, pending=pending, text=text)
    if not says_yes(said):
        return None
    if pending.verb:
        dialog = DIALOGS[pending.verb]
        return lambda turn: dialog(replace(turn, fields=pending.fields))
    return commanded(str(pending.fields["command"]))


async def _listed(turn: Turn, pending: Pending, button: cases.Found) -> Reply:
    """The line at that place; the list stays at hand for the next one."""
    verb, ids = button
    outcome = await DIALOGS[verb](replace(turn, fields=ids))
    if turn.person.focus is None:
        turn.person.pending = pending
    return outcome


async def _one_of(turn: Turn, pending: Pending, text: str) -> Reply:
    """The case that was chosen; anything else means what it always means."""
    said, command = plain(text), str(pending.fields["command"])
    number = ABOUT.fullmatch(said)
    chosen = number[0] if number else await which_case.named(turn, command, said)
    words = pending.fields.get("words", "")
    dialog = commanded(f"{command} {chosen}: {words}") if chosen else meant(text, turn)
    return await (dialog or _puzzled)(turn)


async def _let_go(turn: Turn) -> Reply:
    return Reply((View("said", {"key": "nothing-done"}), *everyday.resumed(turn)))


def _stops(said: str) -> bool:
    return said in STOPS or LETS_GO.fullmatch(said) is not None


def _commanded_or_asked(text: str) -> Dialog | None:
    """A command, or a question that the bot has an answer to."""
    asked = plain(text, keep="?")
    hint = hinted(asked) if asks(asked) else None
    return commanded(text) or (_hinted_at(hint) if hint else None)


async def _kept_waiting(turn: Turn, pending: Pending, between: Dialog | None) -> Reply:
    """Something else in between; then the same words are asked again, unless a form was begun."""
    focus = turn.person.focus
    outcome = await between(turn) if between else Reply(())
    begun = turn.person.focus is not None and turn.person.focus is not focus
    if turn.person.pending is not None or begun:
        return outcome
    turn.person.pending = pending
    return replace(outcome, views=(*outcome.views, asked_again(pending)))


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
    """What is no answer may be a button, or nearly; after two in a row a person is offered."""
    step = step_said(plain(turn.text))
    button = button_without_number(turn.text) or (_hinted_at(step) if step else None)
    if button and not await typed_answers.is_answer(turn, focus, FILL_IN):
        turn.person.misses = 0
        return await _then_on(button)(turn)
    outcome = await typed_answers.answer(turn, focus, FILL_IN)
    problems = {view.args.get("problem") for view in outcome.views}
    if not problems & typed_answers.NOT_UNDERSTOOD:
        return outcome
    if offer := offered(plain(turn.text)):
        return await offer(turn)
    return await _or_a_person(turn, outcome)


async def _or_a_person(turn: Turn, outcome: Reply) -> Reply:
    """Offered once, and again only after something was understood."""
    missed = turn.person.misses == MISSES_BEFORE_OFFERING
    return await _offering(turn, outcome) if missed else outcome


async def _offering(turn: Turn, outcome: Reply) -> Reply:
    """Where yes is an answer, it cannot be what takes the offer."""
    focus = turn.person.focus
    if focus is not None and focus.path:
        draft, _ = await FILL_IN.in_focus(turn, focus)
        if asks_yes_or_no(turn.desk.template_of(draft).question(focus.path)):
            view = View("pass_on_offered", place_of(draft, focus.path))
            return replace(outcome, views=(*outcome.views, view))
    turn.person.pending = Pending("help.ask")
    return replace(outcome, views=(*outcome.views, View("help_offered")))


async def _asked_only(turn: Turn) -> Reply:
    """“?”: help that fits, then said differently, then a person; and round again."""
    turn.person.misses += 1
    match turn.person.misses % 3:
        case 1:
            return reply("help")
        case 2:
            return Reply(everyday.resumed(turn, again=1) or (View("menu"),))
        case _:
            return await _offering(turn, Reply(()))


async def _thanked(turn: Turn) -> Reply:
    return reply("said", key="you-are-welcome")


async def _agreed(turn: Turn) -> Reply:
    return reply("said", key="all-right")


ASKS_ITSELF = frozenset({"question", "help", "form_overview", "section"})
"""Views after which the open question need not be asked again."""


def _then_on(command: Dialog) -> Dialog:
    """Answer a question in between, and ask what was open once more."""

    async def both(turn: Turn) -> Reply:
        focus = turn.person.focus
        outcome = await command(turn)
        ready = focus is not None and focus.confirm == "send"
        asked = not ready and {view.name for view in outcome.views} & ASKS_ITSELF
        waits = turn.person.pending is not None or turn.person.focus is not focus
        rest = () if asked or waits else everyday.resumed(turn)
        more = (view for view in rest if view not in outcome.views)
        return replace(outcome, views=(*outcome.views, *more))

    return both


async def _puzzled(turn: Turn) -> Reply:
    turn.person.misses += 1
    return await _or_a_person(turn, reply("not_understood"))
