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
language-set = Vanaf nu praat ik Nederlands met je. Typ **menu** als je verder wilt.

## Welkom, menu en hulp
welcome-title = Hoi, ik ben de Uthiek-bot
welcome = Ik ben een programma, geen mens. Ik help je om een digitale toepassing goed te bespreken met Team Uthiek. Ik geef zelf geen oordeel.

    Je kunt op een knop drukken of gewoon typen wat je van plan bent.
menu-title = Wat wil je doen?
menu = Druk op een knop, of typ bijvoorbeeld: casus signaleren.
help = Je kunt altijd typen: **menu**, **mijn casussen**, **status** met een casusnummer, **terug**, **overslaan**, **later**, **stop** of **English**.
not-understood = Dat begrijp ik niet. Vertel in een zin wat je van plan bent, of typ **menu**.
no-access = Ik kan je hier niet mee helpen. Klopt het nummer? Neem anders contact op met Team Uthiek.
not-allowed = Dit kun jij niet doen bij { $number }. Wie wel: { $who }. De casus staat nu op: { $status }. Typ **menu** voor wat jij kunt doen.
same-person = Hier is een tweede persoon voor nodig. Vraag een collega van Team Uthiek om dit te doen.
card-outdated = Deze knop werkt niet meer. Typ **mijn casussen** voor hoe het nu staat.
fault = Er ging iets mis bij mij. Wat je eerder had bewaard staat er nog. Probeer het zo nog eens. Lukt het niet? Geef Team Uthiek dan deze code: { $reference }.

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
button-my-advices = Mijn adviezen
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
clash = Iemand anders heeft dit net veranderd. Dat blijft staan.
clash-yours = Jij vulde in
button-use-mine = Gebruik deze
section-progress = Deel { $place } van { $total } · { $ready } klaar
understood = Genoteerd: { $said }
may-add-another = Nog een toevoegen? Typ dan: nog een.
may-skip = Je mag dit overslaan. Typ dan: overslaan.
missing-because = { $ask } – { $why }
kept-title = Bewaard
kept-text = Alles wat je invulde is bewaard: { $done } van { $total } vragen. Je gaat verder met de knop hieronder, of typ **mijn casussen**.
sent-already = { $title } is al verstuurd: { $number }.
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
nothing-to-take-back = Er valt niets terug te draaien. Typ **menu** om te zien wat je kunt doen.
undrawn = Hier hoort een bericht te staan dat ik niet kan laten zien. Aan je casus is niets veranderd. Meld het bij Team Uthiek, met kenmerk { $reference }.
taken-back = Je vorige antwoord is teruggedraaid.
answered-in-private = Ik heb je antwoord in onze eigen chat gezet.
in-private-please = Dat bespreek ik graag met jou alleen. Stuur me een bericht in onze eigen chat.
new-case-or-not-title = Is dit een nieuwe casus?
new-case-or-not = Wil je hier een nieuwe casus van maken? Typ **ja** of gebruik de knop. Gaat het ergens anders over? Kies dan hieronder wat je zoekt.
button-make-case = Ja, nieuwe casus
button-menu = Menu
you-are-welcome = Graag gedaan. Typ **menu** als je verder wilt.
check-and-send = Dit heb ik genoteerd. Klopt het? Typ **ja** of druk op Versturen. Aanpassen kan op de kaart.
without-a-name = Signaal zonder naam
not-sent-yet = begonnen, nog niet verstuurd
questions-added = { $count ->
    [one] Door je antwoorden is er een vraag bijgekomen.
   *[other] Door je antwoorden zijn er { $count } vragen bijgekomen.
}
question-new = Nieuwe vraag
given-up-title = Dit is mij niet gelukt
given-up-file = { $number }: het document “{ $of }” staat nog niet in het dossier, hoe vaak ik het ook probeerde. Vraag de beheerder om te kijken (kenmerk { $reference }).
given-up-message = Een bericht aan { $of } is niet aangekomen, hoe vaak ik het ook probeerde. Neem zelf even contact op (kenmerk { $reference }).
given-up-calendar = { $number }: de afspraak van sessie { $of } staat nog niet goed in de agenda’s, hoe vaak ik het ook probeerde. Verstuur hem zelf en vraag de beheerder om te kijken (kenmerk { $reference }).
second-person-looks = Een collega van Team Uthiek controleert dit.
short-agreed-by = Gecontroleerd door
status-declined = aanbevolen, niet gedaan
reaction-not-awaited = niet afgewacht: { $reason }
nothing-open = Er staat geen formulier open. Typ **menu** om te zien wat je kunt doen.
stop-sure = Wil je stoppen en weggooien wat je hier invulde? Typ **ja** om het weg te gooien. Bij elk ander antwoord bewaar ik het voor later.
thrown-away = Weggegooid. Typ **menu** om iets anders te doen.

## Typen: wat er gevraagd, aangeboden en begrepen wordt
weekday-5 = zaterdag
weekday-6 = zondag
problem-other_weekday = { $day } is een { $weekday }. Welke dag bedoel je? Typ de datum.
problem-one_of_two_days = Bedoel je { $day } of { $other }? Typ de datum.
problem-words_too_short = Dit zijn { $length } tekens. Schrijf er minstens { $limit }.
problem-which_day_of = Welke dag in { $month }? Typ bijvoorbeeld: 15.
problem-which_day = Welke dag precies? Kies er een van { $first } tot en met { $last }.
problem-which_month = Welke maand? Kies er een van { $first } tot en met { $last }.
how-choice = Zo kan het: typ **{ $number }** voor “{ $label }”. Weet je het nu niet? Typ **later**.
how-yes-no = Zo kan het: typ **ja** of **nee**. Weet je het nu niet? Typ **later**.
how-day = Zo kan het: typ **15 maart 2027**, **volgende week dinsdag** of **over drie weken**.
how-month = Zo kan het: typ **maart 2027**, **15 maart** of **weet ik niet**.
how-person = Zo kan het: typ **ik**, een voornaam met achternaam, of een e-mailadres.
how-text = Antwoord in je eigen woorden. Weet je het nu niet? Typ **later**.
in-pieces = Mag in meer berichten: eindig met **…** en sluit af met **klaar**. Later nog iets erbij? Typ **aanvullen**.
text-so-far = Er staan nu { $length } tekens.
text-left = Nog minstens { $left } tekens. Typ verder. Met **klaar** sluit je af.
text-go-on = Typ verder, of typ **klaar**.
nothing-to-add-to = Er is nog geen tekst om aan te vullen. Typ **?** voor wat er nu gevraagd wordt.
did-you-mean = Bedoel je **{ $command }**? Typ **ja**.
words-asked = { $ask }

    Typ het in één bericht. Met **stop** doe ik niets.
nothing-done = Goed, ik doe niets. Typ **menu** als je verder wilt.
ask-words-impact = Welke klasse: laag, midden of hoog?
ask-words-not-needed = Waarom is een assessment niet nodig?
ask-words-decline-assessment = Waarom doen jullie geen assessment?
ask-words-return = Wat moet er anders aan de casusbeschrijving?
ask-words-moment = Welk moment? Typ bijvoorbeeld: dinsdag 8 december 9:00.
ask-words-cancel = Waarom gaat de sessie niet door?
ask-words-comment = Wat klopt er niet in het conceptverslag?
ask-words-adopt = Waarom stel je vast zonder reactie?
ask-words-decline = Waarom lukt het niet?
ask-words-holder = Wie kan het wel doen? Een naam of e-mailadres is genoeg.
ask-words-judgement = Wat zag je?
ask-words-exception = Waarom kan het niet wachten?
ask-words-exception-judged = Waarom wel of niet?
ask-words-talk = Wat is er afgesproken, en waarom?
ask-words-status = Hoe staat het: loopt nog, of klaar?

