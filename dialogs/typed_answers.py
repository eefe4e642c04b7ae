"""Answers that are typed: one message answers the open question, and the next one is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.answers import limits
from bot.domain.case import Case
from bot.domain.draft import Draft, Entry
from bot.domain.filled_in import FilledIn
from bot.domain.person import Focus
from bot.domain.personal_numbers import personal
from bot.domain.problem import Problem
from bot.domain.template import Answer, Choice, FreeText, Items, Question
from dialogs import form_lists, misplaced
from dialogs.back_and_on import pass_on, skip
from dialogs.choices import DONT_KNOW, SMALL_TALK, is_choice, plain, says_no, says_yes
from dialogs.fill_in import FillIn, place_of
from dialogs.hints import asks
from dialogs.leaning import leaning, meant_by
from dialogs.naming import gone_to, named_in, nth_in, own_text, section_in
from dialogs.second_thoughts import fits_one, second_thought
from dialogs.turn import NO_BSN, Reply, Turn, View, reply
from dialogs.two_answers import two_answers
from dialogs.understanding import Hearing, someone_in, understand

ADD = frozenset({"toevoegen", "add"})
NOT_UNDERSTOOD = frozenset(
    {"choose_one", "choose_several", "some_unknown", "yes_or_no", "not_a_date", "nobody_fits"}
    | {"add_by_card"}
)
ASKS_FOR_A_QUESTION = frozenset({"question", "question_to_team"})
"""Keys of questions that are answered with a question."""
LEAST_OF_A_QUESTION, MOST_OF_A_QUESTION = 3, 15
"""Words."""
CARRIES_ON = re.compile(
    r"(en|maar|ook|daarnaast|daarbij|verder|bovendien|want|omdat|dus|zodat|waardoor|daardoor|"
    r"and|but|also|besides|because|so|moreover|furthermore)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:…|\.\.\.+)\s*$")


@dataclass(frozen=True)
class _Open:
    """The question that a message is heard as an answer to."""

    draft: Draft
    case: Case | None
    path: str
    question: Question
    adding: bool
    """More of the same text follows."""


async def answer(turn: Turn, focus: Focus, fill_in: FillIn) -> Reply:
    """A typed message answers the open question, or adds to a text."""
    draft, case = await fill_in.in_focus(turn, focus)
    if misplaced.puts(plain(turn.text)) and draft.unplaced(by=turn.person.id):
        return await misplaced.put_there(turn, fill_in, draft)
    form = turn.desk.filled_in(draft, turn.today, case)
    if to := gone_to(form, turn.text):
        return _elsewhere(turn, fill_in, draft, form, to)
    path = _open_path(form, focus)
    if path is None:
        return await _at_the_end(turn, fill_in, draft, case, focus)
    question = form.template.question(path)
    if focus.standing and _is_enough(question, turn.text):
        return await fill_in.ask_next(turn, draft, case, after=path)
    if isinstance(question.kind, Items) and _adds(turn.text):
        form_lists.add(turn, draft, path)
        return await fill_in.ask_next(turn, draft, case)
    goes_on = isinstance(question.kind, FreeText) and bool(_GOES_ON.search(turn.text))
    adding = focus.path == path and (focus.adding or goes_on)
    hearing = Hearing(turn.person, await turn.work.people(), turn.today, _among(focus, path))
    if thought := second_thought(form, draft, path, turn.text, hearing):
        return await _corrected(turn, fill_in, _Open(draft, case, path, question, adding), thought)
    if both := two_answers(form, path, turn.text, hearing):
        return await _both_given(turn, fill_in, draft, case, both)
    if isinstance(question.kind, Items) and plain(turn.text) in form_lists.NOBODY:
        turn.person.focus = Focus(draft.id, path)
        return await skip(turn, fill_in)
    if begun := form_lists.begin_with(turn, draft, path, hearing):
        return await fill_in.ask_next(turn, draft, case, after=begun)
    if word := leaning(question, turn.text) or someone_in(question, turn.text, hearing):
        turn.person.focus = Focus(
            draft.id, path, confirm="leaning", held=word, standing=focus.standing
        )
        return Reply((View("proposed", place_of(draft, path, word=word)),))
    typed = draft.last_given(path) is not None
    whole = _whole(form, focus, path, own_text(question, turn.text), typed=typed)
    value = understand(question, whole, hearing)
    if DONT_KNOW.fullmatch(plain(turn.text)) and _is_no_answer(question, value):
        return await pass_on(turn, fill_in, draft, case, path)
    if _says_nothing(question, turn.text):
        turn.person.focus = Focus(draft.id, path, adding=focus.adding, standing=focus.standing)
        return fill_in.ask(draft, path)
    if _asks_back(question, turn.text, value):
        turn.person.focus = Focus(draft.id, path, adding=focus.adding, standing=focus.standing)
        return reply("help")
    if not adding and _may_ask(question, turn.text, value):
        held, standing = turn.text.strip(), focus.standing
        turn.person.focus = Focus(draft.id, path, confirm="answer", held=held, standing=standing)
        return Reply((View("help"), View("said", {"key": "is-this-your-answer"})))
    asked = _Open(draft, case, path, question, adding)
    heard = _written if isinstance(question.kind, FreeText) else _chosen
    return await heard(turn, fill_in, asked, value)


async def _written(turn: Turn, fill_in: FillIn, asked: _Open, value: Answer | Problem) -> Reply:
    """A text may hold an address: that is asked about first."""
    draft, path, adding = asked.draft, asked.path, asked.adding
    code = personal(value)
    if code == "contact" and isinstance(value, str):
        turn.person.focus = Focus(draft.id, path, confirm="keep", held=value, adding=adding)
        return reply("said", key="keep-contact")
    cleared = code == "bsn" and bool(turn.field(NO_BSN))
    if code and not cleared:
        value = Problem("bsn_typed" if code == "bsn" else code)
    if isinstance(value, Problem):
        return _asked_again(turn, fill_in, draft, path, value, adding=adding)
    return await _given(turn, Focus(draft.id, path, adding=adding), value, fill_in, cleared=cleared)


async def _chosen(turn: Turn, fill_in: FillIn, asked: _Open, value: Answer | Problem) -> Reply:
    """What chooses nothing may name another question, or be words that belong to its answer."""
    draft, path = asked.draft, asked.path
    if not isinstance(value, Problem):
        return await _given(turn, Focus(draft.id, path), value, fill_in)
    if value.code in NOT_UNDERSTOOD and (found := await _other_in(turn, asked)):
        return await _meanwhile(turn, fill_in, asked, *found)
    if value.code in NOT_UNDERSTOOD and misplaced.tells(turn.text):
        heard = misplaced.Heard(draft, asked.case, path, turn.text.strip())
        turn.person.focus = Focus(draft.id, path)
        return await misplaced.offer(turn, fill_in, heard)
    return _asked_again(turn, fill_in, draft, path, value, adding=False)


async def _at_the_end(
    turn: Turn, fill_in: FillIn, draft: Draft, case: Case | None, focus: Focus
) -> Reply:
    """Everything is answered; words that change an answer are heard, whatever was asked."""
    turn.person.focus = Focus(draft.id, confirm="send")
    form = turn.desk.filled_in(draft, turn.today, case)
    hearing = Hearing(turn.person, await turn.work.people(), turn.today)
    if found := named_in(form, turn.text, hearing):
        return await _named(turn, fill_in, draft, *found)
    thought = second_thought(form, draft, "", turn.text, hearing)
    if thought := thought or fits_one(form, turn.text, hearing):
        return await _named(turn, fill_in, draft, *thought)
    if section := section_in(form, turn.text):
        return Reply((fill_in.section_view(draft, section),))
    if misplaced.tells(turn.text):
        heard = misplaced.Heard(draft, case, "", turn.text.strip())
        return await misplaced.offer(turn, fill_in, heard, because="more-told")
    if focus.confirm == "place":
        draft.settle(focus.aside)
    if focus.confirm != "send":
        return await fill_in.ask_next(turn, draft, case)
    no = says_no(plain(turn.text))
    return reply("said", key="what-is-wrong" if no else "confirm-or-change")


def _elsewhere(
    turn: Turn, fill_in: FillIn, draft: Draft, form: FilledIn, to: tuple[str, str]
) -> Reply:
    """The question that was asked for; of a section its first open one, or all that stands."""
    section, path = to
    focus = fill_in.at(draft, form, form.template.section(section))
    if path:
        focus = Focus(draft.id, path, standing=path in form.answers)
    turn.person.focus = focus
    if not path and (focus.standing or not focus.path):
        return Reply((fill_in.section_view(draft, section),))
    return fill_in.ask(draft, focus.path)


async def _other_in(turn: Turn, asked: _Open) -> tuple[str, Answer] | None:
    """Another question that is named with its new answer, or that was answered before."""
    form = turn.desk.filled_in(asked.draft, turn.today, asked.case)
    hearing = Hearing(turn.person, await turn.work.people(), turn.today)
    path, value = named_in(form, turn.text, hearing) or (nth_in(form, turn.text), None)
    if isinstance(value, str) and ":" not in turn.text and path:
        text = isinstance(form.template.question(path).kind, FreeText)
        value = None if text else value
    known = value is not None or path in form.answers
    return (path, value) if path not in {"", asked.path} and known else None


async def _meanwhile(turn: Turn, fill_in: FillIn, asked: _Open, path: str, value: Answer) -> Reply:
    """After an answer to another question this one is asked again."""
    outcome = await _named(turn, fill_in, asked.draft, path, value)
    if value is None or turn.person.focus == Focus(asked.draft.id, path):
        return outcome
    turn.person.focus = Focus(asked.draft.id, asked.path)
    return fill_in.ask(asked.draft, asked.path, understood=path, elsewhere=1)


async def _corrected(
    turn: Turn, fill_in: FillIn, asked: _Open, thought: tuple[str, Answer]
) -> Reply:
    """An earlier answer is another one now; then what was open is asked again."""
    draft, (path, value) = asked.draft, thought
    if path == asked.path:
        return await _given(turn, Focus(draft.id, path), value, fill_in)
    draft.give(path, value, by=turn.person.id, at=turn.at)
    fill_in.keep_up(turn, draft, asked.case)
    turn.person.misses = 0
    form = turn.desk.filled_in(draft, turn.today, asked.case)
    if asked.path in set(form.open_paths()):
        turn.person.focus = Focus(draft.id, asked.path)
        return fill_in.ask(draft, asked.path, understood=path, elsewhere=1)
    return await fill_in.ask_next(turn, draft, asked.case, after=path)


async def is_answer(turn: Turn, focus: Focus, fill_in: FillIn) -> bool:
    """Whether the open question takes these words; a text or a list takes any."""
    draft, case = await fill_in.in_focus(turn, focus)
    path = _open_path(turn.desk.filled_in(draft, turn.today, case), focus)
    if path is None:
        return False
    question = turn.desk.template_of(draft).question(path)
    if isinstance(question.kind, FreeText | Items):
        return True
    hearing = Hearing(turn.person, await turn.work.people(), turn.today)
    value = understand(question, turn.text, hearing)
    return not (isinstance(value, Problem) and value.code in NOT_UNDERSTOOD)


async def _named(turn: Turn, fill_in: FillIn, draft: Draft, path: str, value: Answer) -> Reply:
    """“Fase pilot” changes that answer; “fase” asks it again."""
    if value is not None:
        return await _given(turn, Focus(draft.id, path), value, fill_in)
    turn.person.focus = Focus(draft.id, path, standing=True)
    return fill_in.ask(draft, path)


def _is_enough(question: Question, text: str) -> bool:
    """Yes, or nothing to add: the text that stands there is the answer."""
    said = plain(text)
    return isinstance(question.kind, FreeText) and (says_yes(said) or says_no(said))


def _says_nothing(question: Question, text: str) -> bool:
    """“Oh sorry” is no part of a text that somebody will read."""
    long = isinstance(question.kind, FreeText) and question.kind.long
    return long and SMALL_TALK.fullmatch(plain(text)) is not None


def _is_no_answer(question: Question, value: Answer | Problem) -> bool:
    return isinstance(value, Problem) or limits(question, value) is not None


def _asks_back(question: Question, text: str, value: Answer | Problem) -> bool:
    """“Wat is een pilot?” chooses nothing, though a choice stands in it."""
    said = text.lower().split()
    if len(said) > MOST_OF_A_QUESTION or not asks(" ".join(said)):
        return False
    if isinstance(question.kind, FreeText):
        return question.kind.long and text.endswith("?") and _is_no_answer(question, value)
    heard = isinstance(value, Problem) or isinstance(question.kind, Choice)
    return heard and len(said) >= LEAST_OF_A_QUESTION and not is_choice(question, text)


def _may_ask(question: Question, text: str, value: Answer | Problem) -> bool:
    """“Geldt dit ook voor ons?” could be the answer, and is more often a question to the bot."""
    asked = text.rstrip().endswith("?") and len(text.split()) <= MOST_OF_A_QUESTION
    wanted = question.key in ASKS_FOR_A_QUESTION
    return isinstance(question.kind, FreeText) and asked and not wanted and not personal(value)


async def as_it_was(turn: Turn, held: Focus, fill_in: FillIn) -> Reply:
    """A typed yes: what looked like a question to the bot is the answer."""
    return await _given(turn, Focus(held.draft, held.path), held.held, fill_in)


async def as_proposed(turn: Turn, held: Focus, fill_in: FillIn) -> Reply:
    """A typed yes: what the words leaned to is the answer."""
    draft, _ = await fill_in.in_focus(turn, held)
    question = turn.desk.template_of(draft).question(held.path)
    answer = meant_by(question, held.held)
    return await _given(turn, Focus(draft.id, held.path), answer, fill_in)


async def keep_held(turn: Turn, held: Focus, fill_in: FillIn) -> Reply:
    """A typed yes: what was typed with an e-mail address or telephone number is kept."""
    return await _given(turn, held, held.held, fill_in, cleared=True)


async def _given(
    turn: Turn, focus: Focus, value: Answer, fill_in: FillIn, *, cleared: bool = False
) -> Reply:
    """Keep it; then the next question, or more of the same text."""
    draft, case = await fill_in.in_focus(turn, focus)
    path = focus.path
    before = draft.last_given(path)
    draft.give(path, value, by=turn.person.id, at=turn.at, cleared=cleared)
    fill_in.keep_up(turn, draft, case)
    turn.person.misses = 0
    if focus.adding:
        turn.person.focus = Focus(draft.id, path, adding=True)
        return fill_in.ask(draft, path, adding=1)
    asked = await fill_in.ask_next(turn, draft, case, after=path)
    if before and _takes_the_place(turn, draft, before, value):
        told = View("replaced", place_of(draft, path, entry=before.number))
        return replace(asked, views=(told, *asked.views))
    return asked


def _takes_the_place(turn: Turn, draft: Draft, before: Entry, value: Answer) -> bool:
    """A text that was too short, and of which nothing stands in the new one."""
    question = turn.desk.template_of(draft).question(before.path)
    if not isinstance(question.kind, FreeText) or not isinstance(before.value, str):
        return False
    return limits(question, before.value) is not None and before.value not in str(value)


def _open_path(form: FilledIn, focus: Focus) -> str | None:
    """The question asked last while it is open, or is being added to; else the next one."""
    again = (focus.adding or focus.standing) and focus.path in form.answers
    if again or focus.path in set(form.open_paths()):
        return focus.path
    return form.next_question()


def _adds(text: str) -> bool:
    said = text.strip().lower()
    return said in ADD or says_yes(said)


def _among(focus: Focus, path: str) -> tuple[str, ...]:
    return focus.among if focus.path == path else ()


async def _both_given(
    turn: Turn, fill_in: FillIn, draft: Draft, case: Case | None, both: Mapping[str, Answer]
) -> Reply:
    for path, value in both.items():
        draft.give(path, value, by=turn.person.id, at=turn.at)
    fill_in.keep_up(turn, draft, case)
    turn.person.misses = 0
    noted, after = both
    return await fill_in.ask_next(turn, draft, case, after=after, noted=noted)


def _whole(form: FilledIn, focus: Focus, path: str, text: str, *, typed: bool) -> str:
    """A text that was too short is added to, so that nothing has to be typed again.

    What is long enough by itself is a better try, and takes the place of what was typed here.
    """
    question = form.template.question(path)
    if not isinstance(question.kind, FreeText):
        return text
    before, said = form.answers.get(path), _GOES_ON.sub("", text).strip()
    problem = form.problem(path, question)
    short = problem is not None and problem.code == "too_short"
    whole = limits(question, said) is None and not _carries_on(text)
    if short and typed and whole and not focus.adding:
        return said
    more = short or focus.adding or (focus.standing and question.kind.long)
    return f"{before}\n{said}" if isinstance(before, str) and more else said


def _carries_on(text: str) -> bool:
    """“En ook …”, or words that begin without a capital, are more of the same sentence."""
    return text.strip()[:1].islower() or CARRIES_ON.match(text.strip()) is not None


def _asked_again(
    turn: Turn, fill_in: FillIn, draft: Draft, path: str, problem: Problem, *, adding: bool
) -> Reply:
    """What it was narrowed down to is kept, so that a number or a day of the month is enough."""
    missed = problem.code in NOT_UNDERSTOOD
    turn.person.misses += missed
    among = tuple(filter(None, str(problem.params.get("among", "")).split(",")))
    turn.person.focus = Focus(draft.id, path, among=among, adding=adding)
    return fill_in.ask(draft, path, problem=problem, again=missed * (turn.person.misses - 1))


# --- a text in pieces ---------------------------------------------------------------------------
async def add_more(turn: Turn, fill_in: FillIn) -> Reply:
    """`aanvullen`: the last text of this person is open again, to be added to."""
    if turn.person.focus is None:
        return reply("said", key="nothing-open")
    draft, _ = await fill_in.in_focus(turn, turn.person.focus)
    template = turn.desk.template_of(draft)
    path = next(
        (
            path
            for path in draft.given_by(turn.person.id)
            if isinstance(template.question(path).kind, FreeText) and draft.answers.get(path)
        ),
        None,
    )
    if path is None:
        return reply("said", key="nothing-to-add-to")
    turn.person.focus = Focus(draft.id, path, adding=True)
    return fill_in.ask(draft, path, adding=1)
