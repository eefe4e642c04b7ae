"""The case description as a Word document, to be filled in elsewhere."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.effects.kinds import Args
from bot.domain.events import FormAsked
from bot.domain.filing import FORM_IN
from bot.domain.life import Status
from bot.domain.permissions import require
from bot.ports import Message, Missing, Reading
from cards.handed import word_card
from dialogs.description import FORM, open_form
from dialogs.fill_in import FillIn
from dialogs.handed import described_now
from dialogs.taking_in import open_to
from dialogs.turn import Reply, Turn, Viewer, reply


async def ask(turn: Turn, fill_in: FillIn) -> Reply:
    """Empty, or with the answers so far; the link follows as soon as it lies in the dossier."""
    number = turn.field("case") or await _which(turn)
    if not number:
        return reply("said", key="word-which")
    case = await turn.work.case(number)
    require("fill_description", turn.person, case)
    if case.status is not Status.DESCRIBING:
        return reply("case", case=number)
    await open_form(replace(turn, fields={**turn.fields, "case": number}), fill_in)
    draft = await turn.work.draft(number, FORM)
    asked = FormAsked(
        number, turn.at, turn.person.id, str(case.description), draft.newest, turn.t.language
    )
    turn.work.note(asked)
    return Reply((), beside=True)


async def _which(turn: Turn) -> str:
    """The case that this person is describing, or the only one that they can."""
    found = [case.number for case in await open_to(turn.person, turn.work)]
    if (now := described_now(turn)) in found:
        return now
    return found[0] if len(found) == 1 else ""


async def path_of(reading: Reading, case: str, version: str, language: str) -> str | None:
    """Where the document lies; None as long as it does not."""
    files = await reading.files_of(case)
    found = (f.where for f in files if (f.kind, f.version) == (FORM_IN[language], version))
    return next(found, None)


async def form_in_word(viewer: Viewer, args: Args) -> Message:
    number, version, language = (str(args[name]) for name in ("case", "version", "language"))
    path = await path_of(viewer.reading, number, version, language)
    t, title = viewer.t, viewer.t("word-made-title", number=number)
    if path is None:
        raise Missing(number)
    card = word_card(title, t("word-made"), viewer.desk.link(path), t)
    return Message(card=card, summary=title)
