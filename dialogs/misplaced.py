"""Words typed at a question that they do not answer: kept aside, and offered to a text nearby."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.answers import HARD_LIMIT
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import FilledIn
from bot.domain.person import Focus
from bot.domain.personal_numbers import personal
from bot.domain.template import FreeText
from bot.ports import Message
from cards.notice import notice_card
from dialogs import everyday
from dialogs.choices import DONT_KNOW, plain, says_yes
from dialogs.fill_in import STILL_ASIDE, FillIn
from dialogs.form_views import opened
from dialogs.question_view import short
from dialogs.turn import Reply, Turn, View, Viewer, reply

_PUTS = re.compile(
    r"((ja|yes|oke?|prima|toch|graag)[, ]+)*"
    r"(zet|plaats|voeg|schrijf|put|add) (het|dat|dit|die|it|that|this)( maar| toch)?"
    r" (daar|erbij|er bij|daarbij|toe|there)( maar| toch| alsnog)?"
)
_SENDS = re.compile(r"\b(ver)?stu(u?r|ren)\b|\bsend\b")
LEAST_WORDS = 6
"""What has fewer is a choice, a day or a name that was not recognised."""


def tells(text: str) -> bool:
    """A sentence that someone would not like to type again."""
    return len(text.split()) >= LEAST_WORDS and not DONT_KNOW.match(plain(text))


@dataclass(frozen=True)
class Heard:
    """Words that were typed at the question `path`, or at the end of the form."""

    draft: Draft
    case: Case | None
    path: str
    text: str


async def offer(
    turn: Turn, fill_in: FillIn, heard: Heard, *, because: str = "misplaced-title"
) -> Reply:
    """Keep it, and ask whether it belongs to a text of this form that has room for it."""
    draft, path, text = heard.draft, heard.path, heard.text
    too_long: Args = {"code": "too_long", "length": len(text), "limit": HARD_LIMIT}
    match personal(text):
        case _ if len(text) > HARD_LIMIT:
            return await _then_on(turn, fill_in, heard, View("problem", too_long))
        case "contact":
            turn.person.focus = Focus(draft.id, path, confirm="keep_aside", held=text)
            return reply("said", key="keep-contact")
        case "bsn":
            return await _then_on(turn, fill_in, heard, View("problem", {"code": "bsn"}))
        case _:
            return await _set_aside(turn, fill_in, heard, because=because)


async def keep(turn: Turn, held: Focus, fill_in: FillIn) -> Reply:
    """A typed yes: the address or telephone number in it may stay."""
    draft, case = await fill_in.in_focus(turn, held)
    return await _set_aside(turn, fill_in, Heard(draft, case, held.path, held.held), cleared=True)


async def _set_aside(
    turn: Turn,
    fill_in: FillIn,
    heard: Heard,
    *,
    because: str = "misplaced-title",
    cleared: bool = False,
) -> Reply:
    draft, path, text = heard.draft, heard.path, heard.text
    form = turn.desk.filled_in(draft, turn.today, heard.case)
    places = list(_places(form, draft, path, turn.person.id))
    place = next((one for one in places if _fits(form, one, text)), "")
    kept_at = place or path or form.template.questions[0].key
    aside = draft.set_aside(kept_at, text, by=turn.person.id, at=turn.at, cleared=cleared)
    ids: Args = {"about": draft.about, "form": draft.form, "entry": aside}
    turn.person.focus = Focus(draft.id, path)
    if not place:
        return await _then_on(turn, fill_in, heard, View("not_placed", {**ids, "nowhere": 1}))
    draft.offer_place(aside)
    turn.person.focus = Focus(draft.id, path, confirm="place", aside=aside)
    return Reply((View("place_offered", {**ids, "because": because}),))


def _places(form: FilledIn, draft: Draft, path: str, person: str) -> Iterator[str]:
    """The text of the same item of a list, else the one written last, else the next open one."""
    texts = [
        at
        for section in form.template.sections
        for at, question in form.paths(section)
        if isinstance(question.kind, FreeText) and question.kind.long
    ]
    item, _, _ = path.rpartition(".")
    yield from (at for at in texts if item and at.startswith(f"{item}."))
    written = (at for at in draft.given_by(person) if at in texts and form.answers.get(at))
    yield from (at for at in (next(written, ""),) if at)
    yield from (at for at in form.open_paths() if at in texts)


def _together(form: FilledIn, path: str, text: str) -> str:
    """What stands there already comes first; what was added already is not added again."""
    before = form.answers.get(path)
    if not isinstance(before, str) or not before:
        return text
    return before if text in before else f"{before}\n{text}"


def _fits(form: FilledIn, path: str, text: str) -> bool:
    kind = form.template.question(path).kind
    return isinstance(kind, FreeText) and len(_together(form, path, text)) <= kind.max


def puts(said: str) -> bool:
    """“Zet het daar”: a yes that can be said after another answer as well."""
    return _PUTS.fullmatch(said) is not None


def agrees(said: str) -> bool:
    """“Ok, stuur maar” is a yes to something else."""
    return puts(said) or (says_yes(said) and not _SENDS.search(said))


async def put_there(turn: Turn, fill_in: FillIn, draft: Draft) -> Reply:
    """What waits for a place gets the one that was offered."""
    focus = turn.person.focus
    path = focus.path if focus else ""
    turn.person.focus = Focus(draft.id, path, aside=draft.unplaced(by=turn.person.id)[-1])
    return await place(turn, fill_in)


# --- yes or no ----------------------------------------------------------------------------------
async def place(turn: Turn, fill_in: FillIn) -> Reply:
    """Yes: it is added to that text, and what was open is asked again."""
    draft, case, number = await _named(turn, fill_in)
    entry = draft.aside(number, by=turn.person.id)
    if entry is None:
        return reply("said", key="card-outdated")
    draft.settle(number)
    form = turn.desk.filled_in(draft, turn.today, case)
    text = str(entry.value)
    heard = Heard(draft, case, "", text)
    ids: Args = {"about": draft.about, "form": draft.form, "entry": number}
    if not _fits(form, entry.path, text):
        return await _then_on(turn, fill_in, heard, View("not_placed", {**ids, "nowhere": 1}))
    whole = _together(form, entry.path, text)
    draft.give(entry.path, whole, by=turn.person.id, at=turn.at, cleared=entry.cleared)
    fill_in.keep_up(turn, draft, case)
    turn.person.misses = 0
    return await _then_on(turn, fill_in, heard, View("placed", ids))


async def leave(turn: Turn, fill_in: FillIn) -> Reply:
    """No: it is shown, so that it can be copied."""
    draft, case, number = await _named(turn, fill_in)
    if draft.aside(number, by=turn.person.id) is None:
        return reply("said", key="card-outdated")
    draft.settle(number)
    ids: Args = {"about": draft.about, "form": draft.form, "entry": number}
    return await _then_on(turn, fill_in, Heard(draft, case, "", ""), View("not_placed", ids))


async def _named(turn: Turn, fill_in: FillIn) -> tuple[Draft, Case | None, int]:
    """What waits for a place, named by the button or by what was just asked."""
    focus = turn.person.focus
    if "about" not in turn.fields and focus is not None:
        return *await fill_in.in_focus(turn, focus), focus.aside
    form = await fill_in.opened(turn, turn.field("about"), turn.field("form"))
    return *form, turn.number("entry")


async def _then_on(turn: Turn, fill_in: FillIn, heard: Heard, view: View) -> Reply:
    """Ask again what was open; at the end of the form, whether it is right."""
    focus = turn.person.focus
    if focus is None:
        return Reply((view,))
    turn.person.focus = Focus(focus.draft, focus.path, among=focus.among, adding=focus.adding)
    if focus.draft == heard.draft.id and not focus.path:
        at_the_end = await fill_in.ask_next(turn, heard.draft, heard.case)
        return Reply((view, *at_the_end.views))
    return Reply((view, *everyday.resumed(turn)))


# --- what is shown ------------------------------------------------------------------------------
async def _shown(viewer: Viewer, args: Args) -> tuple[str, str]:
    """The question of the text it may be added to, and the words themselves."""
    draft, _, form = await opened(viewer, args)
    entry = next(e for e in draft.entries if e.number == int(args["entry"]))
    return viewer.t.wording(form.template.question(entry.path).ask), str(entry.value)


async def offered(viewer: Viewer, args: Args) -> Message:
    t, (ask, said) = viewer.t, await _shown(viewer, args)
    ids = {name: args[name] for name in ("about", "form", "entry")}
    buttons = (
        (t("button-place"), "form.place", ids),
        (t("button-not-place"), "form.leave", ids),
    )
    title, still = t(str(args["because"])), args["because"] == STILL_ASIDE
    text = t("misplaced-still", ask=ask, said=short(said)) if still else t("misplaced", ask=ask)
    card = notice_card(title, text, t, buttons=buttons)
    return Message(card=card, summary=title)


async def placed(viewer: Viewer, args: Args) -> Message:
    ask, said = await _shown(viewer, args)
    return Message(viewer.t("placed", ask=ask, said=short(said)))


async def not_placed(viewer: Viewer, args: Args) -> Message:
    _, said = await _shown(viewer, args)
    lead = viewer.t("placed-nowhere" if args.get("nowhere") else "not-placed")
    return Message(f"{lead}\n\n{said}")
