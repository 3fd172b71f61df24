"""What comes of the inputs one after another: texts, and that all of an input has come."""

from collections.abc import Iterable, Iterator, Sequence

from transcripts_cli.api import Finished
from transcripts_cli.commands.tally import Watch
from transcripts_cli.model import Transcript
from transcripts_cli.people.correct import labels_of

Event = Transcript | Finished


def hold(events: Iterable[Event], watches: Sequence[Watch]) -> list[Event]:
    """Return all events once the last has come; of each input that has been read the watches are told."""
    held: list[Event] = []
    labels: dict[str, list[str]] = {}
    for event in events:
        held.append(event)
        if isinstance(event, Finished):
            for watch in watches:
                watch.read(event.source, labels)
            labels = {}
        else:
            labels |= labels_of([event])
    return held


def texts_of(events: Iterable[Event]) -> list[Transcript]:
    """Return the texts among events."""
    return [event for event in events if not isinstance(event, Finished)]


def swap(events: Iterable[Event], texts: Iterable[Transcript]) -> Iterator[Event]:
    """Yield events with others in the place of their texts."""
    others = iter(texts)
    for event in events:
        yield event if isinstance(event, Finished) else next(others)


def finish(events: Iterable[Event], watches: Sequence[Watch]) -> Iterator[Transcript]:
    """Yield the texts among events; the watches are told that an input is done when the next text is asked for."""
    for event in events:
        if isinstance(event, Finished):
            for watch in watches:
                watch.done(event.source)
        else:
            yield event
