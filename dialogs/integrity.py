"""What the daily look at a dossier found, for the team."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.filing import FOLDERS
from bot.domain.integrity import Finding, came_along
from bot.ports import FiledDocument, Message
from cards.notice import notice_card
from dialogs.dossier import labelled
from dialogs.turn import Viewer

MOST_LINES = 10


async def dossier_check(viewer: Viewer, args: Args) -> Message:
    """As it is now: what was put back since is not named any more."""
    t, case = viewer.t, await viewer.reading.case(str(args["case"]))
    files = await viewer.reading.files_of(case.number)
    wrong = [file for file in files if file.found and not _came_along(file, case)]
    parts = [_lines(viewer, wrong), *_folder(viewer, case), _advice(viewer, wrong)]
    away = case.place != case.home
    how = "" if wrong else "-moved" if away else "-fine"
    if not wrong:
        parts = [*_folder(viewer, case), t("dossier-check-there" if away else "dossier-check-fine")]
    title = t(f"dossier-check{how}-title", number=case.number)
    buttons = ((t("button-dossier"), "case.dossier", {"case": case.number}),)
    card = notice_card(title, "\n\n".join(parts), t, buttons=buttons)
    return Message(card=card, summary=title)


def _came_along(file: FiledDocument, case: Case) -> bool:
    return file.found == Finding.MOVED and came_along(file.path, file.where, case.place)


def _lines(viewer: Viewer, wrong: Sequence[FiledDocument]) -> str:
    lines = [_line(viewer, one) for one in wrong[:MOST_LINES]]
    if len(wrong) > MOST_LINES:
        lines.append(viewer.t("dossier-check-more", count=len(wrong) - MOST_LINES))
    return "\n".join(f"- {line}" for line in lines)


def _line(viewer: Viewer, file: FiledDocument) -> str:
    how = f"{file.found}-moved" if file.found == Finding.CHANGED and file.moved_to else file.found
    place = _plain(viewer, file.where.rpartition("/")[0])
    said = labelled(viewer, file)
    return viewer.t(f"dossier-check-{how}", file=said, folder=FOLDERS[file.kind], place=place)


def _plain(viewer: Viewer, place: str) -> str:
    """For people: from the folder of all dossiers, or from where they look beside it."""
    return "/".join(one for one in place.split("/") if one != "..") or viewer.t("dossier-check-top")


def _folder(viewer: Viewer, case: Case) -> Iterator[str]:
    if case.place != case.home:
        place, home = _plain(viewer, case.place), case.home
        yield viewer.t("dossier-check-folder", place=place, home=home)


def _advice(viewer: Viewer, wrong: Sequence[FiledDocument]) -> str:
    """The recycle bin has nothing of what was only moved."""
    back = any(file.found != Finding.MOVED for file in wrong)
    advice = [viewer.t("dossier-check-back")] if back else []
    return " ".join([*advice, viewer.t("dossier-check-again")])
