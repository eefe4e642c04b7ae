"""A question that goes to the team: noted as not known, marked, and asked of a person."""

from __future__ import annotations

from bot.domain.effects.kinds import Args
from bot.domain.person import Focus
from bot.domain.template import Question
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs import ask_team, everyday
from dialogs.back_and_on import pass_on
from dialogs.choices import unknown_of
from dialogs.fill_in import FillIn
from dialogs.form_views import opened
from dialogs.turn import Reply, Turn, View, Viewer


async def pass_to_team(turn: Turn, fill_in: FillIn) -> Reply:
    """`vraag het team`: the form goes on, with “weet ik niet” where that can be chosen.

    A press names its question, and an old one changes no newer answer.
    """
    focus = turn.person.focus
    if "path" in turn.fields:
        focus = Focus(f"{turn.field('about')}/{turn.field('form')}", turn.field("path"))
    if focus is None or not focus.path:
        return await ask_team.ask(turn)
    draft, case = await fill_in.in_focus(turn, focus)
    path, form = focus.path, turn.desk.filled_in(draft, turn.today, case)
    question = form.template.question(path)
    ask_team.call(turn, draft.about, draft.form, path)
    told = View("said", {"key": "passed-on"})
    if path not in set(form.open_paths()):
        return Reply((told, *everyday.resumed(turn)))
    if not (unknown := unknown_of(question)):
        passed = await pass_on(turn, fill_in, draft, case, path)
        return Reply((told, *passed.views[-1:]))
    draft.give(path, unknown, by=turn.person.id, at=turn.at)
    draft.pass_to_team(path)
    fill_in.keep_up(turn, draft, case)
    asked = await fill_in.ask_next(turn, draft, case, after=path)
    return Reply((told, *asked.views))


async def offered(viewer: Viewer, args: Args) -> Message:
    """For who gets no further with a yes or no: a way on that no answer can be mistaken for."""
    _, _, form = await opened(viewer, args)
    t, path = viewer.t, str(args["path"])
    title = t("help-offered-title")
    buttons: tuple[Button, ...] = (
        (t("button-pass-on"), "form.pass_on", {name: args[name] for name in args}),
        (t("button-menu"), "menu.show", {}),
    )
    text = t(_text(form.template.question(path)))
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


def _text(question: Question) -> str:
    return "pass-on-offered" if unknown_of(question) else "pass-on-later"
