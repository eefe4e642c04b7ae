"""Answers that lean to yes, no or a colleague: proposed, and never noted by themselves."""

from __future__ import annotations

import re

from bot.domain.effects.kinds import Args
from bot.domain.template import Answer, Choice, Question, YesNo
from bot.ports import Message
from dialogs.choices import DONT_KNOW, NO, YES, is_choice, plain, unknown_of
from dialogs.form_views import names, opened
from dialogs.question_view import options
from dialogs.turn import Viewer

MOST_WORDS, MOST_ON_A_SCALE = 5, 12
"""Of a message that is taken for a yes or no; a longer one tells something, unless a screening
asks, where nothing can be told."""
_LEANS = re.compile(
    r"\b(denk|dacht|vermoed|geloof|lijkt|vast|volgens mij|voor zover|niet dat ik weet|in principe|"
    r"waarschijnlijk|vermoedelijk|misschien|wellicht|eigenlijk|meestal|soms|af en toe|deels|"
    r"gedeeltelijk|grotendeels|beetje|nauwelijks|niet altijd|maar|"
    r"think|guess|suppose|believe|as far as|not that i know|probably|perhaps|maybe|likely|"
    r"unlikely|sometimes|mostly|partly|not always|but)\b"
)
_OPEN = re.compile(
    r"(dat |het )*((kan|zou) (best |goed )?(zijn|kunnen)|(verschilt|wisselt|varieert).*"
    r"|(ligt|hangt) (er ?aan|er ?van? ?af).*)"
    r"|(misschien|wellicht|maybe|perhaps) (wel|so)"
    r"|(it |that )?((depends|varies|differs).*|could be)"
)
_SOMETIMES = re.compile(
    r"\b(niet|not) (altijd|overal|alles|allemaal|helemaal|always|all|entirely)\b"
)
_DENIES = re.compile(r"\b(niet|geen|nee|nauwelijks|not|no|don't|unlikely|hardly)\b")


def leaning(question: Question, text: str) -> str:
    """The word for what it leans to ("ja", "nee" or not known), or nothing."""
    said = plain(text)
    scale = isinstance(question.kind, Choice) and question.kind.scale
    most = MOST_ON_A_SCALE if scale else MOST_WORDS
    if not asks_yes_or_no(question) or is_choice(question, text) or len(said.split()) > most:
        return ""
    if _OPEN.fullmatch(said):
        return unknown_of(question)
    if not _LEANS.search(said) or DONT_KNOW.fullmatch(said) or said.endswith("?"):
        return ""
    first = re.findall(r"[\w']+", said)[0]
    if first in YES or _SOMETIMES.search(said):
        return "ja"
    return "nee" if first in NO or _DENIES.search(said) else "ja"


def asks_yes_or_no(question: Question) -> bool:
    match question.kind:
        case YesNo():
            return True
        case Choice(options=options):
            return {"ja", "nee"} <= {option.value for option in options}
        case _:
            return False


def meant_by(question: Question, word: str) -> Answer:
    """The answer that a proposed word stands for."""
    return word == "ja" if isinstance(question.kind, YesNo) else word


async def proposed(viewer: Viewer, args: Args) -> Message:
    """“Dus: ja. Klopt dat?” with what else it may be; `word` may be the id of a colleague."""
    _, _, form = await opened(viewer, args)
    question, t = form.template.question(str(args["path"])), viewer.t
    said = t.said(question, meant_by(question, str(args["word"])), await names(viewer))
    lines = [t("proposed", said=said), f"**{t.wording(question.ask)}**", *options(viewer, question)]
    return Message("\n\n".join(lines))
