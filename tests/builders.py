"""Things that tests begin with; all synthetic."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.case import Case
from bot.domain.description import Description, hash_of
from bot.domain.impact import Impact
from bot.domain.screened import Outcome, Screening
from bot.domain.template import Answer
from bot.loops.delivery import deliver
from tests.world import World


def minimal_description(called: Callable[[str], str] = str) -> dict[str, Answer]:
    """The least that meets the minimum requirements, for a case without an algorithm.

    `called` gives the id that someone has in the record; by default that is their first name.
    """
    return {
        "title": "Slim vegen in de binnenstad",
        "summary": "Camera's op veegwagens zien waar afval ligt, zodat we alleen vegen waar dat "
        "nodig is.",
        "org_unit": "stadsbedrijven",
        "case_holder": called("noor"),
        "project_leader": called("anna"),
        "phase": "voorbereiding",
        "planned_start": "2027-03",
        "decision_moment": "2027-02-15",
        "problem": "In de binnenstad ligt op drukke dagen veel afval en op stille dagen bijna "
        "niets. We vegen nu overal even vaak.",
        "goal": "We willen dat de straten schoon zijn met minder veegkilometers en minder overlast "
        "voor bewoners.",
        "success": "Over een jaar rijden we een vijfde minder en blijft het schoon.",
        "explainable_story": "Onze veegwagens rijden straks niet meer elke dag overal langs. Een "
        "camera kijkt of er afval op straat ligt. Ligt er niets, dan slaan we de straat over. "
        "Mensen en kentekens maken we meteen onherkenbaar, en beelden bewaren we niet.",
        "how_it_works": "De camera maakt elke seconde een beeld. Een programma in de wagen zoekt "
        "naar afval, maakt mensen onherkenbaar en gooit het beeld weg. Alleen de plek en de "
        "hoeveelheid gaan naar de planner.",
        "why_digital": "Met de hand tellen kost te veel tijd en is de volgende dag al verouderd.",
        "alternatives": [1],
        "alternatives.1.alternative": "Vaker met de hand tellen",
        "alternatives.1.why_not": "Dat kost te veel mensen.",
        "supplier": None,
        "groups": [1],
        "groups.1.group": "Bewoners van de binnenstad",
        "groups.1.size": "meer_dan_10000",
        "groups.1.effect": "gemengd",
        "groups.1.toelichting": "Schoner, maar wel een camera door de straat.",
        "vulnerable": ["geen_bekend"],
        "participation": "gepland",
        "participation_note": "In januari spreken we met de wijkraad.",
        "data_sources": [1],
        "data_sources.1.source": "Camera op de veegwagen",
        "data_sources.1.content": "Plek en hoeveelheid afval",
        "data_sources.1.personal": False,
        "data_sources.1.quality": "goed",
        "errors": "Het programma kan afval missen. Dan blijft een straat een dag langer vies en "
        "krijgen we een melding.",
        "legal_task": "nee",
        "dpia_status": "niet_nodig_volgens_privacy",
        "other_assessments": ["pre_scan_dpia"],
        "security_classified": "loopt",
        "values_touched": ["privacy", "controle_op_technologie"],
        "dilemmas": [1],
        "dilemmas.1.question": "Mag een camera rijden als niemand herkenbaar is?",
        "question_to_team": "Hoe leggen we de camera goed uit aan bewoners?",
        "experts": [1],
        "experts.1.person": called("daan"),
        "experts.1.expertise": "privacy",
        "attachments": None,
    }


async def accepted_case(world: World, called: Callable[[str], str] = str) -> str:
    """A case of Anna's, screened and described; Noor is case holder, Bram accepted it."""
    by, bram, at = called("anna"), called("bram"), world.now
    async with world.store.work(at) as work:
        answers = minimal_description(called)
        case = Case.signal(
            number=await work.next_number(at.year),
            title=str(answers["title"]),
            goal="Met camera's zien waar afval ligt, zodat we gericht vegen.",
            unit="stadsbedrijven",
            phase="voorbereiding",
            planned_start="2027-03",
            project_leader=by,
            signalled_by=by,
            signalled_at=at,
            channel="chat",
            policy="1.0",
        )
        work.add(case)
        case.take(by=bram, at=at)
        screening = Screening(
            "screening.v1", SCREENED, ("V5",), Outcome.MANDATORY, Impact.MEDIUM, by, at
        )
        case.answer_screening(screening)
        case.confirm_screening(impact=Impact.MEDIUM, by=bram, at=at)
        sha256 = hash_of("case_description.v1", answers)
        version = case.submit_description(by=by, at=at, sha256=sha256)
        description = Description(
            f"{case.number}/{version}",
            case.number,
            version,
            "case_description.v1",
            answers,
            sha256,
            by,
            at,
        )
        case.case_holder = called("noor")
        case.accept_description(by=bram, at=at)
        description.judged_by, description.judged_at = bram, at
        work.add(description)
        number = case.number
    await deliver(world.tools)
    return number


SCREENED = {
    "kind": "nieuwe_toepassing",
    "inhabitants": "ja",
    "decision": "nee",
    "algorithm": "ja",
    "public_space": "ja",
}
