"""Codes in the place of names: the key, and what is told of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from transcripts_cli.analyses.choice import Choice, choose_speakers
from transcripts_cli.commands.files import is_there
from transcripts_cli.commands.options import Output
from transcripts_cli.commands.outputs import STREAM, is_folder, open_output
from transcripts_cli.commands.terminal import say
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Speaker, Transcript

if TYPE_CHECKING:
    from transcripts_cli.people.file import People
    from transcripts_cli.people.run import Pseudonymised


class Masking:
    """The names of one run, and the codes in their place; `state` is a digest of the key as it is now."""

    def __init__(self, voices: Voices, output: Output, *, figures: bool = False) -> None:
        """Read the key, if there is one; raise UsageError where that means nothing.

        Args:
            voices: what is asked for.
            output: where the result goes, and the key must not.
            figures: whether they are made of the texts: what is said is left then, and never shown.
        """
        from transcripts_cli.codes import load_key  # noqa: PLC0415 - recognising: 100 ms
        from transcripts_cli.people.key import Key, check_template, write_key  # noqa: PLC0415

        self.path, self.template = voices.pseudonymise, voices.codes
        self.keep_text = voices.keep_text or figures
        self.codes: tuple[tuple[Speaker, str], ...] = ()
        if voices.codes:
            check_template(voices.codes)
        _check_place(self.path, output.output)
        self.key = load_key(self.path) if is_there(self.path) else Key()
        self.state = _digest(write_key(self.key))

    def mask(self, texts: Sequence[Transcript], people: "People | None") -> "Pseudonymised":
        """Return texts with codes; the key is written before."""
        from transcripts_cli.codes import pseudonymise  # noqa: PLC0415 - recognising: 100 ms
        from transcripts_cli.people.file import People  # noqa: PLC0415
        from transcripts_cli.people.key import write_key  # noqa: PLC0415

        before = write_key(self.key)
        done = pseudonymise(
            texts,
            self.key,
            people or People(),
            template=self.template,
            keep_text=self.keep_text,
        )
        self.codes = done.codes
        after = write_key(self.key)
        self.state = _digest(after)
        if texts and after != before:
            with open_output(self.path, secret=True) as out:
                out.write(after.encode())
        return done

    def translate(self, choice: Choice) -> Choice:
        """Return a choice of people by their codes, where it names them."""
        speakers = [speaker for speaker, _ in self.codes]
        names: dict[str, None] = {}
        for name in choice.speakers:
            chosen = choose_speakers(name, speakers)
            codes = [code for speaker, code in self.codes if speaker in chosen]
            names.update(dict.fromkeys(codes or [name]))
        return choice._replace(speakers=tuple(names))

    def tell(self, done: "Pseudonymised", *, quiet: bool) -> None:
        """Say how often each name was replaced, and what may be a name and was left."""
        for code, name, number in () if quiet else done.counts:
            say(f"{name} is {code}: {number} mention{'s' * (number != 1)} replaced.")
        for doubt in done.doubts:
            who = " or ".join(dict.fromkeys(doubt.codes))
            times = "" if doubt.count == 1 else f", {doubt.count} times"
            what = f"“{doubt.word}” may mean {who}, but {doubt.why}: left{times}"
            remedy = "Decide in the people file: [names] replace = […] or keep = […]"
            say(f"{doubt.source}:{doubt.line}: {what}. {remedy}.")


def masking_of(voices: Voices, output: Output, *, figures: bool = False) -> Masking | None:
    """Return what replaces names, or None where they stay."""
    if voices.pseudonymise:
        return Masking(voices, output, figures=figures)
    if voices.keep_text or voices.codes:
        option = "--keep-text" if voices.keep_text else "--codes"
        raise UsageError(f"{option}: no names are replaced. Add --pseudonymise KEYFILE.")
    return None


def _digest(key: str) -> str:
    import hashlib  # noqa: PLC0415 - few need it

    return hashlib.sha256(key.encode()).hexdigest()


def _check_place(path: str, output: str) -> None:
    """Raise UsageError where a key would lie with the texts that it must not go with."""
    if path in STREAM:
        raise UsageError("--pseudonymise -: a key is a file. Name one.")
    if output in STREAM:
        return
    folder = Path(output).resolve()
    if not is_folder(output):
        folder = folder.parent
    if Path(path).resolve().is_relative_to(folder):
        remedy = "Keep it elsewhere, so that it is not given away with them"
        raise UsageError(f"{path}: the key lies in the folder of the output. {remedy}.")
