"""Step 4: labels to people."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from transcripts_cli.model import Alias
from transcripts_cli.recognise.among_labels import (
    from_bare_labels,
    from_brackets,
    from_first_exchange,
    from_labels,
    from_letters,
)
from transcripts_cli.recognise.assign import Settled, assign
from transcripts_cli.recognise.caseless import is_caseless
from transcripts_cli.recognise.claims import Claim
from transcripts_cli.recognise.conduct import (
    from_credits,
    from_fields,
    from_first_labels,
    from_introductions,
    from_presentations,
    from_speakers,
    from_talks,
)
from transcripts_cli.recognise.credits import credited
from transcripts_cli.recognise.examinations import examined, side_of
from transcripts_cli.recognise.familiar import from_familiar_forms
from transcripts_cli.recognise.fitting import named_alike
from transcripts_cli.recognise.full_names import complete, in_full, longer_forms
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.matches import (
    from_courtesies,
    from_forms_of_address,
    from_functions,
    from_lines,
    from_names,
    from_other_names,
    from_own_turns,
    from_turns,
    from_unspaced_names,
)
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.recognise.near_names import from_cues
from transcripts_cli.recognise.own_names import JOINED, kept, own_names
from transcripts_cli.recognise.people import (
    UNLABELLED,
    Evidence,
    People,
    evidence_of,
    give,
    open_voices,
)
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.trust import is_phrase
from transcripts_cli.recognise.turns import Cut
from transcripts_cli.recognise.variants import misspelt
from transcripts_cli.recognise.voices import Said
from transcripts_cli.recognise.weights import LIKE
from transcripts_cli.text import LazyPattern, fold, is_loud, is_one_word

_TWO = 2
_SEVERAL = 3
"""People whom `explain` names where it is not told which of them a voice is."""
_ABOVE = 12
"""Lines above a turn in which an examination may be announced."""
_CODED = LazyPattern(r"[（(].{1,4}[)）]$")
_CREDITS = ("credit", "reporter", "byline", "initialled", "signature", "alone", "beside")

SOURCES: Sequence[Callable[[Evidence, People], Iterator[Claim]]] = (
    from_names,
    from_unspaced_names,
    from_forms_of_address,
    from_bare_labels,
    from_brackets,
    from_labels,
    from_lines,
    from_courtesies,
    from_letters,
    from_first_exchange,
    from_familiar_forms,
    from_other_names,
    from_functions,
    from_turns,
    from_own_turns,
    from_first_labels,
    from_speakers,
    from_introductions,
    from_credits,
    from_fields,
    from_talks,
    from_presentations,
)
"""Where claims come from: what labels look like, what lines say of them, what their speakers do."""


def resolve_people(
    layout: Layout, cuts: Sequence[Cut], said: Said, sides: Mapping[str, str]
) -> People:
    """Return who speaks each turn, and how we know.

    Args:
        layout: the lines.
        cuts: the turns' extents, one or more.
        said: what they say, under the labels or the sides without labels.
        sides: asks or answers, for each voice of which it is known.
    """
    evidence = evidence_of(layout, cuts, said, sides)
    people = People()
    own_names(evidence, people)
    between = _announcing(layout, cuts, evidence)
    stretches = _examined(between, evidence, people)
    examiners = {asks for asks, _, _ in stretches}
    voices = open_voices(evidence, people)
    found = [c for source in (SOURCES if voices else ()) for c in source(evidence, people)]
    cued = from_cues(evidence, people, found) if voices else ()
    claims = [
        claim
        for claim in (*found, *cued)
        if claim.kind in LIKE or not is_phrase(claim.name, evidence.setting.lowered)
        if shape(claim.name) != "role"
        if claim.name not in examiners or side_of(claim.voice) != "answers"
    ]
    taken: dict[str, list[str]] = {}
    for label, name in people.names.items():
        taken.setdefault(fold(name), []).append(label)
    settled = assign(voices, claims, taken, sides)
    _note(settled, evidence, people)
    for label, other in misspelt(said.labels).items():
        give(people, label, people.names[other], 0, f"written once for “{other}”")
    forms = longer_forms(evidence)
    complete(people, forms)
    _join_compounds(evidence, people)
    keys = _keys(cuts, _examined(between, evidence, people), people)
    full = {key: in_full(key, forms) for key in set(keys)}
    people.keys = [full[key] for key in keys]
    people.aliases.sort(
        key=lambda a: evidence.labels.index(a.label) if a.label in evidence.labels else -1
    )
    return people


def _note(settled: Settled, evidence: Evidence, people: People) -> None:
    """Note who the voices are, how we know, and what the others are called."""
    people.asker = credited(evidence.setting)
    for voice, person in settled.people.items():
        proof = person.proof
        label = "" if voice in UNLABELLED else voice
        further = settled.people.get(person.name)
        name = further.name if further else person.name
        name = name if label else _whole(name, evidence.setting)
        people.names[voice] = name
        people.aliases.append(Alias(label, name, proof.line, proof.sentence))
        if proof.kind in _CREDITS:
            people.asker = name
    for voice, several in settled.doubtful.items():
        label = "" if voice in UNLABELLED else voice
        named = [f"{one.name} ({one.proof.sentence})" for one in several[:_SEVERAL]]
        sentence = f"may be {' or '.join(named)}: not guessed"
        people.aliases.append(Alias(label, "", several[0].proof.line, sentence))
    for label in evidence.labels:
        people.names.setdefault(label, kept(label, evidence))


def _whole(name: str, setting: Setting) -> str:
    """Return the one name that a name in a script without capitals is the head of: `森原 佳大` for `森原`."""
    if not is_caseless(name):
        return name
    longer = [full for full in setting.names if full != name and full.startswith(name)]
    return longer[0] if len({full.replace(" ", "") for full in longer}) == 1 else name


def _join_compounds(evidence: Evidence, people: People) -> None:
    """Labels of several people: `N. C. y B. O.`, `张、陆`."""
    for label in evidence.labels:
        parts = () if is_one_word(label) else JOINED.split(label)
        if len(parts) < _TWO or any(
            alias.label == label and alias.name for alias in people.aliases
        ):
            continue
        names = [_part_of(part, people) for part in parts]
        if all(names):
            give(people, label, ", ".join(names), 0, "several speakers: " + ", ".join(names))


def _part_of(part: str, people: People) -> str:
    known = {fold(label): name for label, name in people.names.items()}
    if known.get(fold(part)):
        return known[fold(part)]
    return named_alike(part, (name for name in people.names.values() if name and "," not in name))


def _keys(
    cuts: Sequence[Cut], stretches: Sequence[tuple[str, str, int]], people: People
) -> list[str]:
    """Who speaks each turn; in examinations the letters stand for others from stretch to stretch."""
    voices = [(cut.start.voice or cut.start.label, cut.start.side) for cut in cuts]
    known = {voice: _key(*voice, people) for voice in set(voices)}
    keys = [known[voice] for voice in voices]
    for number, (asks, answers, line) in enumerate(stretches):
        side = side_of(cuts[number].start.label)
        name = {"asks": asks, "answers": answers}.get(side, "")
        if name:
            keys[number] = name
            alias = Alias(cuts[number].start.label, name, line, f"line {line} says who {side}")
            if alias not in people.aliases:
                people.aliases.append(alias)
    return keys


def _announcing(
    layout: Layout, cuts: Sequence[Cut], evidence: Evidence
) -> list[list[tuple[int, str]]]:
    """Return for each turn the lines above it that may announce an examination, [] where there are none or no letters ask."""
    if not any(side_of(label) for label in evidence.labels):
        return []
    above = [
        [
            (i + 1, layout.texts[i])
            for i in range(max(start, cut.start.line - _ABOVE), cut.start.line)
            if i >= end or (layout.texts[i] and _sets_apart(layout.texts[i]))
        ]
        for start, end, cut in zip(
            [0, *(cut.start.line for cut in cuts)],
            [0, *(cut.end for cut in cuts)],
            cuts,
            strict=False,
        )
    ]
    return above if any(text.strip() for lines in above for _, text in lines) else []


def _examined(
    between: Sequence[Sequence[tuple[int, str]]], evidence: Evidence, people: People
) -> list[tuple[str, str, int]]:
    """Return for each turn who asks and who answers there and the line that says it, as far as people are known."""
    known = dict.fromkeys(
        [*(n for n in people.names.values() if " " in n), *evidence.setting.names]
    )
    return examined(between, list(known), evidence.setting)


def _sets_apart(text: str) -> bool:
    """Whether a line at the end of a turn may announce an examination: in capitals, or ended by a colon."""
    head, end = text[:12], text.rstrip()[-6:]
    capitals = head.isupper() and " " in head.strip()
    coded = end.endswith((")", "）")) and bool(_CODED.search(end))
    return capitals or coded or end.endswith((":", "：")) or is_loud(text)


def _key(label: str, side: str, people: People) -> str:
    if label:
        return people.names.get(label, label) or f"?{label}"
    return f"({side})" if side in ("asks", "answers") else "?"
