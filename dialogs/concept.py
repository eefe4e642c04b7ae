"""As long as the rules are not adopted, what they decide says so."""

from __future__ import annotations

from bot.domain.case import Case
from dialogs.turn import Viewer


def concept_note(viewer: Viewer, case: Case) -> str:
    """Empty once they are adopted; a case goes by the version that it began on."""
    concept = viewer.desk.policy_of(case).status == "concept"
    return viewer.t("policy-concept") if concept else ""
