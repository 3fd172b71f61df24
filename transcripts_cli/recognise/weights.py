"""What each piece of evidence counts, in points: the one place where things are weighed.

A piece has a strength (often a share less what is usual) that is multiplied by its weight here. The weights were set
by hand on texts of many conventions and languages, and checked by leaving each out.
"""

LABEL_WEIGHTS = {
    "recurs": 1.2,  # a doubling of the count
    "shape": 1.0,
    "sign": 1.0,
    "no words": -3.0,
    "known": 1.5,
    "field": -2.5,
    "sound": -5.0,
    "opens": 0.6,  # of paragraphs, all against half
    "opens, wrapped": 3.0,  # where lines are broken, a word that begins one means nothing
    "once alone": -1.0,
    "bare": -3.0,
    "no time": -4.0,
    "beneath": -4.0,
    "switch": 0.8,
    "company": 1.4,
    "no sentence": -1.2,
    "list": -1.5,
    "credit": -3.0,
    "rare": -0.8,  # a halving
    "capitals": 0.8,
    "numbered": -2.0,
    "cast": -3.0,
    "related": 1.5,
    "misspelt": 1.5,
    "outside": -1.5,
}
"""For a label; see labels.py and company.py."""

STYLE_WEIGHTS = {
    "few": -6.0,
    "marks": 1.5,  # a doubling of the count, from four marks up
    "per label": 2.0,  # a doubling
    "alternation": 3.0,
    "cycle": -4.0,
    "believed": 3.0,
    "shapes": 1.0,
    "unfinished": -1.5,
    "advice": -8.0,
    "quoted": -6.0,
    "blanks": -10.0,
    "questions": 3.0,
    "speech": 5.0,
    "speech, language unknown": 2.0,
    "short": -0.5,
    "coverage": 1.5,
    "common": -1.0,
    "listed": 2.0,
}
"""For a style as a whole; see styles.py."""

SHAPE_STRENGTH = {
    "handle": 1.0,
    "code": 1.0,
    "role": 1.5,
    "name": 1.0,
    "title": 0.3,
    "word": 0.2,
    "lower": -0.3,
    "phrase": -2.0,
}
"""How much a label looks like one."""

ENOUGH = 1.15
"""Points a label needs: one recurrence with a plausible shape, or one mark in the right place."""
ACCEPT = 3.6
"""Points a style needs to be the document's: below, the non-transcripts of the cases begin to outnumber the others."""

PEOPLE_WEIGHTS = {
    "says so": 6.5,
    "legend": 4.0,
    "label": 3.5,
    "initials and surname": 3.2,
    "surname": 3.0,
    "title and surname": 3.0,
    "first name": 2.6,
    "initials": 2.6,
    "title and name": 2.4,
    "part": 1.8,
    "clipped": 1.6,
    "courtesy": 1.0,
    "function": 3.0,
    "nickname": 3.0,
    "goes on": 1.5,  # a name without capitals that begins as the label does
    "character": 3.0,
    "in turns": 0.8,  # of the weight that the same likeness to a name in the front matter has
    "introduced": 2.6,
    "credit": 3.2,
    "talks": 2.2,
    "field": 1.0,
    "reporter": 0.7,
    "byline": 2.0,
    "initialled": 3.5,  # initials that sign the page
    "signature": 1.4,
    "alone": 0.9,
    "beside": 0.9,
    "presented": 0.55,  # a point of guests.py
    "addressed": 2.1,
    "cues": 1.0,
}
"""For who a voice is; see claims.py."""

SOFT = frozenset(
    [
        "introduced",
        "credit",
        "talks",
        "field",
        "reporter",
        "byline",
        "initialled",
        "signature",
        "alone",
        "beside",
        "presented",
        "addressed",
        "cues",
    ]
)
"""Those that tell what a person does and nothing of the label."""

LIKE = frozenset(
    [
        "label",
        "initials and surname",
        "surname",
        "title and surname",
        "first name",
        "initials",
        "in turns",
        "goes on",
        "nickname",
    ]
)
"""Those that rest on the label being like the name."""
DOUBTED = (SOFT - {"credit", "cues"}) | {"function"}
"""Those that may also hold for something else with capitals: a place, a show, a company."""
KNOWN, INSTITUTION = 1.3, 0.3
"""How much these count where a word of the name is a frequent first name, and where one means an institution."""
NAMED = 1.0
"""Points from which a voice is a person."""
APART = 0.5
"""Points by which the next person must be less likely."""

SIDES_WEIGHTS = {
    "asking": 2.4,  # share of the questions that ask, less half
    "answers say I": 1.55,  # share of the answers with a word for I
    "answers say we": -0.25,  # share of those with one for we only, as offices say
    "no self": -2.4,  # no answer has one
    "questions of self": -2.1,  # share of the questions with a word for I, as those to a manual
    "figures": -29.0,  # share of the answers' characters that are digits, up to a tenth
    "announced": 0.55,
    "addressed": 1.05,  # a question names somebody whom the lines above introduce
    "spoken to": 1.35,  # share of the questions put to somebody by name
    "sign": 1.9,
    "quoted": -0.5,  # the answers are quotations, as in a story
    "no look": -0.2,  # nothing that questions look like tells them
    "nothing above": 0.9,  # the text begins with a question: lists of questions have a title
    "first names": 0.43,  # a person above with a frequent first name
    "named as talking": 0.3,
    "named with a trade": 1.0,
}
"""For two sides without labels; see unlabelled.py. Fitted once by logistic regression on four hundred such readings;
what else was tried (words for you, numbers, how regular and how long the answers are, how many) had weights near zero."""

SIDED = 1.4
"""Points from which paragraphs are the questions and answers of an interview."""
