"""Indonesian."""

from transcripts_cli.recognise.languages.language import Language, listed

INDONESIAN = Language(
    code="id",
    wishes="kasih salam",
    common="itu dengan untuk tidak dari dalam pada juga karena tersebut mereka lebih oleh adalah seperti atau sudah telah hanya bahwa kepada sebagai banyak bisa orang saat menjadi dapat ketika secara sangat",
    frequent="yang dan di ini ke ada saya kami akan",
    given="agus budi andi dewi siti sri dian rina wati eko joko bambang hendra rudi yudi ahmad muhammad nur fitri ayu putri indah rizky dedi",
    first="saya aku kami kita",
    singular="saya aku",
    speech="saya aku anda kamu kita terima kasih halo silakan pak selamat",
    persons="kami kalian bapak ibu mbak mas kak ya dong nggak gak enggak apa bagaimana saudara",
    guests_behind=listed("menjawab pertanyaan kami; menjawab pertanyaan; bercerita"),
    panels=listed(
        "diskusi panel; diskusi kelompok; fgd; meja bundar; debat; rapat; sidang; notulen; notula; forum; diskusi terfokus; musyawarah"
    ),
    interview=listed(
        "wawancara; hasil wawancara; perbincangan; bincang-bincang; berbincang dengan; transkrip; "
        "mewawancarai; diwawancarai; wawancara dengan; berbincang bersama; ngobrol dengan; "
        "ngobrol bareng; obrolan dengan; sejarah lisan; tanya jawab; lima pertanyaan untuk"
    ),
    others=listed(
        "pertanyaan umum; pertanyaan yang sering diajukan; pedoman wawancara; panduan wawancara; "
        "daftar pertanyaan; catatan perubahan; riwayat perubahan; glosarium; daftar istilah; latihan soal"
    ),
    credits=listed(
        "pewawancara; wawancara oleh; diwawancarai oleh; pertanyaan; dipandu oleh; pemandu; "
        "diwawancara oleh; wawancara dilakukan oleh; wawancara ini dilakukan oleh; wawancara dan foto; "
        "wawancara dan teks; teks dan wawancara; nama pewawancara; para pewawancara; pertanyaan oleh; "
        "pertanyaan diajukan oleh; direkam oleh; dicatat oleh; ditranskrip oleh pewawancara; "
        "dikumpulkan oleh; dipandu; dimoderatori oleh; dimoderatori; moderator; pembawa acara; host; "
        "reporter; enumerator; pencatat wawancara; diwawancarai wartawan"
    ),
    bylines=listed(
        "oleh; penulis; ditulis oleh; teks oleh; teks dan foto; teks; laporan; laporan oleh; "
        "artikel oleh; disusun oleh; redaksi"
    ),
    guests=listed(
        "tanda tangan; ditandatangani oleh; wawancara dengan; wawancara bersama; perbincangan dengan; "
        "perbincangan bersama; berbincang dengan; narasumber; bintang tamu; wawancara khusus dengan; "
        "wawancara eksklusif dengan; wawancara kami dengan; ngobrol dengan; ngobrol bareng; "
        "obrolan dengan; obrolan bersama; bincang dengan; bincang bersama; bincang-bincang dengan; "
        "bincang-bincang bersama; tamu kita; tamu kami; tamu kita hari ini; tamu kami hari ini; "
        "tamu hari ini; narasumber kita; narasumber kami; narasumber hari ini; bersama kita hari ini; "
        "responden; informan; nama informan; nama narasumber; nama responden; orang yang diwawancarai; "
        "yang diwawancarai; penutur; saksi; keterangan saksi; lima pertanyaan untuk"
    ),
    askers="pertanyaan pewawancara wartawan peneliti penyiar reporter penanya jurnalis redaksi moderator host presenter enumerator tanya interviewer",
    answerers="jawaban jawab narasumber responden informan tamu penjawab terwawancara penutur saksi terdakwa peserta",
    chairs="ketua moderator pembawa pemandu",
    court="panitera pengadilan hakim penerjemah juru-bahasa juru",
    care="dokter pasien perawat bidan psikolog terapis mantri",
    shows=listed(
        "tamu kita; narasumber kita; bintang tamu; tamu kami; tamu kita hari ini; tamu kami hari ini; "
        "narasumber hari ini; bersama kita hari ini; di studio; selamat datang di; "
        "terima kasih sudah hadir; terima kasih atas waktunya"
    ),
    nobody="tidak dikenal",
    fields="tanggal tempat lokasi judul penulis sumber foto catatan durasi telepon alamat topik hadir waktu bagikan terjemahan penerjemah transkripsi ditranskrip rekaman penyunting editor gambar ilustrasi arsip video kamera contoh",
    honorifics="bapak pak ibu bu kak mbak mas bang saudara saudari profesor dokter menteri tuan nyonya nona kyai ustaz ustadz ustadzah jenderal kolonel kapten lurah camat gubernur bupati prof hakim jaksa",
    particles="bin binti",
    introductions=listed(
        "nama saya; perkenalkan saya; saya bernama; nama saya adalah; saya biasa dipanggil; "
        "panggil saya; nama aku"
    ),
    courtesies="bapak ibu saudara saudari pak bu kak mbak mas",
    offices="dokter direktur kepala pelatih walikota bupati pengacara jaksa menteri gubernur camat lurah hakim guru dosen rektor penerjemah juru-bicara wartawan",
    bench="pengadilan",
    examiners=listed("ditanya oleh; pertanyaan dari"),
    called=listed("saksi; keterangan saksi; ahli; terdakwa"),
    asks_name=listed(
        "siapa nama; nama anda; nama bapak; nama ibu; perkenalkan diri; siapa namanya; nama lengkap; "
        "dengan siapa"
    ),
    heard="tertawa gelak tepuk",
    meets=listed(
        "kami mewawancarai; saya mewawancarai; kami berbincang dengan; saya berbincang dengan; "
        "kami berbicara dengan; kami ngobrol dengan; saya ngobrol dengan; kami bertemu dengan; "
        "kami bertemu; saya bertemu dengan; kita berbincang dengan; kenalan dengan"
    ),
    talks=listed(
        "mewawancarai; berbincang dengan; berbincang bersama; berbicara dengan; ngobrol dengan; "
        "ngobrol bareng; bertemu dengan; bercakap-cakap dengan; berdiskusi dengan; berdialog dengan"
    ),
    credits_behind=listed(
        "mengajukan pertanyaan; memandu acara; memandu diskusi; melakukan wawancara"
    ),
)
