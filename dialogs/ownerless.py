"""Advices from before the bot that are nobody's yet: the team finds someone for each."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may
from bot.ports import Message, Reading
from cards.notice import notice_card
from cards.ownerless import Ownerless, ownerless_card
from dialogs.form_views import names
from dialogs.turn import Reply, Turn, Viewer, beside

NOBODY = ""


async def show(turn: Turn) -> Reply:
    if not may("reassign_all", turn.person):
        return beside("said", key="ownerless-team-only")
    return beside("ownerless")


async def _waiting(reading: Reading) -> Sequence[Advice]:
    found = await reading.advices_held(NOBODY)
    return sorted(found, key=lambda one: (one.due, one.case, one.number))


async def card(viewer: Viewer, args: Args) -> Message:
    """The oldest first; whoever was asked and has not said yes stands beside it."""
    t, everyone = viewer.t, await names(viewer)
    found = await _waiting(viewer.reading)
    title = t("ownerless-title", count=len(found))
    if not found:
        return Message(card=notice_card(title, t("ownerless-none"), t), summary=title)
    lines = [await _line(viewer, advice, everyone) for advice in found]
    return Message(card=ownerless_card(title, t("ownerless"), lines, t), summary=title)


async def _line(viewer: Viewer, advice: Advice, everyone: dict[str, str]) -> Ownerless:
    case = await viewer.reading.case(advice.case)
    t = viewer.t
    due = t("advice-due", day=advice.due)
    if advice.handover is not None:
        due = f"{due} · {t('vacant-asked', name=everyone.get(advice.handover.to, ''))}"
    title = t("case-line", number=case.number, title=case.title)
    return Ownerless(advice.id, title, f"**{advice.short}** {advice.says.text}", due)


async def imported_rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """On the card of a case from before the bot: what is known of its session, and the advices."""
    t, known = viewer.t, case.imported
    assert known is not None
    said = t("imported", day=known.held_on, reference=known.reference)
    rows = [(t("short-origin"), said)]
    if known.report:
        rows.append((t("kind-verslag"), known.report))
    advices = await viewer.reading.advices_of(case.number)
    return [*rows, *((advice.short, t(f"advice-{advice.status}")) for advice in advices)]
