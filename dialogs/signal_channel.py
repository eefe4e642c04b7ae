"""Signalling channels (signaleringskanalen): the manager's list, and a link that names one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from bot.domain.effects.kinds import Args
from bot.domain.permissions import may
from bot.domain.problem import Problem
from bot.domain.signal_channel import MOST_NAME, SignalChannel, called, word
from bot.phrases import Phrases
from bot.ports import Message
from cards.notice import Ask
from cards.signal_channel import ChannelLine, channels_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.signal import start
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply
from dialogs.understanding import matching


async def start_via(turn: Turn, fill_in: FillIn) -> Reply:
    """`casus signaleren via inkoop`, as a link types it; another name is refused with the list."""
    channel = called(turn.field("rest"), await turn.work.signal_channels())
    if channel is None or not channel.offered:
        return reply("channel_unknown")
    return await start(turn, fill_in, route=channel.id)


async def unknown(viewer: Viewer, args: Args) -> Message:
    t = viewer.t
    known = [one for one in await viewer.reading.signal_channels() if one.offered]
    lines = [f"- {t('signal-via')} {t.wording(one.label).lower()}" for one in known]
    return Message("\n\n".join([t("channel-unknown"), "\n".join(lines), t("channel-without")]))


# --- the manager's list -----------------------------------------------------------------------
async def show(turn: Turn) -> Reply:
    if not may("manage_channels", turn.person):
        return reply("said", key="manager-only")
    return beside("channels")


async def add(turn: Turn) -> Reply:
    """A new channel, or another owner for one that is there; a retired one is in use again."""
    if not may("manage_channels", turn.person):
        return reply("said", key="manager-only")
    name, owner = _given(turn)
    people = await turn.work.people()
    found = [people[owner]] if owner in people else list(matching(owner, people.values()))
    channels = await turn.work.signal_channels()
    known = called(name, channels)
    problems = dict(_wrong(name, known, len(found)))
    if problems and "said" in turn.fields:
        return Reply((View("channels"),), Overlay({}, {"said": next(iter(problems.values()))}))
    if problems:
        return Reply((View("channels"),), Overlay({"name": name, "owner": owner}, problems))
    if known is None:
        known = SignalChannel(word(name), {"nl": name, "en": name})
        turn.work.add(known)
    if (known.owner, known.active) != (found[0].id, True):
        known.give_to(found[0].id, by=turn.person.id, at=turn.at)
    return reply("channels")


def _given(turn: Turn) -> tuple[str, str]:
    """On the card two fields; typed, "Wijkbureau, Daan Meijer"."""
    name, _, owner = turn.field("said").partition(",")
    return (name or turn.field("name")).strip(), (owner or turn.field("owner")).strip()


def _wrong(name: str, known: SignalChannel | None, owners: int) -> Iterator[tuple[str, Problem]]:
    if not word(name):
        yield "name", Problem("required")
    elif len(name) > MOST_NAME:
        yield "name", Problem("too_long", {"length": len(name), "limit": MOST_NAME})
    elif known is not None and known.fixed:
        yield "name", Problem("channel_fixed")
    if owners != 1:
        yield "owner", Problem("choose_one_person" if owners else "nobody_fits")


async def retire(turn: Turn) -> Reply:
    if not may("manage_channels", turn.person):
        return reply("said", key="manager-only")
    """By its id, or typed by its name."""
    channel = called(turn.field("channel"), await turn.work.signal_channels())
    if channel is None or channel.fixed:
        problem = Problem("channel_fixed" if channel else "no_such_channel")
        return Reply((View("channels"),), Overlay({}, {"channel": problem}))
    channel.retire(by=turn.person.id, at=turn.at)
    return reply("channels")


async def channels(viewer: Viewer, args: Args) -> Message:
    """Each with its owner and the link that starts a signal through it."""
    t, everyone = viewer.t, await names(viewer)
    found = await viewer.reading.signal_channels()
    lines = [
        ChannelLine(
            one.id,
            t.wording(one.label),
            everyone.get(one.owner, "") or t("nobody-yet"),
            _link(viewer, one),
        )
        for one in found
        if one.offered
    ]
    retired = [t.wording(one.label) for one in found if not one.active]
    card = channels_card(lines, retired, tuple(_asks(viewer, t)), t)
    return Message(card=card, summary=t("channels-title"))


def _asks(viewer: Viewer, t: Phrases) -> Sequence[Ask]:
    problems = {name: t.problem(one) for name, one in viewer.overlay.problems.items()}
    given = {name: str(one) for name, one in viewer.overlay.given.items()}
    labels = {"name": t("ask-channel"), "owner": t("ask-channel-owner")}
    return [
        Ask(id, label, given.get(id, ""), problems.get(id, ""), name=True)
        for id, label in labels.items()
    ]


def _link(viewer: Viewer, channel: SignalChannel) -> str:
    """Opens the chat with the command typed out; whoever follows it only has to send it."""
    chat = viewer.person.chat if viewer.person else None
    message = quote(f"{viewer.t('signal-via')} {viewer.t.wording(channel.label).lower()}")
    bot = quote(chat.bot if chat else "", safe=":")
    return f"https://teams.microsoft.com/l/chat/0/0?users={bot}&message={message}"
