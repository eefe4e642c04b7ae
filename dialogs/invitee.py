"""What guests answered in their own calendar."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.effects.kinds import Args
from bot.domain.invitee import Coming
from bot.domain.permissions import may
from bot.domain.session import Session
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs.form_views import names
from dialogs.turn import Viewer


async def answer(viewer: Viewer, args: Args) -> Message:
    """For who leads the session: somebody cannot come, or would rather have another moment."""
    case = await viewer.reading.case(str(args["case"]))
    session = await viewer.reading.session(str(args["session"]))
    t, person = viewer.t, str(args["person"])
    name = (await names(viewer)).get(person, "") or t("someone-unknown")
    title = t("answer-title", number=case.number)
    given = session.answers.get(person)
    buttons: tuple[Button, ...] = ((t("button-case"), "case.show", {"case": case.number}),)
    if given is None:
        text = t("answer-outdated", name=name)
        return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
    parts = [t(f"answer-{given.coming}", name=name, when=t.stretch(session.start, session.end))]
    if given.start and given.end:
        parts.append(t("answer-rather", when=t.stretch(given.start, given.end)))
    if viewer.person and may(case.plans_by, viewer.person, case):
        parts.append(t("answer-what"))
        buttons = ((t("button-move-session"), "planning.open", {"case": case.number}), *buttons)
    return Message(card=notice_card(title, "\n\n".join(parts), t, buttons=buttons), summary=title)


def answered(
    viewer: Viewer, session: Session, everyone: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Who comes and who does not; nothing as long as no calendar told."""
    rows = []
    for coming in Coming:
        who = [id for id, given in session.answers.items() if given.coming is coming]
        if who:
            said = ", ".join(sorted(everyone.get(id, "") for id in who))
            rows.append((viewer.t(f"short-answer-{coming}"), said))
    return rows