## Hulp van een mens
help-offered-title = Kom je er niet uit?
help-offered = Zal ik iemand van Team Uthiek vragen om contact met je op te nemen? Typ **ja**. Ik geef alleen door wie je bent en wat er open staat.
button-ask-team = Ja, vraag het team
help-asked = Ik heb het doorgegeven. Je hoort van mij wie contact met je opneemt. Wat je invulde staat er nog. Typ **menu** als je verder wilt.
help-wanted-title = { $name } komt er met mij niet uit
help-wanted = Wie neemt contact op met { $name } ({ $email })?
help-taken = { $name } neemt contact op.
button-promise = Ik neem contact op
help-promised = { $name } van Team Uthiek neemt contact met je op.
short-at = Gevraagd op
short-form = Bezig met

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
problem-more_options_fit = Er passen meer keuzes bij. Typ het nummer:

    { $among }
problem-more_people_fit = Er zijn meer collega’s die zo heten. Typ het nummer of de hele naam:

    { $among }
problem-nobody_fits = Ik vind geen collega met die naam. Typ de voornaam, de achternaam of het e-mailadres.
problem-yes_or_no = Antwoord met ja of nee.
problem-add_by_card = Typ **toevoegen** om er een toe te voegen, of **overslaan**.
problem-cannot_skip = Deze vraag hebben we nodig. Weet je het nog niet? Typ dan **later**.
problem-bsn = Er lijkt een BSN in je tekst te staan. Haal dat weg, ik heb deze tekst niet bewaard. We hebben geen persoonsgegevens van inwoners nodig.
problem-impact_lowered = Een lagere klasse kan, maar niet alleen. Schrijf waarom. Daarna kijkt een collega van Team Uthiek mee. Tot dan geldt de hogere klasse.
problem-too_many_files = Er passen { $limit } bijlagen bij een casusbeschrijving. Haal er eerst een weg, of geef deze niet mee.
problem-withheld_bsn = Er lijkt een BSN in dit antwoord te staan. Ik heb het niet bewaard. Typ het hier zonder dat nummer.
problem-withheld_too_long = Dit antwoord is veel te lang. Ik heb het niet bewaard. Typ hier een korter antwoord.

## Bestanden en het formulier in Word
button-in-word = Invullen in Word
button-attach = Toevoegen
button-attach-not = Niet toevoegen
button-take-part = Dit deel overnemen
button-take-all = Alles overnemen
button-take-nothing = Niets overnemen
button-back-to-all = Terug naar alle delen
word-status = Om in te vullen, stand van { $day }
word-intro = Bewaar eerst een kopie van dit document. Vul in wat je weet; je hoeft niet alles in één keer te doen. Typ of kies bij elke vraag in het vak met de rand.

    Klaar? Stuur de kopie naar de Uthiek-bot, in je eigen chat. Je ziet dan per vraag wat de bot heeft gelezen. Er verandert niets zonder dat jij het goedvindt. Wat je leeg laat, blijft zoals het was.
word-end = Heb je bijlagen? Stuur die als los bestand naar de bot.
word-stamp = Kenmerk van dit formulier
word-mandatory = Verplicht.
word-optional = Mag leeg blijven.
word-depends = Alleen als het past bij je antwoord op { $asks }.
word-length = { $least } tot { $most } tekens.
word-how-several = Kruis aan wat past; meer mag.
word-how-day = Een maand of een dag, bijvoorbeeld: maart 2027. Weet je het niet? Schrijf: weet ik niet.
word-type-here = Klik en vul in
word-made-title = { $number }: formulier in Word
word-made = Het formulier staat klaar, met alles wat al is ingevuld. Open het, bewaar een kopie en vul die in.

    Stuur de kopie daarna hier in de chat. Je ziet dan per vraag wat ik heb gelezen.
word-open = Formulier openen
word-which = Voor welke casus wil je het formulier? Typ **sjabloon** met het casusnummer, bijvoorbeeld: sjabloon UTH-2026-0001. Je casussen vind je met **mijn casussen**.
file-unnamed = je bestand
file-kind = { $kind }, { $size } MB
handed-waiting-title = { $name }
handed-waiting = Ik haal je bestand op en kijk wat het is. Dat duurt een paar tellen.
handed-left-title = { $name }
handed-left = Goed, ik doe er niets mee. Ik heb niets uit dit bestand bewaard.
handed-refused-title = Dit lukt niet: { $name }
handed-refused-big = Het bestand is groter dan { $most } MB. Maak het kleiner, of zet het in je projectmap en geef bij Bijlagen een titel en een link.
handed-refused-gone = Ik kan het bestand niet ophalen; misschien is de toegang verlopen. Stuur het nog een keer. Lukt het vanaf je telefoon niet, probeer het dan vanaf een computer.
handed-refused-page = Ik kreeg een webpagina in plaats van het bestand. Stuur het bestand zelf, het liefst vanaf een computer.
handed-refused-empty = Het bestand is leeg. Bewaar het opnieuw en stuur het dan nog een keer.
handed-refused-broken = Ik kan het bestand niet lezen; het lijkt beschadigd. Open het zelf, bewaar het opnieuw en stuur het dan nog een keer.
handed-refused-locked = Het bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en stuur het nog een keer.
handed-refused-macros = In dit bestand zit een macro, of het haalt er een op. Dat neem ik niet aan. Bewaar het in Word als “Word-document (.docx)” of als PDF, en stuur dat.
handed-refused-objects = In dit document zit een ander bestand ingesloten. Dat neem ik niet aan. Haal het eruit, of bewaar het document als PDF, en stuur dat.
handed-refused-old_word = Dit is een oud soort Office-bestand. Bewaar het als “Word-document (.docx)” of als PDF, en stuur dat.
handed-refused-kind = Dit soort bestand neem ik niet aan. Wat wel kan: PDF, Word (.docx), PNG en JPG.
handed-refused-nowhere = Een bestand bewaar ik bij een casusbeschrijving, en die heb je nu niet openstaan. Zie **mijn casussen** voor hoe je casus ervoor staat, of typ **casus signaleren** voor een nieuwe.
handed-refused-twice = Dit bestand staat al bij de bijlagen. Ik heb het niet nog een keer toegevoegd.
handed-refused-closed = Deze casusbeschrijving staat niet open, dus ik kan er niets in overnemen. Typ **mijn casussen** om te zien hoe het staat.
handed-refused-version = Dit formulier hoort bij een eerdere versie van de vragen. Vraag een nieuw formulier met **sjabloon**; wat al in de casusbeschrijving staat, staat er dan in.
attach-title = Toevoegen als bijlage?
attach = **{ $name }** ({ $kind }). { $about }

    Na het toevoegen kan iedereen die bij het dossier mag het bestand lezen. Staan er geen persoonsgegevens van inwoners in?
