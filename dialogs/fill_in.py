"""Filling in any form, by card and by typing; both feed the same draft."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from bot.domain.answers import FilledIn, read
from bot.domain.case import Case, case_of
from bot.domain.draft import Draft
from bot.domain.permissions import require
from bot.domain.person import Focus, Person
from bot.domain.personal_numbers import holds_bsn
from bot.domain.problem import Problem
from bot.domain.template import (
    Answer,
    Day,
    FreeText,
    Given,
    Items,
    Question,
    Section,
    Someone,
    items_of,
)
from bot.ports import Missing
from cards.form import mine
from dialogs.turn import Overlay, Reply, Turn, View, reply
from dialogs.understanding import understand

Answered = Callable[[Turn, Draft], Awaitable[Reply]]
Opened = Callable[[Turn, str], Awaitable[Case]]


@dataclass(frozen=True)
class Form:
    """One kind of form: who may fill it in, and what happens when it is sent."""

    action: str
    send: Answered
    opens: Opened | None = None
    """Who may fill it in, where the table of permissions cannot say: raises NotAllowed."""
    sends_itself: bool = False
    """Typing the last answer sends the form; otherwise the person is asked to send it."""
    shown_first: bool = False
    """After the last typed answer the whole form is shown as a card, and sent with a yes."""


class SentAlready(Exception):
    """The form was handed in; what it held is frozen, and nothing can be changed in it."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft.id)
        self.about, self.form, self.became = draft.about, draft.form, draft.became


class OutOfDate(Exception):
    """The card belongs to a form that was handed in, or thrown away, before this one was begun."""


ADD = frozenset({"ja", "toevoegen", "yes", "add"})
FormTable = Mapping[str, Form]


