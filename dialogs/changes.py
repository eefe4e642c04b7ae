"""What changed between two versions of a case description, on a card (R5.7.13)."""

from __future__ import annotations

from collections.abc import Mapping

from bot.documents.changes import Changed, apart, changed
from bot.documents.form import HandedIn
from bot.domain.case import Case
from bot.domain.description import Description
from bot.domain.draft import Draft
from bot.domain.template import Answer
from bot.phrases import Phrases
from dialogs.said_before import said_before
from dialogs.turn import Viewer

MOST = 8
MOST_SAID = 90
"""Characters of an answer on a card; the filed document says more."""


async def change_lines(viewer: Viewer, case: str, since: int, until: int) -> str:
    """A line per question; empty when nothing changed."""
    before = await viewer.reading.description(case, since)
    after = await viewer.reading.description(case, until)
    return said_changes(await _changes(viewer, before, after), viewer.t)


async def since_earlier(viewer: Viewer, case: Case, answers: Mapping[str, Answer]) -> str:
    """R5.7.6: what is new or changed beside the description of the earlier case."""
    before = await said_before(viewer.reading, case, viewer.person)
    if not before:
        return ""
    template = viewer.desk.templates[viewer.desk.policy_of(case).templates["case_description"]]
    form = HandedIn(template, answers, await _names(viewer), viewer.t)
    return said_changes(changed(form, before), viewer.t) or viewer.t("nothing")


async def marks(viewer: Viewer, draft: Draft, case: Case | None) -> Mapping[str, str]:
    """R5.7.6: by path, whether an answer is new or other than in the earlier description."""
    if case is None or draft.form != "case_description":
        return {}
    before, now = await said_before(viewer.reading, case, viewer.person), draft.answers
    number = str(case.parent)
    new, other = (viewer.t(key, number=number) for key in ("field-new", "field-changed"))
    return {
        path: new if _empty(before.get(path)) else other
        for path in (now if before else ())
        if now[path] != before.get(path) and not (_empty(now[path]) and _empty(before.get(path)))
    }


def _empty(answer: Answer) -> bool:
    return answer in (None, "", [])


async def _changes(viewer: Viewer, before: Description, after: Description) -> tuple[Changed, ...]:
    template = viewer.desk.templates[after.template]
    form = HandedIn(template, after.answers, await _names(viewer), viewer.t)
    return changed(form, before.answers)


async def _names(viewer: Viewer) -> dict[str, str]:
    return {id: person.name for id, person in (await viewer.reading.people()).items()}


def said_changes(found: tuple[Changed, ...], t: Phrases) -> str:
    lines = [f"- {_line(one, t)}" for one in found[:MOST]]
    if len(found) > MOST:
        lines.append(f"- {t('and-more', count=len(found) - MOST)}")
    return "\n".join(lines)


def _line(one: Changed, t: Phrases) -> str:
    was, now = apart(one.was, one.now, MOST_SAID)
    none = t("change-none")
    return t("change", ask=one.ask, was=was or none, now=now or none)