attach-which = Kies bij welke casus het hoort.
attach-ask-title = Titel van de bijlage
attach-ask-case = Bij welke casus?
attached-title = Toegevoegd als bijlage
attached = **{ $title }** staat nu bij de bijlagen van { $number }. { $count ->
    [one] Er is 1 bijlage.
   *[other] Er zijn { $count } bijlagen.
} Weghalen kan op de kaart van de casusbeschrijving, tot je die verstuurt.
attachments-title = Bijlagen
detached-title = { $name }
detached = Deze bijlage is uit de casusbeschrijving gehaald. Het bestand zelf blijft in het dossier staan.
review-title = { $number }: je formulier is gelezen
review = { $count ->
    [one] Er staat 1 antwoord in dat nieuw of anders is.
   *[other] Er staan { $count } antwoorden in die nieuw of anders zijn.
} Neem alles in één keer over, of bekijk eerst elk deel. Tot dan verandert er niets.
review-rest = { $taken ->
    [0] Nog niets overgenomen.
    [one] 1 antwoord overgenomen.
   *[other] { $taken } antwoorden overgenomen.
} { $count ->
    [one] Naar 1 antwoord moet je zelf nog kijken.
   *[other] Naar { $count } antwoorden moet je zelf nog kijken.
}
review-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
review-clashes = { $count ->
    [one] 1 vraag is na het maken van het formulier al anders beantwoord. Dat nieuwere antwoord blijft staan, tenzij jij anders kiest.
   *[other] { $count } vragen zijn na het maken van het formulier al anders beantwoord. Die nieuwere antwoorden blijven staan, tenzij jij anders kiest.
}
review-unread = { $count ->
    [one] 1 antwoord kan ik niet overnemen zoals het er staat.
   *[other] { $count } antwoorden kan ik niet overnemen zoals ze er staan.
}
review-how = Pas aan wat je wilt. Zet “Overnemen” uit bij wat je niet wilt.
review-take = Overnemen: { $ask }
review-now = Staat er nu: { $said }
review-newer = Staat er nu, en is nieuwer dan je formulier: { $said }
review-typed = In je formulier staat: { $said }
review-item = { $list } ({ $place }) – { $ask }
reviewed-title = Overgenomen
reviewed = { $count ->
    [one] 1 antwoord uit je formulier staat nu in de casusbeschrijving.
   *[other] { $count } antwoorden uit je formulier staan nu in de casusbeschrijving.
} Bekijk daar wat er nog ontbreekt.
reviewed-nothing-title = Niets overgenomen
reviewed-nothing = Er is niets in de casusbeschrijving veranderd: in dit formulier staat niets nieuws, of je wilde het niet overnemen. Had je wel iets ingevuld? Bewaar het document en stuur het dan nog een keer.

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

## Signaleren: namens, kanaal, bericht
button-correct-signal = Signaal aanpassen
button-urgent = Dit is spoed
button-confirm-signal = Klopt
button-not-mine = Dit is niet van mij
button-new-case-anyway = Toch een nieuwe casus
short-channel = Kanaal
short-confirmation = Bevestigd
short-start = Begonnen
started-without-advice-yes = ⚠ zonder ethisch advies
started-without-advice-unknown = niet bekend of dat voor het advies was
case-line-started = { $line } · ⚠ begonnen zonder advies
confirmation-awaited = nog niet door { $name }
confirmation-denied = { $name } zegt: dit is niet van mij
signal-corrected-title = Aangepast: { $number }
signal-corrected = De gegevens staan nu zo. Versie { $version } van het signaal komt in het dossier.
on-behalf-team-only = Namens een ander vastleggen doet Team Uthiek. Je kunt wel zelf signaleren: typ **casus signaleren** en noem je collega bij Aanspreekpunt.
on-behalf-how = Typ: **signaal vastleggen namens** en de naam.
signal-to-confirm-title = Jouw casus? { $number }
signal-to-confirm = { $name } heeft een casus gesignaleerd en jou genoemd als aanspreekpunt. Daarom krijg je dit bericht van de bot van Team Uthiek. Klopt het wat er staat?
signal-confirmed-thanks = Dank je wel, dit is bevestigd. De volgende stap is een korte screening (5 minuten).
signal-denied-thanks = Dank je wel. Je hoort hier niets meer over. Je collega weet het ook.
signal-answered-title = Over { $number }
signal-confirmed = { $name } heeft bevestigd dat { $number } klopt.
signal-denied = { $name } zegt dat { $number } niet van hem of haar is. Jij bent nu het aanspreekpunt. Weet je wie het wel is? Pas het signaal dan aan.
looks-like-title = Bestaat deze casus al?
looks-like = Deze casussen lijken erop. Gaat het om dezelfde toepassing? Open dan die casus. Anders ga je verder: typ **ja** of druk op de knop.
looks-like-team = Lijkt op:
message-ready = Het signaal staat klaar in onze chat. Daar vul je de rest in en verstuur je het.
message-empty = In dit bericht staat geen tekst. Kies een ander bericht, of typ mij: casus signaleren.
signal-via = casus signaleren via
channel-unknown = Dat kanaal ken ik niet. Kies een van deze, of vraag Team Uthiek om een goede link:
channel-without = Kwam je hier niet via een kanaal? Typ dan: casus signaleren.

## Signaalkanalen
channels-title = Signaalkanalen
channels = Elk kanaal heeft een eigenaar. Met de link begint een collega een signaal via dat kanaal; zet hem op je pagina of in je formulier.
channel-line = **{ $name }** · { $owner } · [link]({ $link })
channels-retired = Opgeheven: { $names }. Oude signalen houden hun kanaal.
channel-add = Kanaal toevoegen
channel-add-how = Bestaat het kanaal al, dan krijgt het deze eigenaar. Een opgeheven kanaal gaat weer open.
ask-channel = Naam van het kanaal
ask-channel-owner = Eigenaar (naam of e-mailadres)
button-retire-channel = Opheffen
button-add-channel = Bewaren
button-channels = Kanalen
problem-channel_fixed = Dit kanaal gebruik ik zelf. Kies een andere naam.
manager-only = Dit is er voor de verantwoordelijk manager. Typ **menu** voor wat jij kunt doen.

## Trend
trend-title = Signalen per maand
trend = Geteld in { $months }, in die volgorde.
trend-alarm = Er kwamen { $fall }% minder signalen dan in de drie maanden ervoor. Vraag het team en de eigenaren van de kanalen wat er speelt.
short-all-signals = Alles samen
short-formal = Formeel
short-informal = Informeel
short-average = Gemiddeld per maand
short-urgent-share = Spoed
trend-average = { NUMBER($now, maximumFractionDigits: 1) }, daarvoor { NUMBER($before, maximumFractionDigits: 1) }
trend-urgent = { $urgent } van { $total }

## Signaleerders
signaller-title = Ken je nieuwe digitale projecten?
signaller = Je krijgt deze vraag elk kwartaal, omdat je signaleerder bent voor Team Uthiek. Zet elk project op een eigen regel. De naam is genoeg; wij vragen de rest later.
ask-projects = Welke projecten?
button-none = Geen nieuwe projecten
signaller-none = Genoteerd: geen nieuwe projecten. Dank je wel, ik vraag het je volgend kwartaal weer.
signaller-thanks = Genoteerd. Van elk project is een casus gemaakt; Team Uthiek pakt ze op. Dank je wel.
problem-project_name = Schrijf op elke regel een naam van { $least } tot { $most } tekens.

