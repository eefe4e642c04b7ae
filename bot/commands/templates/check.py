"""`python -m bot templates check`: is every form and policy sound, and no published one changed?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from bot.commands.templates.shelf import Folder, Shelf, here
from bot.domain.policy import Policy
from bot.phrases import Phrases
from bot.policies.loader import BadPolicy
from bot.policies.loader import read as read_policy
from bot.templates.faults import Fault, faults_in

Found = tuple[str, Fault]
"""The name of the file, and what is wrong in it."""


def add(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose."""


def run(_arguments: argparse.Namespace, t: Phrases) -> tuple[Sequence[str], int]:
    shelf = here()
    found = list(faults(shelf))
    if found:
        return [*(said(one, t) for one in found), t("check-faults", count=len(found))], 1
    counts = {"forms": len(shelf.templates.names), "policies": len(shelf.policies.names)}
    return [t("check-sound", **counts)], 0


def said(found: Found, t: Phrases) -> str:
    name, fault = found
    place = f" ({fault.place})" if fault.place else ""
    return f"{name}.toml{place}: {t(f'fault-{fault.code}', **fault.params)}"


def faults(shelf: Shelf) -> Iterator[Found]:
    for folder in (shelf.templates, shelf.policies):
        yield from _changed(folder)
    yield from _unreadable(shelf.policies)
    earlier: list[Policy] = []
    for name, policy in shelf.readable().items():
        found = (*_named(name, policy, shelf), *_against(earlier, policy))
        yield from ((name, fault) for fault in found)
        earlier.append(policy)
    for name in shelf.templates.names:
        if naming := shelf.policy_naming(name):
            text = shelf.templates.text(name)
            yield from ((name, fault) for fault in faults_in(name, text, naming.lists))


def _changed(folder: Folder) -> Iterator[Found]:
    """A published version never changes: running cases are on it."""
    for name, digest in folder.published().items():
        if name not in folder.names:
            yield name, Fault("", "gone")
        elif folder.sha256(name) != digest:
            yield name, Fault("", "changed")


def _unreadable(policies: Folder) -> Iterator[Found]:
    for name in policies.names:
        try:
            read_policy(policies.text(name), name)
        except BadPolicy as error:
            why = str(error).removeprefix(f"{name}.toml: ")
            yield name, Fault("", "bad-policy", {"why": why})


def _named(name: str, policy: Policy, shelf: Shelf) -> Iterator[Fault]:
    out = name in shelf.policies.published()
    for form, template in policy.templates.items():
        if template not in shelf.templates.names:
            yield Fault(f"templates, {form}", "missing-version", {"word": template})
        elif out and template not in shelf.templates.published():
            yield Fault(f"templates, {form}", "unpublished", {"word": template, "policy": name})


def _against(earlier: Sequence[Policy], policy: Policy) -> Iterator[Fault]:
    """Answers of running cases are read with the lists of the newest policy."""
    for before in earlier:
        if before.version == policy.version:
            yield Fault("version", "version-twice", {"word": policy.version})
        for name, options in before.lists.items():
            kept = {option["value"] for option in policy.lists[name]}
            for value in (option["value"] for option in options if option["value"] not in kept):
                yield Fault(name, "option-gone", {"word": value})
