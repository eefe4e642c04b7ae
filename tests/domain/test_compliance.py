"""RM7.3: how far the way of working is followed, counted over sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.compliance import compliance
from bot.domain.life import Status
from bot.domain.session import SessionStatus
from tests.aggregates import AT, a_case, a_report, a_session
from tests.world import PEOPLE, POLICY, World, texts

pytestmark = pytest.mark.requirement("RM7.3")
HELD, DAY = SessionStatus.HELD, timedelta(days=1)
TODAY = date(2026, 12, 31)


def seeded(n: int, *, by_exception: bool, reported_after: timedelta):
    number = f"UTH-2026-{n:04d}"
    accepted = None if by_exception else AT - DAY
    case = a_case(Status.REPORT_ADOPTED, number=number, accepted_at=accepted)
    session = a_session(
        id=f"{number}/S1", case=number, status=HELD, by_exception=by_exception, attendance={}
    )
    report = a_report(
        id=f"{number}/1", case=number, session=session.id, adopted_at=AT + reported_after
    )
    return case, session, report


def ten():
    return [seeded(n, by_exception=n > 8, reported_after=n * 4 * DAY) for n in range(1, 11)]


def counted(rows, today=TODAY):
    cases, sessions, reports = zip(*rows, strict=True) if rows else ((), (), ())
    by_number = {case.number: case for case in cases}
    return compliance(2026, sessions, by_number, reports, POLICY, today=today)


def test_ten_sessions_with_two_exceptions_give_eighty_per_cent():
    found = counted(ten())
    assert found["described"].percentage == 80
    assert found["by_exception"].percentage == 20
    assert found["described"].not_so == ("UTH-2026-0009", "UTH-2026-0010")
    assert found["by_exception"].so == ("UTH-2026-0009", "UTH-2026-0010")


def test_a_report_is_in_time_until_twenty_working_days_after_the_session():
    assert counted(ten())["reported"].percentage == 70


def test_a_description_accepted_after_the_session_is_not_in_time():
    case, session, report = seeded(1, by_exception=False, reported_after=DAY)
    case.accepted_at = session.start + DAY
    assert counted([(case, session, report)])["described"].percentage == 0


def test_what_was_not_held_or_is_not_due_yet_does_not_count():
    case, session, report = seeded(1, by_exception=False, reported_after=DAY)
    report.adopted_at = None
    assert counted([(case, session, report)], AT.date())["reported"].percentage is None
    session.status = SessionStatus.CANCELLED
    assert counted([(case, session, report)])["described"].percentage is None


async def test_each_figure_opens_its_cases_and_names_no_person(world: World):
    async with world.store.work(world.now) as work:
        for rows in ten():
            for one in rows:
                one.happened.clear()
                work.add(replace(one, happened=[]))
    world.now = AT + 35 * DAY
    await world.say("mia", "naleving")
    shown = world.last_card("mia")
    assert "80% (8 van 10)" in str(shown)
    for verb in ("described", "by_exception", "reported"):
        button = next(b for b in shown["actions"] if b["data"].get("figure") == verb)
        await world.press("mia", button)
        listed = world.last_card("mia")
        assert "UTH-2026-0010" in texts(listed)
        assert not [person.name for person in PEOPLE if person.name in str((shown, listed))]
    await world.say("anna", "naleving")
    assert "80%" not in str(world.seen("anna")[-1].message)
