"""What a person hears of that the bot could not do, so that somebody does it instead."""

from __future__ import annotations

from bot.domain.effects.kinds import TEAM, Args
from bot.ports import Message
from cards.notice import notice_card
from dialogs.form_views import names
from dialogs.turn import Viewer


async def given_up(viewer: Viewer, args: Args) -> Message:
    """What did not work out, however often it was tried or because nobody was there.

    `late`: not yet, and the bot goes on trying.
    """
    t, what, late = viewer.t, str(args["what"]), "late" in args
    number, title = str(args["case"]), t("late-title") if late else t("given-up-title")
    of = await _named(viewer, what, str(args["of"]))
    said = {"of": of, "number": number, "reference": f"R{args['row']}"}
    text = t(f"late-{what}", **said) if late else t(f"given-up-{what}", **said)
    buttons = ((t("button-case"), "case.show", {"case": number}),) if number else ()
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def _named(viewer: Viewer, what: str, of: str) -> str:
    t = viewer.t
    if what in {"file", "taken"}:
        return t(f"kind-{of}")
    if what in {"calendar", "cancel", "appointment"}:
        return of
    return t("team-uthiek") if of == TEAM else (await names(viewer)).get(of) or t("someone-unknown")


async def unreachable(viewer: Viewer, args: Args) -> Message:
    """Who cannot be reached in Teams, and when they can again."""
    t, person = viewer.t, await viewer.reading.person(str(args["person"]))
    why = "blocked" if person.blocked else "gone"
    how = f"unreachable-{why}" if person.unreachable else "reachable"
    title = t(f"{how.partition('-')[0]}-title", name=person.name)
    text = t(how, name=person.name, email=person.email or t("no-email"))
    return Message(card=notice_card(title, text, t), summary=title)


async def listed(viewer: Viewer, args: Args) -> Message:
    """Whose entry in the people file has to be mended; until then they keep their roles.

    `now_of`: who the address is of now, and who does not get those roles by it.
    """
    t, person = viewer.t, await viewer.reading.person(str(args["person"]))
    title = t("listed-title", name=person.name)
    how, more = "several" if args["stands_for"] else "nobody", {}
    if now_of := str(args.get("now_of", "")):
        how = "other" if person.active else "other-left"
        more = {"other": (await viewer.reading.person(now_of)).name, "id": now_of}
    email = person.email or t("no-email")
    text = t(f"listed-{how}", name=person.name, listed=person.listed, email=email, **more)
    return Message(card=notice_card(title, text, t), summary=title)
