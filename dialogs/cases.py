"""Lists of cases: those of one person, and those of the team."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from itertools import count

from bot.domain.calendar import day_of
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.permissions import may, roles_in
from bot.domain.person import Pending, Person
from bot.domain.project_start import StartedWithoutAdvice
from bot.ports import Message, Reading
from cards.case import MOST_LINES, Line, Standing, cases_card
from cards.notice import Button
from dialogs.choices import nth
from dialogs.signal import name_of, unsent
from dialogs.signalled import late
from dialogs.standing import ACTING, ENDED, acting_on, at_work, standing_of, triage_due, untaken
from dialogs.task import theirs
from dialogs.turn import Reply, Turn, Viewer, beside

LISTED = "case.listed"
"""No button: the list whose places are understood in the next message."""
Found = tuple[str, Mapping[str, str]]
"""A button and its ids."""
FOR_THE_TEAM = frozenset({"unscreened", "worklist"})


async def my_cases(turn: Turn) -> Reply:
    begun = [one.about for one in await unsent(turn.work, turn.person)]
    mine = [case.number for case in await _of(turn.work, turn.person)]
    _keep_places(turn, [*begun, *mine[:MOST_LINES]])
    return beside("my_cases")


def _keep_places(turn: Turn, listed: Sequence[str]) -> None:
    """What stands in a list can be opened by its place in it, as long as no form is open."""
    if turn.person.focus is None:
        turn.person.pending = Pending(LISTED, fields={"listed": ",".join(listed)})


def at_place(pending: Pending, said: str) -> Found | None:
    """The button beside the line that this is the place of."""
    listed, place = str(pending.fields["listed"]).split(","), nth(said)
    if place is None or not 1 <= place <= len(listed) or not listed[0]:
        return None
    one = listed[place - 1]
    if "/E" in one:
        return "escalation.show", {"escalation": one}
    return ("signal.start", {"about": one}) if "/" in one else ("case.show", {"case": one})


async def _of(reading: Reading, person: Person) -> Sequence[Case]:
    """Everything this person has a part in, newest first."""
    return [
        case
        for case in await reading.cases()
        if roles_in(case, person) or case.named_holder == person.id
    ]


async def worklist(turn: Turn) -> Reply:
    return await _for_the_team(turn, "worklist")


async def unscreened(turn: Turn) -> Reply:
    return await _for_the_team(turn, "unscreened")


async def _for_the_team(turn: Turn, key: str) -> Reply:
    if not may("see_worklist", turn.person):
        return beside("said", key="worklist-team-only")
    viewer = Viewer(turn.person, turn.t, turn.at, turn.work, turn.desk)
    cases = TEAM_LISTS[key](await turn.work.cases())
    standings = await _standings(viewer, cases, key)
    _keep_places(turn, [one.case.number for one in standings[:MOST_LINES]])
    return beside(key)


async def unscreened_view(viewer: Viewer, args: Args) -> Message:
    """R5.2.1: none disappears silently; what waits longest stands on top."""
    return await _list(viewer, _waiting(await viewer.reading.cases()), "unscreened")


def _waiting(cases: Sequence[Case]) -> Sequence[Case]:
    """Newest first in the record; here the oldest."""
    return [case for case in reversed(cases) if case.status is Status.SIGNALLED]


async def my_cases_view(viewer: Viewer, args: Args) -> Message:
    assert viewer.person is not None
    mine = await _of(viewer.reading, viewer.person)
    return await _list(viewer, mine, "my-cases", await unsent(viewer.reading, viewer.person))


async def worklist_view(viewer: Viewer, args: Args) -> Message:
    """For the team: every open case, overdue first, then by state."""
    return await _list(viewer, _open(await viewer.reading.cases()), "worklist")


def _open(cases: Sequence[Case]) -> Sequence[Case]:
    return [case for case in cases if case.status not in ENDED]


TEAM_LISTS: Mapping[str, Callable[[Sequence[Case]], Sequence[Case]]] = {
    "unscreened": _waiting,
    "worklist": _open,
}


async def _standings(viewer: Viewer, cases: Sequence[Case], key: str) -> list[Standing]:
    """How each of them stands, in the order of the list."""
    everyone = await at_work(viewer)
    following = any(c.status in ACTING for c in cases)
    acting = acting_on(
        viewer, everyone, await viewer.reading.advices_unsettled() if following else ()
    )
    standings = [
        standing_of(viewer, c, everyone, acting.get(c.number, "") if c.status in ACTING else "")
        for c in cases
    ]
    if key == "worklist":
        order = list(Status)
        standings.sort(key=lambda s: (not _late(viewer, s), order.index(s.case.status)))
    return standings


async def _list(
    viewer: Viewer, cases: Sequence[Case], key: str, drafts: Sequence[Draft] = ()
) -> Message:
    t, standings = viewer.t, await _standings(viewer, cases, key)
    open_form = viewer.person is not None and viewer.person.focus is not None
    counted = not open_form and len(standings) + len(drafts) > 1
    place = (f"{n}. " if counted else "" for n in count(1))
    begun = {one.about: next(place) + name_of(one, t) for one in drafts}
    lines = [
        Line(
            s.case.number,
            next(place) + t("case-line", number=s.case.number, title=s.case.title),
            _told(viewer, s, key),
        )
        for s in standings
    ]
    buttons = [one async for one in _more(viewer, cases, key)]
    title = t(f"{key}-title", count=len(lines) + len(begun))
    how = t("my-cases-how") if counted else ""
    card = cases_card(
        title, lines, t, empty=t(f"{key}-empty"), unsent=begun, buttons=buttons, how=how
    )
    return Message(card=card, summary=title)


async def _more(viewer: Viewer, cases: Sequence[Case], key: str) -> AsyncIterator[Button]:
    """The ways on: what was not screened yet, and this person's own tasks."""
    t, waiting = viewer.t, len(_waiting(cases))
    if key == "worklist" and waiting:
        yield t("button-unscreened", count=waiting), "case.unscreened", {}
    if viewer.person is not None and (mine := await theirs(viewer)):
        yield t("button-tasks", count=len(mine)), "task.mine", {}


def _late(viewer: Viewer, standing: Standing) -> bool:
    """For the team a signal that nobody took on in time is late too."""
    case = standing.case
    missed = untaken(case) and triage_due(viewer.desk.policy_of(case), case) < viewer.today
    return standing.overdue or missed


def _told(viewer: Viewer, standing: Standing, key: str) -> str:
    """The team sees as well which projects began without advice (RM2.2)."""
    t = viewer.t
    for_team = key in FOR_THE_TEAM
    overdue = _late(viewer, standing) if for_team else standing.overdue
    how = "case-line-overdue" if overdue else "case-line-status"
    said = t(how, status=standing.status, who=standing.ball)
    if for_team and untaken(standing.case):
        said = t("case-line-untaken", line=said)
    if key == "unscreened":
        case, calendar = standing.case, viewer.desk.policy.calendar
        day = day_of(case.signalled_at)
        return t("case-line-waiting", line=said, days=calendar.between(day, viewer.today))
    if key == "worklist" and late(viewer, standing.case) is StartedWithoutAdvice.YES:
        return t("case-line-started", line=said)
    return said
