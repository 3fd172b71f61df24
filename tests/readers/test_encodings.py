"""Every encoding an interview may have been saved in gives the same text."""

from pathlib import Path

import pytest

from transcripts_cli.errors import BinaryInputError, UndecodableError, UsageError
from transcripts_cli.readers import encodings
from transcripts_cli.readers.encodings import check_encoding, decode, decode_lines
from transcripts_cli.text import split_lines

SPOKEN = {
    "fr": "AB : Pourquoi ce métier à l’époque ?\nCD : J’étais naïve : « déjà », ça coûtait 3 € là-bas.\n",
    "fr short": "Q : Et la mairie ?\nR : Rien à dire, sauf que le café était fermé.\n",
    "de": "Frage: Und dann?\nAntwort: Dann fuhren wir über die Straße nach Köln.\n",
    "es": "¿Cómo empezó todo?\nMaría: Empezó en otoño, con la niña. ¡Qué año!\n",
    "it": "Domanda: Perché è andata così?\nRisposta: Perché la città è più grande.\n",
    "en": "Q: What did you do?\nA: We didn’t know — “nobody knew”, she said. It cost £5 at the café…\n",
    "pl": "Pytanie: Dlaczego Pan wybrał tę pracę?\nOdpowiedź: Łódź była już wtedy inna, więc żyło się trudniej.\n",
    "cs": "Otázka: Proč jste si vybral tuto práci?\nOdpověď: Protože jsem vždycky chtěl učit.\n",
    "tr": "Soru: Bu işi neden seçtiniz?\nCevap: İstanbul’da yaşıyorduk, şimdi her şey değişti.\n",
    "el": "Ερώτηση: Γιατί διαλέξατε αυτή τη δουλειά;\nΑπάντηση: Ήθελα πάντα να γίνω δάσκαλος.\n",
    "ru": "АБ : Почему вы выбрали эту работу?\nВГ : Потому что мне было интересно. Тогда всё было иначе.\n",
    "ar": "سؤال: لماذا اخترت هذا العمل؟\nجواب: لأنني أردت دائما أن أكون معلما.\n",
    "he": "שאלה: למה בחרת בעבודה הזאת?\nתשובה: כי תמיד רציתי להיות מורה.\n",
    "ja": "山田：なぜこの仕事を選んだのですか。\n鈴木：子供のころから海が好きでしたから。今でも毎日泳いでいます。\n",
    "zh": "记者：您为什么选择这份工作？\n谢芳：因为我从小就喜欢大海。当时一切都不一样，我们没有钱。\n",
    "tw": "記者：您為什麼選擇這份工作？\n謝佳：因為我從小就喜歡大海。當時一切都不一樣，我們沒有錢。\n",
    "ko": "기자: 왜 이 일을 선택하셨습니까?\n김철수: 어릴 때부터 바다를 좋아했기 때문입니다.\n",
}
OLD = {
    "fr": "cp1252 mac_roman cp850 iso8859_15",
    "fr short": "cp1252 latin_1 mac_roman cp850",
    "de": "cp1252 latin_1 mac_roman cp850",
    "es": "cp1252 mac_roman cp850",
    "it": "cp1252 mac_roman",
    "en": "cp1252 mac_roman",
    "pl": "cp1250 iso8859_2",
    "cs": "cp1250 iso8859_2",
    "tr": "cp1254 iso8859_9",
    "el": "cp1253 iso8859_7",
    "ru": "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic",
    "ar": "cp1256 iso8859_6",
    "he": "cp1255 iso8859_8",
    "ja": "shift_jis euc_jp iso2022_jp",
    "zh": "gb18030 gbk",
    "tw": "big5",
    "ko": "euc_kr cp949",
}
WIDE = (
    "utf-16-le",
    "utf-16-be",
    "utf-16",
    "utf-32-le",
    "utf-32-be",
    "utf-32",
    "utf-8",
    "utf-8-sig",
)


