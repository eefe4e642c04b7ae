"""Sending a file to the bot: as an attachment, or as the form filled in elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from bot.domain.answers import limits
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.filing import Filing
from bot.domain.handed import ATTACHMENTS, LONGEST_NAME, Handed, HandedStatus
from bot.domain.life import Status
from bot.domain.permissions import require
from bot.domain.personal_numbers import personal
from bot.domain.problem import Problem
from bot.domain.template import Answer, FreeText, Items, items_of
from bot.ports import Missing
from dialogs.description import FORM
from dialogs.everyday import resumed
from dialogs.evidence import answered_now
from dialogs.fill_in import FillIn, SentAlready
from dialogs.taking_in import attached_before
from dialogs.turn import KEEP, Overlay, Reply, Turn, View, reply

MOST_AT_ONCE = 10
TAKE = "take."
"""Before the name of the field that says whether an answer is taken over."""


async def sent(turn: Turn) -> Reply:
    """Noted at once, fetched after that.

    What became of it may answer the open question of a description: that one is not asked again.
    """
    for place, file in enumerate(turn.files[:MOST_AT_ONCE]):
        id = sha256(f"{turn.activity}/{place}".encode()).hexdigest()[:32]
        handed = Handed.sent(
            id=id,
            by=turn.person.id,
            at=turn.at,
            name=_plain(file.name),
            url=file.url,
            signed=file.signed,
            case=described_now(turn),
            advice=await answered_now(turn),
        )
        turn.work.add(handed)
    return Reply(() if described_now(turn) else resumed(turn))


def described_now(turn: Turn) -> str:
    """The case whose description this person is busy with, or nothing."""
    about, _, form = turn.person.focus.draft.rpartition("/") if turn.person.focus else ("", "", "")
    return about if form == FORM else ""


def _plain(name: str) -> str:
    seen = "".join(one if one.isprintable() and one not in "[]*_`" else " " for one in name)
    return " ".join(seen.split())[-LONGEST_NAME:]


# --- what every button asks first -------------------------------------------------------------
async def _opened(turn: Turn, *, case: str = "") -> tuple[Handed, Case, Draft]:
    """Raises NotAllowed, Missing or SentAlready."""
    handed = await turn.work.handed(turn.field("handed"))
    number = handed.case or case
    if not number:
        raise Missing(handed.id)
    found = await turn.work.case(number)
    require("fill_description", turn.person, found)
    draft = await turn.work.draft(found.number, FORM)
    if draft.closed or found.status is not Status.DESCRIBING:
        raise SentAlready(draft)
    return handed, found, draft


def _as_it_stands(handed: Handed, overlay: Overlay | None = None) -> Reply:
    return Reply((View("handed", {"handed": handed.id}),), overlay or Overlay())


async def show(turn: Turn) -> Reply:
    handed, _, _ = await _opened(turn)
    return _as_it_stands(handed)


# --- an attachment ----------------------------------------------------------------------------
async def attach(turn: Turn) -> Reply:
    """Add it to the description, under the title that the person gives it; once."""
    handed, case, draft = await _opened(turn, case=turn.field("case"))
    if handed.status is not HandedStatus.OFFERED:
        return _as_it_stands(handed)
    if await turn.work.content_of(handed.id) is None:
        handed.refuse("gone", at=turn.at)
        return _as_it_stands(handed)
    handed.case = case.number
    if await attached_before(case.number, handed.sha256, turn.work):
        handed.refuse("twice", at=turn.at)
        await turn.work.forget_content(handed.id)
        return _as_it_stands(handed)
    there = items_of(draft.answers, ATTACHMENTS)
    title = turn.field("title").strip()
    if problem := _unfit(turn, draft, title, len(there)):
        return _as_it_stands(handed, Overlay({"title": title}, {"title": problem}))
    before = [one for one in await turn.work.handed_of(case.number) if one.number]
    number, item = len(before) + 1, draft.next_item(ATTACHMENTS)
    handed.attach(number, item, by=turn.person.id, at=turn.at)
    _give(turn, draft, {
        ATTACHMENTS: [*there, item],
        f"{ATTACHMENTS}.{item}.name": title,
        f"{ATTACHMENTS}.{item}.link": turn.desk.link(_filing(handed, turn).path(case.place)),
    })  # fmt: skip
    return _as_it_stands(handed)


def _unfit(turn: Turn, draft: Draft, title: str, there: int) -> Problem | None:
    template = turn.desk.template_of(draft)
    most = template.question(ATTACHMENTS).kind
    if isinstance(most, Items) and there >= most.max:
        return Problem("too_many_files", {"limit": most.max})
    if warning := turn.warning(title):
        return warning
    if not title:
        return Problem("required")
    return limits(template.question(f"{ATTACHMENTS}.1.name"), title)


def _filing(handed: Handed, turn: Turn) -> Filing:
    day = turn.today
    version, extension = f"{handed.number}.0", handed.extension
    return Filing(handed.case, "bijlage", version, day, adopted=False, extension=extension)


def _give(turn: Turn, draft: Draft, answers: dict[str, Answer]) -> None:
    for path, value in answers.items():
        draft.give(path, value, by=turn.person.id, at=turn.at)


LEAVABLE = frozenset({HandedStatus.OFFERED, HandedStatus.TO_REVIEW, HandedStatus.TO_BRING_IN})


async def leave(turn: Turn) -> Reply:
    """Not wanted after all: nothing of it is kept."""
    handed = await turn.work.handed(turn.field("handed"))
    if handed.case:
        require("fill_description", turn.person, await turn.work.case(handed.case))
    elif handed.by != turn.person.id:
        raise Missing(handed.id)
    if handed.status in LEAVABLE:
        handed.leave()
        await turn.work.forget_content(handed.id)
    return _as_it_stands(handed)


async def detach(turn: Turn) -> Reply:
    """Out of the description; what was filed stays in the dossier."""
    case = await turn.work.case(turn.field("case"))
    require("fill_description", turn.person, case)
    draft = await turn.work.draft(case.number, FORM)
    if draft.closed:
        raise SentAlready(draft)
    left = [n for n in items_of(draft.answers, ATTACHMENTS) if n != turn.number("item")]
    draft.give(ATTACHMENTS, left or None, by=turn.person.id, at=turn.at)
    return reply("form_overview", about=case.number, form=FORM)


# --- a filled-in form -------------------------------------------------------------------------
async def take_all(turn: Turn) -> Reply:
    """Everything that can be read and that nobody answered anew since the document was made.

    What holds an address or a telephone number waits for “toch bewaren”.
    """
    handed, _, draft = await _opened(turn)
    clean = (handed.differs(draft) & handed.answers.keys()) - handed.clashes(draft)
    clean -= set() if turn.field(KEEP) else handed.warned(turn.desk.template_of(draft))
    _take(turn, handed, draft, {path: handed.answers[path] for path in clean}, drawn=handed.drawn)
    return _next(handed, draft)


async def open_section(turn: Turn) -> Reply:
    handed, _, _ = await _opened(turn)
    args = {"handed": handed.id, "section": turn.field("section")}
    return Reply((View("handed_section", args),))


async def take(turn: Turn, fill_in: FillIn) -> Reply:
    """What a card showed: taken over as it stands there, or left where the person says so."""
    handed, _, draft = await _opened(turn)
    shown = handed.differs(draft) & set(turn.field("shown").split(","))
    given: dict[str, Answer] = {}
    problems: dict[str, Problem] = {}
    for path in _wanted(turn, handed, shown):
        value = await _value(turn, fill_in, handed, draft, path)
        if isinstance(value, Problem):
            problems[path] = value
        elif value not in (None, "", []):
            given[path] = value
    clashes = _take(turn, handed, draft, given, drawn=turn.number("drawn"))
    handed.settle(shown - given.keys() - problems.keys() - clashes, taken=0)
    if problems:
        typed = {path: turn.fields.get(path) for path in problems}
        args = {"handed": handed.id, "section": turn.field("section")}
        return Reply((View("handed_section", args),), Overlay(typed, problems))
    return _next(handed, draft)


def _wanted(turn: Turn, handed: Handed, shown: Iterable[str]) -> list[str]:
    """Switched on, or typed anew where nothing could be read."""
    return [
        path
        for path in sorted(shown)
        if turn.field(f"{TAKE}{path}") == "true"
        or (path not in handed.answers and turn.field(path) not in ("", handed.typed.get(path)))
    ]


async def _value(
    turn: Turn, fill_in: FillIn, handed: Handed, draft: Draft, path: str
) -> Answer | Problem:
    """What the field says; a long text that has no field is taken as it was read."""
    question = turn.desk.template_of(draft).question(path)
    value: Answer | Problem
    if path in handed.answers and path not in turn.fields:
        value = handed.answers[path]
    else:
        people = await turn.work.people()
        value = fill_in.read_one(turn, question, turn.fields.get(path), people)
    if isinstance(question.kind, FreeText) and isinstance(value, str):
        return turn.warning(value) or value
    return value


def _take(
    turn: Turn, handed: Handed, draft: Draft, given: dict[str, Answer], *, drawn: int
) -> set[str]:
    """Merge into the draft; returns what clashes with a newer answer, and stays to be looked at."""
    by, at = turn.person.id, turn.at
    places = handed.make_room(given, draft, turn.desk.template_of(draft), by=by, at=at)
    noted = frozenset(places[path] for path, value in given.items() if personal(value))
    answers = {places[path]: value for path, value in given.items()}
    merged = draft.merge(answers, drawn=drawn, by=by, at=at, cleared=noted)
    clashes = {path for path, place in places.items() if place in merged}
    handed.settle(given.keys() - clashes, taken=len(given) - len(clashes))
    return clashes


def _next(handed: Handed, draft: Draft) -> Reply:
    """The whole again, with what is left; when nothing is, that is said."""
    if handed.status is HandedStatus.TO_REVIEW and not handed.differs(draft):
        handed.finish()
    return _as_it_stands(handed)
