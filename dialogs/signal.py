"""Signalling a case (casus signaleren): from the first sentence to a number and the next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.calendar import AMSTERDAM
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.permissions import may, require
from bot.domain.person import Focus
from bot.domain.personal_numbers import holds_bsn, personal
from bot.domain.template import FreeText
from bot.ports import Message
from cards.notice import Button, notice_card
from cards.triage import triage_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.turn import Reply, Turn, Viewer, beside, reply

FORM = "signal"
CHANNEL_CHAT = "chat"
MOST_TITLE_WORDS = 8
LEAST_WORDS = 3
"""A message of fewer words tells too little to begin a case with."""


def _about(turn: Turn) -> str:
    return f"new/{turn.person.id}"


async def _draft(turn: Turn, fill_in: FillIn) -> Draft:
    draft = await turn.work.find_draft(_about(turn), FORM)
    if draft is not None and draft.closed:
        draft.reopen()
    draft = await fill_in.begin(turn, _about(turn), FORM, turn.desk.policy.templates[FORM])
    draft.prefill({"contact": turn.person.id, "org_unit": _unit(turn)}, at=turn.at)
    return draft


def _unit(turn: Turn) -> str:
    """The person's own unit, when the policy knows it by that name."""
    units = turn.desk.policy.units
    return next((u["value"] for u in units if turn.person.unit in u["label"].values()), "")


async def start(turn: Turn, fill_in: FillIn) -> Reply:
    """`casus signaleren`: the card, and the conversation waits for a typed answer as well."""
    draft = await _draft(turn, fill_in)
    section = turn.desk.template_of(draft).sections[0].key
    return beside("section", about=draft.about, form=FORM, section=section)


async def ask_whether(turn: Turn) -> Reply:
    """Someone tells something: it may be a new case, and it may be something else."""
    if holds_bsn(turn.text):
        return reply("said", key="problem-bsn")
    turn.person.told = turn.text.strip()
    return reply("new_case_or_not")


async def new_case_or_not(viewer: Viewer, args: Args) -> Message:
    t = viewer.t
    buttons: Sequence[Button] = (
        (t("button-make-case"), "signal.told", {}),
        (t("button-my-cases"), "case.mine", {}),
        (t("button-menu"), "menu.show", {}),
    )
    title = t("new-case-or-not-title")
    return Message(card=notice_card(title, t("new-case-or-not"), t, buttons=buttons), summary=title)


async def told(turn: Turn, fill_in: FillIn) -> Reply:
    """Yes, it is a new case; a second press goes on where the first one led."""
    said, turn.person.told = turn.person.told, ""
    return replace(await tell(turn, fill_in, said), beside=True)


async def tell(turn: Turn, fill_in: FillIn, text: str) -> Reply:
    """What someone told is kept as the name or the goal, and the rest is asked."""
    draft = await _draft(turn, fill_in)
    template = turn.desk.template_of(draft)
    key = "title" if len(text.split()) <= MOST_TITLE_WORDS else "goal"
    kind = template.question(key).kind
    fits = isinstance(kind, FreeText) and kind.min <= len(text) <= kind.max
    fits = fits and not draft.answers.get(key)
    if fits and personal(text) == "contact":
        turn.person.focus = Focus(draft.id, key, confirm="keep", held=text)
        return reply("said", key="keep-contact")
    if fits:
        draft.give(key, text, by=turn.person.id, at=turn.at)
    return await fill_in.ask_next(turn, draft, None, after=key if fits else "")


async def send(turn: Turn, draft: Draft) -> Reply:
    """Give the case its number; the draft is closed, so a second press finds it sent."""
    answers = draft.answers
    number = await turn.work.next_number(turn.at.astimezone(AMSTERDAM).year)
    case = Case.signal(
        number=number,
        title=str(answers["title"]),
        goal=str(answers["goal"]),
        unit=str(answers["org_unit"]),
        phase=str(answers["phase"]),
        planned_start=str(answers["planned_start"]),
        project_leader=str(answers["contact"]),
        signalled_by=turn.person.id,
        signalled_at=turn.at,
        channel=CHANNEL_CHAT,
        policy=turn.desk.policy.version,
    )
    turn.work.add(case)
    draft.close(becomes=number)
    turn.person.focus = None
    return reply("signal_saved", case=number)


async def saved(viewer: Viewer, args: Args) -> Message:
    """The number, who has the ball, and what comes next by when."""
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    due = viewer.desk.policy_of(case).due("triage", case.signalled_at.astimezone(AMSTERDAM).date())
    card = notice_card(
        t("signal-saved-title", number=case.number),
        t("signal-saved", number=case.number, due=due),
        t,
        rows=await _rows(viewer, case),
        buttons=(
            (t("button-screening"), "screening.open", {"case": case.number}),
            (t("button-case"), "case.show", {"case": case.number}),
        ),
    )
    return Message(card=card, summary=t("signal-saved-title", number=case.number))


async def _rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    template = viewer.desk.templates[viewer.desk.policy_of(case).templates[FORM]]
    t, everyone = viewer.t, await names(viewer)
    answers = {
        "title": case.title,
        "goal": case.goal,
        "org_unit": case.unit,
        "phase": case.phase,
        "planned_start": case.planned_start,
        "contact": case.project_leader,
    }
    return [
        (t(f"short-{key}"), t.said(template.question(key), answer, everyone))
        for key, answer in answers.items()
    ]


# --- triage: the team takes the signal on -----------------------------------------------------
async def take(turn: Turn) -> Reply:
    """`Ik pak dit op`: the first one is the owner, a second press shows who that is."""
    case = await turn.work.case(turn.field("case"))
    require("take", turn.person, case)
    if not case.triage_owner:
        case.take(by=turn.person.id, at=turn.at)
    return reply("triage", case=case.number)


async def triage(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    title = t("triage-title", number=case.number)
    owner = everyone.get(case.triage_owner, "")
    due = viewer.desk.policy_of(case).due("triage", case.signalled_at.astimezone(AMSTERDAM).date())
    status = t("triage-taken", name=owner) if owner else t("triage-open", due=due)
    open_to = viewer.person is None or may("take", viewer.person, case)
    card = triage_card(
        title,
        status,
        await _rows(viewer, case),
        t,
        case=case.number,
        can_take=open_to and not owner,
    )
    return Message(card=card, summary=title)


async def taken(viewer: Viewer, args: Args) -> Message:
    """Tells the project leader who of the team has taken the case on."""
    case = await viewer.reading.case(str(args["case"]))
    everyone = await names(viewer)
    name = everyone.get(case.triage_owner, "")
    return Message(viewer.t("taken", number=case.number, title=case.title, name=name))
