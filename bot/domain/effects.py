"""What must be done outside because of what happened; identifiers only, drawn when carried out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.domain.calendar import AMSTERDAM
from bot.domain.events import (
    AdviceAccepted,
    AdviceDeclined,
    AdviceExtended,
    AdviceJudged,
    AdviceProposed,
    CaseMoved,
    CaseSignalled,
    Decided,
    DescriptionAccepted,
    DescriptionKept,
    DescriptionReturned,
    DescriptionSubmitted,
    EscalationAsked,
    EscalationReleased,
    Event,
    ExceptionAsked,
    ExceptionJudged,
    FileAttached,
    FileLooked,
    FileSent,
    FollowUpAnswered,
    FollowUpAsked,
    FormAsked,
    HelpAsked,
    HelpPromised,
    ImpactLowered,
    LoweringProposed,
    NotRequiredProposed,
    PackHeldUp,
    PackRead,
    PackSent,
    ReminderDue,
    ReportAdopted,
    ReportDrafted,
    ReportReacted,
    ScreeningAnswered,
    ScreeningConfirmed,
    SessionCancelled,
    SessionHeld,
    SessionMoved,
    SessionPlanned,
    SignalConfirmed,
    SignalCorrected,
    SignallerAsked,
    TrendDue,
    TriageAsked,
    TriageTaken,
    UrgencyAsked,
    UrgencyJudged,
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


Effect = Show | Replace | FileDocument | Invite | Disinvite | HandOut | TakeIn


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
        case HandOut(case=case):
            return f"file/{case}/invulformulier"
        case TakeIn(handed=handed):
            return f"handed/{handed}"


def effects_of(event: Event) -> Iterator[tuple[str, Effect]]:
    """Yield (unique key, effect): what has one key is never queued twice."""
    yield from _of_the_signal(event)
    yield from _of_the_beginning(event)
    yield from _of_the_exception(event)
    yield from _of_the_session(event)
    yield from _of_the_pack(event)
    yield from _of_the_report(event)
    yield from _of_the_advices(event)
    yield from _of_files(event)
    yield from _of_help(event)


def _filed(event: Event, kind: str, version: str, **more: str | bool) -> tuple[str, Effect]:
    """A document that follows from an event, dated on the day of it."""
    day = event.at.astimezone(AMSTERDAM).date().isoformat()
    document = FileDocument(event.about, kind, version, day, **more)  # type: ignore[arg-type]
    status = "vastgesteld" if document.adopted else "concept"
    return f"file/{event.about}/{kind}/{version}/{status}/{document.extension}", document


def _of_the_signal(event: Event) -> Iterator[tuple[str, Effect]]:
    number, moment = event.about, f"{event.at:%Y%m%dT%H%M%S}"
    case: Args = {"case": number}
    match event:
        case CaseSignalled(on_behalf_of=person, on_duty=on_duty):
            yield f"triage/{number}", _triage(number)
            yield _filed(event, "signaal", "1.0")
            if person:
                yield f"confirm/{number}", Show(person, "signal_to_confirm", case)
            if on_duty and on_duty != event.by:
                yield f"triage/{number}/{on_duty}/{moment}", _triage(number, on_duty)
        case SignalConfirmed(confirmation=confirmation, signalled_by=person):
            yield f"triage/{number}/confirmed", _triage(number)
            yield f"confirm/{number}/{confirmation}", Show(person, "signal_confirmed", case)
        case SignalCorrected(version=version, project_leader=leader, to_confirm=to_confirm):
            yield f"triage/{number}/corrected/{version}", _triage(number)
            yield _filed(event, "signaal", f"{version}.0")
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
        case UrgencyJudged(asked_by=asked_by):
            yield f"urgency/{number}/{moment}/judged", Show(asked_by, "urgency_judged", case)
            yield f"triage/{number}/urgency/{moment}", _triage(number)
        case SignallerAsked(signaller=person):
            yield f"{event.about}/{moment}", Show(person, "signaller_asked", {"prompt": number})
        case TrendDue(to=to):
            yield event.about, Show(to or TEAM, "trend")


def _triage(number: str, to: str = TEAM) -> Show:
    """One card per case and place, always as it is now."""
    living = f"triage/{number}" if to == TEAM else f"triage/{number}/{to}"
    return Show(to, "triage", {"case": number}, living=living)


def _of_the_beginning(event: Event) -> Iterator[tuple[str, Effect]]:
    number, moment = event.about, f"{event.at:%Y%m%dT%H%M%S}"
    case = {"case": number}
    match event:
        case ScreeningAnswered(triage_owner=owner):
            to = owner or TEAM
            yield f"screened/{number}/{moment}", Show(to, "screening_to_confirm", case)
        case LoweringProposed():
            key = f"lowering/{number}"
            yield key, Show(TEAM, "lowering_to_confirm", case, living=key)
        case ImpactLowered(project_leader=leader):
            key = f"lowering/{number}"
            yield f"{key}/agreed", Show(TEAM, "lowering_to_confirm", case, living=key)
            yield f"{key}/told", Show(leader, "screening_outcome", case)
            yield _filed(event, "screening", "2.0")
        case NotRequiredProposed():
            key = f"second/{number}"
            yield key, Show(TEAM, "not_required_to_confirm", case, living=key)
        case ScreeningConfirmed(project_leader=leader):
            yield f"triage/{number}/done", Show(TEAM, "triage", case, living=f"triage/{number}")
            yield f"outcome/{number}", Show(leader, "screening_outcome", case)
            yield _filed(event, "screening", "1.0")
        case CaseMoved(action=action, project_leader=leader):
            if leader != event.by:
                yield f"moved/{number}/{action}", Show(leader, "case", case)
        case DescriptionSubmitted(description=version):
            key = f"review/{number}/{version}"
            yield key, Show(TEAM, "description_to_judge", case, living=key)
            yield _filed(event, "casusbeschrijving", f"{version}.0", adopted=False)
        case DescriptionReturned(description=version, project_leader=leader):
            key = f"review/{number}/{version}"
            yield f"{key}/back", Show(leader, "description_returned", case)
            yield f"{key}/judged", Show(TEAM, "description_to_judge", case, living=key)
        case DescriptionAccepted(description=version, project_leader=leader):
            key = f"review/{number}/{version}"
            yield f"{key}/ok", Show(leader, "description_accepted", case)
            yield f"{key}/judged", Show(TEAM, "description_to_judge", case, living=key)
            yield _filed(event, "casusbeschrijving", f"{version}.0")
        case DescriptionKept(description=version):
            yield _filed(event, "casusbeschrijving", f"{version}.0", adopted=False)
        case ReminderDue(kind="triage-above", to=to):
            yield f"above/{number}/{moment}", Show(to, "triage_above", {"waiting": number})
        case ReminderDue():
            yield f"remind/{number}/{event.kind}/{moment}", _reminder(event)


def _reminder(event: ReminderDue) -> Show:
    args: Args = {"case": event.about, "kind": event.kind}
    match event.kind.partition("-")[0]:
        case "description":
            return Show(event.to, "description_reminder", args)
        case "pack":
            return Show(event.to, "pack_state", args)
        case _:
            return Show(event.to, "reminder", args)


def _of_the_exception(event: Event) -> Iterator[tuple[str, Effect]]:
    number = event.about
    case: Args = {"case": number}
    match event:
        case ExceptionAsked(nth=nth, to=to):
            key = f"exception/{number}/{nth}"
            yield key, Show(to, "exception_to_judge", {**case, "nth": nth}, living=key)
        case ExceptionJudged(nth=nth, asked_by=asked_by, project_leader=leader):
            args = {**case, "nth": nth}
            for to in dict.fromkeys((asked_by, leader, TEAM)):
                yield f"exception/{number}/{nth}/{to}", Show(to, "exception_judged", args)
            yield _filed(event, "uitzondering", f"{nth}.0", about=f"{number}/{nth}")


def _of_the_session(event: Event) -> Iterator[tuple[str, Effect]]:
    case: Args = {"case": event.about}
    match event:
        case (
            SessionPlanned(session=session, sequence=sequence, guests=guests)
            | SessionMoved(session=session, sequence=sequence, guests=guests)
        ):
            key, version = f"session/{session}/{sequence}", f"{sequence + 1}.0"
            yield f"{key}/invite", Invite(session, sequence)
            invitation = of_session(session, version)
            yield _filed(event, "uitnodiging", invitation, about=session, extension="ics")
            for guest in guests:
                args = {**case, "session": session}
                if guest != event.by:
                    yield f"{key}/{guest}", Show(guest, "session_planned", args)
            for guest in event.dropped if isinstance(event, SessionMoved) else ():
                if guest != event.by:
                    args = {**case, "session": session}
                    yield f"{key}/{guest}", Show(guest, "session_without_you", args)
        case SessionCancelled(session=session, sequence=sequence, guests=guests):
            key = f"session/{session}/{sequence}"
            yield f"{key}/cancel", Disinvite(session, sequence)
            for guest in guests:
                args = {**case, "session": session}
                if guest != event.by:
                    yield f"{key}/{guest}", Show(guest, "session_cancelled", args)
        case SessionHeld(session=session, note_taker=note_taker):
            yield _filed(event, "presentielijst", of_session(session, "1.0"), about=session)
            if note_taker != event.by:
                yield f"session/{session}/held", Show(note_taker, "report_to_write", case)


def _of_the_pack(event: Event) -> Iterator[tuple[str, Effect]]:
    case: Args = {"case": event.about}
    match event:
        case PackSent(session=session, nth=nth, description=description, since=since):
            about = f"{session}/{description}"
            yield _filed(event, "pakket", of_session(session, f"{nth}.0"), about=about)
            yield _pack_state(event, session, event.facilitator, f"sent/{nth}")
            for guest in event.to:
                args = {**case, "session": session, "since": since}
                yield f"pack/{session}/{nth}/to/{guest}", Show(guest, "pack_to_read", args)
        case PackRead(session=session, nth=nth, facilitator=facilitator):
            yield _pack_state(event, session, facilitator, f"read/{nth}/{event.by}")
        case PackHeldUp(session=session, description=description, facilitator=facilitator):
            key = f"pack/{session}/late/{description}/{event.at:%Y%m%dT%H%M%S}"
            yield key, Show(facilitator, "pack_late", {**case, "session": session})


def _pack_state(event: Event, session: str, facilitator: str, why: str) -> tuple[str, Effect]:
    """The facilitator's card always shows who has read the pack."""
    living = f"pack/{session}/{facilitator}"
    args = {"case": event.about, "session": session}
    return f"pack/{session}/{why}", Show(facilitator, "pack_state", args, living=living)


