"""The list of signalling channels, with a way to add and to retire one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from adaptive_cards.card import ActionSet

from bot.phrases import Phrases
from cards.elements import Card, button, finish, heading, line, side_by_side, small, subheading
from cards.notice import Ask

MOST_LINES = 20


class ChannelLine(NamedTuple):
    id: str
    name: str
    owner: str
    link: str


def channels_card(
    lines: Sequence[ChannelLine], retired: Sequence[str], asks: Sequence[Ask], t: Phrases
) -> Card:
    title = t("channels-title")
    body: list[Any] = [heading(title), line(t("channels"))]
    for one in lines[:MOST_LINES]:
        said = line(t("channel-line", name=one.name, owner=one.owner, link=one.link))
        retire = button(t("button-retire-channel"), "channel.retire", {"channel": one.id})
        body.append(side_by_side(said, ActionSet(actions=[retire])))
    if len(lines) > MOST_LINES:
        body.append(small(t("and-more", count=len(lines) - MOST_LINES)))
    if retired:
        body.append(small(t("channels-retired", names=", ".join(retired))))
    body += [subheading(t("channel-add")), small(t("channel-add-how"))]
    for ask in asks:
        body += ask.drawn()
    add = button(t("button-add-channel"), "channel.add", main=True, inputs=True)
    return finish(body, [add], fallback=title, language=t.language)
