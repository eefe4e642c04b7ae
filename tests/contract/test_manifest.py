"""The app package against Teams' published schemas, and against what the bot understands."""

from __future__ import annotations

import json
import os
import re
import struct
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.teams.picked import COMMAND
from dialogs import COMMANDS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "app_manifest"
SCHEMAS = ROOT / os.environ.get("CONTRACTS", "../shared") / "schemas"
FILES = {
    "manifest.json": "teams-manifest-1.25.schema.json",
    "nl.json": "teams-manifest-1.25.Localization.schema.json",
    "en.json": "teams-manifest-1.25.Localization.schema.json",
}
LANGUAGES = ["nl", "en"]


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((PACKAGE / name).read_text(encoding="utf-8"))
    return content


def _texts(manifest: dict[str, Any]) -> dict[str, str]:
    """Every text of the manifest that a language file can replace, under that file's key."""
    texts = {
        f"{group}.{length}": manifest[group][length]
        for group in ("name", "description")
        for length in ("short", "full")
    }
    for a, commands in enumerate(manifest["bots"][0]["commandLists"]):
        for b, command in enumerate(commands["commands"]):
            for part in ("title", "description"):
                texts[f"bots[0].commandLists[{a}].commands[{b}].{part}"] = command[part]
    for b, command in enumerate(manifest["composeExtensions"][0]["commands"]):
        for part in ("title", "description"):
            texts[f"composeExtensions[0].commands[{b}].{part}"] = command[part]
    return texts


def test_the_action_beside_a_message_is_the_one_that_the_bot_understands():
    (action,) = _read("manifest.json")["composeExtensions"][0]["commands"]
    assert (action["id"], action["context"], action["fetchTask"]) == (COMMAND, ["message"], True)


@pytest.mark.parametrize(("name", "schema"), FILES.items())
def test_the_package_keeps_to_the_published_schema(name, schema):
    if not SCHEMAS.is_dir():
        pytest.skip(f"the published schemas are not in {SCHEMAS} (name their folder in CONTRACTS)")
    rules = json.loads((SCHEMAS / schema).read_text(encoding="utf-8"))
    faults = jsonschema.Draft4Validator(rules).iter_errors(_read(name))
    assert [f"{fault.json_path}: {fault.message}" for fault in faults] == []


def test_the_dutch_file_says_what_the_manifest_says():
    texts = _read("nl.json")
    del texts["$schema"]
    assert texts == _texts(_read("manifest.json"))


def test_the_english_file_translates_every_text():
    assert _read("en.json").keys() - {"$schema"} == _texts(_read("manifest.json")).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_that_teams_offers_is_one_the_bot_understands(language):
    offered = {
        text
        for key, text in _read(f"{language}.json").items()
        if re.fullmatch(r"bots.*\.title", key)
    }
    assert {title.casefold() for title in offered} <= COMMANDS.keys()


def test_the_bot_works_alone_with_someone_in_a_team_and_in_a_group_chat():
    (bot,) = _read("manifest.json")["bots"]
    assert set(bot["scopes"]) == {"personal", "team", "groupChat"}
    assert bot["supportsFiles"]


@pytest.mark.parametrize(("icon", "size"), [("color", 192), ("outline", 32)])
def test_the_icons_have_the_size_that_teams_asks(icon, size):
    head = (PACKAGE / _read("manifest.json")["icons"][icon]).read_bytes()[:24]
    assert struct.unpack(">8s8xII", head) == (b"\x89PNG\r\n\x1a\n", size, size)
