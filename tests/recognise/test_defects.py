"""What the program reads wrongly, or did: each the smallest text that shows it, a strict xfail until it is mended.

A test that begins to pass fails and says so: name it in MENDED, and widen the property test that spares it.
"""

import pytest

from transcripts_cli.model import Document, Line
from transcripts_cli.recognise import recognise

Part = tuple[str | None, str]
"""The label of a turn ("" if it has none, None for what is no turn), and all that is written of it."""
QUESTIONS = (
    "Why did you keep the barn?",
    "What is left of the river?",
    "And the old school?",
    "Who paid for the winter?",
    "Were you never afraid?",
)
ANSWERS = (
    "It was the barn, and nothing else, that my parents saved.",
    "The neighbours told us about the ladder, and we believed them.",
    "In the end it all came down to the river!",
    "Nobody here wanted to hear about my sister.",
    "We began with the old ladder, and then we lost it.",
)
ITALIAN = (
    ("Chi ha pagato il fienile?", "È il fiume, e nient’altro, che i miei hanno salvato."),
    ("Che cosa ha cambiato la scala?", "Ricordo ancora molto bene la scala."),
    ("Come vedono i vostri figli il fiume?", "Abbiamo cominciato con l’inverno."),
    ("Perché avete tenuto la scuola?", "Nessuno qui voleva più vedere la scala."),
    ("Quando avete perso il fiume?", "In fondo contava soltanto il fiume!"),
    ("E il fienile?", "I vicini ci hanno raccontato la scuola, e noi abbiamo creduto."),
)
SPANISH = (
    ("¿Por qué conservaron la cuadra?", "Empezamos por la cuadra."),
    ("¿Quién pagó la cuadra?", "Fue la cuadra, y nada más, lo que salvaron mis padres."),
    ("¿Cómo ven sus hijos la escalera?", "Los vecinos nos contaron lo de la escalera."),
    ("¿Qué queda de la ribera?", "¡Al final todo dependía de la ribera!"),
    ("¿Nunca temieron por la escuela?", "Nadie aquí quería oír hablar de la escuela."),
)
JAPANESE = (
    ("山田太郎", "なぜ納屋を残したのですか？"),
    ("佐藤花子", "結局すべては川次第でした。"),
    ("山田太郎", "古い橋はどうですか？"),
    ("佐藤花子", "私たちは納屋から始めました。"),
    ("山田太郎", "誰がお金を払ったのですか？"),
    ("佐藤花子", "近所の人が助けてくれました。"),
)
CHINESE = (
    ("陈思远", "那谷仓呢？"),
    ("王建国", "我到现在还记得谷仓的样子。我们先修好了那座桥。"),
    ("陈思远", "我父母留下来的只有那座桥，别的都没有了。为什么要留下那座桥？"),
    ("林雨桐", "邻居们跟我们讲了那条河的事，我们就信了。说到底，一切都靠老学校！\n（笑）"),
    ("陈思远", "谁出钱修那座桥？"),
    ("林雨桐", "那时候这里没有人愿意提我姐姐家。"),
    ("陈思远", "孩子们怎么看那条河？"),
    (
        "王建国",
        "我到现在还记得教堂的梯子的样子。我们先修好了谷仓。\n我父母留下来的只有谷仓，别的都没有了。",
    ),
    ("陈思远", "老学校还剩下什么？"),
    ("王建国", "邻居们跟我们讲了那座桥的事，我们就信了。"),
)


def talk(
    template: str, asker: str, answerer: str, answers: tuple[str, ...] = ANSWERS
) -> list[Part]:
    """Return an interview in one way of writing: {0} is the label, {1} the speech."""
    return [
        (label, template.format(label, speech))
        for pair in zip(QUESTIONS, answers, strict=True)
        for label, speech in zip((asker, answerer), pair, strict=True)
    ]


def unlabelled(template: str, pairs: tuple[tuple[str, str], ...]) -> list[Part]:
    """Return questions, written as the template says, and answers, all without labels."""
    parts: list[Part] = []
    for number, (asked, answered) in enumerate(pairs, 1):
        parts += [("", template.format(asked, number)), ("", answered)]
    return parts


