"""What stands above an open case description: why it came back, what is fixed, what is left."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot.domain.answers import FilledIn
from bot.domain.case import Case
from bot.domain.description import Description, minutes_left
from bot.domain.draft import Draft
from bot.domain.effects import Args
from dialogs.turn import Viewer

FORM = "case_description"


async def newest(viewer: Viewer, case: Case) -> Description | None:
    if not case.description:
        return None
    return await viewer.reading.description(case.number, case.description)


async def returned_note(viewer: Viewer, draft: Draft, case: Case | None) -> str:
    """Why it was sent back; it stands on every section until it is handed in again."""
    if case is None or draft.form != FORM:
        return ""
    found = await newest(viewer, case)
    if found is None or not found.returned_because:
        return ""
    return viewer.t("returned-note", reason=found.returned_because)


async def notes(
    viewer: Viewer, draft: Draft, case: Case | None, form: FilledIn, args: Args
) -> AsyncIterator[str]:
    if case is None or draft.form != FORM:
        return
    t = viewer.t
    if args.get("unchanged"):
        yield t("description-unchanged", version=case.description)
    if returned := await returned_note(viewer, draft, case):
        yield returned
    elif case.description:
        yield t("change-note", version=case.description, next=case.description + 1)
    if minutes := minutes_left(form, viewer.desk.policy_of(case).answer_minutes):
        yield t("minutes-left", minutes=minutes)
