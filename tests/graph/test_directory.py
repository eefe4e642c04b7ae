"""Who works here is looked up by address; an address that says too little is given to nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.person import manager_of
from bot.graph.directory import EntraDirectory
from bot.local.people_file import PeopleFile
from bot.loops.directory import read_directory
from bot.ports import Busy
from tests.graph.answers import refuse
from tests.world import texts

TWO = """\
[[people]]
email = "Bram@utrecht.example"
roles = ["team_member"]
triage = "owner"

[[people]]
email = "mia@utrecht.example"
unit = "Ethiek"
roles = ["responsible_manager"]
"""


@pytest.fixture
def directory(server, graph, tmp_path) -> EntraDirectory:
    file = tmp_path / "people.toml"
    file.write_text(TWO)
    server.users.add("b", "Bram Jansen", "bram@utrecht.example", department="Ruimte")
    server.users.add("m", "Mia Smit", "mia@utrecht.example", department="Bestuur")
    server.users.add("a", "Anna de Vries", "anna@utrecht.example", jobTitle="Adviseur")
    return EntraDirectory(graph, PeopleFile(file, needed=("email",)))


async def test_roles_come_from_the_file_and_the_rest_from_the_directory(directory):
    bram, mia = await directory.people()
    assert (bram.id, bram.name, bram.unit, bram.triage) == ("b", "Bram Jansen", "Ruimte", "owner")
    assert bram.roles == {"team_member"}
    assert (mia.id, mia.unit) == ("m", "Ethiek")


async def test_who_the_bot_met_is_looked_up_as_well(directory):
    found = await directory.people(dict.fromkeys(["a", "b", "nobody"], ""))
    anna = found[-1]
    assert (anna.name, anna.email, anna.function) == (
        "Anna de Vries",
        "anna@utrecht.example",
        "Adviseur",
    )
    assert anna.roles == frozenset()
    assert len(found) == 3


@pytest.mark.parametrize(
    "several", [["c"], []], ids=["an address of two people", "an address of nobody"]
)
async def test_an_address_that_does_not_say_who_is_named(server, directory, caplog, several):
    for id in several:
        server.users.add(id, "Bram Bakker", "bram@utrecht.example")
    if not several:
        del server.users.known["b"]
    assert [one.id for one in await directory.people()] == ["m"]
    assert "people file, person 1: " in caplog.text
    assert "Bram@utrecht.example" not in caplog.text


async def test_an_id_in_the_file_says_who_of_two_is_meant(server, graph, directory, tmp_path):
    server.users.add("c", "Bram Bakker", "bram@utrecht.example")
    server.users.add("7b1f7c4e-30f1-5d54-9a3c-0d8f7c1b2a3e", "Bram Jansen", "bram@utrecht.example")
    text = TWO.replace('email = "B', 'id = "7b1f7c4e-30f1-5d54-9a3c-0d8f7c1b2a3e"\nemail = "B')
    (tmp_path / "people.toml").write_text(text)
    found = await directory.people()
    assert [one.id for one in found] == ["7b1f7c4e-30f1-5d54-9a3c-0d8f7c1b2a3e", "m"]


async def test_an_address_with_a_quote_is_asked_for_as_it_is(server, graph, directory, tmp_path):
    (tmp_path / "people.toml").write_text(TWO.replace("mia@", "m'ia@"))
    server.users.add("q", "Mia O'Neill", "m'ia@utrecht.example")
    assert [one.id for one in await directory.people()] == ["b", "q"]


async def test_who_is_blocked_or_gone_loses_what_they_held(server, directory, world):
    await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert (await reading.person("b")).roles == {"team_member"}
    server.users.known["b"]["accountEnabled"] = False
    del server.users.known["m"]
    await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        for id in ("b", "m"):
            person = await reading.person(id)
            assert (person.active, person.roles, person.triage) == (False, frozenset(), "")


@pytest.mark.parametrize("several", [False, True])
async def test_who_got_another_address_keeps_their_roles_and_it_is_told(
    server, directory, world, several
):
    await read_directory(directory, world.store, world.policies, world.now)
    if several:
        server.users.add("c", "Bram Bakker", "bram@utrecht.example")
    else:
        server.users.add("b", "Bram Jansen", "bram.jansen@utrecht.example")
    for _ in range(3):
        await read_directory(directory, world.store, world.policies, world.now)
        await world.pass_time(timedelta(days=1))
    async with world.store.read() as reading:
        bram = await reading.person("b")
        assert (bram.roles, bram.triage) == ({"team_member"}, "owner")
        people = await reading.people()
        assert "c" not in people
    for who in ("team", manager_of(people, world.now.date())):
        said = [texts(one.message.card) for one in world.seen(who) if one.message.card]
        [told] = [one for one in said if "Het adres van Bram Jansen klopt niet meer" in one]
        assert "bram@utrecht.example" in told
        assert several or "bram.jansen@utrecht.example" in told
    directory.listed.path.write_text(TWO.replace("Bram@", "noor@"))
    await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert (await reading.person("b")).roles == frozenset()


@pytest.mark.parametrize("left", [True, False])
async def test_an_address_that_went_to_somebody_else_gives_them_no_roles_until_the_file_says_who(
    server, directory, world, caplog, left
):
    await read_directory(directory, world.store, world.policies, world.now)
    new = "7b1f7c4e-30f1-5d54-9a3c-0d8f7c1b2a3e"
    server.users.add(new, "Bram Bakker", "bram@utrecht.example")
    server.users.add("b", "Bram Jansen", "bram.jansen@utrecht.example", accountEnabled=not left)
    for _ in range(3):
        await read_directory(directory, world.store, world.policies, world.now)
        await world.pass_time(timedelta(days=1))
    async with world.store.read() as reading:
        before, now = await reading.person("b"), await reading.person(new)
        assert (now.roles, now.triage, now.listed) == (frozenset(), "", "")
        assert (before.active, before.roles) == (not left, set() if left else {"team_member"})
        manager = manager_of(await reading.people(), world.now.date())
    assert "people file, person 1: somebody else than before" in caplog.text
    assert "bram" not in caplog.text.lower()
    for who in ("team", manager):
        said = [texts(one.message.card) for one in world.seen(who) if one.message.card]
        [told] = [one for one in said if "Het adres van Bram Jansen klopt niet meer" in one]
        assert "Bram Bakker" in told
        assert new in told
        assert ("houdt voorlopig dezelfde rollen" in told) is not left
    directory.listed.path.write_text(TWO.replace('email = "B', f'id = "{new}"\nemail = "B'))
    await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert (await reading.person(new)).roles == {"team_member"}
        assert (await reading.person("b")).roles == frozenset()


async def test_two_who_swapped_addresses_keep_their_own_roles(server, directory, world):
    await read_directory(directory, world.store, world.policies, world.now)
    server.users.add("b", "Bram Jansen", "mia@utrecht.example")
    server.users.add("m", "Mia Smit", "bram@utrecht.example")
    await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert (await reading.person("b")).roles == {"team_member"}
        assert (await reading.person("m")).roles == {"responsible_manager"}


async def test_who_only_got_another_name_keeps_their_roles_and_nothing_is_told(
    server, directory, world, caplog
):
    await read_directory(directory, world.store, world.policies, world.now)
    server.users.add("b", "Bram van den Berg", "bram@utrecht.example")
    await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert (await reading.person("b")).roles == {"team_member"}
    assert "people file" not in caplog.text


async def test_who_is_not_shown_for_a_moment_keeps_their_roles(server, directory, world):
    await read_directory(directory, world.store, world.policies, world.now)
    server.users.late["b"] = 1
    await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert (await reading.person("b")).roles == {"team_member"}


async def test_who_comes_back_is_there_again(server, directory, world):
    for enabled in (True, False, True):
        server.users.known["b"]["accountEnabled"] = enabled
        await read_directory(directory, world.store, world.policies, world.now)
        async with world.store.read() as reading:
            assert (await reading.person("b")).active is enabled


async def test_a_directory_that_does_not_answer_sends_nobody_away(server, directory, world):
    await read_directory(directory, world.store, world.policies, world.now)
    server.only, server.failing = "/users", refuse(503)
    with pytest.raises(Busy):
        await read_directory(directory, world.store, world.policies, world.now)
    async with world.store.read() as reading:
        assert replace(await reading.person("b"), happened=[]).active


async def test_who_the_bot_met_is_looked_up_many_at_once(server, directory):
    met = [f"k{number}" for number in range(31)]
    for id in met[:-1]:
        server.users.add(id, f"Kim {id}", f"{id}@utrecht.example")
    await directory.people()
    before = len(server.asked)
    found = await directory.people(dict.fromkeys(met, ""))
    assert {one.id for one in found} == {*met[:-1], "b", "m"}
    assert len(server.asked) - before == before + 3


# --- who is named -------------------------------------------------------------------------------
async def test_a_colleague_is_found_by_words_by_address_and_by_id(server, directory):
    id = "00000000-0000-4000-8000-00000000000f"
    server.users.add(id, "Fatima Yilmaz", "f.yilmaz@utrecht.example")
    for said in (
        "fatima yil",
        '"Fatima" & Yilmaz'.replace(" &", ""),
        "F.Yilmaz@utrecht.example",
        id,
    ):
        [found] = await directory.search(said)
        assert (found.id, found.roles, found.guest) == (id, frozenset(), False)


async def test_who_is_blocked_is_not_found_and_a_guest_is_marked(server, directory):
    server.users.add("x", "Xander Weg", "x@utrecht.example", accountEnabled=False)
    server.users.add("g", "Xander Gast", "x@elders.example", userType="Guest")
    [found] = await directory.search("Xander")
    assert (found.id, found.guest) == ("g", True)
    assert await directory.search("\"'") == []


async def test_a_guest_without_a_mailbox_here_is_written_to_at_home(server, directory):
    name = "hilde_van_dam_elders.example#EXT#@utrecht.example"
    server.users.add("h", "Hilde", "", userType="Guest", userPrincipalName=name)
    server.users.known["h"]["mail"] = None
    [found] = await directory.search("Hilde")
    assert (found.email, found.guest) == ("hilde_van_dam@elders.example", True)


async def test_the_manager_is_told_where_one_is_known_and_may_be_read(server, directory):
    server.users.managers["b"] = "m"
    manager = await directory.manager("b")
    assert manager is not None
    assert manager.id == "m"
    assert await directory.manager("m") is None
    server.granted = set()
    assert await directory.manager("b") is None
