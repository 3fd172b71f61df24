"""The languages whose words the recogniser knows; any other is read on structure alone."""

from transcripts_cli.recognise.languages.ar import ARABIC
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
from transcripts_cli.recognise.languages.sv import SWEDISH
from transcripts_cli.recognise.languages.tr import TURKISH
from transcripts_cli.recognise.languages.uk import UKRAINIAN
from transcripts_cli.recognise.languages.vi import VIETNAMESE
from transcripts_cli.recognise.languages.zh import CHINESE

__all__ = ["LANGUAGES", "Language"]

LANGUAGES = {
    language.code: language
    for language in (
        ARABIC,
        CATALAN,
        CHINESE,
        CZECH,
        DANISH,
        DUTCH,
        ENGLISH,
        FINNISH,
        FRENCH,
        GERMAN,
        GREEK,
        HEBREW,
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
        SPANISH,
        SWEDISH,
        TURKISH,
        UKRAINIAN,
        VIETNAMESE,
    )
}