def once(parts: list[Part], place: int, name: str) -> list[Part]:
    """Return a talk in which one turn is somebody's who speaks only there."""
    label, written = parts[place]
    return [*parts[:place], (name, written.replace(label or "", name)), *parts[place + 1 :]]


def put(parts: list[Part], place: int, written: str) -> list[Part]:
    """Return a talk with a paragraph more, which opens no turn, before one of its turns."""
    return [*parts[:place], (None, written), *parts[place:]]


PAIRS = tuple(zip(QUESTIONS, ANSWERS, strict=True))
NO = tuple((question, "No.") for question in QUESTIONS)
FULL = ("Ana Silva", "Otto Holm")
NUMBERED = [
    (label, f"{number:2}  {label}: {speech}")
    for number, (label, speech) in enumerate(
        ((label, speech) for pair in PAIRS for label, speech in zip("QA", pair, strict=True)), 1
    )
]
"""A transcript whose lines are numbered in the margin."""
DEFECTS: dict[str, tuple[str, list[Part]]] = {
    "nicknames with an underscore, line by line": (
        "\n",
        talk("{0}: {1}", "kwame_a", "ludwig_b"),
    ),
    "initials that are an honorific": ("\n\n", talk("{0}. {1}", "PR", "FN")),
    "the name before its initials has an apostrophe": (
        "\n\n",
        once(once(talk("{0}: {1}", "SO", "KA"), 0, "Seán O’Brien"), 1, "Kwame Asante"),
    ),
    "a first name that speaks once": (
        "\n",
        once(talk("{0}: {1}", "Ana", "Otto"), 3, "Ivan"),
    ),
    "a full name that speaks once, in the last turn": (
        "\n",
        once(talk("{0}: {1}", *FULL), 9, "Ivan Berg"),
    ),
    "a name on a line of its own that speaks once": (
        "\n\n",
        once(talk("{0}\n{1}", *FULL), 9, "Ivan Berg"),
    ),
    "a name in bold on a line of its own that speaks once": (
        "\n\n",
        once(talk("**{0}**\n{1}", *FULL), 9, "Ivan Berg"),
    ),
    "a name above a time that speaks once": (
        "\n\n",
        once(talk("{0}\n00:00:12\n{1}", *FULL), 9, "Ivan Berg"),
    ),
    "short answers below names with full stops": (
        "\n\n",
        talk("{0}.\n{1}", *FULL, ("No.",) * 5),
    ),
    "short answers to bold questions": ("\n\n", unlabelled("**{}**", NO)),
    "short answers to plain questions": ("\n\n", unlabelled("{}", NO)),
    "bold questions in Italian": ("\n\n", unlabelled("**{}**", ITALIAN)),
    "headings that ask in Italian": ("\n\n", unlabelled("### {}", ITALIAN)),
    "a masthead and share buttons around plain questions": (
        "\n\n",
        [
            (None, "LA GACETA DE LA MARISMA\n\nLos que se quedaron\n\nEntrevista de Ana Silva"),
            *unlabelled("{}", SPANISH),
            (None, "Compartir:\nFacebook\nTwitter\n© La Gaceta de la Marisma, 2016"),
        ],
    ),
    "answers in Italian, whose verbs need no pronoun": (
        "\n\n",
        [
            (label, f"{label}. {said}")
            for asked, answered in ITALIAN[:5]
            for label, said in (("Q", f"Noi abbiamo una domanda. {asked}"), ("A", answered))
        ],
    ),
    "a time at a line start among numbered questions": (
        "\n\n",
        put(unlabelled("{1}. {0}", PAIRS), 8, "10:30 was when the bus left, and we were on it."),
    ),
    "a wide colon in a paragraph": (
        "\n",
        put(
            [(name, f"{name}：{said}") for name, said in JAPANESE],
            4,
            "必要なものは二つ：時間と忍耐です。",
        ),
    ),
    "a quotation in a paragraph, where turns are in brackets": (
        "\n\n",
        put(
            [(name, f"{name}「{said}」") for name, said in JAPANESE],
            4,
            "彼女は「明日来て」と言いました。",
        ),
    ),
    "a share button with a wide colon": (
        "\n",
        [
            *((name, f"{name}：{said}") for name, said in CHINESE if name != "林雨桐"),
            (None, "\n分享到：\n微博\n© 沼泽报 2016"),
        ],
    ),
    "first names within bold questions of a short talk": (
        "\n\n",
        [
            (label, written.format(label, said))
            for pair in PAIRS
            for label, written, said in zip(
                ("Ana", "Bob"), ("**{}: {}**", "{}: {}"), pair, strict=True
            )
        ],
    ),
    "three people in Chinese, line by line": (
        "\n",
        [(name, f"{name}：{said}") for name, said in CHINESE],
    ),
}

