### What the bot says, in English.  Every sentence has a Dutch twin in nl.ftl.

## General
day = { DATETIME($day, dateStyle: "long") }
moment = { DATETIME($day, dateStyle: "long") } at { $time }
month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-unknown = not known yet
left-open = left open
yes = Yes
no = No
someone-unknown = someone I do not know
items = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
nobody = nobody
nobody-yet = nobody yet
team-uthiek = Team Uthiek
the-project-leader = the project leader
notice-title = Uthiek bot
language-set = From now on I speak English with you.

## Welcome, menu and help
welcome-title = Hi, I am the Uthiek bot
welcome = I am a program, not a person. I help you discuss a digital application well with Team Uthiek. I do not judge.

    Press a button, or simply type what you are up to.
menu-title = What would you like to do?
menu = Press a button, or type for example: signal a case.
help = You can always type: **menu**, **my cases**, **status** with a case number, **back**, **skip**, **later**, **stop** or **Nederlands**.
help-no-example = Answer in your own words.
not-understood = I do not understand that. Tell me in a sentence what you are up to, or type **menu**.
no-access = I cannot help you with this. Is the number right? If so, contact Team Uthiek.
not-allowed = You cannot do this at { $number } now. The case is at: { $status }. Next to act: { $who }.
same-person = This needs a second person. Ask a colleague of Team Uthiek to do it.
card-outdated = This button no longer works. Type **my cases** to see how things stand.
fault = Something went wrong on my side. What you filled in is kept. Please try again. Still not working? Give Team Uthiek this code: { $reference }.

## Buttons
button-send = Send
button-save-and-go-on = Save and go on
button-later = Save for later
button-no-bsn = This is not a BSN
button-go-on = Go on
button-change = View
button-fill-in = Fill in
button-open = Open
button-signal = Signal a case
button-my-cases = My cases
button-worklist = Worklist
button-screening = Do the screening
button-screening-outcome = Outcome of the screening
button-case = View the case
button-dossier = Dossier
button-take = I take this on
button-confirm = Confirm the outcome
button-propose = Put to a second person
button-agree = I agree
button-go-on-with-it = We do the assessment
button-do-not = We do not
button-description = Case description
button-judge = Judge
button-accept = Accept
button-return = Return
button-change-item = Change
button-add = Add another
button-remove = Remove

## Forms
label-optional = { $ask } (may stay empty)
hint-length = { $least } to { $most } characters
hint-day-or-month = For example: March 2027, 1 March 2027 or I don’t know
hint-person = Type a name
hint-choose = Make a choice
item = Number { $place }
clash = Someone else has just changed this. That stays. You filled in: { $yours }
section-progress = Part { $place } of { $total } · { $ready } ready
understood = Noted: { $said }
may-add-another = Add another? Type: another.
may-skip = You may skip this. Type: skip.
missing-because = { $ask } – { $why }
kept-title = Kept
kept-text = Everything you filled in is kept: { $done } of { $total } questions. Go on with the button below, or type **my cases**.
sent-already = { $title } was sent already.
overview-progress = { $done } of { $total } mandatory questions are ready.
overview-refused = { $count ->
    [one] 1 item is missing.
   *[other] { $count } items are missing.
} Without a complete description we do not plan a session, because nobody can prepare well.
finding = Please note: { $text }
section-ready = ready
section-open = { $count ->
    [one] 1 question to go
   *[other] { $count } questions to go
}
and-more = and { $count } more
nothing-open = No form is open. Type **menu** to see what you can do.
stop-sure = Do you want to stop and throw away what you filled in here? Type **yes** to throw it away. With any other answer I keep it for later.
thrown-away = Thrown away. Type **menu** to do something else.
nothing-to-take-back = There is nothing to take back.

## What is not right yet
problem-required = Please fill this in.
problem-too_short = These are { $length } characters. Write at least { $limit }. What you wrote is kept; add to it.
problem-too_long = These are { $length } characters. There is room for { $limit }. Make it shorter.
problem-too_few = Choose or fill in at least { $limit }.
problem-too_many = There are { $count }. There is room for { $limit }.
problem-unknown_option = I do not know this choice. Choose one from the list.
problem-not_a_date = I do not understand this as a date. Write for example: 1 March 2027.
problem-needs_a_day = I need a day. Write for example: 1 March 2027.
problem-not_one_person = Choose one colleague.
problem-choose_one = I do not know that choice. Type the number or the word from the list.
problem-choose_several = I do not quite understand. Type the numbers with commas, for example: 1, 3.
problem-more_options_fit = More than one choice fits. Type the number from the list.
problem-more_people_fit = More than one colleague fits: { $names }. Type the whole name.
problem-nobody_fits = I find no colleague with that name. Type the first name, the last name or the e-mail address.
problem-yes_or_no = Answer with yes or no.
problem-add_by_card = Type **add** to add one, or **skip**.
problem-cannot_skip = We need this question. Not known yet? Type **later**.
problem-bsn = There seems to be a BSN in your text. Remove it; I did not keep this text. We need no personal data of residents.
problem-impact_lowered = A lower class cannot simply be set: it needs a reason and a second person.