def test_a_long_text_with_a_few_stray_controls_is_a_text() -> None:
    text = "Q: Why is that so?\x01\nA: Because it is.\n" * 12
    assert decode(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("spoken", "encoding"),
    [(spoken, name) for spoken, names in OLD.items() for name in names.split()],
)
def test_old_encodings_are_found_out(spoken: str, encoding: str) -> None:
    text = SPOKEN[spoken]
    text = "".join(c for c in text if c.encode(encoding, "ignore"))  # €, ’ and « are not in all
    assert decode(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize("spoken", SPOKEN)
@pytest.mark.parametrize("encoding", WIDE)
def test_unicode_is_found_out(spoken: str, encoding: str) -> None:
    decoded = decode(SPOKEN[spoken].encode(encoding), "a.txt")
    assert (decoded.text, decoded.certainty) == (SPOKEN[spoken], "certain")


@pytest.mark.parametrize(
    ("spoken", "encoding"),
    # The German sentences hold three letters beyond ASCII: too few to be sure of.
    [(spoken, name) for spoken, names in OLD.items() for name in names.split() if spoken != "de"],
)
def test_a_guess_from_two_sentences_is_likely(spoken: str, encoding: str) -> None:
    content = SPOKEN[spoken].encode(encoding, "ignore")
    certainty = "certain" if encoding == "iso2022_jp" else "likely"
    assert decode(content, "a.txt").certainty == certainty


@pytest.mark.parametrize(
    "odd", [b"\x81", b"caf\xe9", b"\x9f\xc1\xfe", b"\xb2 \x81 a\xbfb \xc5 \x90."]
)
def test_a_guess_from_odd_bytes_is_weak(odd: bytes) -> None:
    assert decode(b"Q: Why did you go there?\nA: " + odd + b"\n", "a.txt").certainty == "weak"


def test_the_encoding_asked_for_is_no_guess() -> None:
    assert decode(b"caf\xe9", "a.txt", "latin-1").certainty == "certain"


def test_an_odd_byte_damages_one_character() -> None:
    decoded = decode("Q : Où ?\n".encode("utf-16") + b"x", "a.txt")
    assert decoded.text.startswith("Q : Où ?\n")
    assert decoded.damaged == 1


def test_damaged_utf8_is_read_byte_by_byte() -> None:
    content = SPOKEN["fr"].encode() + "l’été à la café\n".encode("cp1252")[:5]
    decoded = decode(content, "a.txt")
    assert decoded.text == SPOKEN["fr"] + "l’été"
    assert (decoded.encoding, decoded.damaged) == ("utf-8", 3)


def test_a_stray_nul_is_kept() -> None:
    assert decode(b"Q: Why?\nA: a\0b\n", "a.txt").text == "Q: Why?\nA: a\0b\n"


def test_the_encoding_asked_for_wins() -> None:
    assert decode("é".encode(), "a.txt", "latin-1").text == "Ã©"
    assert decode(b"\xef\xbb\xbfa", "a.txt", "utf-8").text == "a"


def test_what_the_encoding_asked_for_cannot_decode_is_an_error() -> None:
    with pytest.raises(
        UndecodableError, match=r"a\.txt: not in the encoding utf-8 \(byte 1\)\. Leave"
    ):
        decode(b"a\xff", "a.txt", "utf-8")


@pytest.mark.parametrize("name", ["nope", "base64", "utf\0"])
def test_an_unknown_encoding_is_a_usage_error(name: str) -> None:
    check_encoding("utf-16")
    with pytest.raises(UsageError, match="no such encoding"):
        check_encoding(name)


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7\n", b"PK\x03\x04" + b"x" * 99, b"\x89PNG\r\n\x1a\n", bytes(range(256)), b"\0" * 99],
    ids=["pdf", "zip", "png", "all bytes", "nul bytes"],
)
def test_binary_is_refused(content: bytes) -> None:
    with pytest.raises(BinaryInputError, match="no text"):
        decode(content, "a.bin")


