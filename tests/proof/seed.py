"""What lies there before the journey begins: the people, two cases, an advice in follow-up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5

from bot.domain.advice import Advice
from bot.domain.life import Status
from bot.domain.owned import Acceptance, Wording
from bot.local.people_file import PeopleFile
from bot.local.tryout.channel import Channel
from bot.loops.directory import read_directory
from bot.ports import Met
from store.engine import open_engine
from store.migrate import migrate
from tests.builders import accepted_case
from tests.proof.program import set_clock
from tests.world import PEOPLE, TEAM_CHANNEL, TUESDAY, World, make_world

NAMES = tuple(person.id for person in PEOPLE)


def called(name: str) -> str:
    """The id in Entra of someone in the journey; anything else stays as it is."""
    return str(uuid5(NAMESPACE_DNS, name)) if name in NAMES else name


async def lay_down(home: Path) -> None:
    """Fills an empty folder with all that the program keeps, as it would have itself."""
    people = home / "people.toml"
    people.write_text("".join(_people()), "utf-8")
    engine = open_engine(f"sqlite+aiosqlite:///{home}/uthiek.db")
    await migrate(engine)
    world = make_world(engine)
    await read_directory(PeopleFile(people), world.store, world.policies, world.now)
    await world.turn(called("mia"), Met(), where=TEAM_CHANNEL)
    await _follow_up(world, await accepted_case(world, called))
    await accepted_case(world, called)
    assert world.outbox.put_off is None, "something waits already"
    await engine.dispose()
    for path, content in world.dossiers.files.items():
        place = home / "dossiers" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    channel = Channel(home / "tryout.db")
    await channel.open()
    await channel.close()
    set_clock(home, TUESDAY + timedelta(minutes=30))


def _people() -> Iterator[str]:
    for one in PEOPLE:
        facts = {
            "id": called(one.id),
            "name": one.name,
            "email": one.email,
            "unit": one.unit or "Informatie- en Procesmanagement",
            "function": "Adviseur",
            "roles": sorted(one.roles),
            "triage": one.triage,
        }
        lines = (f"{key} = {json.dumps(value)}\n" for key, value in facts.items())
        yield "".join(["[[people]]\n", *lines])


async def _follow_up(world: World, number: str) -> None:
    """Daan took an advice on; the first question falls tomorrow."""
    async with world.store.work(world.now) as work:
        case = await work.case(number)
        case.status = Status.FOLLOWING_UP
        work.add(
            Advice(
                f"{number}-A1",
                number,
                "1.0",
                1,
                _WORDING,
                world.now,
                acceptance=Acceptance.ACCEPTED,
                followed="overnemen",
                followed_at=world.now,
                next_question=date(2026, 11, 25),
            )
        )


_WORDING = Wording(
    text="Laat toetsen of mensen echt onherkenbaar zijn.",
    reason="Zonder toets weten we dat niet zeker.",
    values=("privacy",),
    kind="techniek",
    weight="sterk_advies",
    given_by=("team_uthiek",),
    holder=called("daan"),
    unit="stadsbedrijven",
    due=date(2027, 3, 1),
    evidence="Rapport van de toets",
)
