"""`make cards`: every card of the bot as a picture in build/cards, and what is wrong with it."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Sequence

from playwright.async_api import Browser

from tests.e2e.browser import ROOT, chromium
from tests.pictures.album import Picture, write_album
from tests.pictures.extremes import extremes
from tests.pictures.harvest import Harvest, State
from tests.pictures.looks import faults
from tests.pictures.studio import AXE, LIGHTS, Light, easel, studio
from tests.test_transcripts import TRANSCRIPTS

FOLDER = ROOT / "build" / "cards"


def every_state() -> Sequence[State]:
    harvest = Harvest()
    harvest.of_transcripts(TRANSCRIPTS)
    harvest.of_the_rest()
    return [*harvest.states, *extremes(harvest.states)]


async def _photograph(states: Sequence[State]) -> list[Picture]:
    async with studio() as browser:
        sessions = [_in_light(light, states, browser) for light in LIGHTS]
        return [picture for session in await asyncio.gather(*sessions) for picture in session]


async def _in_light(light: Light, states: Sequence[State], browser: Browser) -> list[Picture]:
    stand = await easel(browser, light)
    pictures = []
    for number, state in enumerate(states):
        for language, card in state.cards.items():
            found = await faults(card, stand)
            picture = Picture(state, number, language, light, found)
            await stand.picture(FOLDER / picture.name)
            pictures.append(picture)
    return pictures


def main() -> None:
    if chromium() is None or not AXE.exists():
        sys.exit("Chromium and the packages of package.json are needed: make setup")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    states = every_state()
    print(f"{len(states)} cards of {len({state.view for state in states})} kinds")
    pictures = asyncio.run(_photograph(states))
    write_album(FOLDER / "index.html", pictures)
    wrong = [picture for picture in pictures if picture.faults]
    for picture in wrong:
        for fault in picture.faults:
            print(f"{picture.name}: {fault.rule}: {fault.what}\n    {fault.html[:160]}")
    print(f"{len(pictures)} pictures, {len(wrong)} with a fault: build/cards/index.html")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
