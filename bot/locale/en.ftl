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
language-set = From now on I speak English with you. Type **menu** to go on.

## Welcome, menu and help
welcome-title = Hi, I am the Uthiek bot
welcome = I am a program, not a person. I help you discuss a digital application well with Team Uthiek. I do not judge.

    Press a button, or simply type what you are up to.
menu-title = What would you like to do?
menu = Press a button, or type for example: signal a case.
help = You can always type: **menu**, **my cases**, **status** with a case number, **back**, **skip**, **later**, **stop** or **Nederlands**.
files-not-yet = I cannot keep files yet. Put it in your project folder, and give a title and a link under Attachments.
not-understood = I do not understand that. Tell me in a sentence what you are up to, or type **menu**.
no-access = I cannot help you with this. Is the number right? If so, contact Team Uthiek.
not-allowed = You cannot do this at { $number }. Who can: { $who }. The case is now at: { $status }. Type **menu** for what you can do.
same-person = This needs a second person. Ask a colleague of Team Uthiek to do it.
card-outdated = This button no longer works. Type **my cases** to see how things stand.
fault = Something went wrong on my side. What you saved before is still there. Please try again. Still not working? Give Team Uthiek this code: { $reference }.

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
clash = Someone else has just changed this. That stays.
clash-yours = You filled in
button-use-mine = Use this one
section-progress = Part { $place } of { $total } · { $ready } ready
understood = Noted: { $said }
may-add-another = Add another? Type: another.
may-skip = You may skip this. Type: skip.
missing-because = { $ask } – { $why }
kept-title = Kept
kept-text = Everything you filled in is kept: { $done } of { $total } questions. Go on with the button below, or type **my cases**.
sent-already = { $title } was sent already: { $number }.
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
nothing-to-take-back = There is nothing to take back. Type **menu** to see what you can do.
undrawn = There should be a message here that I cannot show. Nothing about your case has changed. Report it to Team Uthiek, with reference { $reference }.
taken-back = Your last answer has been taken back.
answered-in-private = I have put your answer in our own chat.
in-private-please = I would rather talk about that with you alone. Send me a message in our own chat.
new-case-or-not-title = Is this a new case?
new-case-or-not = Shall I make a new case of this? Type **yes** or use the button. Is it about something else? Choose below what you are looking for.
button-make-case = Yes, a new case
button-menu = Menu
you-are-welcome = You are welcome. Type **menu** to go on.
check-and-send = This is what I noted. Is it right? Type **yes** or press Send. You can change it on the card.
without-a-name = Signal without a name
not-sent-yet = begun, not sent yet
questions-added = { $count ->
    [one] Your answers have led to one more question.
   *[other] Your answers have led to { $count } more questions.
}
question-new = New question
given-up-title = I could not do this
given-up-file = { $number }: the document “{ $of }” is not in the dossier yet, however often I tried. Ask the administrator to look (reference { $reference }).
given-up-message = A message to { $of } did not arrive, however often I tried. Please get in touch yourself (reference { $reference }).
given-up-calendar = { $number }: the appointment of session { $of } is not right in the calendars yet, however often I tried. Send it yourself and ask the administrator to look (reference { $reference }).
second-person-looks = A colleague of Team Uthiek checks this.
short-agreed-by = Checked by
status-declined = recommended, not done
reaction-not-awaited = not awaited: { $reason }
nothing-open = No form is open. Type **menu** to see what you can do.
stop-sure = Do you want to stop and throw away what you filled in here? Type **yes** to throw it away. With any other answer I keep it for later.
thrown-away = Thrown away. Type **menu** to do something else.

