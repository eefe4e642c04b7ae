"""The settings, read once from the environment or from files; what is wrong stops the start."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, cast, get_args
from urllib.parse import quote, urlsplit
from uuid import UUID

DEFAULTS: Mapping[str, str] = {
    "UTHIEK_PORT": "3978",
    "UTHIEK_DATABASE": "",
    "UTHIEK_DATABASE_PASSWORD": "",
    "UTHIEK_DATA": "data",
    "UTHIEK_PEOPLE": "",
    "UTHIEK_FILE_HOSTS": "",
    "UTHIEK_REPLICAS": "1",
    "UTHIEK_DOMAIN": "",
    "UTHIEK_ABOUT": "",
    "UTHIEK_NAME_SUFFIX": "",
    "UTHIEK_CATALOGUE_APP": "",
    "UTHIEK_LOG": "auto",
    "UTHIEK_METRICS_PORT": "",
    "MICROSOFT_APP_ID": "",
    "MICROSOFT_APP_TENANT_ID": "",
    "MICROSOFT_APP_LOGIN": "secret",
    "MICROSOFT_APP_PASSWORD": "",
    "MICROSOFT_APP_CERTIFICATE": "",
    "AZURE_FEDERATED_TOKEN_FILE": "",
    "UTHIEK_DRIVE": "",
    "UTHIEK_DRIVE_FOLDER": "root",
    "UTHIEK_DRIVE_URL": "",
    "UTHIEK_MAILBOX": "",
}
"""Every setting.  Each may be in a file instead, named by the same setting with _FILE behind it."""
DATABASES = ("sqlite+aiosqlite", "postgresql+asyncpg")
Login = Literal["secret", "certificate", "workload", "managed"]
PROOF: Mapping[Login, str] = {
    "secret": "MICROSOFT_APP_PASSWORD",
    "certificate": "MICROSOFT_APP_CERTIFICATE",
    "workload": "AZURE_FEDERATED_TOKEN_FILE",
}
"""With what the bot shows Microsoft that it is that app; a managed identity needs nothing."""
PLACES = ("UTHIEK_DRIVE", "UTHIEK_DRIVE_URL", "UTHIEK_MAILBOX")
LogForm = Literal["auto", "lines", "json"]
"""Automatic: lines on a terminal, JSON elsewhere."""
MOST_REPLICAS = 20
"""More would leave each of them less than a message in a second."""
EXAMPLE_HOSTS = "gemeente.sharepoint.com, gemeente-my.sharepoint.com"
_HOST = re.compile(r"(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+")


class BadSettings(ValueError):
    """The bot does not start with these settings; the message says what to change."""


@dataclass(frozen=True)
class Places:
    """Where dossiers and appointments lie in Microsoft 365.

    `folder` is the item of the library `drive` below which all dossiers lie; `url` is the address
    of that folder in the browser.
    """

    drive: str
    folder: str
    url: str
    mailbox: str


@dataclass(frozen=True)
class Settings:
    """`file_hosts`: where Teams keeps the files that people send; OneDrive is among them.

    `places`: None when everything is kept on this machine.
    """

    port: int
    database: str = field(repr=False)
    home: Path
    people: Path | None
    app_id: str
    app_tenant: str
    app_password: str = field(repr=False)
    tryout: bool
    file_hosts: tuple[str, ...] = ()
    app_login: Login = "secret"
    app_certificate: str = field(default="", repr=False)
    app_token_file: Path = Path()
    places: Places | None = None
    catalogue_app: str = ""
    """The app's id in the organisation's catalogue; empty: the bot installs itself for nobody."""
    metrics_port: int | None = None
    replicas: int = 1
    """So many bots speak to Teams beside each other, this one among them."""

    @property
    def base_url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def folders(self) -> Mapping[str, Path]:
        """What is kept beside the database."""
        return {name: self.home / name for name in ("dossiers", "invitations")}


def read(environment: Mapping[str, str], *, tryout: bool) -> Settings:
    """Raises BadSettings."""
    _misspelt(environment)
    given = {name: _given(name, environment) for name in DEFAULTS}
    home = _home(given["UTHIEK_DATA"])
    settings = Settings(
        port=_port("UTHIEK_PORT", given["UTHIEK_PORT"]),
        database=_database(given["UTHIEK_DATABASE"], given["UTHIEK_DATABASE_PASSWORD"], home),
        home=home,
        people=_people(given["UTHIEK_PEOPLE"]),
        app_id=given["MICROSOFT_APP_ID"],
        app_tenant=_tenant(given["MICROSOFT_APP_TENANT_ID"]),
        app_password=given["MICROSOFT_APP_PASSWORD"],
        tryout=tryout,
        file_hosts=_hosts(given["UTHIEK_FILE_HOSTS"] or _of_tenant(given["UTHIEK_DRIVE_URL"])),
        app_login=_login(given["MICROSOFT_APP_LOGIN"]),
        app_certificate=given["MICROSOFT_APP_CERTIFICATE"],
        app_token_file=Path(given["AZURE_FEDERATED_TOKEN_FILE"]),
        places=_places(given),
        catalogue_app=given["UTHIEK_CATALOGUE_APP"],
        metrics_port=_metrics_port(given["UTHIEK_METRICS_PORT"], given["UTHIEK_PORT"]),
        replicas=_replicas(given["UTHIEK_REPLICAS"]),
    )
    if settings.replicas > 1 and settings.database.startswith("sqlite"):
        raise BadSettings(
            "UTHIEK_REPLICAS is more than 1: that takes PostgreSQL; set UTHIEK_DATABASE."
        )
    if tryout and settings.app_id:
        raise BadSettings("MICROSOFT_APP_ID is set: the try-out mode refuses a real bot. Unset it.")
    if not tryout and not settings.app_id:
        raise BadSettings("MICROSOFT_APP_ID is empty. Set it, or try the bot out with: make run")
    if settings.app_id and not settings.file_hosts:
        raise BadSettings("UTHIEK_FILE_HOSTS is empty. Name your own SharePoint in it, such as"
                          f" {EXAMPLE_HOSTS}; or set UTHIEK_DRIVE_URL.")  # fmt: skip
    if settings.app_id and not settings.app_tenant:
        raise BadSettings("MICROSOFT_APP_ID is set; set MICROSOFT_APP_TENANT_ID too.")
    proof = PROOF.get(settings.app_login)
    if settings.app_id and proof and not given[proof]:
        raise BadSettings(f"MICROSOFT_APP_LOGIN is {settings.app_login}; set {proof} too.")
    if settings.places and not (settings.app_id and settings.people):
        raise BadSettings("With UTHIEK_DRIVE, set MICROSOFT_APP_ID and UTHIEK_PEOPLE too.")
    return settings


def log_form(environment: Mapping[str, str]) -> LogForm:
    """Asked before anything else, so that what goes wrong is told in the right form."""
    text = _given("UTHIEK_LOG", environment)
    if text not in get_args(LogForm):
        raise BadSettings(f"UTHIEK_LOG is {text!r}; choose from {', '.join(get_args(LogForm))}.")
    return cast(LogForm, text)


def of_package(environment: Mapping[str, str]) -> Mapping[str, str]:
    """What the app package for Teams is made with; the bot itself runs without most of it."""
    names = ("MICROSOFT_APP_ID", "UTHIEK_DOMAIN", "UTHIEK_ABOUT", "UTHIEK_NAME_SUFFIX")
    return {name: _given(name, environment) for name in names}


# --- from the environment, or from a file -------------------------------------------------------


def _given(name: str, environment: Mapping[str, str]) -> str:
    """Blanks around a value never belong to it: an editor ends a file with a new line."""
    value, place = environment.get(name, "").strip(), environment.get(f"{name}_FILE", "").strip()
    if value and place:
        raise BadSettings(f"{name} and {name}_FILE are both set; leave one of them out.")
    return _contents(f"{name}_FILE", place) if place else value or DEFAULTS[name]


def _contents(name: str, place: str) -> str:
    try:
        text = Path(place).read_text("utf-8").strip()
    except (OSError, ValueError):
        raise BadSettings(f"{name} is {place!r}, which cannot be read as a file.") from None
    if not text:
        raise BadSettings(f"{name} is {place!r}, a file with nothing in it.")
    return text


def _misspelt(environment: Mapping[str, str]) -> None:
    """A setting with a typing error would otherwise be passed over without a word."""
    known = [*DEFAULTS, *(f"{name}_FILE" for name in DEFAULTS)]
    for name in environment:
        if name.startswith("UTHIEK_") and name not in known:
            for near in get_close_matches(name, known, n=1, cutoff=0.85):
                raise BadSettings(f"{name} is no setting. Did you mean {near}?")


# --- what each of them may be -------------------------------------------------------------------


def _port(name: str, text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise BadSettings(f"{name} is {text!r}; give a number between 1 and 65535.")
    return int(text)


def _metrics_port(text: str, other: str) -> int | None:
    """Whoever reaches the bot from outside has no business with its figures."""
    if text and text == other:
        raise BadSettings("UTHIEK_METRICS_PORT is the same as UTHIEK_PORT; give another number.")
    return _port("UTHIEK_METRICS_PORT", text) if text else None


def _replicas(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MOST_REPLICAS:
        raise BadSettings(f"UTHIEK_REPLICAS is {text!r}; give a number from 1 to {MOST_REPLICAS}.")
    return int(text)


def _home(text: str) -> Path:
    home = Path(text).absolute()
    there = next(place for place in (home, *home.parents) if place.exists())
    if not (there.is_dir() and os.access(there, os.W_OK)):
        raise BadSettings(f"UTHIEK_DATA is {text!r}; name a folder that the bot may write in.")
    return home


def _database(url: str, password: str, home: Path) -> str:
    """The address is never repeated: there may be a password in it."""
    url = url or f"sqlite+aiosqlite:///{home}/uthiek.db"
    kind, _, rest = url.partition("://")
    if kind not in DATABASES:
        raise BadSettings(f"UTHIEK_DATABASE has to begin with {':// or '.join(DATABASES)}://.")
    if not password:
        return url
    user, at, place = rest.rpartition("@")
    if not at or ":" in user:
        raise BadSettings(
            "UTHIEK_DATABASE_PASSWORD goes with a UTHIEK_DATABASE that names a user and no"
            " password, such as postgresql+asyncpg://uthiek@database/uthiek."
        )
    return f"{kind}://{user}:{quote(password, safe='')}@{place}"


def _people(text: str) -> Path | None:
    if text and not Path(text).is_file():
        raise BadSettings(f"UTHIEK_PEOPLE is {text!r}, and there is no such file.")
    return Path(text) if text else None


def _hosts(text: str) -> tuple[str, ...]:
    """Names of hosts alone: files are always fetched over HTTPS."""
    hosts = tuple(text.replace(",", " ").lower().split())
    if (text and not hosts) or not all(_HOST.fullmatch(host) for host in hosts):
        raise BadSettings(f"UTHIEK_FILE_HOSTS is {text!r}; give names such as {EXAMPLE_HOSTS}.")
    return hosts


def _of_tenant(url: str) -> str:
    """SharePoint of the organisation itself, and where its OneDrive lies; of nobody else."""
    name, dot, rest = (urlsplit(url).hostname or "").partition(".")
    return f"{name}.{rest} {name}-my.{rest}" if dot else ""


def _tenant(text: str) -> str:
    """Activities name a tenant by its id; a domain name would let nobody in."""
    try:
        return str(UUID(text)) if text else ""
    except ValueError:
        raise BadSettings(
            f"MICROSOFT_APP_TENANT_ID is {text!r}; give the id of the tenant in Entra."
        ) from None


def _login(text: str) -> Login:
    if text not in get_args(Login):
        several = ", ".join(get_args(Login))
        raise BadSettings(f"MICROSOFT_APP_LOGIN is {text!r}; choose one of {several}.")
    return cast(Login, text)


def _places(given: Mapping[str, str]) -> Places | None:
    """All of them or none: half of the work in Microsoft 365 would be found nowhere."""
    if not any(given[name] for name in PLACES):
        return None
    for name in PLACES:
        if not given[name]:
            raise BadSettings(f"{name} is empty; set {', '.join(PLACES)} together, or none.")
    url = given["UTHIEK_DRIVE_URL"]
    if not url.startswith("https://"):
        raise BadSettings(f"UTHIEK_DRIVE_URL is {url!r}; copy it from the browser, with https://.")
    return Places(given["UTHIEK_DRIVE"], given["UTHIEK_DRIVE_FOLDER"], url, given["UTHIEK_MAILBOX"])
