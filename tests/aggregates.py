"""A case, a session, a report and an advice as they stand, without a database."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.handed import Handed, HandedStatus
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.owned import Wording
from bot.domain.pause import Pause
from bot.domain.person import Person
from bot.domain.report import Report
from bot.domain.screened import Outcome, Screening
from bot.domain.session import Guest, Session
from bot.domain.task import Task, TaskKind

NUMBER = "UTH-2026-0012"
TO_REVIEW_FILE = f"{NUMBER}/to_review"
AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
GUESTS = (
    Guest("noor", "case_holder"),
    Guest("anna", "project_leader"),
    Guest("bram", "facilitator"),
    Guest("cas", "note_taker"),
    Guest("daan", "expert", "privacy"),
    Guest("kim", "sounding_board"),
)
A_PAUSE = Pause("Geen budget.", date(2027, 1, 16), Status.SUBMITTED, "anna", AT)
SAYS = Wording(
    text="Laat toetsen of mensen echt onherkenbaar zijn.",
    reason="Zonder toets weten we het niet.",
    values=("privacy",),
    kind="techniek",
    weight="voorwaarde_voor_start",
    given_by=("team_uthiek",),
    holder="daan",
    unit="stadsbedrijven",
    due=date(2027, 3, 1),
    evidence="Rapport van de toets",
)


def screening(outcome: Outcome = Outcome.RECOMMENDED) -> Screening:
    return Screening("screening.v1", {}, ("A1",), outcome, Impact.MEDIUM, "anna", AT)


def a_case(status: Status = Status.SIGNALLED, **changed: Any) -> Case:
    """Anna's case, with nothing recorded; Noor is its case holder."""
    case = Case.signal(
        number=NUMBER,
        title="Slimme zebrapaden",
        goal="Oversteken wordt veiliger.",
        unit="stadsbedrijven",
        phase="voorbereiding",
        planned_start="2027-03",
        project_leader="anna",
        signalled_by="anna",
        signalled_at=AT,
        channel="chat",
        policy="1.0",
    )
    case.happened.clear()
    case.status, case.case_holder = status, "noor"
    if status is Status.ON_HOLD:
        case.pauses = (A_PAUSE,)
    for name, value in changed.items():
        setattr(case, name, value)
    return case


def a_session(start: datetime = AT, **changed: Any) -> Session:
    facts: dict[str, Any] = {
        "id": f"{NUMBER}/S1",
        "case": NUMBER,
        "policy": "1.0",
        "number": 1,
        "start": start,
        "end": start,
        "online": True,
        "place": "",
        "guests": GUESTS,
        "planning": {},
        "planned_by": "bram",
        "planned_at": AT,
    }
    return Session.plan(**{**facts, **changed})


def a_report(**changed: Any) -> Report:
    facts: dict[str, Any] = {
        "id": f"{NUMBER}/1",
        "case": NUMBER,
        "policy": "1.0",
        "number": 1,
        "session": f"{NUMBER}/S1",
        "description": 1,
        "template": "report.v1",
        "answers": {},
        "sha256": "",
        "written_by": "cas",
        "written_at": AT,
        "reaction_due": date(2026, 12, 1),
    }
    return Report.draft(case_holder="noor", **{**facts, **changed})


def an_advice(says: Wording = SAYS) -> Advice:
    """Proposed to Daan, with nothing recorded."""
    advice = Advice.propose(NUMBER, 2, says, policy="1.0", by="cas", at=AT)
    advice.happened.clear()
    return advice


def a_task(*people: Person, **changed: Any) -> Task:
    """Given to Anna by Bram, to find out what kind of AI it is."""
    given = {"to": "anna", "what": "ai_act", "by": "bram", "due": date(2026, 12, 8), **changed}
    return Task.give(
        TaskKind.LEGAL_CHECK, a_case(), 1, {one.id: one for one in people}, at=AT, **given
    )


def a_dpia_asked() -> Task:
    """The privacy adviser is asked about the DPIA of the case."""
    known = {"priya": Person("priya", "Priya", roles=frozenset({"privacy_adviser"}))}
    due, role = date(2026, 12, 1), "privacy_adviser"
    return Task.give(TaskKind.DPIA, a_case(), 1, known, due=due, by="bram", at=AT, role=role)


def a_contest() -> Task:
    """Anna does not agree with what Bram confirmed."""
    known: dict[str, Person] = {}
    more: dict[str, Any] = {"what": "1", "role": "team_member", "besides": ("anna", "bram")}
    due, words = date(2026, 12, 1), "Er komen geen kinderen in beeld."
    return Task.give(
        TaskKind.CONTEST, a_case(), 1, known, due=due, by="anna", at=AT, words=words, **more
    )


def a_file(status: HandedStatus = HandedStatus.OFFERED, **changed: Any) -> Handed:
    """Sent by Anna, looked at, with nothing recorded."""
    facts: dict[str, Any] = {
        "id": f"{NUMBER}/{status}", "by": "anna", "at": AT, "name": "Rapport.pdf", "url": "",
        "case": NUMBER, "status": status, "extension": "pdf", "size": 1000, "sha256": "ab",
    }  # fmt: skip
    handed = Handed.sent(**{**facts, **changed})
    handed.happened.clear()
    return handed