def of_session(session: str, version: str) -> str:
    """A second session of a case goes on where the versions of the first one left off."""
    nth = int(session.rpartition("S")[2])
    major, _, minor = version.partition(".")
    return f"{(nth - 1) * 100 + int(major)}.{minor}"


def _of_the_report(event: Event) -> Iterator[tuple[str, Effect]]:
    number = event.about
    case: Args = {"case": number}
    match event:
        case ReportDrafted(report=report, case_holder=holder):
            about = f"{number}/{report}"
            yield _report_state(event, f"drafted/{report}")
            version = f"0.{report}"
            yield _filed(event, "verslag", version, about=about, adopted=False, extension="docx")
            yield f"report/{about}", Show(holder, "report_concept", {**case, "report": report})
        case ReportReacted(report=report, writer=writer):
            about = f"{number}/{report}"
            yield _report_state(event, f"reaction/{report}")
            yield _filed(event, "reactie", f"{report}.0", about=about)
            args = {**case, "report": report}
            yield f"report/{about}/reaction", Show(writer, "report_state", args)
        case ReportAdopted(report=report, case_holder=holder):
            about = f"{number}/{report}"
            yield _report_state(event, "adopted")
            yield _filed(event, "verslag", "1.0", about=about)
            yield _filed(event, "waardenblad", "1.0", about=about)
            yield _filed(event, "advieslijst", "1.0", about=about)
            yield f"report/{about}/adopted", Show(holder, "decision_to_take", case)
        case Decided():
            yield _filed(event, "besluit", "1.0")
            yield _filed(event, "verslag", "1.1")
            yield f"decided/{number}", Show(TEAM, "decided", case)


