"""Project leaders who fill in a case description, and what they send."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from bot.domain.appointments import appointments_of
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.impact import Impact
from bot.domain.person import Address, Person
from bot.domain.screened import Outcome, Screening
from store.engine import open_engine
from store.tables import entries, outbox
from store.unit_of_work import SqlStore
from tests.builders import SCREENED, minimal_description
from tests.world import POLICY

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECTION = "doel"
ASKED = ("problem", "goal", "success", "explainable_story")


def _number(nth: int) -> str:
    return f"UTH-2026-{nth:04}"


def _case(nth: int, person: str) -> Case:
    answers = minimal_description()
    case = Case.signal(
        number=_number(nth),
        title=str(answers["title"]),
        goal="Met camera's zien waar afval ligt, zodat we gericht vegen.",
        unit="stadsbedrijven",
        phase="voorbereiding",
        planned_start="2027-03",
        project_leader=person,
        signalled_by=person,
        signalled_at=AT,
        channel="chat",
        policy="1.0",
    )
    by = "screener"
    case.answer_screening(
        Screening("screening.v1", SCREENED, ("V5",), Outcome.MANDATORY, Impact.MEDIUM, by, AT)
    )
    case.confirm_screening(impact=Impact.MEDIUM, by="team", at=AT)
    case.happened.clear()
    return case


def seed(database: Path, people: int, service_url: str) -> None:
    """Everyone has a case of their own, its description half filled in."""

    async def all_of_them() -> None:
        engine = open_engine(f"sqlite+aiosqlite:///{database}")
        store = SqlStore(engine, lambda one: appointments_of(one, POLICY))
        for nth in range(1, people + 1):
            async with store.work(AT) as work:
                chat = Address(
                    "msteams", service_url, f"chat-{nth}", "personal", "t", "28:bot", f"29:p{nth}"
                )
                work.add(Person(f"p{nth}", f"Collega {nth}", language="nl", chat=chat))
                work.add(_case(nth, f"p{nth}"))
                draft = Draft(
                    Draft.name(_number(nth), "case_description"),
                    _number(nth),
                    "case_description",
                    "case_description.v1",
                )
                draft.prefill({"title": "Slim vegen", "org_unit": "stadsbedrijven"}, at=AT)
                work.add(draft)
        await engine.dispose()

    asyncio.run(all_of_them())


def press(nth: int, turn: int, service_url: str) -> Mapping[str, Any]:
    """The section "Doel", saved with other words than before."""
    words = {key: f"{minimal_description()[key]} ({turn})" for key in ASKED}
    data: dict[str, str | int] = {"about": _number(nth), "form": "case_description"}
    data |= {"section": SECTION, "drawn": 1_000_000, "shown": ",".join(ASKED), **words}
    action = {"type": "Action.Execute", "verb": "form.save", "data": data}
    return {
        **_activity(nth, f"t{turn}-{nth}", service_url),
        "type": "invoke",
        "name": "adaptiveCard/action",
        "replyToId": f"card-{nth}",
        "value": {"action": action, "trigger": "manual"},
    }


def said(nth: int, turn: int, service_url: str) -> Mapping[str, Any]:
    return {**_activity(nth, f"t{turn}-{nth}", service_url), "type": "message", "text": "hallo"}


def _activity(nth: int, id: str, service_url: str) -> dict[str, Any]:
    return {
        "id": id,
        "channelId": "msteams",
        "serviceUrl": service_url,
        "timestamp": AT.isoformat(),
        "locale": "nl-NL",
        "from": {"id": f"29:p{nth}", "name": f"Collega {nth}", "aadObjectId": f"p{nth}"},
        "recipient": {"id": "28:bot"},
        "conversation": {"id": f"chat-{nth}", "conversationType": "personal", "tenantId": "t"},
        "channelData": {"tenant": {"id": "t"}},
    }


def kept(database: Path) -> tuple[int, int]:
    """How many answers of "Doel" are in the record, and how much still waits to be sent."""

    async def counted() -> tuple[int, int]:
        engine = open_engine(f"sqlite+aiosqlite:///{database}")
        async with engine.connect() as connection:
            answers = select(func.count()).where(entries.c.path.in_(ASKED))
            waiting = select(func.count()).where(outbox.c.ended.is_(None))
            found = (await connection.scalar(answers)), (await connection.scalar(waiting))
        await engine.dispose()
        return int(found[0] or 0), int(found[1] or 0)

    return asyncio.run(counted())
