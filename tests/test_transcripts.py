"""Play every conversation in tests/transcripts and compare it, word for word.

A line "anna: …" is typed; "anna drukt op <title> | field=value | …" presses a button that lies in
anna's chat, "anna drukt in team op …" one in the team's channel; "⏰ 10d" lets days pass,
"⏰ 8u" hours.
"anna stuurt <file> | path=…" sends a file of tests/handed_files.py, with those answers filled in.
"⚙ zoals in <transcript>, vanaf: <line>, tot: <line>" does in silence what that transcript does;
"⚙ noor is bezet: 2026-12-01 09:00–12:00" fills a diary, "⚙ noor is volgens de agenda weg:
2026-12-01 tot 2026-12-08" says out of office there; "⚙ mia is voortaan: niets" changes held
roles, "⚙ bram heeft dienst" whose turn triage is, "⚙ het beleid heeft een commissie" the policy of
new cases.  "⚙ in opvolging: <case> <title> | daan, kim"
lays down a case with an advice for each of them ("niemand" for none), "⚙ daan werkt hier niet
meer" reads that from the people file.  "⚙ kim antwoordt in Outlook: nee, liever 2026-12-02
13:00–15:00" is read by the bot, "⚙ verslag is weg uit het dossier" (or "is terug in"), "⚙
[verslag in het] dossier van <case> is verplaatst naar <folder>" and "⚙ de bot
kijkt de dossiers na" do what they say.  "anna maakt een casus van: …" presses the action that Teams
offers beside a message; "anna past een bericht aan" edits one that was sent.  "⚙ anna blokkeert de
bot" keeps messages from arriving, until she "deblokkeert" it.  What the bot does stands after "=",
"→", "↻" (a message that changed), "📅" or "🔗" (a file shared with someone from outside).  The
requirements of the opening are proved by it.
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
from bot.domain.invitee import Answered, Coming
from bot.loops.answers import read_answers
from bot.loops.delivery import deliver
from bot.loops.integrity import ask_for_checks
from bot.ports import Blocked, Busyness, Edited, Invitation, Picked
from cards.elements import JOINED
from tests.committee import convene
from tests.followed import follow, leave
from tests.handed_files import send
from tests.remembered import go_on_from, place_for, remember
from tests.world import GROUP_CHAT, PEOPLE, TEAM_CHANNEL, Said, World, walk

HERE = Path(__file__).parent / "transcripts"
TRANSCRIPTS = sorted(HERE.glob("*.md"))
FOLLOWED = re.compile(r"⚙ in opvolging: (UTH-\d{4}-\d{4}) ([^|]+) \| (\w+(?:, \w+)*)")
GONE = re.compile(r"⚙ (\w+) werkt hier niet meer(?: en werkte voor (\w+))?")
LIKE = re.compile(r"⚙ zoals in (\w+)(?:, vanaf: (.+?))?(?:, tot: (.+))?")
BUSY = re.compile(r"⚙ (\w+) is bezet: (\d{4}-\d\d-\d\d) (\d\d:\d\d)–(\d\d:\d\d)")
AWAY = re.compile(r"⚙ (\w+) is volgens de agenda weg: (\d{4}-\d\d-\d\d) tot (\d{4}-\d\d-\d\d)")
ROLES = re.compile(r"⚙ (\w+) is voortaan: (\w+(?:, \w+)*)")
DUTY = re.compile(r"⚙ (\w+) heeft dienst")
OUTLOOK = re.compile(
    r"⚙ (\w+) antwoordt in Outlook: (ja|nee|misschien)"
    r"(?:, liever (\d{4}-\d\d-\d\d) (\d\d:\d\d)–(\d\d:\d\d))?"
)
MOVED = re.compile(r"⚙ (?:(\w+) in het )?dossier van (UTH-\d{4}-\d{4}) is verplaatst naar (.+)")
HIDDEN = re.compile(r"⚙ (\w+) is (weg uit|terug in) het dossier")
COMMITTEE = "⚙ het beleid heeft een commissie"
CHECK = "⚙ de bot kijkt de dossiers na"
PICKED = re.compile(r"(\w+) maakt een casus van: (.*)")
EDITED = re.compile(r"(\w+) past een bericht aan")
BLOCK = re.compile(r"⚙ (\w+) (blokkeert|deblokkeert) de bot")
CLOCK = re.compile(r"⏰ (\d+)([du])")
LINK = re.compile(r"\[([^]]*)\]\([^)]*(?:\([^)]*\)[^)]*)*\)")
UNITS = {"d": timedelta(days=1), "u": timedelta(hours=1)}
PRESS = re.compile(r"(\w+) drukt (?:in (team) )?op ([^|]+?)(?: \| (.*))?")
SENDS = re.compile(r"(\w+) stuurt ([^|]+?)(?: \| (.*))?")
REQUIREMENT = re.compile(r"\bR(?:X\.|[A-Z]?)\d+(?:\.\d+)*\b")
TYPED = re.compile(r"(\w+): (.*)")
COMING = {"ja": Coming.YES, "nee": Coming.NO, "misschien": Coming.PERHAPS}
WHAT_THE_BOT_DID = ("→ ", "↻ ", "= ", "📅 ", "🔗 ")


Step = Callable[[World], Any]


async def _convene(world: World) -> None:
    convene(world)


def _step(line: str) -> Step | None:  # noqa: C901, PLR0912 - one line per kind of step
    """What a line does in the world; None when it does nothing."""
    if like := LIKE.fullmatch(line):
        return lambda world: _play_silently(world, *like.groups())
    if busy := BUSY.fullmatch(line):
        return lambda world: _fill_diary(world, *busy.groups())
    if away := AWAY.fullmatch(line):
        return lambda world: _be_away(world, *away.groups())
    if roles := ROLES.fullmatch(line):
        held = frozenset(roles[2].split(", ")) - {"niets"}
        return lambda world: _changed(world, roles[1], roles=held)
    if followed := FOLLOWED.fullmatch(line):
        number, title, holders = followed.groups()
        asked = [] if holders == "niemand" else holders.split(", ")
        return lambda world: follow(world, number, title.strip(), asked)
    if gone := GONE.fullmatch(line):
        return lambda world: leave(world, gone[1], manager=gone[2] or "")
    if duty := DUTY.fullmatch(line):
        return lambda world: _changed(world, duty[1], triage="owner")
    if edited := EDITED.fullmatch(line):
        return lambda world: world.turn(edited[1], Edited())
    if block := BLOCK.fullmatch(line):
        return lambda world: _reach(world, block[1], block[2] == "blokkeert")
    if outlook := OUTLOOK.fullmatch(line):
        return lambda world: _answer(world, *outlook.groups())
    if hidden := HIDDEN.fullmatch(line):
        return lambda world: _hide(world, hidden[1], back=hidden[2] == "terug in")
    if moved := MOVED.fullmatch(line):
        return lambda world: _move(world, *moved.groups())
    if line == CHECK:
        return _check
    if line == COMMITTEE:
        return _convene
    if picked := PICKED.fullmatch(line):
        did = Picked(picked[2], picked[2])
        return lambda world: world.turn(picked[1], did, where=GROUP_CHAT)
    if clock := CLOCK.fullmatch(line):
        return lambda world: world.pass_time(int(clock[1]) * UNITS[clock[2]])
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
    marks = [pytest.mark.requirement(one) for one in requirements_of(path)]
    slow = [pytest.mark.slow] if LIKE.search(_written(path)) else []
    return pytest.param(path, id=path.stem, marks=[*marks, *slow])


def requirements_of(path: Path) -> Sequence[str]:
    return list(dict.fromkeys(REQUIREMENT.findall(_opening(path))))


def _opening(path: Path) -> str:
    """What stands before the first step."""
    return "\n".join(takewhile(lambda line: _step(line) is None, _written(path).splitlines()))


@pytest.mark.parametrize("path", [_listed(path) for path in TRANSCRIPTS])
async def test_a_conversation_goes_as_written(path: Path, world: World) -> None:
    written = _written(path)
    heard = [line async for line in played(written.splitlines(), world)]
    actual = "\n".join(heard) + "\n"
    if os.environ.get("ACCEPT"):
        written = _accepted(path, actual)
    assert actual == written


def _accepted(path: Path, actual: str) -> str:
    path.write_text(actual, "utf-8")
    return actual


async def played(lines: Sequence[str], world: World) -> AsyncIterator[str]:
    begun = False
    for line in lines:
        if line.startswith(WHAT_THE_BOT_DID):
            continue
        before = {said.id: said.message for said in world.messenger.said}
        met, shared = len(world.calendar.sent), len(world.dossiers.shared)
        step = _step(line)
        if step is None:
            assert not begun or not line.strip(), f"not a step: {line!r}"
            yield line
            continue
        begun = True
        yield line
        answer = await step(world)
        world.fresh = False
        if LIKE.fullmatch(line):
            continue
        if answer:
            yield f"= {shown(answer)}"
        for reply in _changes(before, world.messenger.said, answer):
            yield reply
        for what, invitation in world.calendar.sent[met:]:
            yield f"📅 {what}: {_meeting(invitation)}"
        for path, email, until in world.dossiers.shared[shared:]:
            end = f"tot {until.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}" if until else "niet meer"
            yield f"🔗 {email} {end}: {path.rpartition('/')[2]}"


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


async def _be_away(world: World, who: str, first: str, back: str) -> None:
    """Out of office, as Outlook has it for whole days."""
    email = next(person.email for person in PEOPLE if person.id == who)
    begin, until = (datetime.fromisoformat(day).replace(tzinfo=AMSTERDAM) for day in (first, back))
    world.calendar.busyness.setdefault(email, []).append(Busyness(begin, until, away=True))


async def _answer(world: World, who: str, said: str, *rather: str | None) -> None:
    """To the session that was planned last."""
    email = next(person.email for person in PEOPLE if person.id == who)
    day, start, end = rather
    moments = [
        datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=AMSTERDAM) for at in (start, end) if at
    ]
    uid = world.calendar.sent[-1][1].uid
    world.calendar.answered = {uid: {email: Answered(COMING[said], *moments)}}
    await read_answers(world.calendar, world.store, world.now, "")
    await deliver(world.tools)


async def _hide(world: World, kind: str, *, back: bool) -> None:
    """Someone takes a file out of the dossier, or puts it back."""
    both = (world.dossiers.files, world.hidden)
    there, here = both if back else reversed(both)
    for path in [path for path in here if f"_{kind}_" in path]:
        there[path] = here.pop(path)


async def _move(world: World, kind: str | None, number: str, to: str) -> None:
    """Someone gives a dossier, or one kind of document in it, another place."""
    async with world.store.read() as reading:
        place = (await reading.case(number)).place
    if kind is None:
        world.dossiers.move(place, to)
        return
    for path in [p for p in world.dossiers.files if f"/{number}_" in p and f"_{kind}_" in p]:
        world.dossiers.move(path, f"{to}/{path.rpartition('/')[2]}")


async def _check(world: World) -> None:
    await ask_for_checks(world.store, world.desk.policy, world.now)
    await deliver(world.tools)


async def _play_silently(
    world: World, transcript: str, since: str | None, until: str | None
) -> None:
    """What nothing went before ends each time alike, and is played once in a run."""
    place = place_for(world, f"{transcript} until {until}") if world.fresh and not since else None
    if place and place.exists():
        go_on_from(world, place)
        return
    lines = _written(HERE / f"{transcript}.md").splitlines()
    begin = lines.index(since) if since else 0
    end = lines.index(until, begin) if until else len(lines)
    await play(lines[begin:end], world)
    if place:
        remember(world, place)


async def play(lines: Sequence[str], world: World) -> None:
    """Without comparing what the bot does."""
    async for _ in played(lines, world):
        pass


async def _reach(world: World, who: str, blocked: bool) -> None:
    if blocked:
        world.messenger.closed[f"chat-{who}"] = Blocked("403")
    else:
        del world.messenger.closed[f"chat-{who}"]


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
            yield LINK.sub(r"[\1]", text).replace("\n", " ⏎ ").replace(JOINED, "")
        case {"type": "FactSet", "facts": facts}:
            said = (LINK.sub(r"[\1]", fact["value"]) for fact in facts)
            rows = (f"{fact['title']}: {value}" for fact, value in zip(facts, said, strict=True))
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
    heard = [line async for line in played(written.splitlines(), world_on_each)]
    assert "\n".join(heard) + "\n" == written
