"""The card on which the team accepts a case description, or returns it with reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adaptive_cards.card import InputText

from bot.domain.case import Case, Status
from bot.domain.description import Description
from bot.domain.problem import Problem
from bot.phrases import Phrases
from cards.elements import Card, button, facts, finish, heading, line, panel, small, warning


@dataclass(frozen=True)
class Refusal:
    """What was typed and not taken over, and why, by key."""

    given: Mapping[str, object]
    problems: Mapping[str, Problem]


def judging_card(
    case: Case,
    description: Description,
    t: Phrases,
    *,
    names: tuple[str, str],
    findings: Sequence[str],
    story: str,
    allowed: bool,
    overlay: Refusal,
) -> Card:
    """`names` are of who handed it in and who judged it."""
    submitted_by, judged_by = names
    title = t("judge-title", number=case.number)
    body: list[Any] = [
        heading(title),
        facts(
            [
                (t("short-title"), case.title),
                (t("short-version"), str(description.number)),
                (t("short-submitted-by"), submitted_by),
                (t("short-submitted-at"), t.moment(description.submitted_at)),
            ]
        ),
        panel([line(story)]),
        *(small(t("finding", text=said)) for said in findings),
    ]
    waiting = case.status is Status.SUBMITTED
    if not waiting:
        word = "judge-returned" if description.returned_because else "judge-accepted"
        body.append(line(t(word, name=judged_by)))
    actions = _judge(case, description, t, body, overlay) if waiting and allowed else []
    actions.append(button(t("button-dossier"), "case.dossier", {"case": case.number}))
    return finish(body, actions, fallback=title, language=t.language)


def _judge(
    case: Case,
    description: Description,
    t: Phrases,
    body: list[Any],
    overlay: Refusal,
) -> list[Any]:
    reason = str(overlay.given.get("reason", ""))
    body.append(
        InputText(id="reason", label=t("ask-return-reason"), is_multiline=True, value=reason)
    )
    if "reason" in overlay.problems:
        body.append(warning(t.problem(overlay.problems["reason"])))
    ids: dict[str, str | int] = {"case": case.number, "version": description.number}
    return [
        button(t("button-accept"), "description.accept", ids, main=True),
        button(t("button-return"), "description.return", ids, inputs=True),
    ]
