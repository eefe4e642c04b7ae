"""Where dossiers, appointments and people are: on this machine, or in Microsoft 365."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from bot.graph.calendar import ExchangeCalendar
from bot.graph.client import Graph
from bot.graph.directory import EntraDirectory
from bot.graph.dossiers import TeamLibrary
from bot.graph.installation import GraphInstallation
from bot.identity import (
    App,
    Credential,
    Tokens,
    with_certificate,
    with_managed_identity,
    with_secret,
    with_workload,
)
from bot.local import ics
from bot.local.dossier_folder import DossierFolder
from bot.local.ics_calendar import IcsCalendar
from bot.local.people_file import EXAMPLE, PeopleFile
from bot.ports import Calendar, Directory, Dossiers, Installation
from bot.settings import Places, Settings


@dataclass(frozen=True)
class Outside:
    """`tokens` is with what they are reached, to be counted; `credential` gives all of them."""

    dossiers: Dossiers
    calendar: Calendar
    directory: Directory
    installation: Installation | None = None
    tokens: Sequence[Tokens] = ()
    credential: Credential | None = None


def here(settings: Settings) -> Outside:
    return Outside(
        DossierFolder(settings.home / "dossiers", settings.base_url),
        IcsCalendar(settings.home / "invitations"),
        PeopleFile(settings.people or EXAMPLE),
    )


def in_microsoft_365(settings: Settings, places: Places, graph: Graph) -> Outside:
    listed = PeopleFile(settings.people or EXAMPLE, needed=("email",))
    id, catalogue = settings.app_id, settings.catalogue_app
    return Outside(
        TeamLibrary(graph, places.drive, places.folder, places.url),
        ExchangeCalendar(graph, places.mailbox, ics.request),
        EntraDirectory(graph, listed),
        installation=GraphInstallation(graph, app=id, catalogue=catalogue) if catalogue else None,
    )


def credential_of(settings: Settings) -> Credential:
    """One for the channel and for Graph."""
    return Credential(lambda: _logged_in(settings))


def _logged_in(settings: Settings) -> App:
    id, tenant = settings.app_id, settings.app_tenant
    match settings.app_login:
        case "secret":
            return with_secret(id, tenant=tenant, secret=settings.app_password)
        case "certificate":
            return with_certificate(id, tenant=tenant, pem=settings.app_certificate)
        case "workload":
            return with_workload(id, tenant=tenant, file=settings.app_token_file)
        case "managed":
            return with_managed_identity(id)
        case _:
            assert_never(settings.app_login)
