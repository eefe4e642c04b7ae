"""Choices, yes and no, and colleagues, as people type them."""

from __future__ import annotations

import pytest

from bot.domain.person import Person
from bot.domain.problem import Problem
from bot.domain.template import Choice, Day, Option, Question, Several, Someone, YesNo
from dialogs import COMMANDS, DIALOGS
from dialogs.hints import HINTS, STEPS
from dialogs.typed_buttons import BY_VERB, TYPED, UNNUMBERED
from dialogs.understanding import Hearing, someone_in, understand
from tests.world import TUESDAY

ANNA = Person("anna", "Anna de Vries", "anna@example.org", unit="Stadsbedrijven")
PEOPLE = {
    person.id: person
    for person in (
        ANNA,
        Person("jan", "Jan de Boer", "jan@example.org", unit="Ruimte"),
        Person("jan2", "Jan de Boer", "jdb@example.org", unit="Burgerzaken"),
        Person("bram", "Bram Jansen", "bram@example.org", function="Directeur"),
        Person("ben", "Ben Will", "ben@example.org"),
        Person("gone", "Bram Weg", "weg@example.org", active=False),
    )
}


def _options(*values: str) -> tuple[Option, ...]:
    return tuple(Option(one.lower().replace(" ", "_"), {"nl": one, "en": one}) for one in values)


CHOICE = Choice(_options("Idee", "Inkoop", "In gebruik", "Pilot", "Ja geregeld", "Onbekend"))
SEVERAL = Several(_options("Privacy", "Controle op technologie", "Toezicht en Handhaving", "Geen"))


def heard(kind, said, *, among=()):
    hearing = Hearing(ANNA, PEOPLE, TUESDAY.date(), among)
    found = understand(Question("x", {}, kind), said, hearing)
    return f"? {found.code}" if isinstance(found, Problem) else found


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("4", "pilot"), ("nummer 4", "pilot"), ("de vierde", "pilot"), ("optie 4", "pilot"),
        ("4.", "pilot"), ("Pilot!", "pilot"), ("pil", "pilot"), ("we zitten in de pilot", "pilot"),
        ("gebruik", "in_gebruik"), ("pilto", "? choose_one"), ("inkooop", "inkoop"),
        ("geen pilot", "? choose_one"), ("in", "? more_options_fit"), ("ja", "ja_geregeld"),
        ("weet ik niet", "onbekend"), ("geen idee", "onbekend"), ("9", "? choose_one"),
        ("een", "? choose_one"), ("", "? choose_one"),
    ],
)  # fmt: skip
def test_one_choice(said, meant):
    assert heard(CHOICE, said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1, 3", ["privacy", "toezicht_en_handhaving"]),
        ("1 en 2", ["privacy", "controle_op_technologie"]),
        ("1 2", ["privacy", "controle_op_technologie"]),
        ("privacy, controle", ["privacy", "controle_op_technologie"]),
        ("privacy en toezicht en handhaving", ["privacy", "toezicht_en_handhaving"]),
        ("toezicht en handhaving", ["toezicht_en_handhaving"]),
        ("privacy; toezicht and controle", ["privacy", "toezicht_en_handhaving",
                                            "controle_op_technologie"]),
        ("alle", ["privacy", "controle_op_technologie", "toezicht_en_handhaving"]),
        ("geen", ["geen"]),
        ("1, 9", "? some_unknown"), ("9", "? choose_several"),
        ("allemaal behalve controle", ["privacy", "toezicht_en_handhaving"]),
        ("alles, behalve privacy en controle", ["toezicht_en_handhaving"]),
        ("privacy en de rest", "? some_unknown"), ("privacy, maar niet controle", ["privacy"]),
        ("vooral privacy en iets met camera's", "? some_unknown"),
        ("privacy en geen", "? nothing_or_some"), ("niemand", ["geen"]),
    ],
)  # fmt: skip
def test_several_choices(said, meant):
    assert heard(SEVERAL, said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("ja", True), ("Ja hoor!", True), ("jazeker", True), ("klopt", True), ("yes, it is", True),
        ("nee", False), ("Nee, nog niet", False), ("nope", False), ("zeker niet", "? yes_or_no"),
        ("misschien", "? yes_or_no"),
        ("ja maar dat hangt er wel een beetje van af", "? yes_or_no"),
    ],
)  # fmt: skip
def test_yes_and_no(said, meant):
    assert heard(YesNo(), said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("ik", "anna"), ("anna", "anna"), ("de vries", "anna"), ("@Bram", "bram"),
        ("<at>Bram Jansen</at>", "bram"), ("Bram@Example.org", "bram"), ("dat is bram", "bram"),
        ("jan de boer van burgerzaken", "jan2"), ("jan de boer", "? more_people_fit"),
        ("aan Bram", "bram"), ("dat wordt Bram denk ik", "bram"), ("meneer Jansen", "bram"),
        ("Bram Jansen, onze directeur", "bram"), ("moet bram zijn", "bram"), ("nee, bram", "bram"),
        ("it will be Bram, I think", "bram"), ("mevrouw de Vries", "anna"),
        ("ben", "ben"), ("dat is Ben", "ben"), ("will", "ben"),
        ("denk ik", "? nobody_fits"), ("de", "? nobody_fits"), ("bram of anna", "? nobody_fits"),
        ("stadsbedrijven", "? nobody_fits"), ("bram weg", "? nobody_fits"), ("", "? nobody_fits"),
    ],
)  # fmt: skip
def test_a_colleague(said, meant):
    assert heard(Someone(), said) == meant


