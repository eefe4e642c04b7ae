"""A case as it is shown: its card, who has the ball, what can be done; lists of cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from bot.domain.advice import Advice
from bot.domain.case import Case, Outcome, Status
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.filing import FOLDERS, Filing
from bot.domain.permissions import PERMISSIONS, TEAM, may, require, roles_in
from bot.domain.project_start import StartedWithoutAdvice
from bot.phrases import Phrases
from bot.ports import FiledDocument, Message
from cards.case import Line, Link, Standing, case_card, cases_card, dossier_card
from dialogs.decision import under_condition
from dialogs.everyday import no_access
from dialogs.form_views import names
from dialogs.gate_exception import row_of
from dialogs.planning import planned
from dialogs.signalled import late, rest_of_signal
from dialogs.turn import Reply, Turn, Viewer, beside

ENDED = frozenset({Status.NOT_REQUIRED})
ACTING = frozenset({Status.DECIDED, Status.FOLLOWING_UP})
"""Here the ball lies with whoever has an advice to carry out or to judge."""
DUE: dict[Status, str] = {
    Status.SIGNALLED: "triage",
    Status.DESCRIBING: "description_due",
    Status.SUBMITTED: "description_review",
    Status.HELD: "report_concept",
    Status.REPORT_DRAFT: "report_reaction",
    Status.REPORT_ADOPTED: "decision",
}


async def show_case(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("case", case=case.number)


async def dossier_of(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("dossier", case=case.number)


async def my_cases(turn: Turn) -> Reply:
    return beside("my_cases")


async def worklist(turn: Turn) -> Reply:
    if not may("see_worklist", turn.person):
        return beside("said", key="worklist-team-only")
    return beside("worklist")


def status_of(t: Phrases, case: Case) -> str:
    declined = case.status is Status.NOT_REQUIRED and case.outcome is Outcome.RECOMMENDED
    return t("status-declined" if declined else f"status-{case.status}")


def _ball(case: Case, t: Phrases, everyone: dict[str, str]) -> str:
    """Who has to do something now: a person by name, or the team."""
    leader = everyone.get(case.decider, "") or t("the-project-leader")
    match case.status:
        case Status.SIGNALLED:
            answered = case.screening is not None
            owner = everyone.get(case.triage_owner, "") or t("team-uthiek")
            return owner if answered or not case.triage_owner else leader
        case Status.DESCRIBING:
            return leader
        case Status.SCREENED:
            return t("team-uthiek") if case.outcome == "niet_nodig" else leader
        case Status.NOT_REQUIRED:
            return t("nobody")
        case Status.REPORT_ADOPTED:
            return leader
        case Status.PLANNED | Status.HELD:
            taker = next(iter(case.people.get("note_taker", ())), "")
            return everyone.get(taker, "") or t("team-uthiek")
        case Status.DECIDED | Status.FOLLOWING_UP:
            return t("nobody")
        case _:
            return t("team-uthiek")


def _standing(viewer: Viewer, case: Case, everyone: dict[str, str], acting: str = "") -> Standing:
    period = DUE.get(case.status)
    due = viewer.desk.policy_of(case).due(period, case.since) if period else None
    return Standing(
        case,
        status=status_of(viewer.t, case),
        ball=acting or _ball(case, viewer.t, everyone),
        due=due,
        overdue=due is not None and due < viewer.today,
    )


async def case(viewer: Viewer, args: Args) -> Message:
    """Where a case is, who has the ball, and what this person may do now."""
    found = await viewer.reading.case(str(args["case"]))
    if viewer.person is not None and not may("read_case", viewer.person, found):
        return await no_access(viewer, args)
    everyone = await names(viewer)
    following = found.status in ACTING
    advices = await viewer.reading.advices_of(found.number) if following else ()
    acting = _acting(viewer, everyone, advices)
    standing = _standing(viewer, found, everyone, acting.get(found.number, ""))
    session = await planned(viewer.reading, found) if found.status is Status.PLANNED else None
    held_by_now = session is None or session.day <= viewer.today
    steps = [s for s in _steps(viewer, found) if held_by_now or s[1] != "attendance.open"]
    facts = [
        (viewer.t("short-contact"), everyone.get(found.project_leader, "")),
        (viewer.t("short-owner"), everyone.get(found.triage_owner, "") or viewer.t("nobody-yet")),
    ]
    facts += await rest_of_signal(viewer, found)
    if found.status is Status.NOT_REQUIRED:
        facts.append((viewer.t("short-reason"), found.reason))
    facts += row_of(viewer, found, everyone)
    if found.to_judge and found.status is not Status.SUBMITTED:
        facts.append(
            (viewer.t("short-description"), viewer.t("newer-version", version=found.description))
        )
    if session is not None:
        facts.append((viewer.t("short-session"), viewer.t.moment(session.start)))
    if found.status in {Status.DECIDED, Status.FOLLOWING_UP}:
        facts += await _following(viewer, found)
    card = case_card(standing, facts, steps, viewer.t)
    return Message(card=card, summary=f"{found.number} {found.title}")


def _acting(viewer: Viewer, everyone: dict[str, str], advices: Sequence[Advice]) -> dict[str, str]:
    """By case: who still has to do something about an advice, or to judge one."""
    acting: dict[str, dict[str, None]] = {}
    for advice in (one for one in advices if one.settled_at is None):
        holder = everyone.get(advice.says.holder, "")
        who = viewer.t("team-uthiek") if advice.to_judge else holder
        acting.setdefault(advice.case, {})[who] = None
    return {case: ", ".join(who) for case, who in acting.items()}


async def _following(viewer: Viewer, found: Case) -> list[tuple[str, str]]:
    """The decision and how each advice stands."""
    t, reading = viewer.t, viewer.reading
    decision = await reading.decision(found.number)
    question = viewer.desk.templates[decision.template].question("outcome")
    said = t.said(question, decision.answers["outcome"], {})
    if await under_condition(reading, found):
        said = t("decision-under-condition", said=said)
    advices = await reading.advices_of(found.number)
    return [(t("short-decision"), said), *((a.short, t(f"advice-{a.status}")) for a in advices)]


def _steps(viewer: Viewer, found: Case) -> Sequence[tuple[str, str]]:
    person = viewer.person
    if person is None:
        return ()
    steps = []
    if not found.triage_owner and may("take", person, found):
        steps.append(("button-take", "triage.take"))
    if found.status is Status.SIGNALLED and may("answer_screening", person, found):
        steps.append(("button-screening", "screening.open"))
        steps.append(("button-correct-signal", "signal.correct"))
        steps.append(("button-urgent", "urgency.ask"))
    if found.status is Status.DESCRIBING and may("fill_description", person, found):
        steps.append(("button-description", "description.open"))
    if found.to_judge and may("accept_description", person, found):
        steps.append(("button-judge", "description.judge"))
    if found.may_be_planned and not found.accepted and may("plan_session", person, found):
        steps.append(("button-plan-session", "planning.open"))
    for status, action, title, verb in STEPS:
        if found.status is status and may(action, person, found):
            steps.append((title, verb))
    if found.status in CHANGEABLE and may("fill_description", person, found):
        steps.append(("button-change-description", "description.open"))
    if found.screening is not None:
        steps.append(("button-screening-outcome", "screening.show"))
    steps.append(("button-dossier", "case.dossier"))
    return steps


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
    own = [t(f"role-{role}") for role in sorted(rule.own)]
    who = ", ".join([*own, t("team-uthiek")] if rule.all & TEAM else own)
    return Message(t("not-allowed", number=case.number, status=status_of(t, case), who=who))


async def reminder(viewer: Viewer, args: Args) -> Message:
    """Says what waits, and shows the case with the way on."""
    shown = await case(viewer, args)
    found = await viewer.reading.case(str(args["case"]))
    return replace(shown, text=viewer.t(f"reminder-{args['kind']}", number=found.number))


async def my_cases_view(viewer: Viewer, args: Args) -> Message:
    """Everything this person has a part in, newest first."""
    assert viewer.person is not None
    mine = [case for case in await viewer.reading.cases() if roles_in(case, viewer.person)]
    begun = await viewer.reading.signals_begun(viewer.person.id)
    unsent = [draft for draft in begun if draft.begun_by(viewer.person.id)]
    return await _list(viewer, mine, "my-cases", unsent)


async def worklist_view(viewer: Viewer, args: Args) -> Message:
    """For the team: every open case, overdue first, then by state."""
    open_cases = [case for case in await viewer.reading.cases() if case.status not in ENDED]
    return await _list(viewer, open_cases, "worklist")


async def _list(
    viewer: Viewer, cases: Sequence[Case], key: str, unsent: Sequence[Draft] = ()
) -> Message:
    everyone, t = await names(viewer), viewer.t
    following = any(c.status in ACTING for c in cases)
    acting = _acting(
        viewer, everyone, await viewer.reading.advices_unsettled() if following else ()
    )
    standings = [
        _standing(viewer, c, everyone, acting.get(c.number, "") if c.status in ACTING else "")
        for c in cases
    ]
    if key == "worklist":
        order = list(Status)
        standings.sort(key=lambda s: (not s.overdue, order.index(s.case.status)))
    lines = [
        Line(
            s.case.number,
            t("case-line", number=s.case.number, title=s.case.title),
            _told(viewer, s, key),
        )
        for s in standings
    ]
    title = t(f"{key}-title", count=len(lines))
    begun = {one.about: str(one.answers.get("title") or t("without-a-name")) for one in unsent}
    card = cases_card(title, lines, t, empty=t(f"{key}-empty"), unsent=begun)
    return Message(card=card, summary=title)


def _told(viewer: Viewer, standing: Standing, key: str) -> str:
    """The team sees as well which projects began without advice (RM2.2)."""
    t = viewer.t
    how = "case-line-overdue" if standing.overdue else "case-line-status"
    said = t(how, status=standing.status, who=standing.ball)
    if key == "worklist" and late(viewer, standing.case) is StartedWithoutAdvice.YES:
        return t("case-line-started", line=said)
    return said


async def dossier(viewer: Viewer, args: Args) -> Message:
    """The filed documents of a case, as links."""
    number = str(args["case"])
    files = await viewer.reading.files_of(number)
    t = viewer.t
    title = t("dossier-title", number=number)
    folders: dict[str, list[Link]] = {}
    for kind, same in groupby(sorted(files, key=_newest_first), key=lambda file: file.kind):
        folders.setdefault(FOLDERS[kind], []).extend(_linked(viewer, file) for file in same)
    card = dossier_card(title, folders, t, case=number, empty=t("dossier-empty"))
    return Message(card=card, summary=title)


def _newest_first(file: FiledDocument) -> tuple[str, str, float]:
    return FOLDERS[file.kind], file.kind, -file.at.timestamp()


def _linked(viewer: Viewer, file: FiledDocument) -> Link:
    status = "adopted" if Filing.is_adopted(file.path) else "draft"
    name = viewer.t(f"kind-{file.kind}")
    said = viewer.t(f"file-{status}", name=name, version=file.version, day=file.at)
    kind_of_file = file.path.rpartition(".")[2].upper()
    return Link(f"{said} ({kind_of_file})", viewer.desk.link(file.path))
