"""The settings, read once from the environment; what is missing or dangerous stops the start."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

FILE_HOSTS = "*.sharepoint.com"
"""Where Teams keeps the files that people send in a chat: OneDrive lies below it."""
_HOST = re.compile(r"(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+")


class BadSettings(ValueError):
    """The bot does not start with these settings; the message says what to change."""


@dataclass(frozen=True)
class Settings:
    port: int
    database: str
    home: Path
    people: Path | None
    app_id: str
    app_tenant: str
    app_password: str
    tryout: bool
    file_hosts: tuple[str, ...] = ()

    @property
    def base_url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def folders(self) -> Mapping[str, Path]:
        """What is kept beside the database."""
        return {name: self.home / name for name in ("dossiers", "invitations")}


def read(environment: Mapping[str, str], *, tryout: bool) -> Settings:
    """Raises BadSettings."""
    home = Path(environment.get("UTHIEK_DATA", "data")).absolute()
    settings = Settings(
        port=_port(environment.get("UTHIEK_PORT", "3978")),
        database=environment.get("UTHIEK_DATABASE", f"sqlite+aiosqlite:///{home}/uthiek.db"),
        home=home,
        people=Path(people) if (people := environment.get("UTHIEK_PEOPLE")) else None,
        app_id=environment.get("MICROSOFT_APP_ID", "").strip(),
        app_tenant=_tenant(environment.get("MICROSOFT_APP_TENANT_ID", "").strip()),
        app_password=environment.get("MICROSOFT_APP_PASSWORD", ""),
        tryout=tryout,
        file_hosts=_hosts(environment.get("UTHIEK_FILE_HOSTS", FILE_HOSTS)),
    )
    if tryout and settings.app_id:
        raise BadSettings("MICROSOFT_APP_ID is set: the try-out mode refuses a real bot. Unset it.")
    if not tryout and not settings.app_id:
        raise BadSettings("MICROSOFT_APP_ID is empty. Set it, or try the bot out with: make run")
    if settings.app_id and not (settings.app_tenant and settings.app_password):
        raise BadSettings(
            "MICROSOFT_APP_ID is set; set MICROSOFT_APP_TENANT_ID and MICROSOFT_APP_PASSWORD too."
        )
    return settings


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise BadSettings(f"UTHIEK_PORT is {text!r}; give a number between 1 and 65535.")
    return int(text)


def _hosts(text: str) -> tuple[str, ...]:
    """Names of hosts alone: files are always fetched over HTTPS."""
    hosts = tuple(text.replace(",", " ").lower().split())
    if not hosts or not all(_HOST.fullmatch(host) for host in hosts):
        raise BadSettings(f"UTHIEK_FILE_HOSTS is {text!r}; give names such as *.sharepoint.com.")
    return hosts


def _tenant(text: str) -> str:
    """Activities name a tenant by its id; a domain name would let nobody in."""
    try:
        return str(UUID(text)) if text else ""
    except ValueError:
        raise BadSettings(
            f"MICROSOFT_APP_TENANT_ID is {text!r}; give the id of the tenant in Entra."
        ) from None
