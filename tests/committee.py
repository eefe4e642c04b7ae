"""A policy that has a committee, as somebody would write it: the shipped one and what it adds."""

from __future__ import annotations

from importlib import resources

from bot.policies.loader import read
from bot.templates.loader import load
from tests.world import TEMPLATES, World

SHIPPED = resources.files("bot.policies").joinpath("policy.v1.toml").read_text("utf-8")
WRITTEN = (
    SHIPPED.replace('version = "1.0"', 'version = "2.0"\ngovernance_model = "committee"', 1)
    .replace("[templates]\n", '[templates]\nopinion = "opinion.v1"\n', 1)
    .replace("second = 5", "opinion = 15\nopinion-manager = 25\nsecond = 5", 1)
)
COMMITTEE = read(WRITTEN, "policy.v2")
FORMS_THERE = {**TEMPLATES, "opinion.v1": load("opinion.v1", COMMITTEE.lists)}


def convene(world: World) -> None:
    """From now on a new case goes by it."""
    world.policies[COMMITTEE.version] = COMMITTEE
    world.templates |= FORMS_THERE
