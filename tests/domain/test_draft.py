"""A draft loses nothing: not to an old card, not to a second editor, not to a change of mind."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.draft import Draft

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def draft(**answers):
    new = Draft("c/form", "c", "form", "form.v1")
    for path, value in answers.items():
        new.give(path, value, by="anna", at=NOW)
    return new


def merge(one, given, drawn, by="bram"):
    return one.merge(given, drawn=drawn, by=by, at=NOW)


def test_a_value_unchanged_since_the_card_was_drawn_overwrites_nothing():
    one = draft(goal="old", title="old")
    drawn = one.newest
    one.give("goal", "newer", by="anna", at=NOW)
    assert merge(one, {"goal": "old", "title": "mine"}, drawn) == {}
    assert one.answers == {"goal": "newer", "title": "mine"}


def test_when_both_changed_the_newer_stays_and_the_other_is_given_back():
    one = draft(goal="old")
    drawn = one.newest
    one.give("goal", "newer", by="anna", at=NOW)
    assert merge(one, {"goal": "mine"}, drawn) == {"goal": "mine"}
    assert one.answers == {"goal": "newer"}


def test_a_shown_field_that_does_not_come_back_was_emptied():
    one = draft(supplier="X")
    merge(one, {"supplier": None}, one.newest)
    assert one.answers == {"supplier": None}


def test_a_field_that_was_never_filled_in_stays_unanswered():
    one = draft(goal="old")
    merge(one, {"supplier": None}, one.newest)
    assert "supplier" not in one.answers


def test_sending_the_same_card_twice_changes_nothing_the_second_time():
    one = draft()
    merge(one, {"goal": "mine"}, 0)
    before = list(one.entries)
    assert merge(one, {"goal": "mine"}, 0) == {}
    assert one.entries == before


def test_taking_back_undoes_ones_own_last_answer_only():
    one = draft(goal="first")
    one.give("goal", "second", by="anna", at=NOW)
    one.give("title", "theirs", by="bram", at=NOW)
    assert one.take_back(by="anna") == "goal"
    assert one.answers == {"goal": "first", "title": "theirs"}
    assert one.take_back(by="anna") == "goal"
    assert one.take_back(by="anna") is None


def test_what_is_known_already_never_overwrites_what_was_said():
    one = draft(title="said")
    one.prefill({"title": "known", "unit": "known", "phase": None}, at=NOW)
    assert one.answers == {"title": "said", "unit": "known"}
    assert one.take_back(by="") is None


def test_numbers_of_removed_items_are_not_used_again():
    one = draft()
    one.give("groups", [1, 2], by="anna", at=NOW)
    one.give("groups", [1], by="anna", at=NOW)
    assert one.next_item("groups") == 3


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from("xyz"), st.integers(0, 9)), max_size=30
    )
)
def test_after_any_series_of_cards_each_change_was_kept_or_given_back(cards):
    one = draft()
    for path, value, back in cards:
        drawn = max(0, one.newest - back)
        was, stood = one.answers_at(drawn).get(path), one.answers.get(path)
        clashes = merge(one, {path: value}, drawn)
        if value == was:
            assert one.answers.get(path) == stood
        else:
            assert (one.answers[path] == value) != (path in clashes)
