"""The data files as they lie there: forms, policies, and the list of what was published."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from importlib import resources
from pathlib import Path

from bot.domain.policy import Policy
from bot.policies.loader import BadPolicy
from bot.policies.loader import read as read_policy

LIST = "published.sha256"
"""One line per published version, as `sha256sum` writes and checks them."""


def number(name: str) -> int:
    return int(name.rpartition(".v")[2])


@dataclass(frozen=True)
class Folder:
    path: Path

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Such as "signal.v1", versions in order."""
        found = (file.stem for file in self.path.glob("*.toml"))
        versions = (name for name in found if re.fullmatch(r"\w+\.v\d+", name))
        return tuple(sorted(versions, key=lambda name: (name.rpartition(".v")[0], number(name))))

    def text(self, name: str) -> str:
        return (self.path / f"{name}.toml").read_text("utf-8")

    def sha256(self, name: str) -> str:
        return sha256((self.path / f"{name}.toml").read_bytes()).hexdigest()

    def published(self) -> Mapping[str, str]:
        """The hash of every published version, by name."""
        path = self.path / LIST
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        pairs = (line.split() for line in lines)
        return {file.removesuffix(".toml"): digest for digest, file in pairs}

    def publish(self, names: Iterable[str]) -> None:
        """What stands on the list already stays as it is."""
        new = {name: self.sha256(name) for name in names}
        whole = sorted({**new, **self.published()}.items())
        lines = "".join(f"{digest}  {name}.toml\n" for name, digest in whole)
        (self.path / LIST).write_text(lines, "utf-8")


@dataclass(frozen=True)
class Shelf:
    templates: Folder
    policies: Folder

    def folder_of(self, name: str) -> Folder | None:
        return next((one for one in (self.templates, self.policies) if name in one.names), None)

    def readable(self) -> Mapping[str, Policy]:
        """The policies that can be read, oldest first."""
        found = {}
        for name in self.policies.names:
            try:
                found[name] = read_policy(self.policies.text(name), name)
            except BadPolicy:  # `check` says what is wrong with it
                continue
        return found

    def policy_naming(self, name: str) -> Policy | None:
        """The newest policy that names this form; for one that none names yet, the newest."""
        known = list(self.readable().values())
        naming = [policy for policy in known if name in policy.templates.values()]
        return next(reversed(naming or known), None)


def here() -> Shelf:
    folders = (Path(str(resources.files(f"bot.{name}"))) for name in ("templates", "policies"))
    return Shelf(*map(Folder, folders))
