"""A file for who comes from outside: one file, to read, by name, and not for ever."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.graph.client import Refusal
from bot.graph.dossiers import TeamLibrary
from bot.ports import Busy
from tests.contract.test_dossiers import OTHER, PATH
from tests.graph.answers import refuse, reset_after
from tests.graph.drives import SITE

HILDE = "Hilde.Postma@elders.example"
UNTIL = datetime(2026, 12, 9, tzinfo=AMSTERDAM)
LOGINS = (
    "i:0#.f|membership|hilde.postma@elders.example",
    "i:0#.f|membership|hilde.postma_elders.example#ext#@utrecht.onmicrosoft.example",
)


@pytest.fixture
async def library(server, graph) -> TeamLibrary:
    library = TeamLibrary(graph, server.drives.drive, "root", SITE)
    for path in (PATH, OTHER):
        await library.put(path, b"one")
    return library


def ends(server) -> dict[str, str]:
    return {email: one["expirationDateTime"] for (_, email), one in server.drives.shared.items()}


async def test_one_file_is_shared_to_read_after_signing_in_until_a_moment(server, library):
    await library.share(PATH, HILDE, UNTIL, "Lees dit")
    assert ends(server) == {HILDE: "2026-12-08T23:00:00Z"}
    assert len(server.calls("/invite")) == 1  # the stand-in complains of more than one file to read


async def test_the_same_again_tells_nobody_twice(server, library):
    for _ in range(3):
        await library.share(PATH, HILDE, UNTIL, "Lees dit")
    assert server.drives.mailed == [HILDE]


async def test_a_lost_answer_tells_nobody_twice(server, library):
    server.only, server.faults = "/invite", [reset_after]
    with pytest.raises(Busy) as busy:
        await library.share(PATH, HILDE, UNTIL, "Lees dit")
    server.clock.move(timedelta(seconds=busy.value.seconds))
    await library.share(PATH, HILDE, UNTIL, "Lees dit")
    assert server.drives.mailed == [HILDE]


async def test_another_end_takes_the_place_of_the_first(server, library):
    await library.share(PATH, HILDE, UNTIL + timedelta(days=3), "Lees dit")
    await library.share(PATH, HILDE, UNTIL, "Lees dit")
    assert ends(server) == {HILDE: "2026-12-08T23:00:00Z"}


@pytest.mark.parametrize("login", ["", *LOGINS])
async def test_it_is_taken_back_from_this_person_alone_signed_in_or_not(server, library, login):
    await library.share(PATH, HILDE, UNTIL, "")
    await library.share(PATH, "tobias@elders.example", UNTIL, "")
    if login:
        server.drives.redeem(HILDE, login)
    await library.unshare(PATH, HILDE)
    assert set(ends(server)) == {"tobias@elders.example"}


async def test_what_the_team_itself_may_is_never_taken_back(server, library):
    """Kim is in the team as well: that is a right of the folder."""
    await library.share(PATH, "kim@example.org", UNTIL, "")
    await library.unshare(PATH, "kim@example.org")
    assert ends(server) == {}
    assert len(server.calls("DELETE")) == 1


async def test_what_ended_meanwhile_is_fine(server, library):
    await library.share(PATH, HILDE, UNTIL, "")
    server.only, server.faults = "DELETE", [refuse(404, "itemNotFound")]
    await library.unshare(PATH, HILDE)


async def test_a_tenant_that_shares_nothing_outside_says_so(server, library):
    server.drives.outside = False
    with pytest.raises(Refusal) as refusal:
        await library.share(PATH, HILDE, UNTIL, "")
    assert refusal.value.status == 403
