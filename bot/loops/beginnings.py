"""What has to be there before anything can come in: the channels, and what comes round."""

from __future__ import annotations

from datetime import datetime

from bot.domain.calendar import day_of
from bot.domain.person import manager_of
from bot.domain.policy import Policy
from bot.domain.rounds import Kind, Round
from bot.domain.signal_channel import SignalChannel
from bot.ports import Store


async def lay_down(store: Store, policy: Policy, now: datetime) -> None:
    """At every start; what is there already stays as it is."""
    today = day_of(now)
    async with store.work(now) as work:
        owner = manager_of(await work.people(), today)
        known = {channel.id for channel in await work.signal_channels()}
        for facts in policy.channels:
            if facts["id"] not in known:
                work.add(SignalChannel(**facts, owner=owner))
        coming = {found.kind for found in await work.rounds_to_come()}
        for kind in Kind:
            if kind not in coming:
                work.add(Round.after(kind, today, months=policy.round_months[kind]))
