"""One case as it stands at each stage of its life, with the forms that can be filled in there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.domain.advice import Advice, Answered, Judgement
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.closed import LastCheck
from bot.domain.decision import Decision
from bot.domain.description import Description
from bot.domain.draft import Draft
from bot.domain.escalation import Cause, Escalation, Step
from bot.domain.feedback import Feedback
from bot.domain.gate_exception import GateException
from bot.domain.handed import HandedStatus
from bot.domain.impact import Impact
from bot.domain.life import Status
from bot.domain.lowering import Lowering
from bot.domain.owned import Acceptance
from bot.domain.pack import Pack
from bot.domain.person import Person
from bot.domain.recorded import Recorded
from bot.domain.report import VALUES, Report
from bot.domain.screened import CHANGE, Outcome
from bot.domain.session import Session, SessionStatus
from bot.domain.signalled import Confirmation
from bot.domain.succession import HeldRole
from bot.domain.task import TEAM_ROLE, TaskKind
from bot.domain.template import Answer
from bot.domain.urgency import Urgency
from tests.aggregates import (
    AT,
    GUESTS,
    NUMBER,
    a_case,
    a_contest,
    a_dpia_asked,
    a_file,
    a_report,
    a_session,
    a_task,
    an_advice,
    screening,
)
from tests.builders import minimal_description
from tests.committee import COMMITTEE, convene
from tests.world import PEOPLE, POLICY, World, chat_of

SESSION, ADVICE = f"{NUMBER}/S1", f"{NUMBER}-A2"
STRANGER = Person("olaf", "Olaf Prins", "olaf@example.org")
AUDITOR = Person("rik", "Rik Mol", "rik@example.org", roles=frozenset({"auditor"}))
WORDS = "Dit is een reden met genoeg woorden om er iets van te vinden."
OPINION: Mapping[str, Answer] = {
    "words": WORDS,
    "given_by": "De ethische commissie",
    "given_on": "2026-11-20",
}

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

CHECKED: Mapping[str, Answer] = {
    "changed": "ja_klein",
    "what_changed": WORDS,
    "incident": "nee",
    "still_used": "ja",
}
SUCCESSION: Mapping[str, Answer] = {"role": "project_leader", "to": "kim"}
PLAN: Mapping[str, Answer] = {
    "attachments": [1],
    "attachments.1.name": "Plan",
    "attachments.1.link": "https://dossier.example/plan.pdf",
}


def a_draft(about: str, form: str, answers: Mapping[str, Answer], *, by: str) -> Draft:
    draft = Draft(Draft.name(about, form), about, form, COMMITTEE.templates[form])
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


def _change() -> Iterable[Recorded]:
    yield a_case(parent_assessed=True)
    draft = a_draft(NUMBER, "screening", SCREENING, by="anna")
    draft.give("kind", CHANGE, by="anna", at=AT)
    draft.give("change_types", ["nieuw_doel"], by="anna", at=AT)
    yield draft


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
    yield a_draft(NUMBER, "succession", SUCCESSION, by="anna")
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


def _succession_asked() -> Iterable[Recorded]:
    """Kim is asked to become project leader, and may now read the case."""
    case = _case(Status.DESCRIBING)
    case.propose_succession(HeldRole.PROJECT_LEADER, "kim", by="anna", at=AT)
    yield case


def _on_hold() -> Iterable[Recorded]:
    yield _described(Status.ON_HOLD, judged=0)
    yield _description()


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


def _pack_shared() -> Iterable[Recorded]:
    yield _described(Status.PLANNED, people=_invited())
    yield a_session(pack=Pack(1, 1, AT, shared={"kim": day_of(AT)}))


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


def _opinion_awaited() -> Iterable[Recorded]:
    for one in _adopted():
        if isinstance(one, Case):
            one.policy = COMMITTEE.version
        yield one
    yield a_draft(NUMBER, "opinion", OPINION, by="bram")


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
    yield CaseCheck.plan(NUMBER, 1, AT.date(), policy="1.0")
    yield a_draft(f"{NUMBER}/C1", "case_check", CHECKED, by="noor")


def _settled() -> Iterable[Recorded]:
    """Nothing came of it that has to be followed up."""
    yield _written(Status.DECIDED)
    yield _adopted_report()
    yield Decision(NUMBER, 1, "decision.v1", DECISION, "", "noor", AT)


def _closing_proposed() -> Iterable[Recorded]:
    for one in _settled():
        if isinstance(one, Case):
            one.last_check = LastCheck(WORDS, "bram", AT)
        yield one


def _done() -> Iterable[Recorded]:
    return _following(Answered(AT, "daan", "uitgevoerd", WORDS, "", None))


def _fell_short() -> Iterable[Recorded]:
    """Noor does not follow it, and Bram finds the reason insufficient."""
    pace = POLICY.pace(Impact.MEDIUM)
    for one in _following():
        if isinstance(one, Advice):
            one.next_question = None
            one.decide("niet", WORDS, at=AT, pace=pace)
            found = Judgement(good=False, words=WORDS, by="bram", at=AT)
            one.judge(found, case_holder="noor", pace=pace, count=1)
        yield one


def _reassessment_begun() -> Iterable[Recorded]:
    yield from _following()
    agreed: Mapping[str, Answer] = {"again": "bij_gebeurtenis", "events": ["nieuw_doel"]}
    yield a_draft(NUMBER, "reassessment", agreed, by="noor")


def _said_in_passing() -> Iterable[Recorded]:
    """Bram noted what Daan said."""
    for one in _following():
        if isinstance(one, Advice):
            yield Feedback.note(one, 1, WORDS, source="daan", on=AT.date(), by="bram", at=AT)
        yield one


def _mandated() -> Iterable[Recorded]:
    """Kim decides for Noor."""
    for one in _following():
        if isinstance(one, Case):
            one.name_mandate("kim", AT.date() + timedelta(days=30), by="noor", at=AT)
        yield one


def _handed_over() -> Iterable[Recorded]:
    """Daan asked Kim to take it over."""
    for one in _following():
        if isinstance(one, Advice):
            one.ask_other("kim", by="daan", at=AT)
        yield one


def _vacant() -> Iterable[Recorded]:
    """Daan no longer works here."""
    for one in _following():
        if isinstance(one, Advice):
            one.vacate(at=AT, case_holder="noor")
        yield one


def _escalated() -> Iterable[Recorded]:
    """The manager may release the first rung above."""
    yield from (one for one in _following() if not isinstance(one, Draft))
    advice = an_advice()
    opened = Escalation.over(advice, Cause.SILENCE, 1, to="mia", since=AT.date(), at=AT)
    opened.offered = opened.level + 1
    opened.steps = (*opened.steps, Step(opened.offered, AT, "", "offer"))
    yield opened


def _escalated_below_someone() -> Iterable[Recorded]:
    yield from _escalated()
    yield Person("ida", "Ida Mol", "ida@example.org", roles=frozenset({"corporate_manager_ipm"}))


def _dpia_asked() -> Iterable[Recorded]:
    yield _case(Status.DESCRIBING)
    yield a_dpia_asked()


def _contested() -> Iterable[Recorded]:
    yield _case(Status.DESCRIBING, confirmed_by="bram", confirmations=1)
    yield a_contest()


def _task_given() -> Iterable[Recorded]:
    yield _case(Status.DESCRIBING)
    yield a_task()


def _said_to_have_stopped() -> Iterable[Recorded]:
    yield from _following()
    task = a_task(to="", role=TEAM_ROLE)
    task.kind = TaskKind.STOPPED
    yield task


STAGES: Mapping[str, Callable[[], Iterable[Recorded]]] = {
    "signalled": _signalled,
    "signalled on behalf": _on_behalf,
    "a change to be linked": _change,
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
    "succession asked": _succession_asked,
    "on hold": _on_hold,
    "accepted": _accepted,
    "moments proposed": _moments,
    "planned": _planned,
    "pack shared": _pack_shared,
    "held": _held,
    "report drafted": lambda: _report(Acceptance.PROPOSED),
    "advice declined": lambda: _report(Acceptance.DECLINED),
    "advice accepted": lambda: _report(Acceptance.ACCEPTED),
    "report adopted": _adopted,
    "opinion awaited": _opinion_awaited,
    "following up": _following,
    "all settled": _settled,
    "closing proposed": _closing_proposed,
    "reported as done": _done,
    "reason fell short": _fell_short,
    "said in passing": _said_in_passing,
    "mandated": _mandated,
    "handed over": _handed_over,
    "vacant": _vacant,
    "escalated": _escalated,
    "escalated below someone": _escalated_below_someone,
    "reassessment begun": _reassessment_begun,
    "a task given": _task_given,
    "said to have stopped": _said_to_have_stopped,
    "contested": _contested,
    "the DPIA asked": _dpia_asked,
}


async def put(world: World, stage: str) -> None:
    """Everyone has met the bot, and nothing waits to be sent."""
    if stage == "opinion awaited":
        convene(world)
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
