"""Names in the cases of many languages, and names that only look so: declined.txt."""

from pathlib import Path

import pytest

from transcripts_cli.recognise.inflections import undeclined
from transcripts_cli.recognise.mentions import setting_of
from transcripts_cli.text import fold

WRITTEN = Path(__file__).with_name("declined.txt").read_text(encoding="utf-8").splitlines()
DECLINED = [
    (language.strip(), name.strip(), form.strip())
    for language, name, forms in (line.split("|") for line in WRITTEN if line[0] != "#")
    for form in forms.split(";")
]


@pytest.mark.parametrize(("language", "name", "form"), DECLINED)
def test_a_name_is_told_in_the_nominative(language: str, name: str, form: str) -> None:
    beside, _, written = form.rpartition(": ")
    place = ("", f" {beside[1:]}") if beside.startswith(">") else (f"{beside} ", "")
    assert undeclined(written, [place], (), language) == name
    assert undeclined(name, [("", "")], (), language) == name
    if written != name:
        assert undeclined(written, [place], set(fold(name).split()), language) == name


@pytest.mark.parametrize(
    ("language", "written", "before", "seen", "name"),
    [
        ("cs", "Petra Skály", "", "", "Petra Skály"),
        ("cs", "Petra Skály", "u mlynáře ", "", "Petr Skála"),
        ("cs", "Petra Skály", "u nás doma dnes večer ", "", "Petra Skály"),
        ("cs", "Petra Skály", "u ", "", "Petr Skála"),
        ("cs", "Petra Skály", "", "petr skala", "Petr Skála"),
        ("de", "Anna Hubers", "", "huber", "Anna Huber"),
        ("de", "Anna Peters", "", "peter", "Anna Peters"),
        ("hr", "Zvjezdana Tadića", "", "", "Zvjezdan Tadić"),
        ("", "Adamem Nowakiem", "rozmowa z ", "", "Adam Nowak"),
        ("", "Adamem Nowakiem", "rozmowa ", "", "Adamem Nowakiem"),
        ("", "Bertem Zanem", "z ", "", "Bertem Zanem"),
        ("en", "Иваном Петровым", "беседа с ", "", "Иван Петров"),
        ("ja", "Ana Silva", "", "", "Ana Silva"),
    ],
)
def test_what_stands_beside_and_elsewhere_tells(
    language: str, written: str, before: str, seen: str, name: str
) -> None:
    assert undeclined(written, [(before, "")], set(seen.split()), language) == name


HEADED = [
    tuple(part.strip() for part in line.split("|"))
    for line in Path(__file__).with_name("headed.txt").read_text(encoding="utf-8").splitlines()
    if line[0] != "#"
]


@pytest.mark.parametrize(("language", "line", "names"), HEADED)
def test_words_before_a_name_are_none_of_it(language: str, line: str, names: str) -> None:
    setting = setting_of([(1, line, "front")], language)
    assert list(setting.names) == names.split("; ")


def test_a_label_tells_the_nominative() -> None:
    lines = [(1, "Dílna Petra Skály", "front")]
    assert list(setting_of(lines, "cs").names) == ["Petra Skály"]
    assert list(setting_of(lines, "cs", ["Otázka", "Skála"]).names) == ["Petr Skála"]


def test_words_that_stand_small_elsewhere_are_no_name() -> None:
    lines = [(1, "Quiet Corner", "front"), (2, "The quiet corner of the page.", "front")]
    assert not setting_of(lines, "en").names
    assert list(setting_of(lines[:1], "en").names) == ["Quiet Corner"]
