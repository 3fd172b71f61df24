"""Pronouns of the first and second person, by which somebody speaks for themselves or to another."""

# Folded as `text.fold` does: lower case, without accents and apostrophes (`j’ai` is two words).
_WORDS = {
    "ca": "jo mi em meu meva nosaltres ens nostre tu et teu vostè vosaltres us",
    "cs": "ja me mne mi my nas nam muj moje ty te tobe vy vas vam",
    "da": "jeg mig min mit mine vi os vores du dig din jer",
    "de": "ich mich mir mein meine meinen wir uns unser unsere du dich dir dein ihr euch",
    "el": "εγω με μου εμεις μας εσυ σε σου εσεις σας",
    "en": "i me my mine myself we us our ours you your yours m ve",
    "es": "yo me mi mis nosotros nosotras nos nuestro nuestra tu te ti usted ustedes vosotros vuestro",
    "fi": "mina mina minun minua me meidan sina sinun te teidan",
    "fr": "je j me m moi mon ma mes nous notre nos tu te t toi ton ta tes vous votre vos",
    "hu": "en engem nekem mi minket nekunk te teged ti",
    "it": "io mi me mio mia miei noi ci nostro nostra tu ti te tuo tua voi vi vostro",
    "nl": "ik mij me mijn wij we ons onze jij je jou jouw u uw jullie",
    "no": "jeg meg min mitt mine vi oss var du deg din dere",
    "pl": "ja mnie mi moj moja my nas nam nasz ty cie ci twoj wy was",
    "pt": "eu me mim meu minha nos nosso nossa tu te ti voce voces seu sua",
    "ro": "eu ma mie meu mea noi ne nostru tu te tie tau voi va",
    "ru": "я меня мне мои моя мое мы нас нам наш ты тебя тебе вы вас вам",
    "sv": "jag mig min mitt mina vi oss var du dig din ni er",
    "tr": "ben beni bana benim biz bizi bize bizim sen seni sana siz",
    "uk": "я мене мені міи моя ми нас нам наш ти тебе тобі ви вас вам",
    "ja": "私 僕 俺 君",
    "zh": "我 你 您",
}
PERSONS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
"""By language (ISO 639-1)."""
