"""The agenda note for a rung of the ladder: facts and functions, no names and no blame."""

from __future__ import annotations

from collections.abc import Iterator

from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Said
from bot.documents.source import Source
from bot.domain.advice import Advice
from bot.domain.escalation import Cause, Escalation
from bot.phrases import capital


async def agenda_note(source: Source) -> Paper:
    reading, t = source.reading, source.t
    escalation = await reading.escalation(source.wanted.about)
    advice = await reading.advice(escalation.advice) if escalation.advice else None
    functions = {id: one.function for id, one in (await reading.people()).items()}
    level = int(source.wanted.version.rpartition(".")[2][0])  # what follows counts the drafts
    holder = functions.get(advice.says.holder if advice else "") or t("role-action_holder")
    blocks = _blocks(source, escalation, advice, holder=holder, level=level)
    released = (s.by for s in escalation.steps if s.what == "release" and s.level == level)
    by = functions.get(next(released, "")) or t("rung-3")
    return source.paper("agendanotitie", blocks, by=by)


def _blocks(
    source: Source, escalation: Escalation, advice: Advice | None, *, holder: str, level: int
) -> Iterator[Block]:
    t = source.t
    yield Said(t(f"note-for-{level}"))
    yield Heading(t("note-asked"))
    yield Said(t(f"note-asked-{level}" if advice else "note-asked-unexplained"))
    yield Heading(t("note-what"))
    yield Said(source.case.goal)
    if advice is not None:
        yield from _advice(source, advice, holder)
    yield Heading(t("note-so-far"))
    yield Said(t(f"escalation-{escalation.cause}"))
    yield Grid((t("short-when"), t("doc-note")), tuple(_so_far(source, escalation, advice)), (1, 3))


def _advice(source: Source, advice: Advice, holder: str) -> Iterator[Block]:
    t, says = source.t, advice.says
    units = {one["value"]: one["label"] for one in source.policy.units}
    yield Heading(t("doc-advice", short=advice.short))
    yield Said(says.text)
    yield Facts(
        (
            (t("short-reason"), says.reason),
            (t("short-weight"), capital(t(f"weight-{says.weight}"))),
            (t("short-unit"), t.wording(units[says.unit])),
            (t("short-action-holder"), capital(holder)),
            (t("short-due"), t.day(advice.due)),
            (t("short-evidence"), says.evidence),
        )
    )


def _so_far(
    source: Source, escalation: Escalation, advice: Advice | None
) -> Iterator[tuple[str, str]]:
    """Questions, answers and steps, oldest first."""
    t = source.t
    silence = escalation.cause is Cause.SILENCE
    told = [(escalation.asked_at, t("note-unanswered", day=escalation.since))] if silence else []
    for one in advice.history if advice else ():
        said = t(f"follow-up-{one.status}")
        told.append((one.at, f"{said}: {one.note}" if one.note else said))
    for step in escalation.steps:
        said = step.words or t(f"rung-{step.level}")
        told.append((step.at, f"{t(f'step-{step.what}')}: {said}"))
    for at, said in sorted(told, key=lambda pair: pair[0]):
        yield t.day(at), said