@pytest.mark.parametrize(
    ("said", "proposed"),
    [
        ("overdragen aan bram", "bram"), ("vraag Bram Jansen eens, die weet er veel van", "bram"),
        ("Jansen regelt dat", "bram"), ("bram", ""), ("bram of anna", ""), ("liever niet bram", ""),
        ("we gaan met bram en een camera door de hele stad", ""), ("kan bram dat?", ""),
        ("iemand van de afdeling", ""), ("jan regelt dat", ""),
    ],
)  # fmt: skip
def test_the_one_colleague_whose_name_stands_in_more_words_is_proposed(said, proposed):
    hearing = Hearing(ANNA, PEOPLE, TUESDAY.date())
    assert someone_in(Question("x", {}, Someone()), said, hearing) == proposed


@pytest.mark.parametrize("said", ["2", "de tweede", "nummer 2"])
def test_a_number_picks_one_of_the_colleagues_that_were_named(said):
    assert heard(Someone(), said, among=("jan", "jan2")) == "jan2"
    assert heard(Someone(), said) == "? nobody_fits"


# --- everything that can be pressed can be typed ------------------------------------------------
IN_A_FORM = frozenset(
    {"form.save", "form.send", "form.later", "form.open", "form.open_item", "form.add_item"}
)
"""Typed, every question is asked in turn; `nog een` adds, `later`, `klaar` and `ja` end it."""
ON_A_CARD = frozenset(
    {
        "form.no_bsn",
        "form.use_mine",
        "form.remove_item",
        "help.promise",
        "compliance.cases",
        "escalation.extend",
        "vacancy.ask_all",
        "handover.accept_all",
        "follow_up.which",
        "further.add",
        "import.run",
        "import.undo",
        "mandate.name",
        "feedback.note",
        "feedback.confirm",
        "feedback.deny",
        "feedback.state",
        *(verb for verb in DIALOGS if verb.startswith("handed.")),
    }
)
"""Not typed yet: feedback in passing, and a further action with its holder and day.  What only
a card can ask: two versions beside each other, one item of a list, who is first, a day with its
reason or with a person, and what was read from a file beside what stands there now."""
A_YES = frozenset({"signal.told", "help.ask", "form.keep", "form.place", "case.which"})
A_NO = frozenset({"form.leave"})
COVERED = {
    "closing.open": "closing.close",
    "contest.open": "contest.send",
    "planning.ask_cancel": "planning.cancel",
    "earlier.open": "earlier.link",
    "earlier.none": "earlier.link",
    "escalation.show": "escalation.note",
}
"""Its card only asks the words, which typing asks by itself; "no" says that there is none."""


def test_every_button_can_be_typed():
    commands = {id(dialog) for dialog in COMMANDS.values()}
    typed = {verb for verb, dialog in DIALOGS.items() if id(dialog) in commands} | BY_VERB.keys()
    assert {*DIALOGS} - typed - IN_A_FORM - ON_A_CARD - A_YES - A_NO == COVERED.keys()


def test_no_words_are_a_command_and_a_button_at_once():
    assert COMMANDS.keys() & {*TYPED, *UNNUMBERED} == set()


def test_hints_lead_to_commands():
    assert {command for command, _ in (*HINTS, *STEPS)} <= {*COMMANDS, *TYPED}


def test_what_another_question_was_narrowed_down_to_is_no_day_and_nobody():
    assert heard(Day(roughly=True), "maart 2027", among=("ruimte", "stadsbedrijven")) == "2027-03"
    assert heard(Someone(), "2", among=("ruimte", "stadsbedrijven")) == "? nobody_fits"
