"""Play every conversation in tests/transcripts and compare it, word for word.

A line "anna: …" is typed; "anna drukt op <title> | field=value | …" presses a button that lies in
anna's chat, "anna drukt in team op …" one in the team's channel; "⏰ 10d" lets time pass.
"anna stuurt <file> | path=…" sends a file of tests/handed_files.py, with those answers filled in.
"⚙ zoals in <transcript>, vanaf: <line>, tot: <line>" does in silence what that transcript does;
"⚙ noor is bezet: 2026-12-01 09:00–12:00" fills a diary; "⚙ mia is voortaan: niets" changes held
roles, "⚙ bram heeft dienst" whose turn triage is.  "anna maakt een casus van: …" presses the action
that Teams offers beside a message.  What the bot does stands after "=", "→",
"↻" (a message that changed) or "📅".  The requirements that the opening names are proved by it.
After an intended change run with ACCEPT=1 and read the difference in the commit.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest

from bot.domain.calendar import AMSTERDAM
from bot.ports import Busyness, Invitation, Picked
from tests.handed_files import send
from tests.world import GROUP_CHAT, PEOPLE, TEAM_CHANNEL, Said, World, walk

HERE = Path(__file__).parent / "transcripts"
TRANSCRIPTS = sorted(HERE.glob("*.md"))
LIKE = re.compile(r"⚙ zoals in (\w+)(?:, vanaf: (.+?))?(?:, tot: (.+))?")
BUSY = re.compile(r"⚙ (\w+) is bezet: (\d{4}-\d\d-\d\d) (\d\d:\d\d)–(\d\d:\d\d)")
ROLES = re.compile(r"⚙ (\w+) is voortaan: (\w+(?:, \w+)*)")
DUTY = re.compile(r"⚙ (\w+) heeft dienst")
PICKED = re.compile(r"(\w+) maakt een casus van: (.*)")
CLOCK = re.compile(r"⏰ (\d+)d")
LINK = re.compile(r"\[([^]]*)\]\([^)]*(?:\([^)]*\)[^)]*)*\)")
PRESS = re.compile(r"(\w+) drukt (?:in (team) )?op ([^|]+?)(?: \| (.*))?")
SENDS = re.compile(r"(\w+) stuurt ([^|]+?)(?: \| (.*))?")
REQUIREMENT = re.compile(r"\bR[A-Z]?\d+(?:\.\d+)*\b")
TYPED = re.compile(r"(\w+): (.*)")
WHAT_THE_BOT_DID = ("→ ", "↻ ", "= ", "📅 ")


Step = Callable[[World], Any]


def _step(line: str) -> Step | None:
    """What a line does in the world; None when it does nothing."""
    if like := LIKE.fullmatch(line):
        return lambda world: _play_silently(world, *like.groups())
    if busy := BUSY.fullmatch(line):
        return lambda world: _fill_diary(world, *busy.groups())
    if roles := ROLES.fullmatch(line):
        held = frozenset(roles[2].split(", ")) - {"niets"}
        return lambda world: _changed(world, roles[1], roles=held)
    if duty := DUTY.fullmatch(line):
        return lambda world: _changed(world, duty[1], triage="owner")
    if picked := PICKED.fullmatch(line):
        did = Picked(picked[2], picked[2])
        return lambda world: world.turn(picked[1], did, where=GROUP_CHAT)
    if clock := CLOCK.fullmatch(line):
        return lambda world: world.pass_time(timedelta(days=int(clock[1])))
    if press := PRESS.fullmatch(line):
        return lambda world: _press(world, *press.groups())
    if sends := SENDS.fullmatch(line):
        return lambda world: send(world, *sends.groups())
    if (typed := TYPED.fullmatch(line)) and typed[1] in {person.id for person in PEOPLE}:
        return lambda world: world.say(typed[1], typed[2].replace("⏎", "\n"))
    return None


def _written(path: Path) -> str:
    return path.read_text("utf-8")


def _listed(path: Path) -> Any:
    """What goes on where another transcript ends takes seconds."""
    marks = [pytest.mark.requirement(one) for one in REQUIREMENT.findall(_opening(path))]
    slow = [pytest.mark.slow] if LIKE.search(_written(path)) else []
    return pytest.param(path, id=path.stem, marks=[*marks, *slow])


def _opening(path: Path) -> str:
    """What stands before the first step."""
    return "\n".join(takewhile(lambda line: _step(line) is None, _written(path).splitlines()))


@pytest.mark.parametrize("path", [_listed(path) for path in TRANSCRIPTS])
async def test_a_conversation_goes_as_written(path: Path, world: World) -> None:
    written = _written(path)
    heard = [line async for line in _played(written.splitlines(), world)]
    actual = "\n".join(heard) + "\n"
    if os.environ.get("ACCEPT"):
        written = _accepted(path, actual)
    assert actual == written


def _accepted(path: Path, actual: str) -> str:
    path.write_text(actual, "utf-8")
    return actual


async def _played(lines: Sequence[str], world: World) -> AsyncIterator[str]:
    begun = False
    for line in lines:
        if line.startswith(WHAT_THE_BOT_DID):
            continue
        before = {said.id: said.message for said in world.messenger.said}
        met = len(world.calendar.sent)
        step = _step(line)
        if step is None:
            assert not begun or not line.strip(), f"not a step: {line!r}"
            yield line
            continue
        begun = True
        yield line
        answer = await step(world)
        if LIKE.fullmatch(line):
            continue
        if answer:
            yield f"= {shown(answer)}"
        for reply in _changes(before, world.messenger.said, answer):
            yield reply
        for what, invitation in world.calendar.sent[met:]:
            yield f"📅 {what}: {_meeting(invitation)}"


async def _changed(world: World, who: str, **facts: Any) -> None:
    """As the people file tells it from now on."""
    async with world.store.work(world.now) as work:
        person = await work.person(who)
        for name, value in facts.items():
            setattr(person, name, value)


async def _fill_diary(world: World, who: str, day: str, start: str, end: str) -> None:
    email = next(person.email for person in PEOPLE if person.id == who)
    begin, until = (
        datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=AMSTERDAM) for at in (start, end)
    )
    world.calendar.busyness.setdefault(email, []).append(Busyness(begin, until))


async def _play_silently(
    world: World, transcript: str, since: str | None, until: str | None
) -> None:
    lines = _written(HERE / f"{transcript}.md").splitlines()
    begin = lines.index(since) if since else 0
    end = lines.index(until, begin) if until else len(lines)
    await play(lines[begin:end], world)


async def play(lines: Sequence[str], world: World) -> None:
    """Without comparing what the bot does."""
    async for _ in _played(lines, world):
        pass


async def _press(world: World, who: str, team: str | None, title: str, given: str | None) -> Any:
    place = team or who
    chat = place if team else f"chat-{who}"
    title, _, nth = title.partition("#")
    old = [said for said in world.messenger.replaced if said.conversation == chat]
    for said in (*reversed(world.seen(place)), *reversed(old)):
        card = world.on_screen(who, said)
        if card and (found := _titled(card, title)):
            given = (given or "").replace("⏎", "\n")
            values = dict(pair.split("=", 1) for pair in given.split(" | ") if pair)
            unknown = values.keys() - _fields(card).keys()
            assert not unknown, f"not on this card: {unknown}"
            inputs = _as_shown(card) | values
            where = TEAM_CHANNEL if team else None
            return await world.press(
                who, found[int(nth or 1) - 1], inputs, message=said.id, where=where
            )
    raise AssertionError(f"no button {title!r} in the chat of {place}")


def _titled(card: Mapping[str, Any], title: str) -> list[Mapping[str, Any]]:
    """The buttons with this title, in order; "Invullen#2" presses the second one."""
    return [
        one for one in walk(card) if one.get("type") == "Action.Execute" and one["title"] == title
    ]


def _as_shown(card: Mapping[str, Any]) -> dict[str, str]:
    """A client sends every input that is not empty, changed or not."""
    return {id: value for id, value in _fields(card).items() if value}


def _fields(card: Mapping[str, Any]) -> dict[str, str]:
    found = (one for one in walk(card) if str(one.get("type")).startswith("Input."))
    return {one["id"]: one.get("value", "") for one in found}


def _changes(before: Mapping[str, Any], now: list[Said], answer: Any) -> Iterator[str]:
    # Lanes do not wait for each other: among themselves their order is chance.
    for said in sorted(now, key=lambda one: one.conversation):
        where = said.conversation.removeprefix("chat-")
        if said.id not in before:
            yield f"→ {where}: {_message(said)}"
        elif said.message != before[said.id] and said.message.card != answer:
            yield f"↻ {where}: {_message(said)}"


def _message(said: Said) -> str:
    card = shown(said.message.card) if said.message.card else ""
    return " · ".join(filter(None, (said.message.text.replace("\n", " ⏎ "), card)))


def shown(card: Mapping[str, Any]) -> str:
    """A card as one line: texts, inputs in brackets, buttons in parentheses."""
    return " · ".join(_parts(card.get("body", []))) + _actions(card.get("actions", []))


def _actions(actions: list[Any]) -> str:
    return "".join(f" · ({action['title']})" for action in actions)


def _parts(node: Any) -> Iterator[str]:
    match node:
        case list():
            for one in node:
                yield from _parts(one)
        case {"type": "TextBlock", "text": text}:
            yield LINK.sub(r"[\1]", text).replace("\n", " ⏎ ")
        case {"type": "FactSet", "facts": facts}:
            rows = (f"{fact['title']}: {fact['value']}" for fact in facts)
            yield " · ".join(rows).replace("\n", " ⏎ ")
        case {"type": "ActionSet", "actions": actions}:
            yield _actions(actions).removeprefix(" · ")
        case {"type": str() as kind} if kind.startswith("Input."):
            value = str(node.get("value") or "…").replace("\n", " ⏎ ")
            yield f"[{node.get('label') or node['title']} {value}{_options(node)}]"
        case dict():
            yield from _parts(node.get("items", node.get("columns", [])))


def _options(field: Mapping[str, Any]) -> str:
    """What there is to choose from; colleagues are sought, not listed."""
    if "choices" not in field or "choices.data" in field:
        return ""
    return f" ({' / '.join(choice['title'] for choice in field['choices'])})"


def _meeting(invitation: Invitation) -> str:
    start, end = (one.astimezone(AMSTERDAM) for one in (invitation.start, invitation.end))
    when = f"{start:%Y-%m-%d %H:%M}–{end:%H:%M}"
    guests = ", ".join(guest.name for guest in invitation.guests)
    return f"{when} · {invitation.place} · {guests}"


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
async def test_the_journey_goes_as_written_on_postgresql_too(world_on_each: World) -> None:
    written = _written(HERE / "van_planning_tot_opvolging.md")
    heard = [line async for line in _played(written.splitlines(), world_on_each)]
    assert "\n".join(heard) + "\n" == written
