"""The album: one page to leaf through every picture, per card in each language and light."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.pictures.harvest import State
from tests.pictures.studio import OURS, Finding, Light


@dataclass(frozen=True)
class Picture:
    """`number` tells the states of all views apart."""

    state: State
    number: int
    language: str
    light: Light
    faults: Sequence[Finding]

    @property
    def name(self) -> str:
        return f"{self.number:03}-{self.state.view}-{self.language}-{self.light}.png"


def write_album(path: Path, pictures: Sequence[Picture]) -> None:
    faults: dict[int, list[str]] = defaultdict(list)
    for one in pictures:
        faults[one.number] += [f"{one.language} {one.light}: {f.what}" for f in one.faults]
    cards = [
        {"number": f"{n:03}", "view": state.view, "seen": state.seen_in, "faults": faults[n]}
        for n, state in {one.number: one.state for one in pictures}.items()
    ]
    page = (OURS / "album.html").read_text("utf-8")
    listed = json.dumps(cards).replace("</", "<\\/")
    path.write_text(page.replace("/* cards */ []", listed), "utf-8")