## Spoed
short-urgency = Spoed
short-needed = Nodig voor
short-asked-by = Gevraagd door
urgency-asked = gevraagd, nodig voor { $day }
urgency-approved = ja, nodig voor { $day } (goedgekeurd door { $name })
urgency-refused = niet goedgekeurd door { $name }
urgency-title = Spoed: { $number }
urgency = Met spoed heeft iedereen minder tijd om zich voor te bereiden. Daarom moet iemand anders het goedkeuren. Tot dan geldt de gewone termijn.
urgency-over = De sessie van { $number } is al gepland of geweest. Spoed kun je nu niet meer vragen; het team kan de sessie wel verzetten. Typ **status { $number }** voor hoe het staat.
ask-urgency-reason = Waarom kan het niet wachten?
ask-urgency-day = Voor welke dag is de sessie nodig?
urgency-to-approve = { $name } vraagt om spoed. Keur je dat goed? Dan mag de sessie eerder, met minder tijd om voor te bereiden.
ask-refuse-urgency = Waarom niet? (nodig bij afwijzen)
button-approve-urgency = Goedkeuren
button-refuse-urgency = Afwijzen
urgency-waits = { $name } beslist over de spoed. Je hoort het van mij. Tot dan geldt de gewone termijn; ga intussen gewoon door met je casus.
urgency-no-approver = Er is nu niemand die spoed mag goedkeuren. Team Uthiek weet dat en zoekt iemand. Tot dan geldt de gewone termijn; ga intussen gewoon door met je casus.
urgency-no-approver-team = Hier wordt om spoed gevraagd, en er is niemand met de rol verantwoordelijk manager of Concernmanager IPM. Regel wie die rol heeft. Tot dan geldt de gewone termijn.
urgency-said-yes = { $name } keurt de spoed goed. Tussen uitnodiging en sessie zitten nu minstens { $notice } werkdagen.
urgency-said-no = { $name } keurt de spoed niet goed. De gewone termijn geldt. Reden: { $reason }
doc-urgency = Goedgekeurd door { $name }; { $notice } werkdagen tussen uitnodiging en sessie. Reden: { $reason }

## Triage
triage-on-duty = { $name } is gevraagd om dit op te pakken. Iemand anders mag ook. Graag uiterlijk { $due }.
triage-above-title = Niemand pakt { $number } op
triage-above = Een nieuwe casus wacht nu { $days } werkdagen op iemand van Team Uthiek. Je krijgt dit als Concernmanager IPM, omdat de manager van het team er niet is. Regel wie dit oppakt.
triage-yours = Jij bent aan de beurt voor nieuwe signalen. Kun jij dit oppakken, uiterlijk { $due }?
triage-away = { $name } pakte dit op en is afwezig tot { $day }. Wie neemt het over?
button-take-over = Ik neem dit over
away-when = Ik begrijp niet tot wanneer. Typ bijvoorbeeld: afwezig tot 3 januari.
away-noted = Genoteerd: je bent afwezig tot { $day }. Nieuwe signalen gaan intussen naar { $name }. Eerder terug? Typ: ik ben er weer.
back-again = Welkom terug. Nieuwe signalen komen weer bij jou als je dienst hebt.

## Screening
screening-title = Screening { $number }
screening-not-yet = De screening van { $number } is nog niet ingevuld. Typ **status { $number }** voor hoe het staat.
outcome-verplicht = Voor { $title } is een Uthiek-assessment **verplicht**.
outcome-aanbevolen = Voor { $title } is een Uthiek-assessment **aanbevolen**.
outcome-niet_nodig = Voor { $title } is een Uthiek-assessment **niet nodig**.
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

## Lowering the impact class
short-lowering = Voorstel
lowering-of = klasse { $impact }, van { $name }
short-lowering-reason = Reden voor lager
short-lowered-by = Akkoord met lager
lowering-waits = wacht op een tweede persoon van Team Uthiek; tot dan geldt de hogere klasse
ask-lowering = Waarom een lagere klasse?

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

## Versies van de beschrijving
button-change-description = Beschrijving wijzigen
description-unchanged = ⚠ Er is niets veranderd sinds versie { $version }. Pas eerst een antwoord aan. Dan kun je opnieuw insturen.
returned-note = Team Uthiek stuurde dit terug: { $reason }
change-note = Versie { $version } ligt vast en blijft zo. Verander wat je wilt en stuur in: dan wordt het versie { $next }. Team Uthiek leest die opnieuw.
minutes-left = Wat nog open staat kost je ongeveer { $minutes } minuten.
changed-since = Veranderd sinds versie { $version }
change = **{ $ask }**: { $was } → { $now }
change-was = Was
change-now = Is nu
change-none = leeg
short-description = Beschrijving
newer-version = Versie { $version } wacht op Team Uthiek. Tot dan geldt de vorige.
accepted-planned = De nieuwe versie van de casusbeschrijving van { $title } is compleet. Wie bij de sessie is, krijgt haar ook, met wat er is veranderd.
description-unfinished = Versie { $version } is de beschrijving zoals die was toen de sessie werd gepland. Niemand heeft haar ingediend of geaccepteerd.
description-reminder-title = Nog bezig: { $number }
short-ready = Klaar
short-still = Nog te doen
short-missing = Ontbreekt
reminder-progress = { $done } van { $total } verplichte vragen
reminder-minutes = ongeveer { $minutes } minuten
reminder-section = { $title } ({ $count })
reminder-only-send = niets meer; je hoeft alleen nog te versturen
short-kept-by = Vastgelegd door
short-kept-at = Vastgelegd op

## Uitzondering op de poort
button-exception = Uitzondering aanvragen
button-ask-exception = Aanvragen
button-grant = Toestaan
button-refuse = Niet toestaan
planning-exception = Kan het niet wachten? Vraag een uitzondering aan en leg uit waarom.
exception-ask-title = Uitzondering aanvragen: { $number }
exception-ask = Wil je een sessie zonder geaccepteerde casusbeschrijving? Leg uit waarom dat nodig is. { $name } beslist daarover. Je aanvraag en het antwoord komen in het dossier en in het verslag.
ask-exception-reason = Waarom kan het niet wachten?
the-manager-vacant = De verantwoordelijk manager
exception-asked-title = Aangevraagd: { $number }
exception-asked = { $name } beslist over je uitzondering. Je hoort het antwoord hier. De casusbeschrijving kun je intussen gewoon afmaken.
exception-judge-title = Uitzondering gevraagd: { $number }
exception-judge = { $name } vraagt om een sessie over { $title }, zonder geaccepteerde casusbeschrijving. Jij beslist.
missing-count = { $count ->
    [one] 1 ding van de beschrijving
   *[other] { $count } dingen van de beschrijving
}
ask-exception-answer = Waarom wel of niet?
exception-granted-title = Uitzondering toegestaan: { $number }
exception-granted = Er mag een sessie over { $title } worden gepland zonder geaccepteerde beschrijving. Team Uthiek plant haar. Dat het een uitzondering is, staat in het dossier, het pakket en het verslag.
exception-refused-title = Uitzondering niet toegestaan: { $number }
exception-refused = Eerst de casusbeschrijving van { $title }, dan de sessie. Wat je al invulde staat er nog.
exception-waiting-title = Uitzondering aangevraagd: { $number }
exception-waiting = De aanvraag voor { $title } wacht op een besluit.
exception-row-waiting = gevraagd door { $name }, wacht op besluit
exception-row-granted = toegestaan door { $name }
exception-row-refused = niet toegestaan door { $name }
exception-word-granted = toegestaan
exception-word-refused = niet toegestaan
short-exception = Uitzondering
short-exception-asked-by = Gevraagd door
short-exception-asked-at = Gevraagd op
short-exception-judged-by = Besloten door
short-exception-judged-at = Besloten op
short-exception-answer = Antwoord
session-by-exception = Let op: dit is een uitzondering. Er is nog geen geaccepteerde casusbeschrijving.
doc-uitzondering = Uitzondering
kind-uitzondering = Uitzondering
doc-exceptions = Gebruikte uitzonderingen
doc-exception-rule = Zonder geaccepteerde casusbeschrijving wordt geen sessie gehouden, behalve met een uitzondering. Wie de uitzondering vraagt, beslist er niet over.
doc-exception = Sessie zonder geaccepteerde casusbeschrijving, gevraagd door { $asked }. Reden: { $reason } Toegestaan door { $name } op { $day }.
doc-description-unfinished = Casusbeschrijving zoals die nu is, versie { $version }, niet geaccepteerd
doc-version-unfinished = versie { $number }, niet ingediend en niet geaccepteerd
agenda-legal = Stand van de wettelijke controle