## Typing: what is asked, offered and understood
weekday-5 = Saturday
weekday-6 = Sunday
problem-other_weekday = { $day } is a { $weekday }. Which day do you mean? Type the date.
problem-one_of_two_days = Do you mean { $day } or { $other }? Type the date.
problem-words_too_short = These are { $length } characters. Write at least { $limit }.
problem-which_day_of = Which day in { $month }? For example: 15.
problem-which_day = Which day exactly? Choose one from { $first } to { $last }.
problem-which_month = Which month? Choose one from { $first } to { $last }.
how-choice = Like this: type **{ $number }** for “{ $label }”. Not known right now? Type **later**.
how-yes-no = Like this: type **yes** or **no**. Not known right now? Type **later**.
how-day = Like this: type **15 March 2027**, **Tuesday next week** or **in three weeks**.
how-month = Like this: type **March 2027**, **15 March** or **I don’t know**.
how-person = Like this: type **me**, a first name with a last name, or an e-mail address.
how-text = Answer in your own words. Not known right now? Type **later**.
in-pieces = More than one message is fine: end with **…** and close with **done**. Something to add later? Type **add more**.
text-so-far = There are { $length } characters now.
text-left = At least { $left } more characters. Go on typing. Close with **done**.
text-go-on = Go on typing, or type **done**.
nothing-to-add-to = There is no text to add to yet.
did-you-mean = Do you mean **{ $command }**? Type **yes**.
words-asked = { $ask }

    Type it in one message. With **stop** I do nothing.
nothing-done = All right, I do nothing. Type **menu** to go on.
ask-words-impact = Which class: low, medium or high?
ask-words-not-needed = Why is an assessment not needed?
ask-words-decline-assessment = Why will you not do an assessment?
ask-words-return = What must be different in the case description?
ask-words-moment = Which moment? For example: Tuesday 8 December 9:00.
ask-words-cancel = Why does the session not go ahead?
ask-words-comment = What is not right in the draft report?
ask-words-adopt = Why do you adopt it without a reaction?
ask-words-decline = Why can you not do it?
ask-words-holder = Who can do it? A name or e-mail address is enough.
ask-words-judgement = What did you see?
ask-words-status = How does it stand: still busy, or done?

## Help from a person
help-offered-title = Are you stuck?
help-offered = Shall I ask someone of Team Uthiek to contact you? Type **yes**. I only pass on who you are and what lies open.
button-ask-team = Yes, ask the team
help-asked = I have passed it on. I will tell you who contacts you. What you filled in is still there. Type **menu** to go on.
help-wanted-title = { $name } is stuck with me
help-wanted = Who will contact { $name } ({ $email })?
help-taken = { $name } will contact them.
button-promise = I will contact them
help-promised = { $name } of Team Uthiek will contact you.
short-at = Asked on
short-form = Working on

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
problem-more_options_fit = More choices fit. Type the number:

    { $among }
problem-more_people_fit = More colleagues have that name. Type the number or the whole name:

    { $among }
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
outcome-niet_nodig = For { $title } an assessment is **not needed**.
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
worklist-team-only = The worklist is for Team Uthiek. To see your own cases, say: my cases.
worklist-title = Worklist ({ $count })
worklist-empty = There are no open cases.
dossier-title = Dossier { $number }
dossier-empty = There are no documents yet. Type **menu** to go on.
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
reminder-triage-manager = After 5 working days nobody has taken on { $number }. Ask someone of the team, or take it on yourself.
reminder-screening-5 = The screening of { $number } is waiting for you. It takes about 5 minutes.
reminder-screening-10 = The screening of { $number } has been waiting for 10 working days. Not possible? Tell Team Uthiek.
reminder-description-5 = The case description of { $number } is waiting for you. Everything you filled in is still there.
reminder-description-10 = The case description of { $number } was due today. Stuck somewhere? Ask Team Uthiek.
reminder-description-15 = The case description of { $number } has not been handed in yet. Not possible, or someone else's? Tell us.
reminder-review = The case description of { $number } is waiting for your judgement.
item-of = { $list } ({ $place })

button-add-first = Add

