"""The opinion of a committee (RM4.7): noted by the team, before the case holder decides."""

from __future__ import annotations

from datetime import date

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import NotNow, Status
from bot.domain.opinion import Opinion
from bot.domain.permissions import may, require
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.turn import Desk, Reply, Turn, Viewer, beside, reply

FORM = "opinion"


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    """Until the decision it can be noted anew."""
    case = await turn.work.case(turn.field("case"))
    require("note_opinion", turn.person, case)
    if not can_be_noted(turn.desk, case):
        return beside("case", case=case.number)
    template = turn.desk.policy_of(case).templates[FORM]
    draft = await fill_in.begin(turn, case.number, FORM, template)
    draft.closed = False
    return beside("section", about=case.number, form=FORM, section=FORM)


def can_be_noted(desk: Desk, case: Case) -> bool:
    return desk.policy_of(case).has_committee and case.status is Status.REPORT_ADOPTED


async def send(turn: Turn, draft: Draft) -> Reply:
    case = await turn.work.case(draft.about)
    if not can_be_noted(turn.desk, case):
        raise NotNow("note_opinion", case.number)
    said = turn.desk.filled_in(draft, turn.today, case).shown()
    day = date.fromisoformat(str(said["given_on"]))
    words, by = str(said["words"]), str(said["given_by"])
    case.note_opinion(Opinion(words, by, day, turn.person.id, turn.at))
    draft.close()
    turn.person.focus = None
    return reply("opinion", case=case.number)


# --- views --------------------------------------------------------------------------------------
async def opinion(viewer: Viewer, args: Args) -> Message:
    """For the team: the committee is asked, or what it said."""
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    title, ids = t("opinion-title", number=case.number), {"case": case.number}
    open_to_it = can_be_noted(viewer.desk, case)
    if viewer.person is not None:
        open_to_it = open_to_it and may("note_opinion", viewer.person, case)
    buttons: list[Button] = [(t("button-case"), "case.show", ids)]
    if open_to_it:
        note = "button-note-opinion" if case.opinion is None else "button-change-opinion"
        buttons.insert(0, (t(note), "opinion.open", ids))
    who = (await names(viewer)).get(case.acting, "")
    text = t("opinion-noted", title=case.title, name=who)
    if case.opinion is None:
        text = t("opinion-asked", title=case.title, name=who, due=due_on(viewer, case))
    card = notice_card(title, text, t, rows=rows_of(viewer, case), buttons=buttons)
    return Message(card=card, summary=title)


def due_on(viewer: Viewer, case: Case) -> date:
    """When the team hears that it still waits."""
    policy = viewer.desk.policy_of(case)
    return policy.calendar.add(case.since, policy.waiting[FORM])


def rows_of(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """Who said what, and when; where a committee is waited for, that."""
    t, found = viewer.t, case.opinion
    if found is None:
        awaited = case.awaits_opinion(viewer.desk.policy_of(case))
        return [(t("short-opinion"), t("opinion-not-yet"))] if awaited else []
    by = t("opinion-by", name=found.given_by, day=found.given_on)
    return [(t("short-opinion-by"), by), (t("short-opinion"), found.words)]