## Signal
short-title = Name
short-goal = Goal
short-org_unit = Unit
short-phase = Phase
short-planned_start = Start
short-contact = Contact
signal-saved-title = Done: { $number }
signal-saved = Your case is called **{ $number }**. The next step is a short screening (5 minutes). Someone of Team Uthiek takes your case on by { $due }.
triage-title = New case { $number }
triage-open = Who takes this on? By { $due }, please.
triage-taken = Taken on by { $name }.
taken = { $name } of Team Uthiek has taken on { $number } ({ $title }). Questions? Feel free to ask { $name }.

## Screening
screening-title = Screening { $number }
screening-not-yet = The screening of { $number } has not been filled in yet.
outcome-verplicht = For { $title } an assessment is **mandatory**.
outcome-aanbevolen = For { $title } an assessment is **recommended**.
outcome-niet_nodig = For { $title } an assessment is **not needed**. A colleague of Team Uthiek checks this.
because = This is because:
contest = Do you disagree? Tell us, and someone of the team will look with you.
policy-concept = The rules are still a draft: the policy has not been adopted yet.
next-description = The next step is the case description: 7 parts, about an hour. You can always stop and go on later.
short-impact = Impact
short-answered-by = Answered by
short-confirmed-by = Confirmed by
short-ball = Next to act
short-reason = Reason
impact-low = low
impact-medium = medium
impact-high = high
ask-impact = How large is the impact?
ask-reason = Why?

## Case description
description-sent-title = Handed in: { $number }
description-sent = Version { $version } is fixed now. Team Uthiek reads your case description by { $due }. You will hear from us.
judge-title = Case description { $number }
judge-accepted = Accepted by { $name }.
judge-returned = Returned by { $name }.
ask-return-reason = What has to change? (needed when returning)
short-version = Version
short-submitted-by = Handed in by
short-submitted-at = Handed in on
returned-title = Not complete yet: { $number }
returned = Team Uthiek returns your case description. This is the reason: { $reason }

    All your answers are still there. Change them and hand it in again.
accepted-title = Accepted: { $number }
accepted = The case description of { $title } is complete. Team Uthiek will now plan a session with you.

## Cases
case-line = { $number } · { $title }
case-line-status = { $status } · next to act: { $who }
case-line-overdue = ⚠ Late · { $status } · next to act: { $who }
short-status = State
short-due = By
short-owner = At Team Uthiek
overdue = This is past the agreed date.
my-cases-title = My cases ({ $count })
my-cases-empty = You have no cases yet. Type: signal a case.
worklist-title = Worklist ({ $count })
worklist-empty = There are no open cases.
dossier-title = Dossier { $number }
dossier-empty = There are no documents yet.
status-signalled = signalled, waiting for screening
status-screened = screened
status-not_required = no assessment
status-describing = filling in the case description
status-submitted = case description handed in
status-accepted = case description accepted
status-planned = session planned
status-held = session held
status-report_draft = report in draft
status-report_adopted = report adopted
status-decided = decision taken
status-following_up = advices being followed up

## Reminders
reminder-triage-deputy = Nobody has taken on { $number } yet. You are the deputy: can you take it on?
reminder-triage-manager = After 5 working days nobody has taken on { $number }. Whom do you appoint?
reminder-screening-5 = The screening of { $number } is waiting for you. It takes about 5 minutes.
reminder-screening-10 = The screening of { $number } has been waiting for 10 working days. Not possible? Tell Team Uthiek.
reminder-description-5 = The case description of { $number } is waiting for you. Everything you filled in is still there.
reminder-description-10 = The case description of { $number } was due today. Stuck somewhere? Ask Team Uthiek.
reminder-description-15 = The case description of { $number } has not been handed in yet. Not possible, or someone else's? Tell us.
reminder-review = The case description of { $number } is waiting for your judgement.
item-of = { $list } ({ $place })
