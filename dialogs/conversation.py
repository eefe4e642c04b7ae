"""The driver: from one inbound activity to one transaction, a drawn card, and what is sent on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, assert_never

from bot.domain.effects.kinds import TEAM, Replace, Show
from bot.domain.events import Refused
from bot.domain.life import NotNow, SamePerson, case_of
from bot.domain.owned import NotYours
from bot.domain.permissions import NotAllowed
from bot.domain.person import Person
from bot.phrases import Phrases, phrases
from bot.ports import (
    Directory,
    Edited,
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
from cards.elements import carrying, doubled
from cards.notice import notice_card
from dialogs import DIALOGS, FILL_IN, VIEWS, everyday, handed, message_action
from dialogs.colleagues import Unmet, meet, unmet
from dialogs.commands import commanded
from dialogs.explained import explained
from dialogs.fill_in import OutOfDate, SentAlready
from dialogs.lying_still import let_go
from dialogs.meaning import meant
from dialogs.pressed import asked_again, pressed
from dialogs.turn import (
    CONTACT_IN_REASON,
    KEEP,
    NO_BSN,
    Desk,
    Dialog,
    Overlay,
    Reply,
    Turn,
    View,
    Viewer,
    reply,
)

NOT_A_BSN = re.compile(
    r"\s*(?:dit is geen|this is not a) bsn\s*[:\n]\s*(.*\w.*)", re.IGNORECASE | re.DOTALL
)
"""What comes behind it is kept, whatever number it holds (domain.md 10.4)."""
UNCHANGED = frozenset({"no_access", "not_allowed", "said"})
"""Views that answer a press and leave the stored card as it was.  So does an overlay: Teams shows
a replaced message at once, and what was typed would be gone."""


RERUNS = 2
"""On fresh state, when someone else was first: once for them, once for whoever came after."""
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
    directory: Directory | None = None
    """Asked for who is named and is not known yet, once in a turn."""

    async def __call__(self, inbound: Inbound) -> Mapping[str, Any] | None:
        try:
            card = await self._on_fresh_state(inbound)
        except Unmet as unmet:
            await meet(unmet.said, unmet.directory, self.store, self.now())
            return await replace(self, directory=None)(inbound)
        self.wake()
        return card

    async def _on_fresh_state(self, inbound: Inbound) -> Mapping[str, Any] | None:
        for _ in range(RERUNS):
            with suppress(Overtaken):
                return await self._turn(inbound)
        return await self._turn(inbound)

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
        now, address = self.now(), inbound.address
        async with self.store.work(now, f"{address.channel}/{address.kind}") as work:
            turn = await self._begin(inbound, work, now)
            pressed = isinstance(inbound.did, Pressed | Picked)
            if not pressed and not await work.first_time(inbound.activity_id):
                return None
            if refusal is None:
                outcome = await self._dialog(inbound, turn)(turn)
                if self.directory and (said := unmet(turn, outcome)):
                    raise Unmet(said, self.directory)
            else:
                outcome = _because(refusal, turn)
                if isinstance(inbound.did, Typed) and inbound.address.kind != "personal":
                    outcome = _privately(outcome)
                elif isinstance(inbound.did, Typed):
                    outcome = _and_on(turn, outcome)
            outcome = await let_go(turn, outcome, FILL_IN)
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
            person.get_in_touch(at=now)
        elif inbound.address.kind == "channel" and await _teams_own(inbound, person, work):
            await work.keep_channel(TEAM, inbound.address.outside_threads)
        fields = inbound.did.fields if isinstance(inbound.did, Pressed) else {}
        text = inbound.did.text if isinstance(inbound.did, Typed) else ""
        if cleared := NOT_A_BSN.fullmatch(text):
            text, fields = cleared[1], {NO_BSN: "yes"}
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
                turn.person.misses = 0
                return pressed(verb, DIALOGS.get(verb, _unknown_verb))
            case Picked() as picked:
                return lambda turn: message_action.pick(turn, picked, FILL_IN)
            case Edited():
                return _edited
            case Typed(files=(_, *_)) if inbound.address.kind != "personal":
                return _files_in_private
            case Typed(text=text) if inbound.address.kind != "personal":
                return _in_private(explained(text) or commanded(text))
            case Typed(text="", files=(_, *_)):
                return handed.sent
            case Typed(files=files):
                return _with_files(meant(turn.text, turn)) if files else meant(turn.text, turn)
            case _:
                assert_never(inbound.did)

    # --- what is shown ---
    async def _show(
        self,
        inbound: Inbound,
        turn: Turn,
        outcome: Reply,
    ) -> Mapping[str, Any] | None:
        turn.work.only_look()
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
            if message.card and first.name != "section":
                card = _let_through(message.card, inbound.did.verb, outcome.overlay, turn)
                message = replace(message, card=card)
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


def _let_through(
    card: Mapping[str, Any], verb: str, overlay: Overlay, turn: Turn
) -> Mapping[str, Any]:
    """Words that were refused for what they may hold can be sent once more, and are then kept."""
    if overlay.has("bsn"):
        return doubled(card, verb, turn.t("button-no-bsn"), {NO_BSN: "yes"})
    if overlay.has(CONTACT_IN_REASON):
        kept = carrying(card, {KEEP: "yes", NO_BSN: turn.field(NO_BSN)})
        return doubled(kept, verb, turn.t("button-keep"), {KEEP: "yes"})
    return card


async def _teams_own(inbound: Inbound, person: Person, work: Work) -> bool:
    """Whether this channel is to be kept: a new one, or the one we have at another address."""
    if isinstance(inbound.did, Met):
        return person.in_team
    kept, here = await work.channel(TEAM), inbound.address.outside_threads
    return kept is not None and kept != here and kept.conversation == here.conversation


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
            _let_go_of_what_is_not_theirs(turn, refusal)
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


def _let_go_of_what_is_not_theirs(turn: Turn, refusal: NotAllowed) -> None:
    """A form that somebody may no longer fill in asks them nothing any more."""
    if focus := turn.person.focus:
        about, _, form = focus.draft.rpartition("/")
        if case_of(about) == refusal.case and FILL_IN.forms[form].action == refusal.action:
            turn.person.focus = None


def _and_on(turn: Turn, refused: Reply) -> Reply:
    """What was typed in the middle of a form is refused; the form goes on where it was.

    A question whether to stop or to keep something is not asked any more.
    """
    person, focus = turn.person, turn.person.focus
    if focus is None:
        return refused
    if person.pending is not None:
        again = (asked_again(person.pending),) if person.pending.words else ()
        return replace(refused, views=(*refused.views, *again))
    if focus.confirm and focus.confirm != "send":
        person.focus = replace(focus, confirm="", held="")
    return replace(refused, views=(*refused.views, *everyday.resumed(turn)))


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
        return _privately(await command(turn))

    return answer


def _privately(outcome: Reply) -> Reply:
    """A refusal as well: it may name a case and how it stands."""
    return replace(outcome, beside=True, there=View("said", {"key": "answered-in-private"}))


async def _files_in_private(turn: Turn) -> Reply:
    """Teams hands files out in the person's own chat alone, so that is where they are asked."""
    there = View("said", {"key": "answered-in-private"})
    return Reply((View("said", {"key": "files-here"}),), beside=True, there=there)


async def _edited(turn: Turn) -> Reply:
    return reply("said", key="edited")


async def _unknown_verb(turn: Turn) -> Reply:
    return reply("said", key="card-outdated")


def _with_files(dialog: Dialog) -> Dialog:
    """What was said is answered; what was sent along is looked at after that."""

    async def both(turn: Turn) -> Reply:
        await handed.sent(turn)
        return await dialog(turn)

    return both
