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
files-not-yet = I cannot keep files yet. Put it in your project folder, and give a title and a link under Attachments.
not-understood = I do not understand that. Tell me in a sentence what you are up to, or type **menu**.
no-access = I cannot help you with this. Is the number right? If so, contact Team Uthiek.
not-allowed = You cannot do this at { $number }. Who can: { $who }. The case is now at: { $status }.
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

## Signalling: on behalf of, channel, message
button-correct-signal = Correct the signal
button-urgent = This is urgent
button-confirm-signal = That’s right
button-not-mine = This isn’t mine
button-new-case-anyway = A new case after all
short-channel = Channel
short-confirmation = Confirmed
short-start = Started
started-without-advice-yes = ⚠ without ethical advice
started-without-advice-unknown = not known whether before the advice
case-line-started = { $line } · ⚠ started without advice
confirmation-awaited = not yet by { $name }
confirmation-denied = { $name } says: this isn’t mine
signal-corrected-title = Corrected: { $number }
signal-corrected = This is how it stands now. Version { $version } of the signal goes to the dossier.
on-behalf-team-only = Team Uthiek records signals on behalf of others. You can signal it yourself: type **signal a case** and name your colleague as the contact.
on-behalf-how = Type: **record signal on behalf of** and the name.
signal-to-confirm-title = Your case? { $number }
signal-to-confirm = { $name } signalled a case and named you as the contact. That is why the bot of Team Uthiek writes to you. Is this right?
signal-confirmed-thanks = Thank you, this is confirmed. Next: a short screening (5 minutes).
signal-denied-thanks = Thank you. You will hear no more of this. Your colleague knows as well.
signal-answered-title = About { $number }
signal-confirmed = { $name } confirmed that { $number } is right.
signal-denied = { $name } says that { $number } is not theirs. You are the contact now. Do you know who it should be? Then correct the signal.
looks-like-title = Is this case here already?
looks-like = These cases look like it. Is it the same application? Then open that case. If not, go on: type **yes** or press the button.
looks-like-team = Looks like:
message-ready = The signal is ready in our chat. Fill in the rest there and send it.
message-empty = There is no text in this message. Choose another one, or type to me: signal a case.
signal-via = signal a case via
channel-unknown = I don’t know that channel. Choose one of these, or ask Team Uthiek for a good link:
channel-without = Didn’t you come here through a channel? Then type: signal a case.

## Signalling channels
channels-title = Signalling channels
channels = Each channel has an owner. With the link a colleague starts a signal through that channel; put it on your page or in your form.
channel-line = **{ $name }** · { $owner } · [link]({ $link })
channels-retired = Retired: { $names }. Old signals keep their channel.
channel-add = Add a channel
channel-add-how = If the channel is there already, it gets this owner. A retired channel opens again.
ask-channel = Name of the channel
ask-channel-owner = Owner (name or e-mail address)
button-retire-channel = Retire
button-add-channel = Save
button-channels = Channels
problem-channel_fixed = I use this channel myself. Choose another name.
manager-only = This is for the responsible manager.

## Trend
trend-title = Signals per month
trend = Counted in { $months }, in that order.
trend-alarm = { $fall }% fewer signals came in than in the three months before. Ask the team and the owners of the channels what is going on.
short-all-signals = All together
short-formal = Formal
short-informal = Informal
short-average = Average per month
short-urgent-share = Urgent
trend-average = { NUMBER($now, maximumFractionDigits: 1) }, before that { NUMBER($before, maximumFractionDigits: 1) }
trend-urgent = { $urgent } of { $total }

## Signallers
signaller-title = Do you know of new digital projects?
signaller = You get this question every quarter, because you are a signaller for Team Uthiek. Put each project on a line of its own. The name is enough; we ask the rest later.
ask-projects = Which projects?
button-none = No new projects
signaller-none = Noted: no new projects. Thank you, I will ask again next quarter.
signaller-thanks = Noted. Each project is a case now; Team Uthiek takes them on. Thank you.
problem-project_name = Write a name of { $least } to { $most } characters on each line.

