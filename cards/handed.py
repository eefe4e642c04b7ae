"""Files that people send: the review of a filled-in form, and the links to what was filed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from adaptive_cards.card import ActionExecute, ActionSet, Container, InputToggle

from bot.domain.problem import Problem
from bot.domain.template import Answer, Question, Section, Someone
from bot.phrases import Phrases
from cards.elements import (
    Card,
    button,
    finish,
    heading,
    line,
    link,
    side_by_side,
    small,
    subheading,
    warning,
)
from cards.field import PEOPLE_PICKER, entry_field
from cards.section import SectionCard

MOST_FIELD = 5_000
"""Bytes of a text that gets a field; a longer one is taken over or not, and changed later."""
MOST_SECTION = 14_000
"""Bytes of the texts on one card; what does not fit comes on the next one."""
MOST_SHOWN = 300
TAKE = "take."
ON_A_CARD = {"choose_one": "choose_listed", "too_short": "words_too_short"}
"""What is said where nothing is typed in the chat, and nothing kept yet."""


def word_card(title: str, text: str, url: str, t: Phrases) -> Card:
    body = [heading(title), *(line(part) for part in text.split("\n\n"))]
    actions = [link(t("word-open"), url)]
    return finish(body, actions, fallback=f"{title}. {text}", language=t.language)


def files(attached: Sequence[tuple[int, str, str]], case: str, t: Phrases) -> list[Any]:
    """Under the overview of a description: its attachments."""
    rows: list[Any] = [subheading(t("attachments-title"))] if attached else []
    for item, title, url in attached:
        away = button(t("button-remove"), "handed.detach", {"case": case, "item": item})
        rows.append(side_by_side(line(_linked(title, url)), ActionSet(actions=[away])))
    return rows


def in_word(case: str, t: Phrases) -> ActionExecute:
    """The form as a document."""
    return button(t("button-in-word"), "description.in_word", {"case": case})


def _linked(title: str, url: str) -> str:
    """What a person typed as a link may be none."""
    address = url.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
    plain = title.translate(str.maketrans("[]", "()"))
    return f"[{plain}]({address})" if url.startswith(("https://", "http://")) else f"{plain}: {url}"


def attached_card(title: str, text: str, url: str, case: str, t: Phrases) -> Card:
    body = [heading(title), *(line(part) for part in text.split("\n\n"))]
    actions = [
        button(t("button-description"), "description.open", {"case": case}, main=True),
        link(t("button-open"), url),
    ]
    return finish(body, actions, fallback=f"{title}. {text}", language=t.language)


# --- review -----------------------------------------------------------------------------------
def review_card(
    *,
    title: str,
    text: str,
    sections: Sequence[tuple[str, str, int]],
    warnings: Sequence[str],
    handed: str,
    all_at_once: bool,
    keeps: bool,
    t: Phrases,
) -> Card:
    """`sections` are (key, title, how many answers) of each that has something new.

    `keeps`: some of it waits for “toch bewaren”.
    """
    ids = {"handed": handed}
    body: list[Any] = [heading(title), line(text)]
    body += map(warning, warnings)
    for key, name, count in sections:
        look = button(t("button-change"), "handed.open", {**ids, "section": key})
        said = line(f"**{name}** – {t('review-answers', count=count)}")
        body.append(side_by_side(said, ActionSet(actions=[look])))
    actions = []
    if all_at_once:
        actions.append(button(t("button-take-all"), "handed.take_all", ids, main=True))
    if keeps:
        actions.append(button(t("button-keep"), "handed.take_all", {**ids, "keep": "yes"}))
    actions.append(button(t("button-take-nothing"), "handed.leave", ids))
    return finish(body, actions, fallback=f"{title}. {text}", language=t.language)


@dataclass(frozen=True)
class Reviewed:
    """One question: what the document says, what stands in the draft, and what is amiss."""

    path: str
    question: Question
    label: str
    value: Answer
    now: str = ""
    typed: str = ""
    problem: Problem | None = None
    clash: bool = False
    readable: bool = True

    @property
    def size(self) -> int:
        return len(str(self.value or self.typed).encode())


@dataclass(frozen=True)
class ReviewSection:
    """What is shown of one section; `shown` draws the fields as the section's own card does."""

    handed: str
    drawn: int
    section: Section
    title: str
    questions: Sequence[Reviewed]
    shown: SectionCard
    given: Mapping[str, object] = field(default_factory=dict)

    def page(self) -> Sequence[Reviewed]:
        """As many questions as fit on a card, and one at least."""
        page, size = list(self.questions[:1]), 0
        for one in self.questions[1:]:
            size += min(page[-1].size, MOST_FIELD)
            if size + min(one.size, MOST_FIELD) > MOST_SECTION:
                break
            page.append(one)
        return page


def review_section_card(review: ReviewSection, t: Phrases) -> Card:
    page = review.page()
    body: list[Any] = [heading(review.title), small(t("review-how"))]
    body += [Container(items=list(_reviewed(one, review, t)), separator=True) for one in page]
    if more := len(review.questions) - len(page):
        body.append(small(t("and-more", count=more)))
    ids: dict[str, str | int] = {"handed": review.handed, "section": review.section.key}
    ids |= {"drawn": review.drawn, "shown": ",".join(one.path for one in page)}
    people = [one.path for one in page if isinstance(one.question.kind, Someone)]
    actions = [
        button(t("button-take-part"), "handed.take", ids, main=True, inputs=True),
        button(t("button-back-to-all"), "handed.show", {"handed": review.handed}),
    ]
    return finish(
        body,
        actions,
        fallback=review.title,
        language=t.language,
        additions=dict.fromkeys(people, PEOPLE_PICKER),
    )


def _reviewed(one: Reviewed, review: ReviewSection, t: Phrases) -> Iterator[Any]:
    if one.size > MOST_FIELD:
        yield line(f"**{one.label}**")
        yield line(_short(str(one.value)))
    else:
        answer = review.given.get(one.path, one.value)
        yield entry_field(
            one.question, review.shown, t, id=one.path, label=one.label, answer=answer
        )
    if one.typed:
        yield small(t("review-typed", said=_short(one.typed)))
    if one.problem:
        code = ON_A_CARD.get(one.problem.code, one.problem.code)
        yield warning(t.problem(replace(one.problem, code=code)))
    if one.now:
        yield small(t("review-newer" if one.clash else "review-now", said=_short(one.now)))
    take = one.readable and not one.clash
    yield InputToggle(
        id=f"{TAKE}{one.path}",
        title=t("review-take", ask=one.label),
        value=str(take).lower(),
        wrap=True,
    )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= MOST_SHOWN else f"{flat[: MOST_SHOWN - 1]}…"