def _report_state(event: Event, why: str) -> tuple[str, Effect]:
    """The team's own card about the report always shows how it stands."""
    living = f"report/{event.about}"
    return f"{living}/{why}", Show(TEAM, "report_state", {"case": event.about}, living=living)


def _of_the_advices(event: Event) -> Iterator[tuple[str, Effect]]:
    moment = f"{event.at:%Y%m%dT%H%M%S}"
    match event:
        case AdviceProposed(advice=advice, holder=holder):
            key = f"advice/{advice}/proposed/{holder}/{moment}"
            yield key, Show(holder, "advice_to_accept", {"advice": advice})
        case AdviceAccepted(advice=advice):
            yield _report_state(event, f"{advice}/accepted/{moment}")
        case AdviceDeclined(advice=advice, case_holder=holder):
            yield _report_state(event, f"{advice}/declined/{moment}")
            args: Args = {"case": event.about, "advice": advice}
            yield f"advice/{advice}/declined/{moment}", Show(holder, "advice_declined", args)
        case FollowUpAsked(advice=advice, to=to, rung=rung, also=also):
            day = event.at.astimezone(AMSTERDAM).date().isoformat()
            args = {"day": day, "rung": rung}
            yield f"follow-up/{to}/{day}", Show(to, "follow_up", args)
            if also:
                key = f"follow-up/{advice}/{rung}/{moment}"
                yield key, Show(also, "follow_up_late", {"case": event.about, "advice": advice})
        case FollowUpAnswered(advice=advice, status=status, count=count):
            yield _filed(event, "opvolging", f"{count}.0", about=advice)
            if status in TO_JUDGE:
                args = {"case": event.about, "advice": advice}
                key = f"advice/{advice}/judge/{moment}"
                yield key, Show(TEAM, "advice_to_judge", args, living=f"judge/{advice}/{count}")
        case AdviceExtended(advice=advice, told=told, count=count):
            yield _filed(event, "opvolging", f"{count}.0", about=advice)
            yield (
                f"advice/{advice}/extended/{moment}",
                Show(told, "follow_up_saved", {"advice": advice}),
            )
        case EscalationAsked(escalation=escalation, to=to):
            key = f"escalation/{escalation}/{moment}"
            yield key, Show(to or TEAM, "escalation", {"escalation": escalation})
        case EscalationReleased(escalation=escalation, number=number, level=level, told=told):
            version = f"{number}.{level}"
            yield _filed(event, "agendanotitie", version, about=escalation, extension="docx")
            for to in told:
                key = f"escalation/{escalation}/{level}/{to}"
                yield key, Show(to, "escalation_released", {"escalation": escalation})
        case AdviceJudged(advice=advice, told=told, count=count):
            yield _filed(event, "opvolging", f"{count}.0", about=advice)
            key = f"advice/{advice}/judged/{moment}"
            yield key, Show(told, "advice_judged", {"advice": advice})


