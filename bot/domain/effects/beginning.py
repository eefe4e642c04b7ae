"""What follows until a description is accepted: screening, description, reminders."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.ai_act import PROHIBITED
from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.events import (
    AiActNoted,
    CaseMoved,
    DescriptionAccepted,
    DescriptionKept,
    DescriptionReturned,
    DescriptionSubmitted,
    Event,
    ImpactLowered,
    LoweringProposed,
    NotRequiredProposed,
    ReminderDue,
    ScreeningAnswered,
    ScreeningConfirmed,
)
from bot.domain.screened import AFTER_ALL


def of_beginning(event: Event) -> Iterator[tuple[str, Effect]]:
    number, moment = event.about, stamp(event.at)
    case = {"case": number}
    match event:
        case ScreeningAnswered(triage_owner=owner):
            to = owner or TEAM
            yield f"screened/{number}/{moment}", Show(to, "screening_to_confirm", case)
        case AiActNoted(ai_act=ai_act, project_leader=leader) if ai_act == PROHIBITED:
            yield f"prohibited/{number}/{moment}", Show(TEAM, "prohibited", case)
            yield f"prohibited/{number}/{moment}/leader", Show(leader, "prohibited", case)
        case LoweringProposed(nth=nth):
            key = f"lowering/{number}/{nth}"
            yield key, Show(TEAM, "lowering_to_confirm", case, living=key)
        case ImpactLowered(project_leader=leader, nth=nth):
            key = f"lowering/{number}/{nth}"
            yield f"{key}/agreed", Show(TEAM, "lowering_to_confirm", case, living=key)
            yield f"{key}/told", Show(leader, "screening_outcome", case)
            yield filed(event, "screening", f"{nth}.1")
        case NotRequiredProposed(nth=nth):
            key = f"second/{number}/{nth}"
            yield key, Show(TEAM, "not_required_to_confirm", case, living=key)
        case ScreeningConfirmed(project_leader=leader, nth=nth):
            living = f"triage/{number}"
            yield f"{living}/done/{nth}", Show(TEAM, "triage", case, living=living)
            yield f"outcome/{number}/{nth}", Show(leader, "screening_outcome", case)
            yield filed(event, "screening", f"{nth}.0")
        case CaseMoved(action=action, project_leader=leader):
            if action in {"decline_recommended", AFTER_ALL}:
                key = f"declined/{number}"
                yield f"{key}/{moment}", Show(TEAM, "declined", case, living=key)
            if leader != event.by:
                yield f"moved/{number}/{action}/{moment}", Show(leader, "case", case)
        case DescriptionSubmitted(description=version):
            key = f"review/{number}/{version}"
            yield key, Show(TEAM, "description_to_judge", case, living=key)
            yield filed(event, "casusbeschrijving", f"{version}.0", adopted=False)
        case DescriptionReturned(description=version, project_leader=leader):
            key = f"review/{number}/{version}"
            yield f"{key}/back", Show(leader, "description_returned", case)
            yield f"{key}/judged", Show(TEAM, "description_to_judge", case, living=key)
        case DescriptionAccepted(description=version, project_leader=leader):
            key = f"review/{number}/{version}"
            yield f"{key}/ok", Show(leader, "description_accepted", case)
            yield f"{key}/judged", Show(TEAM, "description_to_judge", case, living=key)
            yield filed(event, "casusbeschrijving", f"{version}.0")
        case DescriptionKept(description=version):
            yield filed(event, "casusbeschrijving", f"{version}.0", adopted=False)
        case ReminderDue(kind=kind):
            above = kind == "triage-above"
            key = f"above/{number}/{moment}" if above else f"remind/{number}/{kind}/{moment}"
            yield key, _reminder(event)


def _reminder(event: ReminderDue) -> Show:
    args: Args = {"case": event.about, "kind": event.kind}
    if event.kind == "triage-above":
        return Show(event.to, "triage_above", {"waiting": event.about})
    if event.kind == "closing-second":
        return Show(event.to, "closing", {"case": event.about})
    match event.kind.partition("-")[0]:
        case "description":
            return Show(event.to, "description_reminder", args)
        case "pack":
            return Show(event.to, "pack_state", args)
        case _:
            return Show(event.to, "reminder", args)
