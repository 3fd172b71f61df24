"""Words that make a question of a sentence where no mark does, as many write in scripts without capitals."""

import functools
import re
from collections.abc import Iterable, Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.text import COMBINING, may_be_caseless

# Language → words that ask wherever they stand: who, why, how … and "tell us".
_ASKING = {
    "ar": "هل لماذا كيف متى أين ماذا لمَ حدثنا أخبرنا حدثينا أخبرينا",
    "bn": "কি কী কেন কীভাবে কিভাবে কখন কোথায় কে কারা কাকে কার কত কতটা কোন কেমন বলুন",
    "fa": "آیا چرا چه چگونه چطور کجا کدام چند چقدر چیست کیست بگویید بفرمایید",
    "he": "האם למה מדוע איך מתי איפה היכן מי כמה ספר ספרי",
    "hi": "क्या क्यों कैसे कैसा कैसी कब कहाँ कहां कौन कौनसा किस किसने किसे किसको किसका किसकी किसके कितना कितने"
    " कितनी किन किनको बताइए बताइये बताएं बताएँ बताये बताओ कहिए कहेंगे कहेंगी",
    "ur": "کیا کیوں کیسے کب کہاں کون کس کتنا کتنے کتنی بتائیے بتائیں",
}
# The same in scripts that part no words: these are looked for within what is said.
_UNPARTED_ASKING = {
    "th": "ไหม หรือเปล่า หรือไม่ หรือยัง อะไร ทำไม อย่างไร ยังไง เมื่อไร เมื่อไหร่ ที่ไหน ใคร เท่าไร เท่าไหร่",
    "zh": "吗 嗎 呢 什么 什麼 怎么 怎麼 为何 為何 如何 哪 谁 誰 是否 多少 请谈谈 請談談",
}
# Words that ask only where a sentence begins or ends with them, so that a whole line of it is a question.
_OPENING = {
    "ar": "هل لماذا كيف متى أين ماذا",
    "bn": "কেন কীভাবে কিভাবে কখন কোথায়",
    "fa": "آیا چرا چگونه چطور کجا",
    "he": "האם למה מדוע איך מתי איפה היכן",
    "hi": "क्या क्यों कैसे कब कहाँ कहां कौन किसने",
    "ur": "کیا کیوں کیسے کب کہاں کون",
}
_CLOSING = {
    "bn": "কি কী কেন কোথায় কে কত কেমন",
    "hi": "क्या क्यों कैसे कौन कहाँ",
    "th": "ไหม มั้ย หรือเปล่า หรือไม่ หรือยัง อะไร ทำไม อย่างไร ยังไง เมื่อไร เมื่อไหร่ ที่ไหน ใคร เท่าไร เท่าไหร่ คะ",
    "zh": "吗 嗎 呢 么",
}
_MOST_MARKED = 0.1
"""Share of the paragraphs that end in a question mark above which those that ask are told by it."""
_LONGEST = 40
"""Words of a line that is a question and nothing else."""
_LETTER = rf"(?:[^\W\d_]|[{COMBINING}])"
_STOPS = " .。।॥۔…!！"


def mark_questions(units: Sequence[Block]) -> None:
    """Note which paragraphs ask, where hardly any has a question mark: those set apart by one word, the others as a whole."""
    if all(unit.text.isascii() for unit in units[:_LONGEST]):
        return
    if sum(unit.asks for unit in units) > _MOST_MARKED * len(units):
        return
    for unit in units:
        unit.asked = may_be_caseless(unit.text) and _is_question(unit)


def _is_question(unit: Block) -> bool:
    """Whether a line begins or ends as questions do, and is not long; if it is set apart, whether it has a word that asks."""
    if unit.kind != "plain":
        return bool(_asking().search(unit.text))
    if unit.words > _LONGEST:
        return False
    text = unit.text.strip(_STOPS)
    return bool(_opening().match(text) or _closing().search(text))


@functools.cache
def _asking() -> re.Pattern[str]:
    return re.compile(f"{_word(_ASKING.values())}|{_any(_UNPARTED_ASKING.values())}")


@functools.cache
def _opening() -> re.Pattern[str]:
    return re.compile(_word(_OPENING.values()))


@functools.cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(_CLOSING.values())})$")


def _any(lists: Iterable[str]) -> str:
    return "|".join(sorted({re.escape(word) for words in lists for word in words.split()}))


def _word(lists: Iterable[str]) -> str:
    """A pattern of any of the words, as a whole."""
    return rf"(?<![^\W\d_])(?<![{COMBINING}])(?:{_any(lists)})(?!{_LETTER})"
