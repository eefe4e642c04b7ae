"""A reminder says what waits, on the card with the buttons that it asks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.domain.effects.kinds import Args
from bot.domain.signalled import Confirmation
from bot.ports import Message
from dialogs import case, closing, on_behalf, opinion, screening
from dialogs.turn import Viewer

Drawn = Callable[[Viewer, Args], Awaitable[Message]]
CARDS: Mapping[str, Drawn] = {
    "confirm": screening.outcome,
    "confirm-manager": screening.outcome,
    "choice": screening.outcome,
    "second": screening.outcome,
    "second-manager": screening.outcome,
    "closing": closing.closing,
    "closing-manager": closing.closing,
    "closing-second-manager": closing.closing,
    "opinion": opinion.opinion,
    "opinion-manager": opinion.opinion,
}
"""By kind; any other reminder shows the case."""


async def reminder(viewer: Viewer, args: Args) -> Message:
    found, kind = await viewer.reading.case(str(args["case"])), str(args["kind"])
    card, key = CARDS.get(kind, case.case), f"reminder-{kind}"
    if kind.startswith("screening") and found.confirmation is Confirmation.AWAITED:
        card, key = on_behalf.to_confirm, "reminder-signal"
    return replace(await card(viewer, args), text=viewer.t(key, number=found.number))