SAVED = {
    "seeds/000*": "cp1252 mac_roman cp850 iso8859_15 utf-16 utf-16-le",
    "seeds/001*": "cp1252 mac_roman cp850 iso8859_15 utf-16-be",
    "seeds/002*": "cp1252 mac_roman cp850 iso8859_15 utf-32",
    "seeds/003*": "cp1252 mac_roman cp850 iso8859_15 utf-8-sig",
    "seeds/004*": "cp1252 mac_roman cp850 iso8859_15 utf-16",
    "tests/recognise/cases/ru_radio_efir.txt": "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic utf-16",
    "tests/recognise/cases/ru_gazeta_tire.txt": "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic",
    "tests/recognise/cases/el_efimerida_dim_arxika.txt": "cp1253 iso8859_7 utf-16-le",
    "tests/recognise/cases/pl_gazeta_pauzy.txt": "cp1250 iso8859_2 utf-16",
    "tests/recognise/cases/pl_klub_pilkarski.txt": "cp1250 iso8859_2",
    "tests/recognise/cases/ja_radio_kagi.txt": "shift_jis euc_jp iso2022_jp utf-16-le",
    "tests/recognise/cases/ja_saiban_jinmon.txt": "shift_jis euc_jp iso2022_jp utf-16-be",
    "tests/recognise/cases/zh_boke_shuohuaren.txt": "gb18030 gbk utf-16",
    "tests/recognise/cases/zh_weixin_qunliao.txt": "gb18030 gbk utf-16-le",
    "tests/recognise/cases/zh_tw_juben_duchuan.txt": "big5 utf-16-be",
    "tests/recognise/cases/ar_majalla_laqab.txt": "cp1256 iso8859_6 utf-16",
    "tests/recognise/cases/ar_sahifa_hawarahu.txt": "cp1256 iso8859_6",
    "tests/recognise/cases/tr_dergi_soru_cevap.txt": "cp1254 iso8859_9",
}
"""Whole texts, and the encodings they may have been saved in."""
PAIRS = [(pattern, name) for pattern, names in SAVED.items() for name in names.split()]
# Windows reads the wave dash of Shift_JIS as another character (U+FF5E for U+301C): the bytes do not tell.
AMBIGUOUS = {("tests/recognise/cases/ja_radio_kagi.txt", "shift_jis")}


@pytest.mark.parametrize(
    ("pattern", "encoding"),
    [
        pytest.param(*pair, marks=pytest.mark.xfail(strict=True)) if pair in AMBIGUOUS else pair
        for pair in PAIRS
    ],
)
def test_whole_texts_are_right_in_every_encoding(pattern: str, encoding: str) -> None:
    (path,) = Path(__file__).parents[2].glob(pattern)
    text = path.read_text(encoding="utf-8")
    text = "".join(c for c in text if c.encode(encoding, "ignore"))  # €, ’ and « are not in all
    assert decode(text.encode(encoding), "a.txt").text == text


def test_there_are_enough_pairs() -> None:
    assert len(PAIRS) >= 60
    assert len(AMBIGUOUS) <= 2


@pytest.mark.parametrize("piece", [1, 7, 2**20])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_lines_are_those_of_the_text_however_large_the_pieces(
    piece: int, ending: str, mark: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encodings, "_PIECE", piece)
    for text in SPOKEN.values():
        for content in (
            f"\n\n{text}".replace("\n", ending),
            text.rstrip().replace("\n", ending),
            "",
        ):
            given = mark + content.encode()
            lines, how = decode_lines(given, "-")
            whole = decode(given, "-")
            assert (lines, how) == (split_lines(whole.text), whole._replace(text=""))


def test_damaged_and_old_texts_are_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "_PIECE", 8)
    for content in (SPOKEN["fr"].encode("cp1252"), SPOKEN["fr"].encode() + b"\xe9t\xe9\n"):
        lines, how = decode_lines(content, "-")
        whole = decode(content, "-")
        assert (lines, how) == (split_lines(whole.text), whole._replace(text=""))
