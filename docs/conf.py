"""How the documentation is built: `make docs`."""

from transcripts_cli import __version__

project = "transcripts"
author = "the transcripts authors"
copyright = author  # noqa: A001 - the name that Sphinx asks for
release = __version__
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3
exclude_patterns = ["man"]
nitpicky = False
suppress_warnings = ["misc.highlighting_failure"]  # sessions hold what is printed, not code

autodoc_member_order = "bysource"
autodoc_typehints = "signature"

html_theme = "furo"
html_title = "transcripts"
html_static_path: list[str] = []