@dataclass(frozen=True)
class FillIn:
    """The conversation that fills in forms; `forms` is the table of what forms there are."""

    forms: FormTable

    # --- beginning and coming back ---
    async def begin(self, turn: Turn, about: str, form: str, template: str) -> Draft:
        """The draft for this form, made when there is none; it becomes the form in focus."""
        draft = await turn.work.find_draft(about, form)
        if draft is None:
            draft = Draft(Draft.name(about, form), about, form, template)
            turn.work.add(draft)
        turn.person.focus = Focus(draft.id)
        return draft

    async def opened(self, turn: Turn, about: str, form: str) -> tuple[Draft, Case | None]:
        """Load a draft for someone who may change it.

        Raises NotAllowed, Missing, SentAlready or OutOfDate.
        """
        draft = await turn.work.draft(about, form)
        case = await self._opened(turn, about, form)
        if draft.closed:
            raise SentAlready(draft)
        if "drawn" in turn.fields and turn.number("drawn") < draft.begun:
            raise OutOfDate(draft.id)
        return draft, case

    async def _opened(self, turn: Turn, about: str, form: str) -> Case | None:
        if about.startswith("new/"):
            if about.split("/")[1] != turn.person.id:
                raise Missing(about)
            return None
        if opens := self.forms[form].opens:
            return await opens(turn, about)
        case = await turn.work.case(case_of(about))
        require(self.forms[form].action, turn.person, case)
        return case

    # --- pressing ---
    async def save(self, turn: Turn) -> Reply:
        return await self._saved(turn, leave=False)

    async def later(self, turn: Turn) -> Reply:
        """Keep everything and stop asking."""
        return await self._saved(turn, leave=True)

    async def no_bsn(self, turn: Turn) -> Reply:
        """The person says that the number is not a BSN; that is noted with the answer."""
        return await self._saved(turn, leave=False, cleared=True)

    async def use_mine(self, turn: Turn) -> Reply:
        """Two people changed one answer: this person's own takes the place of the newer one."""
        path = turn.field("path")
        fields = {**turn.fields, path: turn.fields.get(mine(path))}
        return await self._saved(replace(turn, fields=fields), leave=False)

    async def _saved(self, turn: Turn, *, leave: bool, cleared: bool = False) -> Reply:
        draft, case = await self.opened(turn, turn.field("about"), turn.field("form"))
        overlay = await self._take_over(turn, draft, case, cleared=cleared)
        if leave and not any(problem.code == "bsn" for problem in overlay.problems.values()):
            turn.person.focus = None
            return reply("kept_for_later", about=draft.about, form=draft.form)
        form = turn.desk.filled_in(draft, turn.today, case)
        section = form.template.section(turn.field("section"))
        shown = turn.field("shown").split(",")
        unseen = any(
            path not in shown and path not in form.answers
            for path, question in form.paths(section)
            if not isinstance(question.kind, Items | Given)
        )
        if form.problems(section) or overlay.problems or overlay.clashes or unseen:
            view = self._section_view(draft, section.key, seen=turn.field("shown"))
            return Reply((view,), overlay)
        return await self._go_on(turn, draft, form, section)

    async def _take_over(
        self, turn: Turn, draft: Draft, case: Case | None, *, cleared: bool = False
    ) -> Overlay:
        """Merge what a section card sent into the draft; the overlay holds what was not kept."""
        people = await turn.work.people()
        before = turn.desk.filled_in(draft, turn.today, case)
        given, refused = self._read(turn, before, people, cleared=cleared)
        drawn = turn.number("drawn")
        noted = {p for p, v in given.items() if cleared and isinstance(v, str) and holds_bsn(v)}
        for path in noted:
            draft.give(path, given.pop(path), by=turn.person.id, at=turn.at, cleared=True)
        clashes = draft.merge(given, drawn=drawn, by=turn.person.id, at=turn.at)
        typed = {path: turn.fields.get(path) for path in refused}
        return Overlay(typed, refused, clashes)

    def _read(
        self, turn: Turn, form: FilledIn, people: Mapping[str, Person], *, cleared: bool
    ) -> tuple[dict[str, Answer], dict[str, Problem]]:
        """Only questions that the card showed are read; a shown one that is absent was emptied."""
        given: dict[str, Answer] = {}
        problems: dict[str, Problem] = {}
        for path in filter(None, turn.field("shown").split(",")):
            question = form.template.question(path)
            if isinstance(question.kind, Items | Given):
                continue
            value = self._read_one(turn, question, turn.fields.get(path), people)
            if isinstance(value, str) and holds_bsn(value) and not cleared:
                value = None if form.answers.get(path) == value else Problem("bsn")
            if isinstance(value, Problem):
                problems[path] = value
            else:
                given[path] = value
        return given, problems

    def _read_one(
        self, turn: Turn, question: Question, raw: object, people: Mapping[str, Person]
    ) -> Answer | Problem:
        """Days and names may be typed in a card's fields too; a colleague has to exist."""
        if isinstance(raw, str) and raw and self._is_typed(question, raw, people):
            return understand(question, raw, me=turn.person, people=people, today=turn.today)
        return read(question, raw)

    def _is_typed(self, question: Question, raw: str, people: Mapping[str, Person]) -> bool:
        match question.kind:
            case Day(roughly=roughly):
                return roughly
            case Someone():
                return raw not in people
            case _:
                return False

    def _section_view(
        self, draft: Draft, section: str, *, seen: str = "", open_item: str = ""
    ) -> View:
        """`seen` holds the paths that the person had before them: only those can be missing."""
        args = {"about": draft.about, "form": draft.form, "section": section}
        args |= {"seen": seen, "open": open_item}
        return View("section", {name: value for name, value in args.items() if value})

    async def _go_on(self, turn: Turn, draft: Draft, form: FilledIn, section: Section) -> Reply:
        """The next section that misses something, else the end of the form."""
        sections = form.template.sections
        here = sections.index(section)
        for candidate in (*sections[here + 1 :], *sections[:here]):
            if form.problems(candidate):
                return Reply((self._section_view(draft, candidate.key),))
        return await self._finished(turn, draft)

    async def _finished(self, turn: Turn, draft: Draft) -> Reply:
        if len(turn.desk.template_of(draft).sections) == 1:
            return await self.forms[draft.form].send(turn, draft)
        return reply("form_overview", about=draft.about, form=draft.form)

    async def send(self, turn: Turn) -> Reply:
        """Hand the form in; what is missing comes back as a list."""
        draft, case = await self.opened(turn, turn.field("about"), turn.field("form"))
        if not turn.desk.filled_in(draft, turn.today, case).complete:
            return reply("form_overview", about=draft.about, form=draft.form, refused=1)
        return await self.forms[draft.form].send(turn, draft)

    async def open_section(self, turn: Turn) -> Reply:
        draft, _ = await self.opened(turn, turn.field("about"), turn.field("form"))
        turn.person.focus = Focus(draft.id)
        return Reply((self._section_view(draft, turn.field("section")),))

    # --- typing ---
    async def answer(self, turn: Turn, focus: Focus) -> Reply:
        """A typed message answers the open question."""
        about, _, form_name = focus.draft.rpartition("/")
        draft, case = await self.opened(turn, about, form_name)
        form = turn.desk.filled_in(draft, turn.today, case)
        path = focus.path if focus.path in set(form.open_paths()) else form.next_question()
        if path is None:
            turn.person.focus = None
            return reply("not_understood")
        question = form.template.question(path)
        if isinstance(question.kind, Items) and turn.text.strip().lower() in ADD:
            self._add(turn, draft, path)
            return await self.ask_next(turn, draft, case)
        value = understand(
            question,
            self._continued(draft, path, question, turn.text),
            me=turn.person,
            people=await turn.work.people(),
            today=turn.today,
        )
        if isinstance(value, str) and holds_bsn(value):
            value = Problem("bsn")
        if isinstance(value, Problem):
            turn.person.misses += 1
            return self._ask(draft, path, problem=value)
        draft.give(path, value, by=turn.person.id, at=turn.at)
        turn.person.misses = 0
        return await self.ask_next(turn, draft, case, after=path)

    def _continued(self, draft: Draft, path: str, question: Question, text: str) -> str:
        """A text that was too short is added to, so that nothing has to be typed again."""
        before = draft.answers.get(path)
        if isinstance(question.kind, FreeText) and isinstance(before, str):
            return f"{before}\n{text.strip()}"
        return text

    async def ask_next(
        self, turn: Turn, draft: Draft, case: Case | None, *, after: str = ""
    ) -> Reply:
        """The next open question; at the end the form is sent, or can be."""
        form = turn.desk.filled_in(draft, turn.today, case)
        if after and (problem := form.problem(after, form.template.question(after))):
            return self._focused(turn, draft, after, self._ask(draft, after, problem=problem))
        path = form.next_question(after=after)
        if path is not None:
            asked = self._ask(draft, path, understood=after)
            return self._focused(turn, draft, path, asked)
        turn.person.focus = None
        if self.forms[draft.form].sends_itself and form.complete:
            return await self.forms[draft.form].send(turn, draft)
        if self.forms[draft.form].shown_first and form.complete:
            turn.person.focus = Focus(draft.id, confirm="send")
            card = self._section_view(draft, form.template.sections[-1].key)
            return Reply((View("said", {"key": "check-and-send"}), card))
        return reply("form_overview", about=draft.about, form=draft.form)

    async def confirmed(self, turn: Turn) -> Reply:
        """A typed yes sends the form that was just shown."""
        assert turn.person.focus is not None
        about, _, form_name = turn.person.focus.draft.rpartition("/")
        fields = {"about": about, "form": form_name}
        return await self.send(replace(turn, fields=fields))

    def _focused(self, turn: Turn, draft: Draft, path: str, asked: Reply) -> Reply:
        turn.person.focus = Focus(draft.id, path)
        return asked

    def _ask(
        self,
        draft: Draft,
        path: str,
        *,
        understood: str = "",
        problem: Problem | None = None,
        undone: bool = False,
    ) -> Reply:
        args: dict[str, str | int] = {"about": draft.about, "form": draft.form, "path": path}
        if undone:
            args["undone"] = 1
        if understood:
            args["understood"] = understood
        if problem is not None:
            args["problem"] = problem.code
            args |= {f"p_{name}": value for name, value in problem.params.items()}
        return Reply((View("question", args),))

    async def take_back(self, turn: Turn) -> Reply:
        """Undo the last answer of this person in this form, say so, and ask it again."""
        if turn.person.focus is None:
            return reply("said", key="nothing-to-take-back")
        about, _, form_name = turn.person.focus.draft.rpartition("/")
        draft, case = await self.opened(turn, about, form_name)
        path = draft.take_back(by=turn.person.id)
        if path is None:
            return reply("said", key="nothing-to-take-back")
        while self._half(turn, draft, case, path) and draft.take_back(by=turn.person.id):
            pass
        return self._focused(turn, draft, path, self._ask(draft, path, undone=True))

    def _half(self, turn: Turn, draft: Draft, case: Case | None, path: str) -> bool:
        """Whether what is left of a text was too short by itself: it goes with what was added."""
        form = turn.desk.filled_in(draft, turn.today, case)
        question = form.template.question(path)
        begun = isinstance(question.kind, FreeText) and bool(draft.answers.get(path))
        return begun and form.problem(path, question) is not None

    async def skip(self, turn: Turn) -> Reply:
        """Leave an optional question open, and go on."""
        focus = turn.person.focus
        if focus is None or not focus.path:
            return reply("not_understood")
        about, _, form_name = focus.draft.rpartition("/")
        draft, case = await self.opened(turn, about, form_name)
        form = turn.desk.filled_in(draft, turn.today, case)
        question = form.template.question(focus.path)
        otherwise = isinstance(question.kind, Items) and question.kind.otherwise
        if form.required(question) and not otherwise:
            return self._ask(draft, focus.path, problem=Problem("cannot_skip"))
        draft.give(focus.path, None, by=turn.person.id, at=turn.at)
        return await self.ask_next(turn, draft, case, after=focus.path)

    # --- lists ---
    async def add_item(self, turn: Turn) -> Reply:
        """One more item in a list; what stood in the card is kept first."""
        """The button says which item it adds, so that a second press opens the same one."""
        draft, overlay = await self._before_list(turn)
        key, item = turn.field("list"), turn.number("item")
        if item == draft.next_item(key):
            self._add(turn, draft, key)
        number = item if item in items_of(draft.answers, key) else None
        return self._list_view(turn, draft, number, overlay)

    async def open_item(self, turn: Turn) -> Reply:
        draft, overlay = await self._before_list(turn)
        return self._list_view(turn, draft, turn.number("item"), overlay)

    async def remove_item(self, turn: Turn) -> Reply:
        draft, overlay = await self._before_list(turn)
        key, number = turn.field("list"), turn.number("item")
        left = [n for n in items_of(draft.answers, key) if n != number]
        kind = turn.desk.template_of(draft).question(key).kind
        if isinstance(kind, Items) and not kind.given:
            draft.give(key, left or None, by=turn.person.id, at=turn.at)
        return self._list_view(turn, draft, None, overlay)

    async def another(self, turn: Turn) -> Reply:
        """`nog een`: one more in the list that this person answered in last."""
        if turn.person.focus is None:
            return reply("not_understood")
        about, _, form_name = turn.person.focus.draft.rpartition("/")
        draft, case = await self.opened(turn, about, form_name)
        paths = [entry.path for entry in draft.entries if entry.by == turn.person.id]
        key = next((path.partition(".")[0] for path in reversed(paths) if "." in path), "")
        if not key or self._add(turn, draft, key) is None:
            return reply("not_understood")
        return await self.ask_next(turn, draft, case)

    def _add(self, turn: Turn, draft: Draft, key: str) -> int | None:
        """The number of the new item, or None when the list is full."""
        kind = turn.desk.template_of(draft).question(key).kind
        numbers = items_of(draft.answers, key)
        if not isinstance(kind, Items) or kind.given or len(numbers) >= kind.max:
            return None
        number = draft.next_item(key)
        draft.give(key, [*numbers, number], by=turn.person.id, at=turn.at)
        return number

    async def _before_list(self, turn: Turn) -> tuple[Draft, Overlay]:
        draft, case = await self.opened(turn, turn.field("about"), turn.field("form"))
        return draft, await self._take_over(turn, draft, case)

    def _list_view(self, turn: Turn, draft: Draft, number: int | None, overlay: Overlay) -> Reply:
        place = f"{turn.field('list')}.{number}" if number is not None else ""
        view = self._section_view(draft, turn.field("section"), open_item=place)
        return Reply((view,), overlay)
