"""A command that leaves the number out: the one case it can be about, or the question which one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import case_of
from bot.domain.permissions import may, roles_in
from bot.domain.person import Pending, Person
from bot.domain.template import Option
from bot.ports import Message, Reading
from cards.case import choosing_card
from dialogs.choices import choice
from dialogs.standing import ENDED
from dialogs.turn import Dialog, Reply, Turn, Viewer, reply

VERB = "case.which"
MOST = 6
"""Cases to choose from on one card; who has more gives the number."""
# The step in the life of a case that a command belongs to: cases that are there come first.
STEPS = {
    "screening": "confirm_screening",
    "beschrijving": "submit_description",
    "casusbeschrijving": "submit_description",
    "description": "submit_description",
    "beoordelen": "accept_description",
    "judge": "accept_description",
    "sessie plannen": "plan_session",
    "plan session": "plan_session",
    "aanwezigheid": "record_attendance",
    "attendance": "record_attendance",
    "verslag": "draft_report",
    "report": "draft_report",
    "besluit": "decide",
    "decision": "decide",
}


async def ask(turn: Turn, command: str, dialog: Dialog) -> Reply:
    """Do it for the only case that it can be about; the form at hand belongs to one."""
    focus = turn.person.focus
    if focus is not None and not focus.draft.startswith("new/"):
        return await dialog(_for(turn, case_of(focus.draft.rpartition("/")[0])))
    found = await _candidates(turn.work, turn.person, command)
    if not found:
        return reply("my_cases")
    if len(found) == 1:
        return await dialog(_for(turn, found[0].number))
    turn.person.pending = Pending(VERB, fields={"command": command})
    return reply("which_case", command=command)


def _for(turn: Turn, number: str) -> Turn:
    return replace(turn, fields={**turn.fields, "case": number})


async def _candidates(reading: Reading, person: Person, command: str) -> Sequence[Case]:
    """Their own open cases, the team's when there are none; newest first."""
    everything = [case for case in await reading.cases() if case.status not in ENDED]
    own = [case for case in everything if roles_in(case, person)]
    known = own or (everything if may("see_worklist", person) else [])
    step = STEPS.get(command, "")
    return [case for case in known if case.can(step)] or known


async def named(turn: Turn, command: str, said: str) -> str:
    """The number of the case that was chosen by its place, its name or a part of it, or nothing."""
    cases = await _candidates(turn.work, turn.person, command)
    options = [Option(case.number, {"": case.title}) for case in cases[:MOST]]
    chosen = choice(options, said)
    return chosen if isinstance(chosen, str) else ""


async def which(viewer: Viewer, args: Args) -> Message:
    assert viewer.person is not None
    t, command = viewer.t, str(args["command"])
    cases = await _candidates(viewer.reading, viewer.person, command)
    title = t("which-case-title")
    example = f"{command} {cases[0].number}" if cases else command
    text = t("which-case", example=example)
    choices = [
        (f"**{nth}.** {case.title}", {"command": command, "case": case.number})
        for nth, case in enumerate(cases[:MOST], 1)
    ]
    card = choosing_card(title, text, choices, VERB, t)
    return Message(card=card, summary=title)
