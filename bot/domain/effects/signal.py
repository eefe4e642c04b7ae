"""What follows from a signal: triage, confirmation, urgency, rounds along signallers."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.events import (
    CaseSignalled,
    Event,
    SignalConfirmed,
    SignalCorrected,
    SignallerAsked,
    TrendDue,
    TriageAsked,
    TriageTaken,
    UrgencyAsked,
    UrgencyJudged,
)


def of_signal(event: Event) -> Iterator[tuple[str, Effect]]:
    number, moment = event.about, stamp(event.at)
    case: Args = {"case": number}
    match event:
        case CaseSignalled(on_behalf_of=person, on_duty=on_duty):
            yield f"triage/{number}", _triage(number)
            yield filed(event, "signaal", "1.0")
            if person:
                yield f"confirm/{number}", Show(person, "signal_to_confirm", case)
            if on_duty and on_duty != event.by:
                yield f"triage/{number}/{on_duty}/{moment}", _triage(number, on_duty)
        case SignalConfirmed(confirmation=confirmation, signalled_by=person):
            yield f"triage/{number}/confirmed", _triage(number)
            yield f"confirm/{number}/{confirmation}", Show(person, "signal_confirmed", case)
        case SignalCorrected(version=version, project_leader=leader, to_confirm=to_confirm):
            yield f"triage/{number}/corrected/{version}", _triage(number)
            yield filed(event, "signaal", f"{version}.0")
            if leader != event.by:
                view = "signal_to_confirm" if to_confirm else "signal_corrected"
                yield f"corrected/{number}/{version}", Show(leader, view, case)
        case TriageAsked(to=to):
            yield f"triage/{number}/asked/{moment}", _triage(number)
            if to:
                yield f"triage/{number}/{to}/{moment}", _triage(number, to)
        case TriageTaken(signaller=signaller, on_duty=on_duty):
            yield f"triage/{number}/taken/{event.by}", _triage(number)
            yield f"taken/{number}/{event.by}", Show(signaller, "taken", case)
            if on_duty and on_duty != event.by:
                yield f"triage/{number}/taken/{event.by}/{on_duty}", _triage(number, on_duty)
        case UrgencyAsked(to=to):
            key = f"urgency/{number}/{to}/{moment}"
            yield key, Show(to or TEAM, "urgency_to_approve", {"urgent": number})
        case UrgencyJudged(asked_by=asked_by, project_leader=leader):
            for to in dict.fromkeys((asked_by, leader or asked_by)):
                yield f"urgency/{number}/{moment}/judged/{to}", Show(to, "urgency_judged", case)
            yield f"triage/{number}/urgency/{moment}", _triage(number)
        case SignallerAsked(signaller=person):
            yield f"{event.about}/{moment}", Show(person, "signaller_asked", {"prompt": number})
        case TrendDue(to=to):
            yield event.about, Show(to or TEAM, "trend")


def _triage(number: str, to: str = TEAM) -> Show:
    """One card per case and place, always as it is now."""
    living = f"triage/{number}" if to == TEAM else f"triage/{number}/{to}"
    return Show(to, "triage", {"case": number}, living=living)
