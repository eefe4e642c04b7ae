"""What a message probably asks for when it is no command by the letter: a table of hints."""

from __future__ import annotations

import re

ASKS = re.compile(
    r"(hoe|hoeveel|wat|wie|waar|wanneer|waarom|welke?|(kun|kan|mag|moet) (je|jij|ik)|"
    r"how|what|who|where|when|why|which|(can|could|may|must|do) (you|i))\b.*|.*\?"
    r"|ik (wil|zou|wou) ((eerst|graag|wel) )+weten\b.*|i want to know first\b.*"
    r"|ik vraag (me|mij) af\b.*|i wonder\b.*"
    r"|((ik|we|i) )?(snap|snappen|begrijp|begrijpen|(don't|do not) (get|understand))\b.{0,25}"
)
# The command that a message probably means; the first row that fits counts.
HINTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("wie ziet dit", re.compile(
        r"((en|maar|hoi|and|but)[ ,]+)?("
        r"(wie (ziet|zien|leest|lezen|krijgt|krijgen|(kan|kunnen|mag|mogen) )( ?er)?"
        r"( ?mee| ?(alles|dit|dat|(mijn|onze|deze|die) \w+|wat ik \w+( \w+)?)"
        r"( (te )?(zien|lezen|inzien|bekijken))?)?)"
        r"|(is|blijft) (dit|dat|het|alles) (vertrouwelijk|geheim|anoniem|privé|openbaar)"
        r"|wordt (dit|dat|het) (gedeeld|openbaar)( met \w+)?"
        r"|who (sees|reads|gets|(can|may) (see|read))"
        r"( (this|that|it|(my|our|these|the) \w+|what i \w+( \w+)?))?"
        r"|is (this|it) (confidential|secret|anonymous|public|shared)"
        r")( eigenlijk| allemaal| dan)? ?\??")),
    ("nog te doen", re.compile(
        r"(en )?(hoeveel (vragen|werk)( is| zijn| heb| moet| komen)?( het| er| ik)?( nog)?"
        r"( over| open| te gaan)?"
        r"|hoe lang (duurt|is) (het|dit)( formulier)? nog|hoe ver (ben|zijn) (ik|we)( nu| al)?"
        r"|how (many questions|much)( is| are)?( there)?( left| to go)?|how far am i) ?\??")),
    ("kan het later", re.compile(
        r".*\b(kan|mag)( ik| dit| dat| het| ook| hier)+ (later|straks|morgen)\b.{0,20}"
        r"|.*\bcan i (do (this|it)|go on|finish( this| it)?) (later|tomorrow)\b.{0,10}")),
    ("waarom deze vraag", re.compile(
        r"waarom (wil|willen|vraag|vragen|moet|moeten) (je|jij|jullie|ik|we)\b.{0,40}"
        r"|waarvoor is (dit|dat)\b.{0,20}|why (do you|are you|must i|should i)\b.{0,40}")),
    ("sjabloon", re.compile(
        r"(kan|mag|kun|could|can|may) .{0,25}\b(in|als|with|as) (een )?word\b.{0,20}")),
    ("menu", re.compile(r"👋.*|(hoi|hallo|hey|hi|hello|dag|goede(morgen|middag|navond))\b.{0,20}")),
    ("help", re.compile(r"\?+|.*\b(wat (kun|kan) (jij|je)|hoe werkt (dit|dat|het)|"
                        r"wie (ben (jij|je)|zijn jullie)|"
                        r"wat (moet|kan|doe) ik (nu|hier|doen)|wat is dit|waar ben ik|"
                        r"wat bedoel (je|jij)|kun je (me|mij) helpen|wat gebeurt er nu|"
                        r"what do you mean|can you help me|what happens now|"
                        r"(snap|begrijp) (ik )?((het|dit|dat|er|je|(de|deze) vraag) )?niet|"
                        r"what can you|how does (this|it) work|who are you|what is this|"
                        r"what (must|should|can|do) i do|(don't|do not) (get|understand) "
                        r"(it|this|that|(the|this) question))"
                        r"\b.*")),
    ("adviezen", re.compile(r".*\b(mijn|my) (advie[sz]\w*|advices?|acties?|actions?)\b.*")),
    ("mijn casussen", re.compile(r".*\b(mijn|my) (casussen|cases)\b.*")),
    ("status {case}", re.compile(r".*\b(hoe staat het|stand van|status|(mijn|my) (casus|case)|"
                                 r"wanneer (hoor|krijg|weet) (ik|we)|hoe lang duurt|hoe ver|"
                                 r"wat gebeurt er (hierna|daarna|straks)|de volgende stap|"
                                 r"what happens (next|after)|next step|"
                                 r"wie (behandelt|doet|heeft|is mijn contact\w*)|"
                                 r"how (is (it|my)|long|far)|when (do|will) (i|we)|who has)\b.*")),
    ("casus signaleren", re.compile(r".*\b(casus|case|toepassing|project|application)\b.*"
                                    r"\b(signaleren|aanmelden|indienen|melden|register|submit)\b.*|"
                                    r".*\b(nieuwe casus|new case)\b.*")),
)  # fmt: skip
_WHO = re.compile(
    r".*\b(wie|wat) (ben|kun|kan|zijn|doen) (je|jij|u|jullie)\b.*|"
    r".*\b(who are|what (can|are)) you\b.*|"
    r".*\b(een mens|een robot|a human|a robot|a person)\b.*"
)
_IT = r"(de|het|deze|dit|mijn|onze|the|this|my|our)"
_CASE = r"(casus|project|signaal|toepassing|case|signal|application)"
_ON_WITH = r"\b(verder|door|doorgaan|beginnen|begin|start\w*|bezig|on|begin) (met|with)"
_PLEASE = r"(ok|oke|oké|ja|yes|prima|goed|graag|nu|now|dan|maar|eerst|please|alsjeblieft|aub)"


