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
nobody-yet-until = nobody yet, by { $due }
team-uthiek = Team Uthiek
notice-title = Uthiek bot
language-set = From now on I speak English with you. Type **menu** to go on.

## Welcome, menu and help
welcome-title = Hi, I am the Uthiek bot
welcome = I am a program, not a person. I help you discuss a digital application well with Team Uthiek. I do not judge.

    Press a button, or simply type what you are up to.
menu-title = What would you like to do?
menu = Press a button, or type for example: signal a case.
help = You can always type: **menu**, **my cases**, **status** with a case number, **back**, **skip**, **later**, **stop** or **Nederlands**.
help-other-part = To another part? Type **to** with its name, or **part 2**.
not-understood = I do not understand that. Tell me in a sentence what you are up to, or type **menu**.
no-access = I cannot help you with this. Is the number right? If so, contact Team Uthiek.
not-allowed = You cannot do this at { $number }. Who can: { $who }. The case is now at: { $status }. Type **menu** for what you can do.
same-person = This needs a second person. Ask a colleague of Team Uthiek to do it. Type **menu** for what you can do.
card-outdated = This button no longer works. Type **my cases** to see how things stand.
still-busy = I am still working on this. You will see it in this chat shortly.
too-busy = It is very busy right now. What you filled in is still there: press again in a moment.
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
button-look-at-outcome = Check the outcome
button-change-answers = Change the answers
button-screening-outcome = Outcome of the screening
button-case = View the case
button-dossier = Dossier
button-take = I take this on
button-confirm = Confirm the outcome
button-propose = Put to a colleague
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
item = { $list ->
    [alternatives] Alternative { $place }
    [groups] Group { $place }
    [data_sources] Source { $place }
    [dilemmas] Dilemma { $place }
    [experts] Expert { $place }
    [attachments] Attachment { $place }
    [participants] Participant { $place }
    [board] Member of the sounding board { $place }
    [joined] Participant { $place }
    [advices] Advice { $place }
   *[other] Number { $place }
}
item-unfinished = ○ not finished yet
clash = Someone else has just changed this. That stays.
clash-yours = You filled in
button-use-mine = Use this one
section-progress = Part { $place } of { $total } · { $ready } ready
understood = Noted: { $said }
understood-elsewhere = Changed at “{ $ask }”: { $said }
misplaced-title = That does not fit this question
misplaced = What you typed is kept. Shall I put it under “{ $ask }”? Type **yes** or **no**.
button-place = Yes, put it there
button-not-place = No
placed = Put under “{ $ask }”: { $said }
not-placed = All right, I put it nowhere. This is what you typed, so that you can use it somewhere else:
placed-nowhere = That does not fit this question, or anywhere else in this form. This is what you typed, so that you can use it later:
a-whole-story = That is a whole story. I keep it for the case description. First tell it in short.
told-before = You told more with your signal
still-aside = You typed this earlier
misplaced-still = You typed: “{ $said }” Shall I put it under “{ $ask }”? Type **yes** or **no**.
more-told = You have more to tell
signal-begun = You were busy with a signal already
proposed = So: **{ $said }**. Is that right? Type **yes**. Is it something else? Then type what it is.
replaced = Your new text takes the place of: “{ $said }” Type **back** if that one should stay.
is-this-your-answer = Or was this your answer? Then type **yes**. Otherwise type your answer now.
stands-already = Now it says: { $said }. Type what it should be, or **done** if it is right.
stands-and-more = This stands there already: “{ $said }” Your answer is put behind it.
stands-too-short = This stands there already: “{ $said }” Add to it, or type a new text.
stands-enough = Is this enough? Then type **done**.
what-is-wrong = What is not right? Type the part or the question, for example **phase** or **phase pilot**. Type **back** for your last answer. Everything right after all? Type **yes**.
confirm-or-change = Does something have to change? Change it on the card, or type **back** for your last answer. Is everything right? Type **yes**.
comes-back = All right, I will ask that again in a moment.
going-on = { $form } · “{ $name }” ({ $number })
problem-the_last_one = Only this is still missing. Not known yet? Then type **later**. Everything you filled in is kept.
may-add-another = Add another? Type: another.
no-list-here = There is no list here to remove something from. Type **back** for your last answer.
item-empty = still empty
item-gone = Removed: { $said }. Not after all? Type **back**.
which-item = Which one must go? Type for example **remove 2**.
may-skip = You may skip this. Type: skip.
missing-because = { $ask } – { $why }
kept-title = Kept
kept-text = Everything you filled in is kept: { $done } of { $total } questions. Go on with the button below, or type **my cases**.
sent-already = { $title } was sent already: { $number }.
overview-progress = { $done } of { $total } required questions are done.
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
taken-back = Taken back: { $said }
taken-back-added = Taken back: what you added last is gone.
taken-back-removed = Taken back: what you removed is there again.
taken-back-skipped = Taken back: you had skipped this question.
answered-in-private = I have put your answer in our own chat.
files-here = You sent a file in a channel or group. I cannot fetch it there. Send it here, in our own chat.
edited = You changed a message. I only read new messages: type your answer again if something has to change.
in-private-please = I would rather talk about that with you alone. Send me a message in our own chat.
new-case-or-not-title = Is this a new case?
new-case-or-not = Shall I make a new case of this? Type **yes** or use the button. Is it about something else? Choose below what you are looking for.
new-case-or-begun = Shall I make a new case of this? Type **yes** or use the button. Does it belong to “{ $name }”? Then type **go on**. Is it about something else? Choose below what you are looking for.
new-case-or-own = Shall I make a new case of this? Type **yes**. Is it about “{ $name }”? Then press { $step }.
new-case-or-open = Shall I make a new case of this? Type **yes**. Does it belong to “{ $name }”? Then type **go on**; what you typed goes along.
correction-title = Change { $number }?
correction = Do you want to change the signal of “{ $name }”? Type **yes** or use the button.
go-on-or-new = Type **go on** to go on with “{ $name }”, or **new case** for another one. What you filled in is kept.
button-new-case = New case
button-make-case = Yes, a new case
button-go-on-with = Go on with { $name }
button-menu = Menu
you-are-welcome = You are welcome. Type **menu** to go on.
all-right = All right. Type **menu** to go on.
yes-sends = Everything is filled in. Is it right? Type **yes** or press Send.
check-and-send = This is what I noted. Is it right? Type **yes** or press Send. You can change it on the card.
without-a-name = Signal without a name
not-sent-yet = begun, not sent yet
questions-added = { $count ->
    [one] Your answers have led to one more question.
   *[other] Your answers have led to { $count } more questions.
}
field-new = New: not in { $number }
field-changed = Different from { $number }
question-new = New question
unreachable-title = I cannot reach { $name }
unreachable-blocked = { $name } has blocked or removed me in Teams. What does not arrive I put with the case. Who of you gets in touch ({ $email })? As soon as { $name } sends me a message, everything arrives again.
unreachable-gone = I cannot open a chat with { $name } in Teams. What does not arrive I put with the case. Who of you gets in touch ({ $email })? The administrator can check whether { $name } has the app.
listed-title = The address of { $name } is no longer right
listed-nobody = The people file has { $name } with the address { $listed }. That address belongs to nobody any more. { $name } keeps their roles for now. Ask the administrator to change the address in the file, probably to { $email }. If { $name } no longer takes part, the entry can go.
listed-other = The people file has { $name } with the address { $listed }. That address now belongs to someone else: { $other }. { $name } keeps their roles for now, and { $other } does not get them without more. Ask the administrator to change the address of { $name }, probably to { $email }. Do the roles belong to { $other } now? Then the administrator adds the object ID: { $id }.
listed-other-left = The people file has { $name } with the address { $listed }. { $name } no longer works here, and that address now belongs to someone else: { $other }. Nobody has the roles now. Do they belong to { $other }? Ask the administrator to add the object ID: { $id }. Otherwise the entry can go.
listed-several = The people file has { $name } with the address { $listed }. That address now belongs to more than one person. { $name } keeps their roles for now. Ask the administrator to add the object ID of { $name } (from Microsoft Entra).
reachable-title = { $name } can be reached again
reachable = Messages to { $name } arrive again.
no-email = no e-mail address known
channel-closed = I can no longer say anything in the channel of Team Uthiek. Ask someone of the team to add me there again. I keep the messages; they come by themselves after that.
app-ungranted = I may not give the app to people who lack it, so I cannot write to them first yet. Ask the administrator to check the right and the setting (docs/tenant.md, steps 4 and 8). I keep the messages; they come by themselves after that.
late-title = This has not worked for a day
late-file = { $number }: after a day the document “{ $of }” is still not in the dossier. I keep trying. Ask the administrator to look (reference { $reference }).
late-message = After a day a message to { $of } has still not arrived. I keep trying. If it is urgent, please get in touch yourself (reference { $reference }).
late-calendar = { $number }: after a day the appointment of session { $of } is still not right in the calendars. I keep trying. Ask the administrator to look (reference { $reference }).
late-share = { $number }: after a day { $of } still cannot open the preparation pack. I keep trying. Ask the administrator to look (reference { $reference }).
late-unshare = { $number }: after a day { $of } may still be able to open the preparation pack. I keep trying. Take the sharing away earlier in SharePoint, or ask the administrator (reference { $reference }).
given-up-title = I could not do this
given-up-file = { $number }: the document “{ $of }” is not in the dossier yet, however often I tried. Ask the administrator to look (reference { $reference }).
given-up-taken = { $number }: the document “{ $of }” cannot go into the dossier, because another file lies in its place. Take that away or give it another name. Then ask the administrator to try again (reference { $reference }).
given-up-message = A message to { $of } did not arrive, however often I tried. Please get in touch yourself (reference { $reference }).
given-up-unreachable = A message to { $of } did not arrive, because they cannot be reached in Teams. Please get in touch yourself (reference { $reference }).
given-up-calendar = { $number }: the appointment of session { $of } is not right in the calendars yet, however often I tried. Send it yourself and ask the administrator to look (reference { $reference }).
given-up-cancel = { $number }: session { $of } is cancelled, but the appointment is still in the calendars. Ask whoever sent it to cancel it in Outlook. If that does not work, ask the administrator to look (reference { $reference }).
given-up-appointment = Something that I was to ask or look at now keeps failing. I go on trying every minute. Ask the administrator to look (reference { $of }).
given-up-share = { $number }: { $of } cannot open the preparation pack yet, however often I tried to share it. Perhaps SharePoint does not allow sharing outside. Ask the administrator to look (reference { $reference }).
given-up-unshare = { $number }: { $of } may still be able to open the preparation pack; the sharing ends by itself on the day that was set. Take it away earlier in SharePoint, or ask the administrator (reference { $reference }).
given-up-prompt = { $number }: a question that I was to ask here, I shall not ask this time. The administrator decided so. See for yourself how it stands.
second-person-looks = A colleague of Team Uthiek checks this.
short-agreed-by = Checked by
status-declined = recommended, not done
reaction-not-awaited = not awaited: { $reason }
form-still-open = Your form is still open. Go on with the card, or type **go on**.
nothing-open = No form is open. Type **menu** to see what you can do.
stop-sure = Do you want to stop and throw away what you filled in here? Type **yes** to throw it away. With any other answer I keep it for later.
thrown-away = Thrown away. Type **menu** to do something else.

