"""Reads who works here into the store, at start and daily; every difference is audited."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bot.domain.advice import SETTLED
from bot.domain.calendar import day_of
from bot.domain.effects.kinds import TEAM, Args, Show
from bot.domain.events import PersonChanged
from bot.domain.owned import Outcome
from bot.domain.person import TOLD, Person, manager_of
from bot.domain.policy import Policies, policy_of
from bot.ports import Busy, Coded, Colleague, Directory, Store, Work, noted

log = logging.getLogger(__name__)


async def read_directory(
    directory: Directory, store: Store, policies: Policies, now: datetime
) -> int:
    """Returns how many people were new, changed, or gone; what they told the bot is kept."""
    async with store.read() as reading:
        met = await reading.people()
    listed = {id: person.listed for id, person in met.items()}
    colleagues = {colleague.id: colleague for colleague in await directory.people(listed)}
    leaving = [id for id, p in met.items() if id not in colleagues and p.active and p.email]
    managers = await _managers(directory, leaving)
    colleagues = {one.id: one for one in managers.values()} | colleagues
    changed = 0
    async with store.work(now, "directory") as work:
        known = await work.people()
        for id, colleague in colleagues.items():
            if id in known and _same(known[id], colleague):
                continue
            changed += 1
            person = await work.person(id) if id in known else Person(id, colleague.name)
            if id not in known:
                work.add(person)
            _take_over(person, colleague)
            work.note(PersonChanged(id, now, "", ",".join(sorted(person.roles))))
        for id, person in known.items():
            if id not in colleagues and person.active and person.email:
                changed += 1
                left = await work.person(id)
                left.active, left.roles, left.triage = False, frozenset(), ""
                left.manager = managers[id].id if id in managers else ""
                work.note(PersonChanged(id, now, "", ""))
        back = [id for id in colleagues if id in known and not known[id].active]
        gone = [id for id, person in known.items() if id not in colleagues and person.email]
        await _vacate(work, gone, now)
        await _occupy(work, back, policies, now)
        await _seek_successors(work, frozenset(gone), now)
        await _tell_listed(work, colleagues.values(), now)
    return changed


async def _tell_listed(work: Work, colleagues: Collection[Colleague], now: datetime) -> None:
    """Whose entry in the people file says no longer who it is: at once, and then once a month."""
    unclear = [(c.id, c.stands_for, "") for c in colleagues if c.stands_for != 1]
    unclear += [(c.instead_of, 1, c.id) for c in colleagues if c.instead_of]
    if not unclear:
        return
    manager = manager_of(await work.people(), day_of(now))
    for person, stands_for, now_of in unclear:
        args: Args = {"person": person, "stands_for": stands_for, "now_of": now_of}
        for to in filter(None, (TEAM, manager)):
            key = f"listed/{person}/{now_of or stands_for}/{now:%Y-%m}/{to}"
            work.tell(key, Show(to, "listed", args))


async def _managers(directory: Directory, leaving: Sequence[str]) -> Mapping[str, Colleague]:
    """Asked when someone leaves: of who is gone for long the directory knows nothing any more."""
    found: dict[str, Colleague] = {}
    for id in leaving:
        try:
            manager = await directory.manager(id)
        except (Busy, Coded) as fault:  # that someone left is more than for whom they worked
            log.warning("the manager of who left is not known: %s", noted(fault))
        else:
            if manager is not None and manager.id not in leaving:
                found[id] = manager
    return found


async def _seek_successors(work: Work, gone: Collection[str], now: datetime) -> None:
    """A case whose project leader or case holder has left: the team names another.

    Of who acted for the case holder it is the case holder who does.
    """
    for case in await work.cases():
        for role in case.left_by(gone):
            (await work.case(case.number)).notice_left(role, at=now)
        if case.mandate is not None and case.mandate.holder in gone:
            (await work.case(case.number)).end_mandate(by="", at=now, left=True)


async def _vacate(work: Work, gone: Sequence[str], now: datetime) -> None:
    """R5.7.22: what someone left behind is asked of nobody, until somebody takes it over."""
    for id in gone:
        for advice in await work.advices_held(id):
            to_do = advice.open or (advice.followed_at is None and advice.status not in SETTLED)
            if to_do and not advice.vacant_since:
                case = await work.case(advice.case)
                advice.vacate(at=now, case_holder=case.decider)
        for advice in await work.advices_asked_of(id):
            advice.keep(Outcome.LAPSED, by="", at=now)


async def _occupy(work: Work, back: Sequence[str], policies: Policies, now: datetime) -> None:
    for id in back:
        for advice in await work.advices_held(id):
            if advice.vacant_since:
                advice.occupy(at=now, days=policy_of(advice, policies).calendar)


def _same(person: Person, colleague: Colleague) -> bool:
    return person.active and all(getattr(person, one) == getattr(colleague, one) for one in TOLD)


def _take_over(person: Person, colleague: Colleague) -> None:
    for one in TOLD:
        setattr(person, one, getattr(colleague, one))
    person.active, person.manager = True, ""
    person.language = person.language or colleague.language
