"""Nobody waits in silence: in every state someone has the ball, and a day comes by itself."""

from __future__ import annotations

import pytest

from bot.domain.appointments import appointments_of, recipient
from bot.domain.case import Case
from bot.domain.life import ENDED, Status
from bot.domain.session import Session
from bot.domain.task import Task
from bot.phrases import phrases
from dialogs.conversation import draw
from dialogs.turn import View
from tests.aggregates import NUMBER, a_case
from tests.stages import STAGES, put
from tests.world import POLICY, walk

T = phrases("nl")
READERS = ("anna", "noor", "bram", "mia")
OF_ANOTHER = {Status.PLANNED, Status.DECIDED, Status.FOLLOWING_UP}
"""Here the session, the advices or the last check bring the next moment."""


def stage_of(name):
    return next(one for one in STAGES[name]() if isinstance(one, Case))


def next_moments(name):
    aggregates = list(STAGES[name]())
    return sorted(
        (at, kind) for one in aggregates for kind, at in appointments_of(one, POLICY)
        if not isinstance(one, Task)
    )  # fmt: skip


@pytest.mark.parametrize("name", STAGES)
def test_in_every_stage_a_moment_comes_by_itself(name):
    assert next_moments(name) or stage_of(name).status in ENDED


IN_TURN = {
    Status.SIGNALLED: ("anna", "bram"),
    Status.SCREENED: ("bram", "mia"),
    Status.DESCRIBING: ("noor", "bram"),
    Status.SUBMITTED: ("bram", "mia"),
    Status.ACCEPTED: ("bram", "mia"),
    Status.HELD: ("cas", "bram"),
    Status.REPORT_DRAFT: ("bram", "mia"),
    Status.REPORT_ADOPTED: ("noor", "bram"),
    Status.ON_HOLD: ("noor", "bram"),
}
"""Who hears first, and who after that.

Anna signalled, Noor is case holder, Bram is of the team, Cas takes notes and Mia is the manager.
"""


def test_the_table_has_every_state_in_which_a_case_waits():
    assert set(Status) - ENDED - OF_ANOTHER == IN_TURN.keys()


@pytest.mark.parametrize("status", IN_TURN)
def test_in_every_state_someone_hears_first_and_someone_else_after_that(status):
    """Whose turn it is, however often; in the end the team or the manager."""
    case = a_case(status, triage_owner="bram", people={"note_taker": ("cas",)})
    moments = [(at, kind) for kind, at in appointments_of(case, POLICY)]
    if status is Status.HELD:
        sessions = [one for one in STAGES["held"]() if isinstance(one, Session)]
        moments += [(at, kind) for one in sessions for kind, at in appointments_of(one, POLICY)]
    told = [recipient(case, kind, triage="mia") for _, kind in sorted(moments)]
    assert tuple(dict.fromkeys(told)) == IN_TURN[status]
    first, last = IN_TURN[status]
    assert (told[0], told[-1]) == (first, last)
    assert last != first


@pytest.mark.parametrize("name", STAGES)
async def test_everyone_who_reads_the_case_sees_who_has_the_ball(name, world):
    await put(world, name)
    case = stage_of(name)
    for reader in READERS:
        async with world.store.read() as reading:
            person = await reading.person(reader)
            message = await draw(
                View("case", {"case": NUMBER}), reading, world.desk, person, world.now
            )
            shown = {
                fact["title"]: fact["value"]
                for one in walk(message.card or {})
                if one.get("type") == "FactSet"
                for fact in one["facts"]
            }
        if T("short-ball") not in shown:  # no reader of this case
            continue
        nobody = shown[T("short-ball")] in {"", T("nobody")}
        assert nobody is (case.status in ENDED), (reader, shown)
