"""The words on buttons, typed: which command does the same, in the language they were read in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from bot.phrases import LANGUAGES, phrases
from dialogs.choices import plain

# The Dutch command, and the English one; the number of the case or the advice may follow the title.
SAME_AS: Mapping[str, tuple[str, str]] = {
    "button-screening": ("screening", "screening"),
    "button-look-at-outcome": ("uitkomst", "outcome"),
    "button-change-answers": ("screening", "screening"),
    "button-screening-outcome": ("uitkomst", "outcome"),
    "button-answers": ("antwoorden", "answers"),
    "button-case": ("status", "status"),
    "button-urgent": ("spoed", "urgent"),
    "button-approve-urgency": ("spoed goedkeuren", "approve urgency"),
    "button-refuse-urgency": ("spoed afwijzen", "refuse urgency"),
    "button-take": ("oppakken", "take"),
    "button-not-mine": ("niet mijn signaal", "not my signal"),
    "button-confirm": ("bevestigen", "confirm"),
    "button-propose": ("voorleggen", "not needed"),
    "button-agree": ("ermee eens", "agree not needed"),
    "button-go-on-with-it": ("doorgaan", "go ahead"),
    "button-after-all": ("doorgaan", "go ahead"),
    "button-do-not": ("afzien", "do without"),
    "button-earlier": ("koppelen", "link"),
    "button-description": ("casusbeschrijving", "description"),
    "button-change-description": ("beschrijving", "description"),
    "button-in-word": ("sjabloon", "template"),
    "button-judge": ("beoordelen", "judge"),
    "button-ai-act": ("ai-verordening", "ai act"),
    "button-happened": ("veranderd", "changed"),
    "button-reassess": ("opnieuw beoordelen", "assess again"),
    "button-agree-reassessment": ("herbeoordeling afspreken", "agree reassessment"),
    "button-reassessment": ("herbeoordeling", "reassessment"),
    "button-contest": ("niet mee eens", "disagree"),
    "button-outcome-stays": ("taak klaar", "task done"),
    "button-screen-again": ("opnieuw screenen", "screen again"),
    "button-exception": ("uitzondering aanvragen", "ask exception"),
    "button-send-late": ("pakket versturen", "send pack"),
    "button-pack-sharing": ("pakket van buiten", "pack outside"),
    "button-pack-unshare": ("pakket niet delen", "stop sharing"),
    "button-closing": ("afsluiten", "close"),
    "button-hand-over": ("overdragen", "hand over"),
    "button-take-case-over": ("overnemen", "take over"),
    "button-not-me": ("niet overnemen", "do not take over"),
    "button-halt": ("pauzeren of intrekken", "pause or withdraw"),
    "button-halt-longer": ("pauzeren of intrekken", "pause or withdraw"),
    "button-pause-longer": ("pauzeren", "pause"),
    "button-plan": ("sessie plannen", "plan session"),
    "button-move-session": ("sessie plannen", "plan session"),
    "button-attendance": ("aanwezigheid", "attendance"),
    "button-write-report": ("verslag", "report"),
    "button-change-report": ("verslag", "report"),
    "button-comment": ("reactie", "comment"),
    "button-decide": ("besluit", "decision"),
    "button-application": ("toepassing", "application"),
    "button-mandate": ("mandaat", "mandate"),
    "button-note-opinion": ("oordeel commissie", "committee opinion"),
    "button-change-opinion": ("oordeel commissie", "committee opinion"),
    "button-take-on": ("dit doe ik", "take on"),
    "button-decline": ("dit kan ik niet", "decline"),
    "button-not-my-advice": ("niet van mij", "not mine"),
    "button-later": ("later", "later"),
    "button-correct-signal": ("signaal aanpassen", "correct signal"),
    "button-more": ("meer", "more"),
    "button-tasks": ("mijn taken", "my tasks"),
    "button-unscreened": ("ongescreend", "unscreened"),
}
_WITH_NUMBER = re.compile(r"(.+?)(?: \(\d+\))?( uth[- ]?\d{4}-\d+(?:-a\d+)?)?", re.IGNORECASE)


def as_command(text: str) -> str:
    """What does the same as the button with these words, or nothing."""
    found = _WITH_NUMBER.fullmatch(plain(text))
    command = _titles().get(found[1]) if found else None
    return f"{command}{found[2] or ''}" if found and command else ""


@cache
def _titles() -> Mapping[str, str]:
    return {
        plain(phrases(language)(key, count=0)).removesuffix(" (0)"): command
        for key, both in SAME_AS.items()
        for language, command in zip(LANGUAGES, both, strict=True)
    }
