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
    "opens": 0.6,  # of paragraphs, all against half
    "opens, wrapped": 3.0,  # where lines are broken, a word that begins one means nothing
    "once alone": -1.0,
    "bare": -3.0,
    "no time": -4.0,
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
    "questions": 3.0,
    "speech": 5.0,
    "speech, language unknown": 2.0,
    "short": -0.5,
    "coverage": 1.5,
    "common": -1.0,
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
