"""Whom a title names answers: `Interview: Ana Berg` at the head of a page is a talk with her, not by her."""

import pytest

from transcripts_cli import loads

TALK = """**How did you begin?**

I began in the kitchen with my father, we had no money.

**What was the hardest part?**

The winter. I was alone and I could not sleep.

**Who helped you?**

My aunt did. She read every line and laughed.

**And what comes next?**

I want to go home and do nothing for a year.
"""
TALK_ZH = """**您是怎么开始的？**

我在厨房里开始的，和父亲一起，我们没有钱。

**最难的是什么？**

冬天。我一个人，睡不着。

**谁帮助了您？**

我的姑姑。她读每一行，然后笑。
"""
HEADS = ("{}\n\n", "# {}\n\n", '---\ntitle: "{}"\ndate: 2020-01-01\n---\n\n')


def sides(text: str) -> tuple[str, str]:
    """Return who asks and who answers."""
    roles = {speaker.role: speaker.name for speaker in loads(text).speakers}
    return roles["interviewer"], roles["interviewee"]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "title",
    [
        "Interview: {}",
        "Interview – {}",
        "{} – Interview",
        "{}",
        "Interview: {}, baker",
        "Entrevista: {}",
        "Entretien : {}",
        "Intervista - {}",
        "Wywiad – {}",
        "Rozhovor: {}",
        "Intervju: {}",
        "Röportaj: {}",
        "Wawancara: {}",
        "Interjú: {}",
    ],
)
def test_whom_a_title_names_answers(title: str, head: str) -> None:
    assert sides(head.format(title.format("Anna Berg")) + TALK) == ("", "Anna Berg")


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "title", ["訪談 - {}", "访谈：{}", "专访{}", "专访：{}", "采访：{}", "人物专访——{}"]
)
def test_whom_a_chinese_title_names_answers(title: str, head: str) -> None:
    assert sides(head.format(title.format("林晓梅")) + TALK_ZH) == ("", "林晓梅")


def test_below_the_title_the_same_words_are_a_credit() -> None:
    assert sides(f"The mill\n\nInterview: Otto Lund\n\n{TALK}") == ("Otto Lund", "")
