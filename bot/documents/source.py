"""Where a document is drawn from, and what stands on every one of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.documents.form import HandedIn
from bot.documents.paper import Block, Paper
from bot.domain.case import Case
from bot.domain.effects.kinds import FileDocument
from bot.domain.policy import Policy
from bot.domain.template import Answer, Template
from bot.phrases import Phrases
from bot.ports import Reading


@dataclass(frozen=True)
class Source:
    """Where a document is drawn from; `wanted` says which one."""

    reading: Reading
    policy: Policy
    templates: Mapping[str, Template]
    t: Phrases
    wanted: FileDocument
    case: Case
    names: Mapping[str, str]

    def form(self, template: str, answers: Mapping[str, Answer]) -> HandedIn:
        return HandedIn(self.templates[template], answers, self.names, self.t)

    def name(self, person: str) -> str:
        return self.names.get(person, "") or self.t("someone-unknown")

    def paper(self, kind: str, blocks: Iterator[Block], *, by: str = "") -> Paper:
        """R5.1.1: version, status, day and author stand on every document."""
        t, wanted = self.t, self.wanted
        day = date.fromisoformat(wanted.day)
        word = "doc-status-adopted" if wanted.adopted else "doc-status-draft"
        status = t(word, version=wanted.version, day=day, name=by)
        about = t("case-line", number=self.case.number, title=self.case.title)
        page = t("doc-page", n="{n}", of="{of}")
        return Paper(t(f"doc-{kind}"), about, status, t.language, day, tuple(blocks), page)


Piece = Callable[[Source], Awaitable[Paper]]
