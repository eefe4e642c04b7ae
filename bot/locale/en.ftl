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
button-my-advices = My advices
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
nothing-to-add-to = There is no text to add to yet. Type **?** for what is asked now.
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
ask-words-exception = Why can it not wait?
ask-words-exception-judged = Why, or why not?
ask-words-talk = What was agreed, and why?
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
problem-impact_lowered = A lower class is possible, but not by one person. Say why. A colleague of Team Uthiek then looks along. Until then the higher class holds.
problem-too_many_files = A case description has room for { $limit } attachments. Remove one first, or leave this one out.
problem-withheld_bsn = This answer seems to hold a BSN. I did not keep it. Type it here without that number.
problem-withheld_too_long = This answer is far too long. I did not keep it. Type a shorter answer here.

## Files, and the form in Word
button-in-word = Fill in in Word
button-attach = Add
button-attach-not = Do not add
button-take-part = Take over this part
button-take-all = Take over everything
button-take-nothing = Take over nothing
button-back-to-all = Back to all parts
word-status = To be filled in, as it stood on { $day }
word-intro = First save a copy of this document. Fill in what you know; you need not do it all at once. With each question, type or choose in the box.

    Ready? Send the copy to the Uthiek bot, in your own chat. You will see for each question what the bot has read. Nothing changes unless you agree. What you leave empty stays as it was.
word-end = Do you have attachments? Send them to the bot as files of their own.
word-stamp = Mark of this form
word-mandatory = Mandatory.
word-optional = May stay empty.
word-depends = Only if it fits your answer to { $asks }.
word-length = { $least } to { $most } characters.
word-how-several = Tick what fits; more than one is fine.
word-how-day = A month or a day, for example: March 2027. You don’t know? Write: not known.
word-type-here = Click and fill in
word-made-title = { $number }: form in Word
word-made = The form is ready, with everything that was filled in already. Open it, save a copy and fill that in.

    Then send the copy here in the chat. You will see for each question what I have read.
word-open = Open the form
word-which = For which case do you want the form? Type **template** with the case number, for example: template UTH-2026-0001. **my cases** shows your cases.
file-unnamed = your file
file-kind = { $kind }, { $size } MB
handed-waiting-title = { $name }
handed-waiting = I am fetching your file and looking what it is. That takes a few seconds.
handed-left-title = { $name }
handed-left = Fine, I leave it. I kept nothing of this file.
handed-refused-title = This does not work: { $name }
handed-refused-big = The file is larger than { $most } MB. Make it smaller, or put it in your project folder and give a title and a link under Attachments.
handed-refused-gone = I cannot fetch the file; perhaps the access has expired. Send it once more. If it fails from your phone, try it from a computer.
handed-refused-page = I got a web page instead of the file. Send the file itself, preferably from a computer.
handed-refused-empty = The file is empty. Save it again and then send it once more.
handed-refused-broken = I cannot read the file; it seems damaged. Open it yourself, save it again and then send it once more.
handed-refused-locked = The file is protected with a password. Take the protection off and send it once more.
handed-refused-macros = This file holds a macro, or fetches one. I do not accept that. Save it in Word as “Word Document (.docx)” or as PDF, and send that.
handed-refused-objects = Another file is embedded in this document. I do not accept that. Take it out, or save the document as PDF, and send that.
handed-refused-old_word = This is an old kind of Office file. Save it as “Word Document (.docx)” or as PDF, and send that.
handed-refused-kind = I do not accept this kind of file. What I do accept: PDF, Word (.docx), PNG and JPG.
handed-refused-nowhere = I keep a file with a case description, and you have none open now. See **my cases** for how your case stands, or type **signal a case** for a new one.
handed-refused-twice = This file is among the attachments already. I did not add it again.
handed-refused-closed = This case description is not open, so I cannot take anything over into it. Type **my cases** to see how it stands.
handed-refused-version = This form belongs to an earlier version of the questions. Ask for a new form with **template**; it will hold what the case description holds already.
attach-title = Add as an attachment?
attach = **{ $name }** ({ $kind }). { $about }

    Once added, everyone who may open the dossier can read the file. It holds no personal data of residents?
