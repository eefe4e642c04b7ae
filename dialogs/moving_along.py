"""What moves along when a case changes hands: its form, its tasks, its planned session."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.case import Case
from bot.domain.life import Status, case_of
from bot.domain.permissions import may
from bot.domain.succession import Succession
from dialogs.session import planned
from dialogs.turn import Turn


async def move_along(turn: Turn, case: Case, one: Succession) -> None:
    """Rights and reminders follow the role by themselves."""
    await _in_the_form(turn, case, one)
    await _tasks(turn, case, one)
    await _session(turn, case, one)
    await _let_go(turn, case, one)


async def _in_the_form(turn: Turn, case: Case, one: Succession) -> None:
    """The next version of the description names who it is now."""
    draft = await turn.work.find_draft(case.number, "case_description")
    if draft is not None:
        draft.give(one.role, one.to, by=turn.person.id, at=turn.at)


async def _tasks(turn: Turn, case: Case, one: Succession) -> None:
    people = await turn.work.people()
    for task in await turn.work.tasks_of(case.number):
        if task.open and one.before and task.to == one.before:
            task.to = one.to
            task.ask(people, at=turn.at)


async def _session(turn: Turn, case: Case, one: Succession) -> None:
    """Who is invited in this role changes with it; everyone gets the change of the meeting."""
    if case.status is not Status.PLANNED:
        return
    session = await planned(turn.work, case)
    now = {"project_leader": case.project_leader, "case_holder": case.decider}
    guests = tuple(
        replace(guest, person=now.get(guest.role, guest.person)) for guest in session.guests
    )
    if guests != session.guests:
        arranged = session.arranged._replace(guests=guests)
        session.move(arranged, session.planning, by=turn.person.id, at=turn.at)
        case.invite(session)


async def _let_go(turn: Turn, case: Case, one: Succession) -> None:
    """Who may no longer read the case is not asked on for its form."""
    if not one.before:
        return
    before = await turn.work.person(one.before)
    focus = before.focus
    if focus and case_of(focus.draft) == case.number and not may("read_case", before, case):
        before.focus = None
