"""`python -m bot templates publish <policy>`: this version and its forms never change any more."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from bot.commands.templates import check
from bot.commands.templates.shelf import Shelf, here
from bot.phrases import Phrases


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("policy", help="policy.v2")


def run(arguments: argparse.Namespace, t: Phrases) -> tuple[Sequence[str], int]:
    return publish(here(), arguments.policy, t)


def publish(shelf: Shelf, name: str, t: Phrases) -> tuple[Sequence[str], int]:
    """Only what is sound goes on the lists; what stands there already stays as it is."""
    if name not in shelf.policies.names:
        return [t("show-unknown", word=name, known=", ".join(shelf.policies.names))], 1
    if found := list(check.faults(shelf)):
        return [*(check.said(one, t) for one in found), t("check-faults", count=len(found))], 1
    named = shelf.readable()[name].templates.values()
    new = [one for one in named if one not in shelf.templates.published()]
    new += [one for one in (name,) if one not in shelf.policies.published()]
    shelf.templates.publish(named)
    shelf.policies.publish([name])
    return [t("published", names=", ".join(new)) if new else t("published-already", word=name)], 0
