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
nobody-yet-until = nog niemand, uiterlijk { $due }
team-uthiek = Team Uthiek
notice-title = Uthiek-bot
language-set = Vanaf nu praat ik Nederlands met je. Typ **menu** als je verder wilt.

## Welkom, menu en hulp
welcome-title = Hoi, ik ben de Uthiek-bot
welcome = Ik ben een programma, geen mens. Ik help je om een digitale toepassing goed te bespreken met Team Uthiek. Ik geef zelf geen oordeel.

    Je kunt op een knop drukken of gewoon typen wat je van plan bent.
menu-title = Wat wil je doen?
menu = Druk op een knop, of typ bijvoorbeeld: casus signaleren.
help = Je kunt altijd typen: **menu**, **mijn casussen**, **status** met een casusnummer, **terug**, **overslaan**, **later**, **stop** of **English**.
help-other-part = Naar een ander deel? Typ **naar** met de naam, of **deel 2**.
not-understood = Dat begrijp ik niet. Vertel in een zin wat je van plan bent, of typ **menu**.
no-access = Ik kan je hier niet mee helpen. Klopt het nummer? Neem anders contact op met Team Uthiek.
not-allowed = Dit kun jij niet doen bij { $number }. Wie wel: { $who }. De casus staat nu op: { $status }. Typ **menu** voor wat jij kunt doen.
same-person = Hier is een tweede persoon voor nodig. Vraag een collega van Team Uthiek om dit te doen. Typ **menu** voor wat jij kunt doen.
card-outdated = Deze knop werkt niet meer. Typ **mijn casussen** voor hoe het nu staat.
still-busy = Ik ben hier nog mee bezig. Je ziet het zo in deze chat.
too-busy = Het is nu erg druk. Wat je invulde staat er nog: druk zo nog een keer.
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
button-look-at-outcome = Uitkomst nakijken
button-change-answers = Antwoorden aanpassen
button-screening-outcome = Uitkomst van de screening
button-case = Bekijk de casus
button-dossier = Dossier
button-take = Ik pak dit op
button-confirm = Uitkomst bevestigen
button-propose = Voorleggen aan een collega
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
item = { $list ->
    [alternatives] Alternatief { $place }
    [groups] Groep { $place }
    [data_sources] Bron { $place }
    [dilemmas] Dilemma { $place }
    [experts] Vakexpert { $place }
    [attachments] Bijlage { $place }
    [participants] Deelnemer { $place }
    [board] Lid van de klankbordgroep { $place }
    [joined] Deelnemer { $place }
    [advices] Advies { $place }
   *[other] Nummer { $place }
}
item-unfinished = ○ nog niet af
clash = Iemand anders heeft dit net veranderd. Dat blijft staan.
clash-yours = Jij vulde in
button-use-mine = Gebruik deze
section-progress = Deel { $place } van { $total } · { $ready } klaar
understood = Genoteerd: { $said }
understood-elsewhere = Aangepast bij “{ $ask }”: { $said }
misplaced-title = Dat past niet bij deze vraag
misplaced = Wat je typte is bewaard. Zal ik het bij “{ $ask }” zetten? Typ **ja** of **nee**.
button-place = Ja, zet het daar
button-not-place = Nee
placed = Gezet bij “{ $ask }”: { $said }
not-placed = Goed, ik zet het nergens bij. Dit typte je, dan kun je het ergens anders gebruiken:
placed-nowhere = Dat past niet bij deze vraag, en nergens anders in dit formulier. Dit typte je, dan kun je het later gebruiken:
a-whole-story = Dat is een heel verhaal. Ik bewaar het voor de casusbeschrijving. Vertel het nu eerst kort.
told-before = Bij je signaal vertelde je meer
still-aside = Dit typte je eerder
misplaced-still = Je typte: “{ $said }” Zal ik het bij “{ $ask }” zetten? Typ **ja** of **nee**.
more-told = Je vertelt nog iets
signal-begun = Je was al bezig met een signaal
proposed = Dus: **{ $said }**. Klopt dat? Typ **ja**. Is het anders? Typ dan wat het wel is.
replaced = Je nieuwe tekst komt in de plaats van: “{ $said }” Typ **terug** als die toch moet blijven.
is-this-your-answer = Of was dit je antwoord? Typ dan **ja**. Anders typ je nu je antwoord.
stands-already = Nu staat er: { $said }. Typ wat het moet zijn, of **klaar** als het zo goed is.
stands-and-more = Dit staat er al: “{ $said }” Je antwoord komt erachter.
stands-too-short = Dit staat er al: “{ $said }” Vul het aan, of typ een nieuwe tekst.
stands-enough = Is dit genoeg? Typ dan **klaar**.
what-is-wrong = Wat klopt er niet? Typ het deel of de vraag, bijvoorbeeld **fase** of **fase pilot**. Typ **terug** voor je laatste antwoord. Klopt alles toch? Typ **ja**.
confirm-or-change = Moet er iets anders? Pas het aan op de kaart, of typ **terug** voor je laatste antwoord. Klopt alles? Typ **ja**.
comes-back = Goed, dat vraag ik straks nog een keer.
going-on = { $form } · “{ $name }” ({ $number })
problem-the_last_one = Alleen dit ontbreekt nog. Weet je het nog niet? Typ dan **later**. Alles wat je invulde blijft bewaard.
may-add-another = Nog een toevoegen? Typ dan: nog een.
no-list-here = Er is hier geen lijst om iets uit weg te halen. Typ **terug** voor je laatste antwoord.
item-empty = nog leeg
item-gone = Weggehaald: { $said }. Toch niet? Typ **terug**.
which-item = Welke moet weg? Typ bijvoorbeeld **haal 2 weg**.
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
taken-back = Teruggedraaid: { $said }
taken-back-added = Teruggedraaid: wat je als laatste toevoegde, is weg.
taken-back-removed = Teruggedraaid: wat je weghaalde, staat er weer.
taken-back-skipped = Teruggedraaid: hier koos je eerst voor overslaan.
answered-in-private = Ik heb je antwoord in onze eigen chat gezet.
files-here = Je stuurde een bestand in een kanaal of groep. Daar kan ik het niet ophalen. Stuur het hier, in onze eigen chat.
edited = Je hebt een bericht aangepast. Ik lees alleen nieuwe berichten: typ je antwoord nog een keer als er iets anders moet staan.
in-private-please = Dat bespreek ik graag met jou alleen. Stuur me een bericht in onze eigen chat.
new-case-or-not-title = Is dit een nieuwe casus?
new-case-or-not = Wil je hier een nieuwe casus van maken? Typ **ja** of gebruik de knop. Gaat het ergens anders over? Kies dan hieronder wat je zoekt.
new-case-or-begun = Wil je hier een nieuwe casus van maken? Typ **ja** of gebruik de knop. Hoort het bij “{ $name }”? Typ dan **verder**. Gaat het ergens anders over? Kies dan hieronder wat je zoekt.
new-case-or-own = Wil je hier een nieuwe casus van maken? Typ **ja**. Gaat het over “{ $name }”? Druk dan op { $step }.
new-case-or-open = Wil je hier een nieuwe casus van maken? Typ **ja**. Hoort het bij “{ $name }”? Typ dan **verder**; wat je typte gaat mee.
correction-title = Aanpassen bij { $number }?
correction = Wil je het signaal van “{ $name }” aanpassen? Typ **ja** of gebruik de knop.
go-on-or-new = Typ **verder** om verder te gaan met “{ $name }”, of **nieuwe casus** voor een andere. Wat je invulde blijft bewaard.
button-new-case = Nieuwe casus
button-make-case = Ja, nieuwe casus
button-go-on-with = Verder met { $name }
button-menu = Menu
you-are-welcome = Graag gedaan. Typ **menu** als je verder wilt.
all-right = Goed. Typ **menu** als je verder wilt.
yes-sends = Alles is ingevuld. Klopt het? Typ **ja** of druk op Versturen.
check-and-send = Dit heb ik genoteerd. Klopt het? Typ **ja** of druk op Versturen. Aanpassen kan op de kaart.
without-a-name = Signaal zonder naam
not-sent-yet = begonnen, nog niet verstuurd
questions-added = { $count ->
    [one] Door je antwoorden is er een vraag bijgekomen.
   *[other] Door je antwoorden zijn er { $count } vragen bijgekomen.
}
field-new = Nieuw: staat niet in { $number }
field-changed = Anders dan in { $number }
question-new = Nieuwe vraag
unreachable-title = Ik kan { $name } niet bereiken
unreachable-blocked = { $name } heeft mij in Teams geblokkeerd of verwijderd. Wat niet aankomt, zet ik bij de casus. Wie van jullie neemt contact op ({ $email })? Stuurt { $name } mij een bericht, dan komt alles weer gewoon aan.
unreachable-gone = Ik kan met { $name } geen chat openen in Teams. Wat niet aankomt, zet ik bij de casus. Wie van jullie neemt contact op ({ $email })? De beheerder kan nakijken of { $name } de app heeft.
listed-title = Het adres van { $name } klopt niet meer
listed-nobody = In het mensenbestand staat { $name } met het adres { $listed }. Dat adres is van niemand meer. { $name } houdt voorlopig dezelfde rollen. Vraag de beheerder om het adres in het bestand te veranderen, waarschijnlijk in { $email }. Werkt { $name } niet meer mee, dan kan de regel weg.
listed-other = In het mensenbestand staat { $name } met het adres { $listed }. Dat adres is nu van iemand anders: { $other }. { $name } houdt voorlopig dezelfde rollen, en { $other } krijgt ze niet vanzelf. Vraag de beheerder om het adres van { $name } te veranderen, waarschijnlijk in { $email }. Horen de rollen nu bij { $other }? Dan zet de beheerder het object-ID erbij: { $id }.
listed-other-left = In het mensenbestand staat { $name } met het adres { $listed }. { $name } werkt hier niet meer, en dat adres is nu van iemand anders: { $other }. De rollen heeft nu niemand. Horen ze bij { $other }? Vraag de beheerder om het object-ID erbij te zetten: { $id }. Anders kan de regel weg.
listed-several = In het mensenbestand staat { $name } met het adres { $listed }. Dat adres hoort nu bij meer dan één persoon. { $name } houdt voorlopig dezelfde rollen. Vraag de beheerder om het object-ID van { $name } (uit Microsoft Entra) erbij te zetten.
reachable-title = { $name } is weer te bereiken
reachable = Berichten aan { $name } komen weer aan.
no-email = geen e-mailadres bekend
channel-closed = Ik kan niets meer zeggen in het kanaal van Team Uthiek. Vraag iemand van het team om mij daar weer toe te voegen. Ik bewaar de berichten; daarna komen ze vanzelf.
app-ungranted = Ik mag de app niet geven aan mensen die hem missen, dus hen kan ik nog niet als eerste iets vragen. Vraag de beheerder om het recht en de instelling na te kijken (docs/tenant.md, stap 4 en 8). Ik bewaar de berichten; daarna komen ze vanzelf.
late-title = Dit lukt al een dag niet
late-file = { $number }: het document “{ $of }” staat na een dag nog niet in het dossier. Ik blijf het proberen. Vraag de beheerder om te kijken (kenmerk { $reference }).
late-message = Een bericht aan { $of } is na een dag nog niet aangekomen. Ik blijf het proberen. Heb je haast, neem dan zelf even contact op (kenmerk { $reference }).
late-calendar = { $number }: de afspraak van sessie { $of } staat na een dag nog niet goed in de agenda’s. Ik blijf het proberen. Vraag de beheerder om te kijken (kenmerk { $reference }).
late-share = { $number }: { $of } kan het voorbereidingspakket na een dag nog niet openen. Ik blijf het proberen. Vraag de beheerder om te kijken (kenmerk { $reference }).
late-unshare = { $number }: { $of } kan het voorbereidingspakket na een dag misschien nog openen. Ik blijf het proberen. Haal het delen eerder weg in SharePoint, of vraag de beheerder (kenmerk { $reference }).
given-up-title = Dit is mij niet gelukt
given-up-file = { $number }: het document “{ $of }” staat nog niet in het dossier, hoe vaak ik het ook probeerde. Vraag de beheerder om te kijken (kenmerk { $reference }).
given-up-taken = { $number }: het document “{ $of }” kan niet in het dossier, want op die plek ligt een ander bestand. Haal dat weg of geef het een andere naam. Vraag daarna de beheerder om het opnieuw te proberen (kenmerk { $reference }).
given-up-message = Een bericht aan { $of } is niet aangekomen, hoe vaak ik het ook probeerde. Neem zelf even contact op (kenmerk { $reference }).
given-up-unreachable = Een bericht aan { $of } is niet aangekomen, want in Teams is die persoon niet te bereiken. Neem zelf even contact op (kenmerk { $reference }).
given-up-calendar = { $number }: de afspraak van sessie { $of } staat nog niet goed in de agenda’s, hoe vaak ik het ook probeerde. Verstuur hem zelf en vraag de beheerder om te kijken (kenmerk { $reference }).
given-up-cancel = { $number }: sessie { $of } gaat niet door, maar de afspraak staat nog in de agenda’s. Vraag wie hem verstuurde om hem in Outlook te annuleren. Lukt dat niet, vraag dan de beheerder om te kijken (kenmerk { $reference }).
given-up-appointment = Iets wat ik nu zou vragen of nagaan lukt steeds niet. Ik blijf het elke minuut proberen. Vraag de beheerder om te kijken (kenmerk { $of }).
given-up-share = { $number }: { $of } kan het voorbereidingspakket nog niet openen, hoe vaak ik het ook probeerde te delen. Misschien staat SharePoint delen met buiten niet toe. Vraag de beheerder om te kijken (kenmerk { $reference }).
given-up-unshare = { $number }: { $of } kan het voorbereidingspakket misschien nog openen; het delen stopt vanzelf op de dag die erbij stond. Haal het delen eerder weg in SharePoint, of vraag de beheerder (kenmerk { $reference }).
given-up-prompt = { $number }: een vraag die ik hier zou stellen, stel ik deze keer niet. De beheerder heeft dat zo besloten. Kijk zelf hoe het staat.
second-person-looks = Een collega van Team Uthiek controleert dit.
short-agreed-by = Gecontroleerd door
status-declined = aanbevolen, niet gedaan
reaction-not-awaited = niet afgewacht: { $reason }
form-still-open = Je formulier staat nog open. Ga verder op de kaart, of typ **verder**.
nothing-open = Er staat geen formulier open. Typ **menu** om te zien wat je kunt doen.
stop-sure = Wil je stoppen en weggooien wat je hier invulde? Typ **ja** om het weg te gooien. Bij elk ander antwoord bewaar ik het voor later.
thrown-away = Weggegooid. Typ **menu** om iets anders te doen.

