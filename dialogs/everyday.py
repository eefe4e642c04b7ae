"""What works everywhere: welcome, menu, help, language, my cases, the state of a case."""

from __future__ import annotations

from bot.domain.effects.kinds import Args
from bot.domain.life import case_of
from bot.domain.permissions import may
from bot.domain.person import Focus
from bot.domain.problem import Problem
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs.left_open import way_back
from dialogs.question_view import options
from dialogs.turn import Reply, Turn, View, Viewer, reply
from dialogs.worded import how_to_answer


async def welcome(viewer: Viewer, args: Args) -> Message:
    return await _menu(viewer, viewer.t("welcome-title"), viewer.t("welcome"))


async def menu(viewer: Viewer, args: Args) -> Message:
    return await _menu(viewer, viewer.t("menu-title"), viewer.t("menu"))


async def _menu(viewer: Viewer, title: str, text: str) -> Message:
    t = viewer.t
    buttons: list[Button] = [
        *await way_back(viewer),
        (t("button-signal"), "signal.start", {}),
        (t("button-my-cases"), "case.mine", {}),
    ]
    if viewer.person is not None and may("see_worklist", viewer.person):
        buttons.append((t("button-worklist"), "case.worklist", {}))
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def help(viewer: Viewer, args: Args) -> Message:
    """Explains the open question when there is one, and what can be said at any time."""
    t, focus = viewer.t, viewer.person.focus if viewer.person else None
    lines = [(await _explained(viewer, focus) if focus else "") or t("welcome")]
    if focus and args.get("who"):
        lines.insert(0, t("who-i-am"))
    if focus and await _has_parts(viewer, focus):
        lines.append(t("help-other-part"))
    return Message("\n\n".join([*filter(None, lines), t("help")]))


async def _has_parts(viewer: Viewer, focus: Focus) -> bool:
    about, _, form = focus.draft.rpartition("/")
    draft = await viewer.reading.draft(about, form)
    return len(viewer.desk.template_of(draft).sections) > 1


async def _explained(viewer: Viewer, focus: Focus) -> str:
    about, _, form = focus.draft.rpartition("/")
    draft = await viewer.reading.draft(about, form)
    case = None if about.startswith("new/") else await viewer.reading.case(case_of(about))
    path = focus.path or viewer.desk.filled_in(draft, viewer.today, case).next_question()
    if path is None:
        return ""
    question = viewer.desk.template_of(draft).question(path)
    ask = viewer.t.wording(question.ask)
    example = (
        viewer.t.wording(question.help) if question.help else how_to_answer(viewer.t, question)
    )
    return "\n\n".join([f"**{ask}**", *options(viewer, question), example])


async def not_understood(viewer: Viewer, args: Args) -> Message:
    t = viewer.t
    return Message(t("not-understood"))


async def did_you_mean(viewer: Viewer, args: Args) -> Message:
    return Message(viewer.t("did-you-mean", command=str(args["command"])))


async def words_asked(viewer: Viewer, args: Args) -> Message:
    """Asks for the words that a typed button still needs."""
    return Message(viewer.t("words-asked", ask=viewer.t(str(args["ask"]))))


async def problem(viewer: Viewer, args: Args) -> Message:
    """Why words were not taken, by its code."""
    params = {name: value for name, value in args.items() if name != "code"}
    return Message(viewer.t.problem(Problem(str(args["code"]), params)))


async def no_bsn_how(turn: Turn) -> Reply:
    """What holds a number of a resident is never kept, so it has to be sent along."""
    return reply("said", key="no-bsn-how")


async def said(viewer: Viewer, args: Args) -> Message:
    """A fixed sentence, by its key."""
    return Message(viewer.t(str(args["key"])))


async def no_access(viewer: Viewer, args: Args) -> Message:
    """The same words for a case that does not exist and one that this person may not know of."""
    return Message(viewer.t("no-access"))


async def menu_command(turn: Turn) -> Reply:
    return Reply((View("menu"), *resumed(turn)))


async def who_i_am(turn: Turn) -> Reply:
    """Asked in the middle of a form: who is asking, and then the open question."""
    return reply("help", who=1)


async def who_sees(turn: Turn) -> Reply:
    """As the table of rights has it (read_case, fill_description)."""
    return reply("said", key="who-sees")


async def help_command(turn: Turn) -> Reply:
    return reply("help")


# --- language ---------------------------------------------------------------------------------
async def speak_dutch(turn: Turn) -> Reply:
    return _speak(turn, "nl")


async def speak_english(turn: Turn) -> Reply:
    return _speak(turn, "en")


def _speak(turn: Turn, language: str) -> Reply:
    turn.person.language = language
    views = [View("said", {"key": "language-set"})]
    return Reply((*views, *resumed(turn)))


def resumed(turn: Turn, **more: int) -> tuple[View, ...]:
    """The form in focus is offered again after a command in the middle of it."""
    focus = turn.person.focus
    if focus is not None and focus.confirm == "send":
        return (View("said", {"key": "yes-sends"}),)
    if focus is None:
        return ()
    if not focus.path:
        return (View("said", {"key": "form-still-open"}),)
    about, _, form = focus.draft.rpartition("/")
    adding = {"adding": 1} if focus.adding else {}
    place = {"about": about, "form": form, "path": focus.path}
    return (View("question", {**place, **adding, **more}),)


# --- stopping ---------------------------------------------------------------------------------
async def later(turn: Turn) -> Reply:
    focus = turn.person.focus
    if focus is None:
        return reply("said", key="nothing-open")
    turn.person.focus = None
    about, _, form = focus.draft.rpartition("/")
    return reply("kept_for_later", about=about, form=form)


async def stop(turn: Turn) -> Reply:
    """Asks first; what colleagues fill in together is kept, whoever stops."""
    focus = turn.person.focus
    if focus is None:
        return reply("said", key="nothing-open")
    if not focus.draft.startswith("new/"):
        return await later(turn)
    turn.person.focus = Focus(focus.draft, focus.path, confirm="stop")
    return reply("said", key="stop-sure")


async def throw_away(turn: Turn) -> Reply:
    focus = turn.person.focus
    assert focus is not None
    about, _, form = focus.draft.rpartition("/")
    draft = await turn.work.draft(about, form)
    if not draft.closed:
        draft.reopen()
    turn.person.focus = None
    return reply("said", key="thrown-away")
