"""One case as it stands at each stage of its life, with the forms that can be filled in there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.advice import Acceptance, Advice, Answered
from bot.domain.case import Case, Confirmation, Outcome, Status
from bot.domain.decision import Decision
from bot.domain.description import Description
from bot.domain.draft import Draft
from bot.domain.escalation import Cause, Escalation
from bot.domain.gate_exception import GateException
from bot.domain.handed import HandedStatus
from bot.domain.impact import Impact
from bot.domain.lowering import Lowering
from bot.domain.pack import Pack
from bot.domain.person import Person
from bot.domain.recorded import Recorded
from bot.domain.report import VALUES, Report
from bot.domain.session import Session, SessionStatus
from bot.domain.template import Answer
from bot.domain.urgency import Urgency
from tests.aggregates import (
    AT,
    GUESTS,
    NUMBER,
    a_case,
    a_file,
    a_report,
    a_session,
    an_advice,
    screening,
)
from tests.builders import minimal_description
from tests.world import PEOPLE, POLICY, World, chat_of

SESSION, ADVICE = f"{NUMBER}/S1", f"{NUMBER}-A2"
STRANGER = Person("olaf", "Olaf Prins", "olaf@example.org")
AUDITOR = Person("rik", "Rik Mol", "rik@example.org", roles=frozenset({"auditor"}))
WORDS = "Dit is een reden met genoeg woorden om er iets van te vinden."

SIGNAL: Mapping[str, Answer] = {
    "title": "Slim vegen",
    "goal": "Met camera's zien waar afval ligt, zodat we gericht vegen.",
    "org_unit": "stadsbedrijven",
    "phase": "pilot",
    "planned_start": "2027-03",
    "contact": "anna",
}
SCREENING: Mapping[str, Answer] = {
    "kind": "nieuwe_toepassing",
    "public_space": "ja",
    **dict.fromkeys(
        ("inhabitants", "decision", "algorithm", "profiling", "biometric", "personal_data",
         "vulnerable", "behaviour", "new_tech", "dependence", "political", "internal_only"),
        "nee",
    ),
}  # fmt: skip
PLANNING: Mapping[str, Answer] = {
    "minutes": "120",
    "meeting": "online",
    "facilitator": "bram",
    "note_taker": "cas",
    "experts": [1],
    "experts.1.person": "daan",
    "experts.1.expertise": "privacy",
}
ATTENDANCE: Mapping[str, Answer] = {
    "present": list(range(1, len(GUESTS) + 1)),
    **{f"present.{n}.person": guest.person for n, guest in enumerate(GUESTS, 1)},
    **{f"present.{n}.how": "aanwezig" for n in range(1, len(GUESTS) + 1)},
}
REPORT: Mapping[str, Answer] = {
    **{f"{value}_stake": "niet_in_het_geding" for value in VALUES},
    **{f"{value}_reason": WORDS for value in VALUES},
    "no_dilemmas": WORDS,
    "no_advices": WORDS,
    "conclusion": WORDS,
}
DECISION: Mapping[str, Answer] = {
    "outcome": "doorgaan",
    "explainable": "ja",
    "reason": f"{WORDS} {WORDS}",
    "per_advice": [2],
    "per_advice.2.advice": "A2",
    "per_advice.2.follow": "overnemen",
}

PLAN: Mapping[str, Answer] = {
    "attachments": [1],
    "attachments.1.name": "Plan",
    "attachments.1.link": "https://dossier.example/plan.pdf",
}


def a_draft(about: str, form: str, answers: Mapping[str, Answer], *, by: str) -> Draft:
    draft = Draft(Draft.name(about, form), about, form, POLICY.templates[form])
    for path, value in answers.items():
        draft.give(path, value, by=by, at=AT)
    return draft


def _case(status: Status, **changed: Any) -> Case:
    screened = replace(screening(), answers=SCREENING)
    known = {"screening": screened, "outcome": Outcome.MANDATORY, "impact": Impact.MEDIUM}
    return a_case(status, **{**known, "triage_owner": "mia", **changed})


def _described(status: Status, **changed: Any) -> Case:
    judged = {} if status is Status.SUBMITTED else {"judged": 1, "accepted": 1, "accepted_at": AT}
    return _case(status, **{"description": 1, "submitted_by": "anna", **judged, **changed})


def _description() -> Description:
    answers = minimal_description()
    return Description(f"{NUMBER}/1", NUMBER, 1, "case_description.v1", answers, "", "anna", AT)


def _invited() -> dict[str, tuple[str, ...]]:
    return {guest.role: (guest.person,) for guest in GUESTS[2:]}


def _session(status: SessionStatus = SessionStatus.HELD) -> Session:
    return a_session(status=status, attendance={"noor": "aanwezig"})


def _written(status: Status) -> Case:
    return _described(status, people=_invited(), report=1, written_by="cas")


def _signalled() -> Iterable[Recorded]:
    yield a_case()
    yield a_draft("new/anna", "signal", SIGNAL, by="anna")
    yield a_draft(NUMBER, "signal", SIGNAL, by="anna")
    yield a_draft(NUMBER, "screening", SCREENING, by="anna")


def _on_behalf() -> Iterable[Recorded]:
    case = a_case(signalled_by="bram", project_leader="noor", on_behalf_of="noor")
    case.confirmation = Confirmation.AWAITED
    yield case


def _urgency_asked() -> Iterable[Recorded]:
    yield a_case(urgency=Urgency(WORDS, date(2026, 12, 24), "anna", AT, "mia", AT))


def _answered() -> Iterable[Recorded]:
    yield a_case(screening=screening())


def _recommended() -> Iterable[Recorded]:
    yield _case(Status.SCREENED, outcome=Outcome.RECOMMENDED)


def _not_needed(**reason: str) -> Iterable[Recorded]:
    found = screening(Outcome.NOT_REQUIRED)
    yield _case(Status.SCREENED, screening=found, outcome=Outcome.NOT_REQUIRED, **reason)


def _proposed() -> Iterable[Recorded]:
    return _not_needed(reason=WORDS, reason_by="bram")


def _lowered() -> Iterable[Recorded]:
    wanted = Lowering(Impact.LOW, WORDS, "bram", AT)
    yield _case(Status.DESCRIBING, screening=screening(), impact=Impact.HIGH, lowering=wanted)


def _describing() -> Iterable[Recorded]:
    yield _case(Status.DESCRIBING)
    draft = a_draft(NUMBER, "case_description", minimal_description(), by="anna")
    for path, value in PLAN.items():
        draft.give(path, value, by="anna", at=AT)
    yield draft
    yield a_file()
    answers = {"success": WORDS}
    yield a_file(HandedStatus.TO_REVIEW, drawn=draft.newest, answers=answers)


def _submitted() -> Iterable[Recorded]:
    yield _described(Status.SUBMITTED)
    yield _description()
    draft = a_draft(NUMBER, "case_description", minimal_description(), by="anna")
    draft.close()
    yield draft


def _exception_asked() -> Iterable[Recorded]:
    yield _case(Status.DESCRIBING, exceptions=(GateException("anna", AT, WORDS),))


def _pack_late() -> Iterable[Recorded]:
    yield _described(Status.PLANNED, people=_invited())
    yield a_session()


def _accepted(*, closed: bool = False) -> Iterable[Recorded]:
    yield _described(Status.ACCEPTED)
    yield _description()
    draft = a_draft(NUMBER, "planning", PLANNING, by="bram")
    draft.closed = closed
    yield draft


def _moments() -> Iterable[Recorded]:
    return _accepted(closed=True)


def _planned() -> Iterable[Recorded]:
    yield _described(Status.PLANNED, people=_invited())
    yield a_session(pack=Pack(1, 1, AT))
    yield a_draft(SESSION, "attendance", ATTENDANCE, by="cas")


def _held() -> Iterable[Recorded]:
    yield _described(Status.HELD, people=_invited())
    yield _session()
    yield a_draft(NUMBER, "report", REPORT, by="cas")


def _report(acceptance: Acceptance) -> Iterable[Recorded]:
    yield _written(Status.REPORT_DRAFT)
    yield _session()
    yield a_report()
    advice = an_advice()
    advice.acceptance = acceptance
    yield advice
    yield a_draft(NUMBER, "report", REPORT, by="cas")


def _adopted() -> Iterable[Recorded]:
    yield _written(Status.REPORT_ADOPTED)
    yield _session()
    yield _adopted_report()
    yield _accepted_advice()
    yield a_draft(NUMBER, "decision", DECISION, by="noor")


def _adopted_report() -> Report:
    return a_report(adopted_by="bram", adopted_at=AT)


def _accepted_advice() -> Advice:
    advice = an_advice()
    advice.acceptance = Acceptance.ACCEPTED
    return advice


def _following(*answered: Answered) -> Iterable[Recorded]:
    yield _written(Status.FOLLOWING_UP)
    yield _session()
    yield _adopted_report()
    yield Decision(NUMBER, 1, "decision.v1", DECISION, "", "noor", AT)
    advice, pace = _accepted_advice(), POLICY.pace(Impact.MEDIUM)
    advice.decide("overnemen", "", at=AT, pace=pace)
    for count, answer in enumerate(answered, 1):
        advice.answer(answer, pace=pace, count=count)
    yield advice
    yield a_draft(ADVICE, "follow_up", {"status": "bezig"}, by="daan")


def _done() -> Iterable[Recorded]:
    return _following(Answered(AT, "daan", "uitgevoerd", WORDS, "", None))


def _escalated() -> Iterable[Recorded]:
    """The manager may release the first rung above."""
    yield from (one for one in _following() if not isinstance(one, Draft))
    advice = an_advice()
    opened = Escalation.over(advice, Cause.SILENCE, 1, to="mia", since=AT.date(), at=AT)
    opened.offered = opened.level + 1
    yield opened


STAGES: Mapping[str, Callable[[], Iterable[Recorded]]] = {
    "signalled": _signalled,
    "signalled on behalf": _on_behalf,
    "urgency asked": _urgency_asked,
    "screening answered": _answered,
    "recommended": _recommended,
    "not needed": _not_needed,
    "not needed, with a reason": _proposed,
    "a lower class proposed": _lowered,
    "describing": _describing,
    "exception asked": _exception_asked,
    "pack late": _pack_late,
    "submitted": _submitted,
    "accepted": _accepted,
    "moments proposed": _moments,
    "planned": _planned,
    "held": _held,
    "report drafted": lambda: _report(Acceptance.PROPOSED),
    "advice declined": lambda: _report(Acceptance.DECLINED),
    "advice accepted": lambda: _report(Acceptance.ACCEPTED),
    "report adopted": _adopted,
    "following up": _following,
    "reported as done": _done,
    "escalated": _escalated,
}


async def put(world: World, stage: str) -> None:
    """Everyone has met the bot, and nothing waits to be sent."""
    async with world.store.work(world.now) as work:
        for person in (STRANGER, AUDITOR):
            work.add(replace(person, happened=[]))
        for id in (STRANGER.id, AUDITOR.id, *(person.id for person in PEOPLE)):
            person = await work.person(id)
            person.chat, person.language = chat_of(id), "nl"
        for one in STAGES[stage]():
            one.happened.clear()
            work.add(one)
    async with world.store.work(world.now) as work:
        for handed in await work.handed_of(NUMBER):
            await work.keep_content(handed.id, b"%PDF-")
