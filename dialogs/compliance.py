"""How far the way of working is followed: figures, each with its cases (RM7.3, RM2.2)."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.compliance import FIGURES, Figure, compliance, not_digital
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may
from bot.ports import Message
from cards.case import Line, cases_card
from cards.notice import Button, notice_card
from dialogs.turn import Reply, Turn, Viewer, beside


async def show(turn: Turn) -> Reply:
    if not may("see_compliance", turn.person):
        return beside("said", key="compliance-team-only")
    return beside("compliance", year=turn.today.year)


async def show_cases(turn: Turn) -> Reply:
    figure = turn.field("figure")
    if not may("see_compliance", turn.person) or figure not in FIGURES:
        return beside("said", key="compliance-team-only")
    return beside("compliance_cases", figure=figure, year=turn.number("year"))


async def _figures(viewer: Viewer, year: int) -> Mapping[str, Figure]:
    reading = viewer.reading
    return compliance(
        year,
        await reading.sessions(),
        {case.number: case for case in await reading.cases()},
        await reading.reports_adopted(),
        viewer.desk.policy,
        today=viewer.today,
    )


async def _not_digital(viewer: Viewer, year: int) -> int:
    cases = {case.number: case for case in await viewer.reading.cases()}
    return len(not_digital(year, await viewer.reading.sessions(), cases))


async def card(viewer: Viewer, args: Args) -> Message:
    """No names of people: the figures are about how we work (RX.6)."""
    t, year = viewer.t, int(args["year"])
    found = await _figures(viewer, year)
    title = t("compliance-title", year=str(year))
    rows = [(t(f"compliance-{name}"), _said(viewer, figure)) for name, figure in found.items()]
    rows.append((t("compliance-not-digital"), str(await _not_digital(viewer, year))))
    buttons: list[Button] = [
        (t(f"button-compliance-{name}"), "compliance.cases", {"figure": name, "year": year})
        for name in found
    ]
    shown = notice_card(title, t("compliance"), t, rows=rows, buttons=buttons)
    return Message(card=shown, summary=title)


def _said(viewer: Viewer, figure: Figure) -> str:
    total = len(figure.so) + len(figure.not_so)
    if figure.percentage is None:
        return viewer.t("not-applicable") + _unknown(viewer, figure)
    said = viewer.t(
        "compliance-figure", percentage=figure.percentage, so=len(figure.so), total=total
    )
    return said + _unknown(viewer, figure)


def _unknown(viewer: Viewer, figure: Figure) -> str:
    count = len(figure.unknown)
    return viewer.t("compliance-and-unknown", count=count) if count else ""


async def cases(viewer: Viewer, args: Args) -> Message:
    """The cases behind one figure; those of which it is not so stand first."""
    t, name = viewer.t, str(args["figure"])
    figure = (await _figures(viewer, int(args["year"])))[name]
    titles = {case.number: case.title for case in await viewer.reading.cases()}
    by_answer = (
        ("not-so", figure.not_so),
        ("so", figure.so),
        ("unknown", figure.unknown),
    )
    lines = [
        Line(number, t("case-line", number=number, title=titles[number]), t(f"compliance-{word}"))
        for word, numbers in by_answer
        for number in numbers
    ]
    title = t(f"compliance-{name}")
    shown = cases_card(title, lines, t, empty=t("compliance-empty"))
    return Message(card=shown, summary=title)
