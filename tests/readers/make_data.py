"""Makes the zipped files of `data`: python -m tests.readers.make_data. The tests only read them.

Each is the least that its peculiarity needs; what real programs write is in `matrix`.
"""

import zipfile
from pathlib import Path

DATA = Path(__file__).parent / "data"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
_O = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"'
    for name, uri in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "fo": "xsl-fo-compatible",
        "draw": "drawing",
    }.items()
)
_WHEN = (1980, 1, 1, 0, 0, 0)
_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Question"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Q2"><w:name w:val="Question 2"/><w:basedOn w:val="Q"/></w:style>'
    '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
)


def run(text: str, properties: str = "") -> str:
    """Return a run of Word."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    """Return a paragraph of Word."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{''.join(runs)}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of Word, its cells paragraphs or the text of one."""
    cells = (
        "".join(f"<w:tc>{c if c.startswith('<') else paragraph(run(c))}</w:tc>" for c in row)
        for row in rows
    )
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


# An interview whose sides nothing tells but what their paragraphs are called.
TALK = (
    ("Why did you go out that day?", "Because of the tide. It waits for nobody, as you know."),
    ("And then what happened?", "We came home. It was late, and I was glad of it."),
    (
        "Tell me about your father.",
        "He fished all his life, and he never learnt to swim. So did I.",
    ),
    ("Were you afraid of the water?", "I never was. One is not, at that age."),
    ("What did your mother say of it?", "She said nothing. My mother never said much."),
    ("How long did you stay at sea?", "I stayed three nights. It was cold."),
    ("Do you still have the boat?", "I sold it in the spring. It was old."),
    ("What would you tell your children?", "I would tell them to stay on land."),
)


