"""Turkish."""

from transcripts_cli.recognise.languages.language import Language, listed

TURKISH = Language(
    code="tr",
    common="adına adina ve bir bu için ile çok daha gibi ama olarak değil kadar sonra olan bunu kendi büyük sadece hiç önce şimdi böyle çünkü nasıl olduğu diye şey bütün da de o yok iyi zaman hem ise mı mü onun biri artık",
    given="mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih fatih kadir emre hakan kemal serkan orhan burak can cem deniz ege fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva fadime özlem esra büşra derya gülay sevgi selin ece görkem nihan",
    first="benim bana beni bende bizim bize bizi",
    singular="ben benim",
    speech="siz sizin bana benim evet hayır teşekkür teşekkürler tamam peki merhaba yani sizce bizim selam",
    interview=listed(
        "söyleşi; söyleşisi; röportaj; röportajı; görüşme; mülakat; mülakatı; sohbet; konuştuk"
    ),
    others=listed(
        "sıkça sorulan sorular; sık sorulan sorular; sss; görüşme formu; görüşme soruları; "
        "mülakat soruları; değişiklik günlüğü; sürüm notları; sözlük; alıştırma"
    ),
    credits=listed(
        "söyleşi; röportaj; söyleşen; söyleşiyi yapan; röportajı yapan; konuşan; sorular; "
        "soruları soran; görüşmeci; muhabir; görüşmeyi yapan"
    ),
    bylines=listed("yazan; haber; metin; yazı; yazar"),
    guests=listed("imza; söyleşi konuğu; konuk; konuğumuz; görüşülen; görüşülen kişi; kaynak kişi"),
    askers="soru muhabir görüşmeci sunucu gazeteci araştırmacı",
    answerers="cevap yanıt konuk görüşülen katılımcı",
    chairs="başkan vekili başkanvekili sunucu moderatör oturum-başkanı",
    court="yargıç mahkeme savcı",
    care="hasta hemşire doktor hekim",
    shows=listed("konuğumuz; konuğum; konuklarımız; stüdyo konuğu; konuk"),
    nobody="bilinmeyen anlaşılmıyor",
    fields="tarih yer başlık yazar fotoğraf fotoğraflar kaynak paylaş sayı abonelik konu süre telefon adres",
    honorifics="dr doktor profesör prof doç sayın bakan milletvekili avukat",
    introductions=listed("benim adım; adım; ismim"),
    courtesies="sayın",
    offices="doktor müdür öğretmen yargıç savcı avukat antrenör muhtar bakan başkan",
    bench="mahkeme yargıç",
    called=listed("tanık"),
    asks_name=listed("adınız; isminiz; adınızı; kendinizi tanıtır"),
    heard="gülüş gülme güler kahkaha alkış anlaşılm",
    talks=listed("ile konuştu; ile söyleşti; ile röportaj yaptı"),
)
