"""`python -m bot export` of a bot whose dossiers lie in Microsoft 365, as it is typed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from bot import app, outside
from bot.__main__ import main
from bot.domain.fingerprint import fingerprint
from bot.graph.client import Graph
from bot.graph.dossiers import TeamLibrary
from bot.local.people_file import EXAMPLE
from bot.loops.delivery import deliver
from bot.loops.integrity import ask_for_checks
from bot.settings import read
from store.engine import open_engine
from store.migrate import migrate
from tests.aggregates import NUMBER
from tests.graph.drives import SITE
from tests.stages import put
from tests.teams.key_server import APP, TENANT
from tests.world import POLICY, World, make_world


class Login:
    """What MSAL gives, when the tenant knows the bot."""

    def acquire_token_for_client(self, scopes: Any) -> Mapping[str, Any]:
        return {"access_token": "ours", "expires_in": 3600}


@pytest.fixture
async def filed(
    server: Any, graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> World:
    """A closed case; its documents lie in the library, and one of them was put elsewhere."""
    given = {
        "UTHIEK_DATA": str(tmp_path / "data"),
        "UTHIEK_PEOPLE": str(EXAMPLE),
        "UTHIEK_DRIVE": server.drives.drive,
        "UTHIEK_DRIVE_URL": SITE,
        "UTHIEK_MAILBOX": "uthiek@utrecht.example",
        "UTHIEK_FILE_HOSTS": "utrecht.sharepoint.example",
        "MICROSOFT_APP_ID": APP,
        "MICROSOFT_APP_TENANT_ID": TENANT,
        "MICROSOFT_APP_PASSWORD": "secret",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    settings = read(given, tryout=False)
    settings.home.mkdir(parents=True)
    engine = open_engine(settings.database)
    await migrate(engine)
    world = make_world(engine)
    world.dossiers = TeamLibrary(graph, server.drives.drive, "root", SITE)  # type: ignore[assignment]
    await world.populate()
    await put(world, "closing proposed")
    for said in ("advieslijst", "eens met afsluiten"):
        await world.say("bram" if said == "advieslijst" else "cas", f"{said} {NUMBER}")
    path = next(path for path in server.drives.paths() if path.endswith(".xlsx"))
    server.drives.at(path).parent = "root"
    world.now += timedelta(days=1)
    await ask_for_checks(world.store, POLICY, world.now)
    await deliver(world.tools)
    await engine.dispose()
    monkeypatch.setattr(outside, "with_secret", lambda *_, **__: Login())
    monkeypatch.setattr(app, "Graph", partial(Graph, base=graph._base))
    server.login.tokens["ours"] = datetime.max.replace(tzinfo=server.clock.now().tzinfo)
    return world


async def exported(place: Path) -> tuple[int, Mapping[str, bytes]]:
    """What the command ends with, and what is in the file."""
    code = await asyncio.to_thread(main, ["export", str(place)])
    with ZipFile(place) as chest:
        return code, {name: chest.read(name) for name in chest.namelist()}


def register(chest: Mapping[str, bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in chest["tables/documents.jsonl"].splitlines()]


async def test_every_document_comes_along_as_the_register_says(
    filed: World, server: Any, tmp_path: Path
) -> None:
    code, chest = await exported(tmp_path / "export.zip")
    rows = register(chest)
    assert code == 0
    assert {row["path"].rpartition(".")[2] for row in rows} >= {"xlsx", "json"}
    for row in rows:
        name = f"dossiers/{row['moved_to'] or row['path']}"
        assert fingerprint(name, chest[name]) == row["sha256"], name
    assert sum(bool(row["moved_to"]) for row in rows) == 1
    assert sum(name.startswith("dossiers/") for name in chest) == len(rows)


async def test_a_document_that_is_gone_is_named_and_the_rest_comes_along(
    filed: World, server: Any, tmp_path: Path
) -> None:
    gone = next(path for path in server.drives.paths() if path.endswith(".json"))
    server.drives._remove(server.drives.at(gone).id)
    code, chest = await exported(tmp_path / "export.zip")
    assert code == 1
    assert chest["ontbreekt.txt"].decode() == f"{gone}\n"
    assert f"dossiers/{gone}" not in chest
    assert sum(name.startswith("dossiers/") for name in chest) == len(register(chest)) - 1