attach-which = Choose which case it belongs to.
attach-ask-title = Title of the attachment
attach-ask-case = Which case?
attached-title = Added as an attachment
attached = **{ $title }** is now among the attachments of { $number }. { $count ->
    [one] There is 1 attachment.
   *[other] There are { $count } attachments.
} You can remove it on the card of the case description, until you send that.
attachments-title = Attachments
detached-title = { $name }
detached = This attachment was taken out of the case description. The file itself stays in the dossier.
review-title = { $number }: your form was read
review = { $count ->
    [one] It holds 1 answer that is new or different.
   *[other] It holds { $count } answers that are new or different.
} Take over everything at once, or look at each part first. Nothing changes until then.
review-rest = { $taken ->
    [0] Nothing taken over yet.
    [one] 1 answer taken over.
   *[other] { $taken } answers taken over.
} { $count ->
    [one] There is 1 answer left for you to look at.
   *[other] There are { $count } answers left for you to look at.
}
review-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
review-clashes = { $count ->
    [one] 1 question was answered differently after the form was made. That newer answer stays, unless you choose otherwise.
   *[other] { $count } questions were answered differently after the form was made. Those newer answers stay, unless you choose otherwise.
}
review-unread = { $count ->
    [one] 1 answer I cannot take over as it is.
   *[other] { $count } answers I cannot take over as they are.
}
review-how = Change what you like. Switch “Take over” off for what you do not want.
review-take = Take over: { $ask }
review-now = Now it says: { $said }
review-newer = Now it says, newer than your form: { $said }
review-typed = Your form says: { $said }
review-item = { $list } ({ $place }) – { $ask }
reviewed-title = Taken over
reviewed = { $count ->
    [one] 1 answer of your form is now in the case description.
   *[other] { $count } answers of your form are now in the case description.
} Look there for what is still missing.
reviewed-nothing-title = Nothing taken over
reviewed-nothing = Nothing in the case description has changed: this form holds nothing new, or you did not want to take it over. Had you filled in something? Save the document and then send it once more.

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
manager-only = This is for the responsible manager. Type **menu** for what you can do.

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
urgency-over = The session of { $number } is planned already, or over. You cannot ask for urgency any more; the team can still move the session. Type **status { $number }** for how it stands.
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
screening-not-yet = The screening of { $number } has not been filled in yet. Type **status { $number }** for how it stands.
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

## Lowering the impact class
short-lowering = Proposal
lowering-of = class { $impact }, by { $name }
short-lowering-reason = Reason for lower
short-lowered-by = Agreed to lower
lowering-waits = waits for a second person of Team Uthiek; until then the higher class holds
ask-lowering = Why a lower class?

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

## Versions of the description
button-change-description = Change description
description-unchanged = ⚠ Nothing has changed since version { $version }. Change an answer first. Then you can hand it in again.
returned-note = Team Uthiek sent this back: { $reason }
change-note = Version { $version } is fixed and stays as it is. Change what you want and hand it in: that makes version { $next }. Team Uthiek reads it again.
minutes-left = What is still open takes about { $minutes } minutes.
changed-since = Changed since version { $version }
change = **{ $ask }**: { $was } → { $now }
change-was = Was
change-now = Is now
change-none = empty
short-description = Description
newer-version = Version { $version } waits for Team Uthiek. Until then the one before holds.
accepted-planned = The new version of the case description of { $title } is complete. Who comes to the session gets it too, with what changed.
description-unfinished = Version { $version } is the description as it was when the session was planned. Nobody handed it in or accepted it.
description-reminder-title = Still open: { $number }
short-ready = Ready
short-still = Still to do
short-missing = Missing
reminder-progress = { $done } of { $total } mandatory questions
reminder-minutes = about { $minutes } minutes
reminder-section = { $title } ({ $count })
reminder-only-send = nothing; you only have to send it
short-kept-by = Recorded by
short-kept-at = Recorded on

