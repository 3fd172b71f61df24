"""Pages as most are: a title, a line or two on who answers, a credit, questions that stand out; who asks and who answers.

simple_pages.txt holds what they are made of, by languages: {G} is who answers, {A} who asks; a credit that begins with a
stroke stands below the talk. Of all that can be put together a third is, in which every two parts meet.
"""

from collections import defaultdict
from itertools import product
from pathlib import Path

import pytest

from transcripts_cli import loads

Parts = dict[str, list[str]]
LOOKS = (("**{}**", "{}"), ("### {}", "{}"), ("Q: {}", "A: {}"))


def pages() -> dict[str, Parts]:
    """Return for each language the parts of its pages, by kind."""
    found: dict[str, Parts] = {}
    text = Path(__file__).with_name("simple_pages.txt").read_text(encoding="utf-8")
    for block in text.split("=== ")[1:]:
        code, *rows = block.splitlines()
        found[code] = defaultdict(list)
        for kind, _, part in (row.partition(" ") for row in rows):
            found[code][kind].append(part)
    return found


PAGES = pages()
CASES = [
    (code, title, lead, credit, LOOKS[(one + three) % 3])
    for code, parts in PAGES.items()
    for (one, title), (two, lead), (three, credit) in product(
        *(enumerate(parts[kind]) for kind in ("title", "lead", "credit"))
    )
    if (one + two + three) % 3 == 0
]


@pytest.mark.parametrize(("code", "title", "lead", "credit", "look"), CASES)
def test_who_asks_and_who_answers(
    code: str, title: str, lead: str, credit: str, look: tuple[str, str]
) -> None:
    parts = PAGES[code]
    said = [text for pair in zip(parts["Q"], parts["A"], strict=True) for text in pair]
    for people in parts["people"]:
        guest, _, asker = people.partition(" | ")
        talk = [look[number % 2].format(text) for number, text in enumerate(said)]
        above, below = ([], [credit[1:]]) if credit.startswith("|") else ([credit], [])
        page = "\n\n".join((f"# {title}", *above, lead, *talk, *below))
        turns = loads(page.replace("{G}", guest).replace("{A}", asker)).turns
        assert [turn.speaker.name for turn in turns[:2]] == [asker, guest]
        assert len(turns) == len(said)


@pytest.mark.parametrize(("title", "name"), [("森原 佳大", "森原 佳大"), ("森原佳大", "森原佳大")])
def test_a_japanese_surname_is_told_whole(title: str, name: str) -> None:
    page = (
        f"# 船と冬\n\n{title}\n\n船大工の森原さんに聞きました。\n\n"
        "――船づくりを始めたきっかけは何ですか。\n\n台所で、友だち二人と始めたのがきっかけです。\n\n"
        "――大変だったことはありますか。\n\n冬です。私たちは水を運びました。\n\n"
        "――森原さんの次の目標は何ですか。\n\n一年眠って、それから小さい船を造りたいです。\n"
    )
    assert loads(page).turns[1].speaker.name == name
