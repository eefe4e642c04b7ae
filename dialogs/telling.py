"""What someone tells, outside any form: a new case, more of one that was begun, or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.effects.kinds import Args
from bot.domain.person import Focus
from bot.domain.personal_numbers import personal
from bot.domain.template import FreeText
from bot.ports import Message, Missing
from cards.notice import Button, notice_card
from dialogs import back_and_on, misplaced, signal, typed_answers
from dialogs.fill_in import FillIn
from dialogs.left_open import left_open, next_steps
from dialogs.question_view import short
from dialogs.turn import Reply, Turn, View, Viewer, reply

MOST_TITLE_WORDS = 8
REMARK = re.compile(
    r"\b(ik|wij|we|je|jullie|mijn|ons|onze|er|iets|wil|willen|i|my|our|us|something|there|want)\b"
)
LEAST_WORDS = 3
"""A message of fewer words tells too little to begin a case with."""


async def ask_whether(turn: Turn, *, stuck: bool = False) -> Reply:
    """Someone tells something: it may be a new case, and it may be something else.

    Who is stuck is offered a person of the team as well.
    """
    if turn.holds_bsn(turn.text):
        return reply("said", key="problem-bsn_typed")
    turn.person.told = turn.text.strip()
    return reply("new_case_or_not", **({"stuck": 1} if stuck else {}))


async def new_case_or_not(viewer: Viewer, args: Args) -> Message:
    t = viewer.t
    assert viewer.person is not None
    begun = await signal.unsent(viewer.reading, viewer.person)
    own = [] if begun else (await next_steps(viewer))[:1]
    team: Sequence[Button] = ((t("button-pass-on"), "help.ask", {}),) if args.get("stuck") else ()
    buttons: Sequence[Button] = (
        *(button for _, button in own),
        (t("button-make-case"), "signal.told", {}),
        *((label, "signal.told", ids) for label, _, ids in signal.going_on(viewer, begun)),
        (t("button-my-cases"), "case.mine", {}),
        (t("button-menu"), "menu.show", {}),
        *team,
    )
    title = t("new-case-or-not-title")
    text = t("new-case-or-not")
    if own:
        (case, (step, _, _)), *_ = own
        left = await left_open(viewer.reading, viewer.person)
        key = "new-case-or-open" if left and left[0].about == case.number else "new-case-or-own"
        text = t(key, name=short(case.title, signal.MOST_OF_A_NAME), step=step)
    if begun:
        text = t("new-case-or-begun", name=signal.name_of(begun[0], t))
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def told(turn: Turn, fill_in: FillIn) -> Reply:
    """Yes, it is a new case, or it belongs to one that was begun: who presses gets the card.

    A second press goes on with it.
    """
    said, turn.person.told = turn.person.told, ""
    begun = await signal.unsent(turn.work, turn.person)
    if not said:
        last = begun[0].about if begun else ""
        about = turn.field("about") or last
        return await signal.start(replace(turn, fields={"about": about}), fill_in)
    about = turn.field("about")
    if about and about not in {draft.about for draft in begun}:
        raise Missing(about)
    outcome = await _kept(turn, fill_in, said, about or await signal.fresh(turn))
    focus = turn.person.focus
    if focus is None or focus.confirm:
        return replace(outcome, beside=True)
    about, _, form = focus.draft.rpartition("/")
    return signal.shown(turn, await turn.work.draft(about, form))


async def tell(turn: Turn, fill_in: FillIn, text: str) -> Reply:
    """A typed yes: it is a new case, whatever was begun before."""
    return await _kept(turn, fill_in, text, await signal.fresh(turn))


async def tell_more(turn: Turn, fill_in: FillIn, text: str) -> Reply:
    """A typed `verder`: it belongs to the signal that was begun, or to the form left open."""
    if begun := await signal.unsent(turn.work, turn.person):
        return await _kept(turn, fill_in, text, begun[0].about)
    left = await left_open(turn.work, turn.person)
    if not left:
        return await back_and_on.go_on(turn, fill_in)
    turn.person.focus = focus = Focus(left[0].id)
    return await typed_answers.answer(replace(turn, text=text), focus, fill_in)


async def _kept(turn: Turn, fill_in: FillIn, text: str, about: str) -> Reply:
    """What someone told is kept as the name or the goal, and the rest is asked.

    A remark is only the beginning of a goal.  A signal that was begun before keeps what it has.
    """
    draft = await signal.begin(turn, fill_in, about, contact=turn.person)
    key = key_for(text)
    if draft.answers.get(key):
        at = turn.desk.filled_in(draft, turn.today).next_question() or ""
        turn.person.focus = Focus(draft.id, at)
        heard = misplaced.Heard(draft, None, at, text)
        return await misplaced.offer(turn, fill_in, heard, because="signal-begun")
    if personal(text) == "contact":
        turn.person.focus = Focus(draft.id, key, confirm="keep", held=text)
        return reply("said", key="keep-contact")
    kind = turn.desk.template_of(draft).question(key).kind
    if isinstance(kind, FreeText) and len(text) > kind.max:
        draft.set_aside(key, text, by=turn.person.id, at=turn.at)
        turn.person.focus = Focus(draft.id, key)
        asked = fill_in.ask(draft, key)
        return Reply((View("said", {"key": "a-whole-story"}), *asked.views))
    cleared = personal(text) == "bsn"  # who told it said that it is none
    draft.give(key, text, by=turn.person.id, at=turn.at, cleared=cleared)
    if key == "goal" and _is_short(text):
        turn.person.focus = Focus(draft.id, key, standing=True)
        return fill_in.ask(draft, key)
    return await fill_in.ask_next(turn, draft, None, after=key)


def key_for(text: str) -> str:
    """A few words are a name, unless somebody speaks in them; anything else is a goal."""
    return "title" if _is_short(text) and not REMARK.search(text.lower()) else "goal"


def _is_short(text: str) -> bool:
    return len(text.split()) <= MOST_TITLE_WORDS
