"""Lists in a form: an item more, an item opened, an item taken away; by card and by typing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.answers import is_filled, limits
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import FilledIn
from bot.domain.person import Focus
from bot.domain.personal_numbers import personal
from bot.domain.problem import Problem
from bot.domain.template import Items, items_of
from bot.ports import Message
from dialogs.back_and_on import done
from dialogs.choices import DONT_KNOW, nth, plain, says_no
from dialogs.fill_in import FillIn, place_of
from dialogs.form_views import names, opened
from dialogs.hints import asks
from dialogs.misplaced import tells
from dialogs.question_view import short
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, reply
from dialogs.understanding import Hearing, understand

NOBODY = frozenset({"niemand", "geen", "niets", "nee", "nobody", "none", "nothing", "no"})


async def add_item(turn: Turn, fill_in: FillIn) -> Reply:
    """One more item in a list; what stood in the card is kept first.

    The button says which item it adds, so that a second press opens the same one.
    """
    draft, case, overlay = await _before(turn, fill_in)
    key, item = turn.field("list"), turn.number("item")
    if item == draft.next_item(key):
        add(turn, draft, key)
    number = item if item in items_of(draft.answers, key) else None
    _at_item(turn, draft, case, number)
    return _shown(turn, fill_in, draft, number, overlay)


async def open_item(turn: Turn, fill_in: FillIn) -> Reply:
    draft, case, overlay = await _before(turn, fill_in)
    _at_item(turn, draft, case, turn.number("item"))
    return _shown(turn, fill_in, draft, turn.number("item"), overlay)


async def remove_item(turn: Turn, fill_in: FillIn) -> Reply:
    draft, _, overlay = await _before(turn, fill_in)
    key, number = turn.field("list"), turn.number("item")
    left = [n for n in items_of(draft.answers, key) if n != number]
    kind = turn.desk.template_of(draft).question(key).kind
    if isinstance(kind, Items) and not kind.given:
        draft.give(key, left or None, by=turn.person.id, at=turn.at)
    return _shown(turn, fill_in, draft, None, overlay)


async def another(turn: Turn, fill_in: FillIn) -> Reply:
    """`nog een`: one more in the list that this person answered in last, once that one is done."""
    if turn.person.focus is None:
        return reply("not_understood")
    draft, case = await fill_in.in_focus(turn, turn.person.focus)
    paths = [entry.path for entry in draft.entries if entry.by == turn.person.id]
    key = next((path.partition(".")[0] for path in reversed(paths) if "." in path), "")
    form = turn.desk.filled_in(draft, turn.today, case)
    begun = _open_in(form, key)
    if not begun:
        if not key or add(turn, draft, key) is None:
            return reply("not_understood")
        begun = _open_in(turn.desk.filled_in(draft, turn.today, case), key)
    turn.person.focus = Focus(draft.id, begun)
    return fill_in.ask(draft, begun)


def _open_in(form: FilledIn, key: str) -> str:
    """The first open question about an item of this list, wherever in the form it stands."""
    return next((at for at in form.open_paths() if key and at.startswith(f"{key}.")), "")


async def enough(turn: Turn, fill_in: FillIn) -> Reply:
    """“Dat was het”: an item that nothing was said of goes, and the form goes on."""
    focus = turn.person.focus
    if focus is None or not focus.path or focus.adding or focus.standing:
        return await done(turn, fill_in)
    draft, case = await fill_in.in_focus(turn, focus)
    key, _, rest = focus.path.partition(".")
    numbers = items_of(draft.answers, key)
    number = int(rest.partition(".")[0]) if rest else 0
    if number in numbers and len(numbers) > 1 and not _said_of(draft, key, number):
        left = [one for one in numbers if one != number]
        draft.give(key, left, by=turn.person.id, at=turn.at)
        return await fill_in.ask_next(turn, draft, case)
    return fill_in.ask(draft, focus.path)


def _said_of(draft: Draft, key: str, number: int) -> bool:
    item = f"{key}.{number}."
    return any(is_filled(value) for at, value in draft.answers.items() if at.startswith(item))


async def take_away(turn: Turn, fill_in: FillIn) -> Reply:
    """`weghalen`, `haal 2 weg`: by its place in the list that this person is at, or answered last.

    Without a place it is the item that is asked about, or the only one; else it is asked which.
    """
    focus = turn.person.focus
    if focus is None:
        return reply("said", key="nothing-open")
    draft, case = await fill_in.in_focus(turn, focus)
    key = _list_at(turn, draft, focus)
    numbers = items_of(draft.answers, key)
    if not numbers:
        return reply("said", key="no-list-here")
    place = nth(turn.field("rest").strip(" .!"))
    at = focus.path.removeprefix(f"{key}.").partition(".")[0]
    if place is None and at.isdecimal() and int(at) in numbers:
        place = numbers.index(int(at)) + 1
    if place is None and len(numbers) == 1:
        place = 1
    if place is None or not 1 <= place <= len(numbers):
        return Reply((View("which_item", place_of(draft, key)),))
    left = [one for one in numbers if one != numbers[place - 1]]
    draft.give(key, left or None, by=turn.person.id, at=turn.at)
    gone = View("item_gone", place_of(draft, key, item=numbers[place - 1]))
    asked = await fill_in.ask_next(turn, draft, case)
    return replace(asked, views=(gone, *asked.views))


def _list_at(turn: Turn, draft: Draft, focus: Focus) -> str:
    """The list of the open question, else the one that this person answered in last."""
    template = turn.desk.template_of(draft)
    paths = (focus.path, *draft.given_by(turn.person.id))
    keys = (path.partition(".")[0] for path in paths if path)
    lists = {
        one.key for one in template.questions if isinstance(one.kind, Items) and not one.kind.given
    }
    return next((key for key in keys if key in lists), "")


async def which_item(viewer: Viewer, args: Args) -> Message:
    _, _, form = await opened(viewer, args)
    key, everyone = str(args["path"]), await names(viewer)
    lines = [
        f"{place}. {_said(viewer, form, key, number, everyone)}"
        for place, number in enumerate(items_of(form.answers, key), 1)
    ]
    return Message("\n\n".join([viewer.t("which-item"), "\n".join(lines)]))


async def item_gone(viewer: Viewer, args: Args) -> Message:
    """What it began with, so that a mistake is seen at once."""
    _, _, form = await opened(viewer, args)
    said = _said(viewer, form, str(args["path"]), int(args["item"]), await names(viewer))
    return Message(viewer.t("item-gone", said=said))


def _said(
    viewer: Viewer, form: FilledIn, key: str, number: int, everyone: Mapping[str, str]
) -> str:
    kind = form.template.question(key).kind
    assert isinstance(kind, Items)
    first = kind.questions[0]
    answer = form.answers.get(f"{key}.{number}.{first.key}")
    return short(viewer.t.said(first, answer, everyone)) if answer else viewer.t("item-empty")


def begin_with(turn: Turn, draft: Draft, key: str, hearing: Hearing) -> str:
    """Words that answer the first question of an item begin one; the path, or nothing."""
    kind = turn.desk.template_of(draft).question(key).kind
    if not isinstance(kind, Items) or kind.given:
        return ""
    first, said = kind.questions[0], plain(turn.text)
    value = understand(first, turn.text, hearing)
    if isinstance(value, Problem) or limits(first, value) or personal(value):
        return ""
    if tells(turn.text) or asks(turn.text.lower()) or says_no(said):
        return ""
    if DONT_KNOW.fullmatch(said) or (number := add(turn, draft, key)) is None:
        return ""
    path = f"{key}.{number}.{first.key}"
    draft.give(path, value, by=turn.person.id, at=turn.at)
    return path


def add(turn: Turn, draft: Draft, key: str) -> int | None:
    """The number of the new item, or None when the list is full."""
    kind = turn.desk.template_of(draft).question(key).kind
    numbers = items_of(draft.answers, key)
    if not isinstance(kind, Items) or kind.given or len(numbers) >= kind.max:
        return None
    number = draft.next_item(key)
    draft.give(key, [*numbers, number], by=turn.person.id, at=turn.at)
    return number


async def _before(turn: Turn, fill_in: FillIn) -> tuple[Draft, Case | None, Overlay]:
    draft, case = await fill_in.opened(turn, turn.field("about"), turn.field("form"))
    return draft, case, await fill_in.take_over(turn, draft, case)


def _at_item(turn: Turn, draft: Draft, case: Case | None, number: int | None) -> None:
    """Words typed under the card are for what the item that was opened still asks."""
    form, item = turn.desk.filled_in(draft, turn.today, case), f"{turn.field('list')}.{number}."
    if path := next((path for path in form.open_paths() if path.startswith(item)), ""):
        turn.person.focus = Focus(draft.id, path)


def _shown(
    turn: Turn, fill_in: FillIn, draft: Draft, number: int | None, overlay: Overlay
) -> Reply:
    place = f"{turn.field('list')}.{number}" if number is not None else ""
    view = fill_in.section_view(draft, turn.field("section"), open_item=place)
    return Reply((view,), overlay)
