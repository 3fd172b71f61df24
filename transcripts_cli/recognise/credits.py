"""Who is credited with the questions, and who is presented as answering."""

import functools
import re
from collections.abc import Iterator, Sequence

from transcripts_cli.recognise.caseless import behind_title, is_caseless, name_at
from transcripts_cli.recognise.cues import ends_in_first_person
from transcripts_cli.recognise.family import family_spans
from transcripts_cli.recognise.fits import fits
from transcripts_cli.recognise.front import (
    credit_behind,
    credit_phrase,
    interview_word,
    meeting_phrase,
    talk_phrase,
    title_lines,
)
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.lexicon import lexicon
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.recognise.names import HONORIFICS, find_spans, title_case, unique
from transcripts_cli.recognise.phrases import Phrases
from transcripts_cli.text import LazyPattern, fold

_SEGMENT = LazyPattern(r"(?:^|[.|·•(（\[/,;:—–-]|\s{2,}|　)[\s*_#>\"'“«]*$")
_STOP = LazyPattern(r"[.;|()（）\[\]\t]|\s{3,}|　")
# Words of those who helped with a text, before a name: who transcribed, translated, took the pictures.
HELPED = LazyPattern(
    r"(?<!\w)(?:transcri|trascri|transkri|photo|foto|fotó|zdj|bild|tradu|translat|übers|vertal|översätt|přelož|přeps"
    r"|przekł|перев|перекл|превод|illustr|ilustr|camera|kamera|montag|montaj|schnitt|produ|image|imagen"
    r"|vídeo|video|graphi|grafi|gráfi|design|diseñ|deşifre|çevir|kurgu|ảnh|dịch|terjemah|fordít|kuva|käänn|litter|φωτο"
    r"|μετάφρ|απομαγν|תמלול|צילום|צילם|תרגום|הגהה|تصوير|ترجمة|تفريغ|عکس|ترجمه|छायाचित्र|लिप्यंतरण|अनुवाद|फोटो|ภาพ|ถอดเทป|ตัดต่อ|แปล"
    r"|ფოტო|თარგმ|责任编辑|責任編輯|责编|摄影|攝影|撮影|翻译|翻譯|校对|校對|사진|번역)\w*(?:\s\w{1,4})?[\W_]*$",
    re.IGNORECASE,
)
_ASKING = frozenset(word for word in words_of("askers") if len(word) > 6)
_UNSPACED_ASKERS = tuple(
    sorted(w for w in words_of("askers", codes=("zh", "ja", "ko")) if len(w) > 1)
)
ASKER = Phrases(_ASKING, lambda words: rf"(?<!\w)(?:{'|'.join(words)})\s+$")
_ASKER_BEHIND = Phrases(
    _ASKING, lambda words: rf"\s*(?:[|(,\t–—-]|\s{{2,}})\s*(?:{'|'.join(words)})(?!\w)"
)
_AND_MORE = LazyPattern(
    r"\s*(?:[&+,/]|(?:and|und|et|e|y|i|och|og|en|a|ve|и|і|й|та|și|és|ja|και)\s)\s*[^\W\d_]+\s*[:：]\s*"
)
"""What else somebody did: Interview and photos: Ana Silva."""
_ASKS = Phrases(
    _ASKING | {word.replace("-", " ") for word in _ASKING if "-" in word},
    lambda words: rf"\s*(?:[^\W\d_]{{1,6}}\s)?(?:{'|'.join(words)})(?!\w)",
)
"""Who asks, without a name: what stands before the phrase of talking is who answers."""
_IN_TALK = LazyPattern(r"(?:in|im|en|em|i|w|v|в|у)\s", re.IGNORECASE)
"""`X in conversation with Y` presents X; `X talks with Y` says that X asks."""
# Characters of a word that is a credit wherever it stands, also without capitals, of a line that is no prose, and of a byline.
_TELLING, _LONG = 8, 5
_LINE = 120
_SHORT = 12
"""Characters between a phrase and a name in a script without capitals."""
_SENTENCE = LazyPattern(r"[。.;；!?！？؟]")
_FIELD = LazyPattern(r"^[^:：=＝/／|｜　 ]{0,6}[:：=＝/／|｜]")
# How far behind a phrase a name may begin, in characters, for functions before it.
_NEAR = 40
# How far behind a phrase of talking the other may be named.
_REACH = 90


def credited(setting: Setting) -> str:
    """Return the one person named behind a credit for the questions; "" if none or several are.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> credited(setting_of([(9, "Propos recueillis par Ana Silva", "back")]))
    'Ana Silva'
    """
    people = unique(name for name, _ in credits_of(setting))
    return people[0] if len(people) == 1 else ""


