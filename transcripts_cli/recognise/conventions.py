"""How labels are written: a table of data.

A line is read as a lead (indent, list bullet, heading, emphasis, tags, time) and a rest; a convention says what the
rest looks like from the label to the first letter of speech. It only proposes: choose.py decides over the whole document.
"""

from typing import NamedTuple

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.lead import BOXED_STAMP, CLOSE, STAMP
from transcripts_cli.text import LazyPattern

_ASIDE = r"(?:[*_]{0,2}(?P<aside>[(\[（][^()\[\]（）]{0,200}[)\]）])[*_]{0,2}\s*+)?"
_SHORT_TITLES = sorted(w for w in words_of("honorifics") if len(w) < 6 and w.isalpha())
# Letters that are a title or stand for a question, as D. does for Don and for domanda.
_ASKING = "".join(w for w in words_of("askers") if len(w) == 1 and w in _SHORT_TITLES)
_TITLES = "|".join(word for word in _SHORT_TITLES if word not in _ASKING)
_NAME = r"[^\W\d_a-zß-öø-ÿα-ωа-я][\w’'-]*"
# Titles before a label; such a letter is one before a name and a full stop only: `D. Ana Cruz. Sí`, not `D. Ana, ¿sí?`.
_TITLED = rf"(?:(?=[^\W\d_]{{1,5}}\.)(?:(?i:{_TITLES})|(?i:[{_ASKING}])(?=\.\s+{_NAME}(?:\s(?:\w{{1,3}}\s)?{_NAME}){{0,2}}[.(]))\.\s+)*+"


class Convention(NamedTuple):
    """One way to write a label; `mark` matches from the label to the speech, its group `label` is the label."""

    name: str
    """As `explain` and the README say it."""
    mark: LazyPattern
    """Applied behind the lead of a line."""
    needs: tuple[str, ...]
    """One of these stands in every such mark: a cheap test; () if none can be named."""
    examples: tuple[str, ...]
    """Lines it marks."""
    counterexamples: tuple[str, ...] = ()
    """Lines it must leave alone."""
    strict: bool = False
    """Whether only a label with the shape of a name or code counts: the separator is common in prose."""
    alone: bool = False
    """Whether the label is all there is on its line."""
    timed: bool = False
    """Whether a time stands in every such mark: one more cheap test."""
    ideographs: bool = False
    """Whether a label is written in Chinese characters: another."""
    cost: float = 0.0
    """Points of evidence that the style must make up for: the separator is common for other uses."""