## Typen: wat er gevraagd, aangeboden en begrepen wordt
weekday-5 = zaterdag
weekday-6 = zondag
problem-other_weekday = { $day } is een { $weekday }. Welke dag bedoel je? Typ de datum.
problem-one_of_two_days = Bedoel je { $day } of { $other }? Typ de datum.
problem-words_too_short = Nog te kort: { $length } van minstens { $limit } tekens.
problem-which_day_of = Welke dag in { $month }? Typ bijvoorbeeld: 15.
problem-which_day = Welke dag precies? Kies er een van { $first } tot en met { $last }.
problem-which_month = Welke maand? Kies er een van { $first } tot en met { $last }.
how-choice = Zo kan het: typ **{ $number }** voor “{ $label }”. Weet je het nu niet? Typ **weet ik niet**, dan vraag ik het later.
how-choice-unknown = Zo kan het: typ **{ $number }** voor “{ $label }”. Weet je het niet? Dat is ook een antwoord: typ **weet ik niet**.
how-scale = Zo kan het: typ **ja**, **nee** of **weet ik niet**. Kom je er niet uit? Typ **vraag het team**.
how-yes-no = Zo kan het: typ **ja** of **nee**. Weet je het nu niet? Typ **weet ik niet**, dan vraag ik het later.
how-day = Zo kan het: typ **15 maart 2027**, **volgende week dinsdag** of **over drie weken**.
how-month = Zo kan het: typ **maart 2027**, **15 maart** of **weet ik niet**.
how-person = Zo kan het: typ **ik**, een voornaam met achternaam, of een e-mailadres.
how-text = Antwoord in je eigen woorden. Weet je het nu niet? Typ **weet ik niet**, dan vraag ik het later.
in-pieces = Mag in meer berichten: eindig met **…** en sluit af met **klaar**. Later nog iets erbij? Typ **aanvullen**.
text-so-far = Er staan nu { $length } tekens.
text-left = Nog minstens { $left } tekens. Typ verder. Met **klaar** sluit je af.
text-go-on = Typ verder, of typ **klaar**.
nothing-to-add-to = Er is nog geen tekst om aan te vullen. Typ **?** voor wat er nu gevraagd wordt.
did-you-mean = Bedoel je **{ $command }**? Typ **ja**.
button-choose = Deze
which-case-title = Welke casus bedoel je?
which-case = Kies er een, typ het nummer of een woord uit de naam. Zo kan het ook: **{ $example }**.
words-asked = { $ask }

    Typ het in één bericht. Met **stop** doe ik niets.
no-advice-for-this = Ik zie nu geen advies waarbij dit kan. Typ **mijn acties** om te zien wat er openstaat.
which-question = Er wachten meer vragen op jou. Waarop geef je antwoord? Typ een van deze:
what-words-are-for = Wat je hier typt, leest wie er verder mee gaat. Het hoort bij wat je net koos.
no-task-for-this = Ik zie nu geen taak waarbij dit kan. Typ **mijn taken** om te zien wat er openstaat.
advice-number = Dit kan bij meer dan één advies. Typ welk je bedoelt:
no-case-for-this = Er is nu geen casus waarbij je dit kunt doen. Typ **mijn casussen** om te zien hoe ze staan.
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
pass-on-offered = Typ **vraag het team**. Ik noteer dan “weet ik niet”, en iemand van Team Uthiek neemt contact met je op. Jij kunt meteen verder.
pass-on-later = Typ **vraag het team**. Iemand van Team Uthiek neemt dan contact met je op. Jij kunt meteen verder; deze vraag komt later terug.
button-pass-on = Vraag het team
passed-on = Doorgegeven aan Team Uthiek. Je hoort van mij wie contact met je opneemt.
help-asked = Ik heb het doorgegeven. Je hoort van mij wie contact met je opneemt. Wat je invulde staat er nog. Typ **menu** als je verder wilt.
help-wanted-title = { $name } komt er met mij niet uit
still-to-do = “{ $title }”: { $count ->
    [0] alles is ingevuld.
    [one] nog 1 vraag.
   *[other] nog { $count } vragen.
}
can-wait = Ja. Wat je invult is meteen bewaard. Typ **later** om te stoppen en **verder** om door te gaan waar je was.
why-asked = Met je antwoorden ziet Team Uthiek waar het gesprek over moet gaan. Ze zijn niet bedoeld om jou te beoordelen. Weet je iets niet? Typ **weet ik niet**.
who-sees = Wat je nog niet hebt verstuurd, zien alleen jij en wie er samen met jou aan werkt. Wat je verstuurt, lezen de projectleider, de casushouder, Team Uthiek en hun managers, en wie er een rol in heeft, zoals een genodigde bij de sessie. Ook een auditor kan het lezen. In een groepsgesprek laat ik nooit iets van een casus zien.
who-i-am = Ik ben een programma, geen mens. Ik help je om dit goed te bespreken met Team Uthiek; zelf oordeel ik niet.
help-wanted = Wie neemt contact op met { $name } ({ $email })?
help-taken = { $name } neemt contact op.
button-promise = Ik neem contact op
help-promised = { $name } van Team Uthiek neemt contact met je op.
short-at = Gevraagd op
short-form = Bezig met
short-stuck-at = Vraag

## Wat er nog niet klopt
problem-required = Vul dit nog in.
problem-too_short = Nog te kort: { $length } van minstens { $limit } tekens. Wat je schreef is bewaard; vul het aan.
problem-too_long = Dit zijn { $length } tekens. Er passen er { $limit }. Maak het korter.
problem-too_few = Kies of vul er minstens { $limit } in.
problem-too_many = Het zijn er { $count }. Er passen er { $limit }.
problem-unknown_option = Deze keuze ken ik niet. Kies er een uit de lijst.
problem-not_a_date = Dit is geen datum die ik begrijp. Schrijf bijvoorbeeld: 1 maart 2027.
problem-needs_a_day = Ik heb een dag nodig. Schrijf bijvoorbeeld: 1 maart 2027.
problem-not_one_person = Kies één collega.
problem-choose_one = Die keuze ken ik niet. Typ het nummer of het woord uit de lijst.
problem-choose_listed = Die keuze staat niet in de lijst. Kies er een uit de lijst.
problem-choose_several = Dat begrijp ik niet helemaal. Typ de nummers met komma’s ertussen, bijvoorbeeld: 1, 3.
problem-some_unknown = Niet alles daarvan herken ik. Typ de nummers of woorden uit de lijst, met komma's ertussen.
problem-nothing_or_some = Kies dat er niets van geldt, of kies uit de rest. Allebei kan niet.
problem-more_options_fit = Er passen meer keuzes bij. Typ het nummer:

    { $among }
problem-more_people_fit = Er zijn meer collega’s die zo heten. Typ het nummer of de hele naam:

    { $among }
