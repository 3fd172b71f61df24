"""The page: templates, one style sheet, one script, and the policy that allows nothing else."""

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from transcripts_cli.writers.explanation import tell_alias, tell_label, tell_passage
from transcripts_cli.writers.report.charts import HEIGHT, WIDTH
from transcripts_cli.writers.report.index import doubtful_first, sum_up
from transcripts_cli.writers.report.interviews import Interview, Refusal, name_of
from transcripts_cli.writers.report.views import count_people, list_choices, make_views

# What a page cannot hold, and what changes the direction of what stands beside it.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)


def render(interviews: Sequence[Interview], refusals: Sequence[Refusal]) -> Iterator[str]:
    """Yield the page, piece by piece: the turns are made while they are written."""
    style, script = _read("style.css"), _read("script.js")
    views = make_views(interviews)
    entries = [view.entry for view in views]
    roles, people = list_choices(views)
    page = _environment().get_template("page.html")
    yield from page.generate(
        views=views,
        index=doubtful_first(entries),
        total=sum_up(entries, count_people(interviews)),
        refusals=refusals,
        roles=roles,
        people=people,
        style=Markup(style),  # noqa: S704 - our own files
        script=Markup(script),  # noqa: S704
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
    yield "\n"


def harmless(value: object) -> object:
    r"""Return what a template shows: text without characters that a page cannot hold, or that turn others round.

    >>> harmless("a\x1b[2J\u202eb\tc"), harmless(3)
    ('a\\x1b[2J\\u202eb\tc', 3)
    """
    if isinstance(value, str) and not value.isprintable():
        shown = _UNPRINTABLE.sub(_spell, value)
        return Markup(shown) if isinstance(value, Markup) else shown  # noqa: S704 - it was one before
    return value


def _spell(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=harmless,
    )
    environment.filters.update(
        percent=_percent,
        name_of=name_of,
        tell_alias=tell_alias,
        tell_label=tell_label,
        tell_passage=tell_passage,
    )
    environment.globals.update(WIDTH=WIDTH, HEIGHT=HEIGHT)
    return environment


def _read(name: str) -> str:
    return files(__package__).joinpath("templates", name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    """Return the source of a Content-Security-Policy that allows this and nothing else."""
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _percent(share: object) -> str:
    """Return a share from 0 to 1 in percent.

    >>> _percent(0.6219), _percent(0.0019), _percent(None)
    ('62 %', '0.2 %', '')
    """
    if not isinstance(share, int | float):
        return ""
    return f"{100 * share:.0f} %" if share >= 0.01 or not share else f"{100 * share:.1f} %"  # noqa: PLR2004
