"""The driver: from one inbound activity to one transaction, a drawn card, and what is sent on."""

from __future__ import annotations

import re
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
from dialogs import (
    BEGINNINGS,
    COMMANDS,
    DIALOGS,
    FILL_IN,
    VIEWS,
    case,
    everyday,
    message_action,
    signal,
)
from dialogs.fill_in import OutOfDate, SentAlready
from dialogs.meaning import THANKS, asks, hinted
from dialogs.turn import Desk, Dialog, Overlay, Reply, Turn, View, Viewer, reply
from dialogs.understanding import NO, YES

_CASE = re.compile(r"uth[- ]?(\d{4})-(\d+)", re.IGNORECASE)
MISSES_BEFORE_OFFERING = 2
LONGEST_COMMAND = 120
"""Characters; what is longer tells something."""
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
        t = phrases(person.language)
        return Turn(person, now, t, inbound.address, work, self.desk, text, fields)

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
                return _in_private(self._commanded(text))
            case Typed(text="", files=(_, *_)):
                return _no_files
            case Typed(text=text, files=files):
                return _and_no_files(self._meant(text, turn)) if files else self._meant(text, turn)
            case _:
                assert_never(inbound.did)

    def _meant(self, text: str, turn: Turn) -> Dialog:
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
                return FILL_IN.confirmed
        told, turn.person.told = turn.person.told, ""
        if told and said in YES:
            return lambda turn: signal.tell(turn, FILL_IN, told)
        if told and said.partition(" ")[0] in NO:
            return everyday.menu_command
        if command := self._commanded(text):
            return command
        hint = hinted(_plain(text, keep="?"))
        if focus is not None:
            if hint and asks(_plain(text, keep="?")):
                return _then_on(COMMANDS[hint])
            return lambda turn: FILL_IN.answer(turn, focus)
        if THANKS.fullmatch(said):
            return _thanked
        if number := _CASE.search(said):
            return _with_case(case.show_case, _number(number))
        if hint:
            return COMMANDS[hint]
        if len(said.split()) >= signal.LEAST_WORDS and not asks(_plain(text, keep="?")):
            return signal.ask_whether
        return _puzzled

    def _commanded(self, text: str) -> Dialog | None:
        """The command that the whole message is, or None."""
        command, number = _command(_plain(text))
        if command is None:
            return _begun(text)
        return _with_case(command, number) if number else command

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


def _plain(text: str, *, keep: str = "") -> str:
    """Small letters and single spaces, without the marks at the end but for those to keep."""
    return " ".join(text.lower().split()).strip(" .!?".replace(keep, "") if keep else " .!?")


def _command(said: str) -> tuple[Dialog | None, str]:
    number = _CASE.search(said)
    pattern = _CASE.sub("{case}", said)
    found = COMMANDS.get(pattern)
    if found is None and pattern == "{case}":
        found = case.show_case
    return found, _number(number) if number else ""


def _begun(text: str) -> Dialog | None:
    """A command that ends in a name or a day, if the message is one and not long."""
    said = _plain(text)
    if len(said) > LONGEST_COMMAND:
        return None
    for beginning, dialog in BEGINNINGS.items():
        if said.startswith(f"{beginning} "):
            rest = said.removeprefix(f"{beginning} ")
            return lambda turn: dialog(replace(turn, fields={**turn.fields, "rest": rest}))
    return None


def _number(found: re.Match[str]) -> str:
    return f"UTH-{found[1]}-{int(found[2]):04d}"


def _with_case(dialog: Dialog, number: str) -> Dialog:
    return lambda turn: dialog(replace(turn, fields={**turn.fields, "case": number}))


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


async def _no_files(turn: Turn) -> Reply:
    """Said at once, so that nobody thinks that a file was kept."""
    return Reply((View("said", {"key": "files-not-yet"}), *everyday.resumed(turn)))


def _and_no_files(dialog: Dialog) -> Dialog:
    async def both(turn: Turn) -> Reply:
        outcome = await dialog(turn)
        views = (View("said", {"key": "files-not-yet"}), *outcome.views)
        return replace(outcome, views=views)

    return both


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