## Typing: what is asked, offered and understood
weekday-5 = Saturday
weekday-6 = Sunday
problem-other_weekday = { $day } is a { $weekday }. Which day do you mean? Type the date.
problem-one_of_two_days = Do you mean { $day } or { $other }? Type the date.
problem-words_too_short = Still too short: { $length } of at least { $limit } characters.
problem-which_day_of = Which day in { $month }? For example: 15.
problem-which_day = Which day exactly? Choose one from { $first } to { $last }.
problem-which_month = Which month? Choose one from { $first } to { $last }.
how-choice = Like this: type **{ $number }** for “{ $label }”. Not known right now? Type **I don’t know**, then I ask it later.
how-choice-unknown = Like this: type **{ $number }** for “{ $label }”. Don’t know? That is an answer too: type **I don’t know**.
how-scale = For example: type **yes**, **no** or **I don’t know**. Stuck? Type **ask the team**.
how-yes-no = Like this: type **yes** or **no**. Not known right now? Type **I don’t know**, then I ask it later.
how-day = Like this: type **15 March 2027**, **Tuesday next week** or **in three weeks**.
how-month = Like this: type **March 2027**, **15 March** or **I don’t know**.
how-person = Like this: type **me**, a first name with a last name, or an e-mail address.
how-text = Answer in your own words. Not known right now? Type **I don’t know**, then I ask it later.
in-pieces = More than one message is fine: end with **…** and close with **done**. Something to add later? Type **add more**.
text-so-far = There are { $length } characters now.
text-left = At least { $left } more characters. Go on typing. Close with **done**.
text-go-on = Go on typing, or type **done**.
nothing-to-add-to = There is no text to add to yet. Type **?** for what is asked now.
did-you-mean = Do you mean **{ $command }**? Type **yes**.
button-choose = This one
which-case-title = Which case do you mean?
which-case = Choose one, type its place or a word of its name. This works too: **{ $example }**.
words-asked = { $ask }

    Type it in one message. With **stop** I do nothing.
no-advice-for-this = I see no advice now for which this can be done. Type **my actions** to see what is open.
which-question = More questions wait for you. Which one do you answer? Type one of these:
what-words-are-for = What you type here is read by whoever goes on with it. It belongs to what you just chose.
no-task-for-this = I see no task now for which this can be done. Type **my tasks** to see what is open.
advice-number = You can do this for more than one advice. Type which one you mean:
no-case-for-this = There is no case now for which you can do this. Type **my cases** to see how they stand.
nothing-done = All right, I do nothing. Type **menu** to go on.
ask-words-impact = Which class: low, medium or high?
ask-words-not-needed = Why is an assessment not needed?
ask-words-decline-assessment = Why will you not do an assessment?
ask-words-return = What must be different in the case description?
ask-words-moment = When? For example: Tuesday 8 December 9:00.
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
pass-on-offered = Type **ask the team**. I then note “I don’t know”, and someone of Team Uthiek will contact you. You can go on at once.
pass-on-later = Type **ask the team**. Someone of Team Uthiek will then contact you. You can go on at once; this question comes back later.
button-pass-on = Ask the team
passed-on = Passed on to Team Uthiek. I will tell you who will contact you.
help-asked = I have passed it on. I will tell you who contacts you. What you filled in is still there. Type **menu** to go on.
help-wanted-title = { $name } is stuck with me
still-to-do = “{ $title }”: { $count ->
    [0] everything is filled in.
    [one] 1 question to go.
   *[other] { $count } questions to go.
}
can-wait = Yes. What you fill in is kept at once. Type **later** to stop and **go on** to continue where you were.
why-asked = Your answers show Team Uthiek what the talk should be about. They are not meant to judge you. Don’t know something? Type **I don’t know**.
who-sees = What you have not sent yet is seen only by you and by who works on it with you. What you send is read by the project leader, the case holder, Team Uthiek and their managers, and by who has a part in it, such as a guest at the session. An auditor can read it too. In a group chat I never show anything of a case.
who-i-am = I am a program, not a person. I help you discuss this well with Team Uthiek; I do not judge.
help-wanted = Who will contact { $name } ({ $email })?
help-taken = { $name } will contact them.
button-promise = I will contact them
help-promised = { $name } of Team Uthiek will contact you.
short-at = Asked on
short-form = Working on
short-stuck-at = Question

## What is not right yet
problem-required = Please fill this in.
problem-too_short = Still too short: { $length } of at least { $limit } characters. What you wrote is kept; add to it.
problem-too_long = These are { $length } characters. There is room for { $limit }. Make it shorter.
problem-too_few = Choose or fill in at least { $limit }.
problem-too_many = There are { $count }. There is room for { $limit }.
problem-unknown_option = I do not know this choice. Choose one from the list.
problem-not_a_date = I do not understand this as a date. Write for example: 1 March 2027.
problem-needs_a_day = I need a day. Write for example: 1 March 2027.
problem-not_one_person = Choose one colleague.
problem-choose_one = I do not know that choice. Type the number or the word from the list.
problem-choose_listed = That choice is not on the list. Choose one from the list.
problem-choose_several = I do not quite understand. Type the numbers with commas, for example: 1, 3.
problem-some_unknown = I do not recognise all of that. Type the numbers or words from the list, with commas between them.
problem-nothing_or_some = Choose that none applies, or choose from the rest. It cannot be both.
problem-more_options_fit = More choices fit. Type the number:

    { $among }
problem-more_people_fit = More colleagues have that name. Type the number or the whole name:

    { $among }
