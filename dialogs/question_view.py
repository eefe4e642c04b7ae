"""One question as text, with what was understood just before, and what was wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.domain.answers import is_filled
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.filled_in import FilledIn
from bot.domain.problem import Problem
from bot.domain.template import Choice, Day, FreeText, Items, Question, Several, Template, items_of
from bot.ports import Message
from dialogs.form_views import names, opened
from dialogs.turn import Viewer
from dialogs.worded import how_to_answer, worded

LONG = 80
"""A text that must be at least so long may come in pieces; that is said with the question."""
COUNTED = frozenset({"screening"})
"""Forms of one section in which a question says which one it is."""
DAY = len("2027-03-01")


def _item_of(path: str) -> str:
    """The item of a list that a path lies in ("groups.2" of "groups.2.size"), or nothing."""
    return path.rpartition(".")[0]


async def question(viewer: Viewer, args: Args) -> Message:
    """One question as text, with what was understood just before; choices are numbered."""
    draft, _, form = await opened(viewer, args)
    t, template = viewer.t, form.template
    people = await viewer.reading.people()
    everyone = await names(viewer)
    lines = _taken_back(viewer, draft, template, args, everyone)
    *earlier, before = str(args.get("understood", "")).split(",")
    there = bool(args.get("elsewhere"))
    lines += [
        _understood(viewer, draft, template.question(path), path, everyone, elsewhere=there)
        for path in filter(None, (*earlier, before))
    ]
    asked_path = str(args["path"])
    asked = template.question(asked_path)
    if "problem" in args:
        found = {asked_path: _problem(form, asked_path, asked, args)}
        lines.append(t.problem(worded(viewer, form, found, people)[asked_path]))
    if args.get("again"):
        lines.append(how_to_answer(t, asked))
    if args.get("adding"):
        return Message("\n\n".join([*lines, *_so_far(viewer, draft, asked_path, asked)]))
    item = _item_of(asked_path)
    if _item_of(before) not in ("", item):
        lines.append(t("may-add-another"))
    if item:
        lines.append(_item_said(viewer, form, item, everyone))
    if draft.form in COUNTED and not is_filled(draft.answers.get(asked_path)):
        progress = form.progress(template.sections[0])
        lines.append(t("question-place", place=progress.done + 1, total=progress.total))
    lines.append(f"**{t.wording(asked.ask)}**")
    lines += options(viewer, asked)
    if "problem" not in args:
        lines += _stands(viewer, draft, form, asked_path, everyone)
    if asked.help and "problem" not in args:
        lines.append(t.wording(asked.help))
    if not form.required(asked):
        lines.append(t("may-skip"))
    if _is_long(asked) and "problem" not in args and not _wrote_one(viewer, draft, form, asked):
        lines.append(t("in-pieces"))
    return Message("\n\n".join(lines))


async def replaced(viewer: Viewer, args: Args) -> Message:
    """The text that was too short, and that a longer one took the place of."""
    draft, _, _ = await opened(viewer, args)
    entry = next(e for e in draft.entries if e.number == int(args["entry"]))
    return Message(viewer.t("replaced", said=short(str(entry.value))))


def _taken_back(
    viewer: Viewer, draft: Draft, template: Template, args: Args, everyone: Mapping[str, str]
) -> list[str]:
    """The answer that no longer counts, whole: who still wants a part of it can copy that."""
    entry = next((e for e in draft.entries if e.number == args.get("undone")), None)
    if entry is None:
        return []
    t, asked = viewer.t, template.question(entry.path)
    if isinstance(asked.kind, Items) and is_filled(entry.value):
        now = len(items_of(draft.answers, entry.path))
        added = isinstance(entry.value, list) and len(entry.value) > now
        return [t("taken-back-added" if added else "taken-back-removed")]
    if not is_filled(entry.value):
        return [t("taken-back-skipped")]
    return [t("taken-back", said=t.said(asked, entry.value, everyone))]


async def taken_back(viewer: Viewer, args: Args) -> Message:
    """Said before another question than the one that it answered."""
    draft, _, form = await opened(viewer, args)
    said = _taken_back(viewer, draft, form.template, args, await names(viewer))
    return Message("\n\n".join(said))


def _stands(
    viewer: Viewer, draft: Draft, form: FilledIn, path: str, everyone: Mapping[str, str]
) -> list[str]:
    """What was answered already, when it is asked all the same: a text that may be longer."""
    t, asked, answer = viewer.t, form.template.question(path), form.answers.get(path)
    problem = form.problem(path, asked)
    if not is_filled(answer) or isinstance(asked.kind, Items):
        return []
    said = short(t.said(asked, answer, everyone))
    if problem is None and not (isinstance(asked.kind, FreeText) and asked.kind.long):
        return [t("stands-already", said=said)]
    if problem is None:
        return [t("stands-and-more", said=said), t("stands-enough")]
    if problem.code != "too_short":
        return []
    key = "stands-too-short" if draft.last_given(path) else "stands-and-more"
    return [t(key, said=said)]


def _is_long(asked: Question) -> bool:
    return isinstance(asked.kind, FreeText) and asked.kind.min >= LONG


def _wrote_one(viewer: Viewer, draft: Draft, form: FilledIn, asked: Question) -> bool:
    """How a long text can be typed is said once per section."""
    written = set(draft.given_by(viewer.person.id)) if viewer.person else set()
    section = next((one for one in form.template.sections if asked in one.questions), None)
    others = section.questions if section else ()
    return any(_is_long(one) and one.key in written for one in others)


def _understood(
    viewer: Viewer,
    draft: Draft,
    asked: Question,
    path: str,
    everyone: Mapping[str, str],
    *,
    elsewhere: bool = False,
) -> str:
    """What was understood, in a few words; a day with its day of the week.

    `elsewhere`: of another question than the one asked before.
    """
    t, answer = viewer.t, draft.answers.get(path)
    said = short(t.said(asked, answer, everyone))
    if isinstance(asked.kind, Day) and isinstance(answer, str) and len(answer) == DAY:
        said = f"{t(f'weekday-{date.fromisoformat(answer).weekday()}')} {said}"
    if elsewhere:
        return t("understood-elsewhere", ask=t.wording(asked.ask), said=said)
    return t("understood", said=said)


def _problem(form: FilledIn, path: str, asked: Question, args: Args) -> Problem:
    """As it was found, from the codes in the view's name; what a rule says stands in the form."""
    params = {n[2:]: v for n, v in args.items() if n.startswith("p_")}
    if args["problem"] == "rule":
        return form.problem(path, asked) or Problem("required")
    return Problem(str(args["problem"]), params)


