"""What changed between two versions of a case description, on a card (R5.7.13)."""

from __future__ import annotations

from bot.documents.changes import Changed, apart, changed
from bot.documents.form import HandedIn
from bot.domain.description import Description
from bot.phrases import Phrases
from dialogs.form_views import names
from dialogs.turn import Viewer

MOST = 8
MOST_SAID = 90
"""Characters of an answer on a card; the filed document says more."""


async def change_lines(viewer: Viewer, case: str, since: int, until: int) -> str:
    """A line per question; empty when nothing changed."""
    before = await viewer.reading.description(case, since)
    after = await viewer.reading.description(case, until)
    return said_changes(await _changes(viewer, before, after), viewer.t)


async def _changes(viewer: Viewer, before: Description, after: Description) -> tuple[Changed, ...]:
    template = viewer.desk.templates[after.template]
    form = HandedIn(template, after.answers, await names(viewer), viewer.t)
    return changed(form, before.answers)


def said_changes(found: tuple[Changed, ...], t: Phrases) -> str:
    lines = [f"- {_line(one, t)}" for one in found[:MOST]]
    if len(found) > MOST:
        lines.append(f"- {t('and-more', count=len(found) - MOST)}")
    return "\n".join(lines)


def _line(one: Changed, t: Phrases) -> str:
    was, now = apart(one.was, one.now, MOST_SAID)
    none = t("change-none")
    return t("change", ask=one.ask, was=was or none, now=now or none)
