"""The pieces of a dossier: one function per kind, all in Dutch, drawn from the record."""

from __future__ import annotations

from collections.abc import Mapping

from bot.documents import advices, beginning, escalation, report, session
from bot.documents.session import agenda as agenda
from bot.documents.source import Piece
from bot.documents.source import Source as Source

PIECES: Mapping[str, Piece] = {
    "signaal": beginning.signal,
    "screening": beginning.screening,
    "casusbeschrijving": beginning.description,
    "uitzondering": beginning.exception,
    "pakket": session.pack,
    "presentielijst": session.attendance,
    "waardenblad": report.worksheet,
    "verslag": report.report,
    "reactie": report.reaction,
    "advieslijst": advices.advices,
    "besluit": advices.decision,
    "opvolging": advices.follow_up,
    "agendanotitie": escalation.agenda_note,
}
