"""Sessions and advices from before the bot: looked at, taken over, undone; by the team alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.calendar import day_of
from bot.domain.effects.kinds import Args
from bot.domain.events import ImportUndone
from bot.domain.handed import Handed, HandedStatus
from bot.domain.impact import Impact
from bot.domain.imported import WEIGHTS, Checker, Fault, Row, Run, faults_of, laid_out, warned
from bot.domain.permissions import may
from bot.domain.person import Person
from bot.domain.policy import Policy
from bot.domain.problem import Problem
from bot.phrases import Phrases, phrases
from bot.ports import Message, Missing, Reading, Work
from cards.notice import Button, notice_card
from dialogs.turn import KEEP, Overlay, Reply, Turn, View, Viewer, reply

SHEET = phrases("nl")
"""The language of the spreadsheet."""
MOST_FAULTS = 15


# --- the rules, for the chat and the command line -------------------------------------------------
def labels(policy: Policy) -> Mapping[str, Mapping[str, str]]:
    """What may stand in a column of choices, as it reads, and what that means."""
    return {
        "unit": {unit["label"]["nl"]: unit["value"] for unit in policy.units},
        "impact": {SHEET(f"impact-{impact}"): str(impact) for impact in Impact},
        "weight": {SHEET(f"weight-{weight}"): weight for weight in WEIGHTS},
    }


def options(policy: Policy) -> Mapping[str, Mapping[str, str]]:
    """The same, whatever the case it is written in."""
    return {
        column: {said.lower(): value for said, value in words.items()}
        for column, words in labels(policy).items()
    }


def checker(policy: Policy, people: Mapping[str, Person], now: datetime) -> Checker:
    return Checker(people, options(policy), day_of(now))


def fault_said(fault: Fault, t: Phrases) -> str:
    sheet, column = SHEET(f"import-sheet-{fault.sheet}"), SHEET(f"import-{fault.column}")
    problem = t.problem(fault.problem)
    return t("import-fault", sheet=sheet, row=str(fault.row), column=column, problem=problem)


def warning_said(rows: Sequence[Row], t: Phrases) -> str:
    """Where an address or telephone number stands, and what to do; empty when there is none."""
    places = [
        t(
            "import-place",
            sheet=SHEET(f"import-sheet-{row.sheet}"),
            row=str(row.number),
            column=SHEET(f"import-{column}"),
        )
        for row, column in warned(rows)
    ]
    said = [f"- {place}" for place in places[:MOST_FAULTS]]
    if more := len(places) - len(said):
        said.append(t("and-more", count=more))
    return "\n\n".join((t("import-warned"), "\n".join(said))) if said else ""


def counts(rows: Sequence[Row], t: Phrases) -> str:
    advices = [row for row in rows if row.sheet == "advices"]
    without = sum(not row["action_holder"] for row in advices)
    return t("import-counts", cases=len(rows) - len(advices), advices=len(advices), without=without)


async def there_already(code: str, reading: Reading) -> bool:
    return any(case.imported and case.imported.run == code for case in await reading.cases())


async def take_over(work: Work, rows: Sequence[Row], run: Run) -> int:
    """All of it, with who did it; the caller looked whether it fits."""
    for session in (row for row in rows if row.sheet == "sessions"):
        run.take_over(session, await work.next_number(run.at.year), rows)
    for one in run.everything:
        work.add(one)
    work.note(run.event)
    return len(run.cases)


async def undo(work: Work, code: str, *, by: str, at: datetime) -> int | Problem:
    """As if it had never been, as long as nobody acted on any of it."""
    mine = [case for case in await work.cases() if case.imported and case.imported.run == code]
    if not mine:
        return Problem("import_unknown", {"run": code})
    if acted := [case.number for case in mine if await work.acted_on(case.number)]:
        return Problem("import_acted_on", {"cases": ", ".join(acted)})
    for case in mine:
        await work.remove(case.number)
    work.note(ImportUndone(code, at, by, cases=len(mine)))
    return len(mine)


# --- in chat ------------------------------------------------------------------------------------
async def run_it(turn: Turn) -> Reply:
    """Everything, or nothing when it no longer fits."""
    handed = await _mine(turn)
    view = View("handed", {"handed": handed.id})
    if handed.status is not HandedStatus.TO_BRING_IN:
        return Reply((view,))
    rows, looking = laid_out(handed), checker(turn.desk.policy, await turn.work.people(), turn.at)
    if not rows or any(faults_of(handed, looking)) or await there_already(handed.run, turn.work):
        return Reply((view,))
    if warned(rows) and not turn.field(KEEP):
        return Reply((view,))
    run = Run(handed.run, looking, turn.desk.policy, turn.person.id, turn.at)
    handed.brought_in(await take_over(turn.work, rows, run))
    return Reply((view,))


async def undo_it(turn: Turn) -> Reply:
    handed = await _mine(turn)
    view = View("handed", {"handed": handed.id})
    if handed.status is not HandedStatus.BROUGHT_IN:
        return Reply((view,))
    undone = await undo(turn.work, handed.run, by=turn.person.id, at=turn.at)
    if isinstance(undone, Problem):
        return Reply((view,), Overlay({}, {"undo": undone}))
    handed.taken_back()
    return Reply((view,))


async def undo_by_code(turn: Turn) -> Reply:
    """`invoer terugdraaien CODE`: by anyone of the team, whoever brought it in."""
    if not may("import", turn.person):
        return reply("said", key="import-team-only")
    undone = await undo(turn.work, turn.field("rest").strip(), by=turn.person.id, at=turn.at)
    if isinstance(undone, Problem):
        return reply("problem", code=undone.code, **undone.params)
    return reply("import_undone", count=undone)


async def _mine(turn: Turn) -> Handed:
    """Raises Missing for who did not send it, or is not of the team."""
    handed = await turn.work.handed(turn.field("handed"))
    if handed.by != turn.person.id or not may("import", turn.person):
        raise Missing(handed.id)
    return handed


# --- views ------------------------------------------------------------------------------------
async def to_bring_in(viewer: Viewer, found: Handed) -> Message:
    """What would come in, or what is wrong in which row; drawn from who works here now."""
    t, rows = viewer.t, laid_out(found)
    looking = checker(viewer.desk.policy, await viewer.reading.people(), viewer.at)
    faults = list(faults_of(found, looking))
    leave: Button = (t("button-take-nothing"), "handed.leave", {"handed": found.id})
    if await there_already(found.run, viewer.reading):
        return _card(viewer, found, t("import-again", code=found.run), leave)
    if faults or not rows:
        said = [f"- {fault_said(one, t)}" for one in faults[:MOST_FAULTS]]
        if more := len(faults) - len(said):
            said.append(t("and-more", count=more))
        key = "import-look-faults" if faults else "import-look-nothing"
        text = "\n\n".join((t(key, count=len(faults)), "\n".join(said)))
        return _card(viewer, found, text, leave)
    if warning := warning_said(rows, t):
        keep: Button = (t("button-keep"), "import.run", {"handed": found.id, KEEP: "yes"})
        text = f"{counts(rows, t)}\n\n{warning}\n\n{t('import-warned-keep')}"
        return _card(viewer, found, text, keep, leave)
    take: Button = (t("button-bring-in"), "import.run", {"handed": found.id})
    return _card(viewer, found, f"{counts(rows, t)} {t('import-look-right')}", take, leave)


async def brought_in(viewer: Viewer, found: Handed) -> Message:
    t = viewer.t
    text = t("import-brought-in", count=found.taken, code=found.run)
    if problem := viewer.overlay.problems.get("undo"):
        return _card(viewer, found, f"{text}\n\n{t.problem(problem)}")
    back: Button = (t("button-take-back"), "import.undo", {"handed": found.id})
    return _card(viewer, found, text, back)


async def taken_back(viewer: Viewer, found: Handed) -> Message:
    return _card(viewer, found, viewer.t("import-undone", count=found.taken))


async def undone(viewer: Viewer, args: Args) -> Message:
    return Message(viewer.t("import-undone", count=int(args["count"])))


def _card(viewer: Viewer, found: Handed, text: str, *buttons: Button) -> Message:
    title = viewer.t("import-card-title", name=found.name or viewer.t("file-unnamed"))
    return Message(card=notice_card(title, text, viewer.t, buttons=buttons), summary=title)
