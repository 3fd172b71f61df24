"""Malay."""

from transcripts_cli.recognise.languages.language import Language, listed

MALAY = Language(
    code="ms",
    common="itu dengan untuk tidak dari dalam pada juga kerana tersebut mereka lebih oleh adalah seperti atau sudah telah hanya bahawa kepada sebagai banyak orang menjadi dapat secara sangat ialah iaitu selepas semasa apabila daripada sahaja tiada baharu manakala sekiranya berkenaan jumpa kedai lelaki pejabat dahulu bercakap tengok jawapan soalan",
    frequent="yang dan di ini ke ada saya kami akan mahu masa wang awak bapa emak",
    given="ahmad muhammad mohd mohamad abdul siti nur ismail ibrahim hassan hussein zainal rosli azman azlan razak faizal hafiz amirul syafiq izzat farid kamal rahim rahman osman yusof aminah fatimah zainab rohani rosnah noraini norhayati nurul aishah khadijah halimah salmah hamidah zaiton rokiah normah faridah azizah hasnah sharifah nadia farah izzah syakirah",
    first="saya aku kami kita",
    singular="saya aku",
    speech="saya aku anda awak kamu kita terima kasih helo sila encik cik puan pakcik makcik tak selamat",
    guests_behind=listed("menjawab soalan kami; menjawab soalan; bercerita"),
    panels=listed(
        "meja bulat; diskusi; forum; mesyuarat; minit mesyuarat; perbahasan; kumpulan fokus; panel"
    ),
    interview=listed(
        "wawancara; temu bual; temuramah; temubual; temu ramah; ditemu bual; ditemubual; "
        "ditemuramah; menemu bual; menemuramah; bual bicara; perbualan dengan; berbual dengan; "
        "sejarah lisan; lima soalan; soal jawab; transkrip"
    ),
    others=listed(
        "soalan lazim; soalan yang sering ditanya; soalan-soalan lazim; panduan temu bual; soalan "
        "temu bual; log perubahan; senarai perubahan; sejarah versi; glosari; petikan; soal selidik"
    ),
    credits=listed(
        "ditemu bual oleh; ditemubual oleh; ditemuramah oleh; temu bual oleh; temubual oleh; "
        "temuramah oleh; temu ramah oleh; wawancara oleh; penemu bual; penemubual; penemuramah; "
        "penemu ramah; pewawancara; soalan oleh; soalan; dikendalikan oleh; pengendali; pengacara; "
        "juruacara; moderator; penyampai; wartawan; pemberita; dirakam oleh; dicatat oleh; dikumpul "
        "oleh; temu bual dan foto oleh; temu bual dan gambar; temu bual dan gambar oleh"
    ),
    credits_behind=listed(
        "mengajukan soalan; mengendalikan temu bual; menjalankan temu bual; mengendalikan "
        "perbualan; menemu ramah"
    ),
    bylines=listed(
        "oleh; penulis; ditulis oleh; teks oleh; teks dan gambar; teks; laporan; laporan oleh; "
        "artikel oleh; disediakan oleh; rencana oleh; editor"
    ),
    guests=listed(
        "tandatangan; temu bual dengan; temu bual bersama; temubual bersama; temuramah bersama; "
        "temuramah dengan; temu ramah bersama; wawancara dengan; wawancara bersama; perbualan "
        "dengan; perbualan bersama; berbual dengan; berbual bersama; tetamu; tetamu kita; tetamu "
        "kami; tetamu hari ini; tetamu khas; tetamu undangan; responden; informan; orang yang "
        "ditemu bual; penutur; saksi; keterangan saksi; lima soalan untuk; bersama kita hari ini; "
        "bersama kami hari ini; soal jawab bersama; soal jawab dengan"
    ),
    talks=listed(
        "menemu bual; menemubual; menemuramah; menemu ramah; berbual dengan; berbual bersama; "
        "bercakap dengan; bersembang dengan; bertemu dengan; bertemu; mewawancara; mewawancarai; "
        "dalam perbualan dengan; menemui; melawat; bertanya kepada"
    ),
    meets=listed(
        "kami menemu bual; kami menemui; kami bertemu; kami berbual dengan; kami bersembang dengan; "
        "saya menemu bual; saya menemui; saya bertemu; saya berbual dengan; kami melawat; kami "
        "menemuramah; kami bertanya kepada; soalan untuk"
    ),
    askers="soalan pewawancara penemubual penemuramah penemu wartawan pemberita pengacara penyampai juruacara penyelidik moderator penanya tanya",
    answerers="jawapan jawab tetamu responden informan penutur saksi tertuduh peserta",
    chairs="pengerusi moderator pengacara yang-dipertua",
    court="hakim majistret mahkamah jurubahasa pendakwa",
    care="doktor pesakit jururawat bidan kaunselor",
    shows=listed(
        "tetamu kita; tetamu kami; tetamu hari ini; tetamu khas; tetamu undangan; di studio; "
        "selamat datang ke; bersama kita hari ini; bersama kami hari ini; terima kasih kerana sudi; "
        "terima kasih kerana hadir"
    ),
    nobody="tidak diketahui",
    fields="tarikh tempat lokasi tajuk penulis sumber gambar foto nota tempoh telefon alamat topik hadir kongsi terjemahan penterjemah transkripsi rakaman suntingan editor penyunting ilustrasi arkib video kamera jurugambar jurufoto contoh rajah",
    honorifics="encik puan cik tuan datuk dato datin profesor doktor menteri haji hajah ustaz ustazah pakcik makcik kapten jeneral kolonel hakim prof cikgu",
    courtesies="encik puan cik tuan",
    particles="bin binti",
    introductions=listed(
        "nama saya; saya bernama; nama saya ialah; panggil saya; nama penuh saya; orang panggil "
        "saya"
    ),
    offices="doktor pengarah ketua jurulatih peguam menteri hakim guru pensyarah cikgu penterjemah wartawan pengerusi pendakwa pustakawan penulis",
    bench="mahkamah",
    examiners=listed("disoal oleh; soalan daripada"),
    called=listed("saksi; keterangan saksi; pakar; tertuduh"),
    asks_name=listed(
        "siapa nama; nama anda; nama awak; nama encik; nama puan; perkenalkan diri; nama penuh; "
        "siapa nama awak"
    ),
    heard="ketawa gelak tepuk tergelak batuk menangis",
)
