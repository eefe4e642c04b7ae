"""The documents before the session: signal, screening and case description."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from bot.documents.changes import changed
from bot.documents.form import HandedIn, section_answers, sections
from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points, Said
from bot.documents.source import Source
from bot.domain.description import Description
from bot.domain.filled_in import Context, FilledIn
from bot.domain.screened import Screening
from bot.domain.template import Answer
from bot.phrases import capital


async def signal(source: Source) -> Paper:
    case = source.case
    answers: dict[str, Answer] = {
        "title": case.title,
        "goal": case.goal,
        "org_unit": case.unit,
        "phase": case.phase,
        "planned_start": case.planned_start,
        "contact": case.project_leader,
    }
    form = source.form(source.policy.templates["signal"], answers)
    changes = ((source.t("short-changes"), case.parent),) if case.parent else ()
    blocks: Iterator[Block] = chain([Facts(changes)] if changes else [], _untitled(form))
    return source.paper("signaal", blocks, by=source.name(case.signalled_by))


def _untitled(form: HandedIn) -> Iterator[Block]:
    """A form of one section: the title of the paper says it already."""
    return chain.from_iterable(section_answers(form, one) for one in form.template.sections)


async def screening(source: Source) -> Paper:
    found = source.case.screening
    assert found is not None
    by = source.name(source.case.confirmed_by)
    return source.paper("screening", _screening(source, found), by=by)


def _screening(source: Source, found: Screening) -> Iterator[Block]:
    case, t = source.case, source.t
    form = source.form(found.template, found.answers)
    rules = {rule.id: t.wording(rule.say) for rule in form.template.rules}
    yield Facts(
        (
            (t("short-outcome"), capital(t(f"outcome-word-{found.outcome}"))),
            *([(t("short-changes"), case.parent)] if case.parent else []),
            (t("short-impact"), capital(t(f"impact-{case.impact or found.impact}"))),
            (t("short-answered-by"), source.name(found.answered_by)),
            (t("short-confirmed-by"), source.name(case.confirmed_by)),
            *_lowered(source),
        )
    )
    yield Heading(t("doc-because"))
    yield Points(tuple(f"{rules[id]} ({id})" for id in found.fired))
    yield Heading(t("doc-answers"))
    rows = tuple((form.ask(key), form.said(key)) for key in _asked(source, form))
    yield Grid((t("doc-question"), t("short-answer")), rows, (5, 2))


def _lowered(source: Source) -> Iterator[tuple[str, str]]:
    """Only what was agreed: a proposal changes nothing yet."""
    lowering, t = source.case.lowering, source.t
    if lowering and lowering.agreed_by:
        wanted = t(f"impact-{lowering.to}")
        yield (
            t("short-lowering"),
            t("lowering-of", impact=wanted, name=source.name(lowering.proposed_by)),
        )
        yield t("short-lowering-reason"), lowering.reason
        yield t("short-lowered-by"), source.name(lowering.agreed_by)


def _asked(source: Source, form: HandedIn) -> Iterator[str]:
    """The frozen answers count what was hidden as no; on paper stands what was asked."""
    seen = FilledIn(form.template, form.answers, Context(date.fromisoformat(source.wanted.day)))
    return (q.key for q in form.template.questions if q.key in form.answers and seen.applies(q))


async def description(source: Source) -> Paper:
    number = int(source.wanted.version.partition(".")[0])
    found = await source.reading.description(source.case.number, number)
    before = await _before(source, number)
    blocks = _description(source, found, before)
    return source.paper("casusbeschrijving", blocks, by=source.name(found.submitted_by))


async def _before(source: Source, number: int) -> Description | None:
    """The version before this one; of a reassessment the one of the earlier case."""
    if number == 1:
        return await _earlier(source)
    return await source.reading.description(source.case.number, number - 1)


async def _earlier(source: Source) -> Description | None:
    if not source.case.parent:
        return None
    earlier = await source.reading.case(source.case.parent)
    if not earlier.in_force:
        return None
    return await source.reading.description(earlier.number, earlier.in_force)


def _changes(source: Source, form: HandedIn, before: Description) -> Iterator[Block]:
    """R5.7.13: per question what it was and what it is."""
    t, none = source.t, source.t("change-none")
    rows = tuple((c.ask, c.was or none, c.now or none) for c in changed(form, before.answers))
    if not rows:
        yield Said(t("nothing"))
        return
    yield Grid((t("doc-question"), t("change-was"), t("change-now")), rows, (4, 5, 5))


def _description(source: Source, found: Description, before: Description | None) -> Iterator[Block]:
    t = source.t
    form = source.form(found.template, found.answers)
    word = "kept" if found.unfinished else "submitted"
    yield Facts(
        (
            (t(f"short-{word}-by"), source.name(found.submitted_by)),
            (t(f"short-{word}-at"), t.moment(found.submitted_at)),
            (t("doc-hash"), found.sha256),
        )
    )
    if found.unfinished:
        yield Said(t("description-unfinished", version=found.number))
    if before is not None:
        yield Heading(t("doc-changes"))
        yield from _changes(source, form, before)
    rules = {rule.id: t.wording(rule.say) for rule in form.template.rules}
    if found.findings:
        yield Heading(t("doc-findings"))
        yield Points(tuple(rules[id] for id in found.findings))
    yield from sections(form)


async def exception(source: Source) -> Paper:
    """R5.7.1: who asked for it and why, and who granted or refused it and why."""
    nth = int(source.wanted.about.rpartition("/")[2])
    found, t = source.case.exceptions[nth - 1], source.t
    assert found.judged_at is not None
    word = "granted" if found.granted else "refused"
    blocks = (
        Facts(
            (
                (t("short-exception-asked-by"), source.name(found.asked_by)),
                (t("short-exception-asked-at"), t.moment(found.asked_at)),
                (t("short-reason"), found.reason),
                (t("short-exception-judged-by"), source.name(found.judged_by)),
                (t("short-exception-judged-at"), t.moment(found.judged_at)),
                (t("short-outcome"), capital(t(f"exception-word-{word}"))),
                (t("short-exception-answer"), found.answer),
            )
        ),
        Said(t("doc-exception-rule")),
    )
    return source.paper("uitzondering", iter(blocks), by=source.name(found.judged_by))


def exception_said(source: Source) -> str:
    """The exception that was granted, in a sentence; empty when there is none."""
    for one in source.case.exceptions:
        if one.granted:
            names = {"asked": source.name(one.asked_by), "name": source.name(one.judged_by)}
            return source.t("doc-exception", reason=one.reason, day=one.judged_at, **names)
    return ""
