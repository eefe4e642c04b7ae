"""Planning the session: the gate, and what must be known before moments are looked for."""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.permissions import may, require
from bot.domain.template import Answer, Answers, Template, items_of
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs.concept import concept_note
from dialogs.fill_in import FillIn
from dialogs.missing import missing_lines
from dialogs.turn import Reply, Turn, View, Viewer, beside

FORM = "planning"
MOST_MISSING = 8
"""On the card; the overview of the description names them all."""
BEFORE_ACCEPTANCE = (
    Status.SIGNALLED,
    Status.SCREENED,
    Status.DESCRIBING,
    Status.SUBMITTED,
)


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """R5.7.1: without an accepted description the answer is a list of what is missing."""
    case = await turn.work.case(turn.field("case"))
    if is_refused(case) and may("ask_exception", turn.person, case):
        return beside("planning_refused", case=case.number)
    require(case.plans_by, turn.person, case)
    if not can_be_planned(case):
        return beside("case", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    draft.closed = False
    draft.prefill(await _known(turn, case), at=turn.at)
    return beside("section", about=case.number, form=FORM, section="session")


def can_be_planned(case: Case) -> bool:
    return case.may_be_planned or case.status is Status.PLANNED


def is_refused(case: Case) -> bool:
    """As long as something is prohibited an accepted case is refused as well."""
    refusing = (*BEFORE_ACCEPTANCE, *((Status.ACCEPTED, Status.PLANNED) if case.prohibited else ()))
    return case.status in refusing and not case.may_be_planned


async def _known(turn: Turn, case: Case) -> dict[str, Answer]:
    """The length for this class, and the experts that the description names."""
    assert case.impact is not None
    parts = turn.desk.policy_of(case).session_minutes[case.impact]
    answers, template = await _described(turn, case)
    experts = items_of(answers, "experts")
    known: dict[str, Answer] = {"minutes": str(sum(parts)), "experts": list(experts) or None}
    for number in experts:
        path = f"experts.{number}.expertise"
        known[f"experts.{number}.person"] = answers.get(f"experts.{number}.person")
        known[path] = turn.t.said(template.question(path), answers.get(path), {})
    if reason := answers.get("no_experts_reason"):
        known["no_experts_reason"] = reason
    return known


async def _described(turn: Turn, case: Case) -> tuple[Answers, Template]:
    """The version in force; by exception the draft so far."""
    if case.accepted:
        found = await turn.work.description(case.number, case.accepted)
        return found.answers, turn.desk.templates[found.template]
    template = turn.desk.templates[turn.desk.policy_of(case).templates["case_description"]]
    draft = await turn.work.find_draft(case.number, "case_description")
    return draft.answers if draft else {}, template


async def refused(viewer: Viewer, args: Args) -> Message:
    """What still has to happen before a session can be planned."""
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    missing = [line async for line in missing_lines(viewer, case)]
    title = t("planning-refused-title", number=case.number)
    text = t("planning-refused", status=t(f"status-{case.status}"), count=len(missing))
    lines = [f"- {line}" for line in missing[:MOST_MISSING]]
    if len(missing) > MOST_MISSING:
        lines.append(f"- {t('and-more', count=len(missing) - MOST_MISSING)}")
    parts = [text, "\n".join(lines)]
    number: Args = {"case": case.number}
    buttons: list[Button] = []
    if case.may_ask_exception:
        parts.append(t("planning-exception"))
        buttons.append((t("button-exception"), "exception.open", number))
    elif case.exception and case.exception.judged_at is None:
        parts.append(t("exception-waiting", title=case.title))
    parts.append(concept_note(viewer, case))
    buttons.append((t("button-case"), "case.show", number))
    card = notice_card(title, "\n\n".join(parts), t, buttons=buttons)
    return Message(card=card, summary=title)


async def send(turn: Turn, draft: Draft) -> Reply:
    """What is asked is known: moments are looked up once this is saved, outside this turn."""
    turn.person.focus = None
    draft.close()
    return Reply((View("looking", {"case": draft.about}), View("slots", {"case": draft.about})))


async def looking(viewer: Viewer, args: Args) -> Message:
    title = viewer.t("looking-title", number=str(args["case"]))
    return Message(card=notice_card(title, viewer.t("looking"), viewer.t), summary=title)
