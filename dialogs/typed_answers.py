"""Answers that are typed: one message answers the open question, and the next one is asked."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.person import Focus
from bot.domain.personal_numbers import holds_bsn
from bot.domain.problem import Problem
from bot.domain.template import FreeText, Items, Question
from dialogs import form_lists
from dialogs.fill_in import FillIn
from dialogs.turn import Reply, Turn, reply
from dialogs.understanding import understand

ADD = frozenset({"ja", "toevoegen", "yes", "add"})


async def answer(turn: Turn, focus: Focus, fill_in: FillIn) -> Reply:
    """A typed message answers the open question."""
    draft, case = await fill_in.in_focus(turn, focus)
    form = turn.desk.filled_in(draft, turn.today, case)
    path = focus.path if focus.path in set(form.open_paths()) else form.next_question()
    if path is None:
        turn.person.focus = None
        return reply("not_understood")
    question = form.template.question(path)
    if isinstance(question.kind, Items) and turn.text.strip().lower() in ADD:
        form_lists.add(turn, draft, path)
        return await fill_in.ask_next(turn, draft, case)
    value = understand(
        question,
        _continued(draft, path, question, turn.text),
        me=turn.person,
        people=await turn.work.people(),
        today=turn.today,
    )
    if isinstance(value, str) and holds_bsn(value):
        value = Problem("bsn")
    if isinstance(value, Problem):
        turn.person.misses += 1
        return fill_in.ask(draft, path, problem=value)
    draft.give(path, value, by=turn.person.id, at=turn.at)
    turn.person.misses = 0
    return await fill_in.ask_next(turn, draft, case, after=path)


def _continued(draft: Draft, path: str, question: Question, text: str) -> str:
    """A text that was too short is added to, so that nothing has to be typed again."""
    before = draft.answers.get(path)
    if isinstance(question.kind, FreeText) and isinstance(before, str):
        return f"{before}\n{text.strip()}"
    return text


async def confirmed(turn: Turn, fill_in: FillIn) -> Reply:
    """A typed yes sends the form that was just shown."""
    assert turn.person.focus is not None
    about, _, form_name = turn.person.focus.draft.rpartition("/")
    fields = {"about": about, "form": form_name}
    return await fill_in.send(replace(turn, fields=fields))


async def take_back(turn: Turn, fill_in: FillIn) -> Reply:
    """Undo the last answer of this person in this form, say so, and ask it again."""
    if turn.person.focus is None:
        return reply("said", key="nothing-to-take-back")
    draft, case = await fill_in.in_focus(turn, turn.person.focus)
    path = draft.take_back(by=turn.person.id)
    if path is None:
        return reply("said", key="nothing-to-take-back")
    while _half(turn, draft, case, path) and draft.take_back(by=turn.person.id):
        pass
    turn.person.focus = Focus(draft.id, path)
    return fill_in.ask(draft, path, undone=True)


def _half(turn: Turn, draft: Draft, case: Case | None, path: str) -> bool:
    """Whether what is left of a text was too short by itself: it goes with what was added."""
    form = turn.desk.filled_in(draft, turn.today, case)
    question = form.template.question(path)
    begun = isinstance(question.kind, FreeText) and bool(draft.answers.get(path))
    return begun and form.problem(path, question) is not None


async def skip(turn: Turn, fill_in: FillIn) -> Reply:
    """Leave an optional question open, and go on."""
    focus = turn.person.focus
    if focus is None or not focus.path:
        return reply("not_understood")
    draft, case = await fill_in.in_focus(turn, focus)
    form = turn.desk.filled_in(draft, turn.today, case)
    question = form.template.question(focus.path)
    otherwise = isinstance(question.kind, Items) and question.kind.otherwise
    if form.required(question) and not otherwise:
        return fill_in.ask(draft, focus.path, problem=Problem("cannot_skip"))
    draft.give(focus.path, None, by=turn.person.id, at=turn.at)
    return await fill_in.ask_next(turn, draft, case, after=focus.path)
