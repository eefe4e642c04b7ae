"""`python -m bot manifest [--out FOLDER]`: the app package for Teams of this environment."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.settings import BadSettings, of_package

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "app_manifest"
SCHEMAS = ROOT / os.environ.get("CONTRACTS", "../shared") / "schemas"
LOCALIZATION = "teams-manifest-1.25.Localization.schema.json"
RULES = {
    "manifest.json": "teams-manifest-1.25.schema.json",
    "nl.json": LOCALIZATION,
    "en.json": LOCALIZATION,
}
FORMS = (
    (re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE), "the id of the bot"),
    (re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+"), "a name such as uthiek.gemeente.nl"),
    (re.compile(r"https://[^\s/]+(/\S*)?"), "a page, such as https://gemeente.nl/uthiek"),
    (re.compile(r"[\w-]{0,12}"), "a word such as TEST, or nothing"),
)
"""What each setting has to look like; an example of it is told."""
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The same package has the same bytes, whenever it is made."""


@dataclass(frozen=True)
class Environment:
    """`suffix` tells a test bot from the real one, `about` is the page on who the bot is."""

    app_id: str
    domain: str
    about: str
    suffix: str

    @staticmethod
    def read(environment: Mapping[str, str]) -> Environment:
        """Raises BadSettings."""
        given = of_package(environment)
        for (name, value), (form, example) in zip(given.items(), FORMS, strict=True):
            if not form.fullmatch(value):
                raise BadSettings(f"{name} is {value!r}; give {example}.")
        return Environment(*given.values())

    def named(self, name: str) -> str:
        return f"{name} {self.suffix}".strip()


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=ROOT / "build", help="the folder to put it in")


def run(arguments: argparse.Namespace) -> int:
    environment = Environment.read(os.environ)
    files = package(environment)
    for line in checked(files):
        print(line, file=sys.stderr)
        if not line.startswith("not checked"):
            return 1
    arguments.out.mkdir(parents=True, exist_ok=True)
    place = arguments.out / f"{environment.named('uthiek').replace(' ', '-').lower()}.zip"
    write(files, place)
    print(f"{place}: {', '.join(files)}")
    return 0


def package(environment: Environment) -> dict[str, bytes]:
    """Every file of the package; none of them lies in a folder."""
    manifest = _filled_in(_read("manifest.json"), environment)
    files = {"manifest.json": manifest}
    for name in ("nl.json", "en.json"):
        words = _read(name)
        files[name] = {
            key: environment.named(text) if key.startswith("name.") else text
            for key, text in words.items()
        }
    written = {name: json.dumps(file, ensure_ascii=False, indent=2) for name, file in files.items()}
    icons = {name: (SOURCE / name).read_bytes() for name in manifest["icons"].values()}
    return {name: text.encode() for name, text in written.items()} | icons


def _filled_in(manifest: dict[str, Any], environment: Environment) -> dict[str, Any]:
    """The app in Teams has the id of its bot: there is one of each per environment.

    By `webApplicationInfo` Teams knows whose right it is to install "itself" (docs/tenant.md 4).
    """
    id, page = environment.app_id, environment.about
    for part in (*manifest["bots"], *manifest["composeExtensions"]):
        part["botId"] = id
    urls = {name: page for name in manifest["developer"] if name.endswith("Url")}
    return {
        **manifest,
        "id": id,
        "name": {length: environment.named(name) for length, name in manifest["name"].items()},
        "developer": {**manifest["developer"], **urls},
        "webApplicationInfo": {"id": id, "resource": f"api://{environment.domain}/botid-{id}"},
        "validDomains": [environment.domain],
    }


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SOURCE / name).read_text(encoding="utf-8"))
    return content


def checked(files: Mapping[str, bytes]) -> Iterator[str]:
    """What is wrong by Microsoft's published schemas, or that they are not here to be asked."""
    try:
        from jsonschema import Draft4Validator  # noqa: PLC0415 - a developer's tool
    except ImportError:
        yield "not checked: jsonschema is not installed"
        return
    if not SCHEMAS.is_dir():
        yield f"not checked: the published schemas are not in {SCHEMAS} (set CONTRACTS)"
        return
    for name, rules in RULES.items():
        schema = json.loads((SCHEMAS / rules).read_text(encoding="utf-8"))
        for fault in Draft4Validator(schema).iter_errors(json.loads(files[name])):
            yield f"{name} {fault.json_path}: {fault.message}"


def write(files: Mapping[str, bytes], place: Path) -> None:
    with ZipFile(place, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name, LONG_AGO), content, ZIP_DEFLATED)
