"""What is done with a file that came in: a form is read, anything else may become an attachment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from bot.documents.filled_in import FilledInForm
from bot.documents.received import Received
from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.events import Refused
from bot.domain.handed import ATTACHMENTS, Handed, HandedStatus
from bot.domain.imported import lay_out
from bot.domain.life import Status
from bot.domain.permissions import may
from bot.domain.person import Person
from bot.domain.template import items_of
from bot.ports import Missing, Reading, Work
from dialogs.description import FORM
from dialogs.evidence import Evidence
from dialogs.reading_form import Reader
from dialogs.turn import Desk


@dataclass(frozen=True)
class TakingIn:
    """One file, in one piece of work."""

    handed: Handed
    work: Work
    desk: Desk
    at: datetime

    async def take(self, found: Received, content: bytes) -> None:
        person = await self.work.person(self.handed.by)
        if found.extension == "xlsx":
            self._sheet(found, person)
        elif self.handed.advice:
            await Evidence(self.handed, self.work, self.desk, self.at).take(found, content)
        elif found.form is not None:
            await self._form(found.form, person)
        else:
            await self._file(found, content, person)

    def _sheet(self, found: Received, person: Person) -> None:
        """Sessions and advices from before the bot: for the team to look at first."""
        if not may("import", person):
            self.handed.refuse("import_team", at=self.at)
            return
        lay_out(found.rows, self.handed, at=self.at)

    async def _file(self, found: Received, content: bytes, person: Person) -> None:
        handed, numbers = self.handed, [c.number for c in await open_to(person, self.work)]
        if not numbers:
            handed.refuse("nowhere", at=self.at)
            return
        case = handed.case if handed.case in numbers else ""
        case = numbers[0] if len(numbers) == 1 else case
        digest = sha256(content).hexdigest()
        if case and await attached_before(case, digest, self.work):
            handed.refuse("twice", at=self.at)
            return
        await self.work.keep_content(handed.id, content)
        handed.offer(case, found.extension, len(content), digest, at=self.at)

    async def _form(self, form: FilledInForm, person: Person) -> None:
        """Who may not fill in this case hears what is said of a number that does not exist."""
        handed, stamp = self.handed, form.stamp
        try:
            case = await self.work.case(stamp.case)
        except Missing:
            handed.refuse("no_access", at=self.at)
            return
        if not may("fill_description", person, case):
            self.work.note(Refused(case.number, self.at, person.id, "fill_description"))
            handed.refuse("no_access", at=self.at)
            return
        draft = await self.work.find_draft(case.number, FORM)
        if draft is None or draft.closed or case.status is not Status.DESCRIBING:
            handed.refuse("closed", at=self.at)
        elif draft.template != stamp.template:
            handed.refuse("version", at=self.at)
        else:
            await self._review(form, person, draft)

    async def _review(self, form: FilledInForm, person: Person, draft: Draft) -> None:
        drawn = min(form.stamp.drawn, draft.newest)
        template, today = self.desk.template_of(draft), day_of(self.at)
        people = await self.work.people()
        reader = Reader(template, draft.answers_at(drawn), person, people, today)
        found = reader.found(form)
        self.handed.review(
            draft.about, drawn, found.answers, found.typed, found.withheld, at=self.at
        )
        if not self.handed.differs(draft):
            self.handed.finish()


async def open_to(person: Person, reading: Reading) -> Sequence[Case]:
    """The cases whose description this person can fill in now."""
    return [
        case
        for case in await reading.cases()
        if case.status is Status.DESCRIBING and may("fill_description", person, case)
    ]


async def attached_before(case: str, digest: str, reading: Reading) -> bool:
    """Whether the same bytes stand among the attachments already."""
    draft = await reading.find_draft(case, FORM)
    there = items_of(draft.answers, ATTACHMENTS) if draft else ()
    same = (one for one in await reading.handed_of(case) if one.sha256 == digest)
    return any(one.status is HandedStatus.ATTACHED and one.item in there for one in same)