_FROM = "From|Von|De|Da|Van|Fra|Från|Od|От|Від"
_TO = "to|an|à|a|para|aan|til|till|do|для|кому"
# A label's pattern is followed by a look ahead to the signs that may come next: it spares every other letter the rest.
CONVENTIONS = (
    Convention(
        "sender and addressee",
        LazyPattern(
            rf"(?:{_FROM})\s+(?P<label>[^\s:：][^:：\t]{{0,50}}?)\s+(?:{_TO})\s+[^\s:：][^:：\t]{{0,50}}?\s*[:：]\s*"
        ),
        (":", "："),
        ("19:31:02\t From Ida Lund to Everyone : hello",),
        ("From Oslo to Bergen it rains",),
        cost=1.0,
    ),
    Convention(
        "colon",
        LazyPattern(
            rf"(?P<label>[^\s:：](?:[^:：\t]{{0,70}}?[^\s:：])??)(?=[\s*_<\[({{#,\d（:：-]){CLOSE}\s*+(?:(?:{BOXED_STAMP}|,?\s*+{STAMP})\s*+)?{CLOSE}{_ASIDE}{CLOSE}\s*+[:：](?!//)(?!\d\d\b){CLOSE}\s*"
        ),
        (":", "："),
        (
            "NT : La forge chauffe…",
            "@LunePixel : Et le vent ?",
            "**Tarek Olin:** By all means.",
            "**MK: Why?**",
            "记者：为什么？",
            "[00:01:02] Anna: Ja.",
            "Milo Varenka (00:00:20): Hi.",
            "- niko: yes",
            "*INV:\twhat is it?",
            "Jane Doe (CEO): We did.",
        ),
        ("https://example.org", "10:30 it began"),
    ),
    Convention(
        "time after the label",
        LazyPattern(
            r"(?=[^\d:：]++(?:[:：]\s++)?\d)"  # hardly a colon before the first digit: this spares most lines what follows
            rf"(?P<label>[^\W\d_][^:：\t\[\]]{{0,50}}?)(?=[\s*_<,|:：]){CLOSE}(?P<colon>[:：])?(?=[\s,|])[\s,|•·–—-]*+"
            rf"(?:{BOXED_STAMP}{CLOSE}(?:\s*+:|\s*+[-–—|]\s|\s++|$)|{STAMP}{CLOSE}(?:\s*+[-–—|]\s|\s*+:\s|\s*+$|\s{{2,}}))(?(colon)\s*+$)"
        ),
        (":", "'", "’", "h"),
        ("Tobias Elgar  0:22  ", "Speaker 1 (00:12)", "Dana Cole, 10:04 AM", "Ana Berg: 00:12"),
        ("See you at 10:30 or so.",),
        timed=True,
        cost=0.5,
    ),
    Convention(
        "label and time",
        LazyPattern(
            rf"(?=[^\d:：]++\d)(?P<label>[^\W\d_][^:：\t\[\],.;!?]{{0,40}}?)\s(?=\d){STAMP}\s(?=[^\W\d_¿¡])"
        ),
        (":",),
        ("Speaker 1 00:12 I think so", "Voz 0874 00:26 en realidad no"),
        ("We met at the bus stop 10:30 in the morning", "10:30 in the morning"),
        strict=True,
        timed=True,
        cost=1.5,
    ),
    Convention(
        "full stop and dash",
        LazyPattern(
            rf"(?P<label>[^\s.:：–—][^:：–—?!;]{{0,90}}?)(?=[\s*_<(\[（.]){CLOSE}\s*+{_ASIDE}{CLOSE}[.]{CLOSE}\s?[-–—]{{1,2}}{CLOSE}\s*(?=\S|$)"
        ),
        (".-", ". -", "–", "—"),
        ("M. Paul Sérac. – Je demande…", "Q.—When was that?", "THE CHAIR. -- Order."),
        strict=True,
    ),
    Convention(
        "full stop",
        LazyPattern(
            # What must come first of all that ends a label: this spares most prose what follows.
            r"(?=.[^.．:：!?;…\t([（*_<]{0,61}+(?:\t|\s*+[.．([（*_<]))"
            rf"(?P<label>{_TITLED}(?:(?:[^\W\d_]\.\s?){{1,2}}[^\W\d_](?=\.)|[^\W\d_]{{2,30}}\s(?:[^\W\d_]\.\s?){{0,2}}[^\W\d_](?=\.(?:\s|$))|[^\s.:：][^.:：!?;…\t]{{0,60}}?))(?=[\s*_<(\[（,.．])(?:,?\s+[*_][^*_]{{1,80}}[*_])?{CLOSE}\s*+{_ASIDE}{CLOSE}[.．](?![.]|[^\W_]){CLOSE}(?:\s+|$)"
        ),
        (". ", ".\u00a0", ".\t", "._", ".*", ".<", "．"),
        (
            "GH. Pourquoi cela ?",
            "Fabrice Tourneau.",
            "Mr. HOLBEIN. Yes.",
            "Q. Where do you live?",
            "_Lo zio (piano)._ Ecco.",
            "CLARISSE.",
        ),
        ("It was late. We left.",),
        strict=True,
        cost=1.0,
    ),
    Convention(
        "closing bracket",
        LazyPattern(r"(?P<label>[^\W\d_]{1,3}\d{0,3})\)\s+"),
        (") ",),
        ("Q1) Why?",),
        strict=True,
        cost=1.0,
    ),
    Convention(
        "square brackets",
        LazyPattern(
            rf"[\[【](?P<label>[^\]】\d\s#][^\]】:：]{{0,39}}?)(?<!\.)[\]】](?!\(){CLOSE}\s*[:：]?{CLOSE}\s*"
        ),
        ("]", "】"),
        ("[doctor] how are you ?", "【记者】您好"),
    ),
    Convention(
        "round brackets",
        LazyPattern(
            rf"[(（](?P<label>[^()（）\d\s][^()（）:：.,;!?]{{0,30}})[)）]\s*[:：]?{CLOSE}\s*(?=[^\W\d])"
        ),
        (")", "）"),
        ("(司会)では、始めます。", "(Ana Silva) Yes."),
        ("(1) First", "(see above), then"),
        strict=True,
        cost=2.0,
    ),
    Convention(
        "angle brackets",
        LazyPattern(
            rf"\\?<\s?(?P<label>[^<>\s/!][^<>/]{{0,30}}?)(?:![^<>\s@]{{1,30}}@[^<>\s]{{1,90}})?\\?>{CLOSE}\s*:?{CLOSE}\s*"
        ),
        (">",),
        ("< kmoorby> hi", "<anna_b> hello"),
        ("<p>text</p>",),
    ),
    Convention(
        "arrow",
        LazyPattern(r"(?P<label>[^\s<>:：][^<>:：,\t]{0,30}?)\s?(?:>{1,2}|»|→)\s+(?=\S)"),
        ("> ", ">>", "» ", "→"),
        ("ANNA> go north",),
        cost=1.0,
    ),
    Convention(
        "dash",
        LazyPattern(
            rf"(?P<label>[^\s–—:：-][^–—:：?!;\t]{{0,50}}?)(?=[\s*_<(\[（,–—ـ―-])(?:,\s[a-zà-ÿ][^–—:：]{{1,60}})?{CLOSE}\s*+{_ASIDE}(?:[–—ـ―]{{1,2}}|(?<=\S\s)-{{1,2}}){CLOSE}\s+(?=\S)"
        ),
        (" -", "–", "—", "ـ", "―"),
        ("Anna — Je ne sais pas.", "ANNA - Yes."),
        ("– Et alors ?",),
        strict=True,
        cost=1.5,
    ),
    Convention(
        "letter and hyphen",
        LazyPattern(rf"(?P<label>[^\W\d_a-zß-öø-ÿα-ωа-я]{{1,3}}\d{{0,2}})[-–]{CLOSE}\s+(?=\S)"),
        ("- ", "– "),
        ("P- ¿Cómo empezó?", "G- Kaç kardeştiniz?"),
        ("Jean- Marc", "A-t-il"),
        strict=True,
        cost=1.0,
    ),
    Convention(
        "tab",
        LazyPattern(r"(?P<label>[^\s:：](?:[^\t:：]{0,45}?[^\s:：])?) *+\t\s*+(?=\S)"),
        ("\t",),
        ("INT\tWhat do you think?",),
    ),
    Convention(
        "column",
        LazyPattern(
            r"(?P<label>[^\s:：|](?:[^\s:：|]| (?=\S)){0,40}?)(?<!\.)(?: {2,}|\u3000+ ?)(?=[^\s)])(?!-\s)"
        ),
        ("  ", "\u3000"),
        ("Haldane    She might.", "旅人　ここか。"),
        strict=True,
        cost=1.0,
    ),
    Convention(
        "table cell",
        LazyPattern(r"\|?\s*(?P<label>[^|\s:：-][^|:：]{0,40}?)\s*\|\s*(?=\S)"),
        ("|",),
        ("| Anna | I think so. |", "Anna | I think so."),
        cost=1.0,
    ),
    Convention(
        "second table cell",
        LazyPattern(
            r"\|[^|]{0,100}\d[^|]{0,100}\|\s*(?P<label>[^|\s:：-][^|:：]{0,40}?)\s*\|\s*(?=\S)"
        ),
        ("|",),
        ("| [00:00:03](video) | Rolf Ahrens | Hello. |",),
        ("| Anna | I think so. |",),
        cost=1.0,
    ),
    Convention(
        "emphasis alone",
        LazyPattern(
            r"(?P<label>[^\s*_<>:：][^*_<>:：]{0,40}?)(?<![\s.!?])(?:[*_]{1,3}|</(?:strong|b|em|i)>)(?:\s|&nbsp;)+(?=\S)"
        ),
        ("*", "_", ">"),
        ("**Ilse** Ja.", "<p><em>Ilse</em>&nbsp; Ja.</p>"),
        ("Ilse goes *out* now.",),
        strict=True,
        cost=3.0,
    ),
    Convention(
        "one blank",
        LazyPattern(r"(?P<label>[\u3400-\u9fff々]{1,4}) (?=[^\s\d])"),
        (" ",),
        ("河本 そうですね。",),
        strict=True,
        ideographs=True,
        cost=2.0,
    ),
    Convention(
        "slash",
        LazyPattern(r"(?P<label>[^\W\d_]{1,3})\s*/\s+"),
        ("/ ",),
        ("س/ كيف بدأت؟",),
        cost=1.0,
    ),
    Convention(
        "quotation bracket",
        LazyPattern(
            r"(?P<label>[^\s「」『』、。，！？：（）(),.!?“”《》・]{1,12})(?:[（(][^）)]*[）)])?\s?(?=[「『])"
        ),
        ("「", "『"),
        ("問「何ですか」", "田中「はい」"),
        cost=1.0,
    ),
    Convention(
        "letter",
        LazyPattern(r"(?P<label>[QAQ]\d{0,3})\s+(?=[^\W\d])"),
        ("Q", "A"),
        ("Q Did you see it?",),
        strict=True,
        cost=1.5,
    ),
    Convention(
        "label behind a count",
        LazyPattern(
            rf"(?=[^\W\d_]{{2,}}\s\d)[^\W\d_]{{2,20}}\s\d{{1,4}}\s?(?:[:：]|[–—-])\s?{CLOSE}(?P<label>[^\s:：–—-][^:：–—\t]{{0,40}}?){CLOSE}\s*$"
        ),
        (":", "：", " -", "–", "—"),
        ("Turn 3: Ana Berg", "Intervención 1 — Cliente"),
        ("Turn 3: we all left the house.", "Room 3 — Ana said no"),
        strict=True,
        cost=0.4,
    ),
    Convention(
        "label alone on its line",
        LazyPattern(
            rf"(?P<label>[^\s:：][^:：]{{0,48}}?)(?=[\s*_<(\[（,^]|$)(?:,\s*[*_(][^.]{{1,60}}[*_)])?{CLOSE}\s*+{_ASIDE}\^?{CLOSE}\s*+$"
        ),
        (),
        ("Ned Corwick  ", "MASON", "[00:03:23] Tante", "**00:00:01 Gastgeber**"),
        ("It was late, and we left the house.",),
        strict=True,
        alone=True,
        cost=1.0,
    ),
)
