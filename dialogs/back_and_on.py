"""Back and on: taking an answer back, leaving a question open, coming to it later."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.answers import is_filled
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.person import Focus
from bot.domain.problem import Problem
from bot.domain.template import Answer, FreeText, Items
from dialogs.fill_in import FillIn, place_of
from dialogs.left_open import left_open
from dialogs.turn import Reply, Turn, View, reply


async def take_back(turn: Turn, fill_in: FillIn) -> Reply:
    """Undo the last answer of this person in this form, show it, and ask it again."""
    focus = turn.person.focus
    if focus is None:
        return reply("said", key="nothing-to-take-back")
    draft, case = await fill_in.in_focus(turn, focus)
    earlier, path = draft.taken_back, draft.take_back(by=turn.person.id)
    if path is None:
        return reply("said", key="nothing-to-take-back")
    (number,) = draft.taken_back - earlier
    adding = focus.adding and focus.path == path and bool(draft.answers.get(path))
    question = turn.desk.template_of(draft).question(path)
    if isinstance(question.kind, Items) and draft.answers.get(path):
        asked = await fill_in.ask_next(turn, draft, case)
        told = View("taken_back", place_of(draft, path, undone=number))
        return replace(asked, views=(told, *asked.views))
    taken = next(entry.value for entry in draft.entries if entry.number == number)
    while not adding and _half(turn, draft, case, path, taken):
        if draft.take_back(by=turn.person.id) is None:
            break
    fill_in.keep_up(turn, draft, case)
    standing = not adding and is_filled(draft.answers.get(path))
    turn.person.focus = Focus(draft.id, path, adding=adding, standing=standing)
    return fill_in.ask(draft, path, undone=number, adding=int(adding))


def _half(turn: Turn, draft: Draft, case: Case | None, path: str, taken: Answer) -> bool:
    """Whether what is left was too short by itself and only added to: it goes with the rest."""
    form = turn.desk.filled_in(draft, turn.today, case)
    question = form.template.question(path)
    left = draft.answers.get(path)
    begun = isinstance(question.kind, FreeText) and bool(left) and str(left) in str(taken)
    return begun and form.problem(path, question) is not None


async def skip(turn: Turn, fill_in: FillIn) -> Reply:
    """Leave an optional question open, and go on."""
    focus = turn.person.focus
    if focus is None or not focus.path:
        return reply("not_understood")
    if focus.adding or focus.standing:
        return await done(turn, fill_in)
    draft, case = await fill_in.in_focus(turn, focus)
    form = turn.desk.filled_in(draft, turn.today, case)
    question = form.template.question(focus.path)
    otherwise = question.kind.otherwise if isinstance(question.kind, Items) else ""
    if form.required(question) and not otherwise:
        return fill_in.ask(draft, focus.path, problem=Problem("cannot_skip"))
    draft.give(focus.path, None, by=turn.person.id, at=turn.at)
    if otherwise and form.required(question):
        turn.person.focus = Focus(draft.id, otherwise)
        return fill_in.ask(draft, otherwise)
    return await fill_in.ask_next(turn, draft, case, after=focus.path)


async def pass_on(turn: Turn, fill_in: FillIn, draft: Draft, case: Case | None, path: str) -> Reply:
    """“Weet ik niet”: what may be left open is, the rest is asked again after everything else."""
    form = turn.desk.filled_in(draft, turn.today, case)
    if not form.required(form.template.question(path)):
        draft.give(path, None, by=turn.person.id, at=turn.at)
        return await fill_in.ask_next(turn, draft, case, after=path)
    order = [at for section in form.template.sections for at, _ in form.paths(section)]
    waiting = [at for at in form.open_paths() if at != path]
    behind = [at for at in waiting if order.index(at) > order.index(path)]
    following = next(iter((*behind, *waiting)), "")
    if not following:
        turn.person.focus = Focus(draft.id, path)
        return fill_in.ask(draft, path, problem=Problem("the_last_one"))
    turn.person.focus = Focus(draft.id, following)
    asked = fill_in.ask(draft, following)
    return Reply((View("said", {"key": "comes-back"}), *asked.views))


async def go_on(turn: Turn, fill_in: FillIn) -> Reply:
    """`verder`: the next open question of the form in focus, else of what was left last."""
    if turn.person.focus is not None:
        draft, case = await fill_in.in_focus(turn, turn.person.focus)
        return await fill_in.ask_next(turn, draft, case)
    left = await left_open(turn.work, turn.person)
    if not left:
        return reply("my_cases")
    turn.person.focus = Focus(left[0].id)
    draft, case = await fill_in.in_focus(turn, turn.person.focus)
    asked = await fill_in.ask_next(turn, draft, case)
    if case is None:
        return asked
    named = View("going_on", {"case": case.number, "form": draft.form})
    return replace(asked, views=(named, *asked.views))


# --- a text in pieces ---------------------------------------------------------------------------
async def done(turn: Turn, fill_in: FillIn) -> Reply:
    """`klaar`: ends a text in pieces; otherwise it says what is still missing."""
    focus = turn.person.focus
    if focus is None:
        return reply("said", key="nothing-open")
    draft, case = await fill_in.in_focus(turn, focus)
    if focus.adding or focus.standing:
        return await fill_in.ask_next(turn, draft, case, after=focus.path)
    return reply("form_overview", about=draft.about, form=draft.form)


async def send(turn: Turn, fill_in: FillIn) -> Reply:
    """`versturen`: hand the form in, or see what is missing."""
    if turn.person.focus is None:
        return reply("said", key="nothing-open")
    draft, case = await fill_in.in_focus(turn, turn.person.focus)
    if not turn.desk.filled_in(draft, turn.today, case).complete:
        return await done(turn, fill_in)
    return await fill_in.send(replace(turn, fields={"about": draft.about, "form": draft.form}))
