"""The languages whose words the recogniser knows; any other is read on structure alone."""

import functools

from transcripts_cli.recognise.folding import fold_all
from transcripts_cli.recognise.languages.ar import ARABIC
from transcripts_cli.recognise.languages.be import BELARUSIAN
from transcripts_cli.recognise.languages.bg import BULGARIAN
from transcripts_cli.recognise.languages.bn import BENGALI
from transcripts_cli.recognise.languages.ca import CATALAN
from transcripts_cli.recognise.languages.cs import CZECH
from transcripts_cli.recognise.languages.da import DANISH
from transcripts_cli.recognise.languages.de import GERMAN
from transcripts_cli.recognise.languages.el import GREEK
from transcripts_cli.recognise.languages.en import ENGLISH
from transcripts_cli.recognise.languages.es import SPANISH
from transcripts_cli.recognise.languages.et import ESTONIAN
from transcripts_cli.recognise.languages.eu import BASQUE
from transcripts_cli.recognise.languages.fa import PERSIAN
from transcripts_cli.recognise.languages.fi import FINNISH
from transcripts_cli.recognise.languages.fr import FRENCH
from transcripts_cli.recognise.languages.gl import GALICIAN
from transcripts_cli.recognise.languages.he import HEBREW
from transcripts_cli.recognise.languages.hi import HINDI
from transcripts_cli.recognise.languages.hr import CROATIAN
from transcripts_cli.recognise.languages.hu import HUNGARIAN
from transcripts_cli.recognise.languages.id import INDONESIAN
from transcripts_cli.recognise.languages.is_ import ICELANDIC
from transcripts_cli.recognise.languages.it import ITALIAN
from transcripts_cli.recognise.languages.ja import JAPANESE
from transcripts_cli.recognise.languages.ko import KOREAN
from transcripts_cli.recognise.languages.language import Language
from transcripts_cli.recognise.languages.lt import LITHUANIAN
from transcripts_cli.recognise.languages.lv import LATVIAN
from transcripts_cli.recognise.languages.mk import MACEDONIAN
from transcripts_cli.recognise.languages.ms import MALAY
from transcripts_cli.recognise.languages.nl import DUTCH
from transcripts_cli.recognise.languages.no import NORWEGIAN
from transcripts_cli.recognise.languages.pl import POLISH
from transcripts_cli.recognise.languages.pt import PORTUGUESE
from transcripts_cli.recognise.languages.ro import ROMANIAN
from transcripts_cli.recognise.languages.ru import RUSSIAN
from transcripts_cli.recognise.languages.sk import SLOVAK
from transcripts_cli.recognise.languages.sl import SLOVENIAN
from transcripts_cli.recognise.languages.sr import SERBIAN
from transcripts_cli.recognise.languages.sv import SWEDISH
from transcripts_cli.recognise.languages.sw import SWAHILI
from transcripts_cli.recognise.languages.th import THAI
from transcripts_cli.recognise.languages.tr import TURKISH
from transcripts_cli.recognise.languages.uk import UKRAINIAN
from transcripts_cli.recognise.languages.vi import VIETNAMESE
from transcripts_cli.recognise.languages.zh import CHINESE

__all__ = ["LANGUAGES", "Language", "folded_words_of", "words_of"]

LANGUAGES = {
    language.code: language
    for language in (
        ARABIC,
        BASQUE,
        BELARUSIAN,
        BENGALI,
        BULGARIAN,
        CATALAN,
        CHINESE,
        CROATIAN,
        CZECH,
        DANISH,
        DUTCH,
        ENGLISH,
        ESTONIAN,
        FINNISH,
        FRENCH,
        GALICIAN,
        GERMAN,
        GREEK,
        HEBREW,
        HINDI,
        HUNGARIAN,
        ICELANDIC,
        INDONESIAN,
        ITALIAN,
        JAPANESE,
        KOREAN,
        LATVIAN,
        LITHUANIAN,
        MACEDONIAN,
        MALAY,
        NORWEGIAN,
        PERSIAN,
        POLISH,
        PORTUGUESE,
        ROMANIAN,
        RUSSIAN,
        SERBIAN,
        SLOVAK,
        SLOVENIAN,
        SPANISH,
        SWAHILI,
        SWEDISH,
        THAI,
        TURKISH,
        UKRAINIAN,
        VIETNAMESE,
    )
}


@functools.cache
def words_of(*kinds: str, codes: tuple[str, ...] = tuple(LANGUAGES)) -> frozenset[str]:
    """Return the words of these kinds, fields of `Language`, in all languages or in some; of phrases each word.

    >>> sorted(words_of("bench", codes=("en",)) & {"court", "judge", "chair"})
    ['court', 'judge']
    """
    if len(kinds) > 1:  # several steps ask for the same kind, with others
        return frozenset().union(*(words_of(kind, codes=codes) for kind in kinds))
    values = [getattr(LANGUAGES[code], kinds[0]) for code in codes]
    joined = " ".join(value if isinstance(value, str) else " ".join(value) for value in values)
    return frozenset(joined.split())


@functools.cache
def folded_words_of(*kinds: str) -> frozenset[str]:
    """Return the words of these kinds in all languages as they are compared: several steps ask for the same.

    >>> sorted(folded_words_of("bench") & {"court", "judge", "chair"})
    ['court', 'judge']
    """
    return frozenset().union(*map(_folded, kinds))


@functools.cache
def _folded(kind: str) -> frozenset[str]:
    """Return the words of one kind, folded once for all who ask for them with others."""
    return fold_all(words_of(kind))