## Planning
item-said = { $list }: { $said }
slot = { $weekday } { $day }, { $start }–{ $end }
slot-without = { $when } (not free: { $names })
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
planning-refused-title = Cannot be planned yet: { $number }
planning-refused = This case stands at: { $status }. { $count ->
    [one] One thing is missing.
   *[other] { $count } things are missing.
} Without a complete case description we do not plan a session, because nobody could prepare well.
missing-screening = The screening has not been confirmed
missing-description = The case description has not been begun
missing-acceptance = Acceptance by the ethics team
looking-title = Looking for moments for { $number }
looking = I am looking in the diaries. The moments are in the next message.
slots-title = Choose a moment for { $number }
slots = The case holder, the project leader, the facilitator and the note-taker are free then. There are at least { $notice } working days between invitation and session.
slots-none = In the next 30 working days there is no moment at which everyone is free. Choose a shorter session or other people.
ask-slot = Which moment?
problem-slot_gone = This moment is no longer possible. Choose another one.
planning-over = There is nothing to plan for { $number } now.
button-plan = Plan the session
button-change-planning = Change
button-plan-session = Plan the session
button-move-session = Move the session
button-cancel-session = Cancel the session
button-attendance = Record attendance
button-write-report = Write the report
button-report-state = Report
button-decide = Decide
cancel-title = Cancel the session: { $number }
cancel-text = Everyone who is invited is told. The case goes back to accepted.
ask-cancel-reason = Why is the session cancelled?
session-title = Session { $number }
session-planned = A session about { $title } has been planned. The invitation is in your calendar, the preparation pack in the dossier.
session-moved = The session about { $title } has changed. This is how it stands now.
session-why = You get this message because you take part as { $role }.
session-without-you-title = You are not needed at the session: { $number }
session-without-you = The session about { $title } has changed. You are no longer on the list of guests.
session-cancelled-title = Session cancelled: { $number }
session-cancelled = The session about { $title } on { $when } is cancelled. Reason: { $reason }
place-online = Online, in Teams
invitation-title = Ethics session { $number }: { $title }
invitation-body = We discuss { $title } ({ $number }). Please read the preparation pack in the dossier beforehand.

    Agenda:
    { $agenda }
agenda-story = The story
agenda-goal = The goal
agenda-means = The means
agenda-alternatives = Alternatives
agenda-values = The eight values
agenda-dilemmas = Dilemmas
agenda-conclusion = Conclusion
agenda-advices = Advices with action holders
role-case_holder = case holder
role-project_leader = project leader
role-facilitator = facilitator
role-note_taker = note-taker
role-expert = expert
role-sounding_board = sounding board
role-action_holder = action holder
role-mandate_holder = mandate holder
role-signaller = signaller
role-participant = participant
short-session = Session
short-when = When
short-place = Where
short-name = Name
short-role = Role
short-expertise = Expertise

## Session
session-not-yet = The session of { $number } is on { $day }. Record the attendance after it.
attendance-saved-title = Session held: { $number }
attendance-saved = The attendance list is in the dossier. Now the report: the draft is due on { $due }.
attendance-no-board = ⚠ With high impact the sounding board contributes. It has not done so.

## Report
concept-title = Draft report { $version } · { $number }
concept = The draft report about { $title } is in the dossier. Are the facts right? React by { $due }. No reaction does not count as agreement; we then note that you did not react.
concept-reacted = Your reaction has been noted. Thank you.
concept-over = You can no longer react to this version.
ask-reaction = What has to change? (not needed when you agree)
button-agree-report = Agree
button-comment = Send a reaction
report-title = Report { $number }
advice-line = { $short } { $text } – { $name }: { $acceptance }
no-advices = There are no advices.
acceptance-voorgesteld = not answered yet
acceptance-geaccepteerd = takes it on
acceptance-geweigerd = cannot do it
reaction-agreed = agreed
reaction-silent = no reaction within the term
reaction-awaited = asked, until { $due }
short-written-by = Written by
short-reaction = Reaction of the case holder
short-adopted-by = Adopted by
button-adopt = Adopt
button-change-report = Change the report
ask-no-reaction = Why do you adopt it without a reaction? (while the term runs)
problem-not_accepted = Every advice needs an action holder who takes it on. Ask, or choose someone else.
problem-no_reaction_yet = The case holder has not reacted and the term still runs. Wait, or explain why you adopt it now (at least { $limit } characters).

## Advices
advice-title = Advice { $short } · { $number }
advice-asked = { $name } asks you to take on this advice about { $title }. It comes from a conversation about ethics with the ethics team. Can you do this?
advice-geaccepteerd = You have taken this on. I will ask you later how it is going.
advice-geweigerd = You said that you cannot do this. The case holder looks for someone else.
advice-gone = This advice has changed and is no longer asked of you.
advice-asked-anew = Now asked of { $name }: { $acceptance }.
advice-declined = { $name } cannot take this advice on. Reason: { $reason }

    {"**"}{ $text }**

    Who can do it?
