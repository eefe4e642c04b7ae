### Wat de bot zegt, in het Nederlands.  B1, je-vorm.  Elke zin heeft een Engelse tweeling in en.ftl.

## Algemeen
day = { DATETIME($day, dateStyle: "long") }
moment = { DATETIME($day, dateStyle: "long") } om { $time } uur
month = { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
day-unknown = nog niet bekend
left-open = opengelaten
yes = Ja
no = Nee
someone-unknown = iemand die ik niet ken
items = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
nobody = niemand
nobody-yet = nog niemand
team-uthiek = Team Uthiek
the-project-leader = de projectleider
notice-title = Uthiek-bot
language-set = Vanaf nu praat ik Nederlands met je.

## Welkom, menu en hulp
welcome-title = Hoi, ik ben de Uthiek-bot
welcome = Ik ben een programma, geen mens. Ik help je om een digitale toepassing goed te bespreken met Team Uthiek. Ik geef zelf geen oordeel.

    Je kunt op een knop drukken of gewoon typen wat je van plan bent.
menu-title = Wat wil je doen?
menu = Druk op een knop, of typ bijvoorbeeld: casus signaleren.
help = Je kunt altijd typen: **menu**, **mijn casussen**, **status** met een casusnummer, **terug**, **overslaan**, **later**, **stop** of **English**.
help-no-example = Antwoord in je eigen woorden.
not-understood = Dat begrijp ik niet. Vertel in een zin wat je van plan bent, of typ **menu**.
no-access = Ik kan je hier niet mee helpen. Klopt het nummer? Neem anders contact op met Team Uthiek.
not-allowed = Dit kun jij nu niet doen bij { $number }. De casus staat op: { $status }. Aan zet: { $who }.
same-person = Hier is een tweede persoon voor nodig. Vraag een collega van Team Uthiek om dit te doen.
card-outdated = Deze knop werkt niet meer. Typ **mijn casussen** voor hoe het nu staat.
fault = Er ging iets mis bij mij. Wat je al had ingevuld is bewaard. Probeer het zo nog eens. Lukt het niet? Geef Team Uthiek dan deze code: { $reference }.

## Knoppen
button-send = Versturen
button-save-and-go-on = Bewaren en verder
button-later = Bewaren en later verder
button-no-bsn = Dit is geen BSN
button-go-on = Verdergaan
button-change = Bekijken
button-fill-in = Invullen
button-open = Openen
button-signal = Casus signaleren
button-my-cases = Mijn casussen
button-worklist = Werkvoorraad
button-screening = Screening doen
button-screening-outcome = Uitkomst van de screening
button-case = Bekijk de casus
button-dossier = Dossier
button-take = Ik pak dit op
button-confirm = Uitkomst bevestigen
button-propose = Voorleggen aan een tweede persoon
button-agree = Ik ben het ermee eens
button-go-on-with-it = We doen het assessment
button-do-not = We doen het niet
button-description = Casusbeschrijving
button-judge = Beoordelen
button-accept = Accepteren
button-return = Terugsturen
button-change-item = Wijzigen
button-add = Nog een toevoegen
button-remove = Weghalen

## Formulieren
label-optional = { $ask } (mag leeg blijven)
hint-length = { $least } tot { $most } tekens
hint-day-or-month = Bijvoorbeeld: maart 2027, 1 maart 2027 of weet ik niet
hint-person = Typ een naam
hint-choose = Maak een keuze
item = Nummer { $place }
clash = Iemand anders heeft dit net veranderd. Dat blijft staan. Jij vulde in: { $yours }
section-progress = Deel { $place } van { $total } · { $ready } klaar
understood = Genoteerd: { $said }
may-add-another = Nog een toevoegen? Typ dan: nog een.
may-skip = Je mag dit overslaan. Typ dan: overslaan.
missing-because = { $ask } – { $why }
kept-title = Bewaard
kept-text = Alles wat je invulde is bewaard: { $done } van { $total } vragen. Je gaat verder met de knop hieronder, of typ **mijn casussen**.
sent-already = { $title } is al verstuurd.
overview-progress = { $done } van { $total } verplichte vragen zijn klaar.
overview-refused = { $count ->
    [one] Er ontbreekt nog 1 ding.
   *[other] Er ontbreken nog { $count } dingen.
} Zonder een complete casusbeschrijving plannen we geen sessie, want dan kan niemand zich goed voorbereiden.
finding = Let op: { $text }
section-ready = klaar
section-open = { $count ->
    [one] nog 1 vraag
   *[other] nog { $count } vragen
}
and-more = en nog { $count }
nothing-open = Er staat geen formulier open. Typ **menu** om te zien wat je kunt doen.
stop-sure = Wil je stoppen en weggooien wat je hier invulde? Typ **ja** om het weg te gooien. Bij elk ander antwoord bewaar ik het voor later.
thrown-away = Weggegooid. Typ **menu** om iets anders te doen.
nothing-to-take-back = Er is niets om terug te nemen.

## Wat er nog niet klopt
problem-required = Vul dit nog in.
problem-too_short = Dit zijn { $length } tekens. Schrijf er minstens { $limit }. Wat je schreef is bewaard; vul het aan.
problem-too_long = Dit zijn { $length } tekens. Er passen er { $limit }. Maak het korter.
problem-too_few = Kies of vul er minstens { $limit } in.
problem-too_many = Het zijn er { $count }. Er passen er { $limit }.
problem-unknown_option = Deze keuze ken ik niet. Kies er een uit de lijst.
problem-not_a_date = Dit is geen datum die ik begrijp. Schrijf bijvoorbeeld: 1 maart 2027.
problem-needs_a_day = Ik heb een dag nodig. Schrijf bijvoorbeeld: 1 maart 2027.
problem-not_one_person = Kies één collega.
problem-choose_one = Die keuze ken ik niet. Typ het nummer of het woord uit de lijst.
problem-choose_several = Dat begrijp ik niet helemaal. Typ de nummers met komma’s ertussen, bijvoorbeeld: 1, 3.
problem-more_options_fit = Er passen meer keuzes bij. Typ het nummer uit de lijst.
problem-more_people_fit = Er zijn meer collega’s die zo heten: { $names }. Typ de hele naam.
problem-nobody_fits = Ik vind geen collega met die naam. Typ de voornaam, de achternaam of het e-mailadres.
problem-yes_or_no = Antwoord met ja of nee.
problem-add_by_card = Typ **toevoegen** om er een toe te voegen, of **overslaan**.
problem-cannot_skip = Deze vraag hebben we nodig. Weet je het nog niet? Typ dan **later**.
problem-bsn = Er lijkt een BSN in je tekst te staan. Haal dat weg, ik heb deze tekst niet bewaard. We hebben geen persoonsgegevens van inwoners nodig.
problem-impact_lowered = Een lagere klasse kan niet zomaar: daar is een reden en een tweede persoon voor nodig.

## Signaal
short-title = Naam
short-goal = Doel
short-org_unit = Onderdeel
short-phase = Fase
short-planned_start = Begin
short-contact = Aanspreekpunt
signal-saved-title = Gelukt: { $number }
signal-saved = Je casus heet **{ $number }**. De volgende stap is een korte screening (5 minuten). Iemand van Team Uthiek pakt je casus op, uiterlijk { $due }.
triage-title = Nieuwe casus { $number }
triage-open = Wie pakt dit op? Graag uiterlijk { $due }.
triage-taken = Opgepakt door { $name }.
taken = { $name } van Team Uthiek heeft { $number } ({ $title }) opgepakt. Vragen? Stel ze gerust aan { $name }.

## Screening
screening-title = Screening { $number }
screening-not-yet = De screening van { $number } is nog niet ingevuld.
outcome-verplicht = Voor { $title } is een Uthiek-assessment **verplicht**.
outcome-aanbevolen = Voor { $title } is een Uthiek-assessment **aanbevolen**.
outcome-niet_nodig = Voor { $title } is een Uthiek-assessment **niet nodig**. Een collega van Team Uthiek controleert dit.
because = Dat komt hierdoor:
contest = Ben je het er niet mee eens? Laat het weten, dan kijkt iemand van het team mee.
policy-concept = De regels zijn nog een concept: het beleid is nog niet vastgesteld.
next-description = De volgende stap is de casusbeschrijving: 7 delen, ongeveer een uur. Je kunt altijd stoppen en later verdergaan.
short-impact = Impact
short-answered-by = Ingevuld door
short-confirmed-by = Bevestigd door
short-ball = Aan zet
short-reason = Reden
impact-low = laag
impact-medium = midden
impact-high = hoog
ask-impact = Hoe groot is de impact?
ask-reason = Waarom?

## Casusbeschrijving
description-sent-title = Ingediend: { $number }
description-sent = Versie { $version } ligt nu vast. Team Uthiek leest je casusbeschrijving, uiterlijk { $due }. Je hoort van ons.
judge-title = Casusbeschrijving { $number }
judge-accepted = Geaccepteerd door { $name }.
judge-returned = Teruggestuurd door { $name }.
ask-return-reason = Wat moet er anders? (nodig bij terugsturen)
short-version = Versie
short-submitted-by = Ingediend door
short-submitted-at = Ingediend op
returned-title = Nog niet compleet: { $number }
returned = Team Uthiek stuurt je casusbeschrijving terug. Dit is de reden: { $reason }

    Al je antwoorden staan er nog. Pas ze aan en stuur opnieuw in.
accepted-title = Geaccepteerd: { $number }
accepted = De casusbeschrijving van { $title } is compleet. Team Uthiek plant nu een sessie met je.

## Casussen
case-line = { $number } · { $title }
case-line-status = { $status } · aan zet: { $who }
case-line-overdue = ⚠ Te laat · { $status } · aan zet: { $who }
short-status = Stand
short-due = Uiterlijk
short-owner = Bij Team Uthiek
overdue = Dit is over de afgesproken datum.
my-cases-title = Mijn casussen ({ $count })
my-cases-empty = Je hebt nog geen casussen. Typ: casus signaleren.
worklist-title = Werkvoorraad ({ $count })
worklist-empty = Er zijn geen open casussen.
dossier-title = Dossier { $number }
dossier-empty = Er zijn nog geen documenten.
status-signalled = gesignaleerd, wacht op screening
status-screened = gescreend
status-not_required = geen assessment
status-describing = casusbeschrijving invullen
status-submitted = casusbeschrijving ingediend
status-accepted = casusbeschrijving geaccepteerd
status-planned = sessie gepland
status-held = sessie gehouden
status-report_draft = verslag in concept
status-report_adopted = verslag vastgesteld
status-decided = besluit genomen
status-following_up = adviezen in opvolging

## Herinneringen
reminder-triage-deputy = { $number } is nog door niemand opgepakt. Jij bent plaatsvervanger: kun jij dit oppakken?
reminder-triage-manager = { $number } is na 5 werkdagen nog door niemand opgepakt. Wie wijs je aan?
reminder-screening-5 = De screening van { $number } wacht nog op je. Het kost ongeveer 5 minuten.
reminder-screening-10 = De screening van { $number } wacht nu 10 werkdagen. Lukt het niet? Laat het Team Uthiek weten.
reminder-description-5 = De casusbeschrijving van { $number } wacht op je. Alles wat je al invulde staat er nog.
reminder-description-10 = De casusbeschrijving van { $number } zou vandaag klaar zijn. Kom je ergens niet uit? Vraag het Team Uthiek.
reminder-description-15 = De casusbeschrijving van { $number } is nog niet ingediend. Lukt het niet of hoort dit bij iemand anders? Laat het weten.
reminder-review = De casusbeschrijving van { $number } wacht op jullie beoordeling.
item-of = { $list } ({ $place })