## An exception to the gate
button-exception = Ask for an exception
button-ask-exception = Ask
button-grant = Allow
button-refuse = Do not allow
planning-exception = Can it not wait? Ask for an exception and explain why.
exception-ask-title = Ask for an exception: { $number }
exception-ask = Do you want a session without an accepted case description? Explain why that is needed. { $name } decides. Your request and the answer go into the dossier and the report.
ask-exception-reason = Why can it not wait?
the-manager-vacant = The responsible manager
exception-asked-title = Asked for: { $number }
exception-asked = { $name } decides on your exception. You hear the answer here. Meanwhile you can go on with the case description.
exception-judge-title = Exception asked for: { $number }
exception-judge = { $name } asks for a session about { $title } without an accepted case description. You decide.
missing-count = { $count ->
    [one] 1 part of the description
   *[other] { $count } parts of the description
}
ask-exception-answer = Why, or why not?
exception-granted-title = Exception allowed: { $number }
exception-granted = A session about { $title } may be planned without an accepted description. Team Uthiek plans it. The dossier, the pack and the report say that it is an exception.
exception-refused-title = Exception not allowed: { $number }
exception-refused = First the case description of { $title }, then the session. What you filled in is still there.
exception-waiting-title = Exception asked for: { $number }
exception-waiting = The request for { $title } waits for a decision.
exception-row-waiting = asked for by { $name }, waits for a decision
exception-row-granted = allowed by { $name }
exception-row-refused = not allowed by { $name }
exception-word-granted = allowed
exception-word-refused = not allowed
short-exception = Exception
short-exception-asked-by = Asked for by
short-exception-asked-at = Asked for on
short-exception-judged-by = Decided by
short-exception-judged-at = Decided on
short-exception-answer = Answer
session-by-exception = Note: this is an exception. There is no accepted case description yet.
doc-uitzondering = Exception
kind-uitzondering = Exception
doc-exceptions = Exceptions used
doc-exception-rule = No session is held without an accepted case description, except by exception. Who asks for the exception does not decide on it.
doc-exception = Session without an accepted case description, asked for by { $asked }. Reason: { $reason } Allowed by { $name } on { $day }.
doc-description-unfinished = Case description as it is now, version { $version }, not accepted
doc-version-unfinished = version { $number }, not handed in and not accepted
agenda-legal = Status of the legal check

## Preparation pack
button-read = Read
button-send-late = Send it all the same
pack-title = Preparation pack { $number }
pack-link = Read the [preparation pack]({ $link }) beforehand.
pack-follows = The preparation pack will follow.
pack-read-by-you = You read it on { $day }.
pack-late-flag = ⚠ Sent later than agreed.
pack-to-read = The pack for the session about { $title } on { $day } is there.
pack-changed = The description of { $title } has changed since version { $version }, which you had before. The session stays on { $day }. This is different:
pack-state-title = Who read the pack? { $number }
pack-state = Sent on { $day }, with version { $version } of the description.
pack-read-count = { $read } of { $total }
short-read = Read
short-unread = Not yet
pack-late-title = The pack is late: { $number }
pack-late = The session is on { $day }. A pack should reach everyone at least { $notice } working days before, and that is no longer possible. If you send it all the same, we record that you decided so. You can also move the session, from the case.
reminder-pack-unread = The session is on { $day } and not everyone has read the pack. Please speak to them.

## Compliance
compliance-title = Compliance in { $year }
compliance = This is how we follow our own way of working. Counted over the sessions held.
compliance-described = Description accepted in time
compliance-by_exception = Planned by exception
compliance-reported = Report adopted in time
compliance-figure = { $percentage }% ({ $so } of { $total })
compliance-so = yes
compliance-not-so = no
compliance-empty = There is nothing to count yet. Type **compliance** to go back.
compliance-team-only = These figures are for Team Uthiek and the manager. Type **my cases** for your own.
button-compliance-described = Descriptions
button-compliance-by_exception = Exceptions
button-compliance-reported = Reports
not-applicable = n/a

## Personal data
button-keep = Keep it
problem-contact = There is an e-mail address or telephone number in your text. Is it of a resident? Then remove it. I have not kept this text yet.
keep-contact = There is an e-mail address or telephone number in your text. Is it of a resident? Then send your answer again, without it. May it stay? Type **yes**.

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
session-planned = A session about { $title } has been planned. The invitation is in your calendar.
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

