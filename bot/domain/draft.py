"""A form being filled in: an append-only list of answers, so nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from bot.domain.recorded import Recorded
from bot.domain.template import Answer, Answers

_ABSENT: Final = object()


@dataclass(frozen=True)
class Entry:
    """One accepted answer.  `taken_back` entries stay in the list and no longer count."""

    number: int
    path: str
    value: Answer
    by: str
    at: datetime
    cleared: bool = False
    """The person said that a number in this text is not a BSN."""
    prefilled: bool = False


@dataclass
class Draft(Recorded):
    """`about` is a case number, or "new/<person>" for a signal that has no number yet."""

    id: str
    about: str
    form: str
    template: str
    entries: list[Entry] = field(default_factory=list)
    taken_back: frozenset[int] = frozenset()
    to_place: frozenset[int] = frozenset()
    """Words that were set aside, and that nobody said yes or no to."""
    begun: int = 0
    """The entry after which it was begun anew; a card from before that is out of date."""
    closed: bool = False
    became: str = ""
    route: str = ""
    """The channel that a signal comes in through, when that is not the chat."""
    compared: bool = False
    """The person saw the cases that look like it."""
    passed_on: tuple[str, ...] = ()
    """The paths of questions that went to the team; their answer is not known."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What the form's conditions see beside the answers, as days in ISO form: "due"."""

    @staticmethod
    def name(about: str, form: str) -> str:
        return f"{about}/{form}"

    @property
    def newest(self) -> int:
        """The draft's own version: a card says from which one it was drawn."""
        return self.entries[-1].number if self.entries else 0

    @property
    def answers(self) -> Answers:
        return self.answers_at(self.newest)

    def answers_at(self, number: int) -> dict[str, Answer]:
        """The answers as they stood when entry `number` was the newest."""
        return {
            entry.path: entry.value
            for entry in self.entries
            if entry.number <= number and entry.number not in self.taken_back
        }

    def begun_by(self, person: str) -> bool:
        """Whether this person answered something that was not handed in yet."""
        mine = (e for e in self.entries if e.by == person and e.number not in self.taken_back)
        return not self.closed and any(mine)

    def given_by(self, person: str) -> Iterator[str]:
        """The paths that this person answered, the last one first."""
        for entry in reversed(self.entries):
            if entry.by == person and not entry.prefilled and entry.number not in self.taken_back:
                yield entry.path

    def last_given(self, path: str) -> Entry | None:
        """What stands there, unless it was put there by the record."""
        given = (e for e in reversed(self.entries) if e.path == path)
        last = next((e for e in given if e.number not in self.taken_back), None)
        return None if last is None or last.prefilled else last

    @property
    def cleared(self) -> frozenset[str]:
        newest = {e.path: e for e in self.entries if e.number not in self.taken_back}
        return frozenset(path for path, entry in newest.items() if entry.cleared)

    def give(
        self, path: str, value: Answer, *, by: str, at: datetime, cleared: bool = False
    ) -> None:
        """Accept an answer; the same answer again is not a new one."""
        if self.answers.get(path, _ABSENT) == value and not cleared:
            return
        self.entries.append(Entry(self.newest + 1, path, value, by, at, cleared))

    def set_aside(
        self, path: str, text: str, *, by: str, at: datetime, cleared: bool = False
    ) -> int:
        """Keep words that do not count as an answer; `path` is the text they may be added to."""
        self.entries.append(Entry(self.newest + 1, path, text, by, at, cleared))
        self.taken_back |= {self.newest}
        return self.newest

    def offer_place(self, number: int) -> None:
        """Asked now, and once more at the end when nothing was said of it."""
        self.to_place |= {number}

    def unplaced(self, *, by: str) -> list[int]:
        """What this person set aside and still waits for a place, the oldest first."""
        return sorted(n for n in self.to_place if self.aside(n, by=by))

    def settle(self, number: int) -> None:
        """It has a place, or needs none."""
        self.to_place -= {number}

    def aside(self, number: int, *, by: str) -> Entry | None:
        """What this person set aside under that number, unless the form was begun anew since."""
        found = (e for e in self.entries if e.number == number > self.begun and e.by == by)
        return next((e for e in found if number in self.taken_back), None)

    def prefill(self, answers: Mapping[str, Answer], *, at: datetime) -> None:
        """Fill in what is known already; what a person said is never overwritten."""
        for path, value in answers.items():
            if path not in self.answers and value not in (None, ""):
                self.entries.append(Entry(self.newest + 1, path, value, "", at, prefilled=True))

    def put(self, path: str, value: Answer, *, at: datetime) -> None:
        """Put there what only the record says, whatever stood there."""
        if self.answers.get(path) != value:
            self.entries.append(Entry(self.newest + 1, path, value, "", at, prefilled=True))

    def take_back(self, *, by: str) -> str | None:
        """Undo this person's last accepted answer; returns its path, or None."""
        for entry in reversed(self.entries):
            mine = entry.by == by and not entry.prefilled
            if mine and entry.number not in self.taken_back:
                self.taken_back |= {entry.number}
                return entry.path
        return None

    def pass_to_team(self, path: str) -> None:
        self.passed_on = tuple(dict.fromkeys((*self.passed_on, path)))

    def merge(
        self, given: Mapping[str, Answer], *, drawn: int, by: str, at: datetime,
        cleared: frozenset[str] = frozenset(),
    ) -> Mapping[str, Answer]:  # fmt: skip
        """Take over a card's answers; returns those that clash with a newer answer.

        A value that is as it was when the card was drawn overwrites nothing.  When both the
        person and someone else changed it, the newer one stays and the person's is returned.
        """
        then, now = self.answers_at(drawn), self.answers
        clashes: dict[str, Answer] = {}
        for path, value in given.items():
            was, stands = then.get(path), now.get(path)
            if value == was and path in then:
                continue
            if value is None and path not in now:
                continue
            if stands not in (was, value):
                clashes[path] = value
            else:
                self.give(path, value, by=by, at=at, cleared=path in cleared)
        return clashes

    def close(self, *, becomes: str = "") -> None:
        """Sent: nothing is added any more.  `becomes` is the number the case was given."""
        self.closed, self.became = True, becomes

    def reopen(self) -> None:
        """Begin anew under the same name: what was sent stays in the list and no longer counts."""
        self.taken_back |= {entry.number for entry in self.entries}
        self.begun, self.to_place = self.newest, frozenset()
        self.closed, self.became = False, ""
        self.route, self.compared, self.passed_on = "", False, ()

    def next_item(self, key: str) -> int:
        """A number for a new item; numbers of removed items are not used again."""
        used = [
            n
            for entry in self.entries
            if entry.path == key and isinstance(entry.value, list)
            for n in entry.value
            if isinstance(n, int)
        ]
        return max(used, default=0) + 1