def _of_help(event: Event) -> Iterator[tuple[str, Effect]]:
    match event:
        case HelpAsked(by=asker, at=at):
            key = f"help/{asker}/{at:%Y%m%dT%H%M%S}"
            yield key, Show(TEAM, "help_wanted", {"person": asker})
        case HelpPromised(asker=asker, by=by, at=at):
            key = f"help/{asker}/{at:%Y%m%dT%H%M%S}/promised"
            yield key, Show(asker, "help_promised", {"person": by})


TO_JUDGE = frozenset({"uitgevoerd", "niet_opgevolgd", "niet_meer_nodig"})


def _of_files(event: Event) -> Iterator[tuple[str, Effect]]:
    """What someone sent has one message, that says how it stands with it."""
    living, to = f"handed/{event.about}", event.by
    match event:
        case FileSent(about=handed):
            yield living, Show(to, "handed", {"handed": handed}, living=living)
            yield f"{living}/in", TakeIn(handed)
        case FileLooked(about=handed):
            yield f"{living}/looked", Show(to, "handed", {"handed": handed}, living=living)
        case FileAttached(handed=handed, number=number, extension=extension):
            more = {"about": handed, "extension": extension}
            yield _filed(event, "bijlage", f"{number}.0", adopted=False, **more)
        case FormAsked(about=case, drawn=drawn, language=language):
            day = event.at.astimezone(AMSTERDAM).date().isoformat()
            version, moment = f"{event.number}.{drawn}", f"{event.at:%Y%m%dT%H%M%S}"
            asked = HandOut(case, version, day, language, to)
            yield f"form/{case}/{version}/{language}/{to}/{moment}", asked
