"""What comes unasked and is no form can be read at a glance; the transcripts hold all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.test_transcripts import TRANSCRIPTS

LONGEST = 1_200
"""Characters: a telephone held upright shows some thirty lines of forty."""
SAID = re.compile(r"→ (\w+): (.*)")
ACTS = re.compile(r"(\w+)(?::| drukt | stuurt | maakt | past )")
FIELD = re.compile(r"\[[^]]+\](?!\()")


def unasked(lines: list[str]) -> Iterator[str]:
    """What somebody gets who did not just do something themselves, buttons and all."""
    actor = ""
    for line in lines:
        if said := SAID.fullmatch(line):
            if said[1] != actor and not FIELD.search(said[2]):
                yield line
        elif line[:2] not in {"= ", "↻ ", "📅 ", "🔗 "}:
            acts = ACTS.match(line)
            actor = acts[1] if acts else ""


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_what_comes_unasked_fits_on_a_telephone(path):
    said = unasked(path.read_text("utf-8").splitlines())
    assert not [line for line in said if len(line) > LONGEST]