## Voorbereidingspakket
button-read = Gelezen
button-send-late = Toch versturen
pack-title = Voorbereidingspakket { $number }
pack-link = Lees vooraf het [voorbereidingspakket]({ $link }).
pack-follows = Het voorbereidingspakket volgt nog.
pack-read-by-you = Gelezen door jou op { $day }.
pack-late-flag = ⚠ Later verstuurd dan is afgesproken.
pack-to-read = Het pakket voor de sessie over { $title } op { $day } is er.
pack-changed = De beschrijving van { $title } is veranderd sinds versie { $version }, die je eerder kreeg. De sessie blijft op { $day }. Dit is er anders:
pack-state-title = Wie las het pakket? { $number }
pack-state = Verstuurd op { $day }, met versie { $version } van de beschrijving.
pack-read-count = { $read } van { $total }
short-read = Gelezen
short-unread = Nog niet
pack-late-title = Het pakket is laat: { $number }
pack-late = De sessie is op { $day }. Een pakket hoort minstens { $notice } werkdagen eerder bij iedereen te zijn, en dat lukt niet meer. Verstuur je het toch, dan noteren we dat jij dat besloot. Verzetten kan ook, vanaf de casus.
reminder-pack-unread = De sessie is op { $day } en niet iedereen heeft het pakket gelezen. Spreek ze even aan.

## Naleving
compliance-title = Naleving in { $year }
compliance = Zo volgen we onze eigen werkwijze. Geteld over de sessies die zijn gehouden.
compliance-described = Beschrijving op tijd geaccepteerd
compliance-by_exception = Met een uitzondering gepland
compliance-reported = Verslag op tijd vastgesteld
compliance-figure = { $percentage }% ({ $so } van { $total })
compliance-so = ja
compliance-not-so = nee
compliance-empty = Er is nog niets te tellen. Typ **naleving** om terug te gaan.
compliance-team-only = Deze cijfers zijn er voor Team Uthiek en de manager. Typ **mijn casussen** voor je eigen casussen.
button-compliance-described = Beschrijvingen
button-compliance-by_exception = Uitzonderingen
button-compliance-reported = Verslagen
not-applicable = n.v.t.

## Persoonsgegevens
button-keep = Toch bewaren
problem-contact = Er staat een e-mailadres of telefoonnummer in je tekst. Is het van een inwoner? Haal het dan weg. Ik heb deze tekst nog niet bewaard.
keep-contact = Er staat een e-mailadres of telefoonnummer in je tekst. Is het van een inwoner? Stuur je antwoord dan opnieuw, zonder. Mag het blijven staan? Typ **ja**.

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
worklist-team-only = De werkvoorraad is er voor Team Uthiek. Typ **mijn casussen** voor je eigen casussen.
worklist-title = Werkvoorraad ({ $count })
worklist-empty = Er zijn geen open casussen.
dossier-title = Dossier { $number }
dossier-empty = Er zijn nog geen documenten. Typ **menu** als je verder wilt.
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
reminder-triage-deputy = { $number } is nog door niemand opgepakt. Jij bent nu aan de beurt: kun jij dit oppakken?
reminder-triage-manager = { $number } is na 5 werkdagen nog door niemand opgepakt. Spreek iemand van het team aan, of pak het zelf op.
reminder-screening-5 = De screening van { $number } wacht nog op je. Het kost ongeveer 5 minuten.
reminder-screening-10 = De screening van { $number } wacht nu 10 werkdagen. Lukt het niet? Laat het Team Uthiek weten.
reminder-description-5 = De casusbeschrijving van { $number } wacht op je. Alles wat je al invulde staat er nog.
reminder-description-10 = De casusbeschrijving van { $number } zou vandaag klaar zijn. Kom je ergens niet uit? Vraag het Team Uthiek.
reminder-description-15 = De casusbeschrijving van { $number } is nog niet ingediend. Lukt het niet of hoort dit bij iemand anders? Laat het weten.
reminder-review = De casusbeschrijving van { $number } wacht op jullie beoordeling.
item-of = { $list } ({ $place })

button-add-first = Toevoegen

## Planning
item-said = { $list }: { $said }
slot = { $weekday } { $day }, { $start }–{ $end } uur
slot-without = { $when } (niet vrij: { $names })
weekday-0 = maandag
weekday-1 = dinsdag
weekday-2 = woensdag
weekday-3 = donderdag
weekday-4 = vrijdag
planning-refused-title = Nog niet te plannen: { $number }
planning-refused = Deze casus staat op: { $status }. { $count ->
    [one] Er ontbreekt nog één ding.
   *[other] Er ontbreken nog { $count } dingen.
} Zonder een complete casusbeschrijving plannen we geen sessie, want dan kan niemand zich goed voorbereiden.
missing-screening = De screening is nog niet bevestigd
missing-description = De casusbeschrijving is nog niet begonnen
missing-acceptance = Acceptatie door Team Uthiek
looking-title = Momenten zoeken voor { $number }
looking = Ik kijk in de agenda’s. De momenten staan in het volgende bericht.
slots-title = Kies een moment voor { $number }
slots = Dan zijn de casushouder, de projectleider, de begeleider en de verslaglegger vrij. Tussen uitnodiging en sessie zitten minstens { $notice } werkdagen.
slots-none = Er is in de komende 30 werkdagen geen moment waarop iedereen vrij is. Kies een kortere sessie of andere mensen.
ask-slot = Welk moment?
problem-slot_gone = Dit moment kan niet meer. Kies een ander moment.
planning-over = Voor { $number } valt er nu niets te plannen.
button-plan = Sessie plannen
button-change-planning = Aanpassen
button-plan-session = Sessie plannen
button-move-session = Sessie verzetten
button-cancel-session = Sessie annuleren
button-attendance = Aanwezigheid invullen
button-write-report = Verslag schrijven
button-report-state = Verslag
button-decide = Besluit nemen
cancel-title = Sessie annuleren: { $number }
cancel-text = Iedereen die is uitgenodigd krijgt bericht. De casus gaat terug naar geaccepteerd.
ask-cancel-reason = Waarom gaat de sessie niet door?
session-title = Sessie { $number }
session-planned = Er is een sessie gepland over { $title }. De uitnodiging staat in je agenda.
session-moved = De sessie over { $title } is veranderd. Hieronder staat hoe het nu is.
session-why = Je krijgt dit bericht omdat je meedoet als { $role }.
session-without-you-title = Je hoeft niet bij de sessie te zijn: { $number }
session-without-you = De sessie over { $title } is veranderd. Je staat niet meer op de lijst van genodigden.
session-cancelled-title = Sessie gaat niet door: { $number }
session-cancelled = De sessie over { $title } op { $when } gaat niet door. Reden: { $reason }
place-online = Online, in Teams
invitation-title = Uthiek-sessie { $number }: { $title }
invitation-body = We bespreken { $title } ({ $number }). Lees vooraf het voorbereidingspakket in het dossier.

    Agenda:
    { $agenda }
