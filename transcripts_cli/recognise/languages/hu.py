"""Hungarian."""

from transcripts_cli.recognise.languages.language import Language, listed

HUNGARIAN = Language(
    code="hu",
    common="és hogy nem egy az is de van volt csak mint nagyon vagy akkor lehet azt ezt aki ami mert amikor kell minden pedig után olyan voltak lett még már",
    given="lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs gergely gyula károly róbert béla dániel ádám mária erzsébet katalin ilona éva anna zsuzsanna margit judit ágnes andrea ildikó erika krisztina irén eszter magdolna mónika edit gabriella szilvia orsolya",
    first="én engem nekem velem enyém minket nekünk velünk vagyok voltam vagyunk voltunk",
    singular="én enyém",
    speech="én ön önök igen köszönöm persze hát szia kérem nekem önnek ugye szóval helló",
    interview=listed("interjú; interjúnk; beszélgetés; beszélgettünk; kérdeztük"),
    others=listed(
        "gyakori kérdések; gyakran ismételt kérdések; gyik; interjúvázlat; interjúkérdések; "
        "változásnapló; változások listája; szójegyzék; idézetek; gyakorlat"
    ),
    credits=listed(
        "az interjút készítette; készítette; interjú; kérdezett; a kérdéseket feltette; kérdezte; "
        "kérdező; riporter; interjúkészítő; a beszélgetést vezette; az interjút készítették"
    ),
    bylines=listed("szerző; szöveg; írta; írta és fényképezte"),
    guests=listed("aláírás; interjúalany; vendég; vendégünk; beszélgetés; adatközlő"),
    askers="kérdés kérdező riporter műsorvezető újságíró interjúkészítő",
    answerers="válasz válaszadó interjúalany vendég adatközlő",
    chairs="elnök moderátor műsorvezető levezető házelnök",
    court="bíróság ügyész jegyző",
    care="orvos beteg páciens nővér",
    shows=listed("vendégünk; vendégem; mai vendégünk; a stúdióban; vendég"),
    nobody="ismeretlen érthetetlen",
    fields="dátum helyszín cím szerző fotó fotók kép forrás források megosztás téma időpont telefon megjegyzés jelen",
    honorifics="dr doktor professzor miniszter képviselő polgármester",
    introductions=listed("a nevem; nevem"),
    courtesies="asszony",
    offices="orvos tanár igazgató edző polgármester ügyvéd ügyész miniszter képviselő elnök",
    bench="bíróság",
    examiners=listed("kérdezi"),
    called=listed("tanú"),
    asks_name=listed("hogy hívják; mi a neve; a neved"),
    heard="nevet derültség tapsol érthetetlen",
    talks=listed("beszélgetett"),
)
