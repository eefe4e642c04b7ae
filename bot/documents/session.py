"""The documents of a session: what everyone reads before it, and who was there."""

from __future__ import annotations

from collections.abc import Iterator

from bot.documents.beginning import exception_said
from bot.documents.form import section_blocks
from bot.documents.paper import Block, Facts, Grid, Heading, Paper, Points, Said
from bot.documents.source import Source
from bot.domain.description import Description
from bot.domain.session import Session
from bot.phrases import capital

AGENDA = (
    "story",
    "goal",
    "means",
    "alternatives",
    "values",
    "dilemmas",
    "conclusion",
    "advices",
    "legal",
)
"""RM2.4: goal and solution are the heart of the session; the legal check is read out."""


def agenda(starting_point: str) -> tuple[str, ...]:
    """RM2.3: where the law comes first, only the order differs."""
    legal_first = starting_point == "legal_first"
    return tuple(sorted(AGENDA, key=lambda item: item != "legal")) if legal_first else AGENDA


async def pack(source: Source) -> Paper:
    """What everyone reads before the session: the story, when, who, agenda and description."""
    about, _, number = source.wanted.about.rpartition("/")
    session = await source.reading.session(about)
    found = await source.reading.description(source.case.number, int(number))
    by = source.name(session.planned_by)
    return source.paper("pakket", _pack(source, session, found), by=by)


def _pack(source: Source, session: Session, found: Description) -> Iterator[Block]:
    t = source.t
    if story := found.answers.get("explainable_story"):
        yield Said(str(story), t("doc-story"))
    if session.by_exception:
        yield Facts(((t("short-exception"), exception_said(source)),))
    yield Facts(tuple(_when(source, session)))
    yield Heading(t("doc-who"))
    yield _guests(source, session)
    yield Heading(t("doc-agenda"))
    yield Points(tuple(t(f"agenda-{item}") for item in agenda(source.policy.starting_point)))
    word = "doc-description-unfinished" if found.unfinished else "doc-description-read"
    yield Heading(t(word, version=found.number))
    form = source.form(found.template, found.answers)
    for section in form.template.sections:
        yield from section_blocks(form, section, level=2)


def _when(source: Source, session: Session) -> Iterator[tuple[str, str]]:
    t = source.t
    yield t("short-when"), capital(t.stretch(session.start, session.end))
    yield t("short-place"), t("place-online") if session.online else session.place
    yield from urgency(source, session)


def urgency(source: Source, session: Session) -> Iterator[tuple[str, str]]:
    """RM4.1: a shorter time to prepare stays visible, with who approved it and why."""
    asked, t = source.case.urgency, source.t
    if asked is not None and asked.approved:
        by, notice = source.name(asked.judged_by), session.notice
        yield t("short-urgency"), t("doc-urgency", name=by, notice=notice, reason=asked.reason)


def _guests(source: Source, session: Session) -> Grid:
    t = source.t
    rows = tuple(
        (source.name(guest.person), capital(t(f"role-{guest.role}")), guest.expertise)
        for guest in session.guests
    )
    header = (t("short-name"), t("short-role"), t("short-expertise"))
    return Grid(header, rows, (4, 4, 4))


async def attendance(source: Source) -> Paper:
    session = await source.reading.session(source.wanted.about)
    blocks = (Facts(tuple(_when(source, session))), attended(source, session))
    by = source.name(session.with_role("note_taker"))
    return source.paper("presentielijst", iter(blocks), by=by)


def attended(source: Source, session: Session) -> Grid:
    """R5.7.16: by role, so that missing expertise stays visible."""
    t, there = source.t, session.attendance or {}
    rows = tuple(
        (
            capital(t(f"role-{guest.role}")),
            guest.expertise,
            source.name(guest.person),
            t(f"attended-{there.get(guest.person, 'afwezig')}"),
        )
        for guest in session.guests
    )
    header = (t("short-role"), t("short-expertise"), t("short-name"), t("short-attended"))
    return Grid(header, rows, (4, 4, 4, 3))
