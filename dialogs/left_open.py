"""What someone has begun to fill in and not sent: the way back to it (`verder`, and the menu)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import ENDED, Status
from bot.domain.permissions import may
from bot.domain.person import Person
from bot.ports import Message, Reading
from cards.notice import Button
from dialogs.choices import plain
from dialogs.question_view import short
from dialogs.signal import MOST_ON_A_BUTTON, name_of, unsent
from dialogs.turn import Turn, Viewer

_FORMS = {
    Status.SIGNALLED: ("screening", "answer_screening"),
    Status.DESCRIBING: ("case_description", "fill_description"),
}
"""The form that a case waits for, and the right that it takes."""
_OPENS = {
    "signal": "signal.start",
    "screening": "screening.open",
    "case_description": "description.open",
}


async def left_open(reading: Reading, person: Person) -> list[Draft]:
    """Signals, screenings and descriptions, the one this person answered last in front.

    A description counts from when it was opened: others may have filled in the rest.
    """
    begun = await unsent(reading, person)
    for case in await reading.cases_waiting_for(person.id, tuple(_FORMS)):
        form, action = _FORMS[case.status]
        draft = await reading.find_draft(case.number, form) if may(action, person, case) else None
        begun += [draft] if draft and draft.answers and not draft.closed else []
    return sorted(begun, key=lambda draft: _last(draft, person), reverse=True)


async def named_among(turn: Turn, left: Sequence[Draft], name: str) -> Draft | None:
    """The one that is called so, as on the button that goes on with it."""
    said = plain(name).rstrip("….")
    for draft in left:
        if draft.form == "signal":
            called = name_of(draft, turn.t)
        else:
            called = (await turn.work.case(draft.about)).title
        if said and plain(called).startswith(said):
            return draft
    return None


async def has_a_case(reading: Reading, person: Person) -> bool:
    """One of their own that is not over, or the work of the team."""
    going = [status for status in Status if status not in ENDED]
    own = await reading.cases_waiting_for(person.id, going)
    return bool(own) or may("see_worklist", person)


async def next_steps(viewer: Viewer) -> list[tuple[Case, Button]]:
    """Of this person's own cases: the form that waits for them."""
    t, person, steps = viewer.t, viewer.person, list[tuple[Case, Button]]()
    assert person is not None
    for case in await viewer.reading.cases_waiting_for(person.id, tuple(_FORMS)):
        form, action = _FORMS[case.status]
        if may(action, person, case) and not (case.status is Status.SIGNALLED and case.answered):
            label = t("button-screening" if form == "screening" else "button-description")
            steps.append((case, (label, _OPENS[form], {"case": case.number})))
    return steps


def _last(draft: Draft, person: Person) -> str:
    mine = [entry.at for entry in draft.entries if entry.by == person.id]
    return f"{max(mine or [draft.entries[0].at]).isoformat()} {draft.about}"


async def way_back(viewer: Viewer) -> list[Button]:
    """To what was left last, by the name of its case."""
    left = await left_open(viewer.reading, viewer.person) if viewer.person else []
    if not left:
        return []
    draft, t = left[0], viewer.t
    if draft.form == "signal":
        name, ids = name_of(draft, t), {"about": draft.about}
    else:
        name = (await viewer.reading.case(draft.about)).title
        ids = {"case": draft.about}
    label = t("button-go-on-with", name=short(name, MOST_ON_A_BUTTON))
    return [(label, _OPENS[draft.form], ids)]


async def going_on(viewer: Viewer, args: Args) -> Message:
    """Which form of which case is gone on with."""
    case = await viewer.reading.case(str(args["case"]))
    template = viewer.desk.templates[viewer.desk.policy_of(case).templates[str(args["form"])]]
    title = viewer.t.wording(template.title)
    return Message(viewer.t("going-on", form=title, name=case.title, number=case.number))