@functools.lru_cache(maxsize=1)  # several claims ask for those of a text
def credits_of(setting: Setting) -> list[tuple[str, int]]:
    """Return all who are credited with the questions, with the lines: behind a phrase, before one, or beside a word for who asks."""
    named = named_behind(setting, credit_phrase(), titled=False)
    return named or named_before(setting, credit_behind(), _NEAR) or _before_cell(setting)


def named_before(setting: Setting, phrases: Phrases, near: int) -> list[tuple[str, int]]:
    """Return the people named less than so many characters before phrases, with the lines: `Ana Silva asked the questions`."""
    return [
        (_known(title_case(text[start:end]), setting), number)
        for number, text, part in setting.lines
        if part != "narration"
        for match in phrases.finditer(text)
        for start, end in _spans(text[: match.start()], setting)[-1:]
        if 0 <= match.start() - end < near
    ]


@functools.lru_cache(maxsize=1)
def talking(setting: Setting) -> list[tuple[str, str, int]]:
    """Return who asks whom, each "" where not named, and the line, for each line that says that people talk.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> talking(setting_of([(2, "Our own Ana Silva sat down with the baker Bo Lind.", "front")]))
    [('Ana Silva', 'Bo Lind', 2)]
    """
    found = []
    for number, text, part in setting.lines:
        for match in talk_phrase().finditer(text) if part != "narration" else ():
            before, behind = text[: match.start()], text[match.end() : match.end() + _REACH]
            other = _directly_behind(behind, setting)
            for start, end in _spans(before, setting)[-1:]:
                if not _is_near(before[end:], before[start:end]):
                    continue
                first = _known(title_case(before[start:end]), setting)
                # haben wir Ana Silva befragt
                if ends_in_first_person(before[:start]) or _ASKS.match(behind):
                    found.append(("", first, number))
                elif _IN_TALK.match(match[0]):
                    found.append((other, first, number))
                else:
                    found.append((first, other, number))
    alone = dict.fromkeys((*met(setting), *entitled(setting)))
    said = {guest for _, guest, _ in found}
    return found + [("", name, number) for name, number in alone if name not in said]


def _directly_behind(text: str, setting: Setting) -> str:
    """Return the first name in what stands behind a phrase, "" where a comma parts them: `befragt, die in Kiel Boote baut`."""
    for start, end in _spans(text, setting)[:1]:
        if "," not in text[:start]:
            return _known(title_case(text[start:end]), setting)
    return ""


@functools.lru_cache(maxsize=1)  # as above
def met(setting: Setting) -> list[tuple[str, int]]:
    """Return those whom we who ask say above the talk that we met, with the lines.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> met(setting_of([(2, "This spring we met the baker Bo Lind.", "front")]))
    [('Bo Lind', 2)]
    """
    front = {number: text for number, text, part in setting.lines if part == "front"}
    named = named_behind(setting, meeting_phrase())
    return [
        (name, number)
        for name, number in named
        if number in front and not _is_elsewhere(front[number].partition(name)[0], setting)
    ]


def _is_elsewhere(before: str, setting: Setting) -> bool:
    """Whether the sentence with a name begins with something else than this talk: the last issue, an event."""
    sentence = _SENTENCE.split(before)[-1].strip()
    known = lexicon(setting.language)["elsewhere"]
    return sentence.startswith(known.signs) or known.holds(fold(sentence.partition(" ")[0]))


@functools.lru_cache(maxsize=1)  # as above
def entitled(setting: Setting) -> list[tuple[str, int]]:
    """Return whom titles name behind the word for an interview, with the lines: `Interview: Bo Lind`.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> entitled(setting_of([(1, "Interview: Bo Lind", "front"), (2, "Interview: Ana Silva", "front")]))
    [('Bo Lind', 1)]
    """
    front = {number for number, _, part in setting.lines if part == "front"}
    titles = front & title_lines(setting.lines)
    named, credited = named_behind(setting, interview_word()), credits_of(setting)
    return [one for one in named if one[1] in titles and one not in credited]


def _spans(text: str, setting: Setting) -> Sequence[tuple[int, int]]:
    """Return where names stand in a part of a line, with capitals or without."""
    return find_spans(text) or family_spans(text, setting.language)


def _is_near(between: str, name: str) -> bool:
    """Whether no more than a few words, and without capitals no end of a sentence, part a name and a phrase."""
    return len(between) < _NEAR and not (is_caseless(name) and _SENTENCE.search(between))