agenda-story = Het verhaal
agenda-goal = Het doel
agenda-means = Het middel
agenda-alternatives = Alternatieven
agenda-values = De acht waarden
agenda-dilemmas = Dilemma’s
agenda-conclusion = Conclusie
agenda-advices = Adviezen met actiehouders
role-case_holder = casushouder
role-project_leader = projectleider
role-facilitator = begeleider
role-note_taker = verslaglegger
role-expert = vakexpert
role-sounding_board = klankbordgroep
role-action_holder = actiehouder
role-mandate_holder = mandaathouder
role-signaller = signaleerder
role-participant = deelnemer
short-session = Sessie
short-when = Wanneer
short-place = Waar
short-name = Naam
short-role = Rol
short-expertise = Expertise

## Sessie
session-not-yet = De sessie van { $number } is op { $day }. Vul de aanwezigheid daarna in.
attendance-saved-title = Sessie gehouden: { $number }
attendance-saved = De presentielijst staat in het dossier. Nu het verslag: het concept is klaar op { $due }.
attendance-no-board = ⚠ Bij grote impact hoort inbreng van de klankbordgroep. Die is er nu niet.

## Verslag
concept-title = Conceptverslag { $version } · { $number }
concept = Het conceptverslag over { $title } staat in het dossier. Kloppen de feiten? Reageer uiterlijk { $due }. Geen reactie telt niet als akkoord; we noteren dan dat je niet hebt gereageerd.
concept-reacted = Je reactie is genoteerd. Dank je wel.
concept-over = Op deze versie kun je niet meer reageren.
ask-reaction = Wat moet er anders? (niet nodig bij akkoord)
button-agree-report = Akkoord
button-comment = Reactie sturen
report-title = Verslag { $number }
advice-line = { $short } { $text } – { $name }: { $acceptance }
no-advices = Er zijn geen adviezen.
acceptance-voorgesteld = nog niet beantwoord
acceptance-geaccepteerd = neemt dit op zich
acceptance-geweigerd = kan dit niet doen
reaction-agreed = akkoord
reaction-silent = geen reactie binnen de termijn
reaction-awaited = gevraagd, tot en met { $due }
short-written-by = Geschreven door
short-reaction = Reactie casushouder
short-adopted-by = Vastgesteld door
button-adopt = Vaststellen
button-change-report = Verslag aanpassen
ask-no-reaction = Waarom stel je vast zonder reactie? (als de termijn nog loopt)
problem-not_accepted = Elk advies heeft een actiehouder nodig die het op zich neemt. Vraag het na of kies iemand anders.
problem-no_reaction_yet = De casushouder heeft nog niet gereageerd en de termijn loopt nog. Wacht, of leg uit waarom je nu vaststelt (minstens { $limit } tekens).

## Adviezen
advice-title = Advies { $short } · { $number }
advice-asked = { $name } vraagt je om dit advies over { $title } op je te nemen. Het komt uit een gesprek over ethiek met Team Uthiek. Kun je dit doen?
advice-geaccepteerd = Je hebt dit op je genomen. Ik vraag je later hoe het ervoor staat.
advice-geweigerd = Je hebt laten weten dat dit niet kan. De casushouder zoekt iemand anders.
advice-gone = Dit advies is veranderd en wordt niet meer aan jou gevraagd.
advice-asked-anew = Nu gevraagd aan { $name }: { $acceptance }.
advice-declined = { $name } kan dit advies niet op zich nemen. Reden: { $reason }

    {"**"}{ $text }**

    Wie kan het wel doen?
ask-decline = Lukt het niet? Leg uit waarom.
ask-other-holder = Naam of e-mailadres
button-take-on = Dit doe ik
button-decline = Dit kan ik niet doen
button-ask-other = Vraag deze collega
problem-choose_one_person = Er zijn meer collega’s met die naam. Typ de hele naam.
short-evidence-asked = Gevraagd bewijs
short-evidence-given = Gekregen bewijs
nothing-given = niets opgegeven
short-evidence = Bewijs
short-weight = Gewicht
weight-voorwaarde_voor_start = voorwaarde voor de start
weight-zwaarwegend = zwaarwegend
weight-aanbeveling = aanbeveling

## Besluit
decide-title = Jouw besluit: { $number }
decide = Het verslag over { $title } is vastgesteld. Jij besluit wat er gebeurt, graag uiterlijk { $due }.
decided-title = Besluit { $number }
decided-line = { $said } · { $followed } · { $name }
decided-line-asked = { $said } · { $followed } · { $name }, eerste vraag op { $day }
followed-overnemen = overgenomen
followed-deels = deels overgenomen
followed-niet = niet overgenomen
under-condition = ⚠ Onder voorwaarde: een voorwaarde voor de start is nog niet gecontroleerd.
decision-under-condition = { $said }, onder voorwaarde
short-decision = Besluit
short-decided-by = Besloten door
button-judge-advice = { $short } beoordelen

## Opvolging
follow-up-title = { $count ->
    [one] Hoe staat het met dit advies?
   *[other] Hoe staat het met je adviezen?
}
follow-up = Het kost je ongeveer 3 minuten. Je krijgt deze vraag omdat je actiehouder bent.
follow-up-late = We hebben nog geen antwoord van je. Lukt het niet of hoort dit bij iemand anders? Laat het weten.
follow-up-none = Er staat nu niets voor je open. Typ **menu** als je verder wilt.
follow-up-noted = Genoteerd: { $short } loopt nog. Ik vraag het weer op { $day }.
follow-up-saved = Genoteerd: { $status }. Dank je wel.
follow-up-team-looks = Team Uthiek bekijkt je antwoord.
follow-up-next = De volgende vraag komt op { $day }.
follow-up-late-other = { $name } heeft nog niet geantwoord op de vraag hoe het staat met dit advies (klaar op { $due }):

    {"**"}{ $text }**

    Kun jij het navragen?
follow-up-nog_niet_begonnen = nog niet begonnen
follow-up-bezig = mee bezig
follow-up-uitgevoerd = klaar
follow-up-niet_opgevolgd = dit doen we niet
follow-up-niet_meer_nodig = niet meer nodig
advice-due = Klaar op { $day }
button-still-busy = Loopt nog
button-done = Klaar
button-otherwise = Anders
advice-open = open
advice-gestart = gestart
advice-gemeld_uitgevoerd = gemeld als klaar, nog niet gecontroleerd
advice-geverifieerd = gecontroleerd en klaar
advice-niet_opgevolgd = niet opgevolgd
advice-vervallen = vervallen
judge-advice-title = Beoordelen: advies { $short } · { $number }
judge-advice = Klopt het antwoord? Kijk naar het bewijs en leg kort vast wat je zag.
judge-advice-deviation = Dit advies wordt niet gevolgd. Is de reden voldoende? Leg kort vast waarom wel of niet.
ask-judgement = Wat zag je?
ask-judgement-deviation = Waarom wel of niet?
button-verified = Dit klopt
button-verified-deviation = Reden is voldoende
button-differs = Dit klopt niet
button-differs-deviation = Reden is niet voldoende
judged = Beoordeeld door { $name }.
judged-differs = Het antwoord klopte niet. De actiehouder krijgt de vraag opnieuw.
judged-insufficient = De reden was niet voldoende. Het advies blijft open.
judged-good = { $name } heeft je antwoord bekeken: het klopt. { $said }
judged-good-deviation = { $name } heeft je reden om dit advies niet te volgen bekeken: die is voldoende. { $said }
judged-again = { $name } heeft je antwoord bekeken en ziet het anders: { $said }
judged-again-deviation = { $name } heeft je reden om dit advies niet te volgen bekeken: die is niet voldoende. { $said }
short-action-holder = Actiehouder
short-unit = Organisatieonderdeel
short-values = Waarden
short-acceptance = Toezegging
short-answer = Antwoord
short-found = Bewijs volgens actiehouder
short-judgement = Oordeel
short-advice = Advies
short-next-question = Volgende vraag
reminder-attendance-1 = De sessie van { $number } is geweest. Vul je de aanwezigheid in?
reminder-attendance-3 = De aanwezigheid bij de sessie van { $number } is nog niet ingevuld.
reminder-attendance-5 = De aanwezigheid bij de sessie van { $number } is nog steeds niet ingevuld. Zonder presentielijst kan het verslag niet verder.
reminder-report-due = Het conceptverslag van { $number } zou vandaag klaar zijn.
reminder-reaction-due = Vandaag kun je nog reageren op het conceptverslag van { $number }.
reminder-reaction-passed = De termijn voor een reactie op het conceptverslag van { $number } is voorbij. Je kunt het nu laten vaststellen.
reminder-decision-due = Het besluit over { $number } zou vandaag genomen zijn. Kom je er niet uit? Vraag het Team Uthiek.

