"""The figures that are held to: each a ratio taken in one run, with a first bar and a goal."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What is measured, and what it is held to."""

    name: str
    bar: float
    """What it has to reach."""
    goal: float
    """What is wanted."""
    at_least: bool = False
    """Whether more is better."""
    gate: bool = False
    """Whether the short form fails where it misses the bar: a ratio of processor times that holds with room."""

    def verdict(self, value: float | None) -> str:
        """Return "goal", "bar" or "MISSED"; "not measured" without a value."""
        if value is None:
            return "not measured"
        sign = -1 if self.at_least else 1
        if sign * value <= sign * self.goal:
            return "goal"
        return "bar" if sign * value <= sign * self.bar else "MISSED"


FIGURES = (
    Figure("stats of one file ÷ gawk, CPU", 2.0, 1.0),
    Figure("stats of many files ÷ wc -w, CPU", 25, 13),
    Figure("export jsonl ÷ stats, CPU", 2.2, 1.8, gate=True),
    Figure("-j 1 ÷ -j 2, wall (idle machine)", 1.4, 1.8, at_least=True),
    Figure("-j 2 ÷ -j 1, CPU", 1.3, 1.15),
    Figure("stats of a small file ÷ minimal program, CPU", 1.35, 1.15),
    Figure("--help ÷ minimal program's --help, CPU", 1.3, 1.1, gate=True),
    Figure("peak memory of stats ÷ size of one large file", 6, 3.5),
    Figure("peak memory, many files ÷ a hundredth of them", 1.3, 1.1),
    Figure("growth exponent, worst", 1.3, 1.1, gate=True),
    Figure("one hostile line ÷ prose, worst, CPU", 5, 2, gate=True),
    Figure("check of 30 quotations ÷ stats, CPU", 4, 2, gate=True),
    Figure("check of 120 quotations ÷ of 30, CPU", 2, 1.3, gate=True),
    Figure("search in a database ÷ in a small text, CPU", 2.0, 1.3, gate=True),
    Figure("quotes in a database ÷ in a small text, CPU", 2.0, 1.3, gate=True),
    Figure("turn_f1 of the generated texts", 0.99, 1.0, at_least=True, gate=True),
    Figure("false files among the generated texts", 0, 0, gate=True),
)
BY_NAME = {figure.name: figure for figure in FIGURES}


def lines(values: dict[str, float | None], notes: dict[str, str]) -> Iterator[str]:
    """Yield the table of the figures, a line each."""
    yield f"{'':48}{'value':>9}{'bar':>8}{'goal':>7}  verdict"
    for figure in FIGURES:
        value = values.get(figure.name)
        told = "–" if value is None else f"{value:.3f}" if value < 10 else f"{value:.1f}"
        sign = "≥" if figure.at_least else "≤"
        limits = f"{sign + format(figure.bar, 'g'):>8}{sign + format(figure.goal, 'g'):>7}"
        note = notes.get(figure.name, "")
        yield f"{figure.name:48}{told:>9}{limits}  {figure.verdict(value)}{'  ' * bool(note)}{note}"


def missed(values: dict[str, float | None], *, gates_only: bool) -> list[str]:
    """Return the figures that miss their bar; of the gates alone, where only they count."""
    return [
        figure.name
        for figure in FIGURES
        if figure.verdict(values.get(figure.name)) == "MISSED" and (figure.gate or not gates_only)
    ]
