"""One case from signal to a verified advice, by seven colleagues in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta

import pytest
from playwright.async_api import Locator, expect

from bot.domain.template import Items
from cards.elements import heading
from tests.builders import minimal_description
from tests.e2e.browser import Office
from tests.e2e.conftest import here
from tests.e2e.in_365 import served
from tests.world import POLICY, TEMPLATES

pytestmark = pytest.mark.slow

LEADER = "Sanne Brouwer"
HOLDER = "Daan Vermeulen"
TRIAGE = "Noor de Wit"
MEMBER = "Bram Hoekstra"
WRITER = "Yasmina el Amrani"
EXPERT = "Anouk Verbeek"
ACTOR = "Karim Bouzid"
TEAM = "Team Uthiek"
NEXT = "Bewaren en verder"
SEND = "Versturen"


@pytest.mark.parametrize(
    "office",
    [here, pytest.param(served, marks=pytest.mark.proof)],
    ids=["on this machine", "in Microsoft 365"],
    indirect=True,
)
async def test_a_case_travels_from_signal_to_a_verified_advice(office: Office) -> None:
    number = await _signal(office)
    await _screening(office, number)
    await _description(office, number)
    await _planning(office, number)
    await _session(office, number)
    await _report(office, number)
    await _adoption(office, number)
    await _decision(office, number)
    await _follow_up(office, number)
    await _dossier(office, number)
    assert office.troubles == []


async def _signal(office: Office) -> str:
    await office.be(LEADER)
    await office.picture("welkom")
    await office.say("casus signaleren")
    card = office.card("Zes korte vragen")
    answers = {
        "title": "Slim vegen in de binnenstad",
        "goal": "Met camera's zien waar afval ligt, zodat we gericht vegen.",
        "org_unit": "stadsbedrijven",
        "phase": "voorbereiding",
        "planned_start": "maart 2027",
        "contact": LEADER,
    }
    assert await office.fill(card, answers) == answers.keys()
    await office.picture("signaal", card)
    await office.press(card, SEND)
    saved = office.card("Gelukt")
    await office.picture("signaal bewaard", saved)
    return (await saved.locator("strong").first.inner_text()).strip()


async def _screening(office: Office, number: str) -> None:
    await office.press(office.card("Gelukt"), "Screening doen")
    card = office.card("Waar gaat het om?")
    questions = TEMPLATES["screening.v1"].questions
    answers = {question.key: "nee" for question in questions}
    answers |= {"kind": "nieuwe_toepassing", "dpia_status": "loopt", "personal_data": "ja"}
    answers |= dict.fromkeys(("inhabitants", "algorithm", "public_space"), "ja")
    await office.fill(card, answers)
    await office.picture("screening", card)
    await office.press(card, SEND)
    if await card.get_by_role("button", name=SEND).count():
        await office.fill(card, answers)
        await office.press(card, SEND)
    outcome = office.card("Uthiek-assessment")
    await expect(outcome).to_contain_text("verplicht")
    await office.picture("screening uitkomst", outcome)
    await office.be(TRIAGE, place=TEAM)
    await office.picture("teamkanaal")
    await office.press(office.card("Nieuwe casus"), "Ik pak dit op")
    await office.press(office.card("Screening UTH"), "Uitkomst bevestigen")
    await expect(office.card("Screening UTH")).to_contain_text("Bevestigd door")
    await office.picture("screening bevestigd", office.card("Screening UTH"))


async def _description(office: Office, number: str) -> None:
    await office.be(LEADER)
    await office.say(f"status {number}")
    await office.press(office.card("Stand").last, "Casusbeschrijving")
    overview = office.card("verplichte vragen")
    await office.picture("casusbeschrijving", overview)
    await office.press(overview, "Invullen")
    await _sections(office, "case_description", DESCRIPTION, until="verplichte vragen zijn klaar")
    overview = office.card("vragen zijn klaar")
    await office.picture("casusbeschrijving compleet", overview)
    await office.press(overview, SEND)
    await office.be(MEMBER, place=TEAM)
    card = office.card("Ingediend door")
    await office.picture("beoordelen", card)
    await office.press(card, "Accepteren")
    await expect(card).to_contain_text("Geaccepteerd door")


async def _planning(office: Office, number: str) -> None:
    await office.be(TRIAGE)
    await office.say(f"sessie plannen {number}")
    await office.card("Hoe lang duurt de sessie?").wait_for()
    answers = {"meeting": "online", "facilitator": TRIAGE, "note_taker": WRITER}
    await _sections(office, "planning", answers, until="vragen zijn klaar")
    await office.press(office.card("vragen zijn klaar"), SEND)
    slots = office.card("Kies een moment")
    await office.picture("momenten", slots)
    await office.press(slots, "Sessie plannen")
    await office.picture("sessie gepland", office.card("Er is een sessie gepland"))


async def _session(office: Office, number: str) -> None:
    await office.be(WRITER)
    await office.forward_until("Aanwezigheid invullen")
    await office.press(office.card("Aanwezigheid invullen"), "Aanwezigheid invullen")
    card = office.card("Aanwezigheid · ")
    await card.wait_for()
    people = await card.locator('[id^="present."][id$=".how"]').count()
    ways = {f"present.{n}.how": "aanwezig" for n in range(1, people + 1)}
    await office.fill(card, ways)
    await office.picture("aanwezigheid", card)
    await office.press(card, SEND)
    await office.press(office.card("Sessie gehouden"), "Verslag schrijven")


async def _report(office: Office, number: str) -> None:
    card = office.card("verplichte vragen")
    await office.picture("verslag", card)
    await office.press(card, "Invullen")
    due = await office.today() + timedelta(days=70)
    answers = {**WORKSHEET, "advices.1.due": due.isoformat()}
    await _sections(office, "report", answers, until="vragen zijn klaar")
    await office.press(office.card("vragen zijn klaar"), SEND)
    await office.be(HOLDER)
    reaction = office.card("Kloppen de feiten?")
    await office.picture("conceptverslag", reaction)
    await office.press(reaction, "Akkoord")


async def _adoption(office: Office, number: str) -> None:
    await office.be(ACTOR)
    asked = office.card("Advies A1")
    await office.picture("advies aannemen", asked)
    await office.press(asked, "Dit doe ik")
    await office.be(MEMBER, place=TEAM)
    state = office.card("Vaststellen")
    await office.picture("verslag vaststellen", state)
    await office.press(state, "Vaststellen")
    await expect(office.card("Verslag")).to_contain_text("astgesteld")


async def _decision(office: Office, number: str) -> None:
    await office.be(HOLDER)
    await office.press(office.card("Besluit nemen"), "Besluit nemen")
    answers = {
        "outcome": "doorgaan",
        "explainable": "ja",
        "reason": "De straten worden schoner en mensen komen niet herkenbaar in beeld.",
        "per_advice.1.follow": "overnemen",
    }
    await _sections(office, "decision", answers, until="vragen zijn klaar")
    await office.press(office.card("vragen zijn klaar"), SEND)
    await office.picture("besluit", office.card("Besloten door"))


async def _follow_up(office: Office, number: str) -> None:
    await office.be(ACTOR)
    await office.forward_until("Hoe staat het met dit advies?")
    asked = office.card("Hoe staat het met dit advies?")
    await office.picture("opvolging", asked)
    await office.press(asked, "Klaar")
    card = office.card("Wat is er gedaan")
    note = "De toets is gedaan: mensen zijn niet te herkennen."
    await office.fill(card, {"note": note, "evidence": "Rapport in de projectmap"})
    await office.picture("opvolging klaar", card)
    await office.press(card, SEND)
    await office.be(MEMBER, place=TEAM)
    judge = office.card("Beoordelen: advies A1")
    await office.fill(judge, {"judgement": "Rapport gelezen: geen herkenbare mensen."})
    await office.picture("advies beoordelen", judge)
    await office.press(judge, "Dit klopt")
    await expect(judge).to_contain_text("gecontroleerd en klaar")


async def _dossier(office: Office, number: str) -> None:
    """The filed report opens, and says what was written."""
    await office.be(LEADER)
    await office.say(f"dossier {number}")
    card = office.card(heading(f"Dossier {number}").text)
    await office.picture("dossier", card)
    await office.picture("alles")
    link = card.get_by_role("link", name=re.compile("^Verslag 1.0 · vastgesteld"))
    answer = await office.page.request.get(str(await link.get_attribute("href")))
    assert (await answer.body()).startswith(b"%PDF-1.7")


# --- forms, section by section ------------------------------------------------------------------
async def _sections(
    office: Office, form: str, answers: Mapping[str, str], *, until: str, most: int = 40
) -> None:
    """Go through the sections of a form as they come, lists and later questions included."""
    form_card = office.page.locator("#messages .card").filter(
        has=office.page.get_by_role("button", name=NEXT, exact=True)
    )
    await form_card.last.wait_for()
    for _ in range(most):
        card = form_card.last
        if await office.card(until).count():
            return
        await office.fill(card, answers)
        await _add_items(office, card, form, answers)
        await office.picture(f"{form} {await _title(card)}", card)
        await office.press(card, NEXT)
    raise AssertionError(f"{form} does not end")


async def _add_items(office: Office, card: Locator, form: str, answers: Mapping[str, str]) -> None:
    """One item in every list for which there are answers."""
    for question in TEMPLATES[f"{form}.v1"].questions:
        if not isinstance(question.kind, Items) or question.kind.given:
            continue
        first = "following::button[.='Toevoegen' or .='Weghalen' or .='Wijzigen'][1]"
        ask = question.ask["nl"]
        add = card.locator(f'xpath=.//p[contains(., "{ask}")]/{first}[.="Toevoegen"]').first
        if f"{question.key}.1." in " ".join(answers) and await add.count():
            await office.click_and_wait(add)
            await office.fill(card, answers)


async def _title(card: Locator) -> str:
    heading = await card.locator("[role=heading]").first.inner_text()
    return heading.partition(" ·")[0].strip().replace("/", "-")


def _typed(answers: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Answers of the domain as they go into the fields of a card."""
    for path, answer in answers.items():
        match answer:
            case bool():
                yield path, str(answer).lower()
            case [*values] if all(isinstance(value, str) for value in values):
                yield path, ",".join(str(value) for value in values)
            case str():
                yield path, PEOPLE.get(answer, answer)


