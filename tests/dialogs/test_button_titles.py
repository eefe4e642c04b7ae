"""What stands on a button can be typed: the same thing happens, or a reason why not stands here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.phrases import LANGUAGES, phrases
from dialogs import COMMANDS
from dialogs.button_titles import SAME_AS, as_command
from dialogs.choices import says_no, says_yes
from dialogs.commands import button_without_number, commanded
from dialogs.typed_buttons import TYPED

NAMED = re.compile(r"Verder met |Vrijgeven: |Ik neem alle |Vraag deze collega voor alle |A\d ")
"""They hold a name or a number; `verder`, `vrijgeven` and a line per advice do the same."""
NOT_TYPED = {
    "which of many it is, is what the card says: by its place or its name": (
        "Deze", "This one", "Open", "Openen", "Fill in", "Invullen", "Formulier openen",
        "Bekijken", "Wijzigen", "Beschrijvingen", "Verslagen", "Uitzonderingen",
        "Begonnen zonder advies", "DPIA achteraf", "DPIA op tijd", "Aanpassen",
        "Bewaren", "Bewaren en verder", "Toevoegen",
        "Nog een toevoegen", "Anders", "Opheffen", "Beëindigen", "Vastleggen",
    ),
    "what it is about is on that card alone": (
        "Gebruik deze", "Toch bewaren", "Toch een nieuwe casus", "Niet toevoegen",
        "Dit deel overnemen", "Alles overnemen", "Niets overnemen", "Terug naar alle delen",
        "Invoeren", "Terugdraaien", "Er is geen eerdere casus", "Aanvragen", "Uitstel geven",
        "Vastleggen en navragen", "Advies toevoegen", "Iemand anders vragen",
        "Er is iets te melden", "Help mij hierbij", "Nog in gebruik",
        "Dat klopt", "Dat klopt niet", "Niet nodig",
    ),
    "it is about one advice: the command with the number of the advice": (
        "Dit doe ik niet", "Dit doen we niet", "Loopt nog",
        "Niet meer nodig", "Nog niet begonnen", "Vraag het later",
        "Ik neem dit over", "Vraag deze collega", "Dit klopt", "Dit klopt niet", "Komt overeen",
        "Wijkt af", "Reden is voldoende", "Reden is niet voldoende", "Nieuw assessment nodig",
        "Notitie bewaren", "Niet opgevolgd vastleggen", "Beter uitleggen", "Toch overnemen",
    ),
}  # fmt: skip
SHOWN = re.compile(r"(?:→|=|↻) (?!team:)(?:\w+: )?(.*)")
TITLE = re.compile(r"(?<= · )\(([^()]+(?:\(\d+\))?)\)(?= · |$)")


def titles() -> set[str]:
    """Of every button in the personal chats of the transcripts."""
    lines = (
        line
        for path in Path("tests/transcripts").glob("*.md")
        for line in path.read_text("utf-8").splitlines()
    )
    shown = (
        found[1] for line in lines if (found := SHOWN.fullmatch(line)) and "team:" not in line[:9]
    )
    return {title for line in shown for title in TITLE.findall(line)}


def can_be_typed(title: str) -> bool:
    said = title.lower()
    answered = says_yes(said) or says_no(said)
    return bool(commanded(title) or button_without_number(title) or answered)


def test_every_title_can_be_typed_or_has_a_reason():
    left = {title for title in titles() if not can_be_typed(title)}
    known = {title for some in NOT_TYPED.values() for title in some}
    assert {title for title in left if not NAMED.match(title)} == known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_in_the_table_is_a_command(language):
    for key, both in SAME_AS.items():
        command = both[LANGUAGES.index(language)]
        title = phrases(language)(key, count=2)
        assert as_command(title) == command
        about = {f"{command} {{{one}}}" for one in ("case", "advice", "task")}
        assert {command, *about} & {*COMMANDS, *TYPED}
        assert as_command(f"{title} UTH-2026-0001") == f"{command} uth-2026-0001"
