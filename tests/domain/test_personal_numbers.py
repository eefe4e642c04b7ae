"""Recognising a citizen's number, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.personal_numbers import holds_bsn, personal


@pytest.mark.requirement("RX.3")
@pytest.mark.parametrize(
    "text",
    [
        "111222333",
        "Mijn BSN is 111222333.",
        "111 222 333",
        "111.222.333",
        "(123456782)",
        "10000008",
    ],
)
def test_a_number_that_passes_the_eleven_test_is_found(text):
    assert holds_bsn(text)


@pytest.mark.requirement("RX.3")
@pytest.mark.parametrize(
    "text",
    ["111222334", "2027-02-15", "15-02-2027", "0612345678", "06-11122233", "1112223334",
     "€ 111.222.333,00", "000000000", "UTH-2026-0001", ""],
)  # fmt: skip
def test_anything_else_is_not(text):
    assert not holds_bsn(text)


@given(st.text())
def test_any_text_can_be_looked_through(text):
    assert holds_bsn(text) in {True, False}


@pytest.mark.requirement("RX.3")
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("bel 06-12345678", "contact"),
        ("bel (030) 286 10 00", "contact"),
        ("bel +31 6 1234 5678", "contact"),
        ("bel 0031612345678", "contact"),
        ("mail jan.jansen+vegen@voorbeeld.nl", "contact"),
        ("nummer 111222333, bel 06-12345678", "bsn"),
        ("bel 14 030", ""),
        ("in 2027-03-01 en 1.250.000 euro", ""),
        ("zaak 2026-000123 en UTH-2026-0001", ""),
        ("om 10:00 @ kantoor", ""),
        (True, ""),
    ],
)
def test_addresses_and_telephone_numbers_are_recognised_and_other_numbers_are_not(text, code):
    assert personal(text) == code
