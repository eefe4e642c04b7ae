"""Signallers (signaleerders) are asked once a quarter which projects are new to them (RM2.1)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.effects.kinds import Args
from bot.domain.problem import Problem
from bot.domain.rounds import Prompt
from bot.domain.signal_channel import SIGNALLER
from bot.domain.template import UNKNOWN_DAY
from bot.ports import Message, Missing
from cards.notice import Ask, Button, notice_card
from dialogs.signal import signalled
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, reply

MOST = 10
SHORTEST, LONGEST = 5, 120
"""Characters of a name, as the signal card has them."""


async def none(turn: Turn) -> Reply:
    """Kept as evidence that the question was asked and answered."""
    prompt = await _asked(turn)
    if prompt is None:
        return reply("said", key="signaller-not-asked")
    if prompt.answered_at is None:
        prompt.answer((), at=turn.at)
    return reply("signaller_asked", prompt=prompt.id)


async def name(turn: Turn) -> Reply:
    """Each name becomes a signal; whoever named it can be asked for the rest."""
    prompt = await _asked(turn)
    if prompt is None:
        return reply("said", key="signaller-not-asked")
    if prompt.answered_at is not None:
        return reply("signaller_asked", prompt=prompt.id)
    named = _lines(turn.field("projects"))
    if problem := _unfit(turn, named):
        view = View("signaller_asked", {"prompt": prompt.id})
        return Reply((view,), Overlay({"projects": "\n".join(named)}, {"projects": problem}))
    cases = [await signalled(turn, _known(turn, title), channel=SIGNALLER) for title in named]
    prompt.answer(tuple(case.number for case in cases), at=turn.at)
    return reply("signaller_asked", prompt=prompt.id)


async def _asked(turn: Turn) -> Prompt | None:
    """None for who types this and was never asked; raises Missing for anyone else's."""
    if turn.text and not turn.field("prompt"):
        return None
    prompt = await turn.work.prompt(turn.field("prompt"))
    if prompt.signaller != turn.person.id:
        raise Missing(prompt.id)
    return prompt


def _lines(text: str) -> Sequence[str]:
    """One name per line; a name that stands there twice is one project."""
    lines = (" ".join(line.split()).lstrip("-•* ") for line in text.splitlines())
    return list(dict.fromkeys(filter(None, lines)))


def _unfit(turn: Turn, named: Sequence[str]) -> Problem | None:
    if not named:
        return Problem("required")
    if warning := turn.warning("\n\n".join(named)):
        return warning
    if len(named) > MOST:
        return Problem("too_many", {"count": len(named), "limit": MOST})
    if any(not SHORTEST <= len(one) <= LONGEST for one in named):
        return Problem("project_name", {"least": SHORTEST, "most": LONGEST})
    return None


def _known(turn: Turn, title: str) -> dict[str, str]:
    """What is not known yet is left open: it can be corrected until the screening is confirmed."""
    return {
        "title": title,
        "goal": "",
        "unit": "",
        "phase": "",
        "planned_start": UNKNOWN_DAY,
        "project_leader": turn.person.id,
    }


async def asked(viewer: Viewer, args: Args) -> Message:
    prompt, t = await viewer.reading.prompt(str(args["prompt"])), viewer.t
    title = t("signaller-title")
    if prompt.answered_at is not None:
        return await _answered(viewer, prompt, title)
    problem = viewer.overlay.problems.get("projects")
    given = str(viewer.overlay.given.get("projects", ""))
    label, wrong = t("ask-projects"), t.problem(problem) if problem else ""
    ids = {"prompt": prompt.id}
    buttons: Sequence[Button] = (
        (t("button-send"), "signaller.name", ids),
        (t("button-none"), "signaller.none", ids),
    )
    asks = (Ask("projects", label, given, wrong),)
    card = notice_card(title, t("signaller"), t, asks=asks, buttons=buttons)
    return Message(card=card, summary=title)


async def _answered(viewer: Viewer, prompt: Prompt, title: str) -> Message:
    t = viewer.t
    if not prompt.cases:
        return Message(card=notice_card(title, t("signaller-none"), t), summary=title)
    rows = [(number, (await viewer.reading.case(number)).title) for number in prompt.cases]
    buttons: Sequence[Button] = ((t("button-my-cases"), "case.mine", {}),)
    text = t("signaller-thanks")
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)