## Escalatie
escalation-title = Escalatie: advies { $short } · { $number }
escalation-silence = De actiehouder heeft na drie herinneringen nog niet geantwoord op de vraag hoe het met dit advies staat.
escalation-deviation = Dit advies wordt niet gevolgd. Team Uthiek vindt de reden niet voldoende.
escalation-extensions = De datum van dit advies is voor de derde keer verschoven.
escalation-offered-4 = Er is nog niets veranderd. Je kunt dit nu agenderen bij het MT CIO. Er gaat pas iets uit als jij het vrijgeeft.
escalation-offered-5 = Er is nog niets veranderd. Je kunt dit nu agenderen bij de directieraad. Er gaat pas iets uit als jij het vrijgeeft.
escalation-offered-6 = Er is nog niets veranderd. Je kunt dit nu via de directieraad en de wethouder aan het college voorleggen. Er gaat pas iets uit als jij het vrijgeeft.
escalation-ended-answered = De actiehouder heeft geantwoord. Je hoeft niets meer te doen.
escalation-ended-extended = Je hebt een nieuwe datum gegeven. De vragen beginnen opnieuw.
escalation-ended-accepted = Vastgelegd: dit advies wordt niet opgevolgd. De vragen stoppen.
escalation-released-title = { $rung }: { $number }
escalation-released = De manager van Team Uthiek vraagt je om { $title } te agenderen ({ $rung }). De notitie met feiten en de gevraagde beslissing ligt in het dossier.
short-rung = Trede
rung-3 = verantwoordelijk manager
rung-4 = MT CIO
rung-5 = directieraad
rung-6 = college
step-note = notitie
step-release = vrijgegeven
step-answered = beantwoord
step-extended = uitstel
step-accepted = niet opgevolgd
ask-escalation-words = Wat is er afgesproken, en waarom?
ask-escalation-due = Nieuwe datum (alleen bij uitstel)
button-release = Vrijgeven: { $rung }
button-note = Notitie bewaren
button-extend = Uitstel geven
button-let-rest = Niet opgevolgd vastleggen
follow-up-moved = Je hebt meer tijd gekregen: dit advies is nu klaar op { $day }. { $reason }
left-at-that = { $name } heeft vastgelegd dat dit advies niet wordt opgevolgd. De vragen stoppen. { $said }
doc-escalation = Escalatie over advies { $short }
problem-later_day = Kies een dag die nog komt.
follow-up-uitstel = uitstel gekregen
kind-agendanotitie = Agendanotitie
doc-agendanotitie = Agendanotitie
note-for-4 = Voor het MT CIO.
note-for-5 = Voor de directieraad.
note-for-6 = Voor het college, via de directieraad en de wethouder.
note-asked = Wat vragen we?
note-asked-4 = Bespreek hoe dit advies alsnog wordt opgevolgd, of leg vast dat het niet wordt opgevolgd en waarom.
note-asked-5 = Besluit of dit advies alsnog wordt opgevolgd. Zo niet, leg dan vast waarom en welk risico blijft.
note-asked-6 = Besluit of dit advies alsnog wordt opgevolgd. Zo niet, leg dan vast waarom en welk risico blijft.
note-what = Waar gaat het om?
note-so-far = Wat is er tot nu toe gebeurd?
note-unanswered = De vraag van { $day } is niet beantwoord; de manager van Team Uthiek is gevraagd.

## Formulieren nakijken (python -m bot templates)
check-sound = { $forms } formulieren en { $policies ->
    [one] 1 versie
   *[other] { $policies } versies
} van de regels: alles klopt.
check-faults = { $count ->
    [one] Er klopt 1 ding niet.
   *[other] Er kloppen { $count } dingen niet.
}
fault-unreadable = Dit bestand kan ik niet lezen: { $why }. Kijk op die plek naar haakjes, aanhalingstekens en komma’s.
fault-wrong-name = In het bestand staat { $said }, maar het bestand heet anders. Maak id en version gelijk aan de naam.
fault-missing-word = Hier ontbreekt { $word }. Zet het erbij, zoals bij de andere vragen.
fault-unknown-word = { $word } ken ik hier niet. Is het een typefout? Haal het anders weg.
fault-unknown-kind = { $word } is geen soort antwoord. Kies uit: text, long, choice, scale, several, yes_no, day, someone of list.
fault-unknown-list = De lijst { $word } bestaat niet. Kies uit: org_units of values.
fault-missing-nl = { $word } heeft geen Nederlandse tekst. Vul nl = "…" in.
fault-missing-en = { $word } heeft geen Engelse tekst. Vul en = "…" in.
fault-bad-expression = Deze voorwaarde begrijp ik niet: { $why }. Kijk hoe een andere vraag het doet.
fault-key-twice = De naam { $word } staat er twee keer. Geef een van de twee een andere naam.
fault-limits = min ({ $least }) is groter dan max ({ $most }). Draai ze om of pas er een aan.
fault-unknown-name = De voorwaarde noemt { $word }, maar zo’n vraag is er niet. Gebruik de key van een vraag uit dit formulier.
fault-unknown-option = De voorwaarde noemt de keuze { $word }, maar die heeft { $of } niet. Gebruik de value van een keuze van die vraag.
fault-unknown-rule = De voorwaarde noemt regel { $word }, maar die is er niet. Gebruik het id van een regel uit dit formulier.
fault-other = Dit klopt niet: { $why }. Vergelijk het met de vorige versie.
fault-bad-policy = Dit klopt niet: { $why }. Vergelijk het met de vorige versie.
fault-missing-version = { $word } bestaat niet. Maak dat bestand, of noem een versie die er is.
fault-version-twice = Versie { $word } is er al. Geef dit bestand een eigen nummer bij version.
fault-option-gone = { $word } stond in een eerdere versie en staat hier niet meer. Lopende casussen gebruiken het nog: zet het terug.
fault-unpublished = { $policy } is gepubliceerd, maar { $word } nog niet. Typ: python -m bot templates publish { $policy }
fault-changed = Deze versie is gepubliceerd en mag niet meer veranderen. Zet het bestand terug zoals het was, en maak je verandering in een kopie met het volgende nummer.
fault-gone = Deze versie is gepubliceerd, maar het bestand is weg. Zet het terug: er kunnen casussen op lopen.
published = Gepubliceerd: { $names }. Deze bestanden veranderen nu niet meer.
published-already = { $word } was al gepubliceerd.
show-unknown = { $word } ken ik niet. Wat er is: { $known }.
show-unsound = Dit formulier klopt nog niet. Typ eerst: python -m bot templates check
show-published = gepubliceerd
show-in-preparation = in voorbereiding
show-size = { $sections ->
    [one] 1 deel
   *[other] { $sections } delen
}, { $questions } vragen
show-rules = Regels
show-help = Uitleg: { $text }
show-optional = Mag leeg blijven.
show-required-if = Verplicht als: { $what }
show-asked-if = Alleen als: { $what }
show-must = Moet kloppen: { $what }. Anders zegt de bot: { $said }
show-if = Als: { $what }
show-always = altijd
show-never = nooit
show-and = en
show-or = of
show-not = niet: { $what }
show-is = { $left } is { $right }
show-is-not = { $left } is niet { $right }
show-less = { $left } is kleiner of eerder dan { $right }
show-at-most = { $left } is hoogstens { $right }
show-more = { $left } is groter of later dan { $right }
show-at-least = { $left } is minstens { $right }
show-in = { $left } is een van: { $right }
show-not-in = { $left } is geen van: { $right }
show-chosen = bij { $what } is gekozen: { $options }
show-filled = { $what } is ingevuld
show-left-open = { $what } is overgeslagen
show-any = bij minstens één regel is { $what } ja
show-fired = regel { $what } geldt
show-count = het aantal bij { $what }
answer-text = Korte tekst, { $least ->
    [0] hoogstens
   *[other] { $least } tot
} { $most } tekens
answer-long = Lange tekst, { $least ->
    [0] hoogstens
   *[other] { $least } tot
} { $most } tekens
answer-choice = Eén keuze: { $options }
answer-several = Meer keuzes, minstens { $least }: { $options }
answer-yes-no = Ja of nee
answer-day = Een dag
answer-roughly = Een dag, een maand of “weet ik niet”
answer-someone = Een collega
answer-list = Een lijst, { $least } tot { $most } regels, met per regel:
answer-given-list = Een lijst die de bot klaarzet, met per regel:
answer-given = Tekst die de bot klaarzet
diff-nothing = Er is niets veranderd.
diff-new = nieuw: { $what }
diff-gone = weg: { $what }
diff-empty = niets
diff-form = het formulier
diff-section = deel { $of }
diff-question = vraag { $of }
diff-option = keuze { $option } bij { $of }
diff-rule = regel { $of }
diff-impact = impact { $impact }
diff-title-nl = titel
diff-title-en = titel (Engels)
diff-help-nl = uitleg
diff-help-en = uitleg (Engels)
diff-ask-nl = vraag
diff-ask-en = vraag (Engels)
diff-say-nl = tekst
diff-say-en = tekst (Engels)
diff-label-nl = naam
diff-label-en = naam (Engels)
diff-kind = soort
diff-when = alleen als
diff-required = verplicht
diff-must = moet kloppen
diff-if = als
diff-level = uitkomst

