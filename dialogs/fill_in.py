"""Filling in any form, by card and by typing; both feed the same draft."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from bot.domain.answers import read
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import FilledIn
from bot.domain.life import NotNow, Status, case_of
from bot.domain.permissions import require
from bot.domain.person import Focus, Person
from bot.domain.personal_numbers import personal
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
)
from bot.ports import Missing
from cards.form import mine
from dialogs.turn import Overlay, Reply, Turn, View, reply
from dialogs.understanding import Hearing, understand

STILL_ASIDE = "still-aside"
"""The title over words that wait for a place when the form is ready."""
Answered = Callable[[Turn, Draft], Awaitable[Reply]]
Kept = Callable[[Turn, Draft, Case], None]
Opened = Callable[[Turn, str], Awaitable[Case]]


@dataclass(frozen=True)
class Form:
    """One kind of form: who may fill it in, and what happens when it is sent."""

    action: str
    send: Answered
    opens: Opened | None = None
    """Who may fill it in, where the table of permissions cannot say: raises NotAllowed."""
    kept: Kept | None = None
    """What an answer sets off as soon as it is kept, before the form is sent."""
    sends_itself: bool = False
    """Typing the last answer sends the form; otherwise the person is asked to send it."""
    shown_first: bool = False
    """After the last typed answer the whole form is shown as a card, and sent with a yes."""
    also_on_hold: bool = False
    """It can be filled in while its case lies still."""


class SentAlready(Exception):
    """The form was handed in; what it held is frozen, and nothing can be changed in it."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft.id)
        self.about, self.form, self.became = draft.about, draft.form, draft.became


