"""What looks like a case that is there already, and what does not."""

from __future__ import annotations

import pytest

from bot.domain.likeness import MOST, alike
from tests.aggregates import a_case
from tests.world import POLICY

SWEEPING = a_case(
    number="UTH-2026-0001",
    title="Slim vegen in de binnenstad",
    goal="Met camera's zien waar afval ligt, zodat we gericht vegen.",
)
OTHERS = [
    SWEEPING,
    a_case(number="UTH-2026-0002", title="Drukte voorspellen", goal="Tellen hoe vol het park is."),
    a_case(number="UTH-2026-0003", title="Slimme zebrapaden", goal="Oversteken wordt veiliger."),
]


@pytest.mark.parametrize(
    ("title", "goal"),
    [
        ("Slim vegen in de binnenstad", "Heel iets anders dan daar staat."),
        ("Binnenstad slimmer vegen", "Camera's op de wagens zien afval."),
        ("Veegwagens", "Met een camera zien waar afval ligt en gericht vegen."),
        ("SLIM VEGEN, BINNENSTAD!", ""),
    ],
)
def test_the_same_thing_in_other_words_is_found(title, goal):
    assert alike(title, goal, OTHERS, POLICY.limits["looks_like"]) == [SWEEPING]


@pytest.mark.parametrize(
    ("title", "goal"),
    [
        ("Slimme lantaarnpalen", "Lampen branden harder als er iemand langs loopt."),
        ("Een nieuwe casus", "We willen weten of dit mag."),
        ("😀😀😀😀😀", "…………………………………………"),
        ("", ""),
    ],
)
def test_something_else_is_left_alone(title, goal):
    assert alike(title, goal, OTHERS, POLICY.limits["looks_like"]) == []


def test_at_most_three_are_shown_the_best_first():
    many = [*OTHERS, *(a_case(title=f"{SWEEPING.title} haven") for _ in range(5))]
    found = alike(SWEEPING.title, SWEEPING.goal, many, POLICY.limits["looks_like"])
    assert (len(found), found[0]) == (MOST, SWEEPING)