## Looking forms over (python -m bot templates)
check-sound = { $forms } forms and { $policies ->
    [one] 1 version
   *[other] { $policies } versions
} of the rules: all is well.
check-faults = { $count ->
    [one] 1 thing is wrong.
   *[other] { $count } things are wrong.
}
fault-unreadable = I cannot read this file: { $why }. Look there for brackets, quotes and commas.
fault-wrong-name = The file says { $said }, but it has another name. Make id and version equal to the name.
fault-missing-word = { $word } is missing here. Add it, as the other questions have it.
fault-unknown-word = I do not know { $word } here. Is it a typing error? Otherwise take it away.
fault-unknown-kind = { $word } is no kind of answer. Choose from: text, long, choice, scale, several, yes_no, day, someone or list.
fault-unknown-list = The list { $word } does not exist. Choose from: org_units or values.
fault-missing-nl = { $word } has no Dutch text. Fill in nl = "…".
fault-missing-en = { $word } has no English text. Fill in en = "…".
fault-bad-expression = I do not understand this condition: { $why }. Look how another question does it.
fault-key-twice = The name { $word } stands here twice. Give one of the two another name.
fault-limits = min ({ $least }) is larger than max ({ $most }). Turn them round or change one.
fault-unknown-name = The condition names { $word }, but there is no such question. Use the key of a question of this form.
fault-unknown-option = The condition names the option { $word }, but { $of } does not have it. Use the value of an option of that question.
fault-unknown-rule = The condition names rule { $word }, but there is none. Use the id of a rule of this form.
fault-other = This is not right: { $why }. Compare it with the version before.
fault-bad-policy = This is not right: { $why }. Compare it with the version before.
fault-missing-version = { $word } does not exist. Make that file, or name a version that is there.
fault-version-twice = Version { $word } is there already. Give this file a number of its own at version.
fault-option-gone = { $word } stood in an earlier version and is no longer here. Running cases still use it: put it back.
fault-unpublished = { $policy } is published, but { $word } is not. Type: python -m bot templates publish { $policy }
fault-changed = This version is published and may not change any more. Put the file back as it was, and make your change in a copy with the next number.
fault-gone = This version is published, but the file is gone. Put it back: cases may be running on it.
published = Published: { $names }. These files do not change any more.
published-already = { $word } was published already.
show-unknown = I do not know { $word }. What there is: { $known }.
show-unsound = This form is not right yet. Type first: python -m bot templates check
show-published = published
show-in-preparation = in preparation
show-size = { $sections ->
    [one] 1 section
   *[other] { $sections } sections
}, { $questions } questions
show-rules = Rules
show-help = Help: { $text }
show-optional = May stay empty.
show-required-if = Required if: { $what }
show-asked-if = Only if: { $what }
show-must = Must hold: { $what }. Otherwise the bot says: { $said }
show-if = If: { $what }
show-always = always
show-never = never
show-and = and
show-or = or
show-not = not: { $what }
show-is = { $left } is { $right }
show-is-not = { $left } is not { $right }
show-less = { $left } is less or earlier than { $right }
show-at-most = { $left } is at most { $right }
show-more = { $left } is more or later than { $right }
show-at-least = { $left } is at least { $right }
show-in = { $left } is one of: { $right }
show-not-in = { $left } is none of: { $right }
show-chosen = at { $what } is chosen: { $options }
show-filled = { $what } is filled in
show-left-open = { $what } was skipped
show-any = in at least one line { $what } is yes
show-fired = rule { $what } applies
show-count = the number at { $what }
answer-text = Short text, { $least ->
    [0] at most
   *[other] { $least } to
} { $most } characters
answer-long = Long text, { $least ->
    [0] at most
   *[other] { $least } to
} { $most } characters
answer-choice = One choice: { $options }
answer-several = Several choices, at least { $least }: { $options }
answer-yes-no = Yes or no
answer-day = A day
answer-roughly = A day, a month or “I don’t know”
answer-someone = A colleague
answer-list = A list of { $least } to { $most } lines, with in each line:
answer-given-list = A list that the bot prepares, with in each line:
answer-given = Text that the bot prepares
diff-nothing = Nothing changed.
diff-new = new: { $what }
diff-gone = gone: { $what }
diff-empty = nothing
diff-form = the form
diff-section = section { $of }
diff-question = question { $of }
diff-option = option { $option } of { $of }
diff-rule = rule { $of }
diff-impact = impact { $impact }
diff-title-nl = title (Dutch)
diff-title-en = title
diff-help-nl = help (Dutch)
diff-help-en = help
diff-ask-nl = question (Dutch)
diff-ask-en = question
diff-say-nl = text (Dutch)
diff-say-en = text
diff-label-nl = name (Dutch)
diff-label-en = name
diff-kind = kind
diff-when = only if
diff-required = required
diff-must = must hold
diff-if = if
diff-level = outcome

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
kind-invulformulier = Form to fill in (Dutch)
kind-fill-in-form = Form to fill in
kind-bijlage = Attachment
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
