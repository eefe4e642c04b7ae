"""What still has to happen before a session can be planned (R5.7.1)."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot.domain.case import Case
from bot.domain.life import Status
from dialogs.turn import Viewer


async def missing_lines(viewer: Viewer, case: Case) -> AsyncIterator[str]:
    t = viewer.t
    if case.prohibited:
        yield t("missing-prohibited")
        if case.accepted:
            return
    if case.status in {Status.SIGNALLED, Status.SCREENED}:
        yield t("missing-screening")
    draft = await viewer.reading.find_draft(case.number, "case_description")
    if draft is None:
        yield t("missing-description")
        return
    if case.status is Status.SUBMITTED:
        yield t("missing-acceptance")
        return
    form = viewer.desk.filled_in(draft, viewer.today, case)
    for path in form.all_problems():
        yield t.wording(form.template.question(path).ask)
    for rule in form.obstacles():
        yield t.wording(rule.say)
    yield t("missing-acceptance")
