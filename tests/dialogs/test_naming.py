"""Questions and sections, named in what people type."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.filled_in import Context, FilledIn
from bot.domain.person import Person
from dialogs.hints import step_said
from dialogs.naming import corrected_in, gone_to
from dialogs.understanding import Hearing
from tests.world import POLICY, TEMPLATES

TODAY = date(2026, 11, 24)
HEARING = Hearing(Person("anna", "Anna de Vries"), {}, TODAY)


def _form(name):
    context = Context(TODAY, POLICY.calendar, {}, {}, {})
    return FilledIn(TEMPLATES[POLICY.templates[name]], {}, context)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("kan de naam anders?", ("title", None)),
        ("de titel moet zijn: Afval zien met drones", ("title", "Afval zien met drones")),
        ("de fase klopt niet, het is idee", ("phase", "idee")),
        ("fase: pilot", ("phase", "pilot")),
        ("de planning is veranderd, het begint nu in mei", ("planned_start", "2027-05")),
        ("het begin wordt april 2027", ("planned_start", "2027-04")),
        ("the name is wrong", ("title", None)),
        ("Begin dit jaar is er een drone gekocht", None),
        ("project slimme camera's in de wijk", None),
        ("gebruik van camera's in de wijk", None),
        ("mijn naam is Anna", None),
    ],
)
def test_a_remark_about_what_was_sent(said, meant):
    assert corrected_in(_form("signal"), said, HEARING) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("deel 4", ("mensen", "")),
        ("naar mensen", ("mensen", "")),
        ("deel mensen", ("mensen", "")),
        ("invullen mensen", ("mensen", "")),
        ("ga naar deel 4", ("mensen", "")),
        ("to people", ("mensen", "")),
        ("naar 4", None),
        ("deel 12", None),
        ("mensen", None),
        ("We gaan naar mensen in de wijk", None),
    ],
)
def test_a_whole_message_goes_to_another_part(said, meant):
    assert gone_to(_form("case_description"), said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("verder met de screening", "screening {case}"),
        ("ik wil de screening doen", "screening {case}"),
        ("door met mijn casusbeschrijving", "beschrijving {case}"),
        ("ik wil de casus intrekken", "intrekken {case}"),
        ("ik wil stoppen met deze casus", "intrekken {case}"),
        ("we zetten het project even stil", "pauzeren {case}"),
        ("ik wil mijn signaal aanpassen", "signaal aanpassen {case}"),
        ("we willen met een screening van beelden afval zien", None),
        ("een app die parkeren stopt als het project klaar is", None),
    ],
)
def test_a_sentence_that_names_a_step(said, meant):
    assert step_said(said) == meant
