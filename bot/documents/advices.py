"""The documents about the advices: the list, the decision, and how they are followed up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from bot.documents.form import section_blocks
from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Said
from bot.documents.source import Source
from bot.documents.written import written
from bot.domain.advice import Advice, Answered
from bot.domain.escalation import Escalation
from bot.domain.template import items_of
from bot.phrases import capital


async def advices(source: Source) -> Paper:
    found = await written(source)
    by = source.name(found.report.adopted_by or found.report.written_by)
    blocks: Iterator[Block] = chain.from_iterable(
        advice_blocks(source, advice, level=1) for advice in found.advices
    )
    if not found.advices:
        blocks = iter(no_advices(source, str(found.report.answers.get("no_advices") or "")))
    return source.paper("advieslijst", blocks, by=by)


def advice_blocks(source: Source, advice: Advice, *, level: int) -> Iterator[Block]:
    yield Heading(source.t("doc-advice", short=advice.short), level)
    yield Said(advice.says.text)
    yield Facts(tuple(_of_advice(source, advice)))


def no_advices(source: Source, reason: str) -> Sequence[Block]:
    return (Said(reason or source.t("no-advices")),)


def _of_advice(source: Source, advice: Advice) -> Iterator[tuple[str, str]]:
    t, says = source.t, advice.says
    labels = {one["value"]: one["label"] for one in source.policy.values}
    units = {one["value"]: one["label"] for one in source.policy.units}
    yield t("short-reason"), says.reason
    yield t("short-action-holder"), source.name(says.holder)
    yield t("short-unit"), t.wording(units[says.unit])
    yield t("short-due"), t.day(advice.due)
    yield t("short-weight"), capital(t(f"weight-{says.weight}"))
    yield t("short-values"), ", ".join(t.wording(labels[value]) for value in says.values)
    yield t("short-evidence"), says.evidence
    yield t("short-acceptance"), capital(t(f"acceptance-{advice.acceptance}"))


async def decision(source: Source) -> Paper:
    found = await source.reading.decision(source.case.number)
    form = source.form(found.template, found.answers)

    def blocks() -> Iterator[Block]:
        for section in form.template.sections:
            if section.key != "advices" or items_of(found.answers, "per_advice"):
                yield from section_blocks(form, section)
        yield Facts(((source.t("doc-hash"), found.sha256),))

    return source.paper("besluit", blocks(), by=source.name(found.decided_by))


async def follow_up(source: Source) -> Paper:
    """How every advice stands, with each answer that was given."""
    found = await source.reading.advices_of(source.case.number)
    answered = await source.reading.advice(source.wanted.about)
    last = answered.answered
    escalations = await source.reading.escalations_of(source.case.number)
    blocks = chain(
        chain.from_iterable(_follow_up(source, advice) for advice in found),
        chain.from_iterable(_ladder(source, one) for one in escalations),
    )
    by = answered.settled_by or (last.by if last else "")
    return source.paper("opvolging", blocks, by=source.name(by))


def _follow_up(source: Source, advice: Advice) -> Iterator[Block]:
    t = source.t
    yield Heading(t("doc-advice", short=advice.short))
    yield Said(advice.says.text)
    yield Facts(
        (
            (t("short-status"), capital(t(f"advice-{advice.status}"))),
            (t("short-action-holder"), source.name(advice.says.holder)),
            (t("short-due"), t.day(advice.due)),
        )
    )
    rows = tuple(_answers(source, advice))
    header = (t("short-when"), t("short-name"), t("short-status"), t("doc-note"))
    if rows:
        yield Grid(header, rows, (3, 3, 3, 6))


def _ladder(source: Source, escalation: Escalation) -> Iterator[Block]:
    """Why it came to the manager, and every step since."""
    t, short = source.t, escalation.advice.rpartition("-")[2]
    yield Heading(t("doc-escalation", short=short))
    yield Said(t(f"escalation-{escalation.cause}"))
    rows = tuple(
        (t.moment(s.at), source.name(s.by), t(f"step-{s.what}"), s.words or t(f"rung-{s.level}"))
        for s in escalation.steps
    )
    if rows:
        header = (t("short-when"), t("short-name"), t("short-status"), t("doc-note"))
        yield Grid(header, rows, (3, 3, 3, 6))


def _answers(source: Source, advice: Advice) -> Iterator[tuple[str, ...]]:
    t = source.t
    for one in advice.history:
        note = "\n".join(_notes(source, one))
        status = capital(t(f"follow-up-{one.status}"))
        yield t.moment(one.at), source.name(one.by), status, note
    if advice.settled_at is not None:
        status = capital(t(f"advice-{advice.status}"))
        yield t.moment(advice.settled_at), source.name(advice.settled_by), status, advice.judgement


def _notes(source: Source, answered: Answered) -> Iterator[str]:
    """What the action holder says, the evidence, and what the team found when it looked."""
    t = source.t
    if answered.note:
        yield answered.note
    if answered.new_due:
        yield f"{t('short-due')}: {t.day(answered.new_due)}"
    if answered.evidence:
        yield t("doc-evidence", said=answered.evidence)
    if answered.found:
        yield t("doc-found", said=answered.found)