guest-name = { $name } (gast)
problem-nobody_fits = Ik vind geen collega met die naam. Typ de voornaam, de achternaam of het e-mailadres.
problem-yes_or_no = Antwoord met ja of nee.
problem-add_by_card = Typ de eerste in een paar woorden, of **geen** als er geen is.
problem-cannot_skip = Deze vraag hebben we nodig. Weet je het nog niet? Typ dan **weet ik niet**, dan vraag ik het straks nog een keer. Of typ **later**.
problem-bsn = Er lijkt een BSN in je tekst te staan. Haal dat weg, ik heb deze tekst niet bewaard. We hebben geen persoonsgegevens van inwoners nodig.
problem-impact_lowered = Een lagere klasse kan, maar niet alleen. Schrijf waarom. Daarna kijkt een collega van Team Uthiek mee. Tot dan geldt de hogere klasse.
problem-too_many_files = Er passen { $limit } bijlagen bij een casusbeschrijving. Haal er eerst een weg, of geef deze niet mee.
problem-bsn_typed = { problem-bsn } Is het geen BSN? Stuur je tekst dan nog een keer, met **dit is geen BSN:** ervoor.
no-bsn-how = Stuur dan je tekst nog een keer, met **dit is geen BSN:** ervoor. Dan neem ik hem aan zoals hij is.
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
word-made = Het formulier staat klaar, met alles wat al is ingevuld. Open het, bewaar een kopie en vul die in. Toch liever hier? Typ **verder**.

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
handed-refused-nowhere = Een bestand bewaar ik bij een casusbeschrijving, en die heb je nu niet openstaan. Zie **mijn casussen** voor hoe je casus ervoor staat, of typ **casus signaleren** voor een nieuwe. Is het bewijs bij een advies? Typ eerst bijvoorbeeld **A1 klaar** en stuur het dan.
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
attachment-gone = { $name } (weggehaald)
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
review-warned = { $count ->
    [one] In 1 antwoord staat een e-mailadres of telefoonnummer. Is het van een inwoner? Haal het dan weg bij **Bekijken**. Mag het blijven staan? Kies **Toch bewaren**.
   *[other] In { $count } antwoorden staat een e-mailadres of telefoonnummer. Is het van een inwoner? Haal het dan weg bij **Bekijken**. Mag het blijven staan? Kies **Toch bewaren**.
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
taken = { $name } van Team Uthiek heeft { $number } ({ $title }) opgepakt. Vul jij de screening in, uiterlijk { $due }? Vragen? Stel ze gerust aan { $name }.
taken-screened = { $name } van Team Uthiek heeft { $number } ({ $title }) opgepakt en kijkt naar je screening. Je hoort van ons. Vragen? Stel ze gerust aan { $name }.

## Signaleren: namens, kanaal, bericht
button-correct-signal = Signaal aanpassen
button-urgent = Dit is spoed
button-confirm-signal = Klopt
button-not-mine = Dit is niet van mij
button-new-case-anyway = Toch een nieuwe casus
short-channel = Kanaal
short-confirmation = Bevestiging
short-start = Begonnen
started-without-advice-yes = ⚠ zonder ethisch advies
started-without-advice-unknown = niet bekend of dat voor het advies was
case-line-started = { $line } · ⚠ begonnen zonder advies
confirmation-awaited = wacht op { $name }
confirmation-denied = { $name } zegt: dit is niet van mij
signal-saved-for = De casus heet **{ $number }**. { $name } krijgt nu de vraag of dit klopt; je hoort het antwoord. Iemand van Team Uthiek pakt de casus op, uiterlijk { $due }.
signal-correct-title = Signaal aanpassen
signal-correct-intro = Dit staat er nu. Pas aan wat anders is en verstuur het; de casus houdt zijn nummer.
screening-intro = Zo zien we of een Uthiek-assessment nodig is. Ongeveer 15 vragen, 5 minuten. Weet je iets niet? Kies “Weet ik niet”; dat telt als ja.
question-place = Vraag { $place } van { $total }
signal-corrected-title = Aangepast: { $number }
signal-corrected = De gegevens staan nu zo. Versie { $version } van het signaal komt in het dossier.
signalling-for = Je signaleert namens { $name }. Die krijgt straks de vraag of het klopt.
on-behalf-how = Typ: **casus signaleren namens** en de naam.
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
channels-retired = Opgeheven: { $names }. Bij oude signalen blijft het kanaal staan.
channel-add = Kanaal toevoegen
channel-add-how = Bestaat het kanaal al, dan krijgt het deze eigenaar. Een opgeheven kanaal gaat weer open.
ask-channel = Naam van het kanaal
ask-channel-owner = Eigenaar (naam of e-mailadres)
button-retire-channel = Opheffen
button-add-channel = Bewaren
button-channels = Kanalen
ask-words-channel = Hoe heet het kanaal, en wie is de eigenaar? Bijvoorbeeld: Wijkbureau, Daan Meijer.
ask-words-retire = Welk kanaal heffen we op?
problem-no_such_channel = Dat kanaal ken ik niet. Schrijf de naam zoals die op de lijst staat.
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
ask-words-projects = Welke projecten? Zet elk project op een eigen regel.
signaller-not-asked = Deze vraag stel ik aan signaleerders. Ken je een nieuw project? Typ **casus signaleren**.
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
urgency-needed = Nodig voor: **{ $day }**.
urgency-other-day = Moet het een andere dag zijn? Typ dan die dag.
urgency-no-approver = Er is nu niemand die spoed mag goedkeuren. Team Uthiek weet dat en zoekt iemand. Tot dan geldt de gewone termijn; ga intussen gewoon door met je casus.
urgency-no-approver-team = Hier wordt om spoed gevraagd, en er is niemand met de rol verantwoordelijk manager of Concernmanager IPM. Regel wie die rol heeft. Tot dan geldt de gewone termijn.
urgency-said-yes = { $name } keurt de spoed goed. De sessie mag al { $notice } werkdagen na de uitnodiging zijn.
urgency-said-no = { $name } keurt de spoed niet goed. De gewone termijn geldt. Reden: { $reason }
doc-urgency = Goedgekeurd door { $name }. Tussen de uitnodiging en de sessie zitten { $notice } werkdagen. Reden: { $reason }

## Triage
triage-on-duty = { $name } is gevraagd om dit op te pakken. Iemand anders mag ook. Graag uiterlijk { $due }.
triage-above-title = Niemand pakt { $number } op
triage-above = Een nieuwe casus wacht nu { $days } werkdagen op iemand van Team Uthiek. Je krijgt dit als Concernmanager IPM, omdat de manager van het team er niet is. Regel wie dit oppakt.
triage-yours = Jij bent aan de beurt voor nieuwe signalen. Kun jij dit oppakken, uiterlijk { $due }?
triage-away = { $name } pakte dit op en is afwezig tot { $day }. Wie neemt het over?
button-take-over = Ik neem dit over
away-when = Ik begrijp niet tot wanneer. Typ bijvoorbeeld: afwezig tot 3 januari.
away-too-long = Dat is lang. Ik onthoud een afwezigheid tot hooguit { $day }. Ben je langer weg? Typ **mijn acties**, kies bij elk advies **Anders** en noem wie het van je overneemt. Typ daarna: afwezig tot { $day }.
away-noted = Genoteerd: je bent afwezig tot { $day }. Nieuwe signalen gaan intussen naar { $name }. Eerder terug? Typ: ik ben er weer.
back-again = Welkom terug. Nieuwe signalen komen weer bij jou als je dienst hebt. Typ **menu** als je verder wilt.

## Screening
screening-title = Screening { $number }
screening-not-yet = De screening van { $number } is nog niet ingevuld. Typ **status { $number }** voor hoe het staat.
outcome-verplicht = Voor “{ $title }” is een Uthiek-assessment **verplicht**.
outcome-aanbevolen = Voor “{ $title }” is een Uthiek-assessment **aanbevolen**.
outcome-niet_nodig = Voor “{ $title }” is een Uthiek-assessment **niet nodig**.
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
ask-why-not = Waarom niet?
ask-why-not-needed = Waarom is het niet nodig?
button-after-all = We doen het toch
button-answers = Alle antwoorden
screening-reopened = De screening is weer open: de uitkomst hierboven telt niet meer. { $name } past de antwoorden aan en stuurt ze opnieuw in.
screening-answer-yes = { $ask } **{ $said }**, dat telt als ja
screening-answer = { $ask } **{ $said }**
screening-answer-passed-on = { $answer } (gevraagd aan Team Uthiek)
asks-passed-on = Wie invulde weet dit niet, en vraagt Team Uthiek om hulp:
screening-answers-title = Antwoorden op de screening van { $number }
screening-answers = Ingevuld door { $name } op { $day }.
declined-title = Aanbevolen, niet gedaan: { $number }
declined-told = { $name } kiest ervoor om het assessment van **{ $title }** niet te doen. Wil je erover praten? Neem dan contact op. De casushouder en de projectleider kunnen het alsnog doen.
declined-not = **{ $title }** krijgt het assessment toch.

## Herbeoordeling
reassessment-title = Herbeoordeling van { $number }
reassessment = Afspraak: { $said }.
reassessment-closed = Deze casus is afgesloten en blijft dat. Is er iets veranderd? Dan wordt het een nieuwe casus, gekoppeld aan deze.
reassessment-open = er is nog niets afgesproken
reassessment-never = niet opnieuw, want: { $reason }
reassessment-on = op { $day }
reassessment-at = zodra dit verandert: { $changes }
reassess-noted = Genoteerd. Dit was een afgesproken reden om opnieuw te kijken; er ligt nu een taak.
reassess-not = Genoteerd. Dit was geen afgesproken reden om opnieuw te kijken. Is het belangrijk? Begin dan zelf opnieuw.
ask-event = Is er iets veranderd? Wat?
ask-words-event = Wat is er veranderd? Typ bijvoorbeeld: nieuwe gegevensbron.
problem-reassess_event = Kies wat er is veranderd, bijvoorbeeld: nieuwe gegevensbron.
button-happened = Dit is veranderd
button-reassess = Opnieuw beoordelen
button-not-again = Niet nodig
button-agree-reassessment = Afspraak maken
button-reassessment = Herbeoordeling
short-reassessment = Herbeoordeling
task-reassess = Het is afgesproken om **{ $title }** nu opnieuw te beoordelen. Begin een nieuwe casus, of schrijf op waarom dat niet nodig is.
task-reassess-short = opnieuw beoordelen
ask-task-reassess = Waarom is het niet nodig?
copied-note = Overgenomen uit { $number }. Nieuw of veranderd:

    { $changes }
changed-since-earlier = Nieuw of veranderd sinds { $number }

## Niet eens met de uitkomst
contest-title = Niet mee eens? { $number }
contest-how = Schrijf op waarom je het niet eens bent met de uitkomst van de screening van **{ $title }**. Iemand van Team Uthiek die de uitkomst niet bevestigde kijkt ernaar en antwoordt je.
contest-waits = volgt uiterlijk { $due }
ask-contest = Waarom ben je het er niet mee eens?
ask-words-contest = Waarom ben je het niet eens met de uitkomst?
ask-words-screen-again = Wat antwoord je aan wie het er niet mee eens is?
button-contest = Ik ben het er niet mee eens
button-outcome-stays = De uitkomst blijft
button-screen-again = Opnieuw screenen
short-contest = Niet mee eens
short-contest-answer = Antwoord van het team
task-contest = Iemand is het niet eens met de uitkomst van de screening van **{ $title }**. Kijk ernaar en geef antwoord: blijft de uitkomst, of screenen we opnieuw?
task-contest-short = niet eens met de uitkomst
ask-task-contest = Je antwoord
rules-title = Wanneer is een assessment nodig? (versie { $version })
rules = Deze regels gelden; “weet ik niet” telt als ja. Wat past staat bij de uitkomst, en iemand van het team bevestigt die.
role-triage_owner = wie van het team de casus heeft opgepakt
unscreened-title = Nog niet gescreend ({ $count })
unscreened-empty = Alles is gescreend. Typ **werkvoorraad** voor alle open casussen.
button-unscreened = Nog niet gescreend ({ $count })
button-tasks = Mijn taken ({ $count })
case-line-waiting = { $line } · wacht { $days } werkdagen
compliance-not-digital = Niet digitaal, op verzoek (telt niet mee)
short-kind = Soort
kind-not-digital = niet digitaal, op verzoek

## AI-verordening
ai-act-title = AI-verordening bij { $number }
ai-act-class = Klasse: **{ $said }**. Dit geldt, met de dag waarop het ingaat:
ai-act-unknown = nog niet bekend
ai-act-aid = Twijfel je over de klasse? Gebruik de [Beslishulp AI-verordening]({ $link }) of vraag een jurist.
publication = In het algoritmeregister hoort dit bij: **{ $said }**. Dat volgt uit de antwoorden. Wie het register bijhoudt, beslist.
publication-high_risk = hoog-risico AI-systeem
publication-impactful = impactvol algoritme
publication-other = overig algoritme
publication-none = Er zit geen algoritme in. Het hoort dus niet in het algoritmeregister.
prohibited-title = Verboden AI? { $number }
prohibited = Bij **{ $title }** is ingevuld dat het om verboden AI gaat. Stop hiermee en overleg met een jurist. Zolang dit er staat, plannen we geen sessie.
prohibited-no-longer = Bij **{ $title }** stond dat het om verboden AI gaat. Dat antwoord is intussen veranderd.
missing-prohibited = Er is ingevuld dat het om verboden AI gaat. Overleg eerst met een jurist.
short-ai-act = AI-verordening
button-ai-act = Data AI-verordening

## Wijziging van een eerdere casus
earlier-title = Waar is dit een wijziging van? { $number }
earlier = Is de toepassing eerder met Team Uthiek besproken? Dan telt die casus mee in de uitkomst. Je kunt het nummer ook typen, of **nee**.
ask-earlier-like = Deze casussen lijken erop
ask-earlier-number = Of het nummer van een andere casus
ask-earlier-number-alone = Wat is het nummer van die casus?
ask-words-earlier = Welke eerdere casus verandert er? Typ het nummer, of **nee** als die er niet is.
button-link = Koppelen
button-no-earlier = Er is geen eerdere casus
button-earlier = Eerdere casus koppelen
problem-earlier_unknown = Zo'n eerdere casus ken ik niet. Klopt het nummer? Team Uthiek kan de casus ook voor je koppelen.
short-changes = Wijziging van
short-changed-by = Gewijzigd in
outcome-again = Voor “{ $title }” is **opnieuw beoordelen** nodig: een Uthiek-assessment is verplicht.

## Lowering the impact class
short-lowering = Voorstel
lowering-of = klasse { $impact }, van { $name }
short-lowering-reason = Reden voor lager
short-lowered-by = Akkoord met lager
lowering-waits = wacht op een tweede persoon van Team Uthiek; tot dan geldt de hogere klasse
ask-lowering = Waarom een lagere klasse?

## Taken
task-title = Taak { $short } bij { $number }
task-dpia = Bij **{ $title }** worden persoonsgegevens gebruikt, maar de DPIA is nog niet klaar. Neem contact op met het aanspreekpunt en schrijf op hoe het staat.
task-dpia-short = DPIA begeleiden
dpia-warning = Er worden persoonsgegevens gebruikt, maar de DPIA is nog niet klaar. We vragen { $who } om contact op te nemen.
dpia-finished = { $status } op { $day }
dpia-afterwards = ⚠ { $said }, dus na de sessie
ask-dpia-day = Op welke dag? (alleen als de DPIA is afgerond)
ask-dpia-words = Toelichting (mag leeg blijven)
ask-words-dpia = Hoe staat het met de DPIA? Typ bijvoorbeeld: loopt, niet nodig, of afgerond op 3 december.
problem-dpia_status = Kies hoe het met de DPIA staat: niet nodig, nog niet gestart, loopt of afgerond.
problem-dpia_day = Vul de dag in waarop de DPIA is afgerond. Die dag kan niet in de toekomst liggen.
button-save-dpia = Bewaren
short-dpia = DPIA
task-dpia_again = De sessie over **{ $title }** komt dichterbij en de DPIA is nog niet klaar. Schrijf op hoe het nu staat.
task-dpia_again-short = DPIA voor de sessie
task-legal_check = Bij **{ $title }** is dit nog niet bekend:

    “{ $what }”

    Zoek het uit en schrijf het antwoord hier op.
task-legal_check-short = uitzoeken: { $what }
task-told = **{ $title }** · { $what }
task-line = { $what } · { $who } · uiterlijk { $due }
task-of = { $short } · { $number } · { $title }
task-mine = { $what } · uiterlijk { $due }
task-lapsed = niet meer nodig
ask-task-legal_check = Wat is het antwoord?
ask-words-task = Wat is er gedaan of uitgezocht?
short-task = Taak { $short }
short-task-ended = Gedaan door
my-tasks-title = Mijn taken ({ $count })
my-tasks-empty = Je hebt geen open taken. Typ **menu** voor wat je kunt doen.
role-privacy_adviser = privacy-adviseur
role-register_owner = registereigenaar
role-responsible_manager = manager van Team Uthiek
role-corporate_manager_ipm = Concernmanager IPM

## Casusbeschrijving
description-sent-title = Ingediend: { $number }
description-sent = Versie { $version } ligt nu vast. Team Uthiek leest je casusbeschrijving, uiterlijk { $due }. Je hoort van ons.
judge-title = Casusbeschrijving { $number }
judge-lapsed = Niet meer beoordeeld: de sessie is gehouden over een eerdere versie.
judge-accepted = Geaccepteerd door { $name }.
judge-returned = Teruggestuurd door { $name }.
ask-return-reason = Wat moet er anders? (nodig bij terugsturen)
short-version = Versie
short-submitted-by = Ingediend door
short-submitted-at = Ingediend op
ask-return-section = Over welk deel gaat het? (mag leeg blijven)
button-read-description = Lezen (PDF)
section-returned = { $word }, **teruggestuurd: kijk hier naar**
holder-named-title = Casushouder: { $number }
holder-named = In de casusbeschrijving van “{ $title }” sta jij als casushouder. Je kunt nu al meelezen en meeschrijven. Klopt het niet? Zeg het tegen { $name }.
returned-title = Nog niet compleet: { $number }
returned = { $name } van Team Uthiek stuurt je casusbeschrijving terug. Dit is de reden: { $reason }

    Jij bent nu aan zet, tot en met { $due }. Al je antwoorden staan er nog. Pas ze aan en stuur opnieuw in.
accepted-title = Geaccepteerd: { $number }
accepted = De casusbeschrijving van { $title } is compleet. Team Uthiek plant nu een sessie. Je krijgt een uitnodiging, uiterlijk { $due }.
description-lapsed-title = Versie niet meer beoordeeld: { $number }
description-lapsed = De sessie is gehouden over versie { $held }. Versie { $version } was nog niet beoordeeld en telt niet meer mee. Vertel het team wat erin veranderde; dat kan nog in het verslag.

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
accepted-planned = De nieuwe versie van de casusbeschrijving van { $title } is compleet. Iedereen die meedoet aan de sessie ziet wat er is veranderd.
description-unfinished = Versie { $version } is de beschrijving zoals die was toen de sessie werd gepland. Niemand heeft haar ingediend of geaccepteerd.
description-reminder-title = Nog bezig: { $number }
short-ready = Klaar
short-still = Nog te doen
short-missing = Ontbreekt
short-returned = Teruggestuurd
reminder-progress = { $done } van { $total } verplichte vragen
reminder-minutes = ongeveer { $minutes } minuten
reminder-section = { $title } ({ $count })
reminder-change-first = niets meer; pas aan wat Team Uthiek terugstuurde, en stuur opnieuw in
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
exception-asked-nobody = Er is nu niemand die een uitzondering mag toestaan. Team Uthiek weet dat en regelt het; dan vraag ik het daar. Maak intussen gerust de casusbeschrijving af.
exception-no-manager = { $name } vraagt om een sessie over { $title }, zonder geaccepteerde casusbeschrijving. Niemand heeft nu de rol verantwoordelijk manager of Concernmanager IPM. Regel wie die rol heeft; dan vraag ik het daar.
exception-asked = { $name } beslist over je uitzondering. Je hoort het antwoord hier. De casusbeschrijving kun je intussen gewoon afmaken.
exception-judge-title = Uitzondering gevraagd: { $number }
exception-judge = { $name } wil een sessie over { $title }. De casusbeschrijving is nog niet geaccepteerd. Mag het toch? Jij beslist.
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
doc-exception-rule = We houden pas een sessie als de casusbeschrijving is geaccepteerd. Eerder mag alleen met een uitzondering. Wie daarom vraagt, beslist er niet zelf over.
doc-exception = { $asked } vroeg om deze sessie, en de casusbeschrijving was nog niet geaccepteerd. Reden: { $reason } Op { $day } vond { $name } dat goed.
doc-description-unfinished = De casusbeschrijving zoals die nu is: versie { $version }, nog niet geaccepteerd
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
pack-sharing-title = Het pakket voor wie van buiten komt: { $number }
pack-sharing-how = Wie van buiten komt, ziet niets van het dossier. Met de knop kunnen zij alleen dit pakket lezen, na inloggen, tot en met de dag van de sessie. Zij krijgen daarvan een mail. Ik deel het alleen met wie dan een geldige geheimhoudingsverklaring heeft. Mist die, dan vraag ik de manager die te regelen.
pack-sharing-not-here = Hier kan ik niets delen met wie van buiten komt: de dossiers staan op deze machine. Geef het pakket zelf, alleen aan wie een geldige geheimhoudingsverklaring heeft.
pack-sharing-not-now = Er is nu geen sessie gepland met een pakket om te delen.
pack-sharing-nobody = Er komt niemand van buiten naar deze sessie, dus is er niets te delen.
pack-shared = Gedeeld tot en met { $day }
pack-not-shared = Niet gedeeld
pack-no-statement = Niet gedeeld: geen geheimhoudingsverklaring die geldt tot en met { $day }
pack-shared-mail = Voorbereidingspakket van { $number }, { $title }. Je kunt het lezen tot en met { $day }. Het is alleen voor jou: geef het niet door.
button-pack-sharing = Pakket delen met buiten
button-pack-share = Pakket delen
button-pack-unshare = Niet meer delen

## Naleving
compliance-title = Naleving in { $year }
compliance = Zo volgen we onze eigen werkwijze. Geteld over de sessies die zijn gehouden.
compliance-described = Beschrijving op tijd geaccepteerd
compliance-by_exception = Met een uitzondering gepland
compliance-reported = Verslag op tijd vastgesteld
compliance-dpia_first = DPIA klaar voor de sessie
compliance-dpia_afterwards = DPIA pas na de sessie
compliance-figure = { $percentage }% ({ $so } van { $total })
compliance-began = Begonnen zonder ethisch advies (casussen van dit jaar)
compliance-and-unknown = { " " }· { $count } niet bekend
compliance-so = ja
compliance-unknown = niet bekend
button-compliance-began = Begonnen zonder advies
compliance-not-so = nee
compliance-empty = Er is nog niets te tellen. Typ **naleving** om terug te gaan.
compliance-team-only = Deze cijfers zijn er voor Team Uthiek en de manager. Typ **mijn casussen** voor je eigen casussen.
button-compliance-described = Beschrijvingen
button-compliance-by_exception = Uitzonderingen
button-compliance-dpia_first = DPIA op tijd
button-compliance-dpia_afterwards = DPIA achteraf
button-compliance-reported = Verslagen
not-applicable = n.v.t.

## Persoonsgegevens
button-keep = Toch bewaren
problem-contact = Er staat een e-mailadres of telefoonnummer in je tekst. Is het van een inwoner? Haal het dan weg. Ik heb deze tekst nog niet bewaard.
problem-contact_in_reason = Er staat een e-mailadres of telefoonnummer in je tekst. Is het van een inwoner? Haal het dan weg. Mag het blijven staan? Kies of typ **toch bewaren**.
keep-contact = Er staat een e-mailadres of telefoonnummer in je tekst. Is het van een inwoner? Stuur je antwoord dan opnieuw, zonder. Mag het blijven staan? Typ **ja**.

## Casussen
case-line = { $number } · { $title }
case-line-status = { $status } · aan zet: { $who }
case-line-overdue = ⚠ Te laat · { $status } · aan zet: { $who }
case-line-untaken = { $line } · nog niet opgepakt
short-status = Stand
short-due = Uiterlijk
short-owner = Bij Team Uthiek
overdue = De afgesproken datum is voorbij.
my-cases-title = Mijn casussen ({ $count })
my-cases-how = Typ een cijfer uit de lijst om een casus te openen.
my-cases-empty = Je hebt nog geen casussen. Typ: casus signaleren.
worklist-team-only = De werkvoorraad is er voor Team Uthiek. Typ **mijn casussen** voor je eigen casussen.
worklist-title = Werkvoorraad ({ $count })
worklist-empty = Er zijn geen open casussen.
dossier-title = Dossier { $number }
dossier-empty = Er zijn nog geen documenten. Typ **menu** als je verder wilt.
status-signalled = gesignaleerd, wacht op screening
status-answered = gesignaleerd, screening wacht op bevestiging
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

## Afsluiten
status-closed = afgesloten
button-close = Afsluiten
closing-title = Afsluiten: { $number }
closing = Alles bij { $title } is afgehandeld. Kijk nog een keer wat er van de adviezen terecht is gekomen, en sluit de casus dan af.
closing-early = Bij { $title } is niets meer te volgen. De laatste controle is op { $day }. Kan de casus nu al dicht? Leg uit waarom; een collega van het team kijkt mee.
ask-closing = Wat zag je bij de laatste controle?
ask-closing-early = Waarom is er geen controle meer nodig?
ask-words-close = Wat zag je bij de laatste controle? Kan de casus eerder dicht, schrijf dan waarom.
closing-not-yet = Deze casus kan nog niet dicht. Dit staat nog open:
closing-advice = Advies { $about } is nog niet afgehandeld.
closing-check = Advies { $about } moest op { $day } klaar zijn. Daarna heeft niemand het nagekeken.
closing-task = Taak { $about } is nog niet gedaan.
closing-escalation = De manager heeft de escalatie over het besluit nog niet afgerond.
closing-due = Het laatste advies loopt tot { $day }. Controleer na die dag.
closing-not-now = Afsluiten kan na het besluit. De casus staat nu op: { $status }.
closing-waits = Een collega wil { $title } afsluiten zonder laatste controle. Ben jij het ermee eens? Wie het voorstelde, kan dat niet zelf bevestigen.
closed = “{ $title }” is afgesloten. Je hoeft niets meer te doen. Alles staat in het dossier.
short-checked-by = Door
closing-row = { $name } stelde op { $day } voor om af te sluiten; een tweede persoon van het team kijkt mee
short-closing = Afsluiten
button-closing = Afsluiten bekijken
reminder-closing-second-manager = Het voorstel om { $number } af te sluiten wacht al 10 werkdagen op een tweede persoon van het team. Spreek iemand aan, of kijk zelf mee.
short-last-check = Laatste controle
reminder-closing = De laatste controle van { $number } is aan de beurt. Kijk wat er is gebeurd en sluit de casus af.
reminder-closing-manager = { $number } wacht op de laatste controle en is nog niet afgesloten. Spreek iemand van het team aan.

## Overdragen
button-more = Meer
case-more-title = Meer: { $number }
case-more = Wat wil je met deze casus doen?
button-hand-over = Overdragen
button-take-case-over = Ik neem het over
button-not-me = Dit kan ik niet
succession-title = Overdracht { $number }
succession = { $name } vraagt of jij { $role } wilt worden van **{ $title }**.
succession-before = Tot nu toe was dat { $name }. Wat er al is ingevuld blijft staan, en de afspraken gaan naar jou over.
succession-first = Tot nu toe was er niemand met die rol.
role-successor = opvolger
ask-succession-decline = Waarom niet? (nodig bij nee)
ask-words-succession-decline = Waarom kun je het niet overnemen?
short-to-know = Goed om te weten
succession-waits = { $name } is op { $day } gevraagd om { $role } te worden. Tot het antwoord er is, blijft { $before } het. Je hoort het van mij.
succession-waits-first = { $name } is op { $day } gevraagd om { $role } te worden. Je hoort het van mij.
button-ask-another = Iemand anders vragen
succession-yours = Jij bent nu { $role } van { $title }. Wat er nu ligt, zie je op de kaart van de casus.
succession-accepted = { $name } is nu { $role } van { $title }. Alles wat openstond is mee overgegaan.
succession-declined = { $name } kan geen { $role } worden van { $title }. Reden: { $reason } Wie kan het wel?
succession-declined-thanks = Dank je wel voor je antwoord. Ik laat het weten; je hoeft niets meer te doen.
succession-over = Voor { $number } is de overdracht rond: { $who }. Typ **status { $number }** voor hoe het staat.
short-succession = Overdracht
succession-row = { $name } is gevraagd als { $role }
succession-row-until = { $name } is gevraagd als { $role }; tot het ja is, blijft { $holder } het
succession-row-vacant = we zoeken een { $role }
short-before = Eerder
succession-row-before = { $name }, { $role } tot { $day }
holder-left-title = Wie neemt { $number } over?
holder-left = { $name } is { $role } en werkt hier niet meer.
holder-left-who = Wijs voor { $title } iemand anders aan. Ik vraag het elke week, tot iemand ja zegt.
problem-has_it_already = Deze collega heeft die rol al. Kies iemand anders.
## De dagelijkse controle van het dossier
dossier-check-title = Het dossier van { $number } klopt niet
dossier-check-missing = Niet meer te vinden: { $file }.
dossier-check-changed = Afwijkende versie, veranderd nadat ik het opsloeg: { $file }.
dossier-check-changed-moved = Verplaatst naar “{ $place }”, en veranderd nadat ik het opsloeg: { $file }.
dossier-check-moved = Verplaatst naar “{ $place }”: { $file }. Het hoort in de map { $folder }.
dossier-check-top = de bovenste map
dossier-check-folder = De map van de casus is verplaatst naar “{ $place }”. Nieuwe stukken sla ik daar ook op. Was dat niet de bedoeling? Zet de map dan terug op “{ $home }”.
dossier-check-more = { $count ->
    [one] En nog één stuk.
   *[other] En nog { $count } stukken.
}
dossier-check-back = Zet terug wat weg is of anders, vanuit de prullenbak of de versiegeschiedenis.
dossier-check-again = Ik kijk elke werkdag; klopt het weer, dan laat ik het weten.
dossier-check-moved-title = De map van { $number } is verplaatst
dossier-check-there = Alle stukken liggen erin, zoals ik ze opsloeg.
dossier-check-fine-title = Het dossier van { $number } klopt weer
dossier-check-fine = Alle stukken liggen op hun plek en zijn zoals ik ze opsloeg.

## Pauzeren en intrekken
status-on_hold = gepauzeerd
status-withdrawn = ingetrokken
halt-title = Pauzeren of intrekken: { $number }
halt = Ligt het project even stil? **Pauzeer** de casus. Op de dag die je kiest vraag ik hoe het staat; tot dan vraag ik niets.
halt-withdraw = Gaat het project niet door? **Trek** de casus **in**. Dat kun je niet terugdraaien.
yes-withdraws = Zal ik “{ $title }” intrekken? Typ **ja**. Met **nee** doe ik niets.
halt-session = Let op: de sessie van { $when } gaat dan niet door. Iedereen die is uitgenodigd hoort dat van mij.
ask-halt-reason = Waarom?
ask-halt-review = Wanneer kijken we er weer naar? (alleen bij pauzeren)
halt-not-now = “{ $title }” staat op: { $status }. Pauzeren of intrekken kan dan niet meer. De vragen gaan door.
halt-followed-stopped = Is de toepassing gestopt? Typ **toepassing { $number }**. Team Uthiek kan de casus sluiten als er niets meer te volgen is.
halt-followed-later = Is er meer tijd nodig voor een advies? De actiehouder typt dan bijvoorbeeld: A1 later tot 1 maart. Of: A1 niet meer nodig.
words-not-kept = Wat je schreef, is niet bewaard.
button-application = De toepassing
button-halt = Pauzeren of intrekken
button-halt-longer = Langer pauzeren of intrekken
button-pause = Pauzeren
button-pause-longer = Langer pauzeren
button-resume = Hervatten
button-withdraw = Intrekken
problem-review_day = Kies een dag die nog komt, uiterlijk { $last }.
paused-title = Gepauzeerd: { $number }
paused = “{ $title }” ligt stil. Op { $day } vraag ik { $name } hoe het staat. Tot dan hoeft niemand iets te doen.
paused-kept = Wat je hebt ingevuld, is bewaard. Na **Hervatten** ga je verder waar je was.
resumed-title = Hervat: { $number }
resumed = “{ $title }” gaat verder waar de casus was: { $status }. De termijnen beginnen opnieuw.
withdrawn-title = Ingetrokken: { $number }
withdrawn = “{ $title }” gaat niet door. Je hoeft niets meer te doen. Komt het project terug? Typ **casus signaleren**.
short-paused-by = Gepauzeerd door
paused-by = { $name }, op { $day }
short-withdrawn-by = Ingetrokken door
ask-words-urgency = Waarom kan het niet wachten? Zet de dag waarvoor de sessie nodig is ervoor, zo: **voor 15 januari: de raad beslist dan**.
ask-words-refuse-urgency = Waarom keur je de spoed niet goed?
ask-words-pause = Waarom ligt het stil? Zet de dag waarop we weer kijken ervoor, zo: **tot 1 maart: we wachten op het budget**.
ask-words-withdraw = Waarom gaat het niet door?
reminder-pause-review = { $number } ligt stil, en vandaag zouden we er weer naar kijken. Gaan jullie verder? Kies **Hervatten**. Of pauzeer langer.
reminder-pause-unanswered = { $number } ligt stil, de afgesproken dag is voorbij en er kwam geen antwoord. Spreek wie aan zet is even aan.

## Herinneringen
reminder-confirm = De screening van { $number } is ingevuld en wacht op jullie bevestiging.
reminder-confirm-manager = De ingevulde screening van { $number } wacht al 8 werkdagen op bevestiging door het team. Spreek iemand aan, of bevestig zelf.
reminder-stalled-screening = De screening van { $number } is na 15 werkdagen nog niet ingevuld. Spreek wie aan zet is even aan.
reminder-choice = Voor { $number } is een assessment aanbevolen. Doen jullie het? Laat het weten met een druk op de knop.
reminder-stalled-choice = Voor { $number } is een assessment aanbevolen, en er is nog geen keuze. Spreek wie aan zet is even aan.
reminder-second = { $number } heeft volgens de regels geen assessment nodig. Dat telt pas na een reden en een tweede persoon van het team.
reminder-second-manager = { $number } wacht al 10 werkdagen op een tweede persoon van het team. Spreek iemand aan, of doe het zelf.
reminder-stalled-description = De casusbeschrijving van { $number } is na 20 werkdagen nog niet ingediend. Spreek wie aan zet is even aan.
reminder-review-manager = De casusbeschrijving van { $number } wacht al 10 werkdagen op een oordeel van het team. Spreek iemand aan, of doe het zelf.
reminder-plan = De beschrijving van { $number } is geaccepteerd. Plan nu de sessie, want de projectleider rekent erop.
reminder-plan-manager = Voor { $number } is na 20 werkdagen nog geen sessie gepland. Spreek iemand van het team aan.
reminder-stalled-report = Het conceptverslag van { $number } is over de termijn. Help de verslaglegger, of neem het over.
reminder-adopt = Het verslag van { $number } kan worden vastgesteld zodra er een reactie is, of de termijn voorbij is.
reminder-adopt-manager = Het verslag van { $number } is nog steeds niet vastgesteld. Spreek iemand van het team aan, of stel het zelf vast.
reminder-opinion = Er is nog geen oordeel van de commissie over { $number }. Vraag het na; zonder oordeel kan er geen besluit komen.
reminder-opinion-manager = Er is nog steeds geen oordeel van de commissie over { $number }. Spreek de commissie of iemand van het team aan.
reminder-stalled-decision = Het besluit over { $number } is over de termijn. Spreek de casushouder even aan.
reminder-triage-deputy = { $number } is nog door niemand opgepakt. Jij bent nu aan de beurt: kun jij dit oppakken?
reminder-triage-manager = { $number } is na 5 werkdagen nog door niemand opgepakt. Spreek iemand van het team aan, of pak het zelf op.
reminder-signal = Een collega legde { $number } voor je vast. Je hebt nog niet gezegd of het klopt.
reminder-screening-5 = De screening van { $number } wacht nog op je. Het kost ongeveer 5 minuten.
reminder-screening-10 = De screening van { $number } wacht nu 10 werkdagen. Lukt het niet? Laat het Team Uthiek weten.
reminder-description-5 = De casusbeschrijving van { $number } wacht op je. Alles wat je al invulde staat er nog.
reminder-description-10 = De casusbeschrijving van { $number } zou vandaag klaar zijn. Kom je ergens niet uit? Vraag het Team Uthiek.
reminder-description-15 = De casusbeschrijving van { $number } is nog niet ingediend. Lukt het niet of hoort dit bij iemand anders? Laat het weten.
reminder-review = De casusbeschrijving van { $number } ligt klaar voor jullie. Wie leest die?
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
slots = Dan kan iedereen die erbij moet zijn: casushouder, projectleider, begeleider en verslaglegger. Er zijn minstens { $notice } werkdagen om je voor te bereiden.
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
cancel-text = Iedereen die is uitgenodigd krijgt bericht. Daarna kun je een nieuwe sessie plannen.
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
place-without-link = Online. Een link maken lukte niet: { $name } stuurt je die.
cancel-comment = Deze sessie gaat niet door. Je hoeft niets te doen.
invitation-title = Uthiek-sessie { $number }: { $title }
invitation-body = We praten over { $title } ({ $number }). Lees het pakket in het dossier voordat je komt.

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

## Wat genodigden in hun agenda antwoorden
answer-title = Antwoord op de uitnodiging: { $number }
answer-no = { $name } kan niet bij de sessie zijn op { $when }.
answer-perhaps = { $name } weet nog niet of het lukt op { $when }.
answer-yes = { $name } kan bij de sessie zijn op { $when }.
answer-rather = Liever op { $when }.
answer-what = Kan het zonder, dan hoef je niets te doen. Anders verzet je de sessie.
answer-outdated = Wat { $name } antwoordde, ging over een eerder moment.
short-answer-yes = Komt
short-answer-perhaps = Komt misschien
short-answer-no = Komt niet

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

## Oordeel van een commissie
opinion-title = Oordeel van de commissie: { $number }
opinion-asked = Het verslag over { $title } is vastgesteld. Vraag de commissie om een oordeel en leg het hier vast, graag uiterlijk { $due }. Daarna besluit { $name }.
opinion-noted = De commissie gaf een oordeel over { $title }. { $name } besluit.
opinion-by = { $name }, op { $day }
opinion-not-yet = nog niet gegeven
short-opinion = Oordeel van de commissie
short-opinion-by = Gegeven door
button-note-opinion = Oordeel vastleggen
button-change-opinion = Oordeel aanpassen

## Besluit
decide-title = Jouw besluit: { $number }
decide = Het verslag over { $title } is vastgesteld. Jij besluit wat er gebeurt, graag uiterlijk { $due }.
decide-after-opinion = Het verslag over { $title } is vastgesteld. Jij besluit wat er gebeurt. Eerst geeft de commissie een oordeel; zodra dat er is, vraag ik jou om je besluit.
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
follow-up-told-1 = Zonder antwoord hoort ook de casushouder het op { $day }.
follow-up-told-2 = De casushouder weet het nu ook. Zonder antwoord hoort de verantwoordelijk manager het op { $day }.
follow-up-told-3 = De verantwoordelijk manager weet het nu ook.
button-help = Help mij hierbij
follow-up-unclear = { $count ->
    [one] Wat bedoel je met { $short }? Kies hieronder, of typ een van die antwoorden.
   *[other] Je hebt { $short } bij meer casussen. Kies hieronder welke je bedoelt, en hoe het ermee staat.
}
follow-up-unclear-kept = Wat je schreef, neem ik mee.
follow-up-each = Vertel het per advies: kies hieronder, of typ bijvoorbeeld: { $short } klaar, zie …
follow-up-whose = Welk advies hoort niet bij jou? Kies daarbij **Anders**, of typ bijvoorbeeld: { $short } niet van mij
follow-up-overdue = Bij een advies dat klaar had moeten zijn, vraag ik ook een nieuwe datum. Kies daar **Loopt nog**.
follow-up-none = Er staat nu niets voor je open. Typ **menu** als je verder wilt.
follow-up-noted = Genoteerd: { $short } loopt nog. Ik vraag het weer op { $day }.
follow-up-saved = Genoteerd: { $status }. Dank je wel.
follow-up-team-looks = Team Uthiek bekijkt je antwoord.
follow-up-next = De volgende vraag komt op { $day }.
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
judge-advice-late = Het team heeft dit nog niet beoordeeld. Spreek iemand van het team aan.
ask-judgement = Wat zag je?
ask-judgement-deviation = Waarom wel of niet?
button-verified = Dit klopt
button-verified-deviation = Reden is voldoende
button-differs = Dit klopt niet
button-differs-deviation = Reden is niet voldoende
judged = Beoordeeld door { $name }.
judged-nothing = Er is nog geen antwoord om te beoordelen. Wil je zelf zien hoe het staat? Kijk het dan na.
judged-not-kept = Je oordeel is niet bewaard. Kijk je het zelf na, typ dan: komt overeen { $number }, en wat je zag.
judged-differs = Het antwoord klopte niet. De actiehouder krijgt de vraag opnieuw.
judged-insufficient = De reden was niet voldoende. De casushouder legt het beter uit, of neemt het advies toch over.
judged-good = { $name } heeft je antwoord bekeken: het klopt. { $said }
judged-good-deviation = { $name } heeft je reden om dit advies niet te volgen bekeken: die is voldoende. { $said }
judged-again = { $name } heeft je antwoord bekeken en ziet het anders: { $said }
the-case-holder = de casushouder
explain-better = Leg het beter uit, of neem het advies toch over. Neem je het over, dan vraag ik de actiehouder hoe het staat.
ask-explain-better = Waarom volg je dit advies niet?
ask-words-explain = Waarom volg je dit advies niet?
button-explain-better = Beter uitleggen
button-follow-after-all = Toch overnemen
button-look-at-reason = Reden bij { $short }
explained-again = Je nieuwe uitleg is bewaard. Team Uthiek beoordeelt die opnieuw.
followed-now = Dit advies wordt toch overgenomen. De actiehouder hoort dat.
followed-after-all = { $name } wilde dit advies over { $title } eerst niet volgen. Dat is veranderd: het wordt toch overgenomen. Jij bent actiehouder.
judged-again-deviation = { $name } heeft je reden om dit advies niet te volgen bekeken: die is niet voldoende. { $said }
short-action-holder = Actiehouder
short-unit = Organisatieonderdeel
short-values = Waarden
short-acceptance = Toezegging
short-answer = Antwoord
short-found = Bewijs volgens actiehouder
short-judgement = Oordeel
short-waits-since = Wacht sinds
short-advice = Advies
short-next-question = Volgende vraag
reminder-attendance-1 = De sessie van { $number } is geweest. Vul je de aanwezigheid in?
reminder-attendance-3 = De aanwezigheid bij de sessie van { $number } is nog niet ingevuld.
reminder-attendance-5 = De aanwezigheid bij de sessie van { $number } is nog steeds niet ingevuld. Zonder presentielijst kan het verslag niet verder.
reminder-report-due = Het conceptverslag van { $number } zou vandaag klaar zijn.
reminder-reaction-due = Vandaag kun je nog reageren op het conceptverslag van { $number }.
reminder-reaction-passed = De termijn voor een reactie op het conceptverslag van { $number } is voorbij. Je kunt het nu laten vaststellen.
reminder-decision-due = Het besluit over { $number } zou vandaag genomen zijn. Kom je er niet uit? Vraag het Team Uthiek.

## Opvolging: later, doorgeven, weg
follow-up-put-off = Goed. Ik vraag { $short } weer op { $day }.
follow-up-again = Geen antwoord? Dan vraag ik het weer op { $day }.
follow-up-not-mine = Hoort iets niet (meer) bij jou? Kies **Anders** en noem wie het wel doet. Typen kan ook, bijvoorbeeld: { $short } klaar, zie …
advice-due-asked = { $due } · volgende vraag { $day }
advice-due-judged = { $due } · Team Uthiek bekijkt je antwoord
button-nog_niet_begonnen = Nog niet begonnen
button-niet_opgevolgd = Dit doen we niet
button-niet_meer_nodig = Niet meer nodig
ask-until = Komt het nu niet uit? Op welke dag zal ik het weer vragen?
button-ask-later = Vraag het later
ask-who-does = Is dit niet van jou? Wie doet het wel? (naam of e-mailadres)
button-not-my-advice = Niet van mij
button-someone-else = Iemand anders
ask-words-until = Op welke dag zal ik het weer vragen?
problem-put_off_enough = Je hebt deze vraag al { $count } keer uitgesteld. Zeg nu hoe het staat, of noem iemand anders.
problem-put_off_at_manager = Deze vraag ligt al bij de manager van Team Uthiek. Zeg hoe het staat, of noem iemand anders.
problem-put_off_too_far = Zo lang kan ik niet wachten. Kies een dag tot en met { $day }.
no-such-advice = Ik zie geen open advies van jou met dat nummer. Typ **mijn acties** om te zien wat er openstaat.
which-advice-title = Welke { $short }?
which-advice = Je hebt { $short } bij meer casussen. Kies de casus, of typ het nummer ervan. Wat je schreef, neem ik mee.
away-noted-advices = Genoteerd: je bent weg tot { $day }. Tot die dag vraag ik je niets over je adviezen. Eerder terug? Typ: ik ben er weer.
handover-asked = { $name } vraagt of jij dit advies over { $title } overneemt. Zeg je ja, dan vraag ik voortaan aan jou hoe het staat. { $stays } Antwoord graag uiterlijk { $day }.
handover-until = Tot die tijd blijft het bij { $holder }.
handover-stays = Het blijft bij { $holder }.
handover-nobody = Nu is het van niemand: { $holder } werkt hier niet meer.
handover-never = Nu is het nog van niemand.
handover-yours = Dit advies is nu van jou. De antwoorden tot nu toe gaan mee. Ik vraag je later hoe het staat.
handover-over = Dit wordt niet (meer) aan jou gevraagd.
handover-told-away = { $name } is weg tot { $day }. Ik vraag het op die dag. { $stays }
handover-told-asked = Gevraagd aan { $name }. { $stays }
handover-told-accepted = { $name } heeft dit advies overgenomen.
handover-told-declined = { $name } neemt dit advies niet over. { $stays }
handover-told-lapsed = { $name } heeft niet gereageerd. { $stays } Vraag het zelf na, of noem iemand anders.
button-take-over-advice = Ik neem dit over
button-do-not-take-over = Dit doe ik niet
button-other-holder = Iemand anders vragen
ask-other-takes = Wie kan het overnemen? (naam of e-mailadres)
evidence-link = bekijk het bewijs
evidence-title = Bewaard als bewijs
evidence = { $name } hoort nu bij advies { $short } van { $number }. Het ligt in het dossier en Team Uthiek ziet het bij je antwoord.
kind-bewijs = Bewijs
holder-asked-other = { $other } is gevraagd om dit over te nemen. Tot die ja zegt, blijft het bij { $name }.
holder-asked-first = { $other } is gevraagd om dit te doen. Tot die ja zegt, is het van niemand.
holder-gone = { $name } werkt hier niet meer. Er wordt nu niemand naar gevraagd.
holder-unreachable = Ik kan { $name } niet bereiken: mijn vraag over dit advies kwam niet aan. Weet jij hoe het staat, of wie het kan overnemen?
holder-away = { $name } is weg tot { $day }. Pas dan vraag ik weer hoe het staat.
holder-silent = { $name } heeft nog niet geantwoord op de vraag van { $day }. Kun jij het navragen, of weet je iemand anders?
advices-away-title = { $name } is weg: { $count } adviezen
advices-away = { $name } is weg tot { $day }. Pas dan vraag ik weer hoe het staat. Kan iemand het overnemen? Open een advies om een ander te vragen.
advices-unreachable-title = Ik kan { $name } niet bereiken: { $count } adviezen
advices-unreachable = Mijn vraag aan { $name } kwam niet aan. Weet jij hoe het staat, of wie het kan overnemen? Open een advies om een ander te vragen.
not-there-line = { $title } · uiterlijk { $due }
silent-title = Nog geen antwoord op { $count } adviezen
silent = Kun jij het navragen, of weet je iemand anders? Open een advies om een ander te vragen.
silent-line = { $name } · { $title } · uiterlijk { $due }
all-escalations-title = Escalaties ({ $count })
all-escalations-how = Typ een cijfer uit de lijst om een escalatie te openen.
all-escalations-empty = Er ligt nu niets bij de manager.
escalations-manager-only = Escalaties liggen bij de manager. Het team typt **werkvoorraad adviezen**.
escalation-line = { $title } · sinds { $since } ({ $days ->
    [one] 1 werkdag
   *[other] { $days } werkdagen
})
escalation-line-with = ligt bij { $name }
escalation-line-decision = het besluit
escalation-line-now = nu: vrijgeven voor { $rung }, of anders
escalation-line-next = vanaf { $day } kan het naar { $rung }
escalation-line-top = hoger kan het niet: jij rondt het af
escalations-title = Escalatie: { $count } adviezen
escalations = Dit ligt nu bij jou, omdat er geen goed antwoord kwam. Open een regel om te zien wat je kunt doen.
holder-silent-manager = Komt er geen antwoord? Dan hoort de verantwoordelijk manager het op { $day }.
holder-has-it = { $name } is actiehouder.
escalation-ended-reassigned = Dit advies is nu van een ander. De vragen beginnen opnieuw.
step-reassigned = overgenomen

## Wie weg is
vacant-title = Adviezen van { $name }
vacant = { $name } werkt hier niet meer. { $count ->
    [one] Dit advies is nu van niemand, en niemand krijgt er vragen over.
   *[other] Deze { $count } adviezen zijn nu van niemand, en niemand krijgt er vragen over.
} Wie kan het overnemen? Die collega moet eerst ja zeggen.
vacant-manager = De leidinggevende van { $name } is { $manager }. Die naam staat er al. Weet je een ander? Zet die er dan neer.
vacant-yours = Je krijgt dit omdat jij de leidinggevende van { $name } bent. Doe je het zelf, of weet je een ander?
short-line-manager = Leidinggevende
vacant-none = Elk advies van { $name } is nu van een ander.
vacant-asked = gevraagd aan { $name }
button-ask-for-all = { $count ->
    [one] Vraag deze collega
   *[other] Vraag deze collega voor alle { $count }
}
handovers-title = { $count ->
    [0] Adviezen overnemen
    [one] Een advies overnemen
   *[other] { $count } adviezen overnemen
}
handovers-asked = { $name } vraagt of jij deze { $count } adviezen overneemt. Zeg je ja, dan vraag ik voortaan aan jou hoe het staat.
handovers-none = Er wordt je nu niets gevraagd om over te nemen. Wat van jou is, zie je bij je adviezen.
button-take-all-over = Ik neem alle { $count } over

## Ingevoerd: sessies en adviezen van voor de bot
short-origin = Herkomst
imported = ingevoerd ({ $reference }), sessie op { $day }
ownerless-title = Adviezen zonder eigenaar ({ $count })
ownerless = Deze adviezen zijn ingevoerd en hebben nog geen actiehouder. Vraag voor elk advies een collega. Zegt die ja, dan vraag ik daarna hoe het staat.
ownerless-none = Elk advies heeft een actiehouder.
ownerless-team-only = Deze lijst is er voor Team Uthiek. Typ **adviezen** voor je eigen adviezen.
button-find-holder = Iemand vragen
import-sheet-sessions = Sessies
import-sheet-advices = Adviezen
import-sheet-explained = Uitleg
import-column = Kolom
import-meaning = Wat vul je in?
import-optional = Mag leeg blijven.
import-choices = Kies uit: { $choices }.
import-reference = Kenmerk
import-reference-explained = Een eigen nummer of naam voor deze sessie. Elk kenmerk komt één keer voor.
import-title = Titel
import-title-explained = Hoe de toepassing heet.
import-goal = Doel
import-goal-explained = Waar de toepassing voor is, in één zin.
import-unit = Organisatieonderdeel
import-unit-explained = Het onderdeel waar de toepassing van is.
import-held_on = Datum sessie
import-held_on-explained = De dag van de sessie, als datum.
import-impact = Impact
import-impact-explained = Hiervan hangt af hoe vaak ik vraag hoe het staat.
import-project_leader = Projectleider
import-project_leader-explained = Het e-mailadres of de hele naam van een collega die hier nu werkt.
import-case_holder = Casushouder
import-case_holder-explained = Het e-mailadres of de hele naam van een collega die hier nu werkt.
import-report = Verslag
import-report-explained = De link of plek van het verslag, als er een is.
import-session = Kenmerk sessie
import-session-explained = Het kenmerk van de sessie, zoals op het eerste blad.
import-text = Advies
import-text-explained = Het advies zelf. Begin met een werkwoord.
import-reason = Waarom
import-reason-explained = Waarom dit advies is gegeven.
import-weight = Gewicht
import-weight-explained = Hoe zwaar het advies telt.
import-due = Klaar op
import-due-explained = De dag waarop het klaar moet zijn, of had moeten zijn.
import-action_holder = Actiehouder
import-action_holder-explained = Het e-mailadres of de hele naam van wie het doet. Die collega moet eerst ja zeggen. Leeg: het advies komt op de lijst van Team Uthiek.
import-evidence = Bewijs
import-evidence-explained = Waaraan je ziet dat het gedaan is.
import-fault = { $sheet }, rij { $row }, { $column }: { $problem }
import-place = { $sheet }, rij { $row }, { $column }
import-warned = In deze cellen staat een e-mailadres of telefoonnummer. Is het van een inwoner? Haal het dan weg uit je bestand en stuur dat opnieuw.
import-warned-keep = Mag het blijven staan? Kies **Toch bewaren**. Dan voer ik alles in.
import-warned-flag = Mag het blijven staan? Voer dan in met --keep.
import-faults = { $count ->
    [one] Er is 1 fout. Er is niets ingevoerd.
   *[other] Er zijn { $count } fouten. Er is niets ingevoerd.
} Pas het bestand aan en probeer het opnieuw.
import-counts = { $cases ->
    [one] 1 sessie
   *[other] { $cases } sessies
} en { $advices ->
    [one] 1 advies
   *[other] { $advices } adviezen
}. Nog van niemand: { $without }.
import-only-looked = Alles klopt. Er is nog niets ingevoerd; dat doe je met: import run
import-done = Ingevoerd. Terugdraaien kan zolang niemand er iets mee deed: import undo { $code } --by (je e-mailadres)
import-undone = Teruggedraaid: { $count ->
    [one] 1 sessie met de adviezen is weg.
   *[other] { $count } sessies met hun adviezen zijn weg.
}
import-there-already = { $file } is er al. Geef het een andere naam.
import-template-made = { $file } staat klaar. Vul de bladen Sessies en Adviezen in; Uitleg zegt wat waar hoort.
import-no-file = { $file } is er niet.
import-no-spreadsheet = Dit is geen Excel-bestand dat ik kan lezen. Bewaar het als .xlsx.
import-other-spreadsheet = Dit is niet het bestand dat ik verwacht. Begin met: import template
import-not-allowed = Zeg met --by wie dit doet: het e-mailadres van iemand van Team Uthiek.
import-twice-the-same = Dit bestand is al ingevoerd. Draai dat eerst terug: import undo { $code }
problem-import_unknown = Er is niets ingevoerd met de code { $run }.
problem-import_acted_on = Terugdraaien kan niet meer: er is al iets gedaan met { $cases }.
import-other-columns = In dit bestand mist een kolom. Gebruik het invoerbestand zoals je het kreeg, en verander de kopjes niet.
import-card-title = Invoeren: { $name }
import-look-right = Alles klopt. Er is nog niets ingevoerd.
import-look-nothing = Dit bestand is nog leeg. Vul de bladen Sessies en Adviezen in en stuur het opnieuw.
import-look-faults = { $count ->
    [one] Er is 1 fout. Er is niets ingevoerd. Verbeter het in je bestand en stuur dat opnieuw.
   *[other] Er zijn { $count } fouten. Er is niets ingevoerd. Verbeter ze in je bestand en stuur dat opnieuw.
}
import-again = Dit bestand is al ingevoerd. Wil je het opnieuw doen? Draai het dan eerst terug. Typ: invoer terugdraaien { $code }
import-brought-in = { $count ->
    [one] Ingevoerd: 1 sessie met de adviezen.
   *[other] Ingevoerd: { $count } sessies met hun adviezen.
} Wie als actiehouder is genoemd, krijgt nu de vraag of dat klopt. Terugdraaien kan zolang niemand er iets mee deed, ook met: invoer terugdraaien { $code }
import-team-only = Oude sessies en adviezen erin zetten of weer eruit halen: dat kan alleen Team Uthiek.
button-bring-in = Invoeren
button-take-back = Terugdraaien
handed-refused-import_team = Dit bestand is om eerdere sessies en adviezen in te voeren. Dat kan alleen Team Uthiek. Ik heb er niets uit bewaard.
handed-refused-columns = In dit bestand mist een kolom. Gebruik het invoerbestand zoals je het kreeg, verander de kopjes niet, en stuur het opnieuw.
problem-import_required = Dit mag niet leeg zijn.
problem-import_twice = Dit kenmerk komt vaker voor.
problem-import_no_session = Deze sessie staat niet op het blad Sessies.
problem-import_nobody = Ik vind niemand die hier werkt bij { $said }. Zet hier het e-mailadres of de hele naam.
problem-import_several = { $said } kan meer dan één collega zijn. Zet hier het e-mailadres van de juiste.
import-no-directory = Ik kan nu niet opzoeken wie hier werkt. Er is niets ingevoerd. Probeer het over een paar minuten weer.
problem-import_not_yet = Deze dag moet nog komen. Het gaat om sessies die al zijn geweest.

## De toepassing als geheel
case-check-title = De toepassing · { $number }
case-check = Eén keer per periode vraag ik hoe het staat met **{ $title }**: is er iets veranderd, ging er iets mis, wordt het nog gebruikt? Je krijgt dit als casushouder of projectleider; één antwoord is genoeg.
case-check-late = We weten nog niet hoe het staat met **{ $title }**. Is er iets veranderd, ging er iets mis, wordt het nog gebruikt?
case-check-again = De volgende keer is op { $day }.
case-check-not-mine = Hoort dit bij iemand anders? Draag het dan over.
button-mandate = Iemand namens mij
case-check-silent = { $name } heeft niet geantwoord op de vraag van { $day } of **{ $title }** veranderd is en nog gebruikt wordt. Kun jij bellen?
case-check-answered = Beantwoord door { $name }. Dank je wel.
button-nothing-new = Niets veranderd
button-something-new = Er is iets te melden
doc-case-check = De toepassing op { $day }
task-changed = **{ $title }** is belangrijk veranderd, meldt de casushouder. Moet er een nieuw assessment komen? Lees het antwoord in het dossier.
task-changed-short = kijken naar een wijziging
ask-task-changed = Wat hebben jullie besloten?
task-incident = Bij **{ $title }** was er een klacht of incident. Neem contact op met het aanspreekpunt.
task-incident-short = klacht of incident
ask-task-incident = Wat is er gebeurd en wat doen jullie?
task-stopped = **{ $title }** wordt niet meer gebruikt, meldt de casushouder. Klopt dat? Schrijf op hoe dat zit en kies **Ja, gestopt**. Dan vervallen de open adviezen en vraag ik er niemand meer naar. Sluit daarna de casus en laat het algoritmeregister bijwerken. Wie het meldde of zelf actiehouder is, kan dit niet bevestigen.
task-stopped-short = niet meer in gebruik
ask-task-stopped = Hoe weten jullie dat?
button-stopped = Ja, gestopt
button-still-used = Nog in gebruik
advices-lapsed-title = Vervallen adviezen · { $number }
advices-lapsed = **{ $title }** wordt niet meer gebruikt. Daarom { $count ->
    [one] vervalt dit advies
   *[other] vervallen deze adviezen
}. Je hoeft niets meer te doen.
short-application = Toepassing
application-stopped = gestopt, bevestigd op { $day }
case-check-lapsed = **{ $title }** wordt niet meer gebruikt. Deze vraag is daarom vervallen.
judged-stopped = De toepassing wordt niet meer gebruikt. Daarom is dit advies vervallen. { $said }
escalation-ended-lapsed = De toepassing wordt niet meer gebruikt: dit advies is vervallen. Je hoeft niets meer te doen.
step-lapsed = vervallen
doc-stopped = De toepassing is gestopt, bevestigd op { $day }
mandate-title = Wie beslist namens jou · { $number }
mandate-told-title = Beslissen namens de casushouder · { $number }
mandate-left = { $name } werkt hier niet meer, en beslist dus niet meer namens jou. Je beslist weer zelf, of je noemt een andere collega.
mandate-nobody = Kun je een tijd niet beslissen? Noem een collega die dat namens jou doet. Jij blijft casushouder; in het dossier staat wie het deed en namens wie.
mandate-is = { $name } mag tot en met { $day } namens jou beslissen.
mandate-yours = { $name } heeft je gevraagd om tot en met { $day } te beslissen over **{ $title }**. In het dossier staat dat je het namens { $name } doet.
mandate-over = Je beslist niet meer namens de casushouder. Bedankt.
ask-mandate = Wie mag namens jou beslissen? (naam of e-mailadres)
ask-mandate-until = Tot en met welke dag?
button-name-mandate = Vastleggen
button-end-mandate = Beëindigen
on-behalf-of = { $name }, namens { $whose }

## Terugkoppeling
feedback-title = Terugkoppeling bij { $short } · { $number }
feedback-form = Wat hoorde je over dit advies? Ik vraag aan degene die het zei of het klopt. Pas dan telt het als controle.
ask-feedback = Wat is er gezegd?
ask-feedback-by = Wie zei het? (naam of e-mailadres)
ask-feedback-on = Wanneer? (leeg is vandaag)
button-note-feedback = Vastleggen en navragen
feedback-to-confirm = { $name } van Team Uthiek schreef op wat jij op { $day } over dit advies zei: “{ $said }” Klopt dat?
feedback-asked = nog niet bevestigd
feedback-confirmed = bevestigd
feedback-denied = klopt niet
feedback-stated = niet bevestigd; een tweede teamlid staat ervoor in
button-feedback-right = Dat klopt
button-feedback-wrong = Dat klopt niet
ask-feedback-wrong = Klopt het niet? Hoe zit het dan?
ask-feedback-state = Geen antwoord gekregen. Waarom kan het toch meetellen?
button-feedback-state = Laten meetellen
problem-past_day = Kies een dag die geweest is.
short-said-by = Gezegd door
short-day = Op
doc-feedback = Terugkoppeling bij advies { $short }
doc-noted-by = Opgeschreven door
look-title = Nakijken: advies { $short } · { $number }
look = Kijk zelf of dit zo is, wat de actiehouder ook zegt. Beide blijven bewaard.
ask-look = Wat zag je, en waar?
button-look = { $short } nakijken
button-look-agrees = Komt overeen
button-look-differs = Wijkt af
task-sample = Steekproef: kijk bij **{ $title }** zelf na wat er met de adviezen gebeurd is. Typ per advies **nakijken** en het nummer, zoals { $number }-A1. Schrijf hier je conclusie.
task-sample-short = steekproef
ask-task-sample = Wat vond je?
task-statement = Iemand van buiten doet mee met **{ $title }**, maar heeft geen geheimhoudingsverklaring die geldt tot en met de sessie. Daarom deelde ik het pakket niet. Regel die verklaring en laat de data in het mensenbestand zetten. Daarna kan de begeleider het pakket weer delen.
task-statement-short = geheimhoudingsverklaring regelen
ask-task-statement = Wat heb je geregeld?
short-outside = Van buiten
look-agrees = nagekeken: klopt
look-differs = nagekeken: wijkt af

## De lijst met adviezen
advice-list-title = Advieslijst { $number }
advice-list = De adviezen zoals ze nu staan, in Excel. Het bestand ligt over een moment in het dossier.
short-text = Tekst

## Wat er gevraagd en geantwoord is
prompt-log-title = Vragen over adviezen · { $number }
prompt-log = Geteld uit het logboek, per advies.
prompt-log-empty = Er is nog niets gevraagd.
prompts-asked = { $count } keer gevraagd, { $reminded } keer herinnerd
prompts-answered = { $count } keer beantwoord, waarvan { $late } na een herinnering
prompts-put-off = { $count } keer uitgesteld
prompts-undelivered = { $count } keer niet aangekomen
prompts-waiting = wacht op antwoord
advice-away = { $said } · { $name } is weg tot { $day }
advice-unanswered = { $said } · nog geen antwoord van { $name } (gevraagd op { $day })
short-mandate = Beslist namens de casushouder
mandate-row = { $name }, tot en met { $day }
team-advices-title = Adviezen die jullie nodig hebben ({ $count })
team-advices-empty = Er is geen advies dat nu iets van het team vraagt.
team-advice-vacant = Van niemand: { $name } werkt hier niet meer. Uiterlijk { $due }
team-advice-manager = Ligt bij de manager: { $name } antwoordt niet. Uiterlijk { $due }
team-advice-judge = Wacht op jullie oordeel. Uiterlijk { $due }
team-advice-silent = { $name } heeft nog niet geantwoord. Uiterlijk { $due }
team-advice-away = { $name } is weg tot { $back }. Uiterlijk { $due }
team-advice-overdue = Over de datum: { $name }, uiterlijk { $due }

## Escalatie
escalation-title = Escalatie: advies { $short } · { $number }
escalation-title-decision = Escalatie: besluit · { $number }
escalation-silence = De actiehouder heeft na drie herinneringen nog niet geantwoord op de vraag hoe het met dit advies staat.
escalation-deviation = Dit advies wordt niet gevolgd. Team Uthiek vindt de reden niet voldoende.
escalation-extensions = De datum van dit advies is voor de derde keer verschoven.
escalation-unexplained = De casushouder gaat door, terwijl er geen uitlegbaar verhaal is. Bel, en leg vast wat jullie afspreken.
escalation-offered-4 = Er is nog niets veranderd. Je kunt dit nu agenderen bij het MT CIO. Er gaat pas iets uit als jij het vrijgeeft.
escalation-offered-5 = Er is nog niets veranderd. Je kunt dit nu agenderen bij de directieraad. Er gaat pas iets uit als jij het vrijgeeft.
escalation-offered-6 = Er is nog niets veranderd. Je kunt dit nu via de directieraad en de wethouder aan het college voorleggen. Er gaat pas iets uit als jij het vrijgeeft.
escalation-ended-answered = De actiehouder heeft geantwoord. Je hoeft niets meer te doen.
escalation-ended-extended = Je hebt een nieuwe datum gegeven. De vragen beginnen opnieuw.
escalation-ended-accepted = Vastgelegd: dit advies wordt niet opgevolgd. De vragen stoppen.
escalation-ended-concluded = Vastgelegd. Je hoeft niets meer te doen.
escalation-released-title = { $rung }: { $number }
escalation-released = De manager van Team Uthiek vraagt je om { $title } te agenderen ({ $rung }). De notitie met feiten en de gevraagde beslissing ligt in het dossier.
short-rung = Ligt bij
rung-3 = verantwoordelijk manager
rung-4 = MT CIO
rung-5 = directieraad
rung-6 = college
step-note = notitie
step-concluded = afgerond
step-offer = klaargezet
step-reason = reden van de casushouder
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
button-let-rest-unexplained = Afronden
follow-up-moved = Je hebt meer tijd gekregen: dit advies is nu klaar op { $day }. { $reason }
left-at-that = { $name } heeft vastgelegd dat dit advies niet wordt opgevolgd. De vragen stoppen. { $said }
doc-escalation = Escalatie over advies { $short }
doc-escalation-decision = Escalatie over het besluit
problem-later_day = Kies een dag die nog komt.
problem-nobody_above = Niemand heeft de rol om dit hoger te brengen. Laat de beheerder eerst iemand aanwijzen als Concernmanager IPM.
follow-up-uitstel = uitstel gekregen
kind-agendanotitie = Agendanotitie
doc-agendanotitie = Agendanotitie
note-draft = { $title } (concept)
note-for-4 = Voor het MT CIO.
note-for-5 = Voor de directieraad.
note-for-6 = Voor het college, via de directieraad en de wethouder.
note-asked = Wat vragen we?
note-asked-4 = Bespreek hoe dit advies alsnog wordt opgevolgd, of leg vast dat het niet wordt opgevolgd en waarom.
note-asked-5 = Besluit of dit advies alsnog wordt opgevolgd. Zo niet, leg dan vast waarom en welk risico blijft.
note-asked-6 = Besluit of dit advies alsnog wordt opgevolgd. Zo niet, leg dan vast waarom en welk risico blijft.
note-asked-unexplained = Bespreek of de toepassing zo kan doorgaan, en wat er nodig is om haar te kunnen uitleggen.
note-what = Waar gaat het om?
note-so-far = Wat is er tot nu toe gebeurd?
note-unanswered = De vraag van { $day } is niet beantwoord; de manager van Team Uthiek is gevraagd.

## Beheer: de rechten nakijken (python -m bot doctor)
doctor-good = in orde
doctor-missing = mag niet
doctor-not_there = niet gevonden
doctor-unanswered = geen antwoord
doctor-odd = iets anders
doctor-untried = niet geprobeerd
doctor-login = Inloggen bij Microsoft Graph
doctor-login-give = Kijk of MICROSOFT_APP_ID, de tenant en het geheim (of certificaat) kloppen en niet verlopen zijn: docs/tenant.md, stap 2.
doctor-channel = Inloggen bij de dienst achter Teams
doctor-channel-give = Maak de Azure Bot met hetzelfde app-id en één tenant: docs/tenant.md, stap 3.
doctor-people = Collega’s opzoeken
doctor-people-give = Geef de app User.Read.All (toepassing), met toestemming: docs/tenant.md, stap 4.
doctor-people-nobody = { $email } is niemand in Entra. Verbeter het adres in het mensenbestand.
doctor-people-other = { $email } was eerst van iemand anders, en krijgt daarom geen rollen. Hoort dat wel zo? Zet dan in het mensenbestand dit id erbij: { $id }. Anders: verander het adres of haal de regel weg.
doctor-people-twice = { $email } zijn er twee in Entra. Zet in het mensenbestand het id van de goede erbij.
doctor-people-manager = Wie iemands leidinggevende is, mag de bot niet zien. Vertrekt iemand, dan noemt hij de manager van het onderdeel uit het mensenbestand.
doctor-people-blocked = Het account van { $email } is geblokkeerd. Haal die persoon uit het mensenbestand.
doctor-install = De app geven aan wie hem mist
doctor-install-give = Geef de app dit recht, en geef er toestemming voor: TeamsAppInstallation.ReadWriteSelfForUser.All (toepassing). Hoe dat gaat, staat in docs/tenant.md, stap 4. Of laat UTHIEK_CATALOGUE_APP leeg.
doctor-install-off = UTHIEK_CATALOGUE_APP is leeg: de bot geeft de app aan niemand, en bereikt alleen wie hem al heeft.
doctor-install-other = De app staat in de catalogus van Teams als { $id }. Zet dat in UTHIEK_CATALOGUE_APP: docs/tenant.md, stap 8.
doctor-install-nobody = Nog niemand van het mensenbestand heeft de app, dus of UTHIEK_CATALOGUE_APP klopt, zie ik nog niet. Geef de app aan één van hen en probeer het weer: docs/tenant.md, stap 8.
doctor-free-busy = Zien wanneer collega’s bezet zijn
doctor-free-busy-give = Geef de app Calendars.ReadBasic (toepassing), met toestemming: docs/tenant.md, stap 4.
doctor-free-busy-unread = { $count ->
    [one] Van 1 collega kan ik de agenda niet lezen. Moet die bij een sessie zijn, dan vind ik geen moment.
   *[other] Van { $count } collega’s kan ik de agenda niet lezen. Moeten die bij een sessie zijn, dan vind ik geen moment.
}
doctor-mailbox = De agenda van het postvak van de bot lezen
doctor-mailbox-give = Kijk of UTHIEK_MAILBOX klopt, en geef de app in Exchange de rol Application Calendars.ReadWrite voor dat postvak. Dat kan twee uur duren: docs/tenant.md, stap 6.
doctor-library = De bibliotheek van het team lezen
doctor-library-give = Kijk of UTHIEK_DRIVE en UTHIEK_DRIVE_FOLDER kloppen, en geef de app Sites.Selected met write op de site: docs/tenant.md, stap 5.
doctor-library-url = De map staat op { $url }. Zet dat in UTHIEK_DRIVE_URL; anders openen de links in Teams niet.
doctor-meeting = Een vergadering maken en weer weghalen
doctor-meeting-give = Geef de app in Exchange de rol Application Calendars.ReadWrite voor het postvak, niet alleen lezen: docs/tenant.md, stap 6.
doctor-meeting-no-link = De vergadering kreeg geen Teams-link. Uitnodigingen gaan wel uit, met een zin dat de link ontbreekt. Geef het postvak een Teams-licentie.
doctor-file = Een map met bestanden opslaan en weer weghalen
doctor-file-give = Geef de app Sites.Selected met write op de site, niet read: docs/tenant.md, stap 5.
doctor-file-changed = SharePoint gaf “{ $file }” anders terug dan het was. Is er een regel die een label of watermerk in een stuk zet? Zet die uit voor deze bibliotheek.
doctor-share = Een bestand delen met iemand van buiten
doctor-share-give = Geef de app Sites.Selected met write op de site, en laat delen met nieuwe en bestaande gasten toe voor die site: docs/tenant.md, stap 5.
doctor-detail = Microsoft noemt het: { $detail }
doctor-trial = Proef van de Uthiek-bot
doctor-no-places = UTHIEK_DRIVE is leeg: dossiers, agenda en personen staan op deze machine. Daarom is alleen het inloggen bij Teams geprobeerd. Zie docs/tenant.md.
doctor-ends = { $wrong ->
    [0] Alles wat ik heb geprobeerd, mag.
    [one] Er is 1 ding om naar te kijken.
   *[other] Er zijn { $wrong } dingen om naar te kijken.
}
doctor-write = Ik heb alleen gelezen. Met --write maak ik ook een vergadering zonder gasten en een bestand, en haal ik ze weer weg; met --guest <adres> erbij deel ik dat bestand ook even.

## Beheer: wat wacht (python -m bot outbox en prompts)
outbox-row = nr
outbox-effect = wat
outbox-since = sinds
outbox-attempts = keer
outbox-key = kenmerk
outbox-why = stand
outbox-waits = wacht tot { $again }
outbox-behind = wacht op nr { $ahead }
outbox-under_way = wordt nu gedaan
outbox-given_up = opgegeven
outbox-nothing = Er wacht niets.
outbox-list-ends = { $shown ->
    [one] 1 regel.
   *[other] { $shown } regels.
} Doe er iets aan met: python -m bot outbox retry NR, of drop NR. Zet erbij waarom (--reason) en wie je bent (--by).
outbox-not-there = Nummer { $row } wacht niet, of de bot is er net mee bezig. Kijk met: python -m bot outbox list
outbox-retry-done = Nummer { $row }: ik probeer het meteen opnieuw. Wie dat wilde en waarom, is vastgelegd.
outbox-drop-done = Nummer { $row }: dit doe ik niet meer. Wie dat wilde en waarom, is vastgelegd.
prompts-at = wanneer
prompts-kind = wat
prompts-about = waarover
prompts-state = stand
prompts-due = is aan de beurt
prompts-failing = lukt niet, { $count } keer geprobeerd ({ $error })
prompts-to-come = komt nog
prompts-nothing = Er staat niets gepland.
prompts-list-ends = { $shown ->
    [one] 1 regel
   *[other] { $shown } regels
}, { $due } aan de beurt. ’s Nachts en op vrije dagen vraag ik niets; dat komt de eerstvolgende werkdag.
prompts-not-there = Zo’n vraag over een casus is niet aan de beurt. Wat nog komt, verander je in de casus zelf.
prompts-only-one = Dit blijf ik vragen tot het is gedaan; anders vraagt niemand het meer. Handel het in de casus zelf af.
prompts-drop-done = { $kind } over { $about } vraag ik deze keer niet. Team Uthiek hoort dat. Wie dat wilde en waarom, is vastgelegd.
minding-unknown-person = Jou ken ik niet. Geef bij --by je e-mailadres of je id in Entra, zoals het in het mensenbestand staat.

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
published = Dit ligt nu vast: { $names }. Je kunt deze bestanden niet meer veranderen.
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
doc-committee-to-come = De commissie geeft hierna een oordeel
doc-opinion = Oordeel van de commissie
doc-will-decide = Nog te besluiten door { $name }
doc-decided = { $name }, op { $day }: { $outcome }
doc-advised-by = Geadviseerd door
doc-decided-by = Besloten door
doc-decision-reason = Uitleg bij het besluit
doc-agreed-later = Na het besluit maken we afspraken over wat er met de adviezen gebeurt.
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
kind-dossierindex = Index van het dossier
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
file-attachment = Bijlage: { $name } · { $day } ({ $kind })
file-draft = { $name } { $version } · concept · { $day }

## Wat een controle oplevert
button-further = Vervolgactie
button-assess-anew = Nieuw assessment nodig
further-title = Vervolgactie · { $number }
further = Wat moet er bij { $title } nog gebeuren? Dit wordt een nieuw advies. Wie je noemt, krijgt eerst de vraag of het klopt. De casushouder hoort het.
further-after = Naar aanleiding van { $short }: { $text }
ask-further-text = Wat moet er gebeuren? (begin met een werkwoord)
ask-further-reason = Waarom? Wat zag je?
ask-further-person = Wie doet het? (naam of e-mailadres)
ask-further-due = Klaar op
ask-further-weight = Gewicht
ask-further-evidence = Waaraan zien we dat het gedaan is?
step-due = Wanneer moet het klaar zijn? Typ bijvoorbeeld: 1 mei.
step-weight = Hoe zwaar weegt het: voorwaarde voor de start, zwaarwegend of aanbeveling?
step-feedback-on = Wanneer was dat? Typ bijvoorbeeld: vandaag, of 23 november.
button-add-advice = Advies toevoegen
problem-too_far = Deze dag is te ver weg. Kies een dag binnen { $months } maanden.
problem-due_within = Kies een dag die nog komt, binnen { $months } maanden.
advice-added = Na een controle heeft Team Uthiek bij { $title } een advies toegevoegd.
advice-added-asked = { $name } is gevraagd om het te doen.
advice-added-taken = { $name } doet het.
followed-added = toegevoegd na een controle
