"""Killed with -9 anywhere on the way and started again, the bot ends where it would have ended."""

from __future__ import annotations

import pytest

from tests.proof.program import Kill
from tests.proof.trip import trip

pytestmark = pytest.mark.proof

SIGNAL = "anna drukt op Versturen | title"
TAKE = "bram drukt in team op Ik pak dit op"
OPEN_SCREENING = "anna drukt op Screening doen"
SCREEN = "anna drukt op Versturen | kind"
CONFIRM = "bram drukt op Uitkomst bevestigen"
PLANNING = "bram: sessie plannen"
PLAN = "bram drukt op Sessie plannen"
ASK = "⏰ 2026-11-25"
ANSWER = "daan drukt op Loopt nog"

KILLS = (
    Kill("before the commit of a turn", SIGNAL, "store/unit_of_work.py", "await work.save()"),
    Kill("after the commit and before the wake", TAKE, "dialogs/conversation.py", "self.wake()"),
    Kill(
        "while drawing the answer",
        OPEN_SCREENING,
        "dialogs/conversation.py",
        "return await VIEWS[view.name](viewer, view.args)",
    ),
    Kill(
        "after the wake and before the answer",
        SCREEN,
        "bot/teams/messages.py",
        'return text_answer("") if card is None else card_answer(card)',
    ),
    Kill(
        "claimed and not yet sent",
        CONFIRM,
        "bot/loops/delivery.py",
        "receipt = await carriers[type(job.effect)](job, job.effect, tools)",
    ),
    Kill(
        "between the connector's answer and our note of it",
        PLANNING,
        "bot/teams/messenger.py",
        "match answer:",
        twice=(1, 1),
    ),
    Kill(
        "between the answers to four messages and our notes of them",
        PLAN,
        "bot/teams/messenger.py",
        "match answer:",
        twice=(1, 4),
    ),
    Kill(
        "after the .ics was written and before its receipt",
        PLAN,
        "bot/local/ics_calendar.py",
        "return Receipt(external_id=invitation.uid, etag=sha256(content).hexdigest())",
        twice=(0, 4),
    ),
    Kill(
        "in the middle of a tick, asked and not yet queued",
        ASK,
        "store/unit_of_work.py",
        "effects = [(*pair, event.by) for event in events for pair in effects_of(event)]",
    ),
    Kill(
        "with the file beside its place",
        ANSWER,
        "bot/local/durable_file.py",
        "os.link(temporary, place)",
    ),
    Kill("while a document is set", ANSWER, "bot/documents/pdf.py", "return typst.compile("),
    Kill(
        "with the file on disk and without its receipt",
        ANSWER,
        "bot/loops/carriers.py",
        "digest, now = fingerprint(path, content), tools.now()",
    ),
)


@pytest.mark.requirement("R5.7.21")
@pytest.mark.parametrize("kill", KILLS, ids=lambda kill: kill.name)
async def test_a_bot_killed_on_the_way_loses_nothing(kill, undisturbed, tmp_path):
    taken = await trip(tmp_path, kill=kill)
    left, [not_noted] = taken.left, taken.not_noted
    assert left.record == undisturbed.record
    assert left.invitations == undisturbed.invitations
    assert left.chats == undisturbed.chats
    assert not undisturbed.looks - left.looks
    twice = left.gists - undisturbed.gists
    assert twice == not_noted
    least, most = kill.twice
    assert least <= twice.total() <= most
    assert set(twice.values()) <= {1}


async def test_an_activity_that_is_delivered_twice_counts_once(undisturbed, tmp_path):
    assert (await trip(tmp_path, copies=2)).left == undisturbed
