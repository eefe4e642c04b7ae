"""A signal on behalf of someone (namens): a colleague writes it down, they confirm it (R5.7.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.permissions import may, require
from bot.domain.problem import Problem
from bot.domain.signal_channel import INFORMAL
from bot.domain.signalled import Confirmation
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs.colleagues import UNKNOWN
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.signal import begin, own, rows_of, shown
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, reply
from dialogs.understanding import matching

MOST_NAMESAKES = 5


async def start(turn: Turn, fill_in: FillIn) -> Reply:
    """`casus signaleren namens Anna`: the same card, with Anna as contact.

    What the team writes down comes in through the channel for that; a colleague just signals.
    """
    said = turn.field("rest")
    found = list(matching(said.lower(), (await turn.work.people()).values()))
    if len(found) != 1:
        ids = ",".join(person.id for person in found[:MOST_NAMESAKES])
        nobody = Overlay() if found else Overlay({"rest": said}, {"rest": Problem(UNKNOWN)})
        return replace(reply("on_behalf_of_whom", people=ids), overlay=nobody)
    [person] = found
    route = INFORMAL if may("signal_on_behalf", turn.person) else ""
    draft = await begin(turn, fill_in, own(turn.person, person.id), contact=person, route=route)
    card = shown(turn, draft)
    told = View("signalling_for", {"person": person.id})
    return replace(card, views=(told, *card.views))


async def signalling_for(viewer: Viewer, args: Args) -> Message:
    """Who stands as the contact, and that they are asked whether it is right."""
    name = (await names(viewer)).get(str(args["person"]), "")
    return Message(viewer.t("signalling-for", name=name))


async def whom(viewer: Viewer, args: Args) -> Message:
    """Nobody goes by that name, or more than one."""
    t, everyone = viewer.t, await names(viewer)
    found = [f"- {everyone.get(id, '')}" for id in str(args["people"]).split(",") if id]
    several = Problem("more_people_fit", {"among": "\n".join(found)})
    problem = several if found else Problem(UNKNOWN)
    return Message(f"{t.problem(problem)}\n\n{t('on-behalf-how')}")


# --- who it was signalled for -----------------------------------------------------------------
async def confirm(turn: Turn) -> Reply:
    case = await _asked(turn)
    if case.confirmation is Confirmation.AWAITED:
        case.confirm_signal(Confirmation.GIVEN, by=turn.person.id, at=turn.at)
    return reply("signal_to_confirm", case=case.number)


async def deny(turn: Turn) -> Reply:
    """Not theirs: they are out of it, and the colleague hears that."""
    case = await _asked(turn)
    if case.confirmation is not Confirmation.AWAITED:
        return reply("signal_to_confirm", case=case.number)
    case.confirm_signal(Confirmation.DENIED, by=turn.person.id, at=turn.at)
    return reply("said", key="signal-denied-thanks")


async def _asked(turn: Turn) -> Case:
    case = await turn.work.case(turn.field("case"))
    require("confirm_signal", turn.person, case)
    return case


async def to_confirm(viewer: Viewer, args: Args) -> Message:
    """Why you get this, what was written down, and what you can do about it."""
    case = await viewer.reading.case(str(args["case"]))
    t, ids = viewer.t, {"case": case.number}
    title = t("signal-to-confirm-title", number=case.number)
    buttons: Sequence[Button] = (
        (t("button-screening"), "screening.open", ids),
        (t("button-case"), "case.show", ids),
    )
    text = t("signal-confirmed-thanks")
    if case.confirmation is Confirmation.AWAITED:
        buttons = (
            (t("button-confirm-signal"), "signal.confirm", ids),
            (t("button-correct-signal"), "signal.correct", ids),
            (t("button-not-mine"), "signal.deny", ids),
        )
        text = t("signal-to-confirm", name=(await names(viewer)).get(case.signalled_by, ""))
    rows = await rows_of(viewer, case)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


async def confirmed(viewer: Viewer, args: Args) -> Message:
    """For who wrote it down: whether it was right."""
    case = await viewer.reading.case(str(args["case"]))
    t, name = viewer.t, (await names(viewer)).get(case.on_behalf_of, "")
    said = "signal-denied" if case.confirmation is Confirmation.DENIED else "signal-confirmed"
    text = t(said, name=name, number=case.number)
    buttons: Sequence[Button] = (
        (t("button-case"), "case.show", {"case": case.number}),
        (t("button-correct-signal"), "signal.correct", {"case": case.number}),
    )
    title = t("signal-answered-title", number=case.number)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
