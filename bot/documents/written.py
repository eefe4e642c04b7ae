"""A report with everything that it tells of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.documents.source import Source
from bot.domain.advice import Advice, AdviceStatus
from bot.domain.decision import Decision
from bot.domain.description import Description
from bot.domain.report import Report
from bot.domain.session import Session
from bot.ports import FiledDocument, Missing


@dataclass(frozen=True)
class Written:
    """`decision` is there in version 1.1 alone: version 1.0 was adopted before it."""

    report: Report
    session: Session
    description: Description
    advices: Sequence[Advice]
    decision: Decision | None
    files: Sequence[FiledDocument]
    drafts: Sequence[Report]


async def written(source: Source) -> Written:
    reading, case = source.reading, source.case
    number = int(source.wanted.about.rpartition("/")[2] or case.report)
    found = await reading.report(case.number, number)
    return Written(
        found,
        await reading.session(found.session),
        await reading.description(case.number, found.description),
        [a for a in await reading.advices_of(case.number) if a.status is not AdviceStatus.LAPSED],
        await _decision(source),
        await reading.files_of(case.number),
        await reading.reports_of(case.number),
    )


async def _decision(source: Source) -> Decision | None:
    if source.wanted.version != "1.1":
        return None
    try:
        return await source.reading.decision(source.case.number)
    except Missing:
        return None
