"""People of flesh and blood, nearly: they answer, put off, refuse, forget, and act in their role.

What someone does follows from the seed, the person, what it is about and the day, whatever else
happens meanwhile; so a visit that was cut off by a kill is made again in the same way.
"""

from __future__ import annotations

from asyncio import Semaphore, gather
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from bot.domain.calendar import AMSTERDAM
from bot.ports import Pressed
from tests.decade.world import TEAM, Replica
from tests.world import TEAM_CHANNEL, walk

MANAGER = "mia"
WORDS = "Dit is wat er is gebeurd en waarom; het staat ook in het plan van de afdeling."
AT_ONCE = 6
"""People at their keyboards at one moment, for one replica."""
MOST_CARDS = 6
"""Of one form: it comes back with the questions that apply now, and then it is done."""
Card = Mapping[str, Any]
Button = Mapping[str, Any]


def delay(seed: int, person: str, day: date) -> int | None:
    """Working days until someone looks at what came that day; None when they let it lie."""
    chance = Random(f"{seed}/{person}/{day}")
    if person in TEAM or person == MANAGER:
        return chance.choice((0, 0, 1, 2))
    return chance.choices((0, 1, 3, 6, 11, None), (50, 15, 12, 10, 5, 8))[0]


@dataclass
class Visit:
    """One person at the keyboard, at one moment, with one message before them."""

    world: Replica
    seed: int
    person: str
    message: int
    channel: bool

    @property
    def today(self) -> date:
        return self.world.now.astimezone(AMSTERDAM).date()

    def chance(self, about: str) -> Random:
        return Random(f"{self.seed}/{self.person}/{about}/{self.today}")

    async def press(self, button: Button, **given: str) -> Card | None:
        """The same press at the same message has the same activity id, as after a lost answer."""
        data = {**button["data"], **given}
        names = ("advice", "escalation", "check", "case", "about")
        about = next((data[name] for name in names if name in data), "")
        did = Pressed(button["verb"], data, str(self.message))
        return await self.world.turn(
            self.person,
            did,
            where=TEAM_CHANNEL if self.channel else None,
            activity=f"{self.message}/{button['verb']}/{about}/{data.get('status', '')}",
        )

    def colleague(self, about: str) -> str:
        return self.chance(about).choice(self.world.colleagues)


def buttons(card: Card) -> list[Button]:
    return [one for one in walk(card) if one.get("type") == "Action.Execute"]


def fields(card: Card) -> dict[str, str]:
    found = (one for one in walk(card) if str(one.get("type")).startswith("Input."))
    return {one["id"]: str(one.get("value") or "") for one in found}


# --- the action holder ------------------------------------------------------------------------
def intention(visit: Visit, advice: str) -> str:
    """Empty: this one is left for another time."""
    answers = ("bezig", "uitgevoerd", "niet_opgevolgd", "niet_meer_nodig", "nog_niet_begonnen",
               "later", "niet van mij", "")  # fmt: skip
    return visit.chance(advice).choices(answers, (30, 40, 6, 4, 4, 5, 2, 9))[0]


async def follow_up(visit: Visit, card: Card) -> None:
    """Each advice of the card once, by its own buttons."""
    lines = {str(one["data"]["advice"]) for one in buttons(card) if "advice" in one["data"]}
    for advice in sorted(lines):
        if wanted := intention(visit, advice):
            await _say(visit, card, advice, wanted)


async def _say(visit: Visit, card: Card, advice: str, wanted: str) -> None:
    mine = [
        one
        for one in buttons(card)
        if one["verb"] == "follow_up.start" and one["data"]["advice"] == advice
    ]
    direct = [one for one in mine if one["data"].get("status") == wanted]
    if direct:
        await visit.press(direct[0])
        return
    otherwise = next((one for one in mine if "status" not in one["data"]), None)
    opened = await visit.press(otherwise) if otherwise else None
    if not opened:
        return
    for one in buttons(opened):
        if one["data"].get("advice") != advice:
            continue
        match one["verb"]:
            case "follow_up.start" if one["data"].get("status") == wanted:
                await visit.press(one)
            case "follow_up.later" if wanted == "later":
                days = visit.chance(advice).randint(3, 12)
                await visit.press(one, until=str(visit.today + timedelta(days=days)))
            case "handover.ask" if wanted == "niet van mij":
                await visit.press(one, person=visit.colleague(advice))


async def form(visit: Visit, card: Card) -> None:
    """Fill in what is shown and send it, until it is taken."""
    for _ in range(MOST_CARDS):
        send = next((one for one in buttons(card) if one["verb"] == "form.save"), None)
        if send is None:
            return
        advice = str(send["data"]["about"])
        status = intention(visit, advice)
        known = {
            "status": status if status not in {"", "later", "niet van mij"} else "bezig",
            "evidence": "https://voorbeeld.example/bewijs",
            "changed": "ja_klein",
            "incident": "nee",
            "still_used": "ja",
            "help": "",
            "to": visit.colleague("to"),
            "new_due": str(visit.today + timedelta(days=visit.chance(advice).randint(20, 150))),
        }
        shown = fields(card)
        given = {key: shown[key] or known.get(key, WORDS) for key in shown}
        answer = await visit.press(send, **given)
        if answer is None:
            return
        card = answer


