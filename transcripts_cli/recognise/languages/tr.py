"""Turkish."""

from transcripts_cli.recognise.languages.language import Language

TURKISH = Language(
    code="tr",
    common="ve bir bu da için ile çok daha gibi ama olarak değil",
    first="benim bana beni bende biz bizim",
    interview=("söyleşi", "röportaj", "görüşme", "mülakat"),
    credits=("söyleşi", "röportaj", "söyleşen", "konuşan", "sorular", "görüşmeci", "muhabir"),
    bylines=("yazan", "haber", "metin", "yazı"),
    guests=("söyleşi konuğu", "konuk", "konuğumuz", "görüşülen"),
    askers="soru muhabir görüşmeci sunucu",
    answerers="cevap yanıt konuk görüşülen",
    chairs="başkan sunucu moderatör",
    nobody="bilinmeyen",
    fields="tarih yer fotoğraf kaynak paylaş sayı abonelik",
    honorifics="bay bayan dr doktor profesör prof sayın",
    introductions=("benim adım", "adım"),
)
