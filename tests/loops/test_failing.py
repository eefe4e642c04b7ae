"""An appointment that fails is tried again; the schedule says why, and in the end the team."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.calendar import AMSTERDAM
from bot.loops import clockwork
from bot.loops.clockwork import TOLD_AFTER
from store.schedule import LEASE
from tests.followed import follow
from tests.world import World, record_of, texts

NUMBER = "UTH-2026-0012"
ASKED = datetime(2027, 2, 15, 9, tzinfo=AMSTERDAM)


async def _try(world: World, *, times: int) -> None:
    for _ in range(times):
        await world.pass_time(LEASE + timedelta(seconds=1))


async def _attempts(world: World) -> list[tuple[int, str]]:
    rows = (await record_of(world))["appointments"]
    mine = [row for row in rows if row["about"] == f"{NUMBER}-A1" and row["kind"] == "follow-up"]
    return [(row["attempts"], row["error"]) for row in mine]


def _told(world: World) -> list[str]:
    told = [texts(said.message.card) for said in world.seen("team") if said.message.card]
    return [one for one in told if f"{NUMBER}-A1 follow-up" in one]


async def test_the_schedule_says_why_and_after_ten_times_the_team_hears_it_once(
    world: World, monkeypatch
):
    async def fault(_kept):
        raise KeyError("Daan Meijer")

    world.now = datetime(2027, 2, 14, 9, tzinfo=AMSTERDAM)
    await follow(world, NUMBER, "Slimme zebrapaden", ["daan", "kim"])
    world.now = ASKED
    with monkeypatch.context() as patched:
        patched.setitem(clockwork.KEPT, "follow-up", fault)
        await _try(world, times=TOLD_AFTER - 1)
        assert await _attempts(world) == [(TOLD_AFTER - 1, "KeyError")]
        assert _told(world) == []
        await _try(world, times=5)
        [told] = _told(world)
        assert "lukt steeds niet" in told
    await _try(world, times=1)
    assert len(world.seen("daan")) == 1
    assert await _attempts(world) == [(0, "")]
