"""Reads versions of the policy from the TOML files in this folder."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from importlib import resources

from pydantic import TypeAdapter, ValidationError

from bot.domain.policy import Policies, Policy

_adapter = TypeAdapter(Policy)
_KNOWN = frozenset(field.name for field in fields(Policy))


class BadPolicy(ValueError):
    """The file cannot be used; the message says where and why."""


def versions() -> Policies:
    """Every version by its number, the one in force last; raises BadPolicy."""
    folder = resources.files(__package__)
    names = [file.name.removesuffix(".toml") for file in folder.iterdir() if _is_version(file.name)]
    policies = [load(name) for name in sorted(names, key=lambda name: int(name.partition(".v")[2]))]
    return {policy.version: policy for policy in policies}


def _is_version(name: str) -> bool:
    return re.fullmatch(r"policy\.v\d+\.toml", name) is not None


def load(name: str) -> Policy:
    """Load "policy.v1" and the like; raises BadPolicy."""
    text = resources.files(__package__).joinpath(f"{name}.toml").read_text("utf-8")
    return read(text, name)


def read(text: str, name: str) -> Policy:
    try:
        raw = tomllib.loads(text)
        if unknown := raw.keys() - _KNOWN:
            raise BadPolicy(f"{name}.toml: unknown word {min(unknown)!r}")
        policy = _adapter.validate_python(raw)
    except tomllib.TOMLDecodeError as error:
        raise BadPolicy(f"{name}.toml: {error}") from error
    except ValidationError as error:
        said = (f"{'.'.join(str(p) for p in one['loc'])}: {one['msg']}" for one in error.errors())
        raise BadPolicy(f"{name}.toml: {'; '.join(said)}") from error
    if policy.has_committee and (missing := _not_said_of_a_committee(policy)):
        raise BadPolicy(f"{name}.toml: a committee needs {missing}")
    return policy


def _not_said_of_a_committee(policy: Policy) -> str:
    """Its form, and how long it may take before the team and the manager hear of it."""
    if "opinion" not in policy.templates:
        return "'opinion' under [templates]"
    missing = {"opinion", "opinion-manager"} - policy.waiting.keys()
    return f"{min(missing)!r} under [waiting]" if missing else ""
