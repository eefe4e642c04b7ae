"""Where a document lies in the dossier and what it is called there (domain.md 3.3 and 10.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

FOLDERS: Mapping[str, str] = {
    "dossierindex": "00 Index",
    "signaal": "10 Signalering en screening",
    "screening": "10 Signalering en screening",
    "casusbeschrijving": "20 Casusbeschrijving",
    "uitzondering": "20 Casusbeschrijving",
    "invulformulier": "20 Casusbeschrijving",
    "fill-in-form": "20 Casusbeschrijving",
    "bijlage": "20 Casusbeschrijving",
    "pakket": "30 Voorbereiding en sessie",
    "uitnodiging": "30 Voorbereiding en sessie",
    "presentielijst": "30 Voorbereiding en sessie",
    "waardenblad": "30 Voorbereiding en sessie",
    "verslag": "40 Verslag",
    "reactie": "40 Verslag",
    "besluit": "50 Besluit en adviezen",
    "advieslijst": "50 Besluit en adviezen",
    "opvolging": "60 Opvolging",
    "bewijs": "60 Opvolging",
    "agendanotitie": "60 Opvolging",
    "registercheck": "70 Algoritmeregister",
}
NAME = re.compile(
    r"UTH-\d{4}-\d{4}_\d{8}_[a-z-]{3,30}_v\d+\.\d+_(concept|vastgesteld)"
    r"\.(pdf|docx|xlsx|json|xml|csv|ics|txt|png|jpg)"
)
FORM_IN: Mapping[str, str] = {"nl": "invulformulier", "en": "fill-in-form"}
"""The kind of a form to be filled in elsewhere, by its language."""
MOST_TITLE = 60
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|#%]')


@dataclass(frozen=True)
class Filing:
    """One document of one case: its kind (Dutch, as in FOLDERS), version, and day of origin."""

    case: str
    kind: str
    version: str
    day: date
    adopted: bool
    extension: str

    @property
    def name(self) -> str:
        status = "vastgesteld" if self.adopted else "concept"
        stem = f"{self.case}_{self.day:%Y%m%d}_{self.kind}_v{self.version}_{status}"
        return f"{stem}.{self.extension}"

    @staticmethod
    def is_adopted(path: str) -> bool:
        return "_vastgesteld." in path

    def path(self, place: str) -> str:
        """Below the place of the case; raises ValueError for a name outside the golden rules."""
        if not NAME.fullmatch(self.name):
            raise ValueError(self.name)
        return f"{place}/{FOLDERS[self.kind]}/{self.name}"


def tail_of(path: str) -> str:
    """What a document is called below the folder of its case."""
    return "/".join(path.split("/")[-2:])


def folder_of(number: str, title: str) -> str:
    """A case keeps the folder of its first title; characters that SharePoint refuses are gone."""
    seen = "".join(one if one.isprintable() else " " for one in title)
    plain = " ".join(_NOT_IN_A_NAME.sub(" ", seen).split())[:MOST_TITLE].strip(" .~")
    return f"{number} {plain}".strip()
