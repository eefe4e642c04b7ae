"""Whoever lacks the app gets it, once, with one right; without that nobody is taken for gone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.graph.installation import GraphInstallation
from bot.outside import in_microsoft_365
from bot.ports import Busy, Gone, Ungranted
from bot.settings import Places, read
from tests.graph.answers import refuse, reset_after, throttle, truncated
from tests.graph.installations import CATALOGUE, MANIFEST
from tests.graph.rights import INSTALL


@pytest.fixture
def installation(server, graph) -> GraphInstallation:
    server.granted = {INSTALL}
    return GraphInstallation(graph, app=MANIFEST, catalogue=CATALOGUE)


async def test_who_lacks_the_app_gets_it_and_their_chat_is_known(server, installation):
    chat = await installation.install("anna")
    assert chat == server.installations.installed["anna"]


async def test_who_has_it_already_keeps_it(server, installation):
    server.installations.installed["anna"] = "19:before"
    assert await installation.install("anna") == "19:before"
    assert {one.method for one in server.asked} == {"GET"}


async def test_who_does_not_exist_is_gone(server, installation):
    server.installations.people = {"bram"}
    with pytest.raises(Gone):
        await installation.install("anna")


async def test_an_app_that_is_not_in_the_catalogue_is_given_to_nobody(server, installation):
    server.installations.published = False
    with pytest.raises(Ungranted):
        await installation.install("anna")


async def test_without_the_right_it_is_the_bot_that_lacks_something_and_the_log_says_what(
    server, installation, caplog
):
    server.granted = set()
    with pytest.raises(Ungranted):
        await installation.install("anna")
    assert "403" in caplog.text


@pytest.mark.parametrize("status", [400, 403])
async def test_a_refusal_of_the_installation_says_nothing_about_the_person(
    server, installation, status
):
    server.only, server.faults = "POST ", [refuse(status, "Forbidden")]
    with pytest.raises(Ungranted):
        await installation.install("anna")


@pytest.mark.parametrize("fault", [reset_after, truncated])
async def test_an_answer_that_is_lost_gives_the_app_once(server, installation, fault):
    server.only, server.faults = "POST ", [fault]
    with pytest.raises(Busy) as busy:
        await installation.install("anna")
    server.clock.time += timedelta(seconds=busy.value.seconds)
    assert await installation.install("anna") == server.installations.installed["anna"]


async def test_a_busy_service_is_waited_for(server, installation):
    server.faults = [throttle(429, 31.5)]
    with pytest.raises(Busy) as busy:
        await installation.install("anna")
    assert busy.value.seconds == 31.5


@pytest.mark.parametrize("named", [CATALOGUE, ""])
def test_the_bot_installs_itself_only_where_the_catalogue_is_named(tmp_path, graph, named):
    settings = read({"UTHIEK_DATA": str(tmp_path), "UTHIEK_CATALOGUE_APP": named}, tryout=True)
    outside = in_microsoft_365(settings, Places("d", "root", "https://x", "m"), graph)
    assert (outside.installation is not None) == bool(named)
