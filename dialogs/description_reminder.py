"""R5.7.11: how far an open case description is, what is missing, and the way back to it."""

from __future__ import annotations

from bot.domain.case import Case
from bot.domain.description import minutes_left
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import FilledIn
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs.description_notes import FORM, newest, sent_back
from dialogs.form_views import first_open
from dialogs.turn import Viewer


async def reminder(viewer: Viewer, args: Args) -> Message:
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    title = t("description-reminder-title", number=case.number)
    draft = await viewer.reading.find_draft(case.number, FORM)
    begun = draft or Draft("", case.number, FORM, viewer.desk.policy_of(case).templates[FORM])
    form = viewer.desk.filled_in(begun, viewer.today, case)
    go_on: Button = (t("button-go-on"), "description.open", {"case": case.number})
    if draft is not None and not draft.closed:
        back = await sent_back(viewer, draft, case)
        at = first_open(form, returned=back.returned_section if back else "")
        ids = {"about": draft.about, "form": FORM, "section": at}
        go_on = (t("button-go-on"), "form.open", ids)
    buttons = (go_on, (t("button-case"), "case.show", {"case": case.number}))
    text = t(f"reminder-{args['kind']}", number=case.number)
    rows = await _rows(viewer, case, form)
    card = notice_card(title, text, t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


async def _rows(viewer: Viewer, case: Case, form: FilledIn) -> list[tuple[str, str]]:
    t = viewer.t
    progress = [form.progress(one) for one in form.template.sections]
    done, total = sum(p.done for p in progress), sum(p.total for p in progress)
    minutes = minutes_left(form, viewer.desk.policy_of(case).answer_minutes)
    back = await newest(viewer, case)
    reason = back.returned_because if back else ""
    unchanged = back is not None and back.answers == form.shown()
    last = "reminder-change-first" if reason and unchanged else "reminder-only-send"
    rows = [(t("short-ready"), t("reminder-progress", done=done, total=total))]
    if minutes:
        rows.append((t("short-still"), t("reminder-minutes", minutes=minutes)))
    rows.append((t("short-missing"), _missing_said(viewer, form) or t(last)))
    if reason:
        rows.append((t("short-returned"), reason))
    return rows


def _missing_said(viewer: Viewer, form: FilledIn) -> str:
    """By section, because that is how it is filled in."""
    t = viewer.t
    open_ones = [one for one in form.template.sections if form.problems(one)]
    lines = [
        t("reminder-section", title=t.wording(one.title), count=len(form.problems(one)))
        for one in open_ones
    ]
    return ", ".join(lines)
