"""The documents of a dossier, one function per kind; all in Dutch, drawn from the record."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from bot.documents.form import HandedIn, section_blocks, sections
from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points, Said
from bot.domain.advice import Advice, AdviceStatus
from bot.domain.case import Case
from bot.domain.decision import Decision
from bot.domain.description import Description, changes
from bot.domain.effects import FileDocument
from bot.domain.policy import Policy
from bot.domain.report import VALUES, Report, signal_of
from bot.domain.session import Session
from bot.domain.template import Answer, Section, Template, items_of
from bot.phrases import Phrases
from bot.ports import FiledDocument, Missing, Reading

AGENDA = ("story", "goal", "means", "alternatives", "values", "dilemmas", "conclusion", "advices")
"""RM2.4: goal and solution are the heart of the session."""


@dataclass(frozen=True)
class Source:
    """Where a document is drawn from; `wanted` says which one."""

    reading: Reading
    policy: Policy
    templates: Mapping[str, Template]
    t: Phrases
    wanted: FileDocument
    case: Case
    names: Mapping[str, str]

    def form(self, template: str, answers: Mapping[str, Answer]) -> HandedIn:
        return HandedIn(self.templates[template], answers, self.names, self.t)

    def name(self, person: str) -> str:
        return self.names.get(person, "") or self.t("someone-unknown")

    def paper(self, kind: str, blocks: Iterator[Block], *, by: str = "") -> Paper:
        """R5.1.1: version, status, day and author stand on every document."""
        t, wanted = self.t, self.wanted
        day = date.fromisoformat(wanted.day)
        word = "doc-status-adopted" if wanted.adopted else "doc-status-draft"
        status = t(word, version=wanted.version, day=day, name=by)
        about = t("case-line", number=self.case.number, title=self.case.title)
        page = t("doc-page", n="{n}", of="{of}")
        return Paper(t(f"doc-{kind}"), about, status, t.language, day, tuple(blocks), page)


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
    return source.paper("signaal", sections(form), by=source.name(case.signalled_by))


async def screening(source: Source) -> Paper:
    case, t = source.case, source.t
    found = case.screening
    assert found is not None

    def blocks() -> Iterator[Block]:
        form = source.form(found.template, found.answers)
        rules = {rule.id: t.wording(rule.say) for rule in form.template.rules}
        rows = (
            (t("short-outcome"), t(f"outcome-word-{found.outcome}")),
            (t("short-impact"), t(f"impact-{case.impact or found.impact}")),
            (t("short-answered-by"), source.name(found.answered_by)),
            (t("short-confirmed-by"), source.name(case.confirmed_by)),
        )
        yield Facts(rows, t("doc-facts"))
        yield Heading(t("because"))
        yield Points(tuple(f"{rules[id]} ({id})" for id in found.fired))
        yield from sections(form)

    return source.paper("screening", blocks(), by=source.name(case.confirmed_by))


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
        ),
        t("doc-facts"),
    )
    if before is not None:
        changed = dict.fromkeys(
            path.partition(".")[0] for path in changes(before.answers, found.answers)
        )
        asks = (t.wording(form.template.question(key).ask) for key in changed)
        yield Heading(t("doc-changes"))
        yield Points(tuple(asks) or (t("nothing"),))
    rules = {rule.id: t.wording(rule.say) for rule in form.template.rules}
    if found.findings:
        yield Heading(t("doc-findings"))
        yield Points(tuple(rules[id] for id in found.findings))
    yield from sections(form)


# --- session ----------------------------------------------------------------------------------
async def pack(source: Source) -> Paper:
    """What everyone reads before the session: when, who, the agenda and the description."""
    session = await source.reading.session(source.wanted.about)
    number = source.case.description
    found = await source.reading.description(source.case.number, number)
    t = source.t

    def blocks() -> Iterator[Block]:
        yield Facts(tuple(_when(source, session)), t("doc-facts"))
        yield Heading(t("doc-who"))
        yield _guests(source, session)
        yield Heading(t("doc-agenda"))
        yield Points(tuple(t(f"agenda-{item}") for item in AGENDA))
        yield Heading(t("doc-description-read", version=number))
        form = source.form(found.template, found.answers)
        for section in form.template.sections:
            yield from section_blocks(form, section, level=2)

    return source.paper("pakket", blocks(), by=source.name(session.planned_by))


def _when(source: Source, session: Session) -> Iterator[tuple[str, str]]:
    t = source.t
    yield t("short-when"), t("from-to", start=t.moment(session.start), end=t.clock(session.end))
    yield t("short-place"), t("place-online") if session.online else session.place


def _guests(source: Source, session: Session) -> Grid:
    t = source.t
    rows = tuple(
        (source.name(guest.person), t(f"role-{guest.role}"), guest.expertise)
        for guest in session.guests
    )
    header = (t("short-name"), t("short-role"), t("short-expertise"))
    return Grid(header, rows, (4, 4, 4), t("doc-who"))


async def attendance(source: Source) -> Paper:
    session = await source.reading.session(source.wanted.about)
    t = source.t

    def blocks() -> Iterator[Block]:
        yield Facts(tuple(_when(source, session)), t("doc-facts"))
        yield _attended(source, session)

    return source.paper("presentielijst", blocks(), by=source.name(session.with_role("note_taker")))


def _attended(source: Source, session: Session) -> Grid:
    """R5.7.16: by role, so that missing expertise stays visible."""
    t, there = source.t, session.attendance or {}
    rows = tuple(
        (
            t(f"role-{guest.role}"),
            guest.expertise,
            source.name(guest.person),
            t(f"attended-{there.get(guest.person, 'afwezig')}"),
        )
        for guest in session.guests
    )
    header = (t("short-role"), t("short-expertise"), t("short-name"), t("short-attended"))
    return Grid(header, rows, (4, 4, 4, 3), t("doc-attendance"))


# --- report -----------------------------------------------------------------------------------
@dataclass(frozen=True)
class Written:
    """A report with everything that it tells of."""

    report: Report
    session: Session
    description: Description
    advices: Sequence[Advice]
    decision: Decision | None
    files: Sequence[FiledDocument]
    drafts: Sequence[Report]


async def _written(source: Source) -> Written:
    reading, case = source.reading, source.case
    number = int(source.wanted.about.rpartition("/")[2] or case.report)
    found = await reading.report(case.number, number)
    try:
        decision = await reading.decision(case.number)
    except Missing:
        decision = None
    return Written(
        found,
        await reading.session(found.session),
        await reading.description(case.number, found.description),
        [a for a in await reading.advices_of(case.number) if a.status is not AdviceStatus.LAPSED],
        decision if source.wanted.version == "1.1" else None,
        await reading.files_of(case.number),
        await reading.reports_of(case.number),
    )


async def report(source: Source) -> Paper:
    """The order of domain.md 7.9; the same for every report of one template version."""
    written = await _written(source)
    found = written.report
    by = found.adopted_by if source.wanted.adopted else found.written_by
    return source.paper("verslag", _report(source, written), by=source.name(by))


def _report(source: Source, written: Written) -> Iterator[Block]:
    parts: Sequence[Callable[[Source, Written], Iterator[Block]]] = (
        _on_one_page,
        _the_case,
        _described("goal", "goal_and_means"),
        _described("alternatives", "alternatives"),
        _described("people", "people"),
        _legal,
        _values,
        _dilemmas,
        _contributed,
        _advices,
        _who_decides,
        _agreed,
        _register,
        _annex,
    )
    for place, part in enumerate(parts, 1):
        name = part.__name__.removeprefix("_")
        title = source.t(f"report-part-{name.replace('_', '-')}")
        yield Heading(f"{place}. {title}" if place < len(parts) else title)
        yield from part(source, written)


def _on_one_page(source: Source, written: Written) -> Iterator[Block]:
    described, answers = written.description.answers, written.report.answers
    form = source.form(written.description.template, described)
    t = source.t
    yield Said(str(described.get("explainable_story", "")), t("doc-story"))
    if "decision_moment" in described:
        yield Said(form.said("decision_moment"), t("doc-decision-moment"))
    yield Said(str(answers.get("conclusion", "")), t("doc-outcome"))
    lines = tuple(f"{advice.short}: {advice.says.text}" for advice in written.advices)
    if lines:
        yield Said(t("doc-advices-intro", count=len(lines)))
        yield Points(lines)


def _the_case(source: Source, written: Written) -> Iterator[Block]:
    t, case, described = source.t, source.case, written.description
    yield Facts(
        (
            (t("short-case"), t("case-line", number=case.number, title=case.title)),
            (t("short-case-holder"), source.name(case.case_holder)),
            (t("short-contact"), source.name(case.project_leader)),
            (t("short-impact"), t(f"impact-{case.impact}")),
            (t("doc-description-version"), t("doc-version-of", number=described.number)),
            (t("doc-hash"), described.sha256),
        ),
        t("doc-facts"),
    )


DESCRIBED: Mapping[str, tuple[str, ...]] = {
    "goal": ("problem", "goal", "success", "how_it_works", "why_digital", "supplier"),
    "alternatives": ("alternatives",),
    "people": (
        "groups",
        "vulnerable",
        "participation",
        "participation_note",
        "human_role",
        "redress",
        "errors",
    ),
}


def _described(keys: str, name: str) -> Callable[[Source, Written], Iterator[Block]]:
    """A part of the report that quotes the frozen case description."""

    def part(source: Source, written: Written) -> Iterator[Block]:
        found = written.description
        form = source.form(found.template, found.answers)
        for section in form.template.sections:
            for question in section.questions:
                if question.key in DESCRIBED[keys] and question.key in found.answers:
                    blocks = list(section_blocks(form, _only(section, question.key)))
                    yield from blocks[1:]

    part.__name__ = name
    return part


def _only(section: Section, key: str) -> Section:
    return replace(section, questions=tuple(q for q in section.questions if q.key == key))


def _legal(source: Source, written: Written) -> Iterator[Block]:
    """Read out as a status; the session does not decide on it."""
    found, t = written.description, source.t
    form = source.form(found.template, found.answers)
    keys = [k for k in LEGAL if k in found.answers and k in form.template]
    rows = tuple((t.wording(form.template.question(key).ask), form.said(key)) for key in keys)
    yield Grid((t("doc-check"), t("short-status")), rows, (5, 4), t("report-part-legal"))


LEGAL = (
    "legal_task",
    "legal_basis",
    "dpia_status",
    "dpia_date",
    "ai_act",
    "ai_role",
    "other_assessments",
    "security_classified",
)


def _values(source: Source, written: Written) -> Iterator[Block]:
    t, answers = source.t, written.report.answers
    form = source.form(written.report.template, answers)
    rows = tuple(
        (
            t.wording(form.template.section(value).title),
            form.said(f"{value}_stake"),
            t(f"value-{signal_of(answers, value)}"),
        )
        for value in VALUES
    )
    header = (t("short-value"), t("short-stake"), t("short-signal"))
    yield Grid(header, rows, (5, 4, 4), t("report-part-values"))
    for value in VALUES:
        yield from section_blocks(form, form.template.section(value), level=2)


def _dilemmas(source: Source, written: Written) -> Iterator[Block]:
    form = source.form(written.report.template, written.report.answers)
    yield from list(section_blocks(form, form.template.section("dilemmas")))[1:]


def _contributed(source: Source, written: Written) -> Iterator[Block]:
    t, answers = source.t, written.report.answers
    experts = tuple(
        t("doc-expert", name=source.name(guest.person), expertise=guest.expertise)
        for guest in written.session.experts()
    )
    yield Said(str(answers.get("board_input") or t("doc-no-board-input")), t("role-sounding_board"))
    yield Said("\n".join(experts) or t("nobody"), t("doc-experts"))


def _advices(source: Source, written: Written) -> Iterator[Block]:
    t = source.t
    if not written.advices:
        yield Said(str(written.report.answers.get("no_advices") or ""))
    for advice in written.advices:
        says = advice.says
        yield Heading(f"{advice.short}. {says.text}", 2)
        yield Said(says.reason, t("short-reason"))
        yield Facts(tuple(_of_advice(source, advice)), f"{t('report-part-advices')} {advice.short}")


def _of_advice(source: Source, advice: Advice) -> Iterator[tuple[str, str]]:
    t, says = source.t, advice.says
    labels = {one["value"]: one["label"] for one in source.policy.values}
    units = {one["value"]: one["label"] for one in source.policy.units}
    yield t("short-action-holder"), source.name(says.holder)
    yield t("short-unit"), t.wording(units[says.unit])
    yield t("short-due"), t.day(advice.due)
    yield t("short-weight"), t(f"weight-{says.weight}")
    yield t("short-values"), ", ".join(t.wording(labels[value]) for value in says.values)
    yield t("short-evidence"), says.evidence
    yield t("short-acceptance"), t(f"acceptance-{advice.acceptance}")


def _who_decides(source: Source, written: Written) -> Iterator[Block]:
    """RM4.7: who advised, and who decided or will decide."""
    t, holder = source.t, source.name(source.case.case_holder)
    advised = ", ".join(source.name(person) for person in written.session.people())
    decided = t("doc-will-decide", name=holder)
    if written.decision is not None:
        form = source.form(written.decision.template, written.decision.answers)
        day, name = written.decision.decided_at, source.name(written.decision.decided_by)
        decided = t("doc-decided", name=name, day=day, outcome=form.said("outcome"))
    header = (t("doc-advised-by"), t("doc-decided-by"))
    yield Grid(header, ((advised, decided),), (1, 1), t("report-part-who-decides"))
    if written.decision is not None:
        yield Said(str(written.decision.answers["reason"]), t("doc-decision-reason"))


def _agreed(source: Source, written: Written) -> Iterator[Block]:
    t = source.t
    rows = tuple(
        (
            advice.short,
            source.name(advice.says.holder),
            t.day(advice.next_question) if advice.next_question else t("nothing-yet"),
        )
        for advice in written.advices
    )
    if rows and written.decision is not None:
        header = (t("short-advice"), t("short-action-holder"), t("short-next-question"))
        yield Grid(header, rows, (1, 4, 4), t("report-part-agreed"))
    elif rows:
        yield Said(t("doc-agreed-later"))
    said = written.report.answers.get("reassessment")
    yield Said(str(said or t("doc-no-reassessment")), t("doc-reassessment"))


def _register(source: Source, written: Written) -> Iterator[Block]:
    yield Said(str(written.report.answers.get("register_text") or source.t("doc-no-register")))


def _annex(source: Source, written: Written) -> Iterator[Block]:
    t = source.t
    yield _attended(source, written.session)
    yield Heading(t("doc-versions"), 2)
    versions = tuple(
        (
            f"v0.{one.number}",
            t.moment(one.written_at),
            source.name(one.written_by),
            _reaction(t, one),
        )
        for one in written.drafts
    )
    header = (t("short-version"), t("short-when"), t("doc-author"), t("doc-reaction"))
    yield Grid(header, versions, (2, 4, 4, 4), t("doc-versions"))
    yield Heading(t("doc-files"), 2)
    rows = tuple((file.path.rpartition("/")[2], file.sha256) for file in _earlier(written))
    yield Grid((t("doc-file"), t("doc-hash")), rows, (5, 6), t("doc-files"))


def _earlier(written: Written) -> Iterator[FiledDocument]:
    """Only what was filed before the report was written, so that its bytes never change."""
    return (file for file in written.files if file.at <= written.report.written_at)


def _reaction(t: Phrases, found: Report) -> str:
    if not found.reaction:
        return t("doc-no-reaction")
    return t("doc-agreed") if found.reaction == "akkoord" else t("doc-comments")


async def worksheet(source: Source) -> Paper:
    written = await _written(source)
    heading = Heading(source.t("report-part-values"))
    blocks = chain((heading,), _values(source, written))
    return source.paper("waardenblad", blocks, by=source.name(written.report.written_by))


async def reaction(source: Source) -> Paper:
    written = await _written(source)
    found, t = written.report, source.t
    agreed = found.reaction == "akkoord"
    words = t("doc-agreed") if agreed else found.reaction
    blocks: Sequence[Block] = (Said(words, t("doc-reaction-on", version=f"v0.{found.number}")),)
    return source.paper("reactie", iter(blocks), by=source.name(found.reaction_by))


# --- advices and decision ---------------------------------------------------------------------
async def advices(source: Source) -> Paper:
    written = await _written(source)
    by = source.name(written.report.adopted_by or written.report.written_by)
    heading = Heading(source.t("report-part-advices"))
    return source.paper("advieslijst", chain((heading,), _advices(source, written)), by=by)


async def decision(source: Source) -> Paper:
    found = await source.reading.decision(source.case.number)
    form = source.form(found.template, found.answers)

    def blocks() -> Iterator[Block]:
        for section in form.template.sections:
            if section.key != "advices" or items_of(found.answers, "per_advice"):
                yield from section_blocks(form, section)
        yield Said(found.sha256, source.t("doc-hash"))

    return source.paper("besluit", blocks(), by=source.name(found.decided_by))


async def follow_up(source: Source) -> Paper:
    """How every advice stands, with each answer that was given."""
    found = await source.reading.advices_of(source.case.number)
    t = source.t

    def blocks() -> Iterator[Block]:
        for advice in found:
            yield Heading(f"{advice.short}. {advice.says.text}")
            yield Facts(
                (
                    (t("short-status"), t(f"advice-{advice.status}")),
                    (t("short-action-holder"), source.name(advice.says.holder)),
                    (t("short-due"), t.day(advice.due)),
                ),
                f"{t('doc-opvolging')} {advice.short}",
            )
            rows = tuple(_answers(source, advice))
            header = (t("short-when"), t("short-name"), t("short-status"), t("doc-note"))
            if rows:
                caption = f"{t('doc-answers')} {advice.short}"
                yield Grid(header, rows, (3, 3, 3, 6), caption)

    answered = await source.reading.advice(source.wanted.about)
    last = answered.answered
    return source.paper("opvolging", blocks(), by=source.name(last.by if last else ""))


def _answers(source: Source, advice: Advice) -> Iterator[tuple[str, ...]]:
    t = source.t
    for one in advice.history:
        evidence = t("doc-evidence", said=one.evidence) if one.evidence else ""
        note = "\n".join(filter(None, (one.note, evidence)))
        yield t.moment(one.at), source.name(one.by), t(f"follow-up-{one.status}"), note
    if advice.settled_at is not None:
        status = t(f"advice-{advice.status}")
        yield t.moment(advice.settled_at), source.name(advice.settled_by), status, advice.judgement


PIECES: Mapping[str, Callable[[Source], Awaitable[Paper]]] = {
    "signaal": signal,
    "screening": screening,
    "casusbeschrijving": description,
    "pakket": pack,
    "presentielijst": attendance,
    "waardenblad": worksheet,
    "verslag": report,
    "reactie": reaction,
    "advieslijst": advices,
    "besluit": decision,
    "opvolging": follow_up,
}
