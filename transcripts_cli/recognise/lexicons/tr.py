"""Turkish: words near names."""

LEXICON = {
    "talking": (
        "röportaj* mülakat* görüşme görüşmesi görüşmeyi görüştü görüştük görüştüm görüşen "
        "söyleşi* söyleşti söyleştik söyleşen konuştu konuştuk konuştum konuşan sohbet sohbeti "
        "sohbette sohbetimiz sohbetler sordu sorduk sordum soran sorular sorularını soruları "
        "sorularımızı sorularımı soru sorduğumuz buluştu buluştuk buluşma tanıştık ziyaret "
        "ziyareti dinledi dinledik dinledim dinleyen kaydetti kaydeden kayda kaydı notlar "
        "derledi derleyen derleme hazırladı hazırlayan hazırlayanlar yapan yaptı yaptık "
        "moderatör* sunucu* sunan yönelttik yöneltti muhabbet anket diyalog karşılaştık"
    ),
    "telling": (
        "anlattı anlatıyor anlattılar anlatan anlatır anlatımı söyledi söylüyor söyler dedi "
        "diyor derken açıkladı açıklıyor açıklayan yanıtladı yanıtlıyor yanıtlayan cevapladı "
        "cevaplıyor cevaplayan yanıt yanıtlar cevap cevaplar cevapları hatırlıyor hatırladı "
        "anımsıyor anılarını anıları itiraf paylaştı paylaşıyor inanıyor düşünüyor belirtti "
        "belirtiyor vurguladı aktardı aktarıyor değerlendirdi yorumladı ifade üzerine hakkında "
        "konuşuyor konuk konuğumuz konuğu bahsetti bahsediyor umuyor savunuyor"
    ),
    "making": (
        "fotoğraf* foto görsel görseller resim resimler resimleyen kamera kameraman görüntü "
        "çekim çekimler çizim çizimler çizer çizeri çizen illüstrasyon* illüstratör* karikatür* "
        "grafik grafiker infografik mizanpaj tasarım tasarımı tasarımcı* tasarlayan dizgi kapak "
        "çeviri çevirisi çeviren çevirmen* tercüme tercüman deşifre transkripsiyon yazıya "
        "düzelti redaksiyon tashih düzeltmen* ses seslendiren müzik teknik yapım yapımcı* "
        "prodüksiyon yönetmen* reji kurgu montaj baskı basım basımevi matbaa* yayıncı* yayınevi "
        "yayımlayan yayımcı sorumlu sorumlusu reklam* ilan ilanlar sponsor* tiraj önsöz sunuş "
        "arşiv arşivi imtiyaz"
    ),
    "staff": (
        "bizim muhabir* gazeteci* gazetemiz dergimiz editör* yazar yazarı yazarımız yazarlar "
        "yazan yazı yazısı yazdı yazmış yazıyor kaleme metin metni metinler sözler haber "
        "haberci* temsilci* köşeyazarı redaktör* redaksiyonu arkadaşımız meslektaş* stajyer* "
        "katkıda tarafından ekibimiz ekip yayın kurulu biz"
    ),
    "elsewhere": (
        "okuyun oku okumak ayrıca sonraki önceki gelecek yakında sayı sayısı sayımız sayılar "
        "vakayiname kronoloji köşe köşesi sütun portre portreler konferans* konser* sergi "
        "sergisi sergiler dinleti okuma gezi gezisi tur açılış açılışı atölye* çalıştay* "
        "seminer* bilet biletler iletişim başvuru başvurular kayıt kaydol üye yorum yorumlar "
        "yorumunuz abone abonelik bülten bülteni duyuru duyurular vefat taziye anma kurulan "
        "kurulmuştur etkinlik* takvim mektup mektuplar eleştiri tanıtım dizi benzer haberler "
        "devamı tıklayın"
    ),
    "kin": (
        "kocası eşi eşiyle eşinin karısı hanımı oğlu oğlum oğulları kızı kızım kızları kardeşi "
        "kardeşim kardeşler ağabeyi abisi ablası annesi annem anne babası babam baba ebeveyn* "
        "dedesi dedem dede büyükbaba* büyükanne* babaanne* anneanne* ninesi ninem torunu "
        "torunları torun amcası amcam dayısı dayım halası teyzesi teyzem kuzeni kuzenim kuzen "
        "yeğeni yeğen kayınpeder* kayınvalide* kayınbirader* damadı gelini eniştesi partneri "
        "sevgilisi nişanlısı evli evlendi boşandı komşusu komşum komşular arkadaşı arkadaşım "
        "dostu dostum öğretmeni öğretmenim hocası hocam ustam selefi halefi kurucu* merhum "
        "merhume rahmetli öldü ölen vefatı miras mirası patronu patron antrenörü çırağı müridi "
        "dul atası"
    ),
    "trades": (
        "fırıncı* pastacı* çiftçi* çoban* arıcı* bahçıvan* balıkçı* kaptan* denizci* pilot* "
        "hemşire* ebe profesör* doçent* öğretmen akademisyen* müdür* müdiresi başkan başkanı "
        "başkanımız cumhurbaşkanı muhtar* sekreter* sanatçı* ressam* heykeltıraş* seramikçi "
        "çömlekçi* müzisyen* şarkıcı* türkücü ozan piyanist* kemancı* gitarist* besteci* şef "
        "şefi romancı* öykücü* şair* oyuncu* aktör aktris sinemacı* dansçı* futbolcu* kaleci* "
        "forvet sporcu* atlet* koşucu* yüzücü* bisikletçi* güreşçi* araştırmacı* biyolog* "
        "tarihçi* fizikçi* kimyager* matematikçi* gökbilimci* arkeolog* sosyolog* felsefeci* "
        "filozof* mühendis* mimar mimarı yazılımcı* aşçı* işletmeci* sahibi yönetici* "
        "girişimci* işinsanı esnaf* tüccar* kitapçı* kütüphaneci* küratör* gönüllü* emekli* "
        "gazi kazanan birincisi şampiyon* ödüllü uzman* aktivist* eylemci* imam papaz rahip "
        "rahibe piskopos doktor* hekim* cerrah* veteriner* dişçi* eczacı* psikolog* avukat* "
        "hakim yargıç* bakan bakanı milletvekili* senatör siyasetçi* polis itfaiyeci* asker "
        "demirci* marangoz* kunduracı* ayakkabıcı* terzi* saatçi* berber* kuaför* mucit* "
        "koleksiyoncu* koleksiyoner* öğrenci* usta ustası doğumlu doğdu yaşında yaşındaki "
        "yaşıyor oturuyor çalışıyor çalıştı işletiyor yönetiyor teknisyen* bilimci*"
    ),
}
