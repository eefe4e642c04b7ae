"""Everything a person can do, and everything the bot can show: the tables."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from dialogs import description, everyday, form_views, screening, signal
from dialogs.fill_in import FillIn, Form
from dialogs.turn import Dialog, Drawing

FORMS: Mapping[str, Form] = {
    signal.FORM: Form("", signal.send, sends_itself=True),
    screening.FORM: Form("answer_screening", screening.send, sends_itself=True),
    description.FORM: Form("fill_description", description.send),
}
FILL_IN = FillIn(FORMS)

# What a button does.
DIALOGS: Mapping[str, Dialog] = {
    "form.save": FILL_IN.save,
    "form.later": FILL_IN.later,
    "form.no_bsn": FILL_IN.no_bsn,
    "form.open": FILL_IN.open_section,
    "form.send": FILL_IN.send,
    "form.add_item": FILL_IN.add_item,
    "form.open_item": FILL_IN.open_item,
    "form.remove_item": FILL_IN.remove_item,
    "signal.start": partial(signal.start, fill_in=FILL_IN),
    "triage.take": signal.take,
    "screening.open": partial(screening.open_form, fill_in=FILL_IN),
    "screening.show": screening.show,
    "screening.confirm": screening.confirm,
    "screening.propose_not_required": screening.propose_not_required,
    "screening.confirm_not_required": screening.confirm_not_required,
    "screening.go_on": screening.go_on,
    "screening.decline": screening.decline,
    "description.open": partial(description.open_form, fill_in=FILL_IN),
    "description.judge": description.judge,
    "description.accept": description.accept,
    "description.return": description.send_back,
    "case.show": everyday.show_case,
    "case.dossier": everyday.dossier_of,
    "case.mine": everyday.my_cases,
    "case.worklist": everyday.worklist,
}

# What a whole message does, whatever form is open.  A case number may follow where {case} stands.
COMMANDS: Mapping[str, Dialog] = {
    "casus signaleren": DIALOGS["signal.start"],
    "signal a case": DIALOGS["signal.start"],
    "menu": everyday.menu_command,
    "help": everyday.help_command,
    "mijn casussen": everyday.my_cases,
    "my cases": everyday.my_cases,
    "werkvoorraad": everyday.worklist,
    "worklist": everyday.worklist,
    "status {case}": everyday.show_case,
    "dossier {case}": everyday.dossier_of,
    "terug": FILL_IN.take_back,
    "back": FILL_IN.take_back,
    "nog een": FILL_IN.another,
    "another": FILL_IN.another,
    "overslaan": FILL_IN.skip,
    "skip": FILL_IN.skip,
    "later": everyday.later,
    "stop": everyday.stop,
    "english": everyday.speak_english,
    "nederlands": everyday.speak_dutch,
    "dutch": everyday.speak_dutch,
}

# What can be shown, always drawn from the record.
VIEWS: Mapping[str, Drawing] = {
    "welcome": everyday.welcome,
    "menu": everyday.menu,
    "help": everyday.help,
    "said": everyday.said,
    "not_understood": everyday.not_understood,
    "no_access": everyday.no_access,
    "not_allowed": everyday.not_allowed,
    "reminder": everyday.reminder,
    "case": everyday.case,
    "my_cases": everyday.my_cases_view,
    "worklist": everyday.worklist_view,
    "dossier": everyday.dossier,
    "section": form_views.section,
    "question": form_views.question,
    "form_overview": form_views.overview,
    "kept_for_later": form_views.kept_for_later,
    "sent_already": form_views.sent_already,
    "signal_saved": signal.saved,
    "triage": signal.triage,
    "taken": signal.taken,
    "screening_outcome": screening.outcome,
    "screening_to_confirm": screening.outcome,
    "not_required_to_confirm": screening.second_person,
    "description_sent": description.sent,
    "description_to_judge": description.to_judge,
    "description_returned": description.returned,
    "description_accepted": description.accepted,
}
