"""What is said before, or instead of, a turn: one calm sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.phrases import Phrases, phrases
from cards.notice import notice_card


class CalmWords:
    def fault(self, reference: str, locale: str) -> Mapping[str, Any]:
        t = _in(locale)
        return notice_card(t("notice-title"), t("fault", reference=reference), t)

    def say(self, key: str, locale: str) -> str:
        return _in(locale)(key)


def _in(locale: str) -> Phrases:
    return phrases("en" if locale.lower().startswith("en") else "nl")
