"""Above the manager: who is told, what the note says, and what it never says."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from docx import Document

from bot.domain.person import Person
from bot.loops.delivery import deliver
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import PEOPLE, POLICY, World, buttons, chat_of, texts

IDA = Person(
    "ida", "Ida Vos", "ida@example.org", roles=frozenset({"corporate_manager_ipm"}), language="nl"
)
OTTO = Person(
    "otto", "Otto Dijk", "otto@example.org", unit="Stadsbedrijven",
    roles=frozenset({"unit_manager"}), language="nl",
)  # fmt: skip
PIA = Person(
    "pia", "Pia Post", "pia@example.org", unit="Ruimte", roles=frozenset({"unit_manager"}),
    language="nl",
)  # fmt: skip


async def released(world: World) -> None:
    await put(world, "escalated")
    async with world.store.work(world.now) as work:
        for person in (IDA, OTTO, PIA):
            work.add(Person(**{**vars(person), "happened": [], "chat": chat_of(person.id)}))
    button = {"verb": "escalation.release", "data": {"escalation": f"{NUMBER}/E1", "level": 4}}
    await world.press("mia", button)


@pytest.mark.slow
async def test_the_manager_of_that_unit_and_the_corporate_manager_are_told_with_the_note(world):
    await released(world)
    for told in ("ida", "otto"):
        card = world.last_card(told)
        assert "MT CIO" in texts(card)
        assert "agendanotitie" in str(card)
    assert world.seen("pia") == []


def read(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


@pytest.mark.slow
@pytest.mark.requirement("R5.1.2")
async def test_the_draft_of_the_note_tells_of_every_talk_before_its_release(world):
    await put(world, "escalated")
    talks = (
        "Gebeld: Daan is met verlof, in april terug.",
        "Zijn manager gesproken, die belt terug.",
    )
    for nth, talk in enumerate(talks, 1):
        sent = {"escalation": f"{NUMBER}/E1", "words": talk}
        card = await world.press("mia", {"verb": "escalation.note", "data": sent})
        (path,) = [one for one in world.dossiers.files if f"_v1.4{nth}_concept.docx" in one]
        said = read(world.dossiers.files[path])
        assert [one for one in talks if one in said] == list(talks[:nth])
        assert "Voor het MT CIO." in said
        assert f"_v1.4{nth}_concept.docx" in str(card)


@pytest.mark.slow
@pytest.mark.requirement("RX.6")
async def test_the_agenda_note_names_functions_and_nobody(world):
    await released(world)
    (path,) = [path for path in world.dossiers.files if "4_vastgesteld.docx" in path]
    said = read(world.dossiers.files[path])
    assert "Voor het MT CIO." in said
    for person in PEOPLE:
        assert person.name not in said
        assert person.name.split()[0] not in said.split()


@pytest.mark.slow
async def test_an_answer_at_any_moment_ends_it_and_the_old_card_says_so(world):
    await put(world, "escalated")
    await world.say("daan", "adviezen")
    await world.press("daan", buttons(world.last_card("daan"))["Loopt nog"])
    stale = {"escalation": f"{NUMBER}/E1", "words": "Gebeld, komt goed in het voorjaar."}
    card = await world.press("mia", {"verb": "escalation.note", "data": stale})
    assert "De actiehouder heeft geantwoord" in texts(card)
    async with world.store.read() as reading:
        assert (await reading.escalation(f"{NUMBER}/E1")).ended == "answered"


@pytest.mark.slow
@pytest.mark.requirement("R5.1.2")
async def test_before_a_rung_is_released_its_note_can_be_read_as_a_draft(world):
    await put(world, "escalated")
    world.now += timedelta(weeks=6)
    async with world.store.work(world.now) as work:
        escalation = await work.escalation(f"{NUMBER}/E1")
        escalation.offered = 0
        ladder, days = POLICY.escalation, POLICY.calendar
        escalation.ask(to="mia", at=world.now, ladder=ladder, days=days)
    await deliver(world.tools)
    (path,) = [path for path in world.dossiers.files if "agendanotitie" in path]
    assert "_concept." in path
    assert path.rpartition("/")[2] in str(world.last_card("mia"))
    assert world.seen("ida") == []
