"""The documents before the session: signal, screening and case description."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from bot.documents.form import HandedIn, section_answers, sections
from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points
from bot.documents.source import Source
from bot.domain.answers import Context, FilledIn
from bot.domain.case import Screening
from bot.domain.description import Description, changes
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
    return source.paper("signaal", _untitled(form), by=source.name(case.signalled_by))


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
    if number == 1:
        return None
    return await source.reading.description(source.case.number, number - 1)


def _description(source: Source, found: Description, before: Description | None) -> Iterator[Block]:
    t = source.t
    form = source.form(found.template, found.answers)
    yield Facts(
        (
            (t("short-submitted-by"), source.name(found.submitted_by)),
            (t("short-submitted-at"), t.moment(found.submitted_at)),
            (t("doc-hash"), found.sha256),
        )
    )
    if before is not None:
        changed = dict.fromkeys(
            path.partition(".")[0] for path in changes(before.answers, found.answers)
        )
        yield Heading(t("doc-changes"))
        yield Points(tuple(form.ask(key) for key in changed) or (t("nothing"),))
    rules = {rule.id: t.wording(rule.say) for rule in form.template.rules}
    if found.findings:
        yield Heading(t("doc-findings"))
        yield Points(tuple(rules[id] for id in found.findings))
    yield from sections(form)
