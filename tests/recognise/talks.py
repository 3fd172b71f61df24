"""Arbitrary talks, and every way to write one down: who says what is known before it is read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

LATIN_PEOPLE = (
    *("Aurélie Deschamps", "Jean-Baptiste Morel", "María José Núñez", "Łukasz Żak", "Uwe Grünberg"),
    *("Zoë van den Berg", "Ludwig von Hagen", "João da Silva", "Søren Kjærgaard", "Fatou Ndiaye"),
    *("Nikos Papadakis", "Seán O’Brien", "Priya Venkataraman", "Tomás Echeverría", "Çağla Öztürk"),
    *("Björg Einarsdóttir", "Kwame Asante", "Hilde Claes-Peeters", "Vito Del Monte", "Ifan Powell"),
)
"""No two share a first name, a surname or their initials."""
RUSSIAN_PEOPLE = ("Ольга Петрова", "Иван Сидоров", "Нина Белова", "Глеб Ершов", "Тимур Каримов")
CHINESE_PEOPLE = ("林雨桐", "王建国", "陈思远", "赵美玲", "欧阳志明")
JAPANESE_PEOPLE = ("山田太郎", "佐藤花子", "高橋健一", "小林美咲", "渡辺翔")


@dataclass(frozen=True, slots=True)
class Language:
    """What people say in a language, and what is printed around it."""

    people: tuple[str, ...]
    states: tuple[str, ...]
    """How statements begin; `{}` is one of the things."""
    asks: tuple[str, ...]
    """How questions begin; `{}` is one of the things."""
    things: tuple[str, ...]
    short: tuple[str, ...]
    """Answers of a word or two, of which a talk has two at most."""
    traps: tuple[str, ...]
    """Later paragraphs of an answer that look like something else: `{name}` is another speaker."""
    masthead: tuple[str, ...]
    """Before the talk: `{name}` answers."""
    credit: str
    """`{name}` asks."""
    chrome: tuple[str, ...]
    """Behind the talk."""
    space: str = " "
    """Between two sentences."""


LANGUAGES = {
    "fr": Language(
        LATIN_PEOPLE,
        (
            "Nous avons commencé par {}.",
            "Je me souviens encore très bien de {}.",
            "Personne ici ne voulait entendre parler de {}.",
            "Au fond, tout dépendait de {} !",
            "Les voisins nous ont parlé de {}, et nous les avons crus.",
            "C’est {}, et rien d’autre, que mes parents ont sauvé.",
        ),
        (
            "Pourquoi avoir gardé {} ?",
            "Et {} ?",
            "N’avez-vous jamais eu peur pour {} ?",
            "Que reste-t-il de {} ?",
            "Comment vos enfants voient-ils {} ?",
            "Qui a payé {} ?",
        ),
        ("la grange", "l’échelle du curé", "la rivière", "la vieille école", "ma sœur", "l’hiver"),
        ("Non.", "Je n’en sais rien.", "Oui, bien sûr.", "Jamais.", "Pas du tout !"),
        (
            "Il faut deux choses : du temps et de la patience.",
            "Il nous manquait :\n- des clous\n- une échelle\n- du courage",
            "Elle m’a dit : « Viens demain. » J’ai répondu : « Non. »",
            "https://exemple.org/ruches garde les photos de ce temps-là.",
            "10:30 était l’heure du premier car, et nous étions dedans.",
            "{name} vous le dira mieux que moi.",
            "(rires)",
        ),
        (
            "LA GAZETTE DU MARAIS",
            "Société | Samedi 14 mai 2016",
            "Ceux qui sont restés",
            "Dans la grange où les ruches passent l’hiver, {name} nous reçoit entre deux averses.",
        ),
        "Propos recueillis par {name}",
        ("Partager :", "Facebook", "Twitter", "© La Gazette du marais, 2016"),
    ),
    "en": Language(
        LATIN_PEOPLE,
        (
            "We began with {}.",
            "I still remember {} as if it were yesterday.",
            "Nobody here wanted to hear about {}.",
            "In the end it all came down to {}!",
            "The neighbours told us about {}, and we believed them.",
            "It was {}, and nothing else, that my parents saved.",
        ),
        (
            "Why did you keep {}?",
            "And {}?",
            "Were you never afraid for {}?",
            "What is left of {}?",
            "How do your children see {}?",
            "Who paid for {}?",
        ),
        (
            "the barn",
            "the vicar’s ladder",
            "the river",
            "the old school",
            "my sister",
            "the winter",
        ),
        ("No.", "I have no idea.", "Yes, of course.", "Never.", "Not at all!"),
        (
            "You need two things: time and patience.",
            "We had none of these:\n- nails\n- a ladder\n- courage",
            "She said, “Come tomorrow.” I said: “No.”",
            "https://example.org/hives keeps the pictures of those days.",
            "10:30 was when the first bus left, and we were on it.",
            "{name} knows this better than I do.",
            "(laughter)",
        ),
        (
            "THE MARSH GAZETTE",
            "Society | Saturday 14 May 2016",
            "Those who stayed",
            "In the barn where the hives spend the winter, {name} sits down with us between showers.",
        ),
        "Interview by {name}",
        ("Share this:", "Facebook", "Twitter", "© The Marsh Gazette, 2016"),
    ),
    "de": Language(
        LATIN_PEOPLE,
        (
            "Wir haben mit {} nichts als Ärger gehabt.",
            "Von {} träume ich heute noch.",
            "Niemand wollte damals etwas von {} hören.",
            "Am Ende hing doch alles an {}!",
            "Die Nachbarn erzählten uns von {}, und wir glaubten ihnen.",
            "Das ist die Sache mit {}, und die ist schnell erzählt.",
        ),
        (
            "Was wurde dann aus {}?",
            "Und was war mit {}?",
            "Hatten Sie nie genug von {}?",
            "Was ist heute von {} übrig?",
            "Wie reden Ihre Kinder von {}?",
            "Wer hat sich um das Geld mit {} gekümmert?",
        ),
        ("der Scheune", "dem Fluss", "der Leiter", "meiner Schwester", "dem Winter", "der Schule"),
        ("Nein.", "Keine Ahnung.", "Ja, natürlich.", "Nie.", "Überhaupt nicht!"),
        (
            "Man braucht zwei Dinge: Zeit und Geduld.",
            "Uns fehlte alles:\n- Nägel\n- eine Leiter\n- Mut",
            "Sie sagte: „Komm morgen.“ Ich sagte: „Nein.“",
            "https://beispiel.org/bienen zeigt die Bilder aus dieser Zeit.",
            "10:30 Uhr fuhr der erste Bus, und wir saßen darin.",
            "{name} weiß das besser als ich.",
            "(lacht)",
        ),
        (
            "DER MARSCHBOTE",
            "Gesellschaft | Samstag, 14. Mai 2016",
            "Die Gebliebenen",
            "In der Scheune, in der die Bienen überwintern, empfängt uns {name} zwischen zwei Schauern.",
        ),
        "Interview: {name}",
        ("Teilen", "Facebook", "Twitter", "© Der Marschbote, 2016"),
    ),
    "es": Language(
        LATIN_PEOPLE,
        (
            "Empezamos por {}.",
            "Me acuerdo todavía muy bien de {}.",
            "Nadie aquí quería oír hablar de {}.",
            "¡Al final todo dependía de {}!",
            "Los vecinos nos contaron lo de {}, y les creímos.",
            "Fue {}, y nada más, lo que salvaron mis padres.",
        ),
        (
            "¿Por qué conservaron {}?",
            "¿Y {}?",
            "¿Nunca temieron por {}?",
            "¿Qué queda de {}?",
            "¿Cómo ven sus hijos {}?",
            "¿Quién pagó {}?",
        ),
        ("la cuadra", "la escalera", "la ribera", "la vieja escuela", "mi hermana", "la sequía"),
        ("No.", "No tengo ni idea.", "Sí, claro.", "Nunca.", "¡Qué va!"),
        (
            "Hacen falta dos cosas: tiempo y paciencia.",
            "Nos faltaba de todo:\n- clavos\n- una escalera\n- valor",
            "Ella me dijo: «Ven mañana». Yo le dije: «No».",
            "https://ejemplo.org/colmenas guarda las fotos de entonces.",
            "10:30 era la hora del primer autobús, y allí íbamos.",
            "{name} lo sabe mejor que yo.",
            "(risas)",
        ),
        (
            "LA GACETA DE LA MARISMA",
            "Sociedad | Sábado 14 de mayo de 2016",
            "Los que se quedaron",
            "En el granero donde invernan las colmenas, {name} nos recibe entre dos chaparrones.",
        ),
        "Entrevista de {name}",
        ("Compartir:", "Facebook", "Twitter", "© La Gaceta de la Marisma, 2016"),
    ),
    "it": Language(
        LATIN_PEOPLE,
        (
            "Abbiamo cominciato con {}.",
            "Ricordo ancora molto bene {}.",
            "Nessuno qui voleva più vedere {}.",
            "In fondo contava soltanto {}!",
            "I vicini ci hanno raccontato {}, e noi ci abbiamo creduto.",
            "È {}, e nient’altro, che i miei hanno salvato.",
        ),
        (
            "Perché avete tenuto {}?",
            "E {}?",
            "Come vedono i vostri figli {}?",
            "Che cosa ha cambiato {}?",
            "Chi ha pagato {}?",
            "Quando avete perso {}?",
        ),
        ("il fienile", "la scala", "il fiume", "la vecchia scuola", "mia sorella", "l’inverno"),
        ("No.", "Non ne ho idea.", "Sì, certo.", "Mai.", "Per niente!"),
        (
            "Servono due cose: tempo e pazienza.",
            "Lei mi disse: «Vieni domani». Io dissi: «No».",
            "(ride)",
        ),
        ("LA GAZZETTA DELLA PALUDE", "Sabato 14 maggio 2016", "Quelli che sono rimasti"),
        "Intervista di {name}",
        ("Condividi:", "Facebook", "Twitter", "© La Gazzetta della palude, 2016"),
    ),
    "ru": Language(
        RUSSIAN_PEOPLE,
        (
            "Сначала мы восстановили {}.",
            "Я до сих пор помню {}.",
            "Никто здесь и слышать не хотел про {}.",
            "В конце концов всё упиралось в {}!",
            "Соседи рассказали нам про {}, и мы поверили.",
            "Именно {}, и больше ничего, спасли мои родители.",
        ),
        (
            "Почему вы сохранили {}?",
            "А как же {}?",
            "Вы не боялись потерять {}?",
            "Кто оплатил {}?",
            "Как вспоминают {} ваши дети?",
            "Когда вы потеряли {}?",
        ),
        ("старый амбар", "мост", "озеро", "лестницу священника", "школу", "сад"),
        ("Нет.", "Понятия не имею.", "Да, конечно.", "Никогда.", "Вовсе нет!"),
        (
            "Нужны две вещи: время и терпение.",
            "Она сказала: «Приходи завтра». Я ответил: «Нет».",
            "(смеётся)",
        ),
        ("БОЛОТНЫЙ ВЕСТНИК", "Суббота, 14 мая 2016 года", "Те, кто остался"),
        "Беседовала {name}",
        ("Поделиться:", "Facebook", "© Болотный вестник, 2016"),
    ),
    "zh": Language(
        CHINESE_PEOPLE,
        (
            "我们先修好了{}。",
            "我到现在还记得{}的样子。",
            "那时候这里没有人愿意提{}。",
            "说到底，一切都靠{}！",
            "邻居们跟我们讲了{}的事，我们就信了。",
            "我父母留下来的只有{}，别的都没有了。",
        ),
        (
            "为什么要留下{}？",
            "那{}呢？",
            "你们不担心{}吗？",
            "{}还剩下什么？",
            "孩子们怎么看{}？",
            "谁出钱修{}？",
        ),
        ("谷仓", "那座桥", "那条河", "老学校", "我姐姐家", "教堂的梯子"),
        ("不。", "我不知道。", "当然。", "从来没有。"),
        ("需要两样东西：时间和耐心。", "她说：“明天来吧。”我说：“不。”", "（笑）"),
        ("沼泽报", "2016年5月14日", "留下来的人"),
        "采访：{name}",
        ("分享", "微博", "© 沼泽报 2016"),
        "",
    ),
    "ja": Language(
        JAPANESE_PEOPLE,
        (
            "私たちは{}から始めました。",
            "今でも{}のことをよく覚えています。",
            "ここでは誰も{}の話を聞きたがりませんでした。",
            "結局すべては{}次第でした！",
            "近所の人が{}のことを話してくれて、私たちは信じました。",
            "両親が守ったのは{}だけで、ほかには何もありません。",
        ),
        (
            "なぜ{}を残したのですか？",
            "{}はどうですか？",
            "{}が心配ではなかったですか？",
            "{}の何が残っていますか？",
            "お子さんは{}をどう見ていますか？",
            "誰が{}のお金を払ったのですか？",
        ),
        ("納屋", "古い橋", "川", "古い学校", "姉の家", "教会の梯子"),
        ("いいえ。", "わかりません。", "もちろんです。", "一度もありません。"),
        ("必要なものは二つ：時間と忍耐です。", "彼女は「明日来て」と言いました。", "（笑）"),
        ("湿原新聞", "2016年5月14日", "残った人たち"),
        "聞き手：{name}",
        ("シェアする", "© 湿原新聞 2016"),
        "",
    ),
}
_STEPS = (5, 7, 11, 13)
"""With thirty-six cards, each goes through them all."""
SPACED = ("fr", "en", "de", "es", "it", "ru")
LATIN = ("fr", "en", "de", "es", "it")
WIDE = ("zh", "ja")


@dataclass(frozen=True, slots=True)
class Said:
    """One turn, before it is written down."""

    who: int
    """Index of a person."""
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """Who says what, in which language."""

    language: Language
    people: tuple[str, ...]
    said: tuple[Said, ...]


@dataclass(slots=True)
class Page:
    """A talk written down, and where its turns are."""

    lines: list[str] = field(default_factory=list)
    turns: list[tuple[int, str, int]] = field(default_factory=list)
    """Line, label and who."""
    speech: list[str] = field(default_factory=list)
    """Of each turn, the first paragraph."""


Label = Callable[[Talk, int, bool], str]
"""Of a person (an index) in a talk; whether it is the first time."""


def full(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    return talk.people[who]


def capitals(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    return talk.people[who].upper()


def given(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    return talk.people[who].split()[0]


def initials(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    words = talk.people[who].replace("-", " ").split()
    return "".join(word[0] for word in words if word[0].isupper())


def full_then_initials(talk: Talk, who: int, first: bool) -> str:  # noqa: FBT001 - one of the Labels
    return full(talk, who, first) if first else initials(talk, who, first)


def nick(talk: Talk, who: int, first: bool) -> str:  # noqa: FBT001 - one of the Labels
    return given(talk, who, first).lower()


def handle(talk: Talk, who: int, first: bool) -> str:  # noqa: FBT001 - one of the Labels
    return "@" + given(talk, who, first)


def letter(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    return "QA"[who]


def voice(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    return f"Speaker {who + 1}"


def code(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    return f"P{who}" if who else "INT"


def none(talk: Talk, who: int, first: bool) -> str:  # noqa: ARG001, FBT001 - one of the Labels
    return ""


def answers(talk: Talk, who: int, first: bool) -> str:  # noqa: FBT001 - one of the Labels
    return full(talk, who, first) if who else ""


@dataclass(frozen=True, slots=True)
class Writing:
    """One way to write a talk down."""

    template: str
    """Of a turn up to its first paragraph: {label}, {speech}, {time}."""
    label: Label = full
    asks: str = ""
    """The template of those who ask (person 0), where it is another."""
    languages: tuple[str, ...] = SPACED
    voices: int = 4
    """How many people at most; 2: one asks and one answers, in turn."""
    blank: bool = True
    """Whether a blank line always parts two turns; if not, there may be one."""
    spared: tuple[str, ...] = ()
    """What no trap and no name in this writing holds: the program is known to fall into these."""
    once: bool = False
    """Whether somebody may speak only once; if not, everybody speaks twice or more."""
    masthead: tuple[bool, ...] = (False, True)
    """Whether it is printed under one, which says that it is an interview."""
    sides: bool = False
    """Whether questions are known by their look: one paragraph, with a question mark."""


class _Deck:
    """All that can be said of the things of a language, each once before anything comes again."""

    def __init__(self, draw: st.DrawFn, templates: Sequence[str], things: Sequence[str]) -> None:
        self.cards = [template.format(thing) for thing in things for template in templates]
        self.step = draw(st.sampled_from(_STEPS))
        self.next = draw(st.integers(0, len(self.cards) - 1))

    def deal(self, count: int) -> list[str]:
        size = len(self.cards)
        dealt = [self.cards[(self.next + self.step * i) % size] for i in range(count)]
        self.next += self.step * count
        return dealt


def _spare(writing: Writing, strings: Sequence[str]) -> list[str]:
    return [string for string in strings if not any(part in string for part in writing.spared)]


@st.composite
def talks(draw: st.DrawFn, writing: Writing) -> Talk:
    """Some ten to twenty-four turns of two to four people; the first one asks the others."""
    language = LANGUAGES[draw(st.sampled_from(writing.languages))]
    count = draw(st.integers(2, writing.voices))
    people = tuple(draw(st.permutations(_spare(writing, language.people)))[:count])
    statements = _Deck(draw, language.states, language.things)
    questions = _Deck(draw, language.asks, language.things)
    # Who answers: everybody once or twice, then as it comes.
    answering = [who for who in range(1, count) for _ in range(1 if writing.once else 2)]
    answering += draw(
        st.lists(
            st.integers(1, count - 1),
            min_size=max(0, 5 - len(answering)),
            max_size=12 - len(answering),
        )
    )
    traps = draw(st.permutations(_spare(writing, language.traps)))
    places = st.sets(st.integers(0, len(answering) - 1), max_size=len(answering) // 2)
    long, short = draw(places), dict(zip(draw(places), language.short[:2], strict=False))
    said: list[Said] = []
    for place, who in enumerate(draw(st.permutations(answering))):
        asked = questions.deal(1 if writing.sides else draw(st.integers(1, 2)))
        said.append(Said(0, (language.space.join(asked),)))
        paragraphs = [
            short.get(place) or language.space.join(statements.deal(draw(st.integers(1, 4))))
        ]
        if place in long and traps:
            paragraphs.append(traps.pop().format(name=people[(who + 1) % count]))
        if place in long and draw(st.booleans()):
            paragraphs.append(language.space.join(statements.deal(draw(st.integers(1, 3)))))
        said.append(Said(who, tuple(paragraphs)))
    return Talk(language, people, tuple(said))


@st.composite
def pages(draw: st.DrawFn, writing: Writing) -> Page:
    """Talks written down, with and without what is printed around them."""
    talk = draw(talks(writing))
    page = Page()
    if draw(st.sampled_from(writing.masthead)):
        masthead = (*talk.language.masthead, talk.language.credit.format(name=talk.people[0]))
        for line in masthead:
            page.lines += [line.format(name=talk.people[1]), ""]
    write(talk, writing, page, blank=writing.blank or draw(st.booleans()))
    if draw(st.booleans()):
        page.lines += ["", *talk.language.chrome]
    return page


def write(talk: Talk, writing: Writing, page: Page, *, blank: bool) -> None:
    """Write a talk down, with or without blank lines between its turns and their paragraphs."""
    seen: set[int] = set()
    for number, said in enumerate(talk.said):
        label = writing.label(talk, said.who, said.who not in seen)
        seen.add(said.who)
        template = writing.template if said.who or not writing.asks else writing.asks
        seconds = 7 * number
        time = f"00:{seconds // 60:02}:{seconds % 60:02}"
        page.turns.append((len(page.lines) + 1, label, said.who))
        first, *more = said.paragraphs
        page.speech.append(first)
        head = template.format(label=label, speech=first, time=time, number=number // 2 + 1)
        for paragraph in (head, *more):
            page.lines += paragraph.split("\n")
            page.lines += [""] * blank
