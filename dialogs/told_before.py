"""What was told at the signal and was too long for it: offered once to the case description."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.template import FreeText
from dialogs import misplaced
from dialogs.fill_in import FillIn
from dialogs.turn import Reply, Turn


async def offer_what_was_told(
    turn: Turn, fill_in: FillIn, draft: Draft, case: Case
) -> Reply | None:
    """Only to who wrote it; None when there is nothing, or it was offered before."""
    told = await _told(turn, case)
    if not told or any(entry.value == told for entry in draft.entries):
        return None
    heard = misplaced.Heard(draft, case, "", told)
    return await misplaced.offer(turn, fill_in, heard, because="told-before")


async def _told(turn: Turn, case: Case) -> str:
    """The longest that this person said of the goal, if it did not fit."""
    signal = await turn.work.find_draft(f"new/{turn.person.id}", "signal")
    if signal is None or signal.became != case.number:
        return ""
    kind = turn.desk.template_of(signal).question("goal").kind
    assert isinstance(kind, FreeText)
    said = [
        entry.value
        for entry in signal.entries
        if entry.number > signal.begun and entry.path == "goal" and isinstance(entry.value, str)
    ]
    longest = max(said, key=len, default="")
    return longest if len(longest) > kind.max else ""


async def and_ask(turn: Turn, fill_in: FillIn, draft: Draft, case: Case, overview: Reply) -> Reply:
    """Who types is asked the first open question too."""
    asked = await fill_in.ask_next(turn, draft, case)
    if turn.person.focus is None or not turn.person.focus.path:
        return asked
    return replace(overview, views=(*overview.views, *asked.views))
