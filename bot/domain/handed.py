"""A file that someone sent (aangeleverd bestand): fetched, read, and taken over or not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.draft import Draft
from bot.domain.events import EvidenceSent, FileAttached, FileLooked, FileSent
from bot.domain.personal_numbers import personal
from bot.domain.recorded import Recorded
from bot.domain.template import Answer, FreeText, Items, Template, items_of

ATTACHMENTS = "attachments"
"""The list of a case description in which attachments stand."""
LONGEST_NAME = 120
SHORT = 8
"""Signs of a hash that people type."""


class HandedStatus(StrEnum):
    WAITING = "waiting"
    REFUSED = "refused"
    OFFERED = "offered"
    ATTACHED = "attached"
    TO_REVIEW = "to_review"
    REVIEWED = "reviewed"
    TO_BRING_IN = "to_bring_in"
    """Sessions and advices from before the bot, that can be taken over."""
    BROUGHT_IN = "brought_in"
    TAKEN_BACK = "taken_back"
    LEFT = "left"
    """The person did not want it after all."""


@dataclass
class Handed(Recorded):
    """`url` gives access to the file: it is kept until the file was fetched, and never logged.

    Of a filled-in form `answers` holds what could be read and `typed` what could not, by the path
    in the document; `withheld` says why a text was not kept at all.
    """

    id: str
    by: str
    at: datetime
    name: str
    url: str = field(repr=False)
    signed: bool = False
    case: str = ""
    status: HandedStatus = HandedStatus.WAITING
    refused: str = ""
    extension: str = ""
    size: int = 0
    sha256: str = ""
    advice: str = ""
    """What it is evidence for, if it is."""
    number: int = 0
    """Counts the attachments of a case; the version under which it is filed."""
    item: int = 0
    drawn: int = 0
    answers: Mapping[str, Answer] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    withheld: Mapping[str, str] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()
    taken: int = 0
    placed: Mapping[str, int] = field(default_factory=dict)
    """By item of the document, as "groups.2": the number that it was given in the draft."""

    @classmethod
    def sent(cls, **facts: object) -> Handed:
        handed = cls(**facts)  # type: ignore[arg-type]
        handed.record(FileSent(handed.id, handed.at, handed.by))
        return handed

    # --- what was found ---
    def refuse(self, code: str, *, at: datetime) -> None:
        self._looked(HandedStatus.REFUSED, at)
        self.refused = code

    def offer(self, case: str, extension: str, size: int, sha256: str, *, at: datetime) -> None:
        """As an attachment; `case` is empty when the person has to say which one."""
        self.case, self.extension, self.size, self.sha256 = case, extension, size, sha256
        self._looked(HandedStatus.OFFERED, at)

    def review(
        self, case: str, drawn: int, answers: Mapping[str, Answer], typed: Mapping[str, str],
        withheld: Mapping[str, str], *, at: datetime,
    ) -> None:  # fmt: skip
        self.case, self.drawn = case, drawn
        self.answers, self.typed, self.withheld = answers, typed, withheld
        self._looked(HandedStatus.TO_REVIEW, at)

    def spread_out(
        self, sha256: str, typed: Mapping[str, str], days: Mapping[str, Answer],
        withheld: Mapping[str, str], *, at: datetime,
    ) -> None:  # fmt: skip
        """A spreadsheet of sessions and advices: its cells are kept until it is taken over."""
        self.extension, self.sha256 = "xlsx", sha256
        self.typed, self.answers, self.withheld = typed, days, withheld
        self._looked(HandedStatus.TO_BRING_IN, at)

    @property
    def run(self) -> str:
        """By what its cases can be found again: the same cells have the same code."""
        return self.sha256[:SHORT]

    def _looked(self, status: HandedStatus, at: datetime) -> None:
        self.status, self.url = status, ""
        self.record(FileLooked(self.id, at, self.by, status))

    # --- what became of it ---
    def leave(self) -> None:
        self.status = HandedStatus.LEFT
        self._forget()

    def attach(self, number: int, item: int, *, by: str, at: datetime) -> None:
        self.status, self.number, self.item = HandedStatus.ATTACHED, number, item
        self.record(FileAttached(self.case, at, by, self.id, number, self.extension))

    def serve(
        self, case: str, number: int, extension: str, size: int, sha256: str, *, at: datetime
    ) -> None:
        """As evidence for an advice: filed at once, without a question."""
        self.case, self.number, self.extension = case, number, extension
        self.size, self.sha256 = size, sha256
        self._looked(HandedStatus.ATTACHED, at)
        self.record(EvidenceSent(case, at, self.by, self.id, number, extension))

    def brought_in(self, cases: int) -> None:
        self.status, self.taken = HandedStatus.BROUGHT_IN, cases
        self._forget()

    def taken_back(self) -> None:
        self.status = HandedStatus.TAKEN_BACK

    def settle(self, paths: Collection[str], *, taken: int) -> None:
        """These were taken over or refused: they are not shown again."""
        self.settled |= frozenset(paths)
        self.taken += taken

    def finish(self) -> None:
        """Nothing is left to look at; what was read lies in the draft now, or is not wanted."""
        self.status = HandedStatus.REVIEWED
        self._forget()

    def _forget(self) -> None:
        self.answers, self.typed, self.withheld = {}, {}, {}

    # --- the draft that it goes into ---
    def paths(self) -> frozenset[str]:
        """What is still to be looked at, by the path in the document."""
        return frozenset({*self.answers, *self.typed, *self.withheld}) - self.settled

    def place(self, path: str, draft: Draft) -> str:
        """Where an answer goes: an item that is new, or gone by now, becomes a new item."""
        key, _, rest = path.partition(".")
        number, _, part = rest.partition(".")
        if not part:
            return path
        if (placed := self.placed.get(f"{key}.{number}")) is not None:
            return f"{key}.{placed}.{part}"
        then = items_of(draft.answers_at(self.drawn), key)
        known = int(number) in then and int(number) in items_of(draft.answers, key)
        return path if known else f"{key}.{self._new(key, int(number), draft)}.{part}"

    def _new(self, key: str, number: int, draft: Draft) -> int:
        """An item with the same words that is there already, or the number of a new one."""
        same = {p: v for p, v in self.answers.items() if p.startswith(f"{key}.{number}.")}
        for there in items_of(draft.answers, key):
            where = {p: f"{key}.{there}.{p.rpartition('.')[2]}" for p in same}
            if same and all(draft.answers.get(where[p]) == v for p, v in same.items()):
                return there
        return draft.next_item(key) + self._before(key, number, draft)

    def _before(self, key: str, number: int, draft: Draft) -> int:
        """How many new items of the same list come first."""
        then = items_of(draft.answers_at(self.drawn), key)
        mine = {int(p.split(".")[1]) for p in self.paths() if p.startswith(f"{key}.")}
        new = [n for n in sorted(mine) if n not in then and f"{key}.{n}" not in self.placed]
        return new.index(number) if number in new else len(new)

    def warned(self, template: Template) -> frozenset[str]:
        """The texts with an address or telephone number: in the draft after “toch bewaren” only."""
        return frozenset(
            path
            for path, value in self.answers.items()
            if personal(value) and isinstance(template.question(path).kind, FreeText)
        )

    def differs(self, draft: Draft) -> frozenset[str]:
        """What is not in the draft as it is in the document."""
        return frozenset(
            path
            for path in self.paths()
            if path not in self.answers
            or draft.answers.get(self.place(path, draft)) != self.answers[path]
        )

    def clashes(self, draft: Draft) -> frozenset[str]:
        """What was answered anew in the draft after the document was made."""
        then, now = draft.answers_at(self.drawn), draft.answers
        places = {path: self.place(path, draft) for path in self.differs(draft)}
        return frozenset(path for path, at in places.items() if then.get(at) != now.get(at))

    def make_room(
        self, paths: Collection[str], draft: Draft, template: Template, *, by: str, at: datetime
    ) -> Mapping[str, str]:
        """Where each answer goes, with new items put in their lists; an item is put there once."""
        places = {path: self.place(path, draft) for path in sorted(paths)}
        for path, place in places.items():
            key, *rest = place.split(".")
            if not rest or not isinstance(template.question(key).kind, Items):
                continue
            number = int(rest[0])
            self.placed = {**self.placed, path.rpartition(".")[0]: number}
            if number not in (there := items_of(draft.answers, key)):
                draft.give(key, [*there, number], by=by, at=at)
        return places
