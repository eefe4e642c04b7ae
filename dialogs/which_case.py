"""What is typed without a number: the one case it can be about, or the question which one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

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
from dialogs.typed_buttons import TYPED

VERB = "case.which"
MOST = 6
"""Cases to choose from on one card; who has more gives the number."""


class Step(NamedTuple):
    """Cases that can make this move, and in which the person has this right, come first."""

    move: str
    right: str

    def now(self, case: Case, person: Person) -> bool:
        can = case.contestable if self.move == CONTEST else case.can(self.move)
        return can and may(self.right, person, case)


CONTEST = "contest"
"""No move, and possible as well where nothing has to be done any more."""

# The step in the life of a case that words belong to; those that press a button act at once.
_STEPS: Mapping[str, Step] = {
    "screening": Step("confirm_screening", "answer_screening"),
    "beschrijving|casusbeschrijving|description": Step("submit_description", "fill_description"),
    "beoordelen|judge|accepteren|accept": Step("accept_description", "accept_description"),
    "terugsturen|terug naar de indiener|return": Step("return_description", "return_description"),
    "bevestigen|confirm": Step("confirm_screening", "confirm_screening"),
    "voorleggen|not needed": Step("confirm_not_required", "propose_not_required"),
    "ermee eens|agree not needed": Step("confirm_not_required", "confirm_not_required"),
    "afzien|do without": Step("decline_recommended", "decline_recommended"),
    "sessie plannen|plan session|moment": Step("plan_session", "plan_session"),
    "sessie annuleren|cancel session": Step("cancel_session", "cancel_session"),
    "gelezen|have read": Step("record_attendance", "read_pack"),
    "aanwezigheid|attendance": Step("record_attendance", "record_attendance"),
    "verslag|report": Step("draft_report", "draft_report"),
    "akkoord|agree|reactie|comment": Step("adopt_report", "react_to_report"),
    "vaststellen|adopt": Step("adopt_report", "adopt_report"),
    "besluit|decision": Step("decide", "decide"),
    "afsluiten|close": Step("close", "close"),
    "pauzeren|pause": Step("put_on_hold", "put_on_hold"),
    "hervatten|resume": Step("resume", "resume"),
    "intrekken|withdraw": Step("withdraw", "withdraw"),
    "niet mee eens|ik ben het er niet mee eens|oneens|disagree": Step(CONTEST, "contest_screening"),
}
STEPS = {said: step for both, step in _STEPS.items() for said in both.split("|")}


async def ask(turn: Turn, command: str, dialog: Dialog, *, words: str = "") -> Reply:
    """Do it for the only case that it can be about; the form at hand belongs to one.

    `words` follow the number, which they wait for.
    """
    focus = turn.person.focus
    if focus is not None and not focus.draft.startswith("new/"):
        return await dialog(_for(turn, case_of(focus.draft.rpartition("/")[0])))
    found = await _candidates(turn.work, turn.person, command)
    if not found:
        acts = f"{command} {{case}}" in TYPED
        return reply("said", key="no-case-for-this") if acts else reply("my_cases")
    if len(found) == 1:
        return await dialog(_for(turn, found[0].number))
    turn.person.pending = Pending(VERB, fields={"command": command, "words": words})
    return reply("which_case", command=command)


def words_for(turn: Turn) -> str:
    """What was typed with the command, when the case is chosen with a press."""
    waited = turn.waited
    same = waited is not None and waited.fields.get("command") == turn.field("command")
    return str(waited.fields.get("words", "")) if waited is not None and same else ""


def _for(turn: Turn, number: str) -> Turn:
    return replace(turn, fields={**turn.fields, "case": number})


async def _candidates(reading: Reading, person: Person, command: str) -> Sequence[Case]:
    """Newest first: those at this step, their own before the team's; else all that are open.

    What acts at once is about any case where they can do it now, and about no other.
    """
    step, everything = STEPS.get(command), await reading.cases()
    if step is None or step.move != CONTEST:
        everything = [case for case in everything if case.status not in ENDED]
    own = [c for c in everything if roles_in(c, person) or c.named_holder == person.id]
    known = everything if may("see_worklist", person) else own
    if step is None:
        return own or known
    can = [case for case in known if step.now(case, person)]
    if f"{command} {{case}}" in TYPED:
        return can
    return [case for case in can if case in own] or can or own or known


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