async def case_check(visit: Visit, card: Card) -> None:
    """Nothing new, mostly; else the questions, which come as a form."""
    found = {one["verb"]: one for one in buttons(card)}
    verb = "nothing_new" if visit.chance("case check").random() < 0.8 else "open"
    await visit.press(found[f"case_check.{verb}"])


# --- whoever is asked to take over, and whose action holder is gone ---------------------------
async def handover(visit: Visit, card: Card) -> None:
    found = {one["verb"]: one for one in buttons(card)}
    willing = visit.chance("willing").random() < 0.7
    for verb in ("handover.accept_all", "handover.accept") if willing else ("handover.decline",):
        if verb in found:
            await visit.press(found[verb], **fields(card) | {"reason": WORDS})
            return


async def vacancy(visit: Visit, card: Card) -> None:
    """The case holder, or the manager, names someone else."""
    button = next(one for one in buttons(card) if one["verb"] == "vacancy.ask_all")
    await visit.press(button, person=visit.colleague("vacancy"))


async def succession(visit: Visit, card: Card) -> None:
    """Whoever is asked to take a case over does so, mostly."""
    found = {one["verb"]: one for one in buttons(card)}
    willing = visit.chance("succession").random() < 0.8
    await visit.press(found[f"succession.{'accept' if willing else 'decline'}"], reason=WORDS)


# --- the team and the manager -----------------------------------------------------------------
async def judge(visit: Visit, card: Card) -> None:
    found = {one["verb"]: one for one in buttons(card)}
    advice = str(found["advice.verify"]["data"]["advice"])
    good = visit.chance(advice).random() < 0.8
    button = found["advice.verify" if good else "advice.differs"]
    await visit.press(button, judgement=WORDS)


async def succeed(visit: Visit, card: Card) -> None:
    """Somebody left, the team reads: the form comes in one's own chat, to be filled in there."""
    if visit.channel:
        await visit.press(next(one for one in buttons(card) if one["verb"] == "succession.open"))


async def close(visit: Visit, card: Card) -> None:
    """What stands in the way is left for another time."""
    opened = next((one for one in buttons(card) if one["verb"] == "closing.open"), None)
    final = next((one for one in buttons(card) if one["verb"] == "closing.close"), None)
    if button := final or opened:
        await visit.press(button, found=WORDS)


async def lying(visit: Visit, card: Card) -> None:
    """Several in one card: each is opened."""
    for one in buttons(card):
        if one["verb"] == "escalation.show":
            await visit.press(one)


async def escalation(visit: Visit, card: Card) -> None:
    """Released when that is offered, mostly; else talked about, moved, or left at that."""
    found = {one["verb"]: one for one in buttons(card)}
    chance = visit.chance(str(found["escalation.note"]["data"]["escalation"]))
    if "escalation.release" in found and chance.random() < 0.6:
        await visit.press(found["escalation.release"])
        return
    verb = chance.choices(("note", "extend", "accept", ""), (35, 30, 15, 20))[0]
    if button := found.get(f"escalation.{verb}"):
        due = str(visit.today + timedelta(days=chance.randint(20, 120)))
        await visit.press(button, words=f"{WORDS} ({visit.today})", due=due)


REACTIONS: Mapping[str, Callable[[Visit, Card], Awaitable[None]]] = {
    "form.save": form,
    "follow_up.start": follow_up,
    "advice.verify": judge,
    "escalation.show": lying,
    "escalation.note": escalation,
    "case_check.nothing_new": case_check,
    "handover.accept": handover,
    "handover.accept_all": handover,
    "vacancy.ask_all": vacancy,
    "succession.accept": succession,
    "closing.close": close,
    "closing.open": close,
    "succession.open": succeed,
}
"""By a button that tells what a card is for; any other card is read and put away."""


async def visits(world: Replica, seed: int, people: Sequence[tuple[str, bool]]) -> None:
    """Everyone looks at what came, some at once; then at what comes of that."""
    at_once = Semaphore(AT_ONCE)

    async def one(person: str, channel: bool) -> bool:
        async with at_once:
            return await _look(world, seed, person, channel=channel)

    for _ in range(MOST_CARDS):
        if not any(await gather(*(one(*somebody) for somebody in people))):
            return
        await world.deliver()


async def _look(world: Replica, seed: int, person: str, *, channel: bool) -> bool:
    """Whether there was anything new."""
    conversation = TEAM_CHANNEL.conversation if channel else f"chat-{person}"
    unread = await world.outside.unread(conversation)
    if not unread:
        return False
    for id, card in unread:
        verbs = {one["verb"] for one in buttons(card)}
        if verb := next((one for one in REACTIONS if one in verbs), None):
            await REACTIONS[verb](Visit(world, seed, person, id, channel), card)
    await world.outside.put_away([id for id, _ in unread])
    return True
