"""Languages: every module is registered, and neighbours are told apart."""

import pkgutil

import pytest

from transcripts_cli.recognise import languages
from transcripts_cli.recognise.detect import guess_language
from transcripts_cli.recognise.languages import LANGUAGES

SAID = {
    "be": "Не, гэта было зусім не так, як я ўяўляў, але жыццё ў нас было добрае.",
    "bg": "Не, това изобщо не беше така, както си го представях, но имахме добър живот тук.",
    "bn": "না, এটা আমি যেমন ভেবেছিলাম তেমন ছিল না, কিন্তু আমাদের জীবন ভালো ছিল।",
    "ca": "Com és que va començar a escriure llibres? No va ser gens com m’ho havia imaginat, però hem tingut una bona vida amb els veïns.",
    "cs": "Jak se stalo, že jste začala psát knihy? Ne, vůbec to nebylo tak, jak jsem si představoval.",
    "da": "Jeg kom hertil efter krigen, og det var slet ikke, hvad jeg havde tænkt mig, men vi blev her.",
    "el": "Μετακομίσαμε εδώ όταν ήμουν μικρός και ο πατέρας μου βρήκε δουλειά.",
    "en": "We moved here when I was little and my father had found work at the yard.",
    "es": "No, no fue como lo había imaginado, pero tuvimos una buena vida con los vecinos.",
    "et": "Ei, see ei olnud üldse nii, nagu ma olin ette kujutanud, aga meil oli siin hea elu.",
    "eu": "Ez, ez zen izan nik uste nuen bezala, baina bizitza ona izan dugu auzokoekin.",
    "fa": "وقتی بچه بودم به اینجا آمدیم و پدرم در کارخانه کشتی‌سازی کار پیدا کرد.",
    "fi": "Ei, se ei ollut niin kuin olin ajatellut, mutta hyvä elämä meillä oli.",
    "gl": "Non, non foi como eu o imaxinara, pero tivemos unha boa vida cos veciños.",
    "he": "הגעתי לכאן צעיר, וזה היה לא קל אבל זו הייתה שנה טובה לי ולמשפחה.",
    "hr": "Ne, uopće nije bilo onako kako sam zamišljao, ali imali smo dobar život gdje god smo bili.",
    "hu": "Nem, egyáltalán nem olyan volt, mint ahogy elképzeltem, de jó életünk volt.",
    "id": "Tidak, itu sama sekali bukan seperti yang saya bayangkan, tetapi hidup kami lebih baik dengan tetangga.",
    "is": "Nei, það var alls ekki eins og ég hafði hugsað mér, en við áttum gott líf hér.",
    "it": "No, non è stato come lo avevo immaginato, ma abbiamo avuto una bella vita con i vicini.",
    "ko": "제가 어렸을 때 이곳으로 이사 왔습니다. 그때는 정말 힘들었지만 우리 가족은 함께 있었고 그래서 행복했지요.",
    "lt": "Ne, tai buvo visai ne taip, kaip aš įsivaizdavau, bet mūsų gyvenimas čia buvo geras.",
    "lv": "Nē, tas nebija tā, kā es biju iedomājies, bet mums te bija laba dzīve.",
    "mk": "Не, тоа воопшто не беше така како што си замислував, но имавме добар живот овде.",
    "ms": "Tidak, itu bukan seperti yang saya bayangkan, tetapi hidup kami baik kerana jiran sahaja.",
    "no": "Jeg kom hit etter krigen, og det var ikke hva jeg hadde tenkt meg, men vi ble her.",
    "pl": "Nie, to wcale nie było tak, jak sobie wyobrażałem, ale mieliśmy dobre życie.",
    "pt": "Não, não foi como eu tinha imaginado, mas tivemos uma boa vida com os vizinhos.",
    "ro": "Nu, nu a fost deloc așa cum mi-am închipuit, dar am avut o viață bună.",
    "ru": "Нет, это было совсем не так, как я представлял, но жизнь у нас была хорошая.",
    "sk": "Nie, vôbec to nebolo tak, ako som si predstavoval, ale mali sme dobrý život, keď sme boli mladí.",
    "sl": "Ne, sploh ni bilo tako, kot sem si predstavljal, ampak imeli smo dobro življenje.",
    "sr": "Не, уопште није било онако како сам замишљао, али имали смо добар живот где год смо били.",
    "sv": "Nej, det var inte alls som jag hade tänkt mig, men vi fick ett bra liv ändå.",
    "sw": "Hapana, haikuwa kama nilivyofikiri, lakini tulikuwa na maisha mazuri katika kijiji hiki.",
    "th": "ไม่ มันไม่ได้เป็นอย่างที่ผมคิดไว้ แต่ชีวิตของเราที่นี่ก็ดี",
    "tr": "Gençken buraya geldim ve bu benim için çok iyi bir yıl oldu.",
    "uk": "Ні, це було зовсім не так, як я уявляв, але життя в нас було добре.",
    "vi": "Tôi đến đây khi còn trẻ và đó là một năm rất tốt với gia đình.",
}


def test_every_module_is_registered() -> None:
    modules = {module.name.rstrip("_") for module in pkgutil.iter_modules(languages.__path__)} - {
        "language"
    }
    assert modules == set(LANGUAGES)


@pytest.mark.parametrize("code", SAID)
def test_a_sentence_shows_its_language(code: str) -> None:
    assert guess_language([SAID[code]]) == code


def test_letters_without_words_tell_no_language() -> None:
    """Maltese has a letter of Polish."""
    said = (
        "Missieri kien furnar u jien bdejt ngħinu meta kelli għaxar snin. Iż-żmien għadda malajr."
    )
    assert not guess_language([said])


def test_letters_beside_few_words_tell_a_language() -> None:
    said = (
        "Tin phường Bến Nghé. Thợ sửa đồng hồ Lê Phúc mở cửa từ sáu giờ sáng, đóng cửa lúc tám giờ tối. "
        "Khách quen ghé uống trà, kể chuyện cũ, ngồi chờ máy chạy lại. Con gái út học nghề được ba tháng."
    )
    assert guess_language([said]) == "vi"


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_are_in_lower_case(code: str) -> None:
    language = LANGUAGES[code]
    words = (language.common, language.first, language.askers, language.answerers, language.chairs)
    assert [text for text in words if text != text.lower()] == []
