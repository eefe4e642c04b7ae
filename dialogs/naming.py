"""A question or a section that a message names, with or without the new answer behind it."""

from __future__ import annotations

import re

from bot.domain.answers import limits
from bot.domain.filled_in import FilledIn
from bot.domain.personal_numbers import personal
from bot.domain.problem import Problem
from bot.domain.template import Answer, FreeText, Given, Items, Question, Template
from bot.phrases import LANGUAGES, phrases
from dialogs.choices import plain
from dialogs.misplaced import tells
from dialogs.understanding import Hearing, someone_in, understand

LEAST_OF_AN_END = 6
LEAST_OF_A_WORD = 4
"""Letters: what is shorter names no question by itself."""
BEFORE = re.compile(
    r"(nee|no|wacht|ik wil|i want to|kan|mag|kunnen we|can|onze|our|change|"
    r"wijzig(en)?|verander(en)?|aanpassen|bekijk(en)?|"
    r"invullen|nog|de|het|the|(deel|part)(?= \d))[ ,]+"
)
IS_SAID = r"(?:is|wordt|was|moest|moet zijn|moet|must be|should be)"
IS = re.compile(rf"^[ :]*({IS_SAID}\b)? *")
_SHOULD = re.compile(
    r"(?is)(.+?)\s+(?:moet|moest|moeten|should|must)\s+(?!zijn\b|be\b)(.+?)\s+(?:zijn|worden|heten|be)[.!]*"
)
CHANGES = re.compile(r"(klopt|moet|kan|mag|is|wijzig|verander|aanpas|anders|wrong)")
"""How a remark about an answer begins that gives no new one."""
GOES_TO = re.compile(
    r"(?:(?:terug |ga |go |back )?(?:naar|to|deel|onderdeel|part|invullen) )+(?:de |het |the )?(.+)"
)
NTH = re.compile(r"(?:vraag|question) (\d{1,2})\b")
PART = re.compile(r"\b(deel|onderdeel|part) (\d)\b")
ALSO_CALLED = {
    "title": ("titel", "naam", "name", "projectnaam"),
    "planned_start": ("planning", "begindatum", "startdatum", "planned start"),
}
CORRECTS = (
    r"(klopt|moet|kan|mag|wordt|is|wijzig\w*|verander\w*|aan(pas|gepast)\w*|anders|"
    r"wrong|must|change\w*)\b"
)
"""What a remark about something that was sent says of it."""
NEW = re.compile(
    r"(?: *:|.*\b(?:is|wordt|naar|zijn|in|op|moet|to|be)\b)(?: nu\b| now\b)?[ :]*(\S.*)"
)
"""Where the new answer stands in such a remark."""
AFTER = re.compile(r"[ ,]+(klopt niet|wijzigen|veranderen|aanpassen|anders|is wrong|nog)")


def plainly(text: str) -> str:
    """“De titel moet X zijn” as “de titel: X”."""
    found = _SHOULD.fullmatch(text.strip())
    return f"{found[1]}: {found[2]}" if found else text.strip()


def named_in(form: FilledIn, text: str, hearing: Hearing) -> tuple[str, Answer] | None:
    """The path of the question that is named, and its new answer if one follows that fits."""
    text = plainly(text)
    said = _core(text)
    asked = [
        question
        for section in form.template.sections
        for question in form.asked(section)
        if not isinstance(question.kind, Items | Given)
    ]
    for question in asked:
        if text_of := _named_text(question, text):
            return question.key, text_of
        for name in _names(question, asked) | _called(question):
            if said == name or (len(said) >= LEAST_OF_AN_END and name.endswith(said)):
                return question.key, None
            if said.startswith((f"{name} ", f"{name}:")):
                value = _value(question, said.removeprefix(name), hearing)
                return (question.key, value) if value is not None or not tells(text) else None
    return None


def corrected_in(form: FilledIn, text: str, hearing: Hearing) -> tuple[str, Answer] | None:
    """As `named_in`, in a remark about a form that was sent: only by the short names."""
    text = plainly(text)
    said = _begun(text)
    for question in (one for section in form.template.sections for one in form.asked(section)):
        if new := _named_text(question, text):
            return question.key, new
        found = (one for one in _called(question) if _remarks(one, said))
        if name := next(found, ""):
            new_one = NEW.fullmatch(said.removeprefix(name))
            return question.key, _value(question, new_one[1], hearing) if new_one else None
    return None


