"""How a form looks in the conversation: a section, one question, the overview, a message kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import FilledIn
from bot.domain.handed import ATTACHMENTS
from bot.domain.life import case_of
from bot.domain.problem import Problem
from bot.domain.template import (
    Given,
    Items,
    Section,
    items_of,
)
from bot.ports import Message
from cards.form import section_card
from cards.form_overview import Overview, SectionState, overview_card
from cards.handed import files, in_word
from cards.notice import notice_card
from cards.section import SectionCard
from dialogs.changes import marks
from dialogs.description_notes import notes, returned_note, sent_back
from dialogs.turn import Overlay, Viewer
from dialogs.worded import worded


async def opened(viewer: Viewer, args: Args) -> tuple[Draft, Case | None, FilledIn]:
    about = str(args["about"])
    draft = await viewer.reading.draft(about, str(args["form"]))
    case = None if about.startswith("new/") else await viewer.reading.case(case_of(about))
    return draft, case, viewer.desk.filled_in(draft, viewer.today, case)


async def names(viewer: Viewer) -> dict[str, str]:
    """Of everyone, by id; who is of another organisation is marked as a guest."""
    t, people = viewer.t, await viewer.reading.people()
    return {
        id: t("guest-name", name=person.name) if person.guest else person.name
        for id, person in people.items()
    }


def _ids(draft: Draft) -> dict[str, str | int]:
    return {"about": draft.about, "form": draft.form, "drawn": draft.newest}


async def section(viewer: Viewer, args: Args) -> Message:
    draft, case, form = await opened(viewer, args)
    if draft.closed:
        return await sent_already(viewer, args)
    shown = form.template.section(str(args["section"]))
    t, overlay = viewer.t, _with_what_waits(viewer, draft)
    everyone = await viewer.reading.people()
    seen = str(args.get("seen", "")).split(",")
    lists = [one for one in shown.questions if isinstance(one.kind, Items)]
    missing = _missing(form, shown, seen) if args.get("seen") else {}
    title, opening = _opening(viewer, draft, case, shown)
    card = section_card(
        SectionCard(
            form,
            shown,
            _ids(draft),
            {id: person.name for id, person in everyone.items()},
            title=f"{title} · {draft.about.partition('/')[0]}" if case else title,
            opening=opening,
            progress=_progress(viewer, form, shown),
            given=overlay.given,
            problems=worded(viewer, form, {**missing, **overlay.problems}, everyone),
            clashes=overlay.clashes,
            last=len(form.template.sections) == 1,
            note=await returned_note(viewer, draft, case, shown.key),
            open_item=str(args.get("open", "")),
            added=_added(form, shown, seen) if args.get("seen") else frozenset(),
            marks=await marks(viewer, draft, case),
            next_item={question.key: draft.next_item(question.key) for question in lists},
        ),
        t,
    )
    return Message(card=card, summary=title)


def _with_what_waits(viewer: Viewer, draft: Draft) -> Overlay:
    """A text that waits for “toch bewaren” stands in its field, with the question under it."""
    overlay, focus = viewer.overlay, viewer.person.focus if viewer.person else None
    if focus is None or focus.draft != draft.id or focus.confirm != "keep":
        return overlay
    if focus.path in overlay.given or focus.adding:
        return overlay
    return Overlay(
        {**overlay.given, focus.path: focus.held},
        {**overlay.problems, focus.path: Problem("contact")},
        overlay.clashes,
    )


def _opening(viewer: Viewer, draft: Draft, case: Case | None, shown: Section) -> tuple[str, str]:
    """The title, and what is said under it where that is not the form's own."""
    t = viewer.t
    match draft.form:
        case "signal" if case is not None:  # it was sent before
            return t("signal-correct-title"), t("signal-correct-intro")
        case "screening":
            return t.wording(shown.title), t("screening-intro")
        case _:
            return t.wording(shown.title), ""


def _missing(form: FilledIn, shown: Section, seen: Sequence[str]) -> Mapping[str, Problem]:
    """What the person could have filled in; a list or the reason for none, not both."""
    found = form.problems(shown)
    empty = {
        one.key
        for one in shown.questions
        if isinstance(one.kind, Items) and one.kind.otherwise not in found
    }
    return {path: problem for path, problem in found.items() if path in empty or path in seen}


