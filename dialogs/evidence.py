"""Evidence as a file: what an action holder sends while answering goes in the dossier (R5.7.20)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from bot.documents.received import Received
from bot.domain.calendar import day_of
from bot.domain.filing import Filing
from bot.domain.handed import Handed
from bot.phrases import Phrases
from bot.ports import Work
from dialogs.by_line import mine_numbered, spoken
from dialogs.follow_up import FORM
from dialogs.turn import Desk, Turn


async def answered_now(turn: Turn) -> str:
    """The advice that this person is answering for: in a form, or in the line that came along."""
    about, _, form = turn.person.focus.draft.rpartition("/") if turn.person.focus else ("", "", "")
    if form == FORM:
        return about
    if (line := spoken(turn.text)) is None:
        return ""
    if line.case:
        return f"{line.case}-A{line.number}"
    fitting = await mine_numbered(turn, line.number)
    return fitting[0].id if len(fitting) == 1 else ""


@dataclass(frozen=True)
class Evidence:
    """One file that came in for an advice, in one piece of work."""

    handed: Handed
    work: Work
    desk: Desk
    at: datetime

    async def take(self, found: Received, content: bytes) -> None:
        """Only from who has the advice; the open form gets the link, or else the last answer."""
        handed, work, at = self.handed, self.work, self.at
        advice = await work.advice(handed.advice)
        if advice.holder != handed.by:
            handed.refuse("no_access", at=at)
            return
        case = await work.case(advice.case)
        number = 1 + max((one.number for one in await work.handed_of(case.number)), default=0)
        digest, size = sha256(content).hexdigest(), len(content)
        handed.serve(case.number, number, found.extension, size, digest, at=at)
        await work.keep_content(handed.id, content)
        link = self.desk.link(self._filing(number, found.extension).path(case.place))
        draft = await work.find_draft(advice.id, FORM)
        if draft is not None and not draft.closed:
            draft.give("evidence", link, by=handed.by, at=at)
        else:
            advice.show(link)

    def _filing(self, number: int, extension: str) -> Filing:
        day, version = day_of(self.at), f"{number}.0"
        case = self.handed.case
        return Filing(case, "bewijs", version, day, adopted=False, extension=extension)


_ADDRESS = re.compile(r"https?://\S+")


def said_of(evidence: str, t: Phrases) -> str:
    """An address as a link with a word, because nobody reads addresses."""

    def link(found: re.Match[str]) -> str:
        return f"[{t('evidence-link')}]({found[0].replace('(', '%28').replace(')', '%29')})"

    return _ADDRESS.sub(link, evidence) or t("nothing-given")
