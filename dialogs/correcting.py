"""“De fase klopt niet”: a remark about a signal that has its number corrects that one."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.permissions import may
from bot.domain.person import Focus, Pending
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs import signal
from dialogs.fill_in import FillIn
from dialogs.naming import corrected_in
from dialogs.turn import Reply, Turn, Viewer, reply
from dialogs.understanding import Hearing


async def offer(turn: Turn) -> Reply | None:
    """For the only signal of this person that can still be corrected; None for anything else."""
    waiting = await turn.work.cases_waiting_for(turn.person.id, (Status.SIGNALLED,))
    mine = [case for case in waiting if may("correct_signal", turn.person, case)]
    if len(mine) != 1 or turn.holds_bsn(turn.text):
        return None
    hearing = Hearing(turn.person, await turn.work.people(), turn.today)
    form = turn.desk.filled_in(_as_signalled(turn, mine[0]), turn.today, mine[0])
    found = corrected_in(form, turn.text, hearing)
    if found is None:
        return None
    number, (path, value) = mine[0].number, found
    fields = {"case": number, "path": path, "value": str(value or "")}
    turn.person.pending = Pending("signal.correct", fields=fields)
    return reply("correction_offered", case=number)


def _as_signalled(turn: Turn, case: Case) -> Draft:
    template = turn.desk.policy_of(case).templates[signal.FORM]
    draft = Draft("", case.number, signal.FORM, template)
    for key, field in signal.FIELDS.items():
        draft.put(key, getattr(case, field) or None, at=turn.at)
    return draft


async def correct(turn: Turn, fill_in: FillIn) -> Reply:
    """With what the remark said, to be sent with a yes; without, the card or the one question."""
    said = turn.waited.fields if turn.waited else turn.fields if turn.text else {}
    outcome, focus = await signal.correct(turn, fill_in), turn.person.focus
    path, value = str(said.get("path", "")), str(said.get("value", ""))
    same = str(said.get("case", "")) == turn.field("case")
    if not path or not same or focus is None:
        return outcome
    draft, case = await fill_in.in_focus(turn, focus)
    if not value:
        turn.person.focus = Focus(draft.id, path, standing=True)
        return replace(fill_in.ask(draft, path), beside=True)
    draft.give(path, value, by=turn.person.id, at=turn.at)
    return replace(await fill_in.ask_next(turn, draft, case, after=path), beside=True)


async def offered(viewer: Viewer, args: Args) -> Message:
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    title = t("correction-title", number=case.number)
    buttons: tuple[Button, ...] = (
        (t("button-correct-signal"), "signal.correct", {"case": case.number}),
        (t("button-menu"), "menu.show", {}),
    )
    text = t("correction", name=case.title)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)