ask-decline = Not possible? Explain why.
ask-other-holder = Name or e-mail address
button-take-on = I will do this
button-decline = I cannot do this
button-ask-other = Ask this colleague
problem-choose_one_person = There are more colleagues with that name. Type the full name.
short-evidence-asked = Evidence asked for
short-evidence-given = Evidence given
nothing-given = none given
short-evidence = Evidence
short-weight = Weight
weight-voorwaarde_voor_start = condition for the start
weight-zwaarwegend = weighty
weight-aanbeveling = recommendation

## Decision
decide-title = Your decision: { $number }
decide = The report about { $title } has been adopted. You decide what happens, please by { $due }.
decided-title = Decision { $number }
decided-line = { $said } · { $followed } · { $name }
decided-line-asked = { $said } · { $followed } · { $name }, first question on { $day }
followed-overnemen = followed
followed-deels = followed in part
followed-niet = not followed
under-condition = ⚠ On condition: a condition for the start has not been verified yet.
decision-under-condition = { $said }, on condition
short-decision = Decision
short-decided-by = Decided by
button-judge-advice = Judge { $short }

## Follow-up
follow-up-title = { $count ->
    [one] How is this advice doing?
   *[other] How are your advices doing?
}
follow-up = It takes about 3 minutes. You are asked because you are the action holder.
follow-up-late = We have not had your answer yet. Not possible, or someone else’s? Tell us.
follow-up-none = Nothing is open for you now. Type **menu** to go on.
follow-up-noted = Noted: { $short } is being worked on. I will ask again on { $day }.
follow-up-saved = Noted: { $status }. Thank you.
follow-up-team-looks = The ethics team looks at your answer.
follow-up-next = The next question comes on { $day }.
follow-up-late-other = { $name } has not yet answered how this advice is doing (due { $due }):

    {"**"}{ $text }**

    Could you ask?
follow-up-nog_niet_begonnen = not begun yet
follow-up-bezig = being worked on
follow-up-uitgevoerd = done
follow-up-niet_opgevolgd = we do not do this
follow-up-niet_meer_nodig = no longer needed
advice-due = Due { $day }
button-still-busy = In progress
button-done = Done
button-otherwise = Otherwise
advice-open = open
advice-gestart = started
advice-gemeld_uitgevoerd = reported as done, not verified yet
advice-geverifieerd = verified and done
advice-niet_opgevolgd = not followed
advice-vervallen = lapsed
judge-advice-title = Judge: advice { $short } · { $number }
judge-advice = Is the answer right? Look at the evidence and note briefly what you saw.
judge-advice-deviation = This advice is not followed. Will the reason do? Note briefly why, or why not.
ask-judgement = What did you see?
ask-judgement-deviation = Why, or why not?
button-verified = This is right
button-verified-deviation = The reason will do
button-differs = This is not right
button-differs-deviation = The reason will not do
judged = Judged by { $name }.
judged-differs = The answer was not right. The action holder is asked again.
judged-insufficient = The reason did not suffice. The advice stays open.
judged-good = { $name } has looked at your answer: it is right. { $said }
judged-good-deviation = { $name } has looked at your reason not to follow this advice: it will do. { $said }
judged-again = { $name } has looked at your answer and sees it differently: { $said }
judged-again-deviation = { $name } has looked at your reason not to follow this advice: it will not do. { $said }
short-action-holder = Action holder
short-unit = Organisational unit
short-values = Values
short-acceptance = Commitment
short-answer = Answer
short-found = Evidence according to the action holder
short-judgement = Judgement
short-advice = Advice
short-next-question = Next question
reminder-attendance-1 = The session of { $number } has been. Will you record the attendance?
reminder-attendance-3 = The attendance at the session of { $number } has not been recorded yet.
reminder-attendance-5 = The attendance at the session of { $number } has still not been recorded. Without it the report cannot go on.
reminder-report-due = The draft report of { $number } is due today.
reminder-reaction-due = Today you can still react to the draft report of { $number }.
reminder-reaction-passed = The term for a reaction to the draft report of { $number } has passed. You can have it adopted now.
reminder-decision-due = The decision on { $number } is due today. Stuck? Ask the ethics team.