def _filled_in(form: str) -> re.Pattern[str]:
    """“Ok, doe maar de screening”, “screening graag”, “start the screening”."""
    return re.compile(
        rf"{_ON_WITH} ({_IT} )?{form}\b"
        rf"|\b{form} (doen|invullen|maken|afmaken|schrijven|starten|openen|aanpassen|wijzigen)\b"
        rf"|\b(doe|do|start|open|begin|fill in|finish|write|geef|stuur)"
        rf"( (me|mij|{_PLEASE}))* ({_IT} )?{form}\b"
        rf"|({_PLEASE}[, ]+)*({_IT} )?{form}(,? {_PLEASE})+$|^({_PLEASE}[, ]+)+({_IT} )?{form}$"
    )


# The step that someone who has a case wants to take; of others it may be a story.
STEPS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("screening {case}", _filled_in("screening")),
    ("beschrijving {case}", _filled_in("(?:(?:casus)?beschrijving|description)")),
    ("signaal aanpassen {case}", re.compile(
        rf"\b(signaal|aanmelding) (\w+ )?(aanpassen|wijzigen|veranderen|verbeteren)"
        rf"|\b(change|correct) {_IT} signal")),
    ("pauzeren {case}", re.compile(
        rf"\b{_CASE} (\w+ )?(pauzeren|stilzetten|stilleggen|on hold)|\bpause {_IT} {_CASE}"
        rf"|\b(zet|zetten|leg|leggen) (we |ik )?{_IT} {_CASE} (\w+ )?(stil|op pauze)")),
    ("intrekken {case}", re.compile(
        rf"\b{_CASE} (\w+ )?(intrekken|stopzetten|stoppen)|\b(withdraw|stop) {_IT} {_CASE}"
        rf"|\b(stop|stoppen|stoppen we) met {_IT} {_CASE}|\b{_IT} {_CASE} gaat (toch )?niet door")),
)  # fmt: skip
MOST_WORDS_OF_A_STEP = 10
_AGREES = (
    r"(ok|oke|oké|okay|prima|goed|goed zo|helder|duidelijk|begrepen|in orde|clear|fine|alright)"
)
_GLAD = (
    r"(hartelijk |heel erg |alvast |veel )?(dank( (je|u)( wel)?)?|dankje(wel)?|dankuwel|bedankt"
    r"|thanks?|thank you|thx|merci|top|super|fijn|mooi|great|perfect|geweldig)"
)
_MUCH = (
    r"( (hoor|zeg|alvast|weer|allemaal|team|bot|zo|very much|so much|a lot"
    r"|(voor|for) (je|jullie|de|het|your|the) [\w ]{1,20}))*"
)
THANKS = re.compile(rf"({_AGREES}[,! ]+)*{_GLAD}([,! ]+{_GLAD})*{_MUCH}")
"""The whole message."""
ALL_RIGHT = re.compile(rf"{_AGREES}([,! ]+{_AGREES})*( (hoor|dan))?")

LETS_GO = re.compile(
    r"((nee+|no|ach|oh|ok|oke|oké|sorry|och)[, ]+)*"
    r"(laat (het |dit )?maar( zitten| gaan)?|never ?mind|nooit mind|toch (maar )?niet"
    r"|vergeet (het|dit|maar)|forget (it|this)|leave it)( hoor| maar)?"
)
"""“Laat maar”: nothing is done with what waits."""


def hinted(said: str) -> str | None:
    """The command that fits this message (lower case, single spaces), or None."""
    return next((command for command, hint in HINTS if hint.fullmatch(said)), None)


def step_said(said: str) -> str | None:
    """The command of the step that a short sentence names."""
    if len(said.split()) > MOST_WORDS_OF_A_STEP:
        return None
    return next((command for command, step in STEPS if step.search(said)), None)


def asks(said: str) -> bool:
    return ASKS.fullmatch(said) is not None


def asks_who(said: str) -> bool:
    """About the bot itself, where “wat bedoel je met …?” is about the question."""
    return _WHO.fullmatch(said) is not None
