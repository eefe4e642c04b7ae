"""Where a form stands: ready or not per section, what is missing, and the way there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import ActionSet

from bot.domain.template import Level
from bot.phrases import Phrases
from cards.elements import Card, button, finish, heading, line, side_by_side, small, warning

MOST_MISSING = 4


@dataclass(frozen=True)
class SectionState:
    key: str
    title: str
    done: int
    total: int
    missing: tuple[str, ...]
    returned: bool = False
    """It was sent back for what stands here."""


@dataclass(frozen=True)
class Overview:
    """A form as it stands; `below` stands under the sections."""

    title: str
    ids: Mapping[str, str | int]
    states: Sequence[SectionState]
    findings: Sequence[tuple[Level, str]]
    complete: bool
    refused: bool
    notes: Sequence[str] = ()
    below: Sequence[Any] = ()
    aside: Sequence[Any] = ()
    """Other ways to fill it in."""


def overview_card(shown: Overview, t: Phrases) -> Card:
    missing = sum(len(state.missing) for state in shown.states)
    done, total = sum(s.done for s in shown.states), sum(s.total for s in shown.states)
    body: list[Any] = [heading(shown.title), line(t("overview-progress", done=done, total=total))]
    body += [line(note) for note in shown.notes]
    if shown.refused and not shown.complete:
        body.append(warning(t("overview-refused", count=missing)))
    next_one = next((state for state in shown.states if state.missing), None)
    for state in shown.states:
        body += _section(state, shown.ids, t, main=state is next_one)
    for level, said in shown.findings:
        stops = level in {Level.ERROR, Level.BLOCK}
        body.append(warning(said) if stops else small(t("finding", text=said)))
    body += shown.below
    actions = []
    if shown.complete:
        actions.append(button(t("button-send"), "form.send", shown.ids, main=True))
    actions += shown.aside
    return finish(body, actions, fallback=f"{shown.title}. {done}/{total}", language=t.language)


def _section(
    state: SectionState, ids: Mapping[str, str | int], t: Phrases, *, main: bool
) -> list[Any]:
    mark = "✔" if not state.missing else "○"
    word = t("section-ready") if not state.missing else t("section-open", count=len(state.missing))
    if state.returned:
        word = t("section-returned", word=word)
    jump = button(
        t("button-change") if not state.missing else t("button-fill-in"),
        "form.open",
        {**ids, "section": state.key},
        main=main,
    )
    rows: list[Any] = [
        side_by_side(line(f"{mark} **{state.title}** – {word}"), ActionSet(actions=[jump]))
    ]
    if state.missing and state.done:
        shown = [*state.missing[:MOST_MISSING]]
        more = len(state.missing) - len(shown)
        if more:
            shown.append(t("and-more", count=more))
        rows.append(small("\n".join(f"- {one}" for one in shown)))
    return rows
