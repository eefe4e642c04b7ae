"""A yes or no to the question on a card of one's own, read from the record; no form is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.life import ENDED, Status
from bot.domain.owned import Acceptance
from bot.domain.permissions import may
from bot.domain.person import Pending, Person
from bot.domain.signalled import Confirmation
from bot.ports import Message, Reading
from dialogs.choices import says_no, says_yes
from dialogs.hints import THANKS, step_said
from dialogs.question_view import short
from dialogs.turn import Dialog, Reply, Turn, Viewer, reply

MOST = 6
_DENIES = frozenset({"klopt niet", "dat klopt niet", "niet akkoord", "not right", "that is wrong"})
_HALF_A_YES = frozenset({"ok", "oké", "oke", "okay", "prima", "sure"})
"""As often “I have read it”: it is asked once more before it does anything."""


class Asked(NamedTuple):
    """The commands that say yes and no, and what it is about."""

    yes: str
    no: str
    about: str


def is_said(said: str) -> bool:
    answers = says_yes(said) or says_no(said) or said in _DENIES
    return answers and step_said(said) is None and not THANKS.fullmatch(said)


async def answer(
    turn: Turn, said: str, usual: Dialog, commanded: Callable[[str], Dialog | None]
) -> Reply:
    """What waits for this person gets the answer; of more than one it is asked which."""
    found = await waiting(turn.work, turn.person)
    if not found:
        return await usual(turn)
    turn.person.misses = 0
    yes = says_yes(said)
    if len(found) > 1:
        return reply("which_question", yes=int(yes))
    command = found[0].yes if yes else found[0].no
    if said in _HALF_A_YES:
        turn.person.pending = Pending(fields={"command": command})
        return reply("did_you_mean", command=command)
    dialog = commanded(command)
    assert dialog is not None
    return await dialog(turn)


async def waiting(reading: Reading, person: Person) -> list[Asked]:
    """Asked of this person by name, and not answered yet."""
    found = [
        one
        for case in await reading.cases()
        if case.status not in ENDED
        for one in _of_a_case(case, person)
    ]
    for advice in await reading.advices_asked_of(person.id):
        said = (f"neem ik over {advice.id}", f"neem ik niet over {advice.id}")
        found.append(Asked(*said, advice.says.text))
    for advice in await reading.advices_held(person.id):
        if advice.acceptance is Acceptance.PROPOSED:
            said = (f"dit doe ik {advice.id}", f"dit kan ik niet {advice.id}")
            found.append(Asked(*said, advice.says.text))
    return found


def _of_a_case(case: Case, person: Person) -> Iterator[Asked]:
    number, about = case.number, case.title
    if person.id in case.successors:
        yield Asked(f"overnemen {number}", f"niet overnemen {number}", about)
    if case.confirmation is Confirmation.AWAITED and may("confirm_signal", person, case):
        yield Asked(f"signaal klopt {number}", f"signaal aanpassen {number}", about)
    asked_of = case.urgency.offered_to if case.urgency and case.urgency_waits else ""
    if asked_of == person.id and may("approve_urgency", person, case):
        yield Asked(f"spoed goedkeuren {number}", f"spoed afwijzen {number}", about)
    exception = case.exception
    waits = exception and exception.judged_at is None and case.can("plan_by_exception")
    if waits and may("judge_exception", person, case):
        yield Asked(f"toestaan {number}", f"niet toestaan {number}", about)
    if case.status is Status.SIGNALLED and case.on_duty == person.id and not case.triage_owner:
        yield Asked(f"oppakken {number}", f"status {number}", about)


async def which(viewer: Viewer, args: Args) -> Message:
    """Each with the words that answer it."""
    assert viewer.person is not None
    found = await waiting(viewer.reading, viewer.person)
    lines = [f"- **{one.yes if args['yes'] else one.no}** · {short(one.about)}" for one in found]
    return Message("\n\n".join([viewer.t("which-question"), "\n".join(lines[:MOST])]))