def _remarks(name: str, said: str) -> bool:
    """“Fase klopt niet”, “fase: idee”; in “fase twee begint” it is no more than a word."""
    return re.match(rf"{re.escape(name)}\b[ ,]*(:|{CORRECTS})", said) is not None


def own_text(question: Question, text: str) -> str:
    """“Titel: Slim vegen” where the title is asked, without its name."""
    return _named_text(question, plainly(text)) or text


def _named_text(question: Question, text: str) -> str:
    """“Naam: Slim vegen”: a text that is named by its short name is written anew.

    A long one only behind “is” or a colon: anything else may be a remark about it.
    """
    if not isinstance(question.kind, FreeText):
        return ""
    called = "|".join(map(re.escape, sorted(_called(question), key=len, reverse=True)))
    between = r"(?:\s*:|\s+(?:is|wordt|moet zijn|must be)\b:?)"
    either = between if question.kind.long else rf"(?:{between}|(?=\s))"
    before = rf"\s*(?:{BEFORE.pattern})*"
    found = re.fullmatch(rf"(?is){before}(?:{called}){either}\s*(?P<text>\S.*)", text)
    new = found["text"].strip() if found else ""
    complains = CHANGES.match(plain(new)) is not None
    return "" if complains or limits(question, new) or personal(new) else new


def _called(question: Question) -> set[str]:
    """The short names that its answer has on cards."""
    key, both = f"short-{question.key}", (phrases(language) for language in LANGUAGES)
    short = {plain(t(key)) for t in both if key in t}
    return {question.key.replace("_", " "), *short, *ALSO_CALLED.get(question.key, ())}


def _value(question: Question, rest: str, hearing: Hearing) -> Answer:
    if isinstance(question.kind, FreeText):
        return None
    said = IS.sub("", rest)
    value = understand(question, said, hearing)
    if isinstance(value, Problem):
        return someone_in(question, said, hearing) or None
    return None if personal(value) else value


def _names(question: Question, others: list[Question]) -> set[str]:
    """Its wording, and the long words in it that stand in no other question."""
    names = set()
    for language, ask in question.ask.items():
        whole = plain(ask).rstrip("?")
        elsewhere = " ".join(plain(o.ask.get(language, "")) for o in others if o is not question)
        words = re.findall(rf"\w{{{LEAST_OF_A_WORD},}}", whole)
        names |= {whole, *(word for word in words if word not in elsewhere)}
    return names


def gone_to(form: FilledIn, text: str) -> tuple[str, str] | None:
    """The section that a whole message asks for, and the question: “deel 4”, “naar fase”."""
    if (found := GOES_TO.fullmatch(plain(text))) is None:
        return None
    for number, section in enumerate(form.template.sections, 1):
        titles = {plain(title.partition(" (")[0]) for title in section.title.values()}
        if found[1] in titles or (found[1] == str(number) and PART.search(found[0])):
            return section.key, ""
        for question in form.asked(section):
            wordings = {plain(ask).rstrip("?") for ask in question.ask.values()}
            if found[1] in wordings | _called(question):
                return section.key, question.key
    return None


def nth_in(form: FilledIn, text: str) -> str:
    """“Vraag 5 was fout”: the path of that question in a form that counts them, or nothing."""
    found, sections = NTH.match(_core(text)), form.template.sections
    if found is None or len(sections) > 1:
        return ""
    counted = [path for path, question in form.paths(sections[0]) if form.required(question)]
    return counted[int(found[1]) - 1] if 1 <= int(found[1]) <= len(counted) else ""


def section_in(form: FilledIn, text: str) -> str:
    """The key of the section that is named by its title or its number, or nothing."""
    said = _core(text)
    for number, section in enumerate(form.template.sections, 1):
        if said in {str(number), *(plain(title) for title in section.title.values())}:
            return section.key
    return ""


def _core(text: str) -> str:
    """What is left without the words around it."""
    return AFTER.sub("", _begun(text)).strip()


def _begun(text: str) -> str:
    said = plain(text).rstrip("?")
    while shorter := BEFORE.match(said):
        said = said[shorter.end() :]
    return said


def section_said(template: Template, words: str) -> str:
    """The section that a sentence is about: “deel 2 …”, or its title in front of the rest."""
    sections, said = template.sections, plain(words)
    if (number := PART.search(said)) and 1 <= int(number[2]) <= len(sections):
        return sections[int(number[2]) - 1].key
    for section in sections:
        for title in section.title.values():
            name = re.escape(plain(title.partition(" (")[0]))
            if re.match(rf"(want )?(het |de |bij |in |over |deel |part |the )*{name}\b", said):
                return section.key
    return ""
