"""The languages whose words the recogniser knows; any other is read on structure alone."""

from transcripts_cli.recognise.languages.ar import ARABIC
from transcripts_cli.recognise.languages.de import GERMAN
from transcripts_cli.recognise.languages.en import ENGLISH
from transcripts_cli.recognise.languages.es import SPANISH
from transcripts_cli.recognise.languages.fr import FRENCH
from transcripts_cli.recognise.languages.it import ITALIAN
from transcripts_cli.recognise.languages.ja import JAPANESE
from transcripts_cli.recognise.languages.language import Language
from transcripts_cli.recognise.languages.nl import DUTCH
from transcripts_cli.recognise.languages.pl import POLISH
from transcripts_cli.recognise.languages.pt import PORTUGUESE
from transcripts_cli.recognise.languages.ru import RUSSIAN
from transcripts_cli.recognise.languages.zh import CHINESE

__all__ = ["LANGUAGES", "Language"]

LANGUAGES = {
    language.code: language
    for language in (
        ARABIC,
        CHINESE,
        DUTCH,
        ENGLISH,
        FRENCH,
        GERMAN,
        ITALIAN,
        JAPANESE,
        POLISH,
        PORTUGUESE,
        RUSSIAN,
        SPANISH,
    )
}
