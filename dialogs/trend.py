"""The trend (trendkaart): how many signals come in, by channel, and whether that falls (RM7.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may
from bot.domain.trend import SPAN, Trend, counted, share_urgent, trend, whole_months
from bot.phrases import Phrases
from bot.ports import Message
from cards.notice import Button
from cards.trend import trend_card
from dialogs.turn import Reply, Turn, Viewer, beside, reply

Row = tuple[str, str]


async def show(turn: Turn) -> Reply:
    if not may("see_trend", turn.person):
        return reply("said", key="manager-only")
    return beside("trend")


async def drawn(viewer: Viewer, args: Args) -> Message:
    t, cases, months = viewer.t, await viewer.reading.cases(), whole_months(viewer.today)
    counts = counted(cases)
    found = trend([sum(n for (_, of), n in counts.items() if of == month) for month in months])
    rows = [
        *await _channels(viewer, counts, months[-SPAN:]),
        *_averages(t, found),
        _urgent(t, cases, months[-SPAN:]),
    ]
    title = t("trend-title")
    spans = ", ".join(t(f"month-{month.month}") for month in months[-SPAN:])
    limits = viewer.desk.policy.limits
    alarming = found.alarming(limits["trend_fall"], least=limits["trend_least"])
    alarm = t("trend-alarm", fall=round(found.fall or 0)) if alarming else ""
    buttons: Sequence[Button] = ((t("button-channels"), "channel.show", {}),)
    card = trend_card(title, t("trend", months=spans), rows, t, alarm=alarm, buttons=buttons)
    return Message(card=card, summary=alarm or title)


async def _channels(
    viewer: Viewer, counts: Counter[tuple[str, date]], months: Sequence[date]
) -> Sequence[Row]:
    """By channel that brought anything, then in all, then formal beside informal (R5.7.2)."""
    t, rows = viewer.t, list[Row]()
    split: dict[bool, Counter[date]] = {True: Counter(), False: Counter()}
    for channel in await viewer.reading.signal_channels():
        of = Counter({month: counts[channel.id, month] for month in months})
        split[channel.formal] += of
        if of.total():
            rows.append((t.wording(channel.label), _in_a_row(of, months)))
    rows.append((t("short-all-signals"), _in_a_row(split[True] + split[False], months)))
    rows.append((t("short-formal"), _in_a_row(split[True], months)))
    rows.append((t("short-informal"), _in_a_row(split[False], months)))
    return rows


def _in_a_row(of: Counter[date], months: Sequence[date]) -> str:
    return " · ".join(str(of[month]) for month in months)


def _averages(t: Phrases, found: Trend) -> Iterator[Row]:
    yield t("short-average"), t("trend-average", now=found.now, before=found.before)


def _urgent(t: Phrases, cases: Sequence[Case], months: Sequence[date]) -> Row:
    urgent, total = share_urgent(cases, months)
    return t("short-urgent-share"), t("trend-urgent", urgent=urgent, total=total)
