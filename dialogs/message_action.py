"""A chat message that someone makes a case of, with the action that Teams offers beside it."""

from __future__ import annotations

from hashlib import sha256

from bot.domain.draft import Draft
from bot.domain.person import Focus
from bot.domain.personal_numbers import personal
from bot.domain.signal_channel import MESSAGE
from bot.ports import Picked
from dialogs.fill_in import FillIn
from dialogs.signal import FIELDS, begin, own, shown
from dialogs.telling import key_for
from dialogs.turn import Reply, Turn, View


async def pick(turn: Turn, picked: Picked, fill_in: FillIn) -> Reply:
    """Its text becomes the name or the goal of a signal, which goes on in the person's own chat.

    Each message has a form of its own, so the same one again goes on where it was left.  An
    address or telephone number in it is asked about on the card, that shows the text until then.
    """
    if not picked.text:
        return _answer("message-empty")
    warned = personal(picked.text)
    if warned == "bsn":
        return _answer("problem-bsn")
    what = sha256(picked.message.encode()).hexdigest()[:12]
    about = own(turn.person, what)
    draft = await begin(turn, fill_in, about, contact=turn.person, route=MESSAGE)
    key = key_for(picked.text)
    if not draft.answers.get(key) and warned:
        turn.person.focus = Focus(draft.id, key, confirm="keep", held=picked.text)
    elif not draft.answers.get(key):
        draft.give(key, picked.text, by=turn.person.id, at=turn.at)
    seen = ",".join(FIELDS) if _does_not_fit(turn, draft, key) else ""
    return Reply(shown(turn, draft, seen=seen).views, beside=True, there=_said("message-ready"))


def _does_not_fit(turn: Turn, draft: Draft, key: str) -> bool:
    """Too long, as a rule: the card then says so under the question, with the text whole."""
    form = turn.desk.filled_in(draft, turn.today)
    return key in draft.answers and form.problem(key, form.template.question(key)) is not None


def _answer(key: str) -> Reply:
    return Reply((), beside=True, there=_said(key))


def _said(key: str) -> View:
    return View("said", {"key": key})
