"""What the bot can do outside: identifiers only, drawn when carried out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.calendar import day_of
from bot.domain.events import Event
from bot.domain.life import case_of

TEAM = "team"
"""Stands for the team channel where a person's id could stand."""

OF_A_CASE = ("case", "urgent", "waiting", "advice", "escalation", "session", "task")
"""Identifiers of a view that begin with the number of a case."""

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
    """Make a document from the record and file it in the dossier.

    `kind` as in bot.domain.filing; `day` is that of its origin; `about` names the record.
    """

    case: str
    kind: str
    version: str
    day: str
    about: str = ""
    adopted: bool = True
    extension: str = "pdf"


@dataclass(frozen=True)
class Invite:
    """Put the session in everyone's calendar, or change it there."""

    session: str
    sequence: int


@dataclass(frozen=True)
class Disinvite:
    """Take a cancelled session out of everyone's calendar."""

    session: str
    sequence: int


@dataclass(frozen=True)
class HandOut:
    """Make the form as a document to be filled in elsewhere, and tell who asked where it lies."""

    case: str
    version: str
    day: str
    language: str
    to: str


@dataclass(frozen=True)
class TakeIn:
    """Fetch a file that someone sent, and look what it is."""

    handed: str


@dataclass(frozen=True)
class CheckDossier:
    """Look whether the files of a case are still as they were filed."""

    case: str


@dataclass(frozen=True)
class SharePack:
    """Let someone from outside open one pack, which carries this day in its name, until a day."""

    session: str
    nth: int
    day: str
    person: str
    until: str


@dataclass(frozen=True)
class UnsharePack:
    """From now on this person cannot open that pack any more."""

    session: str
    nth: int
    day: str
    person: str


Effect = (
    Show
    | Replace
    | FileDocument
    | Invite
    | Disinvite
    | HandOut
    | TakeIn
    | CheckDossier
    | SharePack
    | UnsharePack
)


def case_in(args: Args) -> str:
    """The case that a view is about, by the identifiers it is drawn from; empty for none."""
    return next((case_of(str(args[name])) for name in OF_A_CASE if args.get(name)), "")


def by_day(effect: Effect, by: str) -> bool:
    """Whether it waits for office hours: a message to somebody who did nothing just now.

    The team's channel hears at once what people do; nobody is called for it.
    """
    return isinstance(effect, Show) and (not by or effect.to not in {by, TEAM})


def lane_of(effect: Effect) -> str:
    """Rows of one lane go out strictly in order; lanes do not wait for each other."""
    match effect:
        case Show(to=to, conversation=conversation):
            return f"chat/{conversation or to}"
        case Replace(to=to, conversation=conversation):
            return f"chat/{conversation or to}"
        case FileDocument(case=case, kind=kind):
            return f"file/{case}/{kind}"
        case Invite(session=session) | Disinvite(session=session):
            return f"session/{session}"
        case SharePack(session=session) | UnsharePack(session=session):
            return f"file/{case_of(session)}/pakket"  # after the pack itself
        case HandOut(case=case):
            return f"file/{case}/invulformulier"
        case TakeIn(handed=handed):
            return f"handed/{handed}"
        case CheckDossier():
            return "check"  # one dossier at a time: nobody waits for it, and it reads everything


def stamp(at: datetime) -> str:
    """For a key of what may follow more than once, at different moments."""
    return f"{at:%Y%m%dT%H%M%S}"


def filed(event: Event, kind: str, version: str, **more: str | bool) -> tuple[str, Effect]:
    """A document that follows from an event, dated on the day of it."""
    day = day_of(event.at).isoformat()
    document = FileDocument(event.about, kind, version, day, **more)  # type: ignore[arg-type]
    status = "vastgesteld" if document.adopted else "concept"
    return f"file/{event.about}/{kind}/{version}/{status}/{document.extension}", document
