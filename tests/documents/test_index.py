"""A closed dossier says of each of its files what it is, wherever it is kept (RM5.5)."""

from __future__ import annotations

import json

import pytest

from bot.domain.filing import NAME
from bot.domain.fingerprint import fingerprint
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import PEOPLE, World


@pytest.mark.requirement("RM5.5")
async def test_closing_files_an_index_of_everything_that_was_filed(world: World):
    await put(world, "closing proposed")
    await world.say("bram", f"advieslijst {NUMBER}")
    before = dict(world.dossiers.files)
    assert before
    await world.say("cas", f"eens met afsluiten {NUMBER}")
    (path,) = world.dossiers.files.keys() - before.keys()
    assert NAME.fullmatch(path.rpartition("/")[2])
    assert "/00 Index/" in path
    content = world.dossiers.files[path]
    said = json.loads(content)
    assert (said["case"], said["status"]) == (NUMBER, "closed")
    folder = path.partition("/00 Index/")[0]
    assert {f"{folder}/{one['path']}": one["sha256"] for one in said["files"]} == {
        one: fingerprint(one, content) for one, content in before.items()
    }
    assert not any(person.name in content.decode() for person in PEOPLE)