def _before_cell(setting: Setting) -> list[tuple[str, int]]:
    """Names before the word for who asks, in the next cell or in brackets: `Ana Silva | Interviewer`."""
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.part != "narration"
        and (
            _ASKER_BEHIND.match(mention.after)
            or (is_caseless(mention.name) and mention.after.strip().startswith(_UNSPACED_ASKERS))
        )
    ]


def named_behind(
    setting: Setting, phrases: Phrases, *, titled: bool = True
) -> list[tuple[str, int]]:
    """All people named behind phrases that begin a part of a line, with their lines.

    Args:
        setting: the lines.
        phrases: to look for.
        titled: whether the word for an interview counts in a title, or the first line, too: `Interview: Ana Berg` is not by her.
    """
    found: list[tuple[str, int]] = []
    titles = frozenset[int]() if titled else title_lines(setting.lines)
    for number, text, part in setting.lines:
        if part == "narration":
            continue
        for match in phrases.finditer(text):
            begins = _begins_part(text, match)
            begins = begins and not (number in titles and _names_talk(match[0]))
            named = list(_names_behind(text, match, setting.language)) if begins else []
            if named and (" " in match[0] or not HELPED.search(text[: match.end()])):
                found += [(_known(name, setting), number) for name in named]
                break
    return found


def _names_talk(word: str) -> bool:
    """Whether a phrase is one word for an interview, and none for who asks in it."""
    single = " " not in word and word.lower() not in words_of("askers")
    return single and bool(interview_word().match(word))


def _known(name: str, setting: Setting) -> str:
    """Return the spelling of a name that the setting has settled on."""
    if name in setting.spellings:
        return setting.spellings[name]
    return next(
        (m.name for m in setting.mentions if name.endswith((m.name, m.name.replace(" ", "")))), name
    )


def _begins_part(text: str, match: re.Match[str]) -> bool:
    """Whether a phrase begins a line or a part of it, or is long enough to be no accident."""
    if len(match[0].split()) > 1:
        return True
    behind = text[match.end() :]
    if is_caseless(match[0]):
        heads = not text[: match.start()].strip(" 　—–-―>#*")
        heads = heads and (len(match[0]) > 1 or not behind[:1].isalpha())
        return (heads or len(match[0]) >= _LONG) or bool(
            re.match(r"[^:：=＝　]{0,4}[:：=＝/／|｜　]|\s*[（(]|\s\S", behind)
        )
    begins = bool(_SEGMENT.search(text[: match.start()])) or bool(re.match(r"\s*[:：]", behind))
    if len(match[0]) > _TELLING:
        return True
    return begins and (len(text) < _LINE or behind.lstrip().startswith((":", "：")))


def _names_behind(text: str, match: re.Match[str], language: str) -> Iterator[str]:
    """The names that follow a phrase at once, and those joined to them."""
    behind = text[match.end() : match.end() + 160]
    if is_caseless(behind[:6]):
        yield from filter(None, [_without_capitals(behind, language)])
        return
    spans = find_spans(behind)
    if not spans or _far(behind[: spans[0][0]], single=" " not in match[0]):
        return
    end = len(behind)
    for position, (start, stop) in enumerate(spans):
        if position and _STOP.search(behind[spans[position - 1][1] : start]):
            end = start
        if start < end:
            yield title_case(behind[start:stop])


def _without_capitals(behind: str, language: str) -> str:
    """The name that follows a phrase in a script without capitals: one that is known as such, else what fills its cell."""
    for start, end in family_spans(behind[:_NEAR], language):
        if len(behind[:start].strip()) < _SHORT and not _SENTENCE.search(behind[:start]):
            return behind[start:end]
    name = name_at(_FIELD.sub("", behind), 0)
    tail = re.match(r"[\u3400-\u9fff]{5,30}", behind)
    return name or (behind_title(tail[0]) if tail else "")


def _far(between: str, *, single: bool) -> bool:
    """Whether something other than a sign, a title or a function stands between phrase and name."""
    words = re.findall(r"[^\W\d_]+", between)
    if _AND_MORE.fullmatch(between):
        return False
    if single and any(fold(word) not in HONORIFICS for word in words):
        return True
    if len(between) > _NEAR or re.search(
        r"[.|;)\n]\s", re.sub(r"\b[^\W\d_]{1,5}\.\s", "", between)
    ):
        return True
    return len(words) > 3 or sum(fold(word) not in HONORIFICS for word in words) > 2


def is_taken(name: str, others: Sequence[str]) -> bool:
    """Whether a name, or a form of it with initials, is among those of others."""
    return any(
        fold(name) == fold(other) or fits(name, other) == "initials and surname" for other in others
    )
