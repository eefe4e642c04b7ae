"""How it stands with a file that someone sent: one message, that changes as it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import assert_never

from bot.domain.answers import limits
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.handed import ATTACHMENTS, Handed, HandedStatus
from bot.domain.permissions import may
from bot.domain.personal_numbers import personal
from bot.domain.problem import Problem
from bot.domain.template import FreeText, Items, Question, Section, item_paths, items_of
from bot.ports import Message
from cards.handed import (
    Reviewed,
    ReviewSection,
    attached_card,
    review_card,
    review_section_card,
)
from cards.notice import Ask, Button, notice_card
from cards.section import SectionCard
from dialogs import bringing_in
from dialogs.description import FORM
from dialogs.everyday import no_access
from dialogs.form_views import names
from dialogs.taking_in import open_to
from dialogs.turn import Viewer
from dialogs.understanding import Hearing, understand
from dialogs.worded import in_words

MEGABYTE = 1024 * 1024
OF_THE_SENDER = frozenset({HandedStatus.WAITING, HandedStatus.REFUSED, HandedStatus.LEFT})


async def handed(viewer: Viewer, args: Args) -> Message:
    """Drawn for who sent it, and for who fills in the same description."""
    found = await viewer.reading.handed(str(args["handed"]))
    if not await _may_see(viewer, found):
        return await no_access(viewer, args)
    match found.status:
        case HandedStatus.WAITING:
            return _said(viewer, found, "handed-waiting")
        case HandedStatus.REFUSED:
            return _refused(viewer, found)
        case HandedStatus.OFFERED:
            return await _offered(viewer, found)
        case HandedStatus.ATTACHED if found.advice:
            return _evidence(viewer, found)
        case HandedStatus.ATTACHED:
            return await _attached(viewer, found)
        case HandedStatus.TO_REVIEW:
            return await _to_review(viewer, found)
        case HandedStatus.TO_BRING_IN:
            return await bringing_in.to_bring_in(viewer, found)
        case HandedStatus.BROUGHT_IN:
            return await bringing_in.brought_in(viewer, found)
        case HandedStatus.TAKEN_BACK:
            return await bringing_in.taken_back(viewer, found)
        case HandedStatus.REVIEWED:
            return _reviewed(viewer, found)
        case HandedStatus.LEFT:
            return _said(viewer, found, "handed-left")
    assert_never(found.status)


async def _may_see(viewer: Viewer, found: Handed) -> bool:
    """Until it belongs to a case a file is of who sent it; after that the case decides."""
    assert viewer.person is not None
    if found.advice or not found.case or found.status in OF_THE_SENDER:
        return viewer.person.id == found.by
    return may("fill_description", viewer.person, await viewer.reading.case(found.case))


def _said(viewer: Viewer, found: Handed, key: str, *buttons: Button) -> Message:
    t = viewer.t
    name = found.name or t("file-unnamed")
    title = t(f"{key}-title", name=name)
    return Message(card=notice_card(title, t(key), t, buttons=buttons), summary=title)


def _refused(viewer: Viewer, found: Handed) -> Message:
    """Why, and what to do instead."""
    if found.refused == "no_access":
        return Message(card=notice_card(viewer.t("notice-title"), viewer.t("no-access"), viewer.t))
    t = viewer.t
    title = t("handed-refused-title", name=found.name or t("file-unnamed"))
    text = t(f"handed-refused-{found.refused}", most=viewer.desk.policy.most_megabytes)
    return Message(card=notice_card(title, text, t), summary=title)


# --- attachments ------------------------------------------------------------------------------
async def _offered(viewer: Viewer, found: Handed) -> Message:
    t, overlay = viewer.t, viewer.overlay
    problem = overlay.problems.get("title")
    stem = PurePath(found.name).stem or t("file-unnamed")
    asks = [
        Ask(
            "title",
            t("attach-ask-title"),
            str(overlay.given.get("title", stem)),
            t.problem(problem) if problem else "",
            name=True,
        )
    ]
    if found.case:
        case = await viewer.reading.case(found.case)
        about = t("case-line", number=case.number, title=case.title)
    else:
        assert viewer.person is not None
        about = t("attach-which")
        cases = await open_to(viewer.person, viewer.reading)
        options = [(c.number, t("case-line", number=c.number, title=c.title)) for c in cases]
        asks.append(Ask("case", t("attach-ask-case"), options=options))
    title = t("attach-title")
    text = t("attach", name=found.name or t("file-unnamed"), kind=_kind(viewer, found), about=about)
    ids = {"handed": found.id}
    buttons = (
        (t("button-attach"), "handed.attach", ids),
        (t("button-attach-not"), "handed.leave", ids),
    )
    return Message(card=notice_card(title, text, t, asks=asks, buttons=buttons), summary=title)


def _evidence(viewer: Viewer, found: Handed) -> Message:
    t = viewer.t
    title = t("evidence-title")
    short = found.advice.rpartition("-")[2]
    text = t("evidence", name=found.name, short=short, number=found.case)
    return Message(card=notice_card(title, text, t), summary=title)


def _kind(viewer: Viewer, found: Handed) -> str:
    size = max(found.size / MEGABYTE, 0.1)
    return viewer.t("file-kind", kind=found.extension.upper(), size=round(size, 1))


async def _attached(viewer: Viewer, found: Handed) -> Message:
    draft = await viewer.reading.draft(found.case, FORM)
    t, there = viewer.t, items_of(draft.answers, ATTACHMENTS)
    if found.item not in there:
        return _said(viewer, found, "detached")
    name = str(draft.answers.get(f"{ATTACHMENTS}.{found.item}.name", ""))
    url = str(draft.answers.get(f"{ATTACHMENTS}.{found.item}.link", ""))
    title = t("attached-title")
    text = t("attached", title=name, number=found.case, count=len(there))
    return Message(card=attached_card(title, text, url, found.case, t), summary=title)


# --- the form filled in elsewhere -------------------------------------------------------------
async def _to_review(viewer: Viewer, found: Handed) -> Message:
    t = viewer.t
    case, draft = await _drafted(viewer, found)
    differing, clashes = found.differs(draft), found.clashes(draft)
    readable = (differing & found.answers.keys()) - clashes
    warned = readable & found.warned(viewer.desk.template_of(draft))
    counted = (
        ("clashes", len(clashes & found.answers.keys())),
        ("unread", len(differing - found.answers.keys())),
        ("warned", len(warned)),
    )
    sections = [
        (one.key, t.wording(one.title), count)
        for one in viewer.desk.template_of(draft).sections
        if (count := len(list(_paths(found, one, differing))))
    ]
    title = t("review-title", number=case.number)
    text = t("review", count=len(differing))
    if found.taken:
        text = t("review-rest", taken=found.taken, count=len(differing))
    card = review_card(
        title=title,
        text=text,
        sections=sections,
        warnings=[t(f"review-{what}", count=count) for what, count in counted if count],
        handed=found.id,
        all_at_once=bool(readable - warned),
        keeps=bool(warned),
        t=t,
    )
    return Message(card=card, summary=title)


async def _drafted(viewer: Viewer, found: Handed) -> tuple[Case, Draft]:
    case = await viewer.reading.case(found.case)
    return case, await viewer.reading.draft(found.case, FORM)


def _reviewed(viewer: Viewer, found: Handed) -> Message:
    t = viewer.t
    key = "reviewed" if found.taken else "reviewed-nothing"
    title, text = t(f"{key}-title"), t(key, count=found.taken)
    buttons = ((t("button-description"), "description.open", {"case": found.case}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def section(viewer: Viewer, args: Args) -> Message:
    """One part of the form: every answer as it was read, to be changed, taken over or left."""
    found = await viewer.reading.handed(str(args["handed"]))
    if found.status is not HandedStatus.TO_REVIEW or not await _may_see(viewer, found):
        return await handed(viewer, args)
    case, draft = await _drafted(viewer, found)
    t, form = viewer.t, viewer.desk.filled_in(draft, viewer.today, case)
    part = form.template.section(str(args["section"]))
    paths = list(_paths(found, part, found.differs(draft)))
    if not paths:
        return await handed(viewer, args)
    everyone = await names(viewer)
    clashes = found.clashes(draft)
    review = ReviewSection(
        found.id,
        draft.newest,
        part,
        title=f"{t.wording(part.title)} · {case.number}",
        questions=[
            replace(await _one(viewer, found, draft, path, asked), clash=path in clashes)
            for path, asked in paths
        ],
        shown=SectionCard(form, part, {}, everyone, title=""),
        given=viewer.overlay.given,
    )
    return Message(card=review_section_card(review, t), summary=review.title)


def _paths(
    found: Handed, part: Section, differing: frozenset[str]
) -> Iterator[tuple[str, Question]]:
    """In the order of the form; the items of a list as they stand in the document."""
    for question in part.questions:
        if not isinstance(question.kind, Items):
            if question.key in differing:
                yield question.key, question
            continue
        mine = {int(p.split(".")[1]) for p in differing if p.startswith(f"{question.key}.")}
        numbers = {question.key: sorted(mine)}
        for _, asked, path in item_paths(question, numbers):
            if path in differing:
                yield path, asked


async def _one(
    viewer: Viewer, found: Handed, draft: Draft, path: str, question: Question
) -> Reviewed:
    t = viewer.t
    now = draft.answers.get(found.place(path, draft))
    said = t.said(question, now, await names(viewer)) if now not in (None, "", []) else ""
    typed = found.typed.get(path, "")
    value = found.answers.get(path)
    if typed and isinstance(question.kind, FreeText):
        value = typed
    return Reviewed(
        path,
        question,
        _label(viewer, draft, found.place(path, draft), question),
        value,
        now=said,
        typed=typed,
        problem=viewer.overlay.problems.get(path) or await _amiss(viewer, found, path, question),
        readable=path in found.answers,
    )


async def _amiss(viewer: Viewer, found: Handed, path: str, question: Question) -> Problem | None:
    """Why it could not be read, or what it will lack once it is taken over."""
    if code := found.withheld.get(path):
        return Problem(f"withheld_{code}")
    if path in found.answers:
        warned = isinstance(question.kind, FreeText) and personal(found.answers[path])
        return Problem("contact") if warned else limits(question, found.answers[path])
    assert viewer.person is not None
    people = await viewer.reading.people()
    hearing = Hearing(viewer.person, people, viewer.today)
    read = understand(question, found.typed[path], hearing)
    return in_words(viewer, question, read, people) if isinstance(read, Problem) else None


def _label(viewer: Viewer, draft: Draft, path: str, question: Question) -> str:
    ask = viewer.t.wording(question.ask)
    key, *rest = path.split(".")
    if not rest:
        return ask
    of = viewer.t.wording(viewer.desk.template_of(draft).question(key).ask)
    return viewer.t("review-item", list=of, place=int(rest[0]), ask=ask)
