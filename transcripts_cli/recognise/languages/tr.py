"""Turkish."""

from transcripts_cli.recognise.languages.language import Language, listed

TURKISH = Language(
    code="tr",
    sounds="müzik",
    wishes="teşekkürler sevgiler",
    common="adına adina ve bir bu için ile çok daha gibi ama olarak değil kadar sonra olan bunu kendi büyük sadece hiç önce şimdi böyle çünkü nasıl olduğu diye şey bütün da de o yok iyi zaman hem ise mı mü onun biri artık",
    frequent="ne ben biz var",
    letters="ğış",
    given="mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih fatih kadir emre hakan kemal serkan orhan burak can cem deniz ege fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva fadime özlem esra büşra derya gülay sevgi selin ece görkem nihan",
    familiar=listed(
        "abdullah apo; hüseyin hüso; i̇brahim ibo; ibrahim ibo; mehmet memo; mustafa musti; süleyman süslü; zeynep zeyno"
    ),
    first="benim bana beni bende bizim bize bizi istiyorum düşünüyorum yapıyorum başladım oldum ettim yapıyoruz ediyoruz",
    singular="ben benim",
    told="bana beni bende",
    told_ends="dım dim dum düm tım tum yorum ımda imde ımla imle ığım iğim",
    speech="siz sizin bana benim evet hayır teşekkür teşekkürler tamam peki merhaba yani sizce bizim selam",
    persons="ben beni bende benden sen sana seni senin biz bize bizi size sizi sizden sizde bence kendim kendimi kendimizi mı mi mu mü musunuz mısınız misiniz müsünüz musun mısın misin müsün miyim mıyım miyiz mıyız değil abi abla hocam oldum yaptım başladım dedim gittim aldım ettim istedim",
    person_ends="yorum yoruz yorsun yorsunuz mıyım miyim dığım diğim duğum düğüm acağım eceğim ınız iniz unuz ünüz",
    guests_behind=listed(
        "ile röportaj; röportajı; ile söyleşi; ile konuştuk; ile görüştük; ile sohbet; ile buluştuk; ile bir söyleşi; sorularımızı yanıtladı; "
        "sorularımızı cevapladı; soruları yanıtladı; anlatıyor"
    ),
    panels=listed(
        "yuvarlak masa; açıkoturum; açık oturum; panel; tartışma; münazara; toplantı; tutanak; tutanağı; oturum; odak grup; meclis; kurul; forum; "
        "sempozyum; komisyon"
    ),
    interview=listed(
        "söyleşi; söyleşisi; röportaj; röportajı; görüşme; mülakat; mülakatı; sohbet; konuştuk; "
        "söyleştik; söyleştiler; röportajımız; röportaj yaptık; ile söyleşi; ile röportaj; sohbet ettik; "
        "görüştük; sorularımızı yanıtladı; sorularımızı cevapladı; sözlü tarih"
    ),
    others=listed(
        "sıkça sorulan sorular; sık sorulan sorular; sss; görüşme formu; görüşme soruları; "
        "mülakat soruları; değişiklik günlüğü; sürüm notları; sözlük; alıştırma; "
        "nasıl yapılır; nasıl yazılır; nasıl hazırlanır; kılavuz; kılavuzu; rehberi"
    ),
    credits=listed(
        "söyleşi; röportaj; söyleşen; söyleşiyi yapan; röportajı yapan; konuşan; sorular; "
        "soruları soran; görüşmeci; muhabir; görüşmeyi yapan; söyleşiyi gerçekleştiren; "
        "söyleşiyi hazırlayan; söyleşi ve fotoğraf; söyleşi ve fotoğraflar; söyleşiyi yapanlar; "
        "söyleşi yapan; söyleşenler; söyleşi editörü; röportajı gerçekleştiren; röportajı hazırlayan; "
        "röportaj yapan; röportaj ve fotoğraf; röportaj ve fotoğraflar; röportaj & fotoğraf; "
        "röportajı yapanlar; görüşmeyi gerçekleştiren; görüşmeyi yürüten; görüşmeyi kaydeden; "
        "görüşme yapan; görüşmeciler; görüşmecinin adı; mülakatı yapan; mülakat yapan; mülakatçı; "
        "mülakatı gerçekleştiren; soruları yönelten; soruları hazırlayan; soruları soranlar; soru soran; "
        "konuşmayı yapan; sohbet eden; sohbeti yapan; kaydeden; derlemeyi yapan; anket yapan; anketör; "
        "moderatör; oturumu yöneten; oturum yöneticisi; paneli yöneten; sunan; hazırlayan ve sunan; "
        "hazırlayıp sunan; programı sunan; mikrofonda; ropörtaj; ropörtajı yapan; söyleşi yöneticisi"
    ),
    bylines=listed(
        "yazan; haber; metin; yazı; yazar; yazı ve fotoğraf; yazı ve fotoğraflar; haber ve fotoğraf; "
        "metin ve fotoğraflar; hazırlayan; hazırlayanlar; kaleme alan; yazıyı hazırlayan; haberi yapan; "
        "yazarı"
    ),
    guests=listed(
        "imza; söyleşi konuğu; konuk; konuğumuz; görüşülen; görüşülen kişi; kaynak kişi; "
        "söyleşi yapılan; söyleşi yapılan kişi; röportaj yapılan; röportaj yapılan kişi; "
        "görüşme yapılan; görüşme yapılan kişi; görüşülen kişinin adı; mülakat yapılan; katılımcı; "
        "bugünkü konuğumuz; bugünkü konuğum; bugün konuğumuz; konuğum; konuklar; konuklarımız; "
        "stüdyo konuğumuz; programımızın konuğu; bu haftaki konuğumuz; bu haftanın konuğu; "
        "bu ayki konuğumuz; günün konuğu; anlatıcı; anlatan; tanık; kaynak kişinin adı; kaynak kişiler; "
        "yanıtlayan; cevaplayan; sorularımızı yanıtlayan; ifade veren; şahit; tanığın adı"
    ),
    askers="soru muhabir görüşmeci sunucu gazeteci araştırmacı soran söyleşen mülakatçı anketör moderatör röportajcı spiker görüşen",
    answerers="cevap yanıt konuk görüşülen katılımcı tanık sanık davacı davalı anlatıcı kaynak-kişi yanıtlayan cevaplayan şahit müşteki konuklar cev",
    chairs="başkan vekili başkanvekili sunucu moderatör oturum-başkanı",
    court="yargıç mahkeme savcı tercüman çevirmen hâkim hakim katip mübaşir zabıt-katibi",
    care="hasta hemşire doktor hekim ebe psikolog psikiyatr psikiyatrist terapist danışan",
    shows=listed(
        "konuğumuz; konuğum; konuklarımız; stüdyo konuğu; konuk; bugünkü konuğumuz; bugünkü konuğum; "
        "stüdyomuzda; stüdyomuzun konuğu; programımızın konuğu; günün konuğu; bugün konuğumuz; "
        "hoş geldiniz; hoşgeldiniz; bizimle birlikte"
    ),
    nobody="bilinmeyen anlaşılmıyor",
    pictures="fotoğraf metin",
    fields="tarih yer başlık yazar fotoğraf fotoğraflar kaynak paylaş sayı abonelik konu süre telefon adres çeviri çeviren tercüme deşifre deşifreyi kayıt ses-kaydı redaksiyon düzelti tashih kamera kurgu illüstrasyon çizim görsel görseller arşiv copyright fotoğrafçı tasarım mizanpaj örnek şekil",
    honorifics="dr doktor profesör prof doç sayın bakan milletvekili avukat bay bayan yrd arş yarbay albay yüzbaşı başkan kaymakam muhtar rektör dekan hâkim savcı müftü başbakan cumhurbaşkanı büyükelçi başkomiser komiser av",
    introductions=listed(
        "benim adım; adım; ismim; benim ismim; bana herkes; bana derler; herkes bana"
    ),
    courtesies="sayın",
    offices="doktor müdür öğretmen yargıç savcı avukat antrenör muhtar bakan başkan rektör dekan kaymakam hâkim hakim müftü sözcü tercüman çevirmen yazar gazeteci editör belediye-başkanı başkanvekili dinleyici",
    bench="mahkeme yargıç",
    called=listed(
        "tanık; tanığın beyanı; tanık dinlendi; sanık; müşteki; bilirkişi; tanığın dinlenmesine"
    ),
    asks_name=listed(
        "adınız; isminiz; adınızı; kendinizi tanıtır; adın ne; adınız ne; ismin ne; isminiz ne; "
        "adınız soyadınız; kendini tanıtır; kendinizi tanıtın; kimsiniz; siz kimsiniz"
    ),
    heard="gülüş gülme güler kahkaha alkış anlaşılm kıkır öksür ağla hıçkır",
    talks=listed(
        "ile konuştu; ile söyleşti; ile röportaj yaptı; ile görüştü; ile sohbet etti; ile söyleşi yaptı; "
        "ile söyleşi gerçekleştirdi; ile röportaj gerçekleştirdi; ile bir araya geldi; ile buluştu; "
        "ile konuşuyor; ile söyleşiyor; ile mülakat yaptı; ile bir söyleşi yaptı; "
        "ile bir röportaj yaptı; ile yaptığı söyleşi; ile yaptığı röportaj"
    ),
    examiners=listed(
        "müdafi sordu; savcı sordu; avukatın sorusu; savcının sorusu; müdafiin sorusu; soruldu; "
        "sorulması üzerine"
    ),
    credits_behind=listed(
        "söyleşi yaptı; röportaj yaptı; ile söyleşti; soruları sordu; soruları yöneltti; "
        "görüşmeyi yaptı; röportajı yaptı; söyleşiyi yaptı; söyleşiyi gerçekleştirdi; "
        "röportajı gerçekleştirdi"
    ),
    word_ends="cı ci cu cü çı çi çu çü cısı cisi çısı çisi",
)
