"""A file that someone sends: taken in once, whatever goes wrong on the way, and lost to nobody."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest

from bot.domain.handed import Handed, HandedStatus
from bot.loops.delivery import deliver
from bot.loops.files import MOST_TRIES, take_in
from bot.loops.tools import Obsolete
from bot.ports import Busy, Gone, Job, Unclear
from tests.aggregates import NUMBER, TO_REVIEW_FILE
from tests.documents import word_files as files
from tests.stages import AUDITOR, STRANGER, WORDS, put
from tests.world import World, buttons, inputs, record_of, texts


async def handed_of(world: World) -> list[Handed]:
    async with world.store.read() as reading:
        found = await reading.handed_of(NUMBER)
    return [one for one in found if "/" not in one.id]


async def handed_of_anyone(world: World) -> list[Any]:
    return [row for row in (await record_of(world))["handed"] if "/" not in row["id"]]


async def contents(world: World) -> list[bytes]:
    """What waits to be added, beside what the stage put there."""
    rows = (await record_of(world))["contents"]
    return [row["content"] for row in rows if "/" not in row["handed"]]


async def attachments(world: World) -> list[object]:
    async with world.store.read() as reading:
        answers = (await reading.draft(NUMBER, "case_description")).answers
    numbers = answers["attachments"] or []
    assert isinstance(numbers, list)
    return [answers[f"attachments.{n}.name"] for n in numbers]


async def offered(world: World, content: bytes = files.PDF, name: str = "Rapport.pdf") -> str:
    """The message that asks whether it is an attachment."""
    await world.send("anna", name, content)
    return world.seen("anna")[-1].id


async def add(world: World, message: str, title: str = "Rapport") -> None:
    card = next(one.message.card for one in world.seen("anna") if one.id == message)
    assert card is not None
    await world.press("anna", buttons(card)["Toevoegen"], {"title": title}, message=message)


# --- once -------------------------------------------------------------------------------------
async def test_a_message_that_is_delivered_twice_brings_one_file(world):
    await put(world, "describing")
    for _ in range(2):
        await world.send("anna", "Rapport.pdf", files.PDF, activity="a-message")
    assert len(await handed_of(world)) == 1


async def test_pressing_twice_adds_once(world):
    await put(world, "describing")
    message = await offered(world)
    pressed = buttons(world.seen("anna")[-1].message.card)["Toevoegen"]
    for _ in range(2):
        await world.press("anna", pressed, {"title": "Rapport"}, message=message)
    assert await attachments(world) == ["Plan", "Rapport"]


async def test_the_same_file_sent_twice_before_an_answer_is_added_once(world):
    await put(world, "describing")
    first, second = await offered(world), await offered(world)
    await add(world, first)
    await add(world, second)
    assert await attachments(world) == ["Plan", "Rapport"]
    assert [one.refused for one in await handed_of(world)].count("twice") == 1


async def test_an_eleventh_attachment_does_not_fit(world):
    await put(world, "describing")
    for count in range(9):
        await add(world, await offered(world, files.PDF + b"%d" % count), f"Stuk {count}")
    await add(world, message := await offered(world, files.PDF + b"9"), "Stuk 9")
    assert len(await attachments(world)) == 10
    _, answer = world.answered["anna", message]
    assert "passen 10 bijlagen" in texts(answer)


# --- what is kept -----------------------------------------------------------------------------
async def test_an_attachment_lies_in_the_dossier_with_its_hash(world):
    await put(world, "describing")
    await add(world, await offered(world))
    async with world.store.read() as reading:
        (filed,) = [one for one in await reading.files_of(NUMBER) if one.kind == "bijlage"]
    assert world.dossiers.files[filed.path] == files.PDF
    assert filed.sha256 == sha256(files.PDF).hexdigest()
    assert filed.path.endswith("_bijlage_v1.0_concept.pdf")
    assert await contents(world) == []


async def test_the_address_of_a_file_is_forgotten_as_soon_as_it_was_fetched(world):
    await put(world, "describing")
    await offered(world)
    assert [one.url for one in await handed_of(world)] == [""]
    record = await record_of(world)
    assert "files.example" not in str((record["outbox"], record["trail"], record["handed"]))


async def test_what_is_not_wanted_is_not_kept(world):
    await put(world, "describing")
    message = await offered(world)
    card = world.last_card("anna")
    await world.press("anna", buttons(card)["Niet toevoegen"], message=message)
    assert await contents(world) == []
    assert await attachments(world) == ["Plan"]


async def test_a_file_that_nobody_claimed_is_forgotten_and_that_is_said(world):
    await put(world, "describing")
    message = await offered(world)
    await world.store.forget_contents(world.now + timedelta(days=1))
    await add(world, message)
    assert await attachments(world) == ["Plan"]
    assert [one.refused for one in await handed_of(world)] == ["gone"]


@pytest.mark.requirement("RX.3")
async def test_a_bsn_in_a_title_is_not_kept(world):
    await put(world, "describing")
    await add(world, await offered(world), "Brief van 111222333")
    assert await attachments(world) == ["Plan"]
    assert "111222333" not in str(await record_of(world))


# --- faults -----------------------------------------------------------------------------------
@pytest.mark.parametrize("fault", [Unclear("503"), Busy(5)])
async def test_an_outage_is_tried_again_and_the_person_hears_how_it_ended(world, fault):
    await put(world, "describing")
    world.courier.fails = [fault]
    await world.send("anna", "Rapport.pdf", files.PDF)
    assert "haal je bestand op" in texts(world.last_card("anna"))
    world.now += timedelta(minutes=1)
    await deliver(world.tools)
    assert "Toevoegen als bijlage" in texts(world.last_card("anna"))


@pytest.mark.parametrize("faults", [[Gone("404")], [Unclear("timeout")] * MOST_TRIES])
async def test_what_cannot_be_fetched_is_asked_for_again(world, faults):
    await put(world, "describing")
    world.courier.fails = list(faults)
    await world.send("anna", "Rapport.pdf", files.PDF)
    for _ in range(MOST_TRIES):
        world.now += timedelta(minutes=2)
        await deliver(world.tools)
    assert "stuur het nog een keer" in texts(world.last_card("anna")).lower()


async def test_a_file_that_was_taken_in_is_not_taken_in_again(world):
    await put(world, "describing")
    await offered(world)
    (handed,) = await handed_of(world)
    before = await record_of(world)
    effect = type("Effect", (), {"handed": handed.id})()
    with pytest.raises(Obsolete):
        await take_in(Job(1, "k", "l", effect, 1, 1, world.now), effect, world.tools)
    assert await record_of(world) == before


async def test_stopping_half_way_leaves_nothing_half(world, monkeypatch):
    await put(world, "describing")

    def stop(*_args: object, **_more: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patch:
        patch.setattr(Handed, "offer", stop)
        await world.send("anna", "Rapport.pdf", files.PDF)
    assert [row["status"] for row in await handed_of_anyone(world)] == ["waiting"]
    assert await contents(world) == []
    world.now += timedelta(minutes=1)
    await deliver(world.tools)
    assert [one.status for one in await handed_of(world)] == ["offered"]
    assert await contents(world) == [files.PDF]


# --- a filled-in form -------------------------------------------------------------------------
async def handed_out(world: World) -> bytes:
    await world.say("anna", f"sjabloon {NUMBER}")
    made = [path for path in world.dossiers.files if "invulformulier" in path]
    return world.dossiers.files[made[-1]]


async def answer(world: World, path: str) -> object:
    async with world.store.read() as reading:
        return (await reading.draft(NUMBER, "case_description")).answers.get(path)


async def press_last(world: World, title: str) -> None:
    said, card = world.seen("anna")[-1], world.last_card("anna")
    await world.press("anna", buttons(card)[title], message=said.id)


async def test_a_newer_answer_stays_whatever_the_document_says(world):
    await put(world, "describing")
    form = await handed_out(world)
    await _changed(world, "success", "Noor vond iets beters, en schreef het hier op, later.")
    said = {"success": WORDS, "goal": f"{WORDS} {WORDS}"}
    await world.send("anna", "formulier.docx", files.filled(form, said))
    await press_last(world, "Alles overnemen")
    assert await answer(world, "success") == "Noor vond iets beters, en schreef het hier op, later."
    assert await answer(world, "goal") == said["goal"]
    assert "nieuwere antwoord blijft staan" in str(world.answered.values())


async def _changed(world: World, path: str, value: str) -> None:
    async with world.store.work(world.now) as work:
        draft = await work.draft(NUMBER, "case_description")
        draft.give(path, value, by="noor", at=world.now)


async def test_a_new_item_does_not_take_the_place_of_a_colleagues(world):
    await put(world, "describing")
    form = await handed_out(world)
    async with world.store.work(world.now) as work:
        draft = await work.draft(NUMBER, "case_description")
        for path, value in {"groups": [1, 2], "groups.2.group": "Marktkooplui"}.items():
            draft.give(path, value, by="noor", at=world.now)
    content = files.filled(form, {"groups.2.group": "Ondernemers", "groups.3.group": "Bezoekers"})
    for _ in range(2):
        await world.send("anna", "formulier.docx", content)
        if "Alles overnemen" in buttons(world.last_card("anna")):
            await press_last(world, "Alles overnemen")
    assert await answer(world, "groups") == [1, 2, 3, 4]
    names = [await answer(world, f"groups.{n}.group") for n in (2, 3, 4)]
    assert names == ["Marktkooplui", "Ondernemers", "Bezoekers"]


async def test_an_answer_that_is_too_short_is_taken_over_and_named_on_the_overview(world):
    await put(world, "describing")
    form = await handed_out(world)
    await world.send("anna", "formulier.docx", files.filled(form, {"goal": "Te kort."}))
    await press_last(world, "Alles overnemen")
    assert await answer(world, "goal") == "Te kort."


async def test_every_part_of_a_form_full_of_long_texts_fits_on_a_card(world):
    await put(world, "describing")
    form = await handed_out(world)
    long = "📷 Een heel lang antwoord. " * 180
    keys = ("problem", "goal", "success", "explainable_story")
    await world.send("anna", "formulier.docx", files.filled(form, dict.fromkeys(keys, long)))
    for _ in keys:
        if "Alles overnemen" not in buttons(world.last_card("anna")):
            break
        said = world.seen("anna")[-1]
        card = await world.press("anna", buttons(said.message.card)["Bekijken"], message=said.id)
        assert card is not None
        fields = {id: field.get("value", "") for id, field in inputs(card).items()}
        await world.press("anna", buttons(card)["Dit deel overnemen"], fields, message=said.id)
    assert [await answer(world, key) for key in keys] == [long.strip()] * 4


@pytest.mark.requirement("RX.2")
@pytest.mark.parametrize("verb", ["handed.show", "handed.open"])
async def test_a_file_is_shown_to_who_fills_in_the_description_alone(world, verb):
    await put(world, "describing")
    pressed = {"verb": verb, "data": {"handed": TO_REVIEW_FILE, "section": "doel"}}
    unknown = {"verb": verb, "data": {"handed": "elsewhere", "section": "doel"}}
    card = await world.press("noor", pressed)
    assert card is not None
    assert "Staat er nu" in texts(card) or "formulier is gelezen" in texts(card)
    assert await world.press(STRANGER.id, pressed) == await world.press(STRANGER.id, unknown)
    for reader in ("bram", AUDITOR.id):
        assert "Dit kun jij niet doen" in texts(await world.press(reader, pressed) or {})


async def test_a_form_of_another_version_of_the_questions_is_refused_in_words(world):
    await put(world, "describing")
    content = files.made(case=NUMBER, template="report.v1")
    await world.send("anna", "formulier.docx", content)
    assert "eerdere versie van de vragen" in texts(world.last_card("anna"))


async def test_a_form_of_a_description_that_was_sent_is_refused_in_words(world):
    await put(world, "submitted")
    await world.send("anna", "formulier.docx", files.made(case=NUMBER))
    assert "staat niet open" in texts(world.last_card("anna"))


async def test_a_form_of_someone_elses_case_says_what_is_said_of_an_unknown_number(world):
    await put(world, "describing")
    shown = []
    for case in (NUMBER, "UTH-2026-9999"):
        await world.send(STRANGER.id, "formulier.docx", files.made(case=case))
        shown.append(texts(world.last_card(STRANGER.id)))
    assert shown[0] == shown[1]
    trail = (await record_of(world))["trail"]
    assert [r["about"] for r in trail if r["what"] == "Refused"] == [NUMBER]


async def test_what_was_read_survives_a_restart_and_is_gone_once_it_was_settled(world):
    await put(world, "describing")
    form = await handed_out(world)
    await world.send("anna", "formulier.docx", files.filled(form, {"success": WORDS}))
    (handed,) = await handed_of(world)
    assert (handed.status, handed.answers) == (HandedStatus.TO_REVIEW, {"success": WORDS})
    await press_last(world, "Alles overnemen")
    (handed,) = await handed_of(world)
    assert (handed.status, handed.answers, handed.taken) == (HandedStatus.REVIEWED, {}, 1)


async def test_asking_for_the_form_twice_files_it_once_and_answers_twice(world):
    await put(world, "describing")
    for _ in range(2):
        world.now += timedelta(seconds=5)
        await handed_out(world)
    assert len([path for path in world.dossiers.files if "invulformulier" in path]) == 1
    assert len(world.seen("anna")) == 2


async def test_who_speaks_english_gets_the_form_in_english(world):
    await put(world, "describing")
    await world.say("anna", "english")
    await world.say("anna", f"template {NUMBER}")
    (path,) = [path for path in world.dossiers.files if "fill-in-form" in path]
    assert b"Purpose" in files.parts(world.dossiers.files[path])[files.DOCUMENT]


async def test_a_file_that_trips_the_reader_itself_is_answered_all_the_same(world, monkeypatch):
    def trip(_content: bytes) -> None:
        raise RecursionError

    await put(world, "describing")
    monkeypatch.setattr("bot.loops.files.received", trip)
    await world.send("anna", "Rapport.pdf", files.PDF)
    assert "lijkt beschadigd" in texts(world.last_card("anna"))
