"""Tags of languages (BCP 47: fr, pt-BR, cy): what people write, and the code that our tables know."""

from transcripts_cli.errors import UsageError

THREE_LETTERS = {
    "ar": "ara", "be": "bel", "bg": "bul", "bn": "ben", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu",
    "el": "ell", "en": "eng", "es": "spa", "et": "est", "eu": "eus", "fa": "fas", "fi": "fin", "fr": "fra",
    "gl": "glg", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun", "id": "ind", "is": "isl", "it": "ita",
    "ja": "jpn", "ko": "kor", "lt": "lit", "lv": "lav", "mk": "mkd", "ms": "msa", "nl": "nld", "no": "nor",
    "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "sr": "srp", "sv": "swe",
    "sw": "swa", "th": "tha", "tr": "tur", "uk": "ukr", "vi": "vie", "zh": "zho",
}  # fmt: skip
"""ISO 639-1 → ISO 639-3, of the languages whose words the recogniser knows."""
UNKNOWN = "und"
"""ISO 639-3 of a language that is not known."""

_NAMES = {
    "arabic": "ar", "bulgarian": "bg", "catalan": "ca", "czech": "cs", "danish": "da", "german": "de",
    "greek": "el", "english": "en", "spanish": "es", "persian": "fa", "farsi": "fa", "finnish": "fi",
    "french": "fr", "hebrew": "he", "hindi": "hi", "croatian": "hr", "hungarian": "hu",
    "indonesian": "id", "italian": "it", "japanese": "ja", "korean": "ko", "dutch": "nl",
    "norwegian": "no", "polish": "pl", "portuguese": "pt", "romanian": "ro", "russian": "ru",
    "slovak": "sk", "serbian": "sr", "swedish": "sv", "turkish": "tr", "ukrainian": "uk",
    "vietnamese": "vi", "chinese": "zh",
    "estonian": "et", "latvian": "lv", "lithuanian": "lt", "slovenian": "sl", "icelandic": "is", "galician": "gl", "belarusian": "be",
    "macedonian": "mk", "thai": "th", "swahili": "sw", "malay": "ms", "bengali": "bn", "basque": "eu",
    "deutsch": "de", "français": "fr", "español": "es",
    "italiano": "it", "português": "pt", "nederlands": "nl", "jp": "ja", "cz": "cs", "gr": "el",
    "dk": "da", "se": "sv", "cn": "zh", "ua": "uk", "kr": "ko", "br": "pt", "gb": "en",
}  # fmt: skip
"""What is written for a code by mistake: a name, or the code of a country."""
_SHORT = {long: short for short, long in THREE_LETTERS.items()} | {
    "ger": "de", "fre": "fr", "dut": "nl", "chi": "zh", "cze": "cs", "gre": "el", "per": "fa",
    "rum": "ro", "slo": "sk", "ice": "is", "mac": "mk", "may": "ms", "baq": "eu", "iw": "he", "in": "id",
}  # fmt: skip
"""Other codes of these languages: of three letters, also those of libraries (ISO 639-2/B), and old ones."""
_WITHIN = {"nb": "no", "nn": "no", "cmn": "zh", "yue": "zh", "arz": "ar", "apc": "ar", "ary": "ar"}
"""Languages that our tables know under the code of what they are forms of."""
_TWO_LETTERS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss "
    "st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
"""All codes of ISO 639-1, to which none is added any more."""
_LONGEST = 8
"""Letters and digits of a part of a tag."""


def check_language(written: str) -> str:
    """Return a tag as it is usually written.

    >>> check_language("FR"), check_language("pt_br"), check_language("deu"), check_language("zh-hant-tw")
    ('fr', 'pt-BR', 'de', 'zh-Hant-TW')

    Raises:
        UsageError: it is none.
    """
    first, *parts = written.strip().replace("_", "-").split("-")
    code = _SHORT.get(first.lower(), first.lower())
    if not _is_code(code) or not all(map(_is_part, parts)):
        import difflib  # noqa: PLC0415 - only where there is a mistake

        close = difflib.get_close_matches(written.strip().lower(), _NAMES, n=1, cutoff=0.7)
        hint = f"Did you mean {_NAMES[close[0]]}? " if close else ""
        known = ", ".join(THREE_LETTERS)
        rest = "any other code of ISO 639 is read by structure alone"
        raise UsageError(f"--lang {written}: no such language. {hint}Known are {known}; {rest}.")
    return "-".join((code, *map(_usual, parts)))


def base_of(tag: str) -> str:
    """Return the code that tables may know a language by: without script and region.

    >>> base_of("pt-BR"), base_of("nn"), base_of("eu"), base_of("")
    ('pt', 'no', 'eu', '')
    """
    code = tag.partition("-")[0]
    return _WITHIN.get(code, code)


def _is_code(code: str) -> bool:
    """Whether it is one of two letters that there is, or may be one of three."""
    three = len(code) == len(UNKNOWN) and code.isascii() and code.isalpha()
    return code in _TWO_LETTERS.split() or three


def _is_part(part: str) -> bool:
    return part.isascii() and part.isalnum() and len(part) <= _LONGEST


def _usual(part: str) -> str:
    """Return a part of a tag as it is usually written: a region in capitals, a script as a name, all else small."""
    if len(part) == 2:  # noqa: PLR2004 - letters of a region
        return part.upper()
    return part.title() if len(part) == 4 and part.isalpha() else part.lower()  # noqa: PLR2004 - of a script