def _added(form: FilledIn, shown: Section, seen: Sequence[str]) -> frozenset[str]:
    return frozenset(
        question.key
        for question in form.asked(shown)
        if not isinstance(question.kind, Items | Given)
        if question.key not in seen and question.key not in form.answers
    )


def _progress(viewer: Viewer, form: FilledIn, shown: Section) -> str:
    sections = form.template.sections
    if len(sections) == 1:
        return ""
    ready = sum(not form.problems(one) for one in sections)
    return viewer.t(
        "section-progress", place=sections.index(shown) + 1, total=len(sections), ready=ready
    )


async def overview(viewer: Viewer, args: Args) -> Message:
    """Where a form stands, section by section, with a way to what is missing."""
    draft, case, form = await opened(viewer, args)
    if draft.closed:
        return await sent_already(viewer, args)
    t = viewer.t
    back = await sent_back(viewer, draft, case)
    about = back.returned_section if back else ""
    states = [
        _state(viewer, form, one, returned=one.key == about) for one in form.template.sections
    ]
    findings = [(rule.level, t.wording(rule.say)) for rule in form.findings()]
    title = t.wording(form.template.title)
    shown = Overview(
        notes=[note async for note in notes(viewer, draft, case, form, args)],
        title=f"{title} · {case.number}" if case else title,
        states=states,
        findings=findings,
        complete=form.complete,
        refused=bool(args.get("refused")),
        ids=_ids(draft),
        below=files(_attached(draft), draft.about, t),
        aside=(in_word(draft.about, t),) if _takes_files(form) else (),
    )
    return Message(card=overview_card(shown, t), summary=title)


def _takes_files(form: FilledIn) -> bool:
    return ATTACHMENTS in form.template


def _attached(draft: Draft) -> list[tuple[int, str, str]]:
    """The files and links of the description, as (item, title, link)."""
    said = draft.answers
    return [
        (item, str(said.get(f"{ATTACHMENTS}.{item}.name") or ""), url)
        for item in items_of(said, ATTACHMENTS)
        if (url := str(said.get(f"{ATTACHMENTS}.{item}.link") or ""))
    ]


def _state(viewer: Viewer, form: FilledIn, one: Section, *, returned: bool) -> SectionState:
    progress = form.progress(one)
    missing = [_said_missing(viewer, form, path) for path in progress.missing]
    title = viewer.t.wording(one.title)
    return SectionState(
        one.key, title, progress.done, progress.total, tuple(missing), returned=returned
    )


def _said_missing(viewer: Viewer, form: FilledIn, path: str) -> str:
    problem = form.problem(path, form.template.question(path))
    ask = viewer.t.wording(form.template.question(path).ask)
    if "." in path:
        ask = _in_its_list(viewer, form, path, ask)
    if problem is None or problem.code == "required":
        return ask
    return viewer.t("missing-because", ask=ask, why=viewer.t.problem(problem))


def _in_its_list(viewer: Viewer, form: FilledIn, path: str, ask: str) -> str:
    key, number, _ = path.split(".")
    place = items_of(form.answers, key).index(int(number)) + 1
    of = viewer.t.wording(form.template.question(key).ask)
    return viewer.t("review-item", list=of, place=place, ask=ask)


async def kept_for_later(viewer: Viewer, args: Args) -> Message:
    draft, case, form = await opened(viewer, args)
    done = sum(form.progress(one).done for one in form.template.sections)
    total = sum(form.progress(one).total for one in form.template.sections)
    t = viewer.t
    back = await sent_back(viewer, draft, case)
    at = first_open(form, returned=back.returned_section if back else "")
    card = notice_card(
        t("kept-title"),
        t("kept-text", done=done, total=total),
        t,
        buttons=((t("button-go-on"), "form.open", {**_ids(draft), "section": at}),),
    )
    return Message(card=card, summary=t("kept-title"))


def first_open(form: FilledIn, *, returned: str = "") -> str:
    """The section that misses something, or was sent back; none where all is well: the overview."""
    sections = form.template.sections
    alone = sections[0].key if len(sections) == 1 else ""
    return next((one.key for one in sections if form.problems(one)), returned or alone)


async def sent_already(viewer: Viewer, args: Args) -> Message:
    """Sent before, perhaps by a double press: what became of it is one press away."""
    draft, case, form = await opened(viewer, args)
    t, title = viewer.t, viewer.t.wording(form.template.title)
    number = case.number if case else draft.became
    text = t("sent-already", title=title, number=number)
    buttons = ((t("button-case"), "case.show", {"case": number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=text)
