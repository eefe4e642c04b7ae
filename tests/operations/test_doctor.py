"""`python -m bot doctor` tries each right; of one that is missing it says how to give it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import outside
from bot.__main__ import main
from bot.commands.doctor import known, told
from bot.domain.person import Person
from bot.graph.calendar import ExchangeCalendar
from bot.graph.directory import EntraDirectory
from bot.graph.dossiers import TeamLibrary
from bot.graph.installation import GraphInstallation
from bot.identity import CONNECTOR
from bot.local import ics
from bot.local.people_file import PeopleFile
from bot.operations.doctor import FIRST, READING, SHARING, WRITING, Finding, Note, Patient, examine
from bot.phrases import LANGUAGES, phrases
from bot.ports import Colleague
from bot.settings import Places, read
from store.engine import open_engine
from store.migrate import migrate
from store.unit_of_work import SqlStore
from tests.graph.answers import refuse
from tests.graph.drives import SITE
from tests.graph.installations import CATALOGUE, MANIFEST
from tests.graph.rights import ALL, FREE_BUSY, INSTALL, MAILBOX, USERS
from tests.graph.rights import SITE as LIBRARY
from tests.graph.server import GraphServer
from tests.graph.standing_in import running

BOX = "uthiek@example.org"
ANNA, BRAM = "anna@example.org", "bram@example.org"
NEEDED = {FREE_BUSY: {"free-busy"}, MAILBOX: {"mailbox", "meeting"},
          LIBRARY: {"library", "file", "share"},
          INSTALL: {"install"}, USERS: {"people"}}  # fmt: skip
"""By right: what cannot be done without it."""
Treated = tuple[GraphServer, Patient]


@pytest.fixture
async def treated() -> AsyncIterator[Treated]:
    """A tenant in which all is well."""
    async with running() as (server, graph):
        for email in (ANNA, BRAM):
            server.users.add(email, email, email)
        server.calendars.mailboxes = {BOX}
        server.granted = set(NEEDED)
        server.installations.installed[ANNA] = "19:anna"
        places = Places(server.drives.drive, "root", SITE, BOX)
        yield (
            server,
            Patient(
                graph,
                lambda scope: {"access_token": scope},
                places,
                ExchangeCalendar(graph, BOX, ics.request),
                TeamLibrary(graph, places.drive, places.folder, places.url),
                EntraDirectory(graph, PeopleFile()),
                GraphInstallation(graph, app=MANIFEST, catalogue=CATALOGUE),
                CATALOGUE,
                [Colleague("", "", email, "", "") for email in (ANNA, BRAM)],
                server.clock.now(),
                "Proef",
                guest=GUEST,
            ),
        )


GUEST = "hilde@elders.example"


async def found(patient: Patient, *, write: bool = True) -> dict[str, Finding]:
    return {one.check: one async for one in examine(patient, write=write)}


def said(findings: dict[str, Finding], language: str = "nl") -> str:
    return "\n".join(told(list(findings.values()), phrases(language), write=True))


# --- all is well ---


async def test_with_the_rights_of_the_page_everything_may_be_done(treated: Treated) -> None:
    server, patient = treated
    assert server.granted == ALL
    findings = await found(patient)
    assert {one.state for one in findings.values()} == {"good"}
    assert [one.notes for one in findings.values() if one.notes] == []
    assert "Alles wat ik heb geprobeerd, mag." in said(findings)


async def test_nothing_is_left_behind(treated: Treated) -> None:
    server, patient = treated
    await found(patient)
    assert server.calendars.of(BOX) == []
    assert server.drives.paths() == {}


async def test_a_file_is_shared_with_a_guest_only_when_one_is_named(treated: Treated) -> None:
    server, patient = treated
    assert "share" not in await found(replace(patient, guest=""))
    assert server.drives.mailed == []
    await found(patient)
    assert (server.drives.mailed, server.drives.shared) == ([GUEST], {})


async def test_a_tenant_that_shares_nothing_outside_is_told_how_to_allow_it(
    treated: Treated,
) -> None:
    server, patient = treated
    server.drives.outside = False
    findings = await found(patient)
    assert [name for name, one in findings.items() if one.state != "good"] == ["share"]
    assert phrases("nl")("doctor-share-give") in said(findings)
    assert server.drives.paths() == {}


async def test_unless_told_otherwise_it_only_reads(treated: Treated) -> None:
    server, patient = treated
    findings = await found(patient, write=False)
    assert findings.keys() == READING.keys()
    asked = {(one.method, one.path.rpartition("/")[2]) for one in server.asked}
    assert {method for method, what in asked if what != "getSchedule"} == {"GET"}
    assert "--write" in "\n".join(told(list(findings.values()), phrases("nl"), write=False))


# --- each right in turn ---


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("right", NEEDED)
async def test_a_right_that_is_missing_is_found_and_how_to_give_it_is_said(
    treated: Treated, right: str, language: str
) -> None:
    server, patient = treated
    server.granted.remove(right)
    findings = await found(patient)
    after = {name for name, first in FIRST.items() if first in NEEDED[right]}
    assert {name for name, one in findings.items() if one.state == "untried"} == after
    assert {name for name, one in findings.items() if one.state == "missing"} == NEEDED[right]
    t = phrases(language)
    for name in NEEDED[right]:
        assert findings[name].state == "missing"
        assert t(f"doctor-{name}-give") in said(findings, language)


async def test_what_names_a_place_that_is_not_there_is_said_so(treated: Treated) -> None:
    _, patient = treated
    places = replace(patient.places, folder="nowhere")
    library = replace(patient.library, folder="nowhere")
    findings = await found(replace(patient, places=places, library=library))
    assert findings["library"].state == findings["file"].state == "not_there"
    assert "UTHIEK_DRIVE_FOLDER" in said(findings)


async def test_another_mailbox_than_the_right_is_for_is_refused(treated: Treated) -> None:
    _, patient = treated
    findings = await found(replace(patient, places=replace(patient.places, mailbox=ANNA)))
    assert findings["mailbox"].state == "missing"
    assert "UTHIEK_MAILBOX" in said(findings)


# --- logging in ---


def _without(scope: str, fault: Exception) -> Callable[[str], Any]:
    def login(asked: str) -> Any:
        if scope in asked:
            raise fault
        return {}

    return login


async def test_who_cannot_log_in_need_not_try_the_rest(treated: Treated) -> None:
    _, patient = treated
    fault = ValueError("invalid_client", [7000215])
    findings = await found(replace(patient, login=_without("graph", fault)))
    assert findings["login"].state == "missing"
    assert {one.state for name, one in findings.items() if name != "login"} == {"untried"}
    assert "invalid_client [7000215]" in said(findings)


async def test_teams_has_a_login_of_its_own(treated: Treated) -> None:
    _, patient = treated
    findings = await found(replace(patient, login=_without(CONNECTOR, ValueError("no"))))
    assert [name for name, one in findings.items() if one.state != "good"] == ["channel"]


async def test_no_answer_is_not_taken_for_no(treated: Treated) -> None:
    _, patient = treated
    findings = await found(replace(patient, login=_without("graph", OSError())))
    assert findings["login"].state == "unanswered"


# --- what else is worth knowing ---


async def test_an_address_of_nobody_or_of_two_is_named(treated: Treated) -> None:
    server, patient = treated
    server.users.add("2", "Bram too", "bram@other.example", userPrincipalName=BRAM)
    gone = Colleague("", "", "weg@example.org", "", "")
    findings = await found(replace(patient, listed=[*patient.listed, gone]))
    assert findings["people"].state == "good"
    assert "weg@example.org is niemand" in said(findings)
    assert f"{BRAM} zijn er twee" in said(findings)


async def test_of_two_the_one_whose_id_is_given_is_meant(treated: Treated) -> None:
    server, patient = treated
    server.users.add("2", "Bram too", "bram@other.example", userPrincipalName=BRAM)
    listed = [replace(one, id="2") for one in patient.listed if one.email == BRAM]
    assert (await found(replace(patient, listed=listed)))["people"].notes == []


async def test_an_address_that_was_of_somebody_else_is_named_with_the_id_to_write(
    treated: Treated,
) -> None:
    server, patient = treated
    server.users.add("new", "Bram Bakker", BRAM)
    del server.users.known[BRAM]
    findings = await found(replace(patient, known={BRAM: BRAM, ANNA: ANNA}), write=False)
    assert f"{BRAM} was eerst van iemand anders" in said(findings)
    assert "dit id erbij: new" in said(findings)
    assert f"{ANNA} was eerst" not in said(findings)


async def test_a_blocked_account_is_named(treated: Treated) -> None:
    server, patient = treated
    server.users.add(ANNA, ANNA, ANNA, accountEnabled=False)
    assert f"Het account van {ANNA} is geblokkeerd" in said(await found(patient))


async def test_that_nobody_tells_for_whom_someone_works_is_said(treated: Treated) -> None:
    server, patient = treated
    server.only, server.failing = f"/users/{ANNA}/manager", refuse(403)
    findings = await found(patient)
    assert findings["people"].state == "good"
    assert "Wie iemands leidinggevende is, mag de bot niet zien" in said(findings)


async def test_a_diary_that_cannot_be_read_is_counted(treated: Treated) -> None:
    _, patient = treated
    gone = Colleague("", "", "weg@example.org", "", "")
    findings = await found(replace(patient, listed=[*patient.listed, gone]))
    assert "Van 1 collega kan ik de agenda niet lezen" in said(findings)


async def test_a_mailbox_without_teams_is_told(treated: Treated) -> None:
    server, patient = treated
    server.calendars.teams = False
    assert "geen Teams-link" in said(await found(patient))


async def test_an_app_under_another_id_than_the_setting_says_is_told(treated: Treated) -> None:
    _, patient = treated
    assert CATALOGUE in said(await found(replace(patient, catalogue="another")))


async def test_while_nobody_has_the_app_its_id_cannot_be_compared(treated: Treated) -> None:
    server, patient = treated
    server.installations.installed.clear()
    findings = await found(patient)
    assert findings["install"].state == "good"
    assert "Nog niemand van het mensenbestand heeft de app" in said(findings)
    assert server.installations.installed == {}


async def test_who_does_not_let_the_bot_hand_out_the_app_needs_no_right_for_it(
    treated: Treated,
) -> None:
    server, patient = treated
    server.granted.remove(INSTALL)
    findings = await found(replace(patient, catalogue=""))
    assert findings["install"].state == "good"
    assert "UTHIEK_CATALOGUE_APP is leeg" in said(findings)


async def test_a_rule_that_changes_a_kind_of_file_is_told_and_nothing_is_left(
    treated: Treated, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, patient = treated
    get = TeamLibrary.get

    async def marked(library: TeamLibrary, path: str) -> bytes:
        content = await get(library, path)
        return content + b"CONFIDENTIAL" if path.endswith(".pdf") else content

    monkeypatch.setattr(TeamLibrary, "get", marked)
    findings = await found(patient)
    assert findings["file"].notes == [Note("doctor-file-changed", {"file": "Proef.pdf"})]
    assert server.drives.items.keys() == {"root"}


async def test_an_address_of_the_library_that_is_another_is_told(treated: Treated) -> None:
    _, patient = treated
    places = replace(patient.places, url="https://elders.example/map")
    assert SITE in said(await found(replace(patient, places=places)))


# --- the command ---


@pytest.mark.parametrize(("well", "code"), [(True, 0), (False, 1)])
def test_without_a_place_in_microsoft_365_the_login_at_teams_is_tried_all_the_same(
    tmp_path, monkeypatch, capsys, well, code
) -> None:
    class Login:
        def acquire_token_for_client(self, scopes):
            return {"access_token": "t"} if well else {"error": "invalid_client"}

    monkeypatch.setattr(outside, "with_secret", lambda *_, **__: Login())
    monkeypatch.setenv("UTHIEK_DATA", str(tmp_path))
    monkeypatch.setenv("MICROSOFT_APP_ID", "4f4c1f6e-0000-4000-8000-00000000b077")
    monkeypatch.setenv("MICROSOFT_APP_TENANT_ID", "72f988bf-0000-4000-8000-00000000aa01")
    monkeypatch.setenv("MICROSOFT_APP_PASSWORD", "secret")
    monkeypatch.setenv("UTHIEK_FILE_HOSTS", "gemeente.sharepoint.com")
    assert main(["doctor"]) == code
    said = capsys.readouterr().out
    assert "UTHIEK_DRIVE is leeg" in said
    assert phrases("nl")("doctor-channel") in said
    assert ("invalid_client" in said) != well


async def test_who_was_found_by_which_address_is_read_from_the_record(
    tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("UTHIEK_DATA", str(tmp_path / "data"))
    settings = read(os.environ, tryout=True)
    assert await known(settings) == {}
    assert not any(tmp_path.rglob("*.db"))
    settings.home.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.database)
    await migrate(engine)
    async with SqlStore(engine, lambda _: ()).work(datetime(2026, 3, 2, tzinfo=UTC)) as work:
        work.add(Person("b", "Bram Jansen", "bram.jansen@example.org", listed=BRAM))
    await engine.dispose()
    assert await known(settings) == {"b": BRAM}


def test_every_check_has_its_words() -> None:
    for language in LANGUAGES:
        t = phrases(language)
        for name in (*READING, *WRITING, *SHARING):
            assert t(f"doctor-{name}")
            assert t(f"doctor-{name}-give")


# --- the page for the administrator ---

PAGE = Path(__file__).parents[2] / "docs" / "tenant.md"
ROW = re.compile(r"^\| `([\w. ]+)`[^|]*\|[^|]*\|[^|]*\| ([^|]+?) \|$", re.MULTILINE)
"""The right, and the lines of the doctor that look at it."""


def lines_by_right() -> dict[str, set[str]]:
    names = {phrases("nl")(f"doctor-{name}"): name for name in (*READING, *WRITING, *SHARING)}
    rows = dict(ROW.findall(PAGE.read_text()))
    return {right: {names[line] for line in said.split("; ")} for right, said in rows.items()}


def test_each_right_of_the_page_is_tried_and_what_is_tried_stands_on_the_page() -> None:
    rows = lines_by_right()
    assert len(rows) == len(NEEDED)
    assert set.union(*rows.values()) == {*READING, *WRITING, *SHARING} - {"login", "channel"}
    for right, names in rows.items():
        for language in LANGUAGES:
            assert all(right in phrases(language)(f"doctor-{name}-give") for name in names)


def test_the_rights_of_graph_that_the_page_gives_are_those_of_its_table() -> None:
    given = re.search(r"foreach \(\$name in ([^)]+)\)", PAGE.read_text())
    assert given
    in_exchange = "Application Calendars.ReadWrite"
    assert set(re.findall(r'"([\w.]+)"', given[1])) == lines_by_right().keys() - {in_exchange}


def test_the_stand_in_grants_what_the_page_asks_and_nothing_else() -> None:
    named = {re.split(r" on the | write", one)[0] for one in ALL}
    assert named == lines_by_right().keys()


def test_the_app_asks_for_nothing_in_the_teams_that_it_is_added_to() -> None:
    manifest = json.loads((PAGE.parents[1] / "app_manifest" / "manifest.json").read_text())
    assert "authorization" not in manifest


def test_the_page_shows_what_the_doctor_says_when_all_is_well() -> None:
    off = (Note("doctor-install-off", {}),)
    good = [Finding(name, "good", notes=off if name == "install" else ()) for name in READING]
    lines = "\n".join(told(good, phrases("nl"), write=True)).partition("\n\n")[0]
    assert f"```\n{lines}\n```" in PAGE.read_text()
