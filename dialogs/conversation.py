"""The driver: from one inbound activity to one transaction, a drawn card, and what is sent on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, assert_never

from bot.domain.advice import NotYours
from bot.domain.case import NotNow, SamePerson
from bot.domain.effects import TEAM, Replace, Show
from bot.domain.events import Refused
from bot.domain.permissions import NotAllowed
from bot.domain.person import Person
from bot.phrases import Phrases, phrases
from bot.ports import (
    Inbound,
    Message,
    Met,
    Missing,
    Overtaken,
    Picked,
    Pressed,
    Reading,
    Shown,
    Store,
    Typed,
    Work,
)
from cards.notice import notice_card
from dialogs import DIALOGS, FILL_IN, VIEWS, handed, message_action
from dialogs.fill_in import OutOfDate, SentAlready
from dialogs.meaning import commanded, meant
from dialogs.turn import Desk, Dialog, Overlay, Reply, Turn, View, Viewer, reply

UNCHANGED = frozenset({"no_access", "not_allowed", "said"})
"""Views that answer a press and leave the stored card as it was.  So does an overlay: Teams shows
a replaced message at once, and what was typed would be gone."""


REFUSALS = (NotAllowed, NotNow, SamePerson, NotYours, Missing, SentAlready, OutOfDate)


class Repeated(Exception):
    """The press was handled before: nothing of this turn is kept."""


@dataclass(frozen=True)
class Conversation:
    """Handles turns; an instance of the port Host."""

    store: Store
    desk: Desk
    now: Callable[[], datetime]
    wake: Callable[[], None]
    """Tells the outbox that something waits; called after the commit."""

    async def __call__(self, inbound: Inbound) -> Mapping[str, Any] | None:
        try:
            card = await self._turn(inbound)
        except Overtaken:
            card = await self._turn(inbound)
        self.wake()
        return card

    async def _turn(self, inbound: Inbound) -> Mapping[str, Any] | None:
        """A refusal takes everything back that the turn did so far, and says why in a new one."""
        try:
            try:
                return await self._handle(inbound)
            except REFUSALS as refusal:
                return await self._handle(inbound, refusal)
        except Repeated:
            return await self._again(inbound)

    async def _handle(
        self, inbound: Inbound, refusal: Exception | None = None
    ) -> Mapping[str, Any] | None:
        now = self.now()
        async with self.store.work(now) as work:
            turn = await self._begin(inbound, work, now)
            pressed = isinstance(inbound.did, Pressed | Picked)
            if not pressed and not await work.first_time(inbound.activity_id):
                return None
            if refusal is None:
                outcome = await self._dialog(inbound, turn)(turn)
            else:
                outcome = _because(refusal, turn)
            card = await self._show(inbound, turn, outcome)
            shown = _answering(inbound, outcome) if pressed else None
            if pressed and not await work.first_time(inbound.activity_id, shown):
                raise Repeated
            return card

    async def _again(self, inbound: Inbound) -> Mapping[str, Any] | None:
        """A press that comes twice is answered with the card that answered it the first time."""
        async with self.store.read() as reading:
            shown = await reading.shown_for(inbound.activity_id)
            if shown is None:
                return None
            person = await reading.person(inbound.person)
            message = await draw(View(*shown), reading, self.desk, person, self.now())
        return _as_card(message, phrases(person.language))

    async def _begin(self, inbound: Inbound, work: Work, now: datetime) -> Turn:
        person = await self._person(inbound, work)
        if inbound.address.kind == "personal":
            person.chat = inbound.address
        elif inbound.address.kind == "channel" and isinstance(inbound.did, Met) and person.in_team:
            await work.keep_channel(TEAM, inbound.address)
        fields = inbound.did.fields if isinstance(inbound.did, Pressed) else {}
        text = inbound.did.text if isinstance(inbound.did, Typed) else ""
        files = inbound.did.files if isinstance(inbound.did, Typed) else ()
        t = phrases(person.language)
        return Turn(
            person, now, t, inbound.address, work, self.desk, text, fields, files,
            activity=inbound.activity_id,
        )  # fmt: skip

    async def _person(self, inbound: Inbound, work: Work) -> Person:
        """Whoever writes is known from then on; the directory adds the rest at its next reading."""
        try:
            person = await work.person(inbound.person)
        except Missing:
            person = Person(inbound.person, inbound.name)
            work.add(person)
        if not person.language:
            person.language = "en" if inbound.locale.lower().startswith("en") else "nl"
        return person

    # --- what is meant ---
    def _dialog(self, inbound: Inbound, turn: Turn) -> Dialog:
        match inbound.did:
            case Met():
                return _greet
            case Pressed(verb=verb):
                return DIALOGS.get(verb, _unknown_verb)
            case Picked() as picked:
                return lambda turn: message_action.pick(turn, picked, FILL_IN)
            case Typed(text=text) if inbound.address.kind != "personal":
                return _in_private(commanded(text))
            case Typed(text="", files=(_, *_)):
                return handed.sent
            case Typed(text=text, files=files):
                return _with_files(meant(text, turn)) if files else meant(text, turn)
            case _:
                assert_never(inbound.did)

    # --- what is shown ---
    async def _show(
        self,
        inbound: Inbound,
        turn: Turn,
        outcome: Reply,
    ) -> Mapping[str, Any] | None:
        if isinstance(inbound.did, Picked):
            return await self._answered(inbound, turn, outcome)
        if not isinstance(inbound.did, Pressed) or outcome.beside:
            self._send(inbound, turn, outcome)
            return None
        first = outcome.views[0]
        try:
            message = await draw(
                first, turn.work, self.desk, turn.person, turn.at, overlay=outcome.overlay
            )
        except Missing:  # the button names something that is not there
            first = View("no_access")
            message = await draw(first, turn.work, self.desk, turn.person, turn.at)
        if outcome.views[1:]:
            self._send(inbound, turn, Reply(outcome.views[1:], beside=True))
        self.desk.drawn.forget(first.args)
        stays = first.name in UNCHANGED or outcome.overlay != Overlay()
        if inbound.did.message_id and not stays:
            self._bring_up_to_date(inbound, inbound.did, turn, first, message)
        return _as_card(message, turn.t)

    async def _answered(self, inbound: Inbound, turn: Turn, outcome: Reply) -> Mapping[str, Any]:
        """Where the message lies the bot may not be: only who picked it sees the answer."""
        there = outcome.there or outcome.views[0]
        self._send(inbound, turn, Reply(outcome.views if outcome.there else (), beside=True))
        return _as_card(await draw(there, turn.work, self.desk, turn.person, turn.at), turn.t)

    def _send(self, inbound: Inbound, turn: Turn, outcome: Reply, kind: str = "reply") -> None:
        """Messages to follow: in the conversation that was written in, or the person's own chat."""
        if outcome.there is not None:
            self._send(inbound, turn, Reply((outcome.there,)), "there")
        there = "" if outcome.beside else _elsewhere(inbound)
        for place, view in enumerate(outcome.views):
            self.desk.drawn.forget(view.args)
            key = f"{kind}/{inbound.activity_id}/{place}"[:200]
            turn.work.queue(key, Show(turn.person.id, view.name, view.args, conversation=there))

    def _bring_up_to_date(
        self, inbound: Inbound, pressed: Pressed, turn: Turn, view: View, message: Message
    ) -> None:
        key, address = f"replace/{inbound.activity_id}"[:200], inbound.address
        to = turn.person.id if address.kind == "personal" else TEAM
        effect = Replace(to, address.conversation, pressed.message_id, view.name, view.args)
        turn.work.queue(key, effect)
        if to != TEAM:
            self.desk.drawn.keep(key, view.name, view.args, address, message)


