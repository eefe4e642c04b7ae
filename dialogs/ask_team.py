"""Passing on to a person: who gets no further with the bot is contacted by someone of the team."""

from __future__ import annotations

from bot.domain.effects.kinds import Args
from bot.domain.permissions import may, require
from bot.ports import Message, Missing
from cards.notice import Button, notice_card
from dialogs.turn import Reply, Turn, Viewer, reply


async def ask(turn: Turn) -> Reply:
    """Yes: the team hears who asks and what lies open, not a word of what was typed."""
    focus = turn.person.focus
    about, _, form = focus.draft.rpartition("/") if focus else ("", "", "")
    if id := turn.field("advice"):
        advice = await turn.work.advice(id)
        require(
            "answer_follow_up", turn.person, await turn.work.case(advice.case), holder=advice.holder
        )
        about, form, focus = advice.id, "follow_up", None
    call(turn, about, form, focus.path if focus else "")
    return reply("said", key="help-asked")


def call(turn: Turn, about: str, form: str, path: str) -> None:
    """A signal that has no number yet is called by no case."""
    case = "" if about.startswith("new/") else about
    turn.person.ask_for_help(case, form, path, at=turn.at)
    turn.person.misses = 0


async def promise(turn: Turn) -> Reply:
    """Someone of the team will contact them; a second one sees who that is."""
    if not may("promise_help", turn.person):
        raise Missing(turn.field("person"))
    asker = await turn.work.person(turn.field("person"))
    asker.promise_help(by=turn.person.id, at=turn.at)
    return reply("help_wanted", person=asker.id)


# --- views ------------------------------------------------------------------------------------
async def offered(viewer: Viewer, args: Args) -> Message:
    t = viewer.t
    title = t("help-offered-title")
    buttons: tuple[Button, ...] = (
        (t("button-ask-team"), "help.ask", {}),
        (t("button-menu"), "menu.show", {}),
    )
    return Message(card=notice_card(title, t("help-offered"), t, buttons=buttons), summary=title)


async def wanted(viewer: Viewer, args: Args) -> Message:
    """For the team: who gets no further, with what, and who will contact them."""
    t, people = viewer.t, await viewer.reading.people()
    asker = await viewer.reading.person(str(args["person"]))
    call = asker.help_wanted
    if call is None:
        raise Missing(asker.id)
    title = t("help-wanted-title", name=asker.name)
    rows = [(t("short-at"), t.moment(call.at))]
    if call.form:
        template = viewer.desk.templates[viewer.desk.policy.templates[call.form]]
        rows.append((t("short-form"), t.wording(template.title)))
        asks = [t.wording(template.question(path).ask) for path in call.questions]
        rows += [(t("short-stuck-at"), ask) for ask in asks]
    if call.about:
        rows.append((t("short-case"), call.about))
    buttons: list[Button]
    if call.by:
        text, buttons = t("help-taken", name=people[call.by].name), []
    else:
        text = t("help-wanted", name=asker.name, email=asker.email)
        buttons = [(t("button-promise"), "help.promise", {"person": asker.id})]
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


async def promised(viewer: Viewer, args: Args) -> Message:
    person = await viewer.reading.person(str(args["person"]))
    return Message(viewer.t("help-promised", name=person.name))
