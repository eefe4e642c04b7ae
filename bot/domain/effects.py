"""What must be done outside because of what happened; identifiers only, drawn when carried out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.domain.events import (
    CaseMoved,
    CaseSignalled,
    DescriptionAccepted,
    DescriptionReturned,
    DescriptionSubmitted,
    Event,
    NotRequiredProposed,
    ReminderDue,
    ScreeningAnswered,
    ScreeningConfirmed,
    TriageTaken,
)

TEAM = "team"
"""Stands for the team channel where a person's id could stand."""

Args = Mapping[str, str | int]


@dataclass(frozen=True)
class Show:
    """Send a view to a person, or to the team channel; `args` are the view's own identifiers.

    `living` names a message that is replaced when it is shown again, instead of sent anew.
    """

    to: str
    view: str
    args: Args = field(default_factory=dict)
    living: str = ""
    conversation: str = ""
    """Where an answer goes when that is not the person's own chat."""


@dataclass(frozen=True)
class Replace:
    """Bring the stored message up to date, because Teams shows that one after a reload."""

    to: str
    conversation: str
    message: str
    view: str
    args: Args = field(default_factory=dict)


@dataclass(frozen=True)
class FileDocument:
    """Make a document from the record and file it in the dossier.  `kind` as in domain.md 3.3."""

    case: str
    kind: str
    number: int


Effect = Show | Replace | FileDocument


def lane_of(effect: Effect) -> str:
    """Rows of one lane go out strictly in order; lanes do not wait for each other."""
    match effect:
        case Show(to=to, conversation=conversation):
            return f"chat/{conversation or to}"
        case Replace(to=to, conversation=conversation):
            return f"chat/{conversation or to}"
        case FileDocument(case=case, kind=kind):
            return f"file/{case}/{kind}"


def effects_of(event: Event) -> Iterator[tuple[str, Effect]]:
    """Yield (unique key, effect): what has one key is never queued twice."""
    number, moment = event.about, f"{event.at:%Y%m%dT%H%M%S}"
    case = {"case": number}
    match event:
        case CaseSignalled():
            yield f"triage/{number}", Show(TEAM, "triage", case, living=f"triage/{number}")
        case TriageTaken(signaller=signaller):
            yield f"triage/{number}/taken", Show(TEAM, "triage", case, living=f"triage/{number}")
            yield f"taken/{number}", Show(signaller, "taken", case)
        case ScreeningAnswered(triage_owner=owner):
            to = owner or TEAM
            yield f"screened/{number}/{moment}", Show(to, "screening_to_confirm", case)
        case NotRequiredProposed():
            key = f"second/{number}"
            yield key, Show(TEAM, "not_required_to_confirm", case, living=key)
        case ScreeningConfirmed(project_leader=leader):
            yield f"outcome/{number}", Show(leader, "screening_outcome", case)
        case CaseMoved(action=action, project_leader=leader):
            yield f"moved/{number}/{action}", Show(leader, "case", case)
        case DescriptionSubmitted(description=version):
            key = f"review/{number}/{version}"
            yield key, Show(TEAM, "description_to_judge", case, living=key)
        case DescriptionReturned(description=version, project_leader=leader):
            key = f"review/{number}/{version}"
            yield f"{key}/back", Show(leader, "description_returned", case)
            yield f"{key}/judged", Show(TEAM, "description_to_judge", case, living=key)
        case DescriptionAccepted(description=version, project_leader=leader):
            key = f"review/{number}/{version}"
            yield f"{key}/ok", Show(leader, "description_accepted", case)
            yield f"{key}/judged", Show(TEAM, "description_to_judge", case, living=key)
        case ReminderDue(kind=kind, to=to):
            yield f"remind/{number}/{kind}/{moment}", Show(to, "reminder", {**case, "kind": kind})
