"""Where sentences end: sentencex, and what it does not know of quotations, ellipses and abbreviations."""

import functools
import re
from collections.abc import Iterator

from transcripts_cli.tags import base_of

# Abbreviations that a capital may follow within a sentence, beside those sentencex knows; a blank in
# them may be absent, and their own full stop is left out.
_ABBREVIATIONS = {
    "ca": "sr, sra, dr, dra, núm, pàg, p. ex",
    "cs": "např, tzv, tj, str, č, p",
    "da": "f. eks, bl. a, hr, fr, kl, nr, ca, dvs",
    "de": "z. B, d. h, u. a, u. U, i. d. R, v. a, o. ä, bzw, ca, Dr, Prof, Hr, Fr, St, Nr, Abs, Art, vgl, evtl, ggf, inkl, sog",
    "el": "κ, κα, π. χ, δηλ, αρ, σελ",
    "en": "Mr, Mrs, Ms, Dr, Prof, St, Rev, Hon, Gen, Col, Capt, Lt, Sgt, Gov, Sen, Rep, e. g, i. e, vs, cf, viz, fig",
    "es": "Sr, Sra, Srta, Dr, Dra, D, Dña, p. ej, núm, pág, EE. UU, aprox, Excmo, Lic, Ing, art",
    "fi": "esim, mm, ns, ks, prof",
    "fr": "M, MM, Mme, Mmes, Mlle, Mlles, Dr, Pr, Me, Mgr, St, Ste, p. ex, c.-à-d, c. à d, cf, art, fig, chap, av. J.-C, apr. J.-C, R. P",
    "hu": "pl, ún, dr, kb",
    "it": "sig, sigg, sig.ra, dott, dott.ssa, prof, prof.ssa, avv, ing, ad es, es, p. es, pag, art, cfr, mons, on",
    "nl": "dhr, mevr, mw, dr, drs, prof, bijv, bv, d.w.z, o.a, m.n, i.p.v, ca, blz, nr, ing, mr",
    "no": "f. eks, bl. a, hr, fr, kl, nr, ca, dvs",
    "pl": "np, tzn, tzw, dr, prof, mgr, inż, ul, al, św, m. in, red, gen",
    "pt": "Sr, Sra, Srs, Dr, Dra, Prof, Profª, Prof.ª, p. ex, pág, núm, V. Exa, V. Ex.ª, D, Eng, Exmo, Exma",
    "ro": "dl, dna, dr, prof, str, nr, pag",
    "ru": "т. е, т. к, т. н, ул, гг, г, д, стр, проф, акад, им, см, напр, тов",
    "sv": "t.ex, bl.a, hr, fr, kl, nr, ca, d.v.s, s.k, dr, prof, st",
    "tr": "Dr, Prof, Av, Sn, örn, vb, bkz",
    "uk": "т. зв, тобто, вул, м, р, ст, проф, див, напр",
}
# Words that sentencex takes for abbreviations (Maine, Michigan, Mar.) and that end spoken sentences daily; found by
# putting every word of the test cases before a full stop and a capital.
_WORDS = {
    "cs": "co tu",
    "de": "mich mag sa di",
    "en": "me no ma may ill miss id ok min mar",
    "es": "bien no mar nos para con entre sobre contra auto en un de micro",
    "hu": "mi nem",
    "it": "me la di si ha ci le se con mi al lo ne no fa ai po sa so va mai ve fai ore te via ce là bar",
    "nl": "dat me al hand max bel",
    "sv": "det kan med ut hon",
    "tr": "mi ne",
}
# What may end a sentence although it is an abbreviation elsewhere: before a capital it does.
_MAY_END = re.compile(
    r"\b(?:etc|no|ecc|usw|itd|itp|osv|enz|Uds?|Vds?|[ap]\.\s?m|т\.\s?д|т\.\s?п|др)\.$"
)
_INITIAL = re.compile(r"(?<![\w’'])(?:[^\W\d_]\.-)?[^\W\d_]\.$")
_ORDINAL = re.compile(r"(?<!\w)\d{1,3}\.$")
# German nouns have capitals: one after an ellipsis or an ordinal tells nothing.
_CAPITAL_NOUNS = frozenset({"de", "lb"})
_ORDINALS = frozenset({"cs", "da", "de", "et", "fi", "hr", "hu", "lb", "no", "sk", "sl"})
_CLOSERS = r"[\s »”’\"')\]」』]*"
# Ends that sentencex leaves out: an ellipsis, or question and exclamation marks, before a capital,
# and an aside in brackets that follows an end.
_MISSED = re.compile(
    r"(?:…|\.{3,}|[?!]+|[.?!…] ?\[[^\]\n]{1,60}\]|\b(?:etc|no|ecc|usw|itd|osv)\.)"
    r"[ \u00a0\u202f]?[»”]?\s+(?=[^\W\d_]|[«“„\"¿¡])"
)
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*|\n(?=[ \t]*(?:[#*•–—-]|\d{1,3}[.)])\s)")
_ASIDE = re.compile(r"\[[^\]\n]{1,60}\]\s*")
_PAIRS = {"«": "»", "“": "”", "„": "“”", "「": "」", "『": "』", "(": ")", "（": "）"}
_MARK = re.compile("[«»“”„「」『』()（）]")
_LONGEST_QUOTATION = 1000
"""Characters within which an opening mark finds its closing one, or else counts for nothing."""
_TAIL = 20
"""Characters behind a closing mark that are looked at."""


def split_sentences(text: str, language: str = "") -> list[str]:
    """Return the sentences of a text; joined they are the text.

    Blanks after a sentence belong to it. What stands in quotation marks or parentheses is never cut, nor is
    a sentence that quotes one; an empty line always ends a sentence, a single line end does not, unless
    a list goes on behind it.

    Args:
        text: of any length; "" gives no sentence.
        language: its tag, as `Transcript.language`; "" is read as English.

    >>> split_sentences("M. Dupont dit : « Non ! Jamais ! » et part. Il a… disparu.", "fr")
    ['M. Dupont dit : « Non ! Jamais ! » et part. ', 'Il a… disparu.']
    """
    code = base_of(language) or "en"
    pieces = [piece for paragraph in _paragraphs(text) for piece in _split(paragraph, code)]
    return [piece for piece in pieces if piece]


def _paragraphs(text: str) -> Iterator[str]:
    start = 0
    for match in _PARAGRAPH.finditer(text):
        if text[start : match.end()].strip():
            yield text[start : match.end()]
            start = match.end()
    yield text[start:]


def _split(text: str, language: str) -> Iterator[str]:
    start, last = 0, len(text.rstrip())
    for end in _ends(text, language):
        if end < last and text[start:end].strip():
            yield text[start:end]
            start = end
    yield text[start:]


def _ends(text: str, language: str) -> list[int]:
    """Return where sentences end in a paragraph, in order."""
    from sentencex import segment  # noqa: PLC0415 - only where sentences are asked for

    ends = {match.end() for match in _MISSED.finditer(text)}
    ends.update(match.end() for match in _mistaken(language).finditer(text))
    position = 0
    for sentence in segment(language, text):
        position += len(sentence)
        aside = _ASIDE.match(text, position)
        ends.add(aside.end() if aside else position)
    held = _held(text)
    return sorted(end for end in ends - held if _is_end(text, end, language))


@functools.cache
def _mistaken(language: str) -> re.Pattern[str]:
    words = "|".join(_WORDS.get(language, "no").split())
    return re.compile(rf"(?i:(?<![\w.])(?:{words}))\.\s+(?=[^\W\d_])")


def _held(text: str) -> set[int]:
    """Return the places within quotation marks or parentheses, and behind them where the sentence goes on."""
    held: set[int] = set()
    opener, start = "", 0
    for match in _MARK.finditer(text):
        if opener and match.start() - start > _LONGEST_QUOTATION:
            opener = ""
        if opener and match[0] in _PAIRS[opener]:
            held.update(range(start + 1, match.end() + _tail(text, match.end())))
            opener = ""
        elif not opener and match[0] in _PAIRS:
            opener, start = match[0], match.start()
    return held


def _tail(text: str, position: int) -> int:
    """Return how far what follows a closing mark goes on with its sentence: to behind the blanks, or 0."""
    following = text[position : position + _TAIL]
    rest = following.lstrip()
    goes_on = rest[:1].islower() or rest[:1] in {",", ";", ":"}
    if text[position - 1] in "」』”":
        goes_on |= "\u3040" <= rest[:1] <= "\u9fff" or rest[:1] in {"「", "『"}
    return 1 + len(following) - len(rest) if goes_on else 0


def _is_end(text: str, end: int, language: str) -> bool:
    """Whether a sentence that may end somewhere does."""
    before, after = text[max(0, end - 40) : end].rstrip(), text[end : end + 1]
    if after.islower() or after in {",", ";", ":", ")"}:
        return False
    if before.endswith(("…", "...")):
        return after.upper() != after.lower() and language not in _CAPITAL_NOUNS
    if not before.endswith("."):
        return True
    if language in _ORDINALS and _ORDINAL.search(before):
        return False
    if _MAY_END.search(before):
        return after.isupper() or not after.isalnum()
    return not (_is_initial(before) or _abbreviation(language).search(before))


def _is_initial(before: str) -> bool:
    match = _INITIAL.search(before)
    return match is not None and match[0][-2].isupper()


@functools.cache
def _abbreviation(language: str) -> re.Pattern[str]:
    """Return what finds an abbreviation, or the beginning of one, at the end of a text."""
    known = _ABBREVIATIONS.get(language, "")
    if not known:
        return re.compile(r"(?!)")
    spellings: set[str] = set()
    for entry in known.split(", "):
        parts = [re.escape(part.rstrip(".")) for part in entry.split(" ")]
        spellings.update(r"\.\s?".join(parts[:count]) for count in range(1, len(parts) + 1))
    spellings.update([spelling[:1].upper() + spelling[1:] for spelling in spellings])
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(spellings))})\.$")
