"""`escalaties`: what lies with the manager, since when, and what the next step is."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.escalation import Escalation
from bot.domain.permissions import may
from bot.domain.person import Pending, Person, manager_of
from bot.ports import Message, Reading
from cards.case import MOST_LINES, Line, advices_card
from dialogs.cases import LISTED
from dialogs.escalation import about, besides
from dialogs.form_views import names
from dialogs.turn import Reply, Turn, Viewer, beside

Found = tuple[Escalation, Advice | None, Case]


async def show(turn: Turn) -> Reply:
    """What stands in the list can be opened by its place in it, as long as no form is open."""
    if not may("handle_escalation", turn.person):
        return beside("said", key="escalations-manager-only")
    if turn.person.focus is None:
        found = await _theirs(turn.work, turn.person)
        listed = ",".join(one.id for one, _, _ in found[:MOST_LINES])
        turn.person.pending = Pending(LISTED, fields={"listed": listed})
    return beside("all_escalations")


async def _theirs(reading: Reading, person: Person) -> Sequence[Found]:
    """Every open one that this person may handle: what can be released first, then the oldest."""
    found = [(one, *await about(reading, one)) for one in await reading.escalations_open()]
    mine = [
        (one, advice, case)
        for one, advice, case in found
        if may("handle_escalation", person, case, holder=besides(advice, case))
    ]
    return sorted(mine, key=lambda of: (not of[0].offered, of[0].since, of[0].id))


# --- views ------------------------------------------------------------------------------------
async def card(viewer: Viewer, args: Args) -> Message:
    assert viewer.person is not None
    t, found = viewer.t, await _theirs(viewer.reading, viewer.person)
    counted = viewer.person.focus is None and len(found) > 1
    lines = []
    for place, one in enumerate(found, 1):
        line = await _line(viewer, *one)
        title = f"{place}. {line.title}" if counted else line.title
        lines.append((Line(line.number, title, line.status), "escalation.show"))
    title = t("all-escalations-title", count=len(found))
    intro = t("all-escalations-how") if counted else ""
    empty = t("all-escalations-empty")
    shown = advices_card(title, lines, t, empty=empty, intro=intro, about="escalation")
    return Message(card=shown, summary=title)


async def _line(viewer: Viewer, one: Escalation, advice: Advice | None, case: Case) -> Line:
    """Why it lies there, how long, with whom, and what comes next."""
    t, policy = viewer.t, viewer.desk.policy_of(one)
    everyone, people = await names(viewer), await viewer.reading.people()
    days = policy.calendar.between(one.since, viewer.today)
    said = [t("escalation-line", title=case.title, since=one.since, days=days)]
    if advice is not None:
        said.append(everyone.get(advice.holder, "") or t("someone-unknown"))
    to = manager_of(people, viewer.today, besides=besides(advice, case))
    if viewer.person is not None and to not in {"", viewer.person.id}:
        said.append(t("escalation-line-with", name=everyone.get(to, "")))
    said.append(_next_step(viewer, one))
    text = advice.says.text if advice else t("escalation-line-decision")
    return Line(one.id, f"{advice.id if advice else case.number} {text}", " · ".join(said))


def _next_step(viewer: Viewer, one: Escalation) -> str:
    t, policy = viewer.t, viewer.desk.policy_of(one)
    if one.offered:
        return t("escalation-line-now", rung=t(f"rung-{one.offered}"))
    above = one.next_offer(policy.escalation, policy.calendar)
    if above is None:
        return t("escalation-line-top")
    level, day = above
    return t("escalation-line-next", rung=t(f"rung-{level}"), day=max(day, viewer.today))
