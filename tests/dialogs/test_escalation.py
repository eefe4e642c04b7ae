"""Above the manager: who is told, what the note says, and what it never says."""

from __future__ import annotations

import io

import pytest
from docx import Document

from bot.domain.person import Person
from tests.aggregates import NUMBER
from tests.stages import put
from tests.world import PEOPLE, World, buttons, chat_of, texts

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


@pytest.mark.slow
@pytest.mark.requirement("RX.6")
async def test_the_agenda_note_names_functions_and_nobody(world):
    await released(world)
    (path,) = [path for path in world.dossiers.files if "agendanotitie" in path]
    document = Document(io.BytesIO(world.dossiers.files[path]))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    said = "\n".join([*(p.text for p in document.paragraphs), *cells])
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
