"""Every card that the transcripts bring about, in each language: what views can look like."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.domain.effects.kinds import Args
from bot.domain.template import Wording
from bot.phrases import LANGUAGES, Phrases, phrases
from bot.ports import Message, Met
from dialogs import VIEWS
from dialogs.conversation import draw
from dialogs.turn import Drawing, View, Viewer
from tests.builders import accepted_case
from tests.journey import a_world, watch

Card = Mapping[str, Any]
WORDS = frozenset({"text", "title", "value", "label", "placeholder", "url", "speak"})
LOST = {"file": "verslag", "taken": "verslag", "message": "noor", "calendar": "1", "cancel": "1"}
BESIDE = frozenset({"fallbackText", "data", "fallback"})


@dataclass(frozen=True)
class State:
    """A view as it looks in one situation, by language; `seen_in` is where it came about first."""

    view: str
    seen_in: str
    cards: Mapping[str, Card]


class Listening(Phrases):
    """Remembers which sentences were asked for."""

    def __init__(self, language: str) -> None:
        vars(self).update(vars(phrases(language)))  # the catalogue is read once
        self.heard: set[str] = set()

    def __call__(self, key: str, **params: Any) -> str:
        self.heard.add(key)
        return super().__call__(key, **params)

    def wording(self, text: Wording) -> str:
        self.heard.add(text["nl"])
        return super().wording(text)


@dataclass(frozen=True)
class Harvest:
    """Cards that say the same sentences and are built alike are one state, whatever they name."""

    found: dict[tuple[str, str], State] = field(default_factory=dict)
    spoken: set[str] = field(default_factory=set)
    """Views that answered with a text alone."""

    @property
    def states(self) -> Sequence[State]:
        return sorted(self.found.values(), key=lambda state: state.view)

    def of_transcripts(self, paths: Sequence[Path]) -> None:
        for path in paths:
            with self._watching(path.stem):
                asyncio.run(watch(path.read_text("utf-8").splitlines()))

    def of_the_rest(self) -> None:
        """What takes a broken network, or someone who was not there yet."""
        with self._watching("elsewhere"):
            asyncio.run(_the_rest())

    @contextmanager
    def _watching(self, seen_in: str) -> Iterator[None]:
        watched = {name: self._watched(name, view, seen_in) for name, view in VIEWS.items()}
        with patch.dict(VIEWS, watched):
            yield

    def _watched(self, name: str, view: Drawing, seen_in: str) -> Drawing:
        async def drawing(viewer: Viewer, args: Any) -> Message:
            listening = {language: Listening(language) for language in LANGUAGES}
            drawn = {
                language: await view(replace(viewer, t=t), args)
                for language, t in listening.items()
            }
            self._keep(State(name, seen_in, _cards(drawn)), listening["nl"].heard)
            return drawn[viewer.t.language]

        return drawing

    def _keep(self, state: State, said: set[str]) -> None:
        if not state.cards:
            self.spoken.add(state.view)
            return
        look = json.dumps([sorted(said), shape_of(state.cards["nl"])])
        self.found.setdefault((state.view, look), state)


async def _the_rest() -> None:
    async with a_world() as world:
        await world.turn("noor", Met())
        case = await accepted_case(world)
        lost: Args = {"case": case, "row": 7}
        views = [View("given_up", {"what": what, "of": of, **lost}) for what, of in LOST.items()]
        views.append(View("given_up", {"what": "file", "of": "verslag", "late": 1, **lost}))
        views.append(View("triage_above", {"waiting": case}))
        views += [View("listed", {"person": "bram", "stands_for": many}) for many in (0, 2)]
        views.append(View("listed", {"person": "bram", "stands_for": 1, "now_of": "daan"}))
        async with world.store.read() as reading:
            for view in views:
                await draw(view, reading, world.desk, None, world.now)


def _cards(drawn: Mapping[str, Message]) -> dict[str, Card]:
    return {language: one.card for language, one in drawn.items() if one.card}


def shape_of(node: Any) -> Any:
    """How a card is built, without its words."""
    if isinstance(node, dict):
        return {key: shape_of(value) for key, value in node.items() if key not in WORDS | BESIDE}
    return [shape_of(one) for one in node] if isinstance(node, list) else node