def _so_far(viewer: Viewer, draft: Draft, path: str, asked: Question) -> list[str]:
    """While a text is added to: how long it is, and how to end it."""
    t, text = viewer.t, str(draft.answers.get(path) or "")
    least = asked.kind.min if isinstance(asked.kind, FreeText) else 0
    left = max(0, least - len(text))
    more = t("text-so-far", length=len(text))
    return [
        f"**{t.wording(asked.ask)}**",
        more,
        t("text-left", left=left) if left else t("text-go-on"),
    ]


def _item_said(viewer: Viewer, form: FilledIn, item: str, everyone: Mapping[str, str]) -> str:
    """Which item of which list is asked about: by what it begins with, else by its place."""
    key, _, number = item.partition(".")
    of = form.template.question(key)
    t, ask = viewer.t, viewer.t.wording(of.ask)
    path, first = next(form.parts(of, int(number)))
    if answer := form.answers.get(path):
        return t("item-said", list=ask, said=short(t.said(first, answer, everyone)))
    place = items_of(form.answers, key).index(int(number)) + 1
    return t("item-of", list=ask, place=place)


def short(text: str, most: int = 120) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"


def options(viewer: Viewer, asked: Question) -> list[str]:
    if not isinstance(asked.kind, Choice | Several):
        return []
    wording = viewer.t.wording
    numbered = [f"{n}. {wording(o.label)}" for n, o in enumerate(asked.kind.options, 1)]
    return ["\n".join(numbered)]
