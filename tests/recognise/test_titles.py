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


TALK_JA = """**どのように始めましたか？**

父と台所で始めました。お金がありませんでした。

**一番大変だったのは？**

冬です。一人で眠れませんでした。

**誰が助けてくれましたか？**

叔母です。一行ずつ読んで笑ってくれました。
"""
TALK_KO = """**어떻게 시작하셨나요?**

아버지와 부엌에서 시작했습니다. 돈이 없었어요.

**가장 힘들었던 것은 무엇인가요?**

겨울이었어요. 저는 혼자였고 잠을 못 잤습니다.

**누가 도와주셨나요?**

이모요. 한 줄씩 읽고 웃어 주셨어요.
"""
TALK_TR = """**Nasıl başladınız?**

Babamla mutfakta başladım, paramız yoktu.

**En zor olan neydi?**

Kış. Yalnızdım ve uyuyamıyordum.

**Size kim yardım etti?**

Teyzem. Her satırı okudu ve güldü.
"""
TALK_HI = """**आपने कैसे शुरू किया?**

मैंने पिता के साथ रसोई में शुरू किया, हमारे पास पैसे नहीं थे।

**सबसे कठिन क्या था?**

सर्दी। मैं अकेली थी और सो नहीं पाती थी।

**आपकी मदद किसने की?**

मेरी मौसी ने। वह हर पंक्ति पढ़ती और हँसती थी।
"""


@pytest.mark.parametrize("head", HEADS[:2])
@pytest.mark.parametrize(
    ("line", "name", "talk"),
    [
        ("高橋由美さんに聞く", "高橋由美", TALK_JA),
        ("高橋由美へのインタビュー", "高橋由美", TALK_JA),
        ("今回は高橋由美さんに話を聞きました。", "高橋由美", TALK_JA),
        ("박지영 인터뷰", "박지영", TALK_KO),
        ("박지영 씨와의 인터뷰", "박지영", TALK_KO),
        ("제빵사 박지영 씨를 만났다.", "박지영", TALK_KO),
        ("林晓梅专访", "林晓梅", TALK_ZH),
        ("面包师林晓梅访谈", "林晓梅", TALK_ZH),
        ("Ayşe Demir ile röportaj", "Ayşe Demir", TALK_TR),
        ("Fırıncı Ayşe Demir sorularımızı yanıtladı.", "Ayşe Demir", TALK_TR),
        ("अनीता शर्मा से बातचीत", "अनीता शर्मा", TALK_HI),
        ("Anna Berg answers our questions", "Anna Berg", TALK),
        ("Anna Berg répond à nos questions", "Anna Berg", TALK),
    ],
)
def test_who_stands_before_a_phrase_for_guests_answers(
    line: str, name: str, talk: str, head: str
) -> None:
    assert sides(head.format(line) + talk) == ("", name)


def test_a_name_in_latin_letters_ends_where_the_script_changes() -> None:
    assert sides(f"Mina Lund Bergに聞く\n\n{TALK_JA}") == ("", "Mina Lund Berg")


def test_a_japanese_name_with_and_without_a_blank_is_one_person() -> None:
    head = "# 船大工インタビュー ─ 高橋 由美さん\n\n高橋由美さんは、海辺の船大工。冬についてお話を伺いました。\n\n"
    assert sides(head + TALK_JA) == ("", "高橋由美")


def test_a_faculty_has_written_nothing() -> None:
    head = "文学部 森先生へのインタビュー\n\n今回は図書館で話を聞きました。\n\n"
    assert sides(head + TALK_JA)[0] == ""
