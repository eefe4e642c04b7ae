"""The report, in the order of domain.md 7.9, and what is read off it: worksheet and reaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.documents.advices import advice_blocks, decided_by, no_advices
from bot.documents.beginning import exception_said
from bot.documents.form import HandedIn, rows_of, section_answers
from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points, Said
from bot.documents.session import attended, urgency
from bot.documents.source import Source
from bot.documents.written import Written, written
from bot.domain.report import VALUES, Report, signal_of
from bot.phrases import Phrases, capital
from bot.ports import FiledDocument


async def report(source: Source) -> Paper:
    """The order of domain.md 7.9; the same for every report of one template version."""
    found = await written(source)
    by = found.report.adopted_by if source.wanted.adopted else found.report.written_by
    return source.paper("verslag", _report(source, found), by=source.name(by))


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
    used = exception_said(source) if written.session.by_exception else ""
    exception = ((t("short-exception"), used),) if used else ()
    version = "doc-version-unfinished" if described.unfinished else "doc-version-of"
    yield Facts(
        (
            (t("short-case"), t("case-line", number=case.number, title=case.title)),
            (t("short-case-holder"), source.name(case.case_holder)),
            (t("short-contact"), source.name(case.project_leader)),
            (t("short-impact"), capital(t(f"impact-{case.impact}"))),
            (t("doc-description-version"), capital(t(version, number=described.number))),
            (t("doc-hash"), described.sha256),
            *exception,
            *urgency(source, written.session),
        )
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
        asked = (form.template.question(key) for key in DESCRIBED[keys] if key in form.template)
        rows = tuple(row for question in asked for row in rows_of(form, question))
        yield Facts(rows) if rows else Said(source.t("nothing"))

    part.__name__ = name
    return part


def _legal(source: Source, written: Written) -> Iterator[Block]:
    """Read out as a status; the session does not decide on it."""
    found, t = written.description, source.t
    form = source.form(found.template, found.answers)
    keys = [k for k in LEGAL if k in found.answers and k in form.template]
    rows = tuple((form.ask(key), form.said(key)) for key in keys)
    yield Grid((t("doc-check"), t("short-status")), rows, (5, 4))


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
    """A word and a sign for each value, never a score; then what was said of it."""
    return _each_value(source, written, level=2)


def _each_value(source: Source, written: Written, *, level: int) -> Iterator[Block]:
    t, answers = source.t, written.report.answers
    form = source.form(written.report.template, answers)
    titles = {value: t.wording(form.template.section(value).title) for value in VALUES}
    rows = tuple(
        (titles[value], form.said(f"{value}_stake"), t(f"value-{signal_of(answers, value)}"))
        for value in VALUES
    )
    header = (t("short-value"), t("short-stake"), t("short-signal"))
    yield Grid(header, rows, (5, 4, 4))
    for value in VALUES:
        yield Heading(titles[value], level)
        yield Facts(tuple(_of_value(form, value)))


def _of_value(form: HandedIn, value: str) -> Iterator[tuple[str, str]]:
    """The heading names the value already; that no advice came of it needs no saying."""
    stake = f"{value}_stake"
    yield form.t("short-stake"), form.said(stake)
    for question in form.template.section(value).questions:
        if question.key != stake and form.answers.get(question.key) is not False:
            yield from rows_of(form, question)


def _dilemmas(source: Source, written: Written) -> Iterator[Block]:
    form = source.form(written.report.template, written.report.answers)
    yield from section_answers(form, form.template.section("dilemmas"))


def _contributed(source: Source, written: Written) -> Iterator[Block]:
    t, answers = source.t, written.report.answers
    experts = tuple(
        t("doc-expert", name=source.name(guest.person), expertise=guest.expertise)
        for guest in written.session.experts()
    )
    board = str(answers.get("board_input") or t("doc-no-board-input"))
    yield Facts(
        (
            (capital(t("role-sounding_board")), board),
            (t("doc-experts"), "\n".join(experts) or capital(t("nobody"))),
        )
    )


def _advices(source: Source, written: Written) -> Iterator[Block]:
    if not written.advices:
        yield from no_advices(source, str(written.report.answers.get("no_advices") or ""))
    for advice in written.advices:
        yield from advice_blocks(source, advice, level=2)


def _who_decides(source: Source, written: Written) -> Iterator[Block]:
    """RM4.7: who advised, and who decided or will decide; a committee is among the first."""
    t, holder = source.t, source.name(source.case.case_holder)
    advised = ", ".join(source.name(person) for person in written.session.people())
    opinion = source.case.opinion if written.decision is not None else None
    if opinion is not None:
        by = t("opinion-by", name=opinion.given_by, day=opinion.given_on)
        advised = f"{advised}\n{by}"
    elif source.policy.has_committee:
        advised = f"{advised}\n{t('doc-committee-to-come')}"
    decided = t("doc-will-decide", name=holder)
    if written.decision is not None:
        form = source.form(written.decision.template, written.decision.answers)
        day, name = written.decision.decided_at, decided_by(source, written.decision)
        decided = t("doc-decided", name=name, day=day, outcome=form.said("outcome"))
    header = (t("doc-advised-by"), t("doc-decided-by"))
    yield Grid(header, ((advised, decided),), (1, 1))
    if opinion is not None:
        yield Said(opinion.words, t("doc-opinion"))
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
        yield Grid(header, rows, (1, 4, 4))
    elif rows:
        yield Said(t("doc-agreed-later"))
    said = written.report.answers.get("reassessment")
    yield Said(str(said or t("doc-no-reassessment")), t("doc-reassessment"))


def _register(source: Source, written: Written) -> Iterator[Block]:
    yield Said(str(written.report.answers.get("register_text") or source.t("doc-no-register")))


def _annex(source: Source, written: Written) -> Iterator[Block]:
    t = source.t
    yield Heading(t("doc-attendance"), 2)
    yield attended(source, written.session)
    yield Heading(t("doc-exceptions"), 2)
    used = exception_said(source) if written.session.by_exception else ""
    yield Said(used or capital(t("nothing")))
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
    yield Grid(header, versions, (2, 4, 4, 4))
    yield Heading(t("doc-files"), 2)
    rows = tuple(
        (f"{t(f'doc-{one.kind}')} {one.version}", f"{one.path.rpartition('/')[2]}\n{one.sha256}")
        for one in _earlier(written)
    )
    yield Grid((t("doc-file"), t("doc-name-and-hash")), rows, (4, 9))


def _earlier(written: Written) -> Sequence[FiledDocument]:
    """Only what was filed before the report was written, so that its bytes never change."""
    earlier = (one for one in written.files if one.at <= written.report.written_at)
    return sorted(earlier, key=lambda one: one.path)


def _reaction(t: Phrases, found: Report) -> str:
    if found.without_reaction:
        return t("reaction-not-awaited", reason=found.without_reaction)
    if not found.reaction:
        return t("doc-no-reaction")
    return t("doc-agreed") if found.reaction == "akkoord" else t("doc-comments")


async def worksheet(source: Source) -> Paper:
    found = await written(source)
    by = source.name(found.report.written_by)
    return source.paper("waardenblad", _each_value(source, found, level=1), by=by)


async def reaction(source: Source) -> Paper:
    found, t = (await written(source)).report, source.t
    words = t("doc-agreed") if found.reaction == "akkoord" else found.reaction
    blocks = (Said(words, t("doc-reaction-on", version=f"v0.{found.number}")),)
    return source.paper("reactie", iter(blocks), by=source.name(found.reaction_by))
