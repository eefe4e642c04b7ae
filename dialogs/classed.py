"""“Bevestig met hoge impact”: the class that the team gives a case, typed as people say it."""

from __future__ import annotations

import re
from typing import NamedTuple

_CLASSES = {
    "la": "laag",
    "mi": "midden",
    "ge": "midden",
    "ho": "hoog",
    "lo": "laag",
    "me": "midden",
    "hi": "hoog",
}
"""By the first letters of the words for it."""
_CLASS = r"(laag|lage|midden|middel|gemiddeld|gemiddelde|hoog|hoge|low|medium|high)"
_CONFIRMS = re.compile(
    rf"(?:uitkomst |outcome |de uitkomst )?(?:ik )?(?:bevestig(?:en)?|confirm)"
    rf"(?: (?:de |het |the )?(?:uitkomst|outcome|screening))?"
    rf"(?:,? (?:met|met een|als|op|with|with a|as))? {_CLASS}(?: (?:impact|klasse|class))?"
    rf"|(?:(?:ik|wij|we|i) (?:vind|vinden|think) (?:dit|het|deze|this|it|this is) )?"
    rf"(?:(?:een|a) )?{_CLASS} impact"
    rf"|(?:impact|klasse) (?:is )?{_CLASS}"
)


class Classed(NamedTuple):
    """`sure`: it is said that it is confirmed, and not only what someone thinks of it."""

    impact: str
    sure: bool


def classed(said: str) -> Classed | None:
    found = _CONFIRMS.fullmatch(said)
    if found is None:
        return None
    word = next(filter(None, found.groups()))
    return Classed(_CLASSES[word[:2]], sure=found[1] is not None)