class OutOfDate(Exception):
    """The card belongs to a form that was handed in, or thrown away, before this one was begun."""


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

        Raises NotAllowed, Missing, NotNow, SentAlready or OutOfDate.
        """
        draft = await turn.work.draft(about, form)
        case = await self._opened(turn, about, form)
        if case is not None and case.status is Status.WITHDRAWN:
            raise NotNow(form, case.number)
        if draft.closed:
            raise SentAlready(draft)
        if "drawn" in turn.fields and turn.number("drawn") < draft.begun:
            raise OutOfDate(draft.id)
        return draft, case

    async def in_focus(self, turn: Turn, focus: Focus) -> tuple[Draft, Case | None]:
        about, _, form = focus.draft.rpartition("/")
        return await self.opened(turn, about, form)

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

    def lies_still(self, case: Case, form: str) -> bool:
        """Nothing of this form is asked now."""
        on_hold = case.status is Status.ON_HOLD and not self.forms[form].also_on_hold
        return on_hold or case.status is Status.WITHDRAWN

    # --- pressing ---
    async def save(self, turn: Turn) -> Reply:
        return await self._saved(turn, leave=False)

    async def later(self, turn: Turn) -> Reply:
        """Keep everything and stop asking."""
        return await self._saved(turn, leave=True)

    async def no_bsn(self, turn: Turn) -> Reply:
        """The person says that the number is not a BSN; that is noted with the answer."""
        return await self._saved(turn, leave=False, cleared=frozenset({"bsn"}))

    async def keep(self, turn: Turn) -> Reply:
        """The person wants the e-mail address or telephone number to stay; that is noted too."""
        return await self._saved(turn, leave=False, cleared=frozenset({"contact"}))

    async def use_mine(self, turn: Turn) -> Reply:
        """Two people changed one answer: this person's own takes the place of the newer one."""
        path = turn.field("path")
        fields = {**turn.fields, path: turn.fields.get(mine(path))}
        return await self._saved(replace(turn, fields=fields), leave=False)

    async def _saved(
        self, turn: Turn, *, leave: bool, cleared: frozenset[str] = frozenset()
    ) -> Reply:
        """`cleared`: the warnings about personal data that the person answered."""
        draft, case = await self.opened(turn, turn.field("about"), turn.field("form"))
        overlay = await self.take_over(turn, draft, case, cleared=cleared)
        if leave and not any(p.code in {"bsn", "contact"} for p in overlay.problems.values()):
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
            turn.person.focus = self.at(draft, form, section)
            view = self.section_view(draft, section.key, seen=turn.field("shown"))
            return Reply((view,), overlay)
        return await self._go_on(turn, draft, form, section)

    async def take_over(
        self,
        turn: Turn,
        draft: Draft,
        case: Case | None,
        *,
        cleared: frozenset[str] = frozenset(),
    ) -> Overlay:
        """Merge what a section card sent into the draft; the overlay holds what was not kept."""
        people = await turn.work.people()
        before = turn.desk.filled_in(draft, turn.today, case)
        given, refused = self._read(turn, before, people, cleared=cleared)
        drawn = turn.number("drawn")
        noted = {path for path, value in given.items() if personal(value) in cleared}
        for path in noted:
            draft.give(path, given.pop(path), by=turn.person.id, at=turn.at, cleared=True)
        clashes = draft.merge(given, drawn=drawn, by=turn.person.id, at=turn.at)
        self.keep_up(turn, draft, case)
        typed = {path: turn.fields.get(path) for path in refused}
        return Overlay(typed, refused, clashes)

    def keep_up(self, turn: Turn, draft: Draft, case: Case | None) -> None:
        if (kept := self.forms[draft.form].kept) and case is not None:
            kept(turn, draft, case)

    def _read(
        self, turn: Turn, form: FilledIn, people: Mapping[str, Person], *, cleared: frozenset[str]
    ) -> tuple[dict[str, Answer], dict[str, Problem]]:
        """Only questions that the card showed are read; a shown one that is absent was emptied."""
        given: dict[str, Answer] = {}
        problems: dict[str, Problem] = {}
        for path in filter(None, turn.field("shown").split(",")):
            question = form.template.question(path)
            if isinstance(question.kind, Items | Given):
                continue
            value = self.read_one(turn, question, turn.fields.get(path), people)
            code = personal(value) if isinstance(question.kind, FreeText) else ""
            if code and code not in cleared and form.answers.get(path) != value:
                value = Problem(code)
            if isinstance(value, Problem):
                problems[path] = value
            else:
                given[path] = value
        return given, problems

    def read_one(
        self, turn: Turn, question: Question, raw: object, people: Mapping[str, Person]
    ) -> Answer | Problem:
        """Days and names may be typed in a card's fields too; a colleague has to exist."""
        if isinstance(raw, str) and raw and self._is_typed(question, raw, people):
            return understand(question, raw, Hearing(turn.person, people, turn.today))
        return read(question, raw)

    def _is_typed(self, question: Question, raw: str, people: Mapping[str, Person]) -> bool:
        match question.kind:
            case Day(roughly=roughly):
                return roughly
            case Someone():
                return raw not in people
            case _:
                return False

    def section_view(
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
                turn.person.focus = self.at(draft, form, candidate)
                return Reply((self.section_view(draft, candidate.key),))
        return await self._finished(turn, draft)

    async def _finished(self, turn: Turn, draft: Draft) -> Reply:
        if len(turn.desk.template_of(draft).sections) == 1:
            return await self._sent(turn, draft)
        return reply("form_overview", about=draft.about, form=draft.form)

    async def send(self, turn: Turn) -> Reply:
        """Hand the form in; what is missing comes back as a list."""
        draft, case = await self.opened(turn, turn.field("about"), turn.field("form"))
        if not turn.desk.filled_in(draft, turn.today, case).complete:
            return reply("form_overview", about=draft.about, form=draft.form, refused=1)
        return await self._sent(turn, draft)

    async def _sent(self, turn: Turn, draft: Draft) -> Reply:
        """Words that were kept and found no place are asked about before anything is sent."""
        if unplaced := draft.unplaced(by=turn.person.id):
            return replace(self._placed_first(turn, draft, unplaced[0]), beside=True)
        return await self.forms[draft.form].send(turn, draft)

    async def open_section(self, turn: Turn) -> Reply:
        """Without a section: how the form stands."""
        draft, case = await self.opened(turn, turn.field("about"), turn.field("form"))
        if not (key := turn.field("section")):
            turn.person.focus = Focus(draft.id)
            return reply("form_overview", about=draft.about, form=draft.form)
        form = turn.desk.filled_in(draft, turn.today, case)
        turn.person.focus = self.at(draft, form, form.template.section(key))
        return Reply((self.section_view(draft, key),))

    def at(self, draft: Draft, form: FilledIn, section: Section) -> Focus:
        """Words typed under the card of a section are for its first open question, or its first."""
        own, left = dict(form.paths(section)), list(form.open_paths())
        path = next((path for path in left if path in own), "")
        if path or not left:
            return Focus(draft.id, path)
        stands = (path for path, one in own.items() if not isinstance(one.kind, Items | Given))
        path = next(stands, "")
        return Focus(draft.id, path, standing=bool(path))

    # --- asking ---
    async def ask_next(
        self, turn: Turn, draft: Draft, case: Case | None, *, after: str = "", noted: str = ""
    ) -> Reply:
        """The next open question; at the end the form is sent, or can be.

        `noted` is what the same message answered beside `after`.
        """
        form = turn.desk.filled_in(draft, turn.today, case)
        if after and (problem := form.problem(after, form.template.question(after))):
            return self._focused(turn, draft, after, self.ask(draft, after, problem=problem))
        path = form.next_question(after=after)
        if path is not None:
            asked = self.ask(draft, path, understood=",".join(filter(None, (noted, after))))
            return self._focused(turn, draft, path, asked)
        turn.person.focus = None
        if unplaced := draft.unplaced(by=turn.person.id):
            return self._placed_first(turn, draft, unplaced[0])
        if self.forms[draft.form].sends_itself and form.complete:
            return await self.forms[draft.form].send(turn, draft)
        overview = View("form_overview", {"about": draft.about, "form": draft.form})
        if not form.complete:
            return Reply((overview,))
        turn.person.focus = Focus(draft.id, confirm="send")
        if self.forms[draft.form].shown_first:
            card = self.section_view(draft, form.template.sections[-1].key)
            return Reply((View("said", {"key": "check-and-send"}), card))
        return Reply((overview, View("said", {"key": "yes-sends"})))

    def _placed_first(self, turn: Turn, draft: Draft, aside: int) -> Reply:
        """Words that were kept are asked about once more before the form is ready."""
        turn.person.focus = Focus(draft.id, confirm="place", aside=aside)
        ids: Args = {"about": draft.about, "form": draft.form, "entry": aside}
        return Reply((View("place_offered", {**ids, "because": STILL_ASIDE}),))

    def _focused(self, turn: Turn, draft: Draft, path: str, asked: Reply) -> Reply:
        turn.person.focus = Focus(draft.id, path)
        return asked

    def ask(
        self, draft: Draft, path: str, *, problem: Problem | None = None, **more: str | int
    ) -> Reply:
        """`more`: understood (the path answered just before), undone, adding, again."""
        if problem is not None:
            more |= {"problem": problem.code}
            more |= {f"p_{name}": value for name, value in problem.params.items()}
        return Reply((View("question", place_of(draft, path, **more)),))


def place_of(draft: Draft, path: str, **more: str | int) -> Args:
    """What a view about one question of a form is drawn from."""
    ids: dict[str, str | int] = {"about": draft.about, "form": draft.form, "path": path}
    return ids | {name: value for name, value in more.items() if value}
