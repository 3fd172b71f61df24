"""Indonesian: words near names."""

LEXICON = {
    "talking": (
        "wawancara* mewawancara* diwawancara* pewawancara* interviu berbincang* bincang "
        "bincang-bincang perbincangan* mengobrol ngobrol obrolan mengobrolkan bercakap "
        "bercakap-cakap percakapan* berdialog dialog berbicara bicara bertanya menanyai "
        "menanyakan ditanya ditanyai tanya tanya-jawab penanya pertanyaan* mengajukan bertemu "
        "menemui ditemui pertemuan jumpa berjumpa menjumpai mengunjungi dikunjungi kunjungan "
        "bertandang menyambangi disambangi mendengarkan menyimak merekam direkam rekaman "
        "mencatat dicatat catatan menghimpun dihimpun dikumpulkan mengumpulkan memandu dipandu "
        "pemandu moderator* menyusun menyiapkan disiapkan pembawa diskusi berdiskusi"
    ),
    "telling": (
        "menceritakan bercerita cerita ceritanya kisah kisahnya mengisahkan berkisah berkata "
        "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya mengatakan menuturkan penuturan "
        "menjelaskan dijelaskan jelasnya menjawab jawab jawabnya jawaban jawabannya mengingat "
        "mengenang kenang kenangnya kenangan teringat mengungkapkan mengungkap diungkapkan "
        "ungkapnya ungkap membeberkan membagikan berbagi percaya yakin meyakini menilai mengaku "
        "diakui akunya menyatakan menegaskan tegasnya menambahkan imbuhnya melaporkan tentang "
        "narasumber responden"
    ),
    "making": (
        "foto foto-foto fotografer* fotografi dipotret memotret gambar gambar-gambar kamera "
        "kameramen kamerawan juru videografer* ilustrasi ilustrator* diilustrasikan lukisan "
        "sketsa kartun kartunis* karikatur* komikus grafis grafik infografis infografik "
        "tata-letak letak layout penata desain desainer* perancang perwajahan sampul terjemahan "
        "penerjemah* diterjemahkan menerjemahkan alih-bahasa alihbahasa transkrip* pentranskrip "
        "korektor* koreksi pemeriksa penyelaras suara audio musik teknik teknis produksi "
        "produser* diproduksi penyutradaraan sutradara editing penyunting* disunting suntingan "
        "cetak percetakan* dicetak pencetak penerbit* diterbitkan pemred pemimpin penanggung "
        "penanggungjawab iklan periklanan sponsor* disponsori oplah tiras prakata "
        "kata-pengantar pengantar arsip dok dokumentasi kredit"
    ),
    "staff": (
        "kami kita reporter* koresponden* wartawan* wartawati jurnalis* redaktur* redaksi* "
        "editor* penulis* pengarang kontributor* kolumnis* rekan magang pemagang teks naskah "
        "tulisan oleh ditulis menulis laporan peliput liputan meliput utusan tim pewarta* awak"
    ),
    "elsewhere": (
        "baca bacalah juga selanjutnya berikutnya sebelumnya mendatang segera edisi nomor "
        "kronik kronologi kolom rubrik profil potret ceramah kuliah konser pameran pembacaan "
        "resital tur wisata peresmian pembukaan pelantikan lokakarya bengkel workshop* seminar* "
        "tiket karcis kontak hubungi pendaftaran daftar mendaftar registrasi komentar komentari "
        "berlangganan langganan pelanggan buletin newsletter pengumuman obituari dukacita "
        "dinamai didirikan acara agenda kalender surat resensi ulasan seri bersambung terkait "
        "terpopuler terbaru berita selengkapnya"
    ),
    "kin": (
        "suami suaminya istri istrinya isteri anak anaknya anak-anak putra putranya putri "
        "putrinya kakak kakaknya adik adiknya abang saudara saudaranya saudari ibu ibunya ayah "
        "ayahnya bapaknya mama papa orangtua orangtuanya kakek kakeknya nenek neneknya cucu "
        "cucunya buyut paman pamannya bibi bibinya tante om sepupu sepupunya keponakan* mertua "
        "mertuanya ipar iparnya menantu menantunya pasangan pasangannya menikah tunangan* "
        "bercerai cerai tetangga* sahabat sahabatnya teman temannya kawan kawannya gurunya "
        "guruku mentor* pendahulu* penerus* pengganti penggantinya pendiri* almarhum almarhumah "
        "mendiang wafat meninggal warisan bos bosnya atasan pelatihnya murid muridnya janda "
        "duda leluhur"
    ),
    "trades": (
        "pembuat tukang petani* peternak* pekebun* penggembala nelayan* peladang kapten* "
        "nakhoda pelaut* pilot* masinis perawat* bidan profesor* dosen* guru pengajar* kepala "
        "kepsek rektor* dekan direktur* walikota bupati* gubernur* camat lurah ketua* presiden* "
        "sekretaris* menteri* duta seniman* seniwati pelukis* pematung* perupa* pengrajin* "
        "perajin* pembatik pemusik* musisi* musikus penyanyi* pianis* pemain pebiola gitaris* "
        "komponis* komposer* konduktor* dirigen* sastrawan* novelis* penyair* cerpenis* "
        "dramawan* aktor* aktris* sineas* penari* pesepakbola pebulutangkis* petinju* kiper* "
        "penyerang atlet* pelari* perenang* pesepeda* ilmuwan* peneliti* ahli pakar* biolog* "
        "sejarawan* fisikawan* kimiawan* matematikawan* astronom* arkeolog* sosiolog* filsuf* "
        "insinyur* arsitek* pemrogram* programer koki pemilik* pengelola* manajer* pemimpinnya "
        "pengusaha* wirausaha* pedagang* penjual* pustakawan* kurator* sukarelawan* relawan* "
        "pensiunan* veteran* pemenang* juara* peraih* aktivis* pegiat* pendeta* pastor* romo "
        "uskup* biksu kiai kyai ustaz ustadz ustazah imam ulama* dokter* dukun apoteker* "
        "psikolog* pengacara* advokat* hakim* jaksa* anggota politisi* politikus* polisi* "
        "pemadam prajurit* tentara* penjahit* penemu* kolektor* mahasiswa* mahasiswi* pelajar* "
        "lahir kelahiran tahun usia berusia tinggal bekerja memimpin mengelola pensiun pandai "
        "pelatih"
    ),
}
