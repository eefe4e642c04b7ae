"""What follows from drafting, reading, adopting and deciding."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.effects.kinds import TEAM, Args, Effect, Show, filed, stamp
from bot.domain.events import (
    Decided,
    Event,
    OpinionAsked,
    OpinionNoted,
    ReportAdopted,
    ReportDrafted,
    ReportReacted,
)


def of_report(event: Event) -> Iterator[tuple[str, Effect]]:
    number = event.about
    case: Args = {"case": number}
    match event:
        case ReportDrafted(report=report, case_holder=holder):
            about = f"{number}/{report}"
            yield report_state(event, f"drafted/{report}")
            version = f"0.{report}"
            yield filed(event, "verslag", version, about=about, adopted=False, extension="docx")
            yield f"report/{about}", Show(holder, "report_concept", {**case, "report": report})
        case ReportReacted(report=report, writer=writer):
            about = f"{number}/{report}"
            yield report_state(event, f"reaction/{report}")
            yield filed(event, "reactie", f"{report}.0", about=about)
            args = {**case, "report": report}
            yield f"report/{about}/reaction", Show(writer, "report_state", args)
        case ReportAdopted(report=report, case_holder=holder):
            about = f"{number}/{report}"
            yield report_state(event, "adopted")
            yield filed(event, "verslag", "1.0", about=about)
            yield filed(event, "waardenblad", "1.0", about=about)
            yield filed(event, "advieslijst", "1.0", about=about)
            yield filed(event, "advieslijst", "1.0", about=about, extension="xlsx")
            yield f"report/{about}/adopted", Show(holder, "decision_to_take", case)
        case OpinionAsked() | OpinionNoted():
            key = f"opinion/{number}"
            yield f"{key}/{stamp(event.at)}", Show(TEAM, "opinion", case, living=key)
            if isinstance(event, OpinionNoted):
                told = Show(event.decider, "decision_to_take", case)
                yield f"{key}/{event.decider}/{stamp(event.at)}", told
        case Decided():
            yield filed(event, "besluit", "1.0")
            yield filed(event, "verslag", "1.1")
            yield f"decided/{number}", Show(TEAM, "decided", case)


def report_state(event: Event, why: str) -> tuple[str, Effect]:
    """The team's own card about the report always shows how it stands."""
    living = f"report/{event.about}"
    return f"{living}/{why}", Show(TEAM, "report_state", {"case": event.about}, living=living)