## Documents
doc-status-adopted = Version { $version } – adopted on { $day } by { $name }
doc-status-draft = Version { $version } – draft of { $day }, by { $name }
doc-page = page { $n } of { $of }
doc-signaal = Signal
doc-screening = Screening
doc-casusbeschrijving = Case description
doc-pakket = Preparation pack
doc-presentielijst = Attendance list
doc-waardenblad = Value worksheet
doc-verslag = Report of the ethical impact assessment
doc-reactie = Reaction of the case holder
doc-advieslijst = List of advices
doc-besluit = Decision
doc-opvolging = Follow-up of the advices
doc-hash = Checksum (SHA-256)
doc-changes = Changed since the previous version
doc-findings = Points of attention
doc-who = Who takes part
doc-agenda = Agenda
doc-description-read = Case description, version { $version }
doc-attendance = Attendance
doc-story = The explainable story
doc-decision-moment = When is it decided?
doc-outcome = Outcome
doc-advices-intro = { $count ->
    [one] There is one advice:
   *[other] There are { $count } advices:
}
doc-description-version = Case description
doc-version-of = version { $number }
doc-check = Subject
doc-expert = { $name } ({ $expertise })
doc-experts = Experts
doc-no-board-input = No contribution of the sounding board.
doc-will-decide = To be decided by { $name }
doc-decided = { $name }, on { $day }: { $outcome }
doc-advised-by = Advised by
doc-decided-by = Decided by
doc-decision-reason = Explanation of the decision
doc-agreed-later = The follow-up is agreed after the decision.
doc-reassessment = New assessment
doc-no-reassessment = Nothing agreed.
doc-no-register = There is no text for the algorithm register.
doc-versions = Versions of this report
doc-author = Written by
doc-reaction = Reaction
doc-reaction-on = Reaction to the draft report { $version }
doc-agreed = Agreed
doc-comments = With comments
doc-no-reaction = No reaction
doc-files = Documents in the dossier
doc-file = Document
doc-question = Question
doc-because = Why this outcome
doc-uitnodiging = Invitation
doc-found = Team Uthiek: { $said }
doc-advice = Advice { $short }
doc-name-and-hash = File name and checksum (SHA-256)
doc-note = Explanation
doc-answers = Answers
doc-evidence = Evidence: { $said }
nothing = Nothing
nothing-yet = None
short-outcome = Outcome
short-case = Case
short-case-holder = Case holder
short-attended = Attendance
short-value = Value
short-stake = At stake?
short-signal = Picture
outcome-word-verplicht = mandatory
outcome-word-aanbevolen = recommended
outcome-word-niet_nodig = not needed
attended-aanwezig = Present
attended-afwezig = Absent
attended-schriftelijk = Reacted in writing
value-first = ▲ solve first
value-attention = ● attention
value-balance = ○ in balance
value-plus = + plus
report-part-on-one-page = On one page
report-part-the-case = Case
report-part-goal-and-means = Goal and means
report-part-alternatives = Alternatives
report-part-people = People concerned
report-part-legal = Legal check
report-part-values = The eight values
report-part-dilemmas = Dilemmas and considerations
report-part-contributed = Contributions of sounding board and experts
report-part-advices = Advices
report-part-who-decides = Advised by and decided by
report-part-agreed = Follow-up and new assessment
report-part-register = Text for the algorithm register
report-part-annex = Annex

# Documents in the dossier
kind-signaal = Signal
kind-screening = Screening
kind-casusbeschrijving = Case description
kind-pakket = Preparation pack
kind-uitnodiging = Invitation
kind-presentielijst = Attendance list
kind-waardenblad = Value worksheet
kind-verslag = Report
kind-reactie = Reaction to the report
kind-besluit = Decision
kind-advieslijst = List of advices
kind-opvolging = Follow-up
file-adopted = { $name } { $version } · adopted · { $day }
file-draft = { $name } { $version } · draft · { $day }
