"""What the daily look at a dossier found, for the team."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.effects.kinds import Args
from bot.domain.filing import FOLDERS
from bot.domain.integrity import Finding
from bot.ports import FiledDocument, Message
from cards.notice import notice_card
from dialogs.dossier import labelled
from dialogs.turn import Viewer

MOST_LINES = 10


async def dossier_check(viewer: Viewer, args: Args) -> Message:
    """As it is now: what was put back since is not named any more."""
    t, number = viewer.t, str(args["case"])
    wrong = [file for file in await viewer.reading.files_of(number) if file.found]
    buttons = ((t("button-dossier"), "case.dossier", {"case": number}),)
    if not wrong:
        text = t("dossier-check-fine")
        title = t("dossier-check-fine-title", number=number)
        return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
    lines = [
        t(f"dossier-check-{one.found}", file=labelled(viewer, one), folder=FOLDERS[one.kind])
        for one in wrong[:MOST_LINES]
    ]
    if len(wrong) > MOST_LINES:
        lines.append(t("dossier-check-more", count=len(wrong) - MOST_LINES))
    said = "\n".join(f"- {line}" for line in lines)
    title = t("dossier-check-title", number=number)
    what = " ".join([*await _advice(viewer, number, wrong), t("dossier-check-again")])
    card = notice_card(title, f"{said}\n\n{what}", t, buttons=buttons)
    return Message(card=card, summary=title)


async def _advice(viewer: Viewer, number: str, wrong: Sequence[FiledDocument]) -> Sequence[str]:
    """The recycle bin has nothing of what was only moved."""
    found, advice = {file.found for file in wrong}, []
    if found - {Finding.MOVED}:
        advice.append(viewer.t("dossier-check-back"))
    if Finding.MOVED in found:
        case = await viewer.reading.case(number)
        advice.append(viewer.t("dossier-check-folder", folder=case.folder))
    return advice
