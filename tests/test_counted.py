"""How much work the whole way is: presses and typed messages, from the first word to sending."""

from __future__ import annotations

import pytest

from tests.test_transcripts import HERE

BY_CARD, BY_TYPING = "hele_weg_met_kaarten", "hele_weg_getypt"
HONEST = "de_eerlijke_weg"
"""With every question that personal data, an algorithm and a decision about people bring."""


def counted(transcript: str) -> tuple[int, int]:
    """What Anna pressed and what she typed, up to the description that is handed in."""
    lines = (HERE / f"{transcript}.md").read_text("utf-8").splitlines()
    assert any(line.startswith(("= Ingediend:", "→ anna: Ingediend:")) for line in lines)
    presses = sum(line.startswith("anna drukt op ") for line in lines)
    return presses, sum(line.startswith("anna: ") for line in lines)


@pytest.mark.parametrize(
    ("transcript", "most"), [(BY_CARD, (20, 1)), (HONEST, (27, 1)), (BY_TYPING, (0, 65))]
)
def test_the_whole_way_takes_no_more_than_this(transcript, most, capsys):
    presses, typed = counted(transcript)
    with capsys.disabled():
        print(f"\n{transcript}: {presses} presses, {typed} typed messages")  # noqa: T201 - the figure is the point
    assert presses <= most[0]
    assert typed <= most[1]
