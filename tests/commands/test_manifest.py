"""The package that an administrator uploads is that of their own environment, and complete."""

from __future__ import annotations

import json
from typing import Any
from zipfile import ZipFile

import pytest

from bot.__main__ import main
from bot.commands import manifest
from bot.commands.manifest import SCHEMAS, SOURCE, Environment, checked, package

APP = "4f4c1f6e-0000-4000-8000-00000000b077"
SETTINGS = {
    "MICROSOFT_APP_ID": APP,
    "UTHIEK_DOMAIN": "uthiek.gemeente.nl",
    "UTHIEK_ABOUT": "https://gemeente.nl/uthiek",
    "UTHIEK_NAME_SUFFIX": "TEST",
}


@pytest.fixture
def here(monkeypatch, tmp_path):
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def read(files: dict[str, bytes], name: str) -> Any:
    return json.loads(files[name])


def test_the_package_names_the_bot_of_its_environment():
    files = package(Environment.read(SETTINGS))
    made = read(files, "manifest.json")
    ids = {made["id"], made["webApplicationInfo"]["id"], made["bots"][0]["botId"]}
    assert ids | {made["composeExtensions"][0]["botId"]} == {APP}
    assert made["validDomains"] == ["uthiek.gemeente.nl"]
    assert {url for name, url in made["developer"].items() if name.endswith("Url")} == {
        "https://gemeente.nl/uthiek"
    }


def test_nothing_of_the_example_is_left_in_it():
    for name, content in package(Environment.read(SETTINGS)).items():
        assert b".example" not in content, name
        assert b"00000000-0000-0000-0000" not in content, name


def test_a_test_bot_is_told_from_the_real_one_in_every_language():
    files = package(Environment.read(SETTINGS))
    assert read(files, "manifest.json")["name"]["short"] == "Uthiek TEST"
    assert [read(files, f"{one}.json")["name.short"] for one in ("nl", "en")] == ["Uthiek TEST"] * 2
    real = package(Environment.read({**SETTINGS, "UTHIEK_NAME_SUFFIX": ""}))
    assert read(real, "nl.json") == json.loads((SOURCE / "nl.json").read_text("utf-8"))


@pytest.mark.parametrize("suffix", ["", "TEST", "ACCEPTATIE12"])
def test_the_package_keeps_to_the_published_schemas(suffix):
    if not SCHEMAS.is_dir():
        pytest.skip(f"the published schemas are not in {SCHEMAS} (name their folder in CONTRACTS)")
    files = package(Environment.read({**SETTINGS, "UTHIEK_NAME_SUFFIX": suffix}))
    assert list(checked(files)) == []


def test_the_zip_holds_every_file_without_a_folder_and_is_the_same_each_time(here, capsys):
    assert main(["manifest", "--out", str(here)]) == 0
    place = here / "uthiek-test.zip"
    assert str(place) in capsys.readouterr().out
    first = place.read_bytes()
    with ZipFile(place) as archive:
        assert sorted(archive.namelist()) == [
            "color.png", "en.json", "manifest.json", "nl.json", "outline.png",
        ]  # fmt: skip
    assert main(["manifest", "--out", str(here)]) == 0
    assert place.read_bytes() == first


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MICROSOFT_APP_ID", ""),
        ("MICROSOFT_APP_ID", "uthiek"),
        ("UTHIEK_DOMAIN", ""),
        ("UTHIEK_DOMAIN", "https://uthiek.gemeente.nl"),
        ("UTHIEK_ABOUT", ""),
        ("UTHIEK_ABOUT", "http://gemeente.nl"),
        ("UTHIEK_NAME_SUFFIX", "a very long suffix"),
    ],
)
def test_without_what_it_needs_no_package_is_made(here, monkeypatch, capsys, name, value):
    monkeypatch.setenv(name, value)
    assert main(["manifest", "--out", str(here)]) == 2
    assert name in capsys.readouterr().err
    assert list(here.iterdir()) == []


def test_where_the_schemas_are_not_a_line_says_so(here, monkeypatch, capsys):
    monkeypatch.setattr(manifest, "SCHEMAS", here / "nowhere")
    assert main(["manifest", "--out", str(here)]) == 0
    assert "not checked: the published schemas are not in" in capsys.readouterr().err


def test_a_package_that_breaks_the_rules_is_not_made(here, monkeypatch, capsys):
    if not SCHEMAS.is_dir():
        pytest.skip(f"the published schemas are not in {SCHEMAS} (name their folder in CONTRACTS)")
    reads = manifest._read
    monkeypatch.setattr(manifest, "_read", lambda name: {**reads(name), "surprise": 1})
    assert main(["manifest", "--out", str(here)]) == 1
    assert "surprise" in capsys.readouterr().err
    assert list(here.iterdir()) == []
