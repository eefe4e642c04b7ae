"""The documents about the advices: the list, the decision, and how they are followed up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from bot.documents.form import section_blocks
from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Said
from bot.documents.source import Source
from bot.documents.written import written
from bot.domain.advice import Advice, Answered
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.case_check import CaseCheck
from bot.domain.decision import Decision
from bot.domain.escalation import Escalation
from bot.domain.feedback import Feedback
from bot.domain.life import case_of
from bot.domain.task import Task, TaskKind
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
        if (opinion := source.case.opinion) is not None:
            by = source.t("opinion-by", name=opinion.given_by, day=opinion.given_on)
            yield Heading(source.t("doc-opinion"))
            yield Said(opinion.words)
            yield Facts(((source.t("short-opinion-by"), by),))
        yield Facts(((source.t("doc-hash"), found.sha256),))

    return source.paper("besluit", blocks(), by=decided_by(source, found))


def decided_by(source: Source, decision: Decision) -> str:
    name = source.name(decision.decided_by)
    if not decision.on_behalf_of:
        return name
    return source.t("on-behalf-of", name=name, whose=source.name(decision.on_behalf_of))


async def follow_up(source: Source) -> Paper:
    """How every advice stands, with each answer that was given."""
    found = await source.reading.advices_of(source.case.number)
    checks = await source.reading.case_checks_of(source.case.number)
    notes = await source.reading.feedback_of(source.case.number)
    escalations = await source.reading.escalations_of(source.case.number)
    tasks = await source.reading.tasks_of(source.case.number)
    later = await source.reading.changes_of(source.case.number)
    blocks = chain(
        chain.from_iterable(_follow_up(source, advice) for advice in found),
        chain.from_iterable(_ladder(source, one) for one in escalations),
        chain.from_iterable(_check(source, one) for one in checks if one.answered_at),
        chain.from_iterable(_stopped(source, one) for one in tasks),
        chain.from_iterable(_feedback(source, one) for one in notes),
        chain.from_iterable(_anew(source, one) for one in later),
    )
    return source.paper("opvolging", blocks, by=source.name(await _by(source)))


async def _by(source: Source) -> str:
    """Who said or found what this version was filed for."""
    about = source.wanted.about
    if about == case_of(about):
        return (await source.reading.case(about)).signalled_by
    if "/F" in about:
        return (await source.reading.feedback(about)).answered_by
    if "-T" in about:
        return (await source.reading.task(about)).done_by
    if "/C" in about:
        return (await source.reading.case_check(about)).answered_by
    advice = await source.reading.advice(about)
    last, asked = advice.answered, advice.handover
    if advice.settled_by or last:
        return advice.settled_by or (last.by if last else "")
    return advice.says.holder or (asked.by if asked else "")


def _check(source: Source, check: CaseCheck) -> Iterator[Block]:
    """What the case holder said of the application as a whole."""
    t, template = source.t, source.templates[source.policy.templates["case_check"]]
    yield Heading(t("doc-case-check", day=check.answered_at))
    rows = [(t("short-name"), source.name(check.answered_by))]
    for question in (one for section in template.sections for one in section.questions):
        if check.answers.get(question.key) not in (None, ""):
            said = t.said(question, check.answers[question.key], source.names)
            rows.append((t.wording(question.ask), said))
    yield Facts(tuple(rows))


def _stopped(source: Source, task: Task) -> Iterator[Block]:
    """Who confirmed that the application is no longer used, and what they wrote."""
    stopped = source.case.stopped_on
    if task.kind is TaskKind.STOPPED and task.done_at and day_of(task.done_at) == stopped:
        yield Heading(source.t("doc-stopped", day=stopped))
        yield Said(task.answer)
        yield Facts(((source.t("short-name"), source.name(task.done_by)),))


def _anew(source: Source, new: Case) -> Iterator[Block]:
    """RM7.6: the case in which it is assessed again."""
    t = source.t
    yield Heading(t("short-changed-by"))
    yield Said(t("case-line", number=new.number, title=new.title))
    yield Facts(((t("short-when"), t.moment(new.signalled_at)),))


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


def _feedback(source: Source, note: Feedback) -> Iterator[Block]:
    """What was said in passing, and whether it was confirmed."""
    t, short = source.t, note.advice.rpartition("-")[2]
    yield Heading(t("doc-feedback", short=short))
    yield Said(note.said)
    rows = [
        (t("short-said-by"), source.name(note.source)),
        (t("short-day"), t.day(note.on)),
        (t("doc-noted-by"), source.name(note.noted_by)),
        (t("short-status"), t(f"feedback-{note.standing}")),
    ]
    if note.answer:
        rows.append((t("short-answer"), note.answer))
    yield Facts(tuple(rows))


def _ladder(source: Source, escalation: Escalation) -> Iterator[Block]:
    """Why it came to the manager, and every step since."""
    t, short = source.t, escalation.advice.rpartition("-")[2]
    yield Heading(t("doc-escalation" if short else "doc-escalation-decision", short=short))
    yield Said(t(f"escalation-{escalation.cause}"))
    rows = tuple(
        (
            t.moment(s.at),
            source.name(s.by) if s.by else t("notice-title"),
            t(f"step-{s.what}"),
            s.words or t(f"rung-{s.level}"),
        )
        for s in escalation.steps
    )
    if rows:
        header = (t("short-when"), t("short-name"), t("short-status"), t("doc-note"))
        yield Grid(header, rows, (3, 3, 3, 6))


def _answers(source: Source, advice: Advice) -> Iterator[tuple[str, ...]]:
    t = source.t
    for look in advice.looks:
        found = t("look-agrees" if look.agrees else "look-differs")
        yield t.day(look.on), source.name(look.by), capital(found), look.words
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
