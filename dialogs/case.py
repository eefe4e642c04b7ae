"""A case as it is shown: its card, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import ASSESSED, Status
from bot.domain.permissions import PERMISSIONS, may, require
from bot.domain.person import Person
from bot.ports import Message
from cards.case import case_card
from cards.notice import Button, notice_card
from dialogs import (
    ai_act,
    closing,
    dpia_asked,
    halted,
    opinion,
    reassessment,
    stopped,
    succession,
)
from dialogs.concept import concept_note
from dialogs.decision import under_condition
from dialogs.earlier import related
from dialogs.everyday import no_access
from dialogs.form_views import names
from dialogs.gate_exception import row_of
from dialogs.ownerless import imported_rows
from dialogs.session import planned
from dialogs.signalled import rest_of_signal
from dialogs.standing import (
    ACTING,
    ENDED,
    acting_on,
    at_work,
    standing_of,
    status_of,
    triage_due,
    untaken,
)
from dialogs.task import open_rows
from dialogs.turn import Reply, Turn, Viewer, beside


async def show_case(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("case", case=case.number)


async def case(viewer: Viewer, args: Args) -> Message:
    """Where a case is, who has the ball, and what this person may do now."""
    found = await viewer.reading.case(str(args["case"]))
    if viewer.person is not None and not may("read_case", viewer.person, found):
        return await no_access(viewer, args)
    everyone = await names(viewer)
    following = found.status in ACTING
    advices = await viewer.reading.advices_of(found.number) if following else ()
    acting = acting_on(viewer, everyone, advices)
    standing = standing_of(viewer, found, await at_work(viewer), acting.get(found.number, ""))
    session = await planned(viewer.reading, found) if found.status is Status.PLANNED else None
    held_by_now = session is None or session.day <= viewer.today
    steps = [s for s in _steps(viewer, found) if held_by_now or s[1] != "attendance.open"]
    facts = [
        (viewer.t("short-contact"), everyone.get(found.project_leader, "")),
        (viewer.t("short-owner"), _owner(viewer, found, everyone)),
    ]
    facts += await rest_of_signal(viewer, found)
    facts += await related(viewer, found)
    if found.status is Status.NOT_REQUIRED:
        facts.append((viewer.t("short-reason"), found.reason))
    facts += halted.rows_of(viewer, found, everyone)
    facts += await succession.rows_of(viewer, found, everyone)
    facts += row_of(viewer, found, everyone)
    facts += stopped.rows_of(viewer, found)
    facts += closing.rows_of(viewer, found, everyone)
    if not found.digital:
        facts.append((viewer.t("short-kind"), viewer.t("kind-not-digital")))
    facts += ai_act.rows(viewer, found)
    facts += dpia_asked.rows(viewer, found)
    facts += reassessment.rows(viewer, found)
    if found.status is Status.REPORT_ADOPTED:
        facts += opinion.rows_of(viewer, found)
    facts += await open_rows(viewer, found)
    if found.to_judge and found.status is not Status.SUBMITTED:
        facts.append(
            (viewer.t("short-description"), viewer.t("newer-version", version=found.description))
        )
    if session is not None:
        facts.append((viewer.t("short-session"), viewer.t.moment(session.start)))
    if found.status in {Status.DECIDED, Status.FOLLOWING_UP}:
        facts += await _following(viewer, found)
    concept = concept_note(viewer, found)
    card = case_card(standing, facts, steps, viewer.t, concept=concept)
    return Message(card=card, summary=f"{found.number} {found.title}")


def _owner(viewer: Viewer, found: Case, everyone: Mapping[str, str]) -> str:
    if name := everyone.get(found.triage_owner, ""):
        return name
    if not untaken(found):
        return viewer.t("nobody-yet")
    return viewer.t("nobody-yet-until", due=triage_due(viewer.desk.policy_of(found), found))


async def _following(viewer: Viewer, found: Case) -> list[tuple[str, str]]:
    """The decision and how each advice stands."""
    t, reading = viewer.t, viewer.reading
    if found.imported is not None:
        return await imported_rows(viewer, found)
    decision = await reading.decision(found.number)
    question = viewer.desk.templates[decision.template].question("outcome")
    said = t.said(question, decision.answers["outcome"], {})
    if await under_condition(reading, found):
        said = t("decision-under-condition", said=said)
    advices = await reading.advices_of(found.number)
    rows = [(t("short-decision"), said), *[await _advice(viewer, found, a) for a in advices]]
    if found.mandate is not None:
        people = await reading.people()
        name = people[found.mandate.holder].name
        acting = t("mandate-row", name=name, day=found.mandate.until)
        rows.append((t("short-mandate"), acting))
    return rows


async def _advice(viewer: Viewer, case: Case, advice: Advice) -> tuple[str, str]:
    """Who has not answered is for the case holder and the team alone (RX.6)."""
    t = viewer.t
    said = t(f"advice-{advice.status}")
    case_team = viewer.person and may("hand_over_advice", viewer.person, case)
    followed = case_team and advice.open and not advice.vacant_since
    holder = (await viewer.reading.people()).get(advice.holder) if followed else None
    if holder and holder.away(viewer.today):
        said = t("advice-away", said=said, name=holder.name, day=holder.absent_until)
    if holder is None or advice.asked_at is None:
        return advice.short, said
    name = holder.name
    return advice.short, t("advice-unanswered", said=said, name=name, day=advice.asked_at)


def _while_signalled(person: Person, found: Case) -> Iterator[tuple[str, str]]:
    if found.answered and may("confirm_screening", person, found):
        yield "button-look-at-outcome", "screening.show"
    if may("answer_screening", person, found):
        again = "button-change-answers" if found.answered else "button-screening"
        yield again, "screening.open"
        yield "button-correct-signal", "signal.correct"
        yield "button-urgent", "urgency.ask"


def _by_state(viewer: Viewer, person: Person, found: Case) -> Iterator[tuple[str, str]]:
    """With a committee its opinion comes before the decision."""
    if found.awaits_opinion(viewer.desk.policy_of(found)):
        if may("note_opinion", person, found):
            yield "button-note-opinion", "opinion.open"
        return
    for status, action, title, verb in STEPS:
        if found.status is status and may(action, person, found):
            yield title, verb


def _steps(viewer: Viewer, found: Case) -> Sequence[tuple[str, str]]:
    person = viewer.person
    if person is None:
        return ()
    steps = []
    if found.status is Status.ON_HOLD and may("resume", person, found):
        steps.append(("button-resume", "halt.resume"))
    lies_still = found.status in {*ENDED, Status.ON_HOLD}
    if not (lies_still or found.triage_owner) and may("take", person, found):
        steps.append(("button-take", "triage.take"))
    if found.status is Status.SIGNALLED:
        steps += _while_signalled(person, found)
    if found.status is Status.DESCRIBING and may("fill_description", person, found):
        steps.append(("button-description", "description.open"))
    if found.to_judge and may("accept_description", person, found):
        steps.append(("button-judge", "description.judge"))
    if found.may_be_planned and not found.accepted and may("plan_session", person, found):
        steps.append(("button-plan-session", "planning.open"))
    steps += _by_state(viewer, person, found)
    if found.status in CHANGEABLE and may("fill_description", person, found):
        steps.append(("button-change-description", "description.open"))
    if found.status in ASSESSED and may("reassess", person, found):
        steps.append(("button-reassessment", "reassess.show"))
    if found.screening is not None and all(verb != "screening.show" for _, verb in steps):
        steps.append(("button-screening-outcome", "screening.show"))
    if found.closing_waits and may("agree_closing", person, found):
        steps.insert(0, ("button-closing", "closing.open"))
    if person.id in found.successors:
        steps.insert(0, ("button-take-case-over", "succession.accept"))
    if more_of(viewer, found):
        steps.append(("button-more", "case.more"))
    steps.append(("button-dossier", "case.dossier"))
    return steps


def more_of(viewer: Viewer, found: Case) -> Sequence[Button]:
    """What is seldom needed: to stop, and to hand over."""
    person, t, ids = viewer.person, viewer.t, {"case": found.number}
    if person is None or found.status in ENDED:
        return ()
    more: list[Button] = []
    if found.can("close") and may("close", person, found):
        more.append((t("button-close"), "closing.open", ids))
    if may("hand_over", person, found):
        more.append((t("button-hand-over"), "succession.open", ids))
    if halted.can_stop(found) and may("withdraw", person, found):
        longer = "button-halt-longer" if found.pause else "button-halt"
        more.append((t(longer), "halt.ask", ids))
    return more


async def show_more(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("case_more", case=case.number)


async def case_more(viewer: Viewer, args: Args) -> Message:
    found = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    title = t("case-more-title", number=found.number)
    buttons = [*more_of(viewer, found), (t("button-case"), "case.show", {"case": found.number})]
    return Message(card=notice_card(title, t("case-more"), t, buttons=buttons), summary=title)


CHANGEABLE = frozenset({Status.SUBMITTED, Status.ACCEPTED, Status.PLANNED})
"""A description that was handed in can still get a next version (R5.7.13)."""
# What the case card offers, beside the beginning of a case: state, right, title, verb.
STEPS: Sequence[tuple[Status, str, str, str]] = (
    (Status.ACCEPTED, "plan_session", "button-plan-session", "planning.open"),
    (Status.PLANNED, "record_attendance", "button-attendance", "attendance.open"),
    (Status.PLANNED, "plan_session", "button-move-session", "planning.open"),
    (Status.PLANNED, "cancel_session", "button-cancel-session", "planning.ask_cancel"),
    (Status.HELD, "draft_report", "button-write-report", "report.open"),
    (Status.REPORT_DRAFT, "read_case", "button-report-state", "report.show"),
    (Status.REPORT_ADOPTED, "decide", "button-decide", "decision.open"),
)


async def not_allowed(viewer: Viewer, args: Args) -> Message:
    """For who may read the case: how it stands, and who can do this."""
    case = await viewer.reading.case(str(args["case"]))
    t, rule = viewer.t, PERMISSIONS[str(args["action"])]
    team = [t("team-uthiek")] if "team_member" in rule.all else []
    held = team or [t(f"role-{role}") for role in sorted(rule.all)]
    who = ", ".join([*(t(f"role-{role}") for role in sorted(rule.own)), *held])
    return Message(t("not-allowed", number=case.number, status=status_of(t, case), who=who))