PEOPLE = {"noor": HOLDER, "anna": LEADER, "daan": EXPERT}
DESCRIPTION = dict(_typed(minimal_description())) | {
    "human_role": "mens_controleert_achteraf",
    "algorithm_type": "zelflerend",
    "explainability": "Het programma markeert afval met een kader; de planner kan dat nakijken.",
    "ai_act": "ai_geen_hoog_risico",
    "ai_role": "gebruiksverantwoordelijke",
    "retention": "Beelden worden meteen weggegooid.",
    "dpia_contact": EXPERT,
}
WORKSHEET = {
    "privacy_stake": "onder_druk",
    "privacy_reason": "De camera ziet ook mensen en kentekens op straat.",
    "privacy_who": "Bewoners van de binnenstad",
    "privacy_weight": "zwaar",
    "privacy_likelihood": "groot",
    "privacy_measures": "Beelden meteen onherkenbaar maken en weggooien.",
    "privacy_residual": "aandacht",
    "dilemmas.1.value_a": "privacy",
    "dilemmas.1.value_b": "gezondheid",
    "dilemmas.1.tension": "Schone straten vragen om beelden, en beelden raken de privacy.",
    "dilemmas.1.considerations": "Beelden worden meteen onherkenbaar gemaakt en niet bewaard.",
    "advices.1.text": "Laat een onafhankelijke partij toetsen of mensen echt onherkenbaar zijn.",
    "advices.1.reason": "Zonder toets weten we niet of de techniek doet wat we beloven.",
    "advices.1.values": "privacy",
    "advices.1.option_type": "techniek",
    "advices.1.weight": "voorwaarde_voor_start",
    "advices.1.given_by": "team_uthiek",
    "advices.1.action_holder": ACTOR,
    "advices.1.action_holder_unit": "stadsbedrijven",
    "advices.1.evidence_expected": "Rapport van de toets",
    "conclusion": "Slim vegen kan doorgaan als de onherkenbaarheid getoetst is.",
}
for value in POLICY.values:
    WORKSHEET.setdefault(f"{value['value']}_stake", "niet_in_het_geding")
    WORKSHEET.setdefault(f"{value['value']}_reason", "Daar verandert deze toepassing niets aan.")
