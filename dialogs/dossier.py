"""The filed documents of a case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from bot.domain.effects.kinds import Args
from bot.domain.filing import FOLDERS, Filing
from bot.domain.handed import ATTACHMENTS
from bot.domain.permissions import require
from bot.domain.template import items_of
from bot.ports import FiledDocument, Message
from cards.case import Link, dossier_card
from dialogs import earlier
from dialogs.description_notes import FORM
from dialogs.turn import Reply, Turn, Viewer, beside

ATTACHMENT = "bijlage"


async def dossier_of(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("dossier", case=case.number)


async def dossier(viewer: Viewer, args: Args) -> Message:
    """The filed documents of a case, as links."""
    number = str(args["case"])
    files = await viewer.reading.files_of(number)
    t, attached = viewer.t, await _attachments(viewer, number, files)
    title = t("dossier-title", number=number)
    folders: dict[str, list[Link]] = {}
    for kind, same in groupby(sorted(files, key=_newest_first), key=lambda file: file.kind):
        links = [_linked(viewer, file, attached) for file in same]
        folders.setdefault(FOLDERS[kind], []).extend(links)
    related = await earlier.related(viewer, await viewer.reading.case(number))
    empty = t("dossier-empty")
    card = dossier_card(title, folders, t, case=number, empty=empty, related=related)
    return Message(card=card, summary=title)


def _newest_first(file: FiledDocument) -> tuple[str, str, float]:
    return FOLDERS[file.kind], file.kind, -file.at.timestamp()


async def _attachments(
    viewer: Viewer, number: str, files: Sequence[FiledDocument]
) -> Mapping[str, str]:
    """By version what an attachment is called, and whether it was taken out again."""
    if all(file.kind != ATTACHMENT for file in files):
        return {}
    draft = await viewer.reading.draft(number, FORM)
    there = items_of(draft.answers, ATTACHMENTS)
    called = {
        f"{one.number}.0": (str(draft.answers.get(f"{ATTACHMENTS}.{one.item}.name")), one.item)
        for one in await viewer.reading.handed_of(number)
        if one.item
    }
    return {
        version: name if item in there else viewer.t("attachment-gone", name=name)
        for version, (name, item) in called.items()
    }


def _linked(viewer: Viewer, file: FiledDocument, attached: Mapping[str, str]) -> Link:
    said, url = labelled(viewer, file), viewer.desk.link(file.where)
    if file.kind == ATTACHMENT and (name := attached.get(file.version)):
        plain = name.translate(str.maketrans("[]", "()"))
        said = viewer.t("file-attachment", name=plain, day=file.at, kind=_extension(file))
    return Link(said, url)


def _extension(file: FiledDocument) -> str:
    return file.path.rpartition(".")[2].upper()


def labelled(viewer: Viewer, file: FiledDocument) -> str:
    """What it is, which version, of which day, and in which kind of file."""
    status = "adopted" if Filing.is_adopted(file.path) else "draft"
    name = viewer.t(f"kind-{file.kind}")
    said = viewer.t(f"file-{status}", name=name, version=file.version, day=file.at)
    return f"{said} ({_extension(file)})"
