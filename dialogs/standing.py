"""How a case stands: its state in words, who has the ball, and by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.advice import Advice
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.closing import last_check
from bot.domain.life import ENDED as ENDED
from bot.domain.life import Status
from bot.domain.policy import Policy
from bot.domain.screened import Outcome
from bot.domain.waiting import waits_of
from bot.phrases import Phrases
from cards.case import Standing
from dialogs.turn import Viewer

ACTING = frozenset({Status.DECIDED, Status.FOLLOWING_UP})
"""Here the ball lies with whoever has an advice to carry out or to judge."""
DUE: dict[Status, str] = {
    Status.DESCRIBING: "description_due",
    Status.SUBMITTED: "description_review",
    Status.HELD: "report_concept",
    Status.REPORT_DRAFT: "report_reaction",
}


WAITING = frozenset({Status.SIGNALLED, Status.SCREENED, Status.ACCEPTED})
"""Here it waits for one press of one person."""


def status_of(t: Phrases, case: Case) -> str:
    match case.status:
        case Status.NOT_REQUIRED if case.outcome is Outcome.RECOMMENDED:
            return t("status-declined")
        case Status.SIGNALLED if case.answered:
            return t("status-answered")
        case status:
            return t(f"status-{status}")


async def at_work(viewer: Viewer) -> dict[str, str]:
    """The names of everyone who still works here."""
    people = await viewer.reading.people()
    return {id: person.name for id, person in people.items() if person.active}


def _ball(viewer: Viewer, case: Case, everyone: dict[str, str]) -> str:
    """Who has to do something now: a person by name, or the team where nobody is left."""
    t = viewer.t
    if case.awaits_opinion(viewer.desk.policy_of(case)):
        return t("team-uthiek")
    leader = everyone.get(case.decider, "") or t("team-uthiek")
    match case.status:
        case Status.SIGNALLED:
            who = case.triage_owner if case.answered else case.project_leader
            return everyone.get(who, "") or t("team-uthiek")
        case Status.DESCRIBING:
            return everyone.get(case.describer, "") or t("team-uthiek")
        case Status.SCREENED:
            return t("team-uthiek") if case.outcome == "niet_nodig" else leader
        case Status.NOT_REQUIRED | Status.WITHDRAWN | Status.CLOSED:
            return t("nobody")
        case Status.REPORT_ADOPTED | Status.ON_HOLD:
            return leader
        case Status.PLANNED | Status.HELD:
            taker = next(iter(case.people.get("note_taker", ())), "")
            return everyone.get(taker, "") or t("team-uthiek")
        case _:
            return t("team-uthiek")


def _due(viewer: Viewer, case: Case) -> date | None:
    if case.pause is not None:
        return case.pause.review
    policy = viewer.desk.policy_of(case)
    if case.last_check is not None and case.closing_waits:
        return policy.calendar.add(day_of(case.last_check.at), policy.waiting["second"])
    if case.awaits_opinion(policy):
        return policy.calendar.add(case.since, policy.waiting["opinion"])
    if case.status is Status.REPORT_ADOPTED:
        return policy.due("decision", case.decides_from)
    if period := DUE.get(case.status):
        return policy.due(period, case.since)
    if case.status is Status.SIGNALLED and not case.answered:
        return screening_due(policy, case)
    if case.status in ACTING:
        return last_check(case, policy)
    if case.status not in WAITING:
        return None
    kind, since = next(waits_of(case))
    return policy.calendar.add(since, policy.waiting[kind])


def screening_due(policy: Policy, case: Case) -> date:
    """Counted from the day on which the team took it on, or opened it again."""
    begun = max(case.since, day_of(case.taken_at)) if case.taken_at else case.since
    return policy.due("screening_answer", begun)


def triage_due(policy: Policy, case: Case) -> date:
    """By then someone of the team has it."""
    return policy.due("triage", day_of(case.signalled_at))


def untaken(case: Case) -> bool:
    """Nobody of the team has it yet; for a signal that is a wait of its own (R5.7.3)."""
    return case.status is Status.SIGNALLED and not case.triage_owner


def standing_of(viewer: Viewer, case: Case, everyone: dict[str, str], acting: str = "") -> Standing:
    due = _due(viewer, case)
    return Standing(
        case,
        status=status_of(viewer.t, case),
        ball=acting or _ball(viewer, case, everyone),
        due=due,
        overdue=due is not None and due < viewer.today,
    )


def acting_on(
    viewer: Viewer, everyone: dict[str, str], advices: Sequence[Advice]
) -> dict[str, str]:
    """By case: who still has to do something about an advice, or to judge one."""
    acting: dict[str, dict[str, None]] = {}
    for advice in (one for one in advices if one.settled_at is None):
        holder = everyone.get(advice.says.holder, "")
        who = viewer.t("team-uthiek") if advice.to_judge else holder
        if advice.to_explain:
            who = viewer.t("the-case-holder")
        acting.setdefault(advice.case, {})[who] = None
    return {case: ", ".join(who) for case, who in acting.items()}
