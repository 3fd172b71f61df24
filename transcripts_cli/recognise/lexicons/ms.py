"""Malay: words near names."""

LEXICON = {
    "talking": (
        "temu temubual temuramah bual berbual perbualan menemubual menemuramah ditemubual "
        "ditemuramah wawancara mewawancara* pewawancara sembang bersembang bercakap soalan soal "
        "menyoal bertanya tanya bertemu menemui pertemuan melawat lawatan mendengar merakam "
        "rakaman dirakam mencatat dicatat mengumpul dikumpul mengendalikan pengacara moderator "
        "dialog bicara"
    ),
    "telling": (
        "berkata kata katanya bercerita menceritakan cerita memberitahu menjelaskan menerangkan "
        "menjawab jawapan mengimbau mengenang ingat kenangan mendedahkan mengaku percaya fikir "
        "menyifatkan menambah menegaskan menyatakan kesaksian berkongsi harap impian ujar "
        "ujarnya"
    ),
    "making": (
        "foto gambar jurufoto jurugambar fotografi kamera jurukamera ilustrasi pelukis lukisan "
        "karikatur kartun kartunis grafik susun atur reka bentuk pereka kulit terjemahan "
        "penterjemah diterjemah transkripsi pruf bunyi muzik teknikal penerbit pengeluar "
        "pengarah suntingan penyunting cetakan pencetak dicetak penerbitan diterbitkan iklan "
        "tajaan penaja edaran prakata arkib ihsan"
    ),
    "staff": (
        "kami wartawan pemberita koresponden pengarang editor penulis rencana teks artikel "
        "kata-kata ditulis menulis oleh rakan sekerja pelatih kolumnis pasukan laporan"
    ),
    "elsewhere": (
        "baca juga lagi lihat seterusnya sebelum akan datang keluaran kronik kolum ruangan "
        "potret kuliah ceramah konsert pameran bacaan lawatan pembukaan perasmian bengkel "
        "seminar kursus tiket masuk hubungi daftar pendaftaran komen langgan berita makluman "
        "notis takziah dinamakan ditubuhkan acara kalendar surat ulasan resensi siri berkaitan"
    ),
    "kin": (
        "suami isteri anak anaknya lelaki perempuan abang adik kakak ibu emak mak bapa bapanya "
        "ayah ayahnya datuk nenek cucu cicit pak mak-cik bapa-saudara ibu-saudara sepupu "
        "menantu mertua ipar pasangan berkahwin tunang bercerai jiran kawan rakan sahabat "
        "gurunya mentor pendahulu pengganti pengasas arwah allahyarham allahyarhamah mendiang "
        "meninggal pusaka bos murid pelajar balu duda nenek-moyang"
    ),
    "trades": (
        "tukang pembuat petani pekebun nelayan pemburu penternak kapten pelaut juruterbang "
        "jururawat bidan profesor pensyarah guru cikgu pengetua pengarah rektor ketua pengurus "
        "pengerusi presiden setiausaha artis pelukis pengukir seniman pemuzik penyanyi pemain "
        "penulis penyair sasterawan pelakon penari penjaga gol jurulatih atlet pelari perenang "
        "saintis penyelidik ahli sejarawan jurutera arkitek pengaturcara tukang-masak chef "
        "pemilik usahawan peniaga pedagang penjual pustakawan kurator sukarelawan pesara "
        "veteran pemenang juara penerima pakar aktivis imam ustaz paderi sami doktor "
        "pakar-bedah veterinar doktor-gigi ahli-farmasi psikologi peguam hakim menteri "
        "ahli-politik polis bomba askar tentera pandai besi penjahit tukang-gunting pereka "
        "pengumpul pelajar lahir dilahirkan tahun berumur berusia tinggal bekerja menjalankan "
        "bersara berasal"
    ),
}

GIVEN = (
    "adam adib adila adnan afiq aida aiman aini aisyah ali alia alias amin amir amri anis anuar "
    "arif ashraf asmah atikah awang azhar azizul azmi azura badrul bahar baharudin basri che "
    "dahlia daud dayang diana fahmi faiz fatin fauzi fauziah ghani hadi haikal hairul hakim "
    "halim hamid hamzah hanafi hanif haris harun hasan hashim haslinda hazim helmi hisham idham "
    "idris ikhwan ilyas imran intan iqbal irfan izham jaafar jalil jamal jamaliah jamilah "
    "johari juliana junaidah kadir kamariah kamaruddin karim kassim khairul khalid latifah lim "
    "liyana lokman mahmud maimunah majid malik mariam marina maryam masitah mazlan mei melati "
    "mokhtar munirah musa mustafa nabila naim najib najwa nasir nasrul nazirah nazri nik nizam "
    "nora norazlina norlela norma nurhaliza nurin omar puteri rafidah rahimah raihan raja "
    "ramlah ramli rashid rashidah razali redzuan ridzuan rizal roslan rosmah rozita rusli "
    "sabariah sabrina safiah saiful salleh salman salwa samsul sarah sazali shah shahrul "
    "shamsiah shamsul sheikh sofia sufian suhaila suhaimi sulaiman suraya syafiqah syahir syed "
    "tan taufik tengku uda umar ungku uthman wahid wahida wan yaakob yahya yasin yasmin yatim "
    "zaharah zahid zaidi zaini zainuddin zakaria zaki zaleha zarina zawawi zulkifli zuraidah"
)
"""First names that are less frequent than those of the language."""
