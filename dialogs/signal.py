"""Signalling a case (casus signaleren): from the first sentence to a number and the next step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from bot.domain.calendar import AMSTERDAM, day_of
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.likeness import alike
from bot.domain.permissions import may, require
from bot.domain.person import Focus, Person
from bot.domain.signal_channel import CHAT
from bot.domain.signalled import Confirmation
from bot.domain.template import Answers
from bot.domain.triage import on_duty
from bot.phrases import Phrases
from bot.ports import Message, Missing, Reading
from cards.notice import Button, notice_card
from cards.triage import looks_like_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.question_view import short
from dialogs.signalled import rest_of_signal
from dialogs.turn import Reply, Turn, View, Viewer, beside, reply

FORM = "signal"
MOST_ON_A_BUTTON = 20
"""Characters of a name: a button stays within a telephone."""
MOST_OF_A_NAME = 60
FIELDS: Mapping[str, str] = {
    "title": "title",
    "goal": "goal",
    "org_unit": "unit",
    "phase": "phase",
    "planned_start": "planned_start",
    "contact": "project_leader",
}
"""Where the answer to each question stands in the case."""


def own(person: Person, what: str = "") -> str:
    """What a signal that has no number yet is about; `what` keeps several of one person apart."""
    return f"new/{person.id}/{what}" if what else f"new/{person.id}"


async def begin(
    turn: Turn, fill_in: FillIn, about: str, *, contact: Person, route: str = ""
) -> Draft:
    draft = await turn.work.find_draft(about, FORM)
    if draft is not None and draft.closed:
        draft.reopen()
    draft = await fill_in.begin(turn, about, FORM, turn.desk.policy.templates[FORM])
    draft.prefill({"contact": contact.id, "org_unit": _unit(turn, contact)}, at=turn.at)
    draft.route = route or draft.route
    return draft


def _unit(turn: Turn, person: Person) -> str:
    """The person's own unit, when the policy knows it by that name."""
    units = turn.desk.policy.units
    return next((u["value"] for u in units if person.unit in u["label"].values()), "")


async def unsent(reading: Reading, person: Person) -> list[Draft]:
    """The signals this person has begun to fill in, the one answered last in front."""
    begun = [one for one in await reading.signals_begun(person.id) if one.begun_by(person.id)]
    return sorted(begun, key=lambda one: (one.entries[-1].at, one.about), reverse=True)


async def fresh(turn: Turn) -> str:
    """A place for one more signal: the first of this person's own where nothing is begun."""
    taken = {draft.about for draft in await unsent(turn.work, turn.person)}
    places = (own(turn.person, str(n) if n > 1 else "") for n in count(1))
    return next(about for about in places if about not in taken)


async def start(turn: Turn, fill_in: FillIn, *, route: str = "") -> Reply:
    """`casus signaleren`: the card, and the conversation waits for a typed answer as well.

    Who has one begun is asked which it is: that one, or one more.
    """
    about = turn.field("about")
    if not about and await unsent(turn.work, turn.person):
        return reply("signal_begun", route=route)
    about = about or own(turn.person)
    if f"{about}/".startswith(f"{own(turn.person)}/"):
        contact = turn.person if about == own(turn.person) else await _named(turn, about)
        return shown(turn, await begin(turn, fill_in, about, contact=contact, route=route))
    raise Missing(about)


async def anew(turn: Turn, fill_in: FillIn) -> Reply:
    """`nieuwe casus`: one more, beside what was begun."""
    about, route = await fresh(turn), turn.field("route")
    return shown(turn, await begin(turn, fill_in, about, contact=turn.person, route=route))


async def begun(viewer: Viewer, args: Args) -> Message:
    """Go on with what was begun, or begin one more."""
    assert viewer.person is not None
    t, route = viewer.t, str(args.get("route", ""))
    left = await unsent(viewer.reading, viewer.person)
    new = (t("button-new-case"), "signal.anew", {"route": route} if route else {})
    text = t("go-on-or-new", name=name_of(left[0], t)) if left else ""
    title, buttons = t("signal-begun"), (*going_on(viewer, left), new)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


def going_on(viewer: Viewer, begun: Sequence[Draft]) -> Iterator[Button]:
    """The way back to what was left last."""
    for draft in begun[:1]:
        name = short(name_of(draft, viewer.t), MOST_ON_A_BUTTON)
        label = viewer.t("button-go-on-with", name=name)
        yield label, "signal.start", {"about": draft.about}


def name_of(draft: Draft, t: Phrases) -> str:
    """By its name, or else by how its goal begins."""
    said = draft.answers.get("title") or draft.answers.get("goal") or t("without-a-name")
    return short(str(said), MOST_OF_A_NAME)


async def _named(turn: Turn, about: str) -> Person:
    """For whom a signal is that was begun on behalf of someone."""
    people = await turn.work.people()
    return people.get(about.rpartition("/")[2], turn.person)


def shown(turn: Turn, draft: Draft, *, seen: str = "") -> Reply:
    """The card of the whole form; `seen` names what the person had before them already."""
    section = turn.desk.template_of(draft).sections[0].key
    args = {"about": draft.about, "form": FORM, "section": section}
    return Reply((View("section", {**args, "seen": seen} if seen else args),), beside=True)