guest-name = { $name } (guest)
problem-nobody_fits = I find no colleague with that name. Type the first name, the last name or the e-mail address.
problem-yes_or_no = Answer with yes or no.
problem-add_by_card = Type the first one in a few words, or **none** if there is none.
problem-cannot_skip = We need this question. Not known yet? Type **I don’t know**, then I ask it again in a moment. Or type **later**.
problem-bsn = There seems to be a BSN in your text. Remove it; I did not keep this text. We need no personal data of residents.
problem-impact_lowered = A lower class is possible, but not by one person. Say why. A colleague of Team Uthiek then looks along. Until then the higher class holds.
problem-too_many_files = A case description has room for { $limit } attachments. Remove one first, or leave this one out.
problem-bsn_typed = { problem-bsn } Is it not a BSN? Then send your text once more, with **this is not a BSN:** before it.
no-bsn-how = Then send your text once more, with **this is not a BSN:** before it. I will take it as it is.
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
word-made = The form is ready, with everything that was filled in already. Open it, save a copy and fill that in. Rather go on here? Type **go on**.

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
handed-refused-nowhere = I keep a file with a case description, and you have none open now. See **my cases** for how your case stands, or type **signal a case** for a new one. Is it evidence for an advice? First type, for example, **A1 done**, and then send it.
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
attachment-gone = { $name } (taken out)
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
review-warned = { $count ->
    [one] 1 answer holds an e-mail address or telephone number. Is it of a resident? Take it out under **View**. May it stay? Choose **Keep it**.
   *[other] { $count } answers hold an e-mail address or telephone number. Is it of a resident? Take it out under **View**. May it stay? Choose **Keep it**.
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
taken = { $name } of Team Uthiek has taken on { $number } ({ $title }). Will you fill in the screening, by { $due }? Questions? Feel free to ask { $name }.
taken-screened = { $name } of Team Uthiek has taken on { $number } ({ $title }) and looks at your screening. You will hear from us. Questions? Feel free to ask { $name }.

## Signalling: on behalf of, channel, message
button-correct-signal = Correct the signal
button-urgent = This is urgent
button-confirm-signal = That’s right
button-not-mine = This isn’t mine
button-new-case-anyway = A new case after all
short-channel = Channel
short-confirmation = Confirmation
short-start = Started
started-without-advice-yes = ⚠ without ethical advice
started-without-advice-unknown = not known whether before the advice
case-line-started = { $line } · ⚠ started without advice
confirmation-awaited = waiting for { $name }
confirmation-denied = { $name } says: this isn’t mine
signal-saved-for = The case is called **{ $number }**. { $name } is now asked whether this is right; you will hear the answer. Someone of Team Uthiek takes it on, by { $due }.
signal-correct-title = Correct the signal
signal-correct-intro = This is what it says now. Change what is different and send it; the case keeps its number.
screening-intro = This shows whether an Uthiek assessment is needed. About 15 questions, 5 minutes. Not sure? Choose “I don’t know”; that counts as yes.
question-place = Question { $place } of { $total }
signal-corrected-title = Corrected: { $number }
signal-corrected = This is how it stands now. Version { $version } of the signal goes to the dossier.
signalling-for = You are signalling on behalf of { $name }, who will be asked whether it is right.
on-behalf-how = Type: **signal a case on behalf of** and the name.
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
ask-words-channel = What is the channel called, and who owns it? For example: District office, Daan Meijer.
ask-words-retire = Which channel is retired?
problem-no_such_channel = I do not know that channel. Write the name as it stands on the list.
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
ask-words-projects = Which projects? Put each project on a line of its own.
signaller-not-asked = I ask this of signallers. Do you know of a new project? Type **signal a case**.
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
urgency-needed = Needed for: **{ $day }**.
urgency-other-day = Should it be another day? Then type that day.
urgency-no-approver = Nobody can approve urgency now. Team Uthiek knows and looks for someone. Until then the normal term holds; just go on with your case.
urgency-no-approver-team = Urgency is asked here, and nobody holds the role of responsible manager or corporate manager IPM. Settle who holds it. Until then the normal term holds.
urgency-said-yes = { $name } says yes to the urgency. The session may be as soon as { $notice } working days after the invitation.
urgency-said-no = { $name } does not approve the urgency. The normal term holds. Reason: { $reason }
doc-urgency = Approved by { $name }. There are { $notice } working days between the invitation and the session. Reason: { $reason }

## Triage
triage-on-duty = { $name } was asked to take this on. Someone else may do it as well. Please by { $due }.
triage-above-title = Nobody takes on { $number }
triage-above = A new case has waited { $days } working days for someone of Team Uthiek. You get this as corporate manager IPM, because the team’s manager is not there. Settle who takes it on.
triage-yours = It is your turn for new signals. Can you take this on, by { $due }?
triage-away = { $name } took this on and is away until { $day }. Who takes over?
button-take-over = I take this over
away-when = I don’t know until when. For example, type: absent until 3 January.
away-too-long = That is long. I remember an absence until { $day } at most. Will you be away for longer? Type **my actions**, choose **Something else** for each advice and name who takes it over. Then type: absent until { $day }.
away-noted = Noted: you are away until { $day }. New signals go to { $name } meanwhile. Back earlier? Type: I am back.
back-again = Welcome back. New signals come to you again when you are on duty. Type **menu** to go on.

## Screening
screening-title = Screening { $number }
screening-not-yet = The screening of { $number } has not been filled in yet. Type **status { $number }** for how it stands.
outcome-verplicht = An assessment of “{ $title }” is **mandatory**.
outcome-aanbevolen = An assessment of “{ $title }” is **recommended**.
outcome-niet_nodig = For “{ $title }” an assessment is **not needed**.
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
ask-why-not = Why not?
ask-why-not-needed = Why is it not needed?
button-after-all = We do it after all
button-answers = All answers
screening-reopened = The screening is open again: the outcome above no longer counts. { $name } changes the answers and hands them in again.
screening-answer-yes = { $ask } **{ $said }**, which counts as yes
screening-answer = { $ask } **{ $said }**
screening-answer-passed-on = { $answer } (asked of Team Uthiek)
asks-passed-on = Who filled this in does not know these, and asks Team Uthiek for help:
screening-answers-title = Answers to the screening of { $number }
screening-answers = Filled in by { $name } on { $day }.
declined-title = Recommended, not done: { $number }
declined-told = { $name } chooses not to do the assessment of **{ $title }**. Do you want to talk about it? Get in touch. The case holder and the project leader can still do it.
declined-not = **{ $title }** gets the assessment after all.

## Reassessment
reassessment-title = Reassessment of { $number }
reassessment = Agreed: { $said }.
reassessment-closed = This case is closed and stays so. Did something change? Then it becomes a new case, linked to this one.
reassessment-open = nothing has been agreed yet
reassessment-never = not again, because: { $reason }
reassessment-on = on { $day }
reassessment-at = as soon as this changes: { $changes }
reassess-noted = Noted. It was agreed that this is a reason to look again; there is a task now.
reassess-not = Noted. It was not agreed that this is a reason to look again. Is it important? Then begin again yourself.
ask-event = Has something changed? What?
ask-words-event = What has changed? Type for instance: new data source.
problem-reassess_event = Choose what has changed, for instance: new data source.
button-happened = This has changed
button-reassess = Assess again
button-not-again = Not needed
button-agree-reassessment = Agree when
button-reassessment = Reassessment
short-reassessment = Reassessment
task-reassess = It was agreed to assess **{ $title }** again now. Begin a new case, or write down why that is not needed.
task-reassess-short = assess again
ask-task-reassess = Why is it not needed?
copied-note = Taken over from { $number }. New or changed:

    { $changes }
changed-since-earlier = New or changed since { $number }

## Not agreed with the outcome
contest-title = Do you disagree? { $number }
contest-how = Write down why you disagree with the outcome of the screening of **{ $title }**. Someone of the ethics team who did not confirm the outcome looks at it and answers you.
contest-waits = follows by { $due }
ask-contest = Why do you disagree?
ask-words-contest = Why do you disagree with the outcome?
ask-words-screen-again = What do you answer to the person who disagrees?
button-contest = I disagree
button-outcome-stays = The outcome stays
button-screen-again = Screen again
short-contest = Disagrees
short-contest-answer = Answer of the team
task-contest = Someone disagrees with the outcome of the screening of **{ $title }**. Look at it and answer: does the outcome stay, or do we screen again?
task-contest-short = disagrees with the outcome
ask-task-contest = Your answer
rules-title = When is an assessment needed? (version { $version })
rules = These rules hold; “don't know” counts as yes. What fits stands with the outcome, and someone of the team confirms it.
role-triage_owner = who of the team took the case on
unscreened-title = Not screened yet ({ $count })
unscreened-empty = Everything was screened. Type **worklist** for all open cases.
button-unscreened = Not screened yet ({ $count })
button-tasks = My tasks ({ $count })
case-line-waiting = { $line } · has waited { $days } working days
compliance-not-digital = Not digital, on request (not counted)
short-kind = Kind
kind-not-digital = not digital, on request

## AI Act
ai-act-title = The AI Act for { $number }
ai-act-class = Class: **{ $said }**. This applies, with the day from which it does:
ai-act-unknown = not known yet
ai-act-aid = In doubt about the class? Use the [decision aid for the AI Act]({ $link }) (in Dutch) or ask a lawyer.
publication = In the algorithm register this goes under: **{ $said }**. That follows from the answers. Whoever keeps the register decides.
publication-high_risk = high-risk AI system
publication-impactful = impactful algorithm
publication-other = other algorithm
publication-none = There is no algorithm in it. So it does not belong in the algorithm register.
prohibited-title = Prohibited AI? { $number }
prohibited = For **{ $title }** it was filled in that this is prohibited AI. Stop, and consult a lawyer. As long as it says so, we plan no session.
prohibited-no-longer = For **{ $title }** it said that this is prohibited AI. That answer has changed since.
missing-prohibited = It was filled in that this is prohibited AI. Consult a lawyer first.
short-ai-act = AI Act
button-ai-act = Dates of the AI Act

## A change of an earlier case
earlier-title = What does this change? { $number }
earlier = Was the application discussed with the ethics team before? Then that case counts in the outcome. You can type the number as well, or **no**.
ask-earlier-like = These cases look like it
ask-earlier-number = Or the number of another case
ask-earlier-number-alone = What is the number of that case?
ask-words-earlier = Which earlier case changes? Type its number, or **no** when there is none.
button-link = Link
button-no-earlier = There is no earlier case
button-earlier = Link an earlier case
problem-earlier_unknown = I do not know such an earlier case. Is the number right? The ethics team can link it for you as well.
short-changes = Change of
short-changed-by = Changed by
outcome-again = “{ $title }” must be **assessed again**: you have to do an ethics assessment.

## Lowering the impact class
short-lowering = Proposal
lowering-of = class { $impact }, by { $name }
short-lowering-reason = Reason for lower
short-lowered-by = Agreed to lower
lowering-waits = waits for a second person of Team Uthiek; until then the higher class holds
ask-lowering = Why a lower class?

## Tasks
task-title = Task { $short } for { $number }
task-dpia = **{ $title }** uses personal data, but the DPIA is not finished yet. Contact the person below and write down how it stands.
task-dpia-short = guide the DPIA
dpia-warning = Personal data is used, but the DPIA is not finished yet. We ask { $who } to get in touch.
dpia-finished = { $status } on { $day }
dpia-afterwards = ⚠ { $said }, so after the session
ask-dpia-day = On which day? (only when the DPIA is finished)
ask-dpia-words = Explanation (may stay empty)
ask-words-dpia = How is the DPIA going? Type for instance: in progress, not needed, or finished on 3 December.
problem-dpia_status = Choose how the DPIA is going: not needed, not started, in progress or finished.
problem-dpia_day = Fill in the day on which the DPIA was finished. That day cannot lie in the future.
button-save-dpia = Save
short-dpia = DPIA
task-dpia_again = The session about **{ $title }** is coming near, and the DPIA is not finished yet. Write down how it stands now.
task-dpia_again-short = DPIA before the session
task-legal_check = For **{ $title }** this is not known yet:

    “{ $what }”

    Find out, and write the answer here.
task-legal_check-short = to find out: { $what }
task-told = **{ $title }** · { $what }
task-line = { $what } · { $who } · by { $due }
task-of = { $short } · { $number } · { $title }
task-mine = { $what } · by { $due }
task-lapsed = no longer needed
ask-task-legal_check = What is the answer?
ask-words-task = What was done, or found out?
short-task = Task { $short }
short-task-ended = Done by
my-tasks-title = My tasks ({ $count })
my-tasks-empty = You have no open tasks. Type **menu** for what you can do.
role-privacy_adviser = privacy adviser
role-register_owner = register owner
role-responsible_manager = manager of the ethics team
role-corporate_manager_ipm = corporate manager IPM

## Case description
description-sent-title = Handed in: { $number }
description-sent = Version { $version } is fixed now. Team Uthiek reads your case description by { $due }. You will hear from us.
judge-title = Case description { $number }
judge-lapsed = Not judged any more: the session was held about an earlier version.
judge-accepted = Accepted by { $name }.
judge-returned = Returned by { $name }.
ask-return-reason = What has to change? (needed when returning)
short-version = Version
short-submitted-by = Handed in by
short-submitted-at = Handed in on
ask-return-section = Which section is it about? (may stay empty)
button-read-description = Read (PDF)
section-returned = { $word }, **sent back: look here**
holder-named-title = Case holder: { $number }
holder-named = The case description of “{ $title }” names you as the case holder. You can read and write along from now on. Is that not right? Tell { $name }.
returned-title = Not complete yet: { $number }
returned = { $name } of Team Uthiek returns your case description. This is the reason: { $reason }

    It is your turn now, until { $due }. All your answers are still there. Change them and hand it in again.
accepted-title = Accepted: { $number }
accepted = The case description of { $title } is complete. Team Uthiek now plans a session. You get an invitation, by { $due }.
description-lapsed-title = Version no longer judged: { $number }
description-lapsed = The session was held about version { $held }. Version { $version } was not judged in time and no longer counts. Tell the team what changed in it; the report can still take it in.

## Versions of the description
button-change-description = Change description
description-unchanged = ⚠ Nothing has changed since version { $version }. Change an answer first. Then you can hand it in again.
returned-note = Team Uthiek sent this back: { $reason }
change-note = Version { $version } is fixed and stays as it is. Change what you want and hand it in: that makes version { $next }. Team Uthiek reads it again.
minutes-left = You need about { $minutes } minutes for what is still open.
changed-since = Changed since version { $version }
change = **{ $ask }**: { $was } → { $now }
change-was = Was
change-now = Is now
change-none = empty
short-description = Description
newer-version = Version { $version } waits for Team Uthiek. Until then the one before holds.
accepted-planned = The new version of the case description of { $title } is complete. Everyone who comes to the session sees what changed.
description-unfinished = Version { $version } is the description as it was when the session was planned. Nobody handed it in or accepted it.
description-reminder-title = Still open: { $number }
short-ready = Ready
short-still = Still to do
short-returned = Sent back
short-missing = Missing
reminder-progress = { $done } of { $total } mandatory questions
reminder-minutes = about { $minutes } minutes
reminder-section = { $title } ({ $count })
reminder-change-first = nothing; change what Team Uthiek sent back, and hand it in again
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
exception-asked-nobody = Nobody can allow an exception right now. Team Uthiek knows and sees to it; then I ask there. Go on with the case description meanwhile.
exception-no-manager = { $name } asks for a session about { $title } without an accepted case description. Nobody holds the role of responsible manager or Corporate Manager IPM now. See to it that someone does; then I ask there.
exception-asked = { $name } decides on your exception. You hear the answer here. Meanwhile you can go on with the case description.
exception-judge-title = Exception asked for: { $number }
exception-judge = { $name } wants a session about { $title }. The case description is not accepted yet. Is that all right? You decide.
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
doc-exception = { $asked } asked for this session, and the case description was not accepted yet. Reason: { $reason } On { $day } { $name } said yes to that.
doc-description-unfinished = Case description as it is now, version { $version }, not accepted
doc-version-unfinished = version { $number }, not handed in and not accepted
agenda-legal = Status of the legal check

## Preparation pack
button-read = Read
button-send-late = Send it all the same
pack-title = Preparation pack { $number }
pack-link = Please read the [pack]({ $link }) before the session.
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
pack-sharing-title = The pack for who comes from outside: { $number }
pack-sharing-how = Who comes from outside sees nothing of the dossier. With the button they can read this pack alone, after signing in, up to and including the day of the session. They get a mail about it. I share it only with who has a statement of confidentiality that holds until then. Where it is missing, I ask the manager to arrange one.
pack-sharing-not-here = Here I cannot share anything with who comes from outside: the dossiers are on this machine. Hand the pack over yourself, only to who signed a statement of confidentiality that still holds.
pack-sharing-not-now = No session with a pack to share is planned now.
pack-sharing-nobody = Nobody comes to this session from outside, so there is nothing to share.
pack-shared = Shared up to and including { $day }
pack-not-shared = Not shared
pack-no-statement = Not shared: no statement of confidentiality that holds until { $day }
pack-shared-mail = Preparation pack of { $number }, { $title }. You can read it up to and including { $day }. It is for you alone: do not pass it on.
button-pack-sharing = Share the pack outside
button-pack-share = Share the pack
button-pack-unshare = Stop sharing

## Compliance
compliance-title = Compliance in { $year }
compliance = This is how we follow our own way of working. Counted over the sessions held.
compliance-described = Description accepted in time
compliance-by_exception = Planned by exception
compliance-reported = Report adopted in time
compliance-dpia_first = DPIA finished before the session
compliance-dpia_afterwards = DPIA only after the session
compliance-figure = { $percentage }% ({ $so } of { $total })
compliance-began = Started without ethical advice (this year’s cases)
compliance-and-unknown = { " " }· { $count } not known
compliance-so = yes
compliance-unknown = not known
button-compliance-began = Started without advice
compliance-not-so = no
compliance-empty = There is nothing to count yet. Type **compliance** to go back.
compliance-team-only = These figures are for Team Uthiek and the manager. Type **my cases** for your own.
button-compliance-described = Descriptions
button-compliance-by_exception = Exceptions
button-compliance-dpia_first = DPIA in time
button-compliance-dpia_afterwards = DPIA afterwards
button-compliance-reported = Reports
not-applicable = n/a

## Personal data
button-keep = Keep it
problem-contact = There is an e-mail address or telephone number in your text. Is it of a resident? Then remove it. I have not kept this text yet.
problem-contact_in_reason = There is an e-mail address or telephone number in your text. Is it a resident’s? Then take it out. May it stay? Choose or type **keep it**.
keep-contact = There is an e-mail address or telephone number in your text. Is it of a resident? Then send your answer again, without it. May it stay? Type **yes**.

## Cases
case-line = { $number } · { $title }
case-line-status = { $status } · next to act: { $who }
case-line-overdue = ⚠ Late · { $status } · next to act: { $who }
case-line-untaken = { $line } · not taken on yet
short-status = State
short-due = By
short-owner = At Team Uthiek
overdue = The agreed date has passed.
my-cases-title = My cases ({ $count })
my-cases-how = Type a number from the list to open a case.
my-cases-empty = You have no cases yet. Type: signal a case.
worklist-team-only = The worklist is for Team Uthiek. To see your own cases, say: my cases.
worklist-title = Worklist ({ $count })
worklist-empty = There are no open cases.
dossier-title = Dossier { $number }
dossier-empty = There are no documents yet. Type **menu** to go on.
status-signalled = signalled, waiting for screening
status-answered = signalled, screening waits for confirmation
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

## Closing
status-closed = closed
button-close = Close
closing-title = Close: { $number }
closing = Everything about { $title } is settled. Look once more at what came of the advices, and then close the case.
closing-early = There is nothing left to follow up for { $title }. The last check is on { $day }. Can it be closed now? Explain why; a colleague of the team looks as well.
ask-closing = What did you see at the last check?
ask-closing-early = Why is no check needed any more?
ask-words-close = What did you see at the last check? If it can be closed earlier, write why.
closing-not-yet = This case cannot be closed yet. Still open:
closing-advice = Advice { $about } is not settled.
closing-check = Advice { $about } was due on { $day }, and nobody looked at it after that.
closing-task = Task { $about } is not done.
closing-escalation = The escalation about the decision still lies with the manager.
closing-due = The last advice runs until { $day }. Check after that day.
closing-not-now = A case can be closed after the decision. It is now: { $status }.
closing-waits = A colleague wants to close { $title } without a last check. Do you agree? Who proposed it cannot confirm it.
closed = “{ $title }” is closed. There is nothing left to do. Everything is in the dossier.
short-checked-by = By
closing-row = { $name } proposed on { $day } to close it; a second person of the team has a look
short-closing = Closing
button-closing = Look at the closing
reminder-closing-second-manager = The proposal to close { $number } has waited 10 working days for a second person of the team. Speak to someone, or have a look yourself.
short-last-check = Last check
reminder-closing = The last check of { $number } is due. See what happened and close the case.
reminder-closing-manager = { $number } waits for its last check and is not closed yet. Speak to someone of the team.

## Handing over
button-more = More
case-more-title = More: { $number }
case-more = What do you want to do with this case?
button-hand-over = Hand over
button-take-case-over = I take it over
button-not-me = I cannot take it over
succession-title = Succession { $number }
succession = { $name } asks whether you want to become { $role } of **{ $title }**.
succession-before = Until now that was { $name }. What was filled in stays, and the appointments go over to you.
succession-first = Until now nobody had that role.
role-successor = successor
ask-succession-decline = Why not? (needed for a no)
ask-words-succession-decline = Why can you not take it over?
short-to-know = Good to know
succession-waits = { $name } was asked on { $day } to become { $role }. Until there is an answer, it stays { $before }. I will tell you.
succession-waits-first = { $name } was asked on { $day } to become { $role }. I will tell you.
button-ask-another = Ask someone else
succession-yours = You are now { $role } of { $title }. The card of the case shows what there is to do.
succession-accepted = { $name } is now { $role } of { $title }. Everything that was open went over as well.
succession-declined = { $name } cannot become { $role } of { $title }. Reason: { $reason } Who can?
succession-declined-thanks = Thank you for your answer. I pass it on; there is nothing left for you to do.
succession-over = The succession of { $number } is settled: { $who }. Type **status { $number }** for how it stands.
short-succession = Succession
succession-row = { $name } was asked as { $role }
succession-row-until = { $name } was asked as { $role }; until there is a yes, it stays { $holder }
succession-row-vacant = we look for a { $role }
short-before = Before
succession-row-before = { $name }, { $role } until { $day }
holder-left-title = Who takes { $number } over?
holder-left = { $name } is { $role } and no longer works here.
holder-left-who = Name someone else for { $title }. I ask every week, until someone says yes.
problem-has_it_already = This colleague has that role already. Choose someone else.
## The daily check of the dossier
dossier-check-title = The dossier of { $number } is not in order
dossier-check-missing = No longer to be found: { $file }.
dossier-check-changed = Another version, changed after I stored it: { $file }.
dossier-check-changed-moved = Moved to “{ $place }”, and changed after I stored it: { $file }.
dossier-check-moved = Moved to “{ $place }”: { $file }. It belongs in the folder { $folder }.
dossier-check-top = the top folder
dossier-check-folder = The folder of the case was moved to “{ $place }”. I store new documents there too. Was that not meant? Then put the folder back at “{ $home }”.
dossier-check-more = { $count ->
    [one] And one more document.
   *[other] And { $count } more documents.
}
dossier-check-back = Put back what is gone or other, from the recycle bin or the version history.
dossier-check-again = I look every working day, and tell you when it is in order again.
dossier-check-moved-title = The folder of { $number } was moved
dossier-check-there = All documents are in it, as I stored them.
dossier-check-fine-title = The dossier of { $number } is in order again
dossier-check-fine = All documents are in their place, and as I stored them.

## On hold and withdrawn
status-on_hold = on hold
status-withdrawn = withdrawn
halt-title = Put on hold or withdraw: { $number }
halt = Is the project lying still for a while? **Put** the case **on hold**. On the day you choose I ask how it stands; until then I ask nothing.
halt-withdraw = Will the project not go ahead? **Withdraw** the case. That cannot be undone.
yes-withdraws = Shall I withdraw “{ $title }”? Type **yes**. With **no** I do nothing.
halt-session = Mind: the session of { $when } is then cancelled. I tell everyone who is invited.
ask-halt-reason = Why?
ask-halt-review = When do we look at it again? (only when on hold)
halt-not-now = “{ $title }” now stands at: { $status }. It can no longer be put on hold or withdrawn. The questions go on.
halt-followed-stopped = Is the application no longer in use? Type **application { $number }**. The ethics team can close the case when nothing is left to follow.
halt-followed-later = Is more time needed for an advice? The action holder types for instance: A1 later until 1 March. Or: A1 no longer needed.
words-not-kept = What you wrote was not kept.
button-application = The application
button-halt = Put on hold or withdraw
button-halt-longer = Stay on hold or withdraw
button-pause = Put on hold
button-pause-longer = Stay on hold longer
button-resume = Resume
button-withdraw = Withdraw
problem-review_day = Choose a day to come, { $last } at the latest.
paused-title = On hold: { $number }
paused = “{ $title }” is on hold. On { $day } I ask { $name } how it stands. Until then nobody has to do anything.
paused-kept = What you filled in is kept. After **Resume** you go on where you were.
resumed-title = Resumed: { $number }
resumed = “{ $title }” goes on where the case was: { $status }. The periods begin anew.
withdrawn-title = Withdrawn: { $number }
withdrawn = “{ $title }” does not go ahead. There is nothing left to do. Does the project come back? Type **signal a case**.
short-paused-by = Put on hold by
paused-by = { $name }, on { $day }
short-withdrawn-by = Withdrawn by
ask-words-urgency = Why can it not wait? Put the day for which the session is needed before it, like this: **before 15 January: the council decides then**.
ask-words-refuse-urgency = Why do you not approve the urgency?
ask-words-pause = Why is it on hold? Put the day on which we look again before it, like this: **until 1 March: we wait for the budget**.
ask-words-withdraw = Why does it not go ahead?
reminder-pause-review = { $number } is on hold, and today we would look at it again. Do you go on? Choose **Resume**. Or stay on hold longer.
reminder-pause-unanswered = { $number } is on hold, the agreed day has passed and there was no answer. Please speak to whoever it waits for.

## Reminders
reminder-confirm = The screening of { $number } is filled in and waits for your confirmation.
reminder-confirm-manager = The screening of { $number } has waited 8 working days for the team to confirm it. Speak to someone, or confirm it yourself.
reminder-stalled-screening = The screening of { $number } is not filled in after 15 working days. Please speak to whoever it waits for.
reminder-choice = For { $number } an assessment is recommended. Will you do it? Press a button to tell.
reminder-stalled-choice = For { $number } an assessment is recommended, and nobody has chosen. Please speak to whoever it waits for.
reminder-second = By the rules { $number } needs no assessment. That only counts after a reason and a second person of the team.
reminder-second-manager = { $number } has waited 10 working days for a second person of the team. Speak to someone, or do it yourself.
reminder-stalled-description = The case description of { $number } is not handed in after 20 working days. Please speak to whoever it waits for.
reminder-review-manager = The case description of { $number } has waited 10 working days for the team to judge it. Speak to someone, or do it yourself.
reminder-plan = The case description of { $number } is accepted. Plan the session: the project leader counts on it.
reminder-plan-manager = No session has been planned for { $number } after 20 working days. Speak to someone of the team.
reminder-stalled-report = The draft report of { $number } is past its term. Help the note-taker, or take it over.
reminder-adopt = The report of { $number } can be adopted as soon as there is a reaction, or the term has passed.
reminder-adopt-manager = The report of { $number } is still not adopted. Speak to someone of the team, or adopt it yourself.
reminder-opinion = There is no opinion of the committee on { $number } yet. Ask for it; without it there can be no decision.
reminder-opinion-manager = There is still no opinion of the committee on { $number }. Speak to the committee or someone of the team.
reminder-stalled-decision = The decision about { $number } is past its term. Please speak to the case holder.
reminder-triage-deputy = Nobody has taken on { $number } yet. It is your turn now: can you take it on?
reminder-triage-manager = After 5 working days nobody has taken on { $number }. Ask someone of the team, or take it on yourself.
reminder-signal = A colleague recorded { $number } for you. You have not said yet whether it is right.
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
slots = Then everyone who must be there can come: case holder, project leader, facilitator and note-taker. You have at least { $notice } working days to prepare.
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
cancel-text = Everyone who is invited is told. You can plan a new session after that.
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
place-without-link = Online. There is no link yet: { $name } will send you one.
cancel-comment = This session is cancelled. You need not do anything.
invitation-title = Ethics session { $number }: { $title }
invitation-body = We talk about { $title } ({ $number }). Please read the pack in the dossier before you come.

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

## What guests answer in their calendar
answer-title = Answer to the invitation: { $number }
answer-no = { $name } cannot be at the session on { $when }.
answer-perhaps = { $name } does not know yet whether { $when } is possible.
answer-yes = { $name } can be at the session on { $when }.
answer-rather = Rather on { $when }.
answer-what = If it can do without, you need not do anything. If not, move the session.
answer-outdated = What { $name } answered was about an earlier moment.
short-answer-yes = Coming
short-answer-perhaps = Perhaps coming
short-answer-no = Not coming

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

## Opinion of a committee
opinion-title = Opinion of the committee: { $number }
opinion-asked = The report on { $title } has been adopted. Ask the committee for its opinion and note it here, by { $due } please. After that { $name } decides.
opinion-noted = The committee has said what it thinks of { $title }. Now { $name } decides.
opinion-by = { $name }, on { $day }
opinion-not-yet = not given yet
short-opinion = Opinion of the committee
short-opinion-by = Given by
button-note-opinion = Note the opinion
button-change-opinion = Change the opinion

## Decision
decide-title = Your decision: { $number }
decide = The report about { $title } has been adopted. You decide what happens, please by { $due }.
decide-after-opinion = The report on { $title } has been adopted. You decide what happens. First the committee gives its opinion; as soon as it is there I ask you for your decision.
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
follow-up-told-1 = Without an answer the case holder hears it too on { $day }.
follow-up-told-2 = The case holder knows it now. Without an answer the responsible manager hears it on { $day }.
follow-up-told-3 = Now the responsible manager knows it too.
button-help = Help me with this
follow-up-unclear = { $count ->
    [one] What do you mean by { $short }? Choose below, or type one of those answers.
   *[other] You have { $short } in more than one case. Choose below which one you mean, and how it stands.
}
follow-up-unclear-kept = I keep what you wrote.
follow-up-each = Tell me one advice at a time: choose below, or type for instance: { $short } done, see …
follow-up-whose = Which advice is not yours? Choose **Otherwise** there, or type for instance: { $short } not mine
follow-up-overdue = For an advice that should have been done by now I also ask for a new date. Choose **In progress** there.
follow-up-none = Nothing is open for you now. Type **menu** to go on.
follow-up-noted = Noted: { $short } is being worked on. I will ask again on { $day }.
follow-up-saved = Noted: { $status }. Thank you.
follow-up-team-looks = The ethics team looks at your answer.
follow-up-next = The next question comes on { $day }.
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
judge-advice-late = The team has not judged this yet. Speak to someone of the team.
ask-judgement = What did you see?
ask-judgement-deviation = Why, or why not?
button-verified = This is right
button-verified-deviation = The reason will do
button-differs = This is not right
button-differs-deviation = The reason will not do
judged = Judged by { $name }.
judged-nothing = There is no answer to judge yet. Do you want to see for yourself how it stands? Then look at it.
judged-not-kept = Your judgement was not kept. If you look at it yourself, type: agrees { $number }, and what you saw.
judged-differs = The answer was not right. The action holder is asked again.
judged-insufficient = The reason did not suffice. The case holder explains it better, or follows the advice after all.
judged-good = { $name } has looked at your answer: it is right. { $said }
judged-good-deviation = { $name } has looked at your reason not to follow this advice: it will do. { $said }
judged-again = { $name } has looked at your answer and sees it differently: { $said }
the-case-holder = the case holder
explain-better = Explain it better, or follow the advice after all. If you follow it, I ask the action holder how it stands.
ask-explain-better = Why do you not follow this advice?
ask-words-explain = Why do you not follow this advice?
button-explain-better = Explain it better
button-follow-after-all = Follow it after all
button-look-at-reason = Reason for { $short }
explained-again = Your new explanation is kept. Team Uthiek judges it again.
followed-now = This advice is followed after all. The action holder hears that.
followed-after-all = { $name } did not want to follow this advice about { $title } at first. That has changed: it is followed after all. You are the action holder.
judged-again-deviation = { $name } has looked at your reason not to follow this advice: it will not do. { $said }
short-action-holder = Action holder
short-unit = Organisational unit
short-values = Values
short-acceptance = Commitment
short-answer = Answer
short-found = Proof, says the action holder
short-judgement = Judgement
short-waits-since = Waits since
short-advice = Advice
short-next-question = Next question
reminder-attendance-1 = The session of { $number } has been. Will you record the attendance?
reminder-attendance-3 = The attendance at the session of { $number } has not been recorded yet.
reminder-attendance-5 = The attendance at the session of { $number } has still not been recorded. Without it the report cannot go on.
reminder-report-due = The draft report of { $number } is due today.
reminder-reaction-due = Today you can still react to the draft report of { $number }.
reminder-reaction-passed = The term for a reaction to the draft report of { $number } has passed. You can have it adopted now.
reminder-decision-due = The decision on { $number } is due today. Stuck? Ask the ethics team.

## Follow-up: later, handing over, away
follow-up-put-off = All right. I ask about { $short } again on { $day }.
follow-up-again = No answer? Then I ask again on { $day }.
follow-up-not-mine = Is something not yours (any more)? Choose **Otherwise** and say who does it. Typing works too, for example: { $short } done, see …
advice-due-asked = { $due } · next question { $day }
advice-due-judged = { $due } · Team Uthiek looks at your answer
button-nog_niet_begonnen = Not begun yet
button-niet_opgevolgd = We do not do this
button-niet_meer_nodig = No longer needed
ask-until = Not a good moment? On which day shall I ask again?
button-ask-later = Ask me later
ask-who-does = Is this not yours? Who does it? (name or e-mail address)
button-not-my-advice = Not mine
button-someone-else = Someone else
ask-words-until = On which day shall I ask again?
problem-put_off_enough = You have put this question off { $count } times. Say how it is going now, or name someone else.
problem-put_off_at_manager = This question lies with the manager of the ethics team already. Say how it is going, or name someone else.
problem-put_off_too_far = I cannot wait that long. Choose a day up to and including { $day }.
no-such-advice = I see no open advice of yours with that number. Type **my actions** to see what is open.
which-advice-title = Which { $short }?
which-advice = You have { $short } in more than one case. Choose the case, or type its number. What you wrote comes along.
away-noted-advices = Noted: you are away until { $day }. Until then I ask you nothing about your advices. Back earlier? Type: I am back.
handover-asked = { $name } asks whether you take over this advice about { $title }. If you say yes, I ask you from then on how it is going. { $stays } Please answer by { $day }.
handover-until = Until then it stays with { $holder }.
handover-stays = It stays with { $holder }.
handover-nobody = It is nobody’s now: { $holder } no longer works here.
handover-never = Now it is nobody's yet.
handover-yours = This advice is yours now. The answers so far come along. I will ask you later how it is going.
handover-over = This is not asked of you (any more).
handover-told-away = { $name } is away until { $day }. I will ask on that day. { $stays }
handover-told-asked = Asked { $name }. { $stays }
handover-told-accepted = { $name } has taken over this advice.
handover-told-declined = { $name } does not take over this advice. { $stays }
handover-told-lapsed = { $name } did not respond. { $stays } Ask them yourself, or name someone else.
button-take-over-advice = I take this over
button-do-not-take-over = I do not do this
button-other-holder = Ask someone else
ask-other-takes = Who can take it over? (name or e-mail address)
evidence-link = see the evidence
evidence-title = Kept as evidence
evidence = { $name } now belongs to advice { $short } of { $number }. It lies in the dossier and the ethics team sees it with your answer.
kind-bewijs = Evidence
holder-asked-other = { $other } has been asked to take this over. Until they say yes it stays with { $name }.
holder-asked-first = { $other } has been asked to do this. Until they say yes, it is nobody's.
holder-gone = { $name } no longer works here. Nobody is asked about this now.
holder-unreachable = I cannot reach { $name }: my question about this advice did not arrive. Do you know how it is going, or who can take it over?
holder-away = { $name } is away until { $day }. I ask again how it is going after that.
holder-silent = { $name } has not answered the question of { $day } yet. Can you ask, or do you know someone else?
advices-away-title = { $name } is away: { $count } advices
advices-away = { $name } is away until { $day }. I ask again how it is going after that. Can someone take it over? Open an advice to ask another person.
advices-unreachable-title = I cannot reach { $name }: { $count } advices
advices-unreachable = My question to { $name } did not arrive. Do you know how it is going, or who can take it over? Open an advice to ask another person.
not-there-line = { $title } · due { $due }
silent-title = No answer yet on { $count } advices
silent = Can you ask, or do you know someone else? Open an advice to ask another person.
silent-line = { $name } · { $title } · due { $due }
all-escalations-title = Escalations ({ $count })
all-escalations-how = Type a number from the list to open an escalation.
all-escalations-empty = Nothing lies with the manager now.
escalations-manager-only = Escalations lie with the manager. The team types **advice worklist**.
escalation-line = { $title } · since { $since } ({ $days ->
    [one] 1 working day
   *[other] { $days } working days
})
escalation-line-with = lies with { $name }
escalation-line-decision = the decision
escalation-line-now = now: release to { $rung }, or otherwise
escalation-line-next = from { $day } it can go to { $rung }
escalation-line-top = it goes no higher: you conclude it
escalations-title = Escalation: { $count } advices
escalations = This now lies with you, because no good answer came. Open a line to see what you can do.
holder-silent-manager = No answer? Then the responsible manager hears it on { $day }.
holder-has-it = { $name } is the action holder.
escalation-ended-reassigned = Someone else has taken over this advice. The questions begin anew.
step-reassigned = taken over

## Who is gone
vacant-title = Advices of { $name }
vacant = { $name } no longer works here. { $count ->
    [one] Nobody has this advice now, and nobody is asked about it.
   *[other] Nobody has these { $count } advices now, and nobody is asked about them.
} Who takes over? That colleague has to say yes first.
vacant-manager = The line manager of { $name } is { $manager }. That name is filled in already. Do you know someone else? Then put them there.
vacant-yours = You get this because you are the line manager of { $name }. Will you do it, or do you know someone else?
short-line-manager = Line manager
vacant-none = Each advice of { $name } now has someone else who acts on it.
vacant-asked = { $name } has been asked
button-ask-for-all = { $count ->
    [one] Ask this colleague
   *[other] Ask this colleague for all { $count }
}
handovers-title = { $count ->
    [0] Taking over advices
    [one] Taking over an advice
   *[other] Taking over { $count } advices
}
handovers-asked = { $name } asks whether you take over these { $count } advices. If you say yes, I ask you from then on how it is going.
handovers-none = You are not asked to take anything over now. What is yours you see with your advices.
button-take-all-over = I take over all { $count }

## Imported: sessions and advices from before the bot
short-origin = Origin
imported = imported ({ $reference }), session on { $day }
ownerless-title = Advices without an owner ({ $count })
ownerless = These advices were imported and have no action holder yet. Ask a colleague for each. Once they say yes, I ask them how it is going.
ownerless-none = Each advice has someone who acts on it.
ownerless-team-only = This list is for Team Uthiek. Type **advices** for your own.
button-find-holder = Ask someone
import-sheet-sessions = Sessions
import-sheet-advices = Advices
import-sheet-explained = Explanation
import-column = Column
import-meaning = What to fill in
import-optional = May stay empty.
import-choices = Choose from: { $choices }.
import-reference = Reference
import-reference-explained = A number or name of your own for this session. Each occurs once.
import-title = Title
import-title-explained = What the application is called.
import-goal = Goal
import-goal-explained = What the application is for, in one sentence.
import-unit = Unit
import-unit-explained = The unit that the application belongs to.
import-held_on = Day of the session
import-held_on-explained = The day of the session, as a date.
import-impact = Impact
import-impact-explained = How often I ask depends on it.
import-project_leader = Project leader
import-project_leader-explained = The e-mail address or the whole name of a colleague who works here now.
import-case_holder = Case holder
import-case_holder-explained = The e-mail address or the whole name of a colleague who works here now.
import-report = Report
import-report-explained = The link or place of the report, if there is one.
import-session = Reference of the session
import-session-explained = The reference of the session, as on the first sheet.
import-text = Advice
import-text-explained = The advice itself. Begin with a verb.
import-reason = Why
import-reason-explained = Why this advice was given.
import-weight = Weight
import-weight-explained = How much weight the advice has.
import-due = Done by
import-due-explained = The day by which it has to be done, or should have been.
import-action_holder = Action holder
import-action_holder-explained = The e-mail address or the whole name of who does it. That colleague has to say yes first. Empty: the advice goes on the list of Team Uthiek.
import-evidence = Evidence
import-evidence-explained = What shows that it is done.
import-fault = { $sheet }, row { $row }, { $column }: { $problem }
import-place = { $sheet }, row { $row }, { $column }
import-warned = These cells hold an e-mail address or telephone number. Is it of a resident? Take it out of your file and send that again.
import-warned-keep = May it stay? Choose **Keep it**. Then I bring everything in.
import-warned-flag = May it stay? Then bring it in with --keep.
import-faults = { $count ->
    [one] There is 1 fault. Nothing was imported.
   *[other] There are { $count } faults. Nothing was imported.
} Change the file and try again.
import-counts = { $cases ->
    [one] 1 session
   *[other] { $cases } sessions
} and { $advices ->
    [one] 1 advice
   *[other] { $advices } advices
}. Nobody’s yet: { $without }.
import-only-looked = All is well. Nothing was imported yet; do that with: import run
import-done = Imported. It can be undone as long as nobody did anything with it: import undo { $code } --by (your e-mail address)
import-undone = Undone: { $count ->
    [one] 1 session with its advices is gone.
   *[other] { $count } sessions with their advices are gone.
}
import-there-already = { $file } is there already. Give it another name.
import-template-made = { $file } is ready. Fill in the sheets Sessions and Advices; Explanation says what goes where.
import-no-file = { $file } is not there.
import-no-spreadsheet = This is no Excel file that I can read. Save it as .xlsx.
import-other-spreadsheet = This is not the file that I expect. Begin with: import template
import-not-allowed = Say with --by who does this: the e-mail address of someone of Team Uthiek.
import-twice-the-same = This file was imported already. Undo that first: import undo { $code }
problem-import_unknown = Nothing was imported with the code { $run }.
problem-import_acted_on = It can no longer be undone: something was done with { $cases }.
import-other-columns = A column is missing in this file. Use the file as you got it, and leave the headings as they are.
import-card-title = Bring in: { $name }
import-look-right = Everything is right. Nothing has been brought in yet.
import-look-nothing = This file is still empty. Fill in the sheets Sessies and Adviezen and send it again.
import-look-faults = { $count ->
    [one] There is 1 fault. Nothing was brought in. Put it right in your file and send that again.
   *[other] There are { $count } faults. Nothing was brought in. Put them right in your file and send that again.
}
import-again = This file has been brought in already. Do you want to do it again? Undo it first. Type: undo import { $code }
import-brought-in = { $count ->
    [one] Brought in: 1 session with its advices.
   *[other] Brought in: { $count } sessions with their advices.
} Whoever is named as action holder is now asked whether that is right. It can be undone as long as nobody did anything with it, also with: undo import { $code }
import-team-only = To bring in old sessions and advices, or to undo that, you have to be on the ethics team.
button-bring-in = Bring in
button-take-back = Undo
handed-refused-import_team = This file is for bringing in earlier sessions and advices. Only the ethics team can do that. I kept nothing of it.
handed-refused-columns = A column is missing in this file. Use the file as you got it, leave the headings as they are, and send it again.
problem-import_required = This may not be empty.
problem-import_twice = This reference occurs more than once.
problem-import_no_session = This session is not on the sheet Sessions.
problem-import_nobody = I find nobody who works here for { $said }. Put the e-mail address or the whole name here.
problem-import_several = { $said } can be more than one colleague. Put the e-mail address of the right one here.
import-no-directory = I cannot look up who works here now. Nothing was brought in. Try again in a few minutes.
problem-import_not_yet = This day is still to come. It is about sessions that were held.

## The application as a whole
case-check-title = The application · { $number }
case-check = Once a period I ask how **{ $title }** is doing: has anything changed, did anything go wrong, is it still in use? You get this as case holder or project leader; one answer is enough.
case-check-late = We do not know yet how **{ $title }** is doing. Has anything changed, did anything go wrong, is it still in use?
case-check-again = The next time is on { $day }.
case-check-not-mine = Is this someone else’s? Then hand it over.
button-mandate = Someone for me
case-check-silent = { $name } has not answered the question of { $day } whether **{ $title }** has changed and is still in use. Can you call?
case-check-answered = Answered by { $name }. Thank you.
button-nothing-new = Nothing changed
button-something-new = There is something to tell
doc-case-check = The application on { $day }
task-changed = **{ $title }** has changed in an important way, says the case holder. Does it need a new assessment? Read the answer in the dossier.
task-changed-short = look at a change
ask-task-changed = What did you decide?
task-incident = There was a complaint or incident with **{ $title }**. Get in touch with the contact.
task-incident-short = complaint or incident
ask-task-incident = What happened and what will you do?
task-stopped = **{ $title }** is no longer in use, says the case holder. Is that right? Write down how you know and choose **Yes, stopped**. The open advices then lapse and I ask nobody about them any more. Close the case after that and have the algorithm register updated. Who reported it, or is an action holder, cannot confirm this.
task-stopped-short = no longer in use
ask-task-stopped = How do you know?
button-stopped = Yes, stopped
button-still-used = Still in use
advices-lapsed-title = Lapsed advices · { $number }
advices-lapsed = **{ $title }** is no longer in use. That is why { $count ->
    [one] this advice has lapsed
   *[other] these advices have lapsed
}. You need not do anything more.
short-application = Application
application-stopped = stopped, confirmed on { $day }
case-check-lapsed = **{ $title }** is no longer in use, so this question has lapsed.
judged-stopped = The application is no longer in use, so this advice has lapsed. { $said }
escalation-ended-lapsed = The application is no longer in use: this advice has lapsed. You need not do anything more.
step-lapsed = lapsed
doc-stopped = The application was stopped, confirmed on { $day }
mandate-title = Who decides for you · { $number }
mandate-told-title = Deciding for the case holder · { $number }
mandate-left = { $name } no longer works here, so no longer decides for you. You decide yourself again, or you name another colleague.
mandate-nobody = Can you not decide for a while? Name a colleague who does it for you. You stay the case holder; the dossier says who did it and for whom.
mandate-is = { $name } may decide for you up to and including { $day }.
mandate-yours = { $name } has asked you to decide on **{ $title }** up to and including { $day }. The dossier says that you do it for { $name }.
mandate-over = You no longer decide for the case holder. Thank you.
ask-mandate = Who may decide for you? (name or e-mail address)
ask-mandate-until = Up to and including which day?
button-name-mandate = Record
button-end-mandate = End it
on-behalf-of = { $name }, for { $whose }

## Feedback notes
feedback-title = Feedback on { $short } · { $number }
feedback-form = What did you hear about this advice? I ask who said it whether it is right. Only then it counts as a check.
ask-feedback = What was said?
ask-feedback-by = Who said it? (name or e-mail address)
ask-feedback-on = When? (empty is today)
button-note-feedback = Record and ask
feedback-to-confirm = { $name } of the ethics team wrote down what you said about this advice on { $day }: “{ $said }” Is that right?
feedback-asked = not confirmed yet
feedback-confirmed = confirmed
feedback-denied = not right
feedback-stated = not confirmed; a second team member vouches for it
button-feedback-right = That is right
button-feedback-wrong = That is not right
ask-feedback-wrong = Not right? How is it then?
ask-feedback-state = No answer. Why can it count all the same?
button-feedback-state = Let it count
problem-past_day = Choose a day that has been.
short-said-by = Said by
short-day = On
doc-feedback = Feedback on advice { $short }
doc-noted-by = Written down by
look-title = Looking at: advice { $short } · { $number }
look = See for yourself whether this is so, whatever the action holder says. Both are kept.
ask-look = What did you see, and where?
button-look = Look at { $short }
button-look-agrees = It agrees
button-look-differs = It differs
task-sample = Sample: see for yourself what became of the advices of **{ $title }**. Type **look at** and the number per advice, such as { $number }-A1. Write your conclusion here.
task-sample-short = sample
ask-task-sample = What did you find?
task-statement = Somebody from outside takes part in **{ $title }**, but has no statement of confidentiality that holds until the session. So I did not share the pack. Arrange that statement and have its days put in the people file. Then the facilitator can share the pack again.
task-statement-short = arranging a statement of confidentiality
ask-task-statement = What did you arrange?
short-outside = From outside
look-agrees = looked at: agrees
look-differs = looked at: differs

## The list of advices
advice-list-title = Advice list { $number }
advice-list = The advices as they stand now, in Excel. The file will be in the dossier in a moment.
short-text = Text

## What was asked and answered
prompt-log-title = Questions about advices · { $number }
prompt-log = Counted from the log, per advice.
prompt-log-empty = Nothing has been asked yet.
prompts-asked = asked { $count } times, reminded { $reminded } times
prompts-answered = answered { $count } times, { $late } of them after a reminder
prompts-put-off = put off { $count } times
prompts-undelivered = { $count } times not arrived
prompts-waiting = waits for an answer
advice-away = { $said } · { $name } is away until { $day }
advice-unanswered = { $said } · no answer yet from { $name } (asked on { $day })
short-mandate = Decides for the case holder
mandate-row = { $name }, up to and including { $day }
team-advices-title = Advices that need you ({ $count })
team-advices-empty = No advice asks anything of the team now.
team-advice-vacant = Nobody’s: { $name } no longer works here. Due { $due }
team-advice-manager = With the manager: { $name } does not answer. Due { $due }
team-advice-judge = Waits for your judgement. Due { $due }
team-advice-silent = { $name } has not answered yet. Due { $due }
team-advice-away = { $name } is away until { $back }. Due { $due }
team-advice-overdue = Past its day: { $name }, due { $due }

## Escalation
escalation-title = Escalation: advice { $short } · { $number }
escalation-title-decision = Escalation: decision · { $number }
escalation-silence = After three reminders the action holder has not yet answered how this advice is doing.
escalation-deviation = This advice is not followed. Team Uthiek finds the reason insufficient.
escalation-extensions = The date of this advice was moved for the third time.
escalation-unexplained = The case holder goes on although the story is not explainable. Call, and write down what you agree.
escalation-offered-4 = Nothing has changed. You can put this on the agenda of the MT CIO now. Nothing leaves before you release it.
escalation-offered-5 = Nothing has changed. You can put this on the agenda of the executive board now. Nothing leaves before you release it.
escalation-offered-6 = Nothing has changed. You can now put this to the college, through the executive board and the alderman. Nothing leaves before you release it.
escalation-ended-answered = The action holder has answered. There is nothing left for you to do.
escalation-ended-extended = You gave a new date. The questions begin anew.
escalation-ended-accepted = Recorded: this advice is not followed. The questions stop.
escalation-ended-concluded = Noted. There is nothing left for you to do.
escalation-released-title = { $rung }: { $number }
escalation-released = The manager of Team Uthiek asks you to put { $title } on the agenda ({ $rung }). The note with the facts and the decision asked lies in the dossier.
short-rung = With
rung-3 = responsible manager
rung-4 = MT CIO
rung-5 = executive board
rung-6 = college
step-note = note
step-concluded = concluded
step-offer = prepared
step-reason = reason of the case holder
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
button-let-rest-unexplained = Conclude
follow-up-moved = You were given more time: this advice is now due on { $day }. { $reason }
left-at-that = { $name } has recorded that this advice is not followed. The questions stop. { $said }
doc-escalation = Escalation about advice { $short }
doc-escalation-decision = Escalation about the decision
problem-later_day = Choose a day to come.
problem-nobody_above = Nobody holds the role to bring this further. Have the administrator name a Concernmanager IPM first.
follow-up-uitstel = extension given
kind-agendanotitie = Agenda note
doc-agendanotitie = Agenda note
note-draft = { $title } (draft)
note-for-4 = For the MT CIO.
note-for-5 = For the executive board.
note-for-6 = For the college, through the executive board and the alderman.
note-asked = What do we ask?
note-asked-4 = Discuss how this advice will be followed after all, or record that it is not followed and why.
note-asked-5 = Decide whether this advice is followed after all. If not, record why and which risk remains.
note-asked-6 = Decide whether this advice is followed after all. If not, record why and which risk remains.
note-asked-unexplained = Discuss whether the application can go on like this, and what is needed to be able to explain it.
note-what = What is it about?
note-so-far = What has happened so far?
note-unanswered = The question of { $day } was not answered; the manager of Team Uthiek was asked.

## Looking after the bot: its rights (python -m bot doctor)
doctor-good = good
doctor-missing = not allowed
doctor-not_there = not found
doctor-unanswered = no answer
doctor-odd = something else
doctor-untried = not tried
doctor-login = Logging in to Microsoft Graph
doctor-login-give = See whether MICROSOFT_APP_ID, the tenant and the secret (or certificate) are right and have not expired: docs/tenant.md, step 2.
doctor-channel = Logging in to the service behind Teams
doctor-channel-give = Make the Azure Bot with the same app id and a single tenant: docs/tenant.md, step 3.
doctor-people = Looking up colleagues
doctor-people-give = Give the app User.Read.All (application), with consent: docs/tenant.md, step 4.
doctor-people-nobody = { $email } is nobody in Entra. Correct the address in the people file.
doctor-people-other = { $email } belonged to someone else before, and gets no roles because of that. Is it right? Then put this id beside it in the people file: { $id }. Otherwise change the address, or take the entry out.
doctor-people-twice = { $email } are two in Entra. Put the id of the right one beside it in the people file.
doctor-people-manager = For whom someone works, the bot may not see. When someone leaves it names the manager of the unit from the people file.
doctor-people-blocked = The account of { $email } is blocked. Take that person out of the people file.
doctor-install = Giving the app to who lacks it
doctor-install-give = Give the app this right, and consent to it: TeamsAppInstallation.ReadWriteSelfForUser.All (application). How to do that is in docs/tenant.md, step 4. Or leave UTHIEK_CATALOGUE_APP empty.
doctor-install-off = UTHIEK_CATALOGUE_APP is empty: the bot gives the app to nobody, and reaches only who has it already.
doctor-install-other = The app is in the catalogue of Teams as { $id }. Put that in UTHIEK_CATALOGUE_APP: docs/tenant.md, step 8.
doctor-install-nobody = Nobody of the people file has the app yet, so I cannot see whether UTHIEK_CATALOGUE_APP is right. Give one of them the app and try again: docs/tenant.md, step 8.
doctor-free-busy = Seeing when colleagues are busy
doctor-free-busy-give = Give the app Calendars.ReadBasic (application), with consent: docs/tenant.md, step 4.
doctor-free-busy-unread = { $count ->
    [one] The diary of 1 colleague cannot be read. A session that needs them gets no moment from me.
   *[other] The diaries of { $count } colleagues cannot be read. A session that needs them gets no moment from me.
}
doctor-mailbox = Reading the calendar of the bot’s mailbox
doctor-mailbox-give = See whether UTHIEK_MAILBOX is right, and give the app in Exchange the role Application Calendars.ReadWrite for that mailbox. It may take two hours: docs/tenant.md, step 6.
doctor-library = Reading the library of the team
doctor-library-give = See whether UTHIEK_DRIVE and UTHIEK_DRIVE_FOLDER are right, and give the app Sites.Selected with write on the site: docs/tenant.md, step 5.
doctor-library-url = The folder is at { $url }. Put that in UTHIEK_DRIVE_URL; links in Teams do not open otherwise.
doctor-meeting = Making a meeting and taking it away
doctor-meeting-give = Give the app in Exchange the role Application Calendars.ReadWrite for the mailbox, not reading alone: docs/tenant.md, step 6.
doctor-meeting-no-link = The meeting got no Teams link. Invitations go out, and say that the link is missing. Give the mailbox a Teams licence.
doctor-file = Storing a folder with files and taking it away
doctor-file-give = Give the app Sites.Selected with write on the site, not read: docs/tenant.md, step 5.
doctor-file-changed = SharePoint gave “{ $file }” back other than it was. Turn off rules that change files (labels, watermarks) for this library.
doctor-share = Sharing a file with someone from outside
doctor-share-give = Give the app Sites.Selected with write on the site, and allow sharing with new and existing guests for that site: docs/tenant.md, step 5.
doctor-detail = Microsoft calls it: { $detail }
doctor-trial = Trial of the Uthiek-bot
doctor-no-places = UTHIEK_DRIVE is empty: dossiers, calendar and people are on this machine. So only the login at Teams was tried. See docs/tenant.md.
doctor-ends = { $wrong ->
    [0] All that I tried is allowed.
    [one] There is 1 thing to look at.
   *[other] There are { $wrong } things to look at.
}
doctor-write = I only read. With --write I make a meeting without guests and a file as well, and take them away again; with --guest <address> I share that file for a moment too.

## Looking after the bot: what waits (python -m bot outbox and prompts)
outbox-row = no
outbox-effect = what
outbox-since = since
outbox-attempts = tries
outbox-key = key
outbox-why = state
outbox-waits = waits until { $again }
outbox-behind = waits for no { $ahead }
outbox-under_way = being done now
outbox-given_up = given up
outbox-nothing = Nothing waits.
outbox-list-ends = { $shown ->
    [one] 1 row.
   *[other] { $shown } rows.
} Do something about it with: python -m bot outbox retry NO, or drop NO. Add why (--reason) and who you are (--by).
outbox-not-there = Number { $row } does not wait, or the bot is busy with it. Look with: python -m bot outbox list
outbox-retry-done = Number { $row }: I try it again at once. Who wanted that and why is on record.
outbox-drop-done = Number { $row }: I shall not do this any more. Who wanted that and why is on record.
prompts-at = when
prompts-kind = what
prompts-about = about
prompts-state = state
prompts-due = is due
prompts-failing = fails, tried { $count } times ({ $error })
prompts-to-come = to come
prompts-nothing = Nothing is planned.
prompts-list-ends = { $shown ->
    [one] 1 row
   *[other] { $shown } rows
}, { $due } due. At night and on days off I ask nothing; that comes on the next working day.
prompts-not-there = No such question about a case is due. What is to come, you change in the case itself.
prompts-only-one = I ask this until it is done; otherwise nobody would ask it any more. Deal with it in the case itself.
prompts-drop-done = { $kind } about { $about }: I shall not ask that this time. Team Uthiek is told. Who wanted that and why is on record.
minding-unknown-person = I do not know you. Give your e-mail address or your id in Entra with --by, as the people file has it.

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
doc-committee-to-come = The committee gives its opinion after this
doc-opinion = Opinion of the committee
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
report-part-contributed = What the sounding board and the experts said
report-part-advices = Advices
report-part-who-decides = Advised by and decided by
report-part-agreed = Follow-up and new assessment
report-part-register = Text for the algorithm register
report-part-annex = Annex

# Documents in the dossier
kind-dossierindex = Index of the dossier
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
file-attachment = Attachment: { $name } · { $day } ({ $kind })
file-draft = { $name } { $version } · draft · { $day }

## What a check leads to
button-further = Further action
button-assess-anew = New assessment needed
further-title = Further action · { $number }
further = What else has to be done at { $title }? This becomes a new advice. Whoever you name is first asked whether that is right. The case holder hears of it.
further-after = Because of { $short }: { $text }
ask-further-text = What has to be done? (start with a verb)
ask-further-reason = Why? What did you see?
ask-further-person = Who does it? (name or e-mail address)
ask-further-due = Due
ask-further-weight = Weight
ask-further-evidence = How do we see that it is done?
step-due = When does it have to be done? Type for example: 1 May.
step-weight = What weight: condition for the start, weighty or recommendation?
step-feedback-on = When was that? Type for example: today, or 23 November.
button-add-advice = Add the advice
problem-too_far = That day is too far away. Choose a day within { $months } months.
problem-due_within = Choose a day to come, within { $months } months.
advice-added = After a check the ethics team added an advice to { $title }.
advice-added-asked = { $name } has been asked to do it.
advice-added-taken = { $name } does it.
followed-added = added after a check