MENDED = {
    "the name before its initials has an apostrophe",
    "a masthead and share buttons around plain questions",
    "nicknames with an underscore, line by line",
    "a share button with a wide colon",
    "a time at a line start among numbered questions",
    "answers in Italian, whose verbs need no pronoun",
    "bold questions in Italian",
    "headings that ask in Italian",
    "short answers below names with full stops",
}
WRONG = pytest.mark.xfail(
    raises=AssertionError, strict=True, reason="if it passes, name it in MENDED"
)


def document(lines: list[str]) -> Document:
    return Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in MENDED else [WRONG]) for name in DEFECTS]
)
def test_it_is_read_rightly(name: str) -> None:
    gap, parts = DEFECTS[name]
    lines: list[str] = []
    wanted: list[tuple[int, str]] = []
    for label, written in parts:
        if label is not None:
            wanted.append((len(lines) + 1, label))
        lines += f"{written}{gap}".split("\n")[:-1]
    assert [(turn.line, turn.label) for turn in recognise(document(lines)).turns] == wanted


@WRONG
def test_a_number_within_an_unnumbered_line_stays() -> None:
    lines = [written for _, written in NUMBERED]
    lines[6:6] = ["It was 1998 or so, and nobody knew."]
    texts = [turn.text for turn in recognise(document(lines)).turns]
    assert "It was 1998 or so, and nobody knew." in "\n".join(texts)


def test_speech_below_an_aside_is_kept() -> None:
    """Where turns of one paragraph are the habit, of fifteen turns of one speaker."""
    parts = talk("{0}: {1}", *FULL) * 3
    lines = [line for _, written in put(parts, 2, "(laughter)") for line in (written, "")]
    lines[6:6] = ["And then we laughed at it all.", ""]
    texts = [turn.text for turn in recognise(document(lines)).turns]
    assert "And then we laughed at it all." in "\n".join(texts)


@WRONG
def test_the_one_who_asks_gives_nobody_else_a_name() -> None:
    labels = ("AD", "JBM", "AD", "JBM", "AD", "PV", "AD", "PV", "AD", "JBM")
    said = (speech for pair in PAIRS for speech in pair)
    lines = [
        "In the old barn by the river, Jean-Baptiste Morel sits down with us.",
        "Interview by Aurélie Deschamps",
        *(f"{label}: {speech}" for label, speech in zip(labels, said, strict=True)),
    ]
    spaced = [line for written in lines for line in (written, "")]
    names = {turn.label: turn.speaker.name for turn in recognise(document(spaced)).turns}
    assert names["AD"] == "Aurélie Deschamps"
    assert names["PV"] != "Aurélie Deschamps"


@WRONG
def test_a_function_in_brackets_behind_a_chinese_name_is_nobodys_name() -> None:
    labels = ("李思远（主持人）", "王建国") * 3
    lines = [f"{label}：{said}" for label, (_, said) in zip(labels, JAPANESE, strict=True)]
    assert {turn.speaker.name for turn in recognise(document(lines)).turns} == {"李思远", "王建国"}


def test_no_turn_ends_on_a_blank_line() -> None:
    lines = [
        *("DOROTHEA. [Serenely.] I was asked.", "BIDDLE. (announcing) The Solicitor, madam."),
        *("A SOLICITOR. I fear there was a dog.", "", "A Solicitor.", "", "", "the window.]"),
        *("BIDDLE. The door is also working, sir.", ""),
        *("AUGUSTA. Then you had company. What did he say of me on Tuesday?", "DOROTHEA. He said,"),
        "AUGUSTA. There is always a dog. Sit down, and bring ink.",
    ]
    turns = recognise(document(lines)).turns
    assert turns
    assert all(lines[turn.end_line - 1] for turn in turns)
