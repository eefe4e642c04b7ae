"""The pack for who comes from outside: shared where that can be, told where it cannot (RX.2)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.task import TaskKind
from bot.graph.client import Refusal
from bot.loops.delivery import MOST_ATTEMPTS, deliver
from tests.aggregates import NUMBER
from tests.stages import SESSION, put
from tests.test_transcripts import HERE, play
from tests.world import TUESDAY, FakeDossiers, World, buttons, texts


class Folder(FakeDossiers):
    """On this machine: nobody from outside can come in."""

    shares = False


def last(world: World, who: str) -> str:
    return texts(world.seen(who)[-1].message.card or {})


async def shared(world: World) -> Any:
    async with world.store.read() as reading:
        session = await reading.session(SESSION)
    return session.pack and session.pack.shared


async def test_a_folder_has_no_guests_and_the_card_says_what_to_do_instead(world: World) -> None:
    world.dossiers = Folder()
    await put(world, "planned")
    await world.say("bram", f"pakket delen {NUMBER}")
    assert await shared(world) == {}
    assert "Geef het pakket zelf" in last(world, "bram")


async def test_before_there_is_a_session_there_is_nothing_to_share(world: World) -> None:
    await put(world, "accepted")
    await world.say("mia", f"pakket delen {NUMBER}")
    assert "geen sessie gepland" in last(world, "mia")


@pytest.mark.parametrize(
    ("what", "stage", "said"),
    [
        ("share", "planned", "kan het voorbereidingspakket nog niet openen"),
        ("unshare", "pack shared", "kan het voorbereidingspakket misschien nog openen"),
    ],
)
async def test_what_sharepoint_refuses_is_told_to_the_team(
    world: World, monkeypatch: pytest.MonkeyPatch, what: str, stage: str, said: str
) -> None:
    async def refused(*_what: Any) -> None:
        raise Refusal(403, frozenset({"accessDenied"}))

    monkeypatch.setattr(world.dossiers, what, refused)
    await put(world, stage)
    word = "pakket delen" if what == "share" else "pakket niet delen"
    await world.say("bram", f"{word} {NUMBER}")
    for _ in range(MOST_ATTEMPTS):
        world.now = world.outbox.put_off or world.now
        await deliver(world.tools)
    assert f"Kim Visser {said}" in last(world, "team")


# --- who signed a statement of confidentiality --------------------------------------------------
TODAY = TUESDAY.date()
PACK = (
    "2026/UTH-2026-0012 Slimme zebrapaden/30 Voorbereiding en sessie/"
    "UTH-2026-0012_20261124_pakket_v1.0_vastgesteld.pdf"
)


@pytest.mark.requirement("R5.4.5")
@pytest.mark.parametrize(
    ("signed", "until"),
    [
        (None, None),
        (TODAY - timedelta(days=800), TODAY - timedelta(days=70)),
        (TODAY - timedelta(days=300), TODAY - timedelta(days=1)),
        (TODAY + timedelta(days=1), TODAY + timedelta(days=800)),
    ],
    ids=["none", "expired", "until yesterday", "not signed yet"],
)
async def test_without_a_statement_that_holds_the_pack_is_not_sent_and_the_manager_has_a_task(
    world: World, signed: Any, until: Any
) -> None:
    await put(world, "planned")
    await sign(world, signed, until)
    await world.say("bram", f"pakket delen {NUMBER}")
    assert world.dossiers.shared == []
    assert await shared(world) == {}
    assert "geen geheimhoudingsverklaring die geldt" in str(world.last_card("bram"))
    assert "Regel die verklaring" in last(world, "mia")
    assert "Kim Visser" in str(world.seen("mia")[-1].message.card)
    await world.say("bram", f"pakket delen {NUMBER}")
    async with world.store.read() as reading:
        assert [one.kind for one in await reading.tasks_of(NUMBER)] == [TaskKind.STATEMENT]


@pytest.mark.requirement("R5.4.5")
async def test_once_there_is_a_statement_the_pack_can_be_shared_after_all(world: World) -> None:
    await put(world, "planned")
    await sign(world, None, None)
    await world.say("bram", f"pakket delen {NUMBER}")
    await sign(world, TODAY, TODAY + timedelta(days=365))
    world.now += timedelta(minutes=5)
    world.dossiers.files[PACK] = b"pack"
    await world.say("bram", f"pakket delen {NUMBER}")
    assert [email for _, email, _ in world.dossiers.shared] == ["kim@example.org"]


@pytest.mark.requirement("R5.4.5")
async def test_a_session_that_moves_beyond_the_statement_is_not_shared_along(world: World) -> None:
    await put(world, "pack shared")
    async with world.store.work(world.now) as work:
        session = await work.session(SESSION)
        kim = await work.person("kim")
        kim.nda_valid_until = session.day
        later = timedelta(days=7)
        moved = session.arranged._replace(start=session.start + later, end=session.end + later)
        session.move(moved, session.planning, by="bram", at=world.now)
    await deliver(world.tools)
    assert await shared(world) == {}
    assert [until for *_, until in world.dossiers.shared] == [None]


async def sign(world: World, signed: Any, until: Any, *, who: str = "kim") -> None:
    async with world.store.work(world.now) as work:
        person = await work.person(who)
        person.nda_signed_on, person.nda_valid_until = signed, until


# --- an expert of another organisation, who has an account here --------------------------------
PLANNED = "van_planning_tot_opvolging"
CASE = "UTH-2026-0001"


@pytest.fixture
async def visited(world: World) -> World:
    """A session is planned; Daan, who comes as an expert, is a guest of the tenant."""
    async with world.store.work(world.now) as work:
        (await work.person("daan")).guest = True
    world.fresh = False  # what others remember knows no guest
    lines = (HERE / f"{PLANNED}.md").read_text("utf-8").splitlines()
    await play(lines[: lines.index("bram drukt op Sessie plannen") + 1], world)
    return world


@pytest.mark.requirement("R5.4.5")
async def test_an_expert_who_is_a_guest_gets_the_pack_with_a_statement_and_not_without(
    visited: World,
) -> None:
    await visited.say("bram", f"pakket delen {CASE}")
    assert visited.dossiers.shared == []
    assert "geen geheimhoudingsverklaring die geldt" in str(visited.last_card("bram"))
    assert "Regel die verklaring" in last(visited, "mia")
    assert "Daan Meijer" in str(visited.seen("mia")[-1].message.card)

    await sign(visited, TODAY, TODAY + timedelta(days=365), who="daan")
    visited.now += timedelta(minutes=5)
    await visited.say("bram", f"pakket delen {CASE}")
    ((path, email, _),) = visited.dossiers.shared
    assert email == "daan@example.org"
    assert "_pakket_" in path
    assert visited.desk.link(path) in str(visited.last_card("daan"))


async def test_a_guest_says_before_the_session_that_they_read_the_pack(visited: World) -> None:
    card = visited.last_card("daan")
    await visited.press("daan", buttons(card)["Gelezen"], message=visited.seen("daan")[-1].id)
    async with visited.store.read() as reading:
        session = await reading.session(f"{CASE}/S1")
    assert session.pack is not None
    assert set(session.pack.read) == {"daan"}