def _field(what: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{what}"/></w:r>'


def item(text: str, number: str) -> str:
    """Return a paragraph of Word that is an item of a list."""
    properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


_BREAK = "<w:r><w:br/></w:r>"
_BOX = paragraph(run("Ana: In a box."))
DOCX = {
    "tracked_changes": paragraph(
        run("Why "),
        f"<w:ins>{run('ever ')}</w:ins>",
        "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>",
        run("so?"),
    ),
    "moved_text": f"<w:p><w:moveFrom>{run('Because.')}</w:moveFrom></w:p>"
    + paragraph(run("Why?"))
    + f"<w:p><w:moveTo>{run('Because.')}</w:moveTo></w:p>",
    "bold_by_style": paragraph(run("Why?"), style="Q")
    + paragraph(run("Really?"), style="Q2")
    + paragraph(run("So?", '<w:rStyle w:val="S"/>'))
    + paragraph(run("Because.", '<w:b w:val="0"/>'), style="Q"),
    "line_break_after_question": paragraph(run("Why?", "<w:b/>"), _BREAK, run("Because.")),
    "bold_label": paragraph(run("Ana:", "<w:b/>"), run(" Why?")),
    "headings": paragraph(run("On boats"), style="H") + paragraph(run("Ana: Why?")),
    "question_and_answer_table": table(
        ("Why did you go?", "Because of the tide."), ("And then?", "We came home.")
    ),
    "speaker_table": paragraph(run("A talk"))
    + table(
        ("Speaker", "Text"),
        ("Ana", "Why did you go out?"),
        ("Ben", paragraph(run("Because of the tide.")) + paragraph(run("It waits for nobody."))),
        ("Ana", "And then?"),
        ("Ben", "We came home."),
    ),
    "nvivo_time_span": table(
        ("Timespan", "Content", "Speaker"),
        ("0:00.0 - 0:05.2", "Why did you go out?", "Ana"),
        ("0:05.2 - 0:09.0", "Because of the tide.", "Ben"),
        ("0:09.0 - 1:00.5", "And then?", "Ana"),
    ),
    "nested_table": table((table(("Ana: Why?",), ("Ben: Because.",)),)),
    "footnotes_comments_and_fields": paragraph(
        '<w:commentRangeStart w:id="0"/>',
        run("Why?"),
        '<w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="0"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>',
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(" p. 7")}',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        f'<w:hyperlink w:anchor="x">{run(" there")}</w:hyperlink>',
    ),
    "text_box": f"<w:p>{run('Outside.')}<w:r><w:pict><w:txbxContent>{_BOX}</w:txbxContent></w:pict></w:r></w:p>",
    "content_control": f"<w:sdt><w:sdtContent>{paragraph(run('Ana: Why?'))}</w:sdtContent></w:sdt>"
    + paragraph(f"<w:sdt><w:sdtContent>{run('Ben: Because.')}</w:sdtContent></w:sdt>"),
    "hidden_text": paragraph(run("Why"), run(" the devil", "<w:vanish/>"), run("?")),
    "blank_paragraphs_between_turns": "".join(
        paragraph(*([run(text)] if text else []))
        for text in (
            "Ana: Why?",
            "",
            "Ben: Because.",
            "Of it.",
            "",
            "Ana: And then?",
            "",
            "Ben: Home.",
        )
    ),
    "deleted_end_of_paragraph": "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    + run("Because of ")
    + "<w:del><w:r><w:delText>it.</w:delText></w:r></w:del></w:p>"
    + paragraph(run("the tide."))
    + paragraph(run("It waits.")),
    "fields_inside_fields": paragraph(
        _field("begin"),
        "<w:r><w:instrText>IF </w:instrText></w:r>",
        _field("begin"),
        "<w:r><w:instrText>REF x</w:instrText></w:r>",
        _field("separate"),
        run("no"),
        _field("end"),
        _field("separate"),
        run("Why "),
        _field("begin"),
        _field("separate"),
        run("so"),
        _field("end"),
        _field("end"),
        run("?"),
    ),
    "ruby_and_own_markup": paragraph(
        f"<w:r><w:ruby><w:rt>{run('no')}</w:rt><w:rubyBase>{run('海')}</w:rubyBase></w:ruby></w:r>",
        f"<w:customXml>{run('はなぜ')}</w:customXml>",
        f"<w:smartTag>{run('？')}</w:smartTag>",
    ),
    "tabs_and_hyphens": paragraph(
        run("INT"), "<w:r><w:tab/></w:r>", run("co"), "<w:r><w:noBreakHyphen/></w:r>", run("op?")
    ),
}
_P = '<text:p text:style-name="{1}">{0}</text:p>'
ODT_STYLES = (
    '<style:style style:name="Q" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Q"/>'
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
)
ODT = {
    "tracked_changes": "<text:tracked-changes><text:changed-region><text:deletion><text:p>not</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>"
    '<text:p>Why <text:change-start/>ever <text:change-end/><text:change text:change-id="1"/>so?</text:p>',
    "bold_by_style": _P.format("Why?", "P1")
    + '<text:p><text:span text:style-name="T1">So?</text:span></text:p>'
    + '<text:p><text:span text:style-name="T2">Perhaps</text:span>, yes.</text:p>',
    "line_break_spaces_and_tab": '<text:p><text:span text:style-name="T1">Why?</text:span><text:line-break/>'
    'Be<text:s text:c="2"/>cause<text:tab/>of\n    it.</text:p>',
    "note_and_comment": "<text:p>Why<text:note><text:note-body><text:p>no</text:p></text:note-body></text:note>"
    "<office:annotation><text:p>nor this</text:p></office:annotation>?</text:p>",
    "headings_and_list": '<text:h text:outline-level="2">On boats</text:h><text:list><text:list-item>'
    "<text:p>Ana: Why?</text:p></text:list-item><text:list-item><text:p>Ben: Because.</text:p></text:list-item></text:list>",
    "speaker_table": "<table:table>"
    + "".join(
        f"<table:table-row><table:table-cell><text:p>{who}</text:p></table:table-cell>"
        f"<table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row>"
        for who, text in (
            ("Ana", "Why did you go out?"),
            ("Ben", "Because of the tide."),
            ("Ana", "And then?"),
            ("Ben", "We came home."),
        )
    )
    + "</table:table>",
    "text_box": "<text:p>Outside.<draw:frame><draw:text-box><text:p>Ana: In a box.</text:p></draw:text-box></draw:frame></text:p>",
}


def pack(name: str, parts: dict[str, str]) -> None:
    """Write a zip file, the same bytes each time."""
    with zipfile.ZipFile(DATA / name, "w") as archive:
        for path, text in parts.items():
            archive.writestr(zipfile.ZipInfo(path, _WHEN), text)