## Urgency
short-urgency = Urgent
short-needed = Needed before
short-asked-by = Asked by
urgency-asked = asked, needed before { $day }
urgency-approved = yes, needed before { $day } (approved by { $name })
urgency-refused = not approved by { $name }
urgency-title = Urgent: { $number }
urgency = With urgency everyone has less time to prepare. That is why someone else has to approve it. Until then the normal term holds.
urgency-over = The session of { $number } is planned already, or over. You cannot ask for urgency any more; the team can still move the session.
ask-urgency-reason = Why can’t it wait?
ask-urgency-day = Before which day is the session needed?
urgency-to-approve = { $name } asks for urgency. Do you approve? Then the session may be earlier, with less time to prepare.
ask-refuse-urgency = Why not? (needed to refuse)
button-approve-urgency = Approve
button-refuse-urgency = Refuse
urgency-waits = { $name } decides on the urgency. I will let you know. Until then the normal term holds; just go on with your case.
urgency-no-approver = Nobody can approve urgency now. Team Uthiek knows and looks for someone. Until then the normal term holds; just go on with your case.
urgency-no-approver-team = Urgency is asked here, and nobody holds the role of responsible manager or corporate manager IPM. Settle who holds it. Until then the normal term holds.
urgency-said-yes = { $name } approves the urgency. There are now at least { $notice } working days between invitation and session.
urgency-said-no = { $name } does not approve the urgency. The normal term holds. Reason: { $reason }
doc-urgency = Approved by { $name }; { $notice } working days between invitation and session. Reason: { $reason }

## Triage
triage-on-duty = { $name } was asked to take this on. Someone else may do it as well. Please by { $due }.
triage-above-title = Nobody takes on { $number }
triage-above = A new case has waited { $days } working days for someone of Team Uthiek. You get this as corporate manager IPM, because the team’s manager is not there. Settle who takes it on.
triage-yours = It is your turn for new signals. Can you take this on, by { $due }?
triage-away = { $name } took this on and is away until { $day }. Who takes over?
button-take-over = I take this over
away-when = I don’t understand until when. Type for example: absent until 3 January.
away-noted = Noted: you are away until { $day }. New signals go to { $name } meanwhile. Back earlier? Type: I am back.
back-again = Welcome back. New signals come to you again when you are on duty.

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
reminder-triage-deputy = Nobody has taken on { $number } yet. It is your turn now: can you take it on?
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
follow-up-none = Nothing is open for you now.
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

## Escalation
escalation-title = Escalation: advice { $short } · { $number }
escalation-silence = After three reminders the action holder has not yet answered how this advice is doing.
escalation-deviation = This advice is not followed. Team Uthiek finds the reason insufficient.
escalation-extensions = The date of this advice was moved for the third time.
escalation-offered-4 = Nothing has changed. You can put this on the agenda of the MT CIO now. Nothing leaves before you release it.
escalation-offered-5 = Nothing has changed. You can put this on the agenda of the executive board now. Nothing leaves before you release it.
escalation-offered-6 = Nothing has changed. You can now put this to the college, through the executive board and the alderman. Nothing leaves before you release it.
escalation-ended-answered = The action holder has answered. There is nothing left for you to do.
escalation-ended-extended = You gave a new date. The questions begin anew.
escalation-ended-accepted = Recorded: this advice is not followed. The questions stop.
escalation-released-title = { $rung }: { $number }
escalation-released = The manager of Team Uthiek asks you to put { $title } on the agenda ({ $rung }). The note with the facts and the decision asked lies in the dossier.
short-rung = Rung
rung-3 = responsible manager
rung-4 = MT CIO
rung-5 = executive board
rung-6 = college
step-note = note
step-release = released
step-answered = answered
step-extended = extension
step-accepted = not followed
ask-escalation-words = What was agreed, and why?
ask-escalation-due = New date (for an extension only)
button-release = Release: { $rung }
button-note = Keep the note
button-extend = Give an extension
button-let-rest = Record as not followed
follow-up-moved = You were given more time: this advice is now due on { $day }. { $reason }
left-at-that = { $name } has recorded that this advice is not followed. The questions stop. { $said }
doc-escalation = Escalation about advice { $short }
problem-later_day = Choose a day to come.
follow-up-uitstel = extension given
kind-agendanotitie = Agenda note
doc-agendanotitie = Agenda note
note-for-4 = For the MT CIO.
note-for-5 = For the executive board.
note-for-6 = For the college, through the executive board and the alderman.
note-asked = What do we ask?
note-asked-4 = Discuss how this advice will be followed after all, or record that it is not followed and why.
note-asked-5 = Decide whether this advice is followed after all. If not, record why and which risk remains.
note-asked-6 = Decide whether this advice is followed after all. If not, record why and which risk remains.
note-what = What is it about?
note-so-far = What has happened so far?
note-unanswered = The question of { $day } was not answered; the manager of Team Uthiek was asked.

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