def _elsewhere(inbound: Inbound) -> str:
    return "" if inbound.address.kind == "personal" else inbound.address.conversation


def _as_card(message: Message, t: Phrases) -> Mapping[str, Any]:
    if message.card is not None:
        return message.card
    return notice_card(t("notice-title"), message.text, t)


def _answering(inbound: Inbound, outcome: Reply) -> Shown | None:
    """The view that takes the place of the pressed card, if one does."""
    if isinstance(inbound.did, Picked):
        return (outcome.there.name, outcome.there.args) if outcome.there else None
    return None if outcome.beside else (outcome.views[0].name, outcome.views[0].args)


async def draw(
    view: View,
    reading: Reading,
    desk: Desk,
    person: Person | None,
    at: datetime,
    *,
    overlay: Overlay | None = None,
) -> Message:
    """Draw a view for a person, or for the team channel when there is none."""
    t = phrases(person.language if person else "nl")
    viewer = Viewer(person, t, at, reading, desk, overlay or Overlay())
    return await VIEWS[view.name](viewer, view.args)


async def _greet(turn: Turn) -> Reply:
    """On installation the bot says who it is; in a channel it only takes note of where it is."""
    return Reply((View("welcome"),)) if turn.address.kind == "personal" else Reply(())


def _because(refusal: Exception, turn: Turn) -> Reply:
    """What is said about a refusal; who was not allowed is written down as well."""
    match refusal:
        case NotAllowed():
            turn.work.note(Refused(refusal.case, turn.at, turn.person.id, refusal.action))
            return _not_allowed(refusal)
        case SamePerson() | NotYours():
            return reply("said", key="same-person")
        case NotNow(case=case):
            return reply("case", case=case)
        case SentAlready(became=number) if number:
            turn.person.focus = None
            return reply("signal_saved", case=number)
        case SentAlready(about=about, form=form):
            turn.person.focus = None
            return reply("sent_already", about=about, form=form)
        case OutOfDate():
            return reply("said", key="card-outdated")
        case _:
            return reply("no_access")


def _not_allowed(refusal: NotAllowed) -> Reply:
    """Who may not read the case hears the same as for a number that does not exist."""
    if not refusal.readable:
        return reply("no_access")
    if refusal.second:
        return reply("said", key="same-person")
    return reply("not_allowed", case=refusal.case, action=refusal.action)


def _in_private(command: Dialog | None) -> Dialog:
    """Where others read along only a line is said: the answer comes in the person's own chat."""

    async def answer(turn: Turn) -> Reply:
        if command is None:
            return reply("said", key="in-private-please")
        outcome = await command(turn)
        return replace(outcome, beside=True, there=View("said", {"key": "answered-in-private"}))

    return answer


async def _unknown_verb(turn: Turn) -> Reply:
    return reply("said", key="card-outdated")


def _with_files(dialog: Dialog) -> Dialog:
    """What was said is answered; what was sent along is looked at after that."""

    async def both(turn: Turn) -> Reply:
        await handed.sent(turn)
        return await dialog(turn)

    return both