## Documenten
doc-status-adopted = Versie { $version } – vastgesteld op { $day } door { $name }
doc-status-draft = Versie { $version } – concept van { $day }, door { $name }
doc-page = pagina { $n } van { $of }
doc-signaal = Signalering
doc-screening = Screening
doc-casusbeschrijving = Casusbeschrijving
doc-pakket = Voorbereidingspakket
doc-presentielijst = Presentielijst
doc-waardenblad = Waardenblad
doc-verslag = Verslag van het Uthiek-assessment
doc-reactie = Reactie van de casushouder
doc-advieslijst = Advieslijst
doc-besluit = Besluit
doc-opvolging = Opvolging van de adviezen
doc-hash = Controlegetal (SHA-256)
doc-changes = Veranderd sinds de vorige versie
doc-findings = Aandachtspunten
doc-who = Wie doen er mee
doc-agenda = Agenda
doc-description-read = Casusbeschrijving, versie { $version }
doc-attendance = Aanwezigheid
doc-story = Het uitlegbare verhaal
doc-decision-moment = Wanneer wordt er besloten?
doc-outcome = Uitkomst
doc-advices-intro = { $count ->
    [one] Er is één advies:
   *[other] Er zijn { $count } adviezen:
}
doc-description-version = Casusbeschrijving
doc-version-of = versie { $number }
doc-check = Onderwerp
doc-expert = { $name } ({ $expertise })
doc-experts = Vakexperts
doc-no-board-input = Geen inbreng van de klankbordgroep.
doc-will-decide = Nog te besluiten door { $name }
doc-decided = { $name }, op { $day }: { $outcome }
doc-advised-by = Geadviseerd door
doc-decided-by = Besloten door
doc-decision-reason = Uitleg bij het besluit
doc-agreed-later = De opvolgafspraken volgen na het besluit.
doc-reassessment = Nieuwe beoordeling
doc-no-reassessment = Geen afspraak gemaakt.
doc-no-register = Er is geen tekst voor het algoritmeregister.
doc-versions = Versies van dit verslag
doc-author = Geschreven door
doc-reaction = Reactie
doc-reaction-on = Reactie op het conceptverslag { $version }
doc-agreed = Akkoord
doc-comments = Met opmerkingen
doc-no-reaction = Geen reactie
doc-files = Documenten in het dossier
doc-file = Document
doc-question = Vraag
doc-because = Waarom deze uitkomst
doc-uitnodiging = Uitnodiging
doc-found = Team Uthiek: { $said }
doc-advice = Advies { $short }
doc-name-and-hash = Bestandsnaam en controlegetal (SHA-256)
doc-note = Toelichting
doc-answers = Antwoorden
doc-evidence = Bewijs: { $said }
nothing = Niets
nothing-yet = Geen
short-outcome = Uitkomst
short-case = Casus
short-case-holder = Casushouder
short-attended = Aanwezigheid
short-value = Waarde
short-stake = In het geding?
short-signal = Beeld
outcome-word-verplicht = verplicht
outcome-word-aanbevolen = aanbevolen
outcome-word-niet_nodig = niet nodig
attended-aanwezig = Aanwezig
attended-afwezig = Afwezig
attended-schriftelijk = Schriftelijk gereageerd
value-first = ▲ eerst oplossen
value-attention = ● aandacht
value-balance = ○ in balans
value-plus = + plus
report-part-on-one-page = Op één pagina
report-part-the-case = Casus
report-part-goal-and-means = Doel en middel
report-part-alternatives = Alternatieven
report-part-people = Betrokkenen
report-part-legal = Wettelijke controle
report-part-values = De acht waarden
report-part-dilemmas = Dilemma’s en afwegingen
report-part-contributed = Inbreng van klankbordgroep en vakexperts
report-part-advices = Adviezen
report-part-who-decides = Geadviseerd door en besloten door
report-part-agreed = Opvolgafspraken en nieuwe beoordeling
report-part-register = Tekst voor het algoritmeregister
report-part-annex = Bijlage

# Documents in the dossier
kind-signaal = Signaal
kind-screening = Screening
kind-casusbeschrijving = Casusbeschrijving
kind-invulformulier = Formulier om in te vullen
kind-fill-in-form = Formulier om in te vullen (Engels)
kind-bijlage = Bijlage
kind-pakket = Voorbereidingspakket
kind-uitnodiging = Uitnodiging
kind-presentielijst = Presentielijst
kind-waardenblad = Waardenblad
kind-verslag = Verslag
kind-reactie = Reactie op het verslag
kind-besluit = Besluit
kind-advieslijst = Advieslijst
kind-opvolging = Opvolging
file-adopted = { $name } { $version } · vastgesteld · { $day }
file-draft = { $name } { $version } · concept · { $day }
