"""What a run tells at its end: what was skipped and why, what proves which requirement."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Generator, Iterable
from typing import TypeVar

import pytest

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)
by_requirement = pytest.StashKey[dict[str, list[str]]]()


def skipping_fails() -> bool:
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--requirements",
        action="store_true",
        help="list the requirements of domain.md with the tests that prove them; run nothing",
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return _judged((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return _judged((yield))


def _judged(report: Report) -> Report:
    """With CI=true a skip is a failure: nobody reads there what was left out."""
    if report.skipped and skipping_fails() and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI=true does not allow: {_reason(report)}"
    return report


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    proofs: dict[str, list[str]] = defaultdict(list)
    for item in items:
        for mark in item.iter_markers("requirement"):
            test = item.nodeid if _of_one_case(mark, item) else item.nodeid.partition("[")[0]
            for requirement in mark.args:
                if test not in proofs[requirement]:
                    proofs[requirement].append(test)
    config.stash[by_requirement] = proofs


def _of_one_case(mark: pytest.Mark, item: pytest.Item) -> bool:
    """Whether this mark stands on one set of parameters: there one transcript is the proof."""
    case = getattr(item, "callspec", None)
    return case is not None and mark in case.marks


def pytest_runtestloop(session: pytest.Session) -> bool | None:
    return True if session.config.getoption("requirements") else None


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if config.getoption("requirements"):
        _write_requirements(terminalreporter, config.stash[by_requirement])
    else:
        _write_skipped(terminalreporter, terminalreporter.getreports("skipped"))


def _write_requirements(terminal: pytest.TerminalReporter, proofs: dict[str, list[str]]) -> None:
    for requirement in sorted(proofs, key=_by_number):
        terminal.write_line(requirement)
        for test in proofs[requirement]:
            terminal.write_line(f"  {test}")
    terminal.write_line(f"{len(proofs)} requirements have a test")


def _by_number(requirement: str) -> list[tuple[bool, int, str]]:
    """R5.2.3 before R5.7.10, and every id comparable with every other."""
    parts = re.findall(r"\d+|\D+", requirement)
    return [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]


def _write_skipped(
    terminal: pytest.TerminalReporter, reports: Iterable[pytest.TestReport | pytest.CollectReport]
) -> None:
    tests_of: dict[str, list[str]] = defaultdict(list)
    for report in reports:
        tests_of[_reason(report)].append(report.nodeid.rpartition("/")[2])
    if not tests_of:
        return
    terminal.section("left out, and why")
    for reason, tests in tests_of.items():
        others = f" and {len(tests) - 3} more" if len(tests) > 3 else ""
        terminal.write_line(f"{reason}: {', '.join(tests[:3])}{others}")


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    told = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return told.removeprefix("Skipped: ")
