"""What stands above an open case description: why it came back, what is fixed, what is left."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot.domain.case import Case
from bot.domain.description import Description, minutes_left
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import FilledIn
from dialogs.changes import since_earlier
from dialogs.turn import Viewer

FORM = "case_description"


async def newest(viewer: Viewer, case: Case) -> Description | None:
    if not case.description:
        return None
    return await viewer.reading.description(case.number, case.description)


async def sent_back(viewer: Viewer, draft: Draft, case: Case | None) -> Description | None:
    """The version that was returned, until it is handed in again."""
    if case is None or draft.form != FORM:
        return None
    found = await newest(viewer, case)
    return found if found is not None and found.returned_because else None


async def returned_note(viewer: Viewer, draft: Draft, case: Case | None, section: str = "") -> str:
    """Why it was sent back: on the section that it is about, or on every one."""
    found = await sent_back(viewer, draft, case)
    if found is None or (section and found.returned_section not in {"", section}):
        return ""
    return viewer.t("returned-note", reason=found.returned_because)


async def _marked(viewer: Viewer, draft: Draft, case: Case) -> str:
    """What is new or changed since the description of the earlier case; nothing without one."""
    said = await since_earlier(viewer, case, draft.answers)
    return viewer.t("copied-note", number=str(case.parent), changes=said) if said else ""


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
    elif case.parent and not case.description and (marked := await _marked(viewer, draft, case)):
        yield marked
    elif case.description:
        yield t("change-note", version=case.description, next=case.description + 1)
    if minutes := minutes_left(form, viewer.desk.policy_of(case).answer_minutes):
        yield t("minutes-left", minutes=minutes)
