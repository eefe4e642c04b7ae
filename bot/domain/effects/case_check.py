"""What follows from asking about a case as a whole, and from who acts for the case holder."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import Args, Effect, Show, filed, stamp
from bot.domain.events import (
    ApplicationStopped,
    CaseCheckAnswered,
    CaseCheckAsked,
    Event,
    MandateEnded,
    MandateNamed,
)


def of_case_check(event: Event) -> Iterator[tuple[str, Effect]]:
    moment = stamp(event.at)
    match event:
        case CaseCheckAsked(about=about, check=check, to=to, rung=rung, manager=manager):
            args: Args = {"case": about, "check": check}
            for one in to:
                yield f"case-check/{check}/{rung}/{one}/{moment}", Show(one, "case_check", args)
            if manager:
                key = f"case-check/{check}/{manager}/{moment}"
                yield key, Show(manager, "case_check_silent", args)
        case CaseCheckAnswered(check=check, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=check)
        case ApplicationStopped(task=task, told=told, count=count):
            yield filed(event, "opvolging", f"{count}.0", about=task)
            for one in told:
                yield f"stopped/{task}/{one}", Show(one, "advices_lapsed", {"task": task})
        case MandateEnded(about=about, holder=holder, tells=case_holder) if case_holder:
            args = {"case": about, "left": holder}
            yield f"mandate-left/{about}/{moment}", Show(case_holder, "mandate", args)
        case MandateNamed(about=about, holder=holder) | MandateEnded(about=about, holder=holder):
            yield f"mandate/{about}/{moment}", Show(holder, "mandate_told", {"of": about})
