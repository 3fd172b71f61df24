"""Make interviews that nobody gave, with their turns known: the same seed gives the same bytes.

    python -m bench.corpus FOLDER [--mb 20] [--files 400] [--seed 1]

Writes NAME.txt and NAME.gold.tsv (line, label, speaker, role). Words follow the frequencies of Zipf and Mandelbrot,
the lengths of turns are log-normal; one text in eight is an article, which nobody speaks.
"""

import argparse
import itertools
import random
from collections.abc import Callable
from pathlib import Path

FIRST = "Ada Boris Clara Dario Elin Frode Gisela Hugo Ines Jonas Klara Lucien"
LAST = "Almqvist Bonnard Carvalho Dumas Eriksen Fontaine Grimaldi Halloran Ibsen Jansson"
OUTLETS = ("Le Veilleur du Soir", "Gazette de l’Estuaire", "Radio Courlis", "Nord Cahier")
FRENCH = """le la de et les des un une en que qui dans pour pas sur ce il elle on nous vous avec plus par mais où
comme tout bien sans même aussi alors quand depuis entre chaque pourtant souvent jamais encore déjà"""
ENGLISH = """the of and to in a is that for it was on are as with his they at be this from have or by one had not but
what all were when we there can an your which their said if do will each about how up out them then she many some"""
HEADS = "bar cor del fen gal hor jun lar mer nal por rad sil tor val"
TAILS = "ance age eur ier oin ade ique ement able ond ure oir eau elle isme"
ASIDES = (
    "Par exemple : {}",
    "At 10:30 it was {}",
    "« {} », dit-il.",
    "See www.example.org/archive: {}",
)
BACK = ("Partager :", "", "Laisser un commentaire")
# How the label of the questions and that of the answers are written, and how a turn begins.
STYLES = {
    "initials": ("initials", "initials", "{label} : {text}"),
    "unlabelled": ("none", "shorten", "{label} : {text}"),
    "handle": ("handle", "handle", "{label} : {text}"),
    "dots": ("shorten", "shorten", "{label}. {text}"),
    "clock": ("name", "name", "[{clock}] {label}: {text}"),
    "bold": ("name", "name", "**{label}:** {text}"),
    "qa": ("Q", "A", "{label}: {text}"),
}
Say = Callable[[], str]


def main() -> None:
    """Write the texts and their turns."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    for name, default in (("mb", 20.0), ("files", 400), ("seed", 1)):
        parser.add_argument(f"--{name}", type=type(default), default=default)
    arguments = parser.parse_args()
    write(arguments.folder, arguments.mb, arguments.files, arguments.seed)


def write(folder: Path, mb: float, files: int, seed: int = 1, *, gold: bool = True) -> None:
    """Write so many texts, of so many million bytes in all, into a folder, with their turns unless these are not needed."""
    draw = random.Random(seed)  # noqa: S311 - nothing is secret here
    folder.mkdir(parents=True, exist_ok=True)
    voices = [make_voice(draw, words) for words in (FRENCH, ENGLISH)]
    for number, style in zip(range(files), itertools.cycle(STYLES)):
        size = mb * 1e6 / files * draw.lognormvariate(-0.125, 0.5)
        name, say = f"{number:05}_{style}", draw.choice(voices)
        make = write_article if draw.random() < 1 / 8 else write_talk
        lines, turns = make(draw, say, style, size)
        text, rows = "\n".join(lines), "\n".join(["line\tlabel\tspeaker\trole", *turns])
        (folder / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
        if gold:
            (folder / f"{name}.gold.tsv").write_text(f"{rows}\n", encoding="utf-8")


def write_one(path: Path, mb: float, style: str = "initials") -> Path:
    """Write one interview of so many million bytes; return its path."""
    draw = random.Random(1)  # noqa: S311 - nothing is secret here
    lines, _ = write_talk(draw, make_voice(draw, FRENCH), style, mb * 1e6)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def make_article(size: int) -> list[str]:
    """Return the lines of a text of about so many bytes that is no interview."""
    draw = random.Random(1)  # noqa: S311 - nothing is secret here
    lines, _ = write_article(draw, make_voice(draw, FRENCH), "", size)
    return lines


def make_voice(draw: random.Random, common: str) -> Say:
    """Return what says a sentence."""
    rare = [
        "".join(parts) for parts in itertools.product(HEADS.split(), HEADS.split(), TAILS.split())
    ]
    draw.shuffle(rare)
    words = common.split() + rare
    weights = list(itertools.accumulate(1 / (rank + 3.7) for rank in range(len(words))))

    def say() -> str:
        count = max(3, round(draw.lognormvariate(2.6, 0.5)))
        text = " ".join(draw.choices(words, cum_weights=weights, k=count)).replace(" ", ", ", 1)
        if draw.random() < 0.025:
            return draw.choice(ASIDES).format(text)
        return f"{text[0].upper()}{text[1:]}."

    return say


def speak(draw: random.Random, say: Say, median: int, *, broken: bool = True) -> list[str]:
    """Return the paragraphs of a turn."""
    paragraphs, left = [say()], draw.lognormvariate(0, 0.9) * median
    while left > len(" ".join(paragraphs).split()):
        if broken and draw.random() < 0.15:
            paragraphs.append(say())
        else:
            paragraphs[-1] += f" {say()}"
    return paragraphs


def label_of(kind: str, name: str, turn: int) -> str:
    """Return how a speaker is labelled in a turn, which counts from 0."""
    short = "".join(letter for letter in name if letter.isupper())
    handle = "@" + "".join(filter(str.isalpha, name))
    first = {"shorten": short if turn else name}
    return {"none": "", "name": name, "initials": short, "handle": handle, **first}.get(kind, kind)


def write_talk(
    draw: random.Random, say: Say, style: str, size: float
) -> tuple[list[str], list[str]]:
    """Return the lines of an interview of so many bytes, and the rows of its gold."""
    host, guest = map("{} {}".format, draw.sample(FIRST.split(), 2), draw.sample(LAST.split(), 2))
    asker = draw.choice(OUTLETS) if style == "dots" else host
    *kinds, template = STYLES[style]
    sides = ((asker, kinds[0], "interviewer", 15), (guest, kinds[1], "interviewee", 60))
    lines, gold = [say(), "", f"{guest}, interview, propos recueillis par {host}", ""], []
    written, turn = 0, 0
    while written < size or turn % 2:
        name, kind, role, median = sides[turn % 2]
        label = label_of(kind, name, turn // 2)
        gold.append(f"{len(lines) + 1}\t{label}\t{name}\t{role}")
        said = speak(draw, say, median, broken=style != "unlabelled")
        said[-1] += " ?" * (not turn % 2)
        clock = f"{written // 54000:02}:{written // 900 % 60:02}:{written // 15 % 60:02}"
        said[0] = template.format(label=label, text=said[0], clock=clock) if label else said[0]
        lines += "\n\n".join([*said, ""]).split("\n")[:-1]
        written, turn = written + len("\n".join(said).encode()), turn + 1
    return [*lines, *BACK], [*gold, f"END\t\t\t{len(lines) + 1}"]


def write_article(
    draw: random.Random, say: Say, _style: str, size: float
) -> tuple[list[str], list[str]]:
    """Return the lines of a text of so many bytes that is no interview, and no gold."""
    lines = [say(), "", "Publié le 3 février 2019", ""]
    for _ in range(max(2, round(size / 400))):
        paragraph = " ".join(speak(draw, say, 60, broken=False))
        lines += [draw.choice(("", "- ", "– ", "En résumé : ")) + paragraph, ""]
    return [*lines, *BACK], []


if __name__ == "__main__":
    main()
