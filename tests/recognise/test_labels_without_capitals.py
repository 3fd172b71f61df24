"""Who a label is that is part of a name, its initials or explained by a legend, in scripts without capitals and beside them."""

import pytest

from tests.recognise.test_rare import ARABIC, CHINESE, JAPANESE, read, spaced, talk, voices
from transcripts_cli.recognise.fits import fits
from transcripts_cli.recognise.lexicon import names_in
from transcripts_cli.recognise.mentions import setting_of
from transcripts_cli.recognise.plain import turned
from transcripts_cli.recognise.ties import tied

KOREAN = (
    ("왜 헛간을 남기셨나요?", "부모님이 남기신 게 그것뿐이었어요."),
    ("강은 어떻게 됐나요?", "이웃들이 알려 줬어요."),
    ("다리 값은 누가 냈나요?", "아무도 말하지 않아요."),
)
HEBREW = (
    ("למה נשארתם בבית?", "כי לא הכרנו אחר."),
    ("ומי שילם?", "השכנים עזרו לנו."),
    ("ובית הספר?", "נשרף פעמיים."),
)
PEOPLE = {
    "the first letters of two names, in a legend": (
        [*talk("ㅁ: {}", "ㅅ: {}", KOREAN), "", "ㅅ=사라 윤 ㅁ=민재(편집장 공민재)"],
        {"ㅁ": "공민재", "ㅅ": "사라 윤"},
    ),
    "the first letters of two names": (
        [
            *spaced("시인 서가은과 사진가 민다온이 만났다."),
            *talk("ㅁ: {}", "ㅅ: {}", KOREAN),
        ],
        {"ㅁ": "민다온", "ㅅ": "서가은"},
    ),
    "initials with stops": (
        [*spaced('דנה פרי: "לא"'), *talk("ר.ש.: {}", "ד.פ.: {}", HEBREW), "רשמה: רבקה שוורץ"],
        {"ר.ש.": "רבקה שוורץ", "ד.פ.": "דנה פרי"},
    ),
    "a name of three words": (
        [*spaced("قائد الفريق اللاعب عبد العزيز المالكي."), *talk("س: {}", "المالكي: {}", ARABIC)],
        {"س": "س", "المالكي": "عبد العزيز المالكي"},
    ),
    "a short form that a label gives": (
        talk("聞き手：{}", "山口健太氏（以下、山口）：{}", JAPANESE[:1])
        + talk("聞き手：{}", "山口：{}", JAPANESE[1:]),
        {"聞き手": "聞き手", "山口健太氏（以下、山口）": "山口健太", "山口": "山口健太"},
    ),
    "a surname on a Chinese page": (
        [*spaced("校友韩立群近日返校，接受了访问。"), *talk("问：{}", "韩：{}", CHINESE)],
        {"问": "问", "韩": "韩立群"},
    ),
    "a company with somebody of it": (
        [
            *spaced("远山资本投资负责人谢芳来了。"),
            *talk("问：{}", "远山资本谢芳：{}", CHINESE),
        ],
        {"问": "问", "远山资本谢芳": "远山资本谢芳"},
    ),
    "initials with whose they are": (
        [*talk("JW: {}", "NB: {}"), "JW, Julien Weir (voice); NB, Nora Berg (voice)"],
        {"JW": "Julien Weir", "NB": "Nora Berg"},
    ),
    "a wife who answers nothing": (
        [
            *spaced("농부 서가은 씨를 찾았다. 남편 민다온 씨는 없었다."),
            *talk("질문: {}", "답변: {}", KOREAN),
        ],
        {"질문": "질문", "답변": "서가은"},
    ),
    "a husband who answers nothing": (
        [
            *spaced("الخبّازة ماري عوض في الحي. زوجها سمير حداد لم يأت."),
            *talk("س: {}", "ج: {}", ARABIC),
        ],
        {"س": "س", "ج": "ماري عوض"},
    ),
    "who meets whom": (
        [*spaced("דנה פרי פגשה את רבקה שוורץ בגינה"), *talk("ש: {}", "ת: {}", HEBREW)],
        {"ש": "דנה פרי", "ת": "רבקה שוורץ"},
    ),
    "who met somebody else in another sentence": (
        [
            *spaced("陈可来了。上期我们采访了裁缝赵国栋。", "【名片】陈可，铁匠。"),
            *talk("问：{}", "答：{}", CHINESE),
        ],
        {"问": "问", "答": "陈可"},
    ),
    "who asks": (
        [*spaced("정다은이 묻고 시인 서가은이 답하다"), *talk("질문: {}", "답변: {}", KOREAN)],
        {"질문": "정다은", "답변": "서가은"},
    ),
    "what is done with somebody": (
        [*spaced("与孔明聊天的一个下午"), *talk("问：{}", "孔明：{}", CHINESE)],
        {"问": "问", "孔明": "孔明"},
    ),
    "a surname of two characters": (
        [*spaced("嘉宾欧阳晓峰"), *talk("问：{}", "欧阳：{}", CHINESE)],
        {"问": "问", "欧阳": "欧阳晓峰"},
    ),
    "an uncle and old Wang": (
        [*spaced("嘉宾汤国权和王小兰来了。"), *talk("老王：{}", "权叔：{}", CHINESE)],
        {"老王": "王小兰", "权叔": "汤国权"},
    ),
    "an uncle among two": (
        [*spaced("嘉宾汤国权和李大权来了。"), *talk("小兰：{}", "权叔：{}", CHINESE)],
        {"小兰": "小兰", "权叔": "权叔"},
    ),
    "a short form of a first name": (
        talk("Tymek: Hello, Tymoteusz Weir here. {}", "Ana Silva: {}"),
        {"Tymek": "Tymoteusz Weir", "Ana Silva": "Ana Silva"},
    ),
    "a name given in the first words": (
        [
            *talk("다온: 정다온입니다. {}", "가은: 네, {}", KOREAN[:1]),
            *talk("다온: {}", "가은: {}", KOREAN[1:]),
        ],
        {"다온": "정다온", "가은": "가은"},
    ),
    "a credit without a name": (
        [
            *spaced("取材：昨日の午後。", "話し手・山口健太さん"),
            *talk("問：{}", "答：{}", JAPANESE),
        ],
        {"問": "問", "答": "山口健太"},
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_who_speaks(name: str) -> None:
    lines, wanted = PEOPLE[name]
    assert voices(read(lines)) == wanted


@pytest.mark.parametrize(
    ("label", "name", "how"),
    [
        ("מ.ק.", "מרים קפלינסקי", "initials"),
        ("ب.ش", "بابک شهریاری", "initials"),
        ("ع.م", "عدنان المالكي", "initials"),
        ("מ.ק.", "דנה פרי", ""),
        ("מק", "מרים קפלינסקי", ""),
    ],
)
def test_initials_without_capitals(label: str, name: str, how: str) -> None:
    assert fits(label, name) == how


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ㅁ=민재(편집장 공민재)", "공민재"),
        ("ㅁ=민재", "민재"),
        ("ㅁ=사라 윤", "사라 윤"),
        ("ㅁ=사라", ""),
    ],
)
def test_a_legend_without_capitals(line: str, name: str) -> None:
    assert tied("ㅁ", setting_of([(3, line, "back")], "ko"))[0] == name


def test_initials_before_a_comma_are_no_surname() -> None:
    assert turned("JW, Julien Weir (voice)") == "JW, Julien Weir (voice)"
    assert turned("WEIR, Julien") == "Julien Weir"


def test_nothing_is_known_of_names_in_languages_with_capitals() -> None:
    assert names_in("de") == names_in("") == {}
