"""`python -m bot templates diff <old> <new>`: what changed between two versions, to read."""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.commands.templates.shelf import Shelf, here
from bot.commands.templates.words import Reader, kind_in_words
from bot.domain.template import Choice, Items, Kind, Question, Several, Template
from bot.phrases import LANGUAGES, Phrases
from bot.templates.loader import load

Facts = Mapping[str, str]
"""What is said of one thing, by name of the aspect; aspects are compared one by one."""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", help="signal.v1, or policy.v1")
    parser.add_argument("new", help="signal.v2, or policy.v2")


def run(arguments: argparse.Namespace, t: Phrases) -> tuple[Sequence[str], int]:
    shelf, names = here(), (arguments.old, arguments.new)
    for name in names:
        if shelf.folder_of(name) is None:
            known = ", ".join((*shelf.templates.names, *shelf.policies.names))
            return [t("show-unknown", word=name, known=known)], 1
    before, after = (_things(shelf, name, t) for name in names)
    found = list(changes(before, after, t))
    return found or [t("diff-nothing")], 0


def _things(shelf: Shelf, name: str, t: Phrases) -> Mapping[str, Facts]:
    if name in shelf.policies.names:
        return values(tomllib.loads(shelf.policies.text(name)))
    policy = shelf.policy_naming(name)
    assert policy is not None
    return things(load(name, policy.lists), t)


def changes(before: Mapping[str, Facts], after: Mapping[str, Facts], t: Phrases) -> Iterator[str]:
    """Everything that is new, gone or different; `before` and `after` hold things by name."""
    for name in [*before, *(name for name in after if name not in before)]:
        if name not in after:
            yield f"– {t('diff-gone', what=name)}"
        elif name not in before:
            yield f"+ {t('diff-new', what=name)}"
            yield from (f"    {_aspect(a, t)}{said}" for a, said in after[name].items() if said)
        elif before[name] != after[name]:
            yield f"~ {name}"
            yield from _differences(before[name], after[name], t)


def _differences(before: Facts, after: Facts, t: Phrases) -> Iterator[str]:
    for aspect in [*before, *(aspect for aspect in after if aspect not in before)]:
        was, now = before.get(aspect, ""), after.get(aspect, "")
        if was != now:
            nothing = t("diff-empty")
            yield f"    {_aspect(aspect, t)}{was or nothing} → {now or nothing}"


def _aspect(aspect: str, t: Phrases) -> str:
    return f"{t(f'diff-{aspect}')}: " if aspect else ""


# --- what there is to say of a form ---
def things(template: Template, t: Phrases) -> Mapping[str, Facts]:
    reader = Reader(template, t)
    found: dict[str, Facts] = {t("diff-form"): _wordings("title", template.title)}
    for section in template.sections:
        facts = _wordings("title", section.title) | _wordings("help", section.help)
        found[t("diff-section", of=section.key)] = facts
        for question in section.questions:
            found |= _questions(question, question.key, reader, t)
    for rule in template.rules:
        facts = {"if": reader.said(rule.test), "level": rule.outcome or str(rule.level)}
        found[t("diff-rule", of=rule.id)] = facts | _wordings("say", rule.say)
    for impact, test in (template.impact or {}).items():
        found[t("diff-impact", impact=impact)] = {"if": reader.said(test)}
    return found


def _questions(question: Question, path: str, reader: Reader, t: Phrases) -> Mapping[str, Facts]:
    facts = _wordings("ask", question.ask) | _wordings("help", question.help)
    facts |= {
        "kind": _kind(question.kind, t),
        "when": reader.said(question.when),
        "required": reader.said(question.required),
        "must": reader.said(question.rule.test) if question.rule else "",
    }
    facts |= _wordings("say", question.rule.say if question.rule else None)
    found: dict[str, Facts] = {t("diff-question", of=path): facts}
    if isinstance(question.kind, Choice | Several):
        for option in question.kind.options:
            name = t("diff-option", of=path, option=option.value)
            found[name] = _wordings("label", option.label)
    for part in question.kind.questions if isinstance(question.kind, Items) else ():
        found |= _questions(part, f"{path}.{part.key}", reader, t)
    return found


def _kind(kind: Kind, t: Phrases) -> str:
    """Options are compared one by one."""
    if isinstance(kind, Choice | Several):
        kind = replace(kind, options=())
    return kind_in_words(kind, t).removesuffix(": ")


def _wordings(aspect: str, wording: Mapping[str, str] | None) -> dict[str, str]:
    return {f"{aspect}-{language}": (wording or {}).get(language, "") for language in LANGUAGES}


# --- what there is to say of a policy ---
def values(policy: Mapping[str, Any]) -> Mapping[str, Facts]:
    return {place: {"": said} for place, said in _flat(policy)}


def _flat(node: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every value of a file with its path; entries of a list by their `value`."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _flat(value, f"{place}.{key}".removeprefix("."))
    elif isinstance(node, list) and node and all(isinstance(one, dict) for one in node):
        for number, one in enumerate(node, 1):
            yield from _flat(one, f"{place}.{one.get('value', number)}")
    else:
        yield place, str(node)
