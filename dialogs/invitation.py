"""What guests see of a session: that it is planned, moved or cancelled."""

from __future__ import annotations

from bot.domain.effects.kinds import Args
from bot.phrases import capital
from bot.ports import Message
from cards.notice import notice_card
from dialogs.form_views import names
from dialogs.invitee import answered
from dialogs.pack import button_of, line_of
from dialogs.turn import Viewer

GUEST_ROLES = (
    "case_holder",
    "project_leader",
    "facilitator",
    "note_taker",
    "expert",
    "sounding_board",
    "participant",
)


async def session(viewer: Viewer, args: Args) -> Message:
    """For everyone who is invited: when, where, why you, and what to read."""
    case = await viewer.reading.case(str(args["case"]))
    found = await viewer.reading.session(str(args["session"]))
    t, everyone = viewer.t, await names(viewer)
    me = viewer.person.id if viewer.person else ""
    mine = ", ".join(t(f"role-{guest.role}") for guest in found.guests if guest.person == me)
    rows = [
        (t("short-when"), capital(t.stretch(found.start, found.end))),
        (t("short-place"), t("place-online") if found.online else found.place),
        *(
            (
                capital(t(f"role-{role}")),
                ", ".join(everyone.get(id, "") for id in found.people(role)),
            )
            for role in GUEST_ROLES
            if found.people(role)
        ),
    ]
    rows += answered(viewer, found, everyone)
    title = t("session-title", number=case.number)
    moved = found.sequence > 0
    text = t("session-moved" if moved else "session-planned", title=case.title)
    parts = [text, t("session-why", role=mine) if mine else "", line_of(viewer, case, found)]
    if found.by_exception and not case.accepted:
        parts.insert(1, t("session-by-exception"))
    buttons = (
        *button_of(viewer, case, found),
        (t("button-dossier"), "case.dossier", {"case": case.number}),
        (t("button-case"), "case.show", {"case": case.number}),
    )
    card = notice_card(title, "\n\n".join(parts), t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


async def cancelled(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    found = await viewer.reading.session(str(args["session"]))
    t = viewer.t
    text = t(
        "session-cancelled",
        title=case.title,
        when=t.moment(found.start),
        reason=found.cancelled_because,
    )
    title = t("session-cancelled-title", number=case.number)
    return Message(card=notice_card(title, text, t), summary=title)


async def without_you(viewer: Viewer, args: Args) -> Message:
    """For who was invited and is no longer: nothing more than that."""
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    title = t("session-without-you-title", number=case.number)
    text = t("session-without-you", title=case.title)
    return Message(card=notice_card(title, text, t), summary=title)
