"""What is told of a signal beside its six fields: channel, confirmation, urgency, start."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.case import Case
from bot.domain.project_start import StartedWithoutAdvice, began
from bot.domain.signal_channel import CHAT
from bot.domain.signalled import Confirmation
from bot.phrases import Phrases
from dialogs.form_views import names
from dialogs.turn import Viewer

Row = tuple[str, str]


async def rest_of_signal(viewer: Viewer, case: Case) -> list[Row]:
    """Only what asks for attention: what goes the usual way is not mentioned."""
    t, everyone = viewer.t, await names(viewer)
    rows: list[Row] = []
    if case.channel != CHAT:
        rows.append((t("short-channel"), await channel_name(viewer, case.channel)))
    if case.confirmation in {Confirmation.AWAITED, Confirmation.DENIED}:
        name = everyone.get(case.on_behalf_of, "")
        said = t(f"confirmation-{case.confirmation}", name=name)
        rows.append((t("short-confirmation"), said))
    if case.urgency is not None:
        rows.append((t("short-urgency"), _urgency(case, t, everyone)))
    if late(viewer, case) is StartedWithoutAdvice.YES:
        rows.append((t("short-start"), t("started-without-advice-yes")))
    elif late(viewer, case) is StartedWithoutAdvice.UNKNOWN and case.advised_at:
        rows.append((t("short-start"), t("started-without-advice-unknown")))
    return rows


async def channel_name(viewer: Viewer, id: str) -> str:
    channels = {one.id: one.label for one in await viewer.reading.signal_channels()}
    return viewer.t.wording(channels[id]) if id in channels else id


def late(viewer: Viewer, case: Case) -> StartedWithoutAdvice:
    return began(case, viewer.today)


def _urgency(case: Case, t: Phrases, everyone: Mapping[str, str]) -> str:
    urgency = case.urgency
    assert urgency is not None
    name = everyone.get(urgency.judged_by, "")
    match urgency.approved:
        case None:
            return t("urgency-asked", day=urgency.needed)
        case True:
            return t("urgency-approved", day=urgency.needed, name=name)
        case False:
            return t("urgency-refused", name=name)
