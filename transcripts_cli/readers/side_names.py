"""What web pages call their questions and answers: words in the names of classes."""

import re
from collections.abc import Sequence

# Language → its words for question and answer, and for who asks and answers, in Latin letters as names of classes are.
_WORDS = {
    "": "q qa",
    "ar": "سؤال جواب soal jawab sual",
    "bg cs hr pl ru sk sr uk": "вопрос ответ питання запитання відповідь въпрос отговор питање одговор vopros voprosy"
    " otvet pytannya zapytannya vidpovid vapros otgovor pitanje odgovor otazka odpoved odpovied pytanie pytanja odpowiedz",
    "ca es pt": "pregunta preguntas respuesta respuestas pergunta perguntas resposta respostas entrevistador"
    " entrevistadora entrevistado entrevistada",
    "da no sv": "fraga fråga fragor frågor svar sporsmal spørsmål sporgsmal spørgsmål",
    "de nl": "frage fragen antwort antworten vraag vragen antwoord antwoorden",
    "el": "ερώτηση απάντηση erotisi apantisi",
    "en": "question questions answer answers asker answerer interviewer interviewee",
    "fa hi": "پرسش پاسخ porsesh pasokh soal javab prashn prashna uttar प्रश्न उत्तर",
    "fi hu tr": "kysymys kysymykset vastaus vastaukset kerdes kérdés valasz válasz soru sorular cevap yanit yanıt",
    "fr": "réponse reponse reponses réponses intervieweur interviewé",
    "he": "שאלה תשובה sheela teshuva",
    "id vi": "pertanyaan jawaban tanya jawab cauhoi traloi câu-hỏi trả-lời",
    "it ro": "domanda domande risposta risposte intrebare intrebari întrebare raspuns raspunsuri răspuns",
    "ja ko zh": "質問 回答 問 答 shitsumon kaitou kaito jilmun dapbyeon 질문 답변 提问 回答 问题 wenti huida",
}
_ALL = frozenset(word for words in _WORDS.values() for word in words.split())
_PARTS = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_LETTERS = 2
"""Letters of a name that must be the whole of it: `a` is part of many."""


def tells_side(names: Sequence[str]) -> bool:
    """Whether one of an element's classes calls it a question or an answer.

    >>> tells_side(["col-7", "interview-question"]), tells_side(["answerText"]), tells_side(["q"])
    (True, True, True)
    >>> tells_side(["plan-a"]), tells_side(["request"]), tells_side([])
    (False, False, False)
    """
    return any(
        part in _ALL and (len(part) > _LETTERS or part == name.lower() or not part.isascii())
        for name in names
        for part in _PARTS.findall(_HUMP.sub("-", name).lower())
    )
