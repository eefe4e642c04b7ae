"""`python -m bot templates show <form>`: the form as a reviewer reads it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from textwrap import wrap

from bot.commands.templates.shelf import Shelf, here
from bot.commands.templates.words import Reader, kind_in_words
from bot.domain.expressions import ALWAYS, NEVER
from bot.domain.template import Items, Question, Rule, Section, Template
from bot.phrases import Phrases
from bot.templates.loader import load

WIDTH = 100


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("form", help="signal.v1")


def run(arguments: argparse.Namespace, t: Phrases) -> tuple[Sequence[str], int]:
    shelf, name = here(), arguments.form
    policy = shelf.policy_naming(name)
    if policy is None or name not in shelf.templates.names:
        return [t("show-unknown", word=name, known=", ".join(shelf.templates.names))], 1
    lines = shown(load(name, policy.lists), standing(shelf, name, t), t)
    return [broken for line in lines for broken in _broken(line)], 0


def _broken(line: str) -> Sequence[str]:
    """Over as many lines as it takes, the next ones a little further in."""
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    return wrap(line, WIDTH, subsequent_indent=indent) or [line]


def standing(shelf: Shelf, name: str, t: Phrases) -> str:
    folder = shelf.folder_of(name)
    out = folder is not None and name in folder.published()
    return t("show-published" if out else "show-in-preparation")


def shown(template: Template, standing: str, t: Phrases) -> Iterator[str]:
    yield f"{t.wording(template.title)} · {template.id} {template.version} · {standing}"
    sections, questions = len(template.sections), len(template.questions)
    yield t("show-size", sections=sections, questions=questions)
    reader = Reader(template, t)
    for place, section in enumerate(template.sections, 1):
        yield from _section(f"{place}", section, reader, t)
    if template.rules:
        yield from ("", t("show-rules"))
    for rule in template.rules:
        yield from _rule(rule, reader, t)
    for impact, test in (template.impact or {}).items():
        yield f"  {t(f'impact-{impact}')}: {reader.said(test)}"


def _section(number: str, section: Section, reader: Reader, t: Phrases) -> Iterator[str]:
    yield from ("", f"{number}. {t.wording(section.title)}")
    if section.help:
        yield f"   {t.wording(section.help)}"
    for place, question in enumerate(section.questions, 1):
        yield from _question(f"{number}.{place}", question, reader, t)


def _question(number: str, question: Question, reader: Reader, t: Phrases) -> Iterator[str]:
    yield from ("", f"{number}  {t.wording(question.ask)}  [{question.key}]")
    indent = " " * (len(number) + 2)
    yield f"{indent}{kind_in_words(question.kind, t)}"
    for said in _conditions(question, reader, t):
        yield f"{indent}{said}"
    if question.help:
        yield f"{indent}{t('show-help', text=t.wording(question.help))}"
    if isinstance(question.kind, Items):
        for place, part in enumerate(question.kind.questions, 1):
            yield from _question(f"   {number}.{place}", part, reader, t)


def _conditions(question: Question, reader: Reader, t: Phrases) -> Iterator[str]:
    if question.required == NEVER:
        yield t("show-optional")
    elif question.required != ALWAYS:
        yield t("show-required-if", what=reader.said(question.required))
    if question.when != ALWAYS:
        yield t("show-asked-if", what=reader.said(question.when))
    if question.rule:
        what, said = reader.said(question.rule.test), t.wording(question.rule.say)
        yield t("show-must", what=what, said=said)


def _rule(rule: Rule, reader: Reader, t: Phrases) -> Iterator[str]:
    outcome = t(f"outcome-word-{rule.outcome}") if rule.outcome else rule.level
    yield f"  {rule.id}  {outcome}: {t.wording(rule.say)}"
    yield f"      {t('show-if', what=reader.said(rule.test))}"
