"""The elements of web pages, by what they do to the text in them."""

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "caption"])
BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "blockquote",
        "li",
        "dt",
        "dd",
        "figcaption",
        "pre",
        "address",
        "body",
        "ul",
        "ol",
        "dl",
        "header",
        "hgroup",
        "center",
        "figure",
        "details",
        "summary",
        "td",
        "th",
        "tr",
        "hr",
    ]
)
"""Those that are paragraphs, or hold some."""
NAMING = BLOCKS - {"section", "article", "main", "body", "header"} | {"span"}
"""Those whose classes may tell questions from answers; those of links and emphasis do not."""
DEFINED = ("dt", "dd")
"""Two kinds of paragraphs, whatever their classes."""
BOLD, ITALIC = ("b", "strong"), ("i", "em", "cite")
UNREAD = frozenset(
    [
        "script",
        "style",
        "del",
        "noscript",
        "template",
        "head",
        "svg",
        "math",
        "iframe",
        "object",
        "select",
        "button",
    ]
)
"""Those whose text nobody sees."""
