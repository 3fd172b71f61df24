"""What the recogniser may know of a language: words, all of them data."""

from typing import NamedTuple


class Language(NamedTuple):
    """Words of one language; every field but `code` may be empty. Written in lower case."""

    code: str
    """ISO 639-1."""
    common: str
    """Frequent words, blank-separated, by which the language is known."""
    frequent: str = ""
    """More of them, that are names in other languages."""
    letters: str = ""
    """Letters by which it is known beside its words: few other languages have them."""
    given: str = ""
    """Frequent first names, by which people are told from other things with capitals."""
    surnames: str = ""
    """The commonest surnames, by which names are known in a script without capitals and spaces."""
    familiar: tuple[str, ...] = ()
    """First names, each with its familiar forms behind it."""
    first: str = ""
    """Words of the first person, by which an answer differs from advice."""
    singular: str = ""
    """I and my: words by which what people ask of a manual differs from what they ask of somebody."""
    told: str = ""
    """More of them, by which an answer says I, and no question to a manual."""
    told_ends: str = ""
    """Endings of words that say as much, where pronouns are seldom said: those of verbs and of what one has."""
    speech: str = ""
    """Words of people talking to each other: I, you, yes, no, thanks."""
    persons: str = ""
    """More of them: pronouns, and verbs in the first and second person, which may be names in other languages."""
    person_ends: str = ""
    """Endings of such verbs, where pronouns are seldom said."""
    interview: tuple[str, ...] = ()
    """Words that announce an interview."""
    others: tuple[str, ...] = ()
    """Words by which a title announces a text of another kind: lists of questions, guides, changelogs."""
    panels: tuple[str, ...] = ()
    """Words by which a title announces a talk that somebody leads: round table, focus group, meeting."""
    question_ends: tuple[str, ...] = ()
    """Endings of a question that needs no question mark."""
    credits: tuple[str, ...] = ()
    """Phrases directly before (or, in CJK, after) the name of who asked the questions."""
    bylines: tuple[str, ...] = ()
    """Phrases directly before the name of who wrote the page."""
    guests: tuple[str, ...] = ()
    """Phrases directly before the name of who answers."""
    guests_behind: tuple[str, ...] = ()
    """Phrases right behind the name of who answers: `answers our questions`, `さんに聞く`."""
    meets: tuple[str, ...] = ()
    """Phrases before the name of who answers, by which those who ask say whom they met: `we spoke with`."""
    talks: tuple[str, ...] = ()
    """Phrases between the name of who asks and that of who answers."""
    credits_behind: tuple[str, ...] = ()
    """Phrases directly behind the name of who asked the questions."""
    askers: str = ""
    """Role words for who asks, as labels."""
    answerers: str = ""
    """Role words for who answers, as labels."""
    chairs: str = ""
    """Role words for who chairs or hosts, as labels."""
    court: str = ""
    """Labels of who presides or serves in a court and neither asks nor answers."""
    care: str = ""
    """Labels in a consultation, which is no interview."""
    shows: tuple[str, ...] = ()
    """Words by which a programme announces its guest."""
    nobody: str = ""
    """Labels that name nobody."""
    fields: str = ""
    """Words before a colon in front and back matter that are never speakers."""
    pictures: str = ""
    """Words that begin the credit of pictures, or of a text, behind a name: `Text: Ana Silva Foto: Bo Lind`."""
    sounds: str = ""
    """Labels of what is heard and said by nobody, in plays for the radio."""
    wishes: str = ""
    """Last words of thanks and greetings that are written with capitals: Many Thanks."""
    honorifics: str = ""
    """Titles and functions before a name, without full stops."""
    particles: str = ""
    """Lower-case words inside a name."""
    introductions: tuple[str, ...] = ()
    """Phrases directly before one's own name."""
    courtesies: str = ""
    """Titles that say nothing of a function: Mr, Mrs."""
    offices: str = ""
    """Functions and trades that stand before a name or alone as a label."""
    word_ends: str = ""
    """Endings of words that are no first names: who does something (baker, pianist), what we do."""
    bench: str = ""
    """Words for whoever judges: court, judge."""
    examiners: tuple[str, ...] = ()
    """Phrases between turns before the name of who asks next."""
    called: tuple[str, ...] = ()
    """Phrases beside the name of who is questioned next."""
    cases: tuple[str, ...] = ()
    """Cases of names, of men or of women: `words that ask for it | endings of the first name | of the surname`.

    Each ending has that of the nominative behind a colon, the likeliest first; a colon alone is a name without one.
    """
    oblique: tuple[str, str] = ("", "")
    """How a first name and a surname end that are no nominatives, as patterns."""
    owned: str = ""
    """How a surname ends, in a genitive, before what somebody has, as a pattern."""
    introductions_behind: tuple[str, ...] = ()
    """Phrases directly behind one's own name."""
    asks_name: tuple[str, ...] = ()
    """Phrases that ask somebody's name."""
    heard: str = ""
    """Beginnings of words for what is heard while somebody speaks: laughter, applause, nothing clear."""


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a list that are parted by semicolons.

    >>> listed("interview by; interviewed by")
    ('interview by', 'interviewed by')
    """
    return tuple(text.split("; "))