def word(name: str, body: str, namespace: str = _W, more: dict[str, str] | None = None) -> None:
    """Write a Word file."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    parts = {
        "word/document.xml": f"{head}<w:document {namespace}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"{head}<w:styles {namespace}>{_STYLES}</w:styles>",
    }
    pack(f"{name}.docx", parts | (more or {}))


def office(name: str, body: str, styles: str = ODT_STYLES) -> None:
    """Write a text document of LibreOffice."""
    content = (
        f'<?xml version="1.0"?><office:document-content {_O}><office:automatic-styles>{styles}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    pack(
        f"{name}.odt",
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content},
    )


def book() -> None:
    """Write an electronic book whose files are not in the order of reading."""
    page = "<html><body><p>{}</p></body></html>"
    pack(
        "chapters_in_order_of_the_spine.epub",
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="O/p.opf"/></rootfiles></container>',
            "O/p.opf": '<package><manifest><item id="b" href="b%20.xhtml"/><item id="a" href="a.xhtml"/></manifest>'
            '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
            "O/b .xhtml": page.format("Ben: Because."),
            "O/a.xhtml": page.format("Ana: Why?"),
        },
    )


def project() -> None:
    """Write a REFI-QDA project with a text that is there twice, and a picture."""
    pack(
        "plain_and_rich_source.qdpx",
        {
            "project.qde": '<Project xmlns="urn:QDA-XML:project:1.0"><Sources><TextSource name="Talk" guid="1" '
            'plainTextPath="internal://1.txt" richTextPath="internal://1.docx"/></Sources></Project>',
            "sources/1.txt": "Ana: Why?\n\nBen: Because.\n",
            "sources/1.docx": "no",
            "sources/2.png": "no",
        },
    )


def named_styles() -> None:
    """Write a talk whose questions have a style that looks like any other, and as a web page a class."""
    styles = f'<w:styles {_W}><w:style w:styleId="N"><w:name w:val="Interviewer says"/></w:style></w:styles>'
    body = "".join(paragraph(run(asked), style="N") + paragraph(run(said)) for asked, said in TALK)
    word("questions_by_name_of_style", body, more={"word/styles.xml": styles})
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="{pattern}"/>'
        f'</w:lvl></w:abstractNum><w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
        for n, pattern in enumerate(("%1.", "Question %1:", "Answer:", "•"))
    )
    lists = {"word/numbering.xml": f"<w:numbering {_W}>{levels}</w:numbering>"}
    body = "".join(item(asked, "0") + paragraph(run(said)) for asked, said in TALK)
    word("questions_by_numbers_of_a_list", body, more=lists)
    body = "".join(item(asked, "1") + item(said, "2") for asked, said in TALK[:2])
    word("labels_counted_by_a_list", body + item("No label.", "3"), more=lists)
    style = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix=":"'
        ' style:num-prefix="Question " style:num-format="1"/></text:list-style>'
    )
    asked, said = (
        '<text:list text:style-name="L1"><text:list-item><text:p>{}</text:p></text:list-item></text:list>',
        "<text:p>Answer: {}</text:p>",
    )
    body = "".join(asked.format(one) + said.format(other) for one, other in TALK[:2])
    office("labels_counted_by_a_list", body, style)
    body = "".join(
        paragraph(run("Ana", "<w:b/>"), run(f" {asked}"))
        + paragraph(run("Ben Okri", "<w:b/>"), run(f" {said}"))
        for asked, said in TALK
    )
    word("bold_label_without_a_sign", body)
    body = "".join(_P.format(asked, "P1") + _P.format(said, "Text_20_body") for asked, said in TALK)
    styles = '<style:style style:name="P1" style:parent-style-name="Interviewer_20_says"/>'
    office("questions_by_name_of_style", body, styles)
    said = "\n".join(
        f'<p class="question">{asked}</p>\n<p class="answer">{said}</p>' for asked, said in TALK
    )
    text = f"<html><body>\n<h1>The sea</h1>\n{said}\n</body></html>\n"
    (DATA / "questions_by_class.html").write_text(text, encoding="utf-8")


def sheets() -> None:
    """Write an Excel and a Parquet file."""
    import openpyxl  # noqa: PLC0415 - extras
    import pyarrow as pa  # noqa: PLC0415 - extras
    from pyarrow import parquet  # noqa: PLC0415 - extras

    workbook = openpyxl.Workbook()
    workbook.create_sheet("notes", 0).append(["What", "this is"])
    for row in (["Speaker", "Start", "Text"], ["Ana", 0.5, "Why?"], ["Ben", 1.5, "Because."]):
        workbook.worksheets[1].append(row)
    workbook.save(DATA / "second_sheet_is_speech.xlsx")
    columns = {"speaker": ["Ana", "Ben"], "text": ["Why?", "Because."], "start": [0.5, 1.5]}
    parquet.write_table(pa.table(columns), DATA / "columns.parquet")


def main() -> None:
    """Write all files."""
    for name, body in DOCX.items():
        word(name, body)
    word("strict_namespace", paragraph(run("Why?", "<w:b/>")), _STRICT)
    header = f"<w:hdr {_W}>{paragraph(run('no'))}</w:hdr>"
    word("header_and_footer", paragraph(run("Why?")), more={"word/header1.xml": header})
    for name, body in ODT.items():
        office(name, body)
    book()
    project()
    named_styles()
    sheets()


if __name__ == "__main__":
    main()
