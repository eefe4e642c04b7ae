"""A press: what it means for words that were waited for, and the words that it lacked itself."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.person import Pending
from dialogs import step_by_step
from dialogs.turn import KEEP, NO_BSN, UNSURE, Dialog, Reply, Turn, View
from dialogs.typed_buttons import BY_VERB, Fields, TypedButton, words_asked

AT_ONCE = "at_once"
"""A field of what waits: only the very next message is taken for the words, for nobody asked."""
LONGEST_ID = 100
"""Characters of what a button carries; what is longer was typed in a field of its card."""


def pressed(verb: str, dialog: Dialog) -> Dialog:
    """The dialog of a button, with what may be typed after it."""

    async def press(turn: Turn) -> Reply:
        waited, focus = turn.person.pending, turn.person.focus
        turn.person.pending = None
        if waited is not None and waited.verb == verb:
            turn, waited = replace(turn, waited=waited), None
        outcome = await dialog(turn)
        begun = turn.person.focus is not None and turn.person.focus != focus
        if begun or turn.person.pending is not None:
            return outcome
        if waited is not None and outcome.beside and AT_ONCE not in waited.fields:
            return _waits_on(turn, waited, outcome)
        typed = BY_VERB.get(verb)
        lacks = typed is not None and typed.words in outcome.overlay.problems
        lacks = lacks and turn.address.kind == "personal"
        return _wait_for_what_lacks(turn, typed, outcome) if typed and lacks else outcome

    return press


def _waits_on(turn: Turn, waited: Pending, outcome: Reply) -> Reply:
    """Something was only looked at; a press that does something ends the waiting."""
    turn.person.pending = waited
    if not waited.words:
        return outcome
    return replace(outcome, views=(*outcome.views, asked_again(waited)))


def _wait_for_what_lacks(turn: Turn, typed: TypedButton, outcome: Reply) -> Reply:
    """The card asks for words; whoever types them instead need not press again.

    With a form open it is said that what is typed now is not for the form.
    """
    ids = _ids(turn, typed)
    if turn.person.focus is None:
        turn.person.pending = Pending(typed.verb, typed.words, {**ids, AT_ONCE: "yes"})
        return outcome
    turn.person.pending = waited = Pending(typed.verb, typed.words, ids)
    return replace(outcome, views=(*outcome.views, asked_again(waited)))


def _ids(turn: Turn, typed: TypedButton) -> Fields:
    ids = {
        name: value
        for name, value in turn.fields.items()
        if isinstance(value, str | int) and len(str(value)) <= LONGEST_ID
        if name not in {typed.words, KEEP, NO_BSN}
    }
    return {**ids, UNSURE: "yes"} if typed.final else ids


def asked_again(waited: Pending) -> View:
    """The words that are waited for, asked once more."""
    typed = BY_VERB.get(waited.verb)
    return words_asked(typed, waited.fields) if typed else step_by_step.asked(waited)
