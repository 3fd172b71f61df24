"""Indonesian."""

from transcripts_cli.recognise.languages.language import Language, listed

INDONESIAN = Language(
    code="id",
    common="itu dengan untuk tidak dari dalam pada juga karena tersebut mereka lebih oleh adalah seperti atau sudah telah hanya bahwa kepada sebagai banyak bisa orang saat menjadi dapat ketika secara sangat",
    given="agus budi andi dewi siti sri dian rina wati eko joko bambang hendra rudi yudi ahmad muhammad nur fitri ayu putri indah rizky dedi",
    first="saya aku kami kita",
    singular="saya aku",
    speech="saya aku anda kamu kita terima kasih halo silakan pak selamat",
    interview=listed(
        "wawancara; hasil wawancara; perbincangan; bincang-bincang; berbincang dengan; transkrip"
    ),
    others=listed(
        "pertanyaan umum; pertanyaan yang sering diajukan; pedoman wawancara; panduan wawancara; "
        "daftar pertanyaan; catatan perubahan; riwayat perubahan; glosarium; daftar istilah; latihan soal"
    ),
    credits=listed(
        "pewawancara; wawancara oleh; diwawancarai oleh; pertanyaan; dipandu oleh; pemandu"
    ),
    bylines=listed("oleh; penulis; ditulis oleh"),
    guests=listed(
        "tanda tangan; ditandatangani oleh; wawancara dengan; wawancara bersama; perbincangan dengan; "
        "perbincangan bersama; berbincang dengan; narasumber; bintang tamu"
    ),
    askers="pertanyaan pewawancara wartawan peneliti penyiar reporter",
    answerers="jawaban jawab narasumber responden informan tamu",
    chairs="ketua moderator pembawa pemandu",
    court="panitera pengadilan",
    care="dokter pasien perawat",
    shows=listed("tamu kita; narasumber kita; bintang tamu; tamu kami"),
    nobody="tidak dikenal",
    fields="tanggal tempat lokasi judul penulis sumber foto catatan durasi telepon alamat topik hadir waktu bagikan",
    honorifics="bapak ibu saudara saudari profesor dokter menteri",
    particles="bin binti",
    introductions=listed("nama saya; perkenalkan saya; saya bernama"),
    courtesies="bapak ibu saudara saudari",
    offices="dokter direktur kepala pelatih walikota bupati pengacara jaksa menteri",
    bench="pengadilan",
    examiners=listed("ditanya oleh; pertanyaan dari"),
    called=listed("saksi"),
    asks_name=listed("siapa nama; nama anda; nama bapak; nama ibu"),
    heard="tertawa gelak tepuk",
)
