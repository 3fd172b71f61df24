"""What of a web page is its text, and what is the page around it."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_CHROME = (
    "nav, footer, aside, form, dialog, menu, input, label[for], [hidden], [aria-hidden=true],"
    " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=search],"
    " [role=alert], [role=alertdialog]"
)
"""Elements that are no text of an article, by their names and roles."""
_NAMED = re.compile(
    r"(?:^|[-_ ])(?:cookies?|consent|gdpr|share|sharing|sharedaddy|social|comments?|respond|related|newsletter"
    r"|subscribe|breadcrumbs?|sidebar|menu|navbar|navigation|pagination|pager|promo|advert\w*|ads?|banner|popup"
    r"|modal|skip-link|screen-reader-text|sr-only|visually-hidden|toc|tags|tagcloud|widget|paywall|toolbar|noprint|mw-editsection|jp-relatedposts|copyright)(?:$|[-_ ])",
    re.IGNORECASE,
)
"""Classes and ids of what stands around an article: they are the same from site to site."""
_KEPT = ("html", "body", "main", "article")
_MOST = 0.5
"""Share of a page's text above which something with such a name is the page itself."""
_ARTICLES = (
    "[itemprop=articleBody]",
    "article",
    "main",
    "[role=main]",
    ".entry-content",
    ".post-content",
    ".article-body",
    "#content",
)
"""Where pages say that their text is; the first that holds enough of it."""
_ENOUGH = 0.4
"""Share of the page's text that the article holds at least."""
_RULE = re.compile(r"\.([\w-]+)\s*\{([^{}]*)\}")


def emphasis_classes(tree: "LexborHTMLParser") -> dict[str, str]:
    """Return the classes that a page's own style sheet makes bold or italic, with what it says of them."""
    sheets = "\n".join(node.text() for node in tree.css("style"))
    return {
        name: css
        for name, css in _RULE.findall(sheets[:500_000])
        if "font-weight" in css or "font-style" in css
    }


def strip_chrome(tree: "LexborHTMLParser") -> None:
    """Take navigation, cookie bars, share buttons, comments and the like off a page."""
    whole = max(1, len(_text(tree.body)))
    for node in tree.css(_CHROME):
        if len(_text(node)) <= _MOST * whole and not _holds_article(node):
            node.decompose()
    for node in tree.css("[class], [id]"):
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        named = node.tag not in _KEPT and _NAMED.search(names)
        if named and not _holds_article(node) and len(_text(node)) <= _MOST * whole:
            node.decompose()


def _holds_article(node: "LexborNode") -> bool:
    return node.css_first("article, main, [role=main], h1") is not None


def main_parts(tree: "LexborHTMLParser") -> "list[LexborNode]":
    """Return the elements that hold a page's text, in order: its title and the article, or all of it."""
    body = tree.body
    if body is None:
        return []
    whole = len(_text(body))
    for selector in _ARTICLES:
        found = [node for node in tree.css(selector) if not _is_inside(node, selector)]
        best = max(found, key=lambda node: len(_text(node)), default=None)
        if best is not None and len(_text(best)) >= _ENOUGH * whole:
            return [*_titles(tree, best), best]
    return [body]


def _titles(tree: "LexborHTMLParser", article: "LexborNode") -> "list[LexborNode]":
    """Return the page's title where it stands outside the article."""
    if article.css_first("h1") is not None:
        return []
    title = tree.css_first("h1")
    return [title] if title is not None else []


def _is_inside(node: "LexborNode", selector: str) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag == selector:
            return True
        parent = parent.parent
    return False


def _text(node: "LexborNode | None") -> str:
    return node.text(strip=True) if node is not None else ""
