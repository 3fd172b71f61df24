"""The languages whose words the recogniser knows; any other is read on structure alone."""

import functools

from transcripts_cli.recognise.folding import fold_all
from transcripts_cli.recognise.languages.ar import ARABIC
from transcripts_cli.recognise.languages.bg import BULGARIAN
from transcripts_cli.recognise.languages.ca import CATALAN
from transcripts_cli.recognise.languages.cs import CZECH
from transcripts_cli.recognise.languages.da import DANISH
from transcripts_cli.recognise.languages.de import GERMAN
from transcripts_cli.recognise.languages.el import GREEK
from transcripts_cli.recognise.languages.en import ENGLISH
from transcripts_cli.recognise.languages.es import SPANISH
from transcripts_cli.recognise.languages.fa import PERSIAN
from transcripts_cli.recognise.languages.fi import FINNISH
from transcripts_cli.recognise.languages.fr import FRENCH
from transcripts_cli.recognise.languages.he import HEBREW
from transcripts_cli.recognise.languages.hi import HINDI
from transcripts_cli.recognise.languages.hr import CROATIAN
from transcripts_cli.recognise.languages.hu import HUNGARIAN
from transcripts_cli.recognise.languages.id import INDONESIAN
from transcripts_cli.recognise.languages.it import ITALIAN
from transcripts_cli.recognise.languages.ja import JAPANESE
from transcripts_cli.recognise.languages.ko import KOREAN
from transcripts_cli.recognise.languages.language import Language
from transcripts_cli.recognise.languages.nl import DUTCH
from transcripts_cli.recognise.languages.no import NORWEGIAN
from transcripts_cli.recognise.languages.pl import POLISH
from transcripts_cli.recognise.languages.pt import PORTUGUESE
from transcripts_cli.recognise.languages.ro import ROMANIAN
from transcripts_cli.recognise.languages.ru import RUSSIAN
from transcripts_cli.recognise.languages.sk import SLOVAK
from transcripts_cli.recognise.languages.sr import SERBIAN
from transcripts_cli.recognise.languages.sv import SWEDISH
from transcripts_cli.recognise.languages.tr import TURKISH
from transcripts_cli.recognise.languages.uk import UKRAINIAN
from transcripts_cli.recognise.languages.vi import VIETNAMESE
from transcripts_cli.recognise.languages.zh import CHINESE

__all__ = ["LANGUAGES", "Language", "folded_words_of", "words_of"]

LANGUAGES = {
    language.code: language
    for language in (
        ARABIC,
        BULGARIAN,
        CATALAN,
        CHINESE,
        CROATIAN,
        CZECH,
        DANISH,
        DUTCH,
        ENGLISH,
        FINNISH,
        FRENCH,
        GERMAN,
        GREEK,
        HEBREW,
        HINDI,
        HUNGARIAN,
        INDONESIAN,
        ITALIAN,
        JAPANESE,
        KOREAN,
        NORWEGIAN,
        PERSIAN,
        POLISH,
        PORTUGUESE,
        ROMANIAN,
        RUSSIAN,
        SERBIAN,
        SLOVAK,
        SPANISH,
        SWEDISH,
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
    values = (getattr(LANGUAGES[code], kind) for code in codes for kind in kinds)
    return frozenset(
        word
        for value in values
        for phrase in ((value,) if isinstance(value, str) else value)
        for word in phrase.split()
    )


@functools.cache
def folded_words_of(*kinds: str) -> frozenset[str]:
    """Return the words of these kinds in all languages as they are compared: several steps ask for the same.

    >>> sorted(folded_words_of("bench") & {"court", "judge", "chair"})
    ['court', 'judge']
    """
    return fold_all(words_of(*kinds))
