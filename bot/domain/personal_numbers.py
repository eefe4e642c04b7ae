"""Recognising a citizen's number (BSN) and other personal data of residents in what is typed."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?<![\d.,/-])\d(?:[ .\n]?\d){7,8}(?![\d/-]|[.,]\d)")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def holds_bsn(text: str) -> bool:
    """True when a number of eight or nine digits passes the eleven-test."""
    return any(_passes(match[0]) for match in _NUMBER.finditer(text))


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_TELEPHONE = re.compile(
    r"(?<![\w/+.-])(?:(?:\+|00)31[ .-]?(?:\(0\))?|\(?0)[1-9](?:[ .()-]{0,2}\d){8}(?!\d)"
)


def holds_contact(text: str) -> bool:
    """True when an e-mail address or a Dutch telephone number stands in it."""
    return bool(_EMAIL.search(text) or _TELEPHONE.search(text))


def personal(text: object) -> str:
    """The code of the warning that this text deserves, or nothing; a BSN weighs heavier."""
    if not isinstance(text, str):
        return ""
    return "bsn" if holds_bsn(text) else "contact" if holds_contact(text) else ""


def _passes(number: str) -> bool:
    digits = [int(character) for character in number if character.isdigit()]
    padded = [0] * (9 - len(digits)) + digits
    total = sum(weight * digit for weight, digit in zip(_WEIGHTS, padded, strict=True))
    return total % 11 == 0 and any(padded)
