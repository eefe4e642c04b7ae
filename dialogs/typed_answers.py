"""Answers that are typed: one message answers the open question, and the next one is asked."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.answers import FilledIn
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.person import Focus
from bot.domain.personal_numbers import personal
from bot.domain.problem import Problem
from bot.domain.template import Answer, FreeText, Items, Question
from dialogs import form_lists
from dialogs.choices import says_yes
from dialogs.fill_in import FillIn
from dialogs.turn import Reply, Turn, reply
from dialogs.understanding import Hearing, understand

ADD = frozenset({"toevoegen", "add"})
NOT_UNDERSTOOD = frozenset(
    {"choose_one", "choose_several", "yes_or_no", "not_a_date", "nobody_fits", "add_by_card"}
)
_GOES_ON = re.compile(r"\s*(?:…|\.\.\.+)\s*$")


async def answer(turn: Turn, focus: Focus, fill_in: FillIn) -> Reply:
    """A typed message answers the open question, or adds to a text."""
    draft, case = await fill_in.in_focus(turn, focus)
    form = turn.desk.filled_in(draft, turn.today, case)
    path = _open_path(form, focus)
    if path is None:
        return await fill_in.ask_next(turn, draft, case)
    question = form.template.question(path)
    if isinstance(question.kind, Items) and _adds(turn.text):
        form_lists.add(turn, draft, path)
        return await fill_in.ask_next(turn, draft, case)
    goes_on = isinstance(question.kind, FreeText) and bool(_GOES_ON.search(turn.text))
    adding = focus.path == path and (focus.adding or goes_on)
    value = await _understood(turn, form, focus, path)
    code = personal(value) if isinstance(question.kind, FreeText) else ""
    if code == "contact" and isinstance(value, str):
        turn.person.focus = Focus(draft.id, path, confirm="keep", held=value, adding=adding)
        return reply("said", key="keep-contact")
    if code:
        value = Problem(code)
    if isinstance(value, Problem):
        return _asked_again(turn, fill_in, draft, path, value, adding=adding)
    return await _given(turn, Focus(draft.id, path, adding=adding), value, fill_in)


async def keep_held(turn: Turn, held: Focus, fill_in: FillIn) -> Reply:
    """A typed yes: what was typed with an e-mail address or telephone number is kept."""
    return await _given(turn, held, held.held, fill_in, cleared=True)


async def _given(
    turn: Turn, focus: Focus, value: Answer, fill_in: FillIn, *, cleared: bool = False
) -> Reply:
    """Keep it; then the next question, or more of the same text."""
    draft, case = await fill_in.in_focus(turn, focus)
    path = focus.path
    draft.give(path, value, by=turn.person.id, at=turn.at, cleared=cleared)
    turn.person.misses = 0
    if focus.adding:
        turn.person.focus = Focus(draft.id, path, adding=True)
        return fill_in.ask(draft, path, adding=1)
    return await fill_in.ask_next(turn, draft, case, after=path)


def _open_path(form: FilledIn, focus: Focus) -> str | None:
    """The question asked last while it is open, or is being added to; else the next one."""
    if focus.path in set(form.open_paths()) or (focus.adding and focus.path in form.answers):
        return focus.path
    return form.next_question()


def _adds(text: str) -> bool:
    said = text.strip().lower()
    return said in ADD or says_yes(said)


async def _understood(turn: Turn, form: FilledIn, focus: Focus, path: str) -> Answer | Problem:
    question = form.template.question(path)
    among = focus.among if focus.path == path else ()
    hearing = Hearing(turn.person, await turn.work.people(), turn.today, among)
    return understand(question, _whole(form, focus, path, question, turn.text), hearing)


def _whole(form: FilledIn, focus: Focus, path: str, question: Question, text: str) -> str:
    """A text that was too short is added to, so that nothing has to be typed again."""
    if not isinstance(question.kind, FreeText):
        return text
    before, said = form.answers.get(path), _GOES_ON.sub("", text).strip()
    problem = form.problem(path, question)
    short = problem is not None and problem.code == "too_short"
    return f"{before}\n{said}" if isinstance(before, str) and (short or focus.adding) else said


def _asked_again(
    turn: Turn, fill_in: FillIn, draft: Draft, path: str, problem: Problem, *, adding: bool
) -> Reply:
    """What it was narrowed down to is kept, so that a number or a day of the month is enough."""
    missed = problem.code in NOT_UNDERSTOOD
    turn.person.misses += missed
    among = tuple(filter(None, str(problem.params.get("among", "")).split(",")))
    turn.person.focus = Focus(draft.id, path, among=among, adding=adding)
    return fill_in.ask(draft, path, problem=problem, again=missed * (turn.person.misses - 1))


# --- a text in pieces ---------------------------------------------------------------------------
async def add_more(turn: Turn, fill_in: FillIn) -> Reply:
    """`aanvullen`: the last text of this person is open again, to be added to."""
    if turn.person.focus is None:
        return reply("said", key="nothing-open")
    draft, _ = await fill_in.in_focus(turn, turn.person.focus)
    template = turn.desk.template_of(draft)
    path = next(
        (
            path
            for path in draft.given_by(turn.person.id)
            if isinstance(template.question(path).kind, FreeText) and draft.answers.get(path)
        ),
        None,
    )
    if path is None:
        return reply("said", key="nothing-to-add-to")
    turn.person.focus = Focus(draft.id, path, adding=True)
    return fill_in.ask(draft, path, adding=1)


async def done(turn: Turn, fill_in: FillIn) -> Reply:
    """`klaar`: ends a text in pieces; otherwise it says what is still missing."""
    focus = turn.person.focus
    if focus is None:
        return reply("said", key="nothing-open")
    draft, case = await fill_in.in_focus(turn, focus)
    if focus.adding:
        return await fill_in.ask_next(turn, draft, case, after=focus.path)
    return reply("form_overview", about=draft.about, form=draft.form)


async def confirmed(turn: Turn, fill_in: FillIn) -> Reply:
    """A typed yes sends the form that was just shown."""
    assert turn.person.focus is not None
    about, _, form_name = turn.person.focus.draft.rpartition("/")
    fields = {"about": about, "form": form_name}
    return await fill_in.send(replace(turn, fields=fields))


# --- back and on --------------------------------------------------------------------------------
async def take_back(turn: Turn, fill_in: FillIn) -> Reply:
    """Undo the last answer of this person in this form, say so, and ask it again."""
    focus = turn.person.focus
    if focus is None:
        return reply("said", key="nothing-to-take-back")
    draft, case = await fill_in.in_focus(turn, focus)
    path = draft.take_back(by=turn.person.id)
    if path is None:
        return reply("said", key="nothing-to-take-back")
    adding = focus.adding and focus.path == path and bool(draft.answers.get(path))
    while not adding and _half(turn, draft, case, path) and draft.take_back(by=turn.person.id):
        pass
    turn.person.focus = Focus(draft.id, path, adding=adding)
    return fill_in.ask(draft, path, undone=1, adding=int(adding))


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
