"""Ten thousand prompts fall due at once; Teams' limits are kept, and hardly any time is lost."""

from __future__ import annotations

import pytest

from tests.bench.hour import POSTS, PROMPTS, SLACK, Hour


@pytest.mark.proof
def test_ten_thousand_prompts_go_out_within_the_limits_and_hardly_slower_than_they_allow(tmp_path):
    hour = Hour(PROMPTS, POSTS)
    hour.play(tmp_path)
    hour.check()
    assert hour.took <= hour.at_least * SLACK


@pytest.mark.proof
def test_refusals_on_the_way_lose_nothing_and_are_waited_out(tmp_path):
    hour = Hour(prompts=400, posts=40)
    hour.connector.faults = [hour.connector.throttle(seconds) for seconds in (7, 3.5, 31, 60)]
    hour.play(tmp_path)
    hour.check()
    assert hour.took <= hour.at_least + 60 * SLACK