# --- sending ----------------------------------------------------------------------------------
async def send(turn: Turn, draft: Draft) -> Reply:
    """Give the case its number; the draft is closed, so a second press finds it sent."""
    if not draft.about.startswith("new/"):
        return await _corrected(turn, draft)
    if not draft.compared and (like := await _alike(turn, draft)):
        draft.compared = True
        turn.person.focus = Focus(draft.id, confirm="send")
        numbers = ",".join(case.number for case in like)
        return reply("looks_like", about=draft.about, cases=numbers)
    channel = draft.route or CHAT
    case = await signalled(turn, facts_of(draft.answers), channel=channel)
    draft.close(becomes=case.number)
    turn.person.focus = None
    return reply("signal_saved", case=case.number)


def facts_of(answers: Answers) -> dict[str, str]:
    return {field: str(answers.get(key) or "") for key, field in FIELDS.items()}


async def signalled(turn: Turn, facts: Mapping[str, str], *, channel: str) -> Case:
    """A new case; whoever is on duty is asked to take it on."""
    case = Case.signal(
        number=await turn.work.next_number(turn.at.astimezone(AMSTERDAM).year),
        **facts,
        signalled_by=turn.person.id,
        signalled_at=turn.at,
        channel=channel,
        policy=turn.desk.policy.version,
        on_duty=on_duty(await turn.work.people(), turn.today),
    )
    turn.work.add(case)
    return case


async def _alike(turn: Turn, draft: Draft) -> Sequence[Case]:
    """Only cases that this person may read: of others nobody learns that they are there."""
    readable = [case for case in await turn.work.cases() if may("read_case", turn.person, case)]
    title, goal = str(draft.answers.get("title")), str(draft.answers.get("goal"))
    return alike(title, goal, readable, turn.desk.policy.limits["looks_like"])


async def looks_like(viewer: Viewer, args: Args) -> Message:
    """Cases that this one looks like, with a way to each of them and a way on."""
    assert viewer.person is not None
    found = [await viewer.reading.case(number) for number in str(args["cases"]).split(",")]
    like = [case for case in found if may("read_case", viewer.person, case)]
    draft = await viewer.reading.draft(str(args["about"]), FORM)
    ids: Args = {"about": draft.about, "form": FORM, "drawn": draft.newest}
    title = viewer.t("looks-like-title")
    return Message(card=looks_like_card(like, ids, viewer.t), summary=title)


# --- correcting -------------------------------------------------------------------------------
async def correct(turn: Turn, fill_in: FillIn) -> Reply:
    """The same card with what was signalled; a new version is filed when it is sent."""
    case = await turn.work.case(turn.field("case"))
    require("correct_signal", turn.person, case)
    if case.status is not Status.SIGNALLED:
        return beside("case", case=case.number)
    template = turn.desk.policy_of(case).templates[FORM]
    draft = await fill_in.begin(turn, case.number, FORM, template)
    if draft.closed or not draft.newest:
        draft.closed = False
        for key, field in FIELDS.items():
            draft.put(key, getattr(case, field) or None, at=turn.at)
    return shown(turn, draft)


async def opened(turn: Turn, about: str) -> Case:
    """Who may fill in the form of a signal that has its number."""
    case = await turn.work.case(about)
    require("correct_signal", turn.person, case)
    return case


async def _corrected(turn: Turn, draft: Draft) -> Reply:
    case = await turn.work.case(draft.about)
    facts = facts_of(draft.answers)
    changed = {name: value for name, value in facts.items() if getattr(case, name) != value}
    if changed:
        case.correct(changed, by=turn.person.id, at=turn.at)
    draft.close(becomes=case.number)
    turn.person.focus = None
    return reply("signal_corrected", case=case.number)


async def corrected(viewer: Viewer, args: Args) -> Message:
    case = await viewer.reading.case(str(args["case"]))
    t, title = viewer.t, viewer.t("signal-corrected-title", number=case.number)
    buttons: Sequence[Button] = ((t("button-case"), "case.show", {"case": case.number}),)
    text = t("signal-corrected", version=f"{case.signal_version}.0")
    rows = await rows_of(viewer, case)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


# --- what is said of it -----------------------------------------------------------------------
async def saved(viewer: Viewer, args: Args) -> Message:
    """The number, who has the ball, and what comes next by when."""
    case = await viewer.reading.case(str(args["case"]))
    t, ids = viewer.t, {"case": case.number}
    due = viewer.desk.policy_of(case).due("triage", day_of(case.signalled_at))
    buttons: Sequence[Button] = (
        (t("button-screening"), "screening.open", ids),
        (t("button-case"), "case.show", ids),
        (t("button-correct-signal"), "signal.correct", ids),
        (t("button-urgent"), "urgency.ask", ids),
    )
    title = t("signal-saved-title", number=case.number)
    if case.confirmation is Confirmation.AWAITED:
        name = (await names(viewer)).get(case.on_behalf_of, "")
        text = t("signal-saved-for", number=case.number, name=name, due=due)
    else:
        text = t("signal-saved", number=case.number, due=due)
    rows = [*await rows_of(viewer, case), *await rest_of_signal(viewer, case)]
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


async def rows_of(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    template = viewer.desk.templates[viewer.desk.policy_of(case).templates[FORM]]
    t, everyone = viewer.t, await names(viewer)
    return [
        (t(f"short-{key}"), t.said(template.question(key), said, everyone))
        for key, field in FIELDS.items()
        if (said := getattr(case, field))
    ]
