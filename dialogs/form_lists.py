"""Lists in a form: an item more, an item opened, an item taken away; by card and by typing."""

from __future__ import annotations

from bot.domain.draft import Draft
from bot.domain.template import Items, items_of
from dialogs.fill_in import FillIn
from dialogs.turn import Overlay, Reply, Turn, reply


async def add_item(turn: Turn, fill_in: FillIn) -> Reply:
    """One more item in a list; what stood in the card is kept first.

    The button says which item it adds, so that a second press opens the same one.
    """
    draft, overlay = await _before(turn, fill_in)
    key, item = turn.field("list"), turn.number("item")
    if item == draft.next_item(key):
        add(turn, draft, key)
    number = item if item in items_of(draft.answers, key) else None
    return _shown(turn, fill_in, draft, number, overlay)


async def open_item(turn: Turn, fill_in: FillIn) -> Reply:
    draft, overlay = await _before(turn, fill_in)
    return _shown(turn, fill_in, draft, turn.number("item"), overlay)


async def remove_item(turn: Turn, fill_in: FillIn) -> Reply:
    draft, overlay = await _before(turn, fill_in)
    key, number = turn.field("list"), turn.number("item")
    left = [n for n in items_of(draft.answers, key) if n != number]
    kind = turn.desk.template_of(draft).question(key).kind
    if isinstance(kind, Items) and not kind.given:
        draft.give(key, left or None, by=turn.person.id, at=turn.at)
    return _shown(turn, fill_in, draft, None, overlay)


async def another(turn: Turn, fill_in: FillIn) -> Reply:
    """`nog een`: one more in the list that this person answered in last."""
    if turn.person.focus is None:
        return reply("not_understood")
    draft, case = await fill_in.in_focus(turn, turn.person.focus)
    paths = [entry.path for entry in draft.entries if entry.by == turn.person.id]
    key = next((path.partition(".")[0] for path in reversed(paths) if "." in path), "")
    if not key or add(turn, draft, key) is None:
        return reply("not_understood")
    return await fill_in.ask_next(turn, draft, case)


def add(turn: Turn, draft: Draft, key: str) -> int | None:
    """The number of the new item, or None when the list is full."""
    kind = turn.desk.template_of(draft).question(key).kind
    numbers = items_of(draft.answers, key)
    if not isinstance(kind, Items) or kind.given or len(numbers) >= kind.max:
        return None
    number = draft.next_item(key)
    draft.give(key, [*numbers, number], by=turn.person.id, at=turn.at)
    return number


async def _before(turn: Turn, fill_in: FillIn) -> tuple[Draft, Overlay]:
    draft, case = await fill_in.opened(turn, turn.field("about"), turn.field("form"))
    return draft, await fill_in.take_over(turn, draft, case)


def _shown(
    turn: Turn, fill_in: FillIn, draft: Draft, number: int | None, overlay: Overlay
) -> Reply:
    place = f"{turn.field('list')}.{number}" if number is not None else ""
    view = fill_in.section_view(draft, turn.field("section"), open_item=place)
    return Reply((view,), overlay)
