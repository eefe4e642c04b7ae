"""One turn of a conversation: what a dialog gets, and what it gives back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import Context, FilledIn
from bot.domain.owned import LATEST
from bot.domain.person import Address, Pending, Person
from bot.domain.personal_numbers import holds_bsn, holds_contact
from bot.domain.policy import Policies, Policy, policy_of
from bot.domain.problem import LEAST_REASON, Problem, unfit
from bot.domain.recorded import Recorded
from bot.domain.template import Answer, Template
from bot.phrases import Phrases
from bot.ports import Calendar, Message, Reading, Sent, Work
from dialogs.drawn import Drawn

CONTACT_IN_REASON = "contact_in_reason"
KEEP = "keep"
UNSURE = "unsure"
"""The field that says that a yes has to come before what cannot be undone."""
FURTHEST: Mapping[str, Mapping[str, int]] = {"report": {"advices.due": LATEST}}
"""Of forms that name no last day themselves, because a published version never changes."""
NO_BSN = "no_bsn"
"""The field that says that a number in the words is not the number of a resident."""
"""What the buttons carry once someone was asked whether an address may stay."""


@dataclass(frozen=True)
class Desk:
    """What every dialog may reach for: the rules, the forms, and where files can be opened."""

    policies: Policies
    templates: Mapping[str, Template]
    link: Callable[[str], str]
    calendar: Calendar
    drawn: Drawn = field(default_factory=Drawn)
    shares: bool = False
    """Whether a file of the dossier can be shared with people outside the organisation."""

    @property
    def policy(self) -> Policy:
        """The one in force, which everything new begins on."""
        return policy_of(None, self.policies)

    def policy_of(self, aggregate: Recorded | None) -> Policy:
        """A case, and what belongs to it, finishes on the version it began on."""
        return policy_of(aggregate, self.policies)

    def template_of(self, draft: Draft) -> Template:
        return self.templates[draft.template]

    def filled_in(
        self, draft: Draft, today: date, case: Case | None = None, *, at: int | None = None
    ) -> FilledIn:
        """`at` is an earlier version of the draft."""
        facts = {name: date.fromisoformat(day) for name, day in draft.facts.items()}
        of_case = _told_of(case) if case else {}
        known = {**of_case, **facts}
        screening = case.screening.answers if case and case.screening else {}
        policy = self.policy_of(case)
        notice = {str(impact): days for impact, days in policy.session_notice.items()}
        furthest = FURTHEST.get(draft.form, {})
        context = Context(today, policy.calendar, known, screening, notice, draft.cleared, furthest)
        answers = draft.answers if at is None else draft.answers_at(at)
        return FilledIn(self.template_of(draft), answers, context)


def _told_of(case: Case) -> dict[str, object]:
    """What every form may know of its case."""
    return {
        "impact": case.impact,
        "assessed_before": case.parent_assessed,
        "session_date": case.session_on,
    }


@dataclass(frozen=True)
class Turn:
    """What someone did, freed from the chat service; `work` is the one transaction of this turn."""

    person: Person
    at: datetime
    t: Phrases
    address: Address
    work: Work
    desk: Desk
    text: str = ""
    fields: Mapping[str, object] = field(default_factory=dict)
    files: Sequence[Sent] = ()
    activity: str = ""
    waited: Pending | None = None
    """What had been asked in words, when a press of the same verb answers it."""

    @property
    def today(self) -> date:
        return day_of(self.at)

    def field(self, name: str) -> str:
        value = self.fields.get(name, "")
        return value if isinstance(value, str) else str(value)

    def number(self, name: str) -> int:
        """A number that a card sent; 0 for anything that is none."""
        text = self.field(name)
        return int(text) if text.isdecimal() else 0

    def wait_for(self, verb: str, words: str, case: str) -> None:
        """The next message is taken for this field of that button."""
        self.person.pending = Pending(verb, words, {"case": case})

    def holds_bsn(self, words: str) -> bool:
        return holds_bsn(words) and not self.field(NO_BSN)

    def warning(self, words: str) -> Problem | None:
        """What is not kept before the person says so (domain.md 10.4).

        A number of a resident when it is said to be none; an address or telephone number when it
        is sent twice.
        """
        if self.holds_bsn(words):
            return Problem("bsn")
        if holds_contact(words) and not self.field(KEEP):
            return Problem(CONTACT_IN_REASON)
        return None

    def unfit(self, words: str, least: int = LEAST_REASON) -> Problem | None:
        """As for any reason: long enough, and with nothing in it that may not be kept yet."""
        warning = self.warning(words)
        if warning and warning.code == "bsn":
            return warning
        return unfit(words, least) or warning


@dataclass(frozen=True)
class View:
    """Something to show, by name and identifiers; drawn from the record when it is shown."""

    name: str
    args: Args = field(default_factory=dict)


@dataclass(frozen=True)
class Overlay:
    """What only the answer to this press shows: text that was refused, and why.  Never stored."""

    given: Mapping[str, object] = field(default_factory=dict)
    problems: Mapping[str, Problem] = field(default_factory=dict)
    clashes: Mapping[str, Answer] = field(default_factory=dict)

    def has(self, code: str) -> bool:
        return any(problem.code == code for problem in self.problems.values())


@dataclass(frozen=True)
class Viewer:
    """Who looks: a person, or the team channel when `person` is None."""

    person: Person | None
    t: Phrases
    at: datetime
    reading: Reading
    desk: Desk
    overlay: Overlay = field(default_factory=Overlay)

    @property
    def today(self) -> date:
        return day_of(self.at)


@dataclass(frozen=True)
class Reply:
    """What to show.  After typing, every view is a message.

    After a press the first view takes the place of the card, unless it comes `beside` it: then the
    card stays and the views are messages in the person's own chat.
    """

    views: tuple[View, ...]
    overlay: Overlay = field(default_factory=Overlay)
    beside: bool = False
    there: View | None = None
    """What is said in the conversation itself when the answer comes in the person's own chat."""


def reply(name: str, **args: str | int) -> Reply:
    return Reply((View(name, args),))


def beside(name: str, **args: str | int) -> Reply:
    return Reply((View(name, args),), beside=True)


Dialog = Callable[[Turn], Awaitable[Reply]]
Drawing = Callable[[Viewer, Args], Awaitable[Message]]
