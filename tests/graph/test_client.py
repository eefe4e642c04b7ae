"""What may pass is waited for, what will not is said; the token goes to Graph alone."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import aiohttp
import pytest

from bot.graph.abreast import PROVEN, Abreast
from bot.graph.client import Refusal
from bot.ports import Busy
from tests.graph.answers import (
    error_page,
    hang,
    refuse,
    reset_after,
    reset_before,
    throttle,
    truncated,
)
from tests.graph.rights import USERS

ANNA = "/users/anna"


@pytest.fixture
def anna(server):
    server.users.add("anna", "Anna de Vries", "anna@utrecht.example")


async def test_one_token_serves_many_calls(anna, server, graph):
    for _ in range(3):
        assert (await graph.ask("GET", ANNA)).json()["displayName"] == "Anna de Vries"
    assert server.login.grants == 1


async def test_a_token_that_is_refused_is_renewed_once(anna, server, graph):
    await graph.ask("GET", ANNA)
    server.login.revoke()
    await graph.ask("GET", ANNA)
    assert server.login.grants == 2


async def test_who_is_refused_again_and_again_waits(anna, server, graph):
    server.login.lasts = timedelta(seconds=-1)
    with pytest.raises(Busy):
        await graph.ask("GET", ANNA)
    assert server.login.grants == 2


async def test_a_missing_right_and_a_missing_thing_are_said(anna, server, graph):
    with pytest.raises(Refusal) as nobody:
        await graph.ask("GET", "/users/nobody")
    assert nobody.value.status == 404
    server.granted.remove(USERS)
    with pytest.raises(Refusal) as refusal:
        await graph.ask("GET", ANNA)
    assert refusal.value.status == 403
    assert "accessDenied" in refusal.value.codes


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("seconds", "how"), [(2, "number"), (2.5, "number"), (315, "number"), (40, "date")]
)
async def test_a_service_that_asks_for_patience_is_left_alone_until_then(
    anna, server, graph, status, seconds, how
):
    server.faults = [throttle(status, seconds, how=how)]
    with pytest.raises(Busy) as busy:
        await graph.ask("GET", ANNA)
    assert busy.value.seconds == pytest.approx(seconds, abs=1)
    server.clock.move(timedelta(seconds=seconds - 1))
    with pytest.raises(Busy) as still:
        await graph.ask("GET", ANNA)
    assert len(server.asked) == 1
    server.clock.move(timedelta(seconds=still.value.seconds))
    await graph.ask("GET", ANNA)


async def test_patience_with_one_service_does_not_hold_up_another(anna, server, graph):
    server.faults = [throttle(429, 60)]
    with pytest.raises(Busy):
        await graph.ask("GET", ANNA)
    await graph.ask("GET", f"/drives/{server.drives.drive}/items/root")


PASSING = {
    "500": refuse(500),
    "502": refuse(502),
    "503": refuse(503),
    "504": refuse(504),
    "reset before": reset_before,
    "reset after": reset_after,
    "half an answer": truncated,
    "a page": error_page,
}


@pytest.mark.parametrize("fault", PASSING)
async def test_what_may_pass_is_tried_later_and_later(anna, server, graph, fault):
    # aiohttp repeats a GET itself when a connection that it kept is lost.
    server.failing = PASSING[fault]
    waits = []
    for _ in range(8):
        with pytest.raises(Busy) as busy:
            await graph.ask("GET", ANNA)
        waits.append(busy.value.seconds)
        server.clock.move(timedelta(seconds=busy.value.seconds))
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300]
    server.failing = None
    await graph.ask("GET", ANNA)


async def test_a_call_that_hangs_is_given_up(anna, server, graph):
    await graph.ask("GET", ANNA)
    graph._timeout = aiohttp.ClientTimeout(total=0.3)
    server.failing = hang
    with pytest.raises(Busy):
        await graph.ask("GET", ANNA)


@pytest.mark.parametrize(
    ("code", "inner"),
    [
        ("resourceLocked", ""),
        ("notAllowed", "resourceLocked"),
        ("accessDenied", ""),
    ],
)
async def test_a_file_that_someone_has_open_is_tried_again_in_minutes(server, graph, code, inner):
    server.faults = [refuse(423, code, inner=inner)]
    with pytest.raises(Busy) as busy:
        await graph.ask("GET", f"/drives/{server.drives.drive}/items/root")
    assert busy.value.seconds >= 60


async def test_outlook_never_gets_more_than_four_calls_at_once(server, graph):
    server.calendars.mailboxes = {"bot@utrecht.example"}
    query = {"startDateTime": "2026-12-01T00:00:00Z", "endDateTime": "2026-12-02T00:00:00Z"}
    headers = {"Prefer": 'IdType="ImmutableId"'}
    path = "/users/bot@utrecht.example/calendarView"
    calls = (graph.ask("GET", path, query=query, headers=headers) for _ in range(20))
    await asyncio.gather(*calls)
    assert server.most_at_once == 4


async def test_a_list_is_read_to_its_last_page(server, graph):
    for n in range(25):
        server.users.add(f"u{n}", f"Naam {n}", f"u{n}@utrecht.example")
    server.users.page = 10
    found = [one["id"] async for one in graph.pages("/users", {"$select": "id"})]
    assert len(found) == 25


async def test_a_file_is_fetched_from_where_it_lies_without_the_token(server, graph):
    item = server.drives._add("a.pdf", "root", b"content")
    path = f"/drives/{server.drives.drive}/items/{item.id}/content"
    assert await graph.content(path) == b"content"


async def test_the_token_goes_to_graph_alone(graph):
    with pytest.raises(ValueError, match="not an address of Graph"):
        await graph.ask("GET", "https://graph.microsoft.com.example/v1.0/users/anna")


async def test_nothing_that_is_logged_names_a_person_or_a_file(anna, server, graph, caplog):
    server.faults = [refuse(502), refuse(400)]
    with pytest.raises(Busy):
        await graph.ask("GET", ANNA)
    server.clock.move(timedelta(minutes=1))
    with pytest.raises(Refusal) as refusal:
        await graph.ask("GET", ANNA)
    assert "anna" not in caplog.text + str(refusal.value)


async def test_after_a_refusal_fewer_calls_go_side_by_side_and_one_more_for_every_fifty():
    abreast, at_once = Abreast(4), Counter[str]()

    async def call(error: Exception | None = None) -> None:
        async with abreast:
            at_once["now"] += 1
            at_once["most"] = max(at_once["most"], at_once["now"])
            await asyncio.sleep(0)
            at_once["now"] -= 1
            if error:
                raise error

    async def most(calls: int) -> int:
        at_once.clear()
        await asyncio.gather(*(call() for _ in range(calls)))
        return at_once["most"]

    assert await most(20) == 4
    for _ in range(5):
        with pytest.raises(Busy):
            await call(Busy(10))
    assert await most(PROVEN) == 1
    assert await most(PROVEN) == 2
    assert await most(2 * PROVEN) == 4
