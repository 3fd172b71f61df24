"""Polish."""

from transcripts_cli.recognise.languages.language import Language, listed

POLISH = Language(
    code="pl",
    sounds="dźwięk dźwięki muzyka odgłosy",
    wishes="dzięki podziękowania pozdrowienia",
    common="i w na się nie z do to że jest o jak po co tak ale od za przez był czy już tylko dla są może było ten",
    letters="łąęśźż",
    given="piotr krzysztof andrzej tomasz jan paweł michał marcin jakub adam stanisław marek łukasz grzegorz mateusz wojciech mariusz dariusz zbigniew rafał jerzy maciej kamil józef henryk robert sławomir jacek tadeusz kazimierz artur janusz ryszard jarosław dawid szymon przemysław adrian mirosław sebastian bartosz bartłomiej leszek daniel karol filip patryk mikołaj antoni roman wiesław edward waldemar hubert konrad witold igor anna maria katarzyna małgorzata agnieszka barbara ewa krystyna magdalena elżbieta joanna aleksandra zofia monika teresa danuta natalia julia karolina marta beata dorota janina alicja jadwiga iwona jolanta grażyna paulina zuzanna justyna irena hanna wiktoria bożena renata weronika urszula agata aneta sylwia patrycja emilia oliwia kinga izabela helena halina wanda stefania genowefa lena maja",
    familiar=listed(
        "agnieszka aga; aleksander olek; aleksandra ola; andrzej jędrek; anna ania; antoni antek tosiek; barbara basia; bartłomiej bartek; bogdan "
        "bodzio; bożena bożenka; czesław czesiek; dorota dorotka; edward edek; elżbieta ela; eugeniusz gienek; ewa ewka; franciszek franek; grzegorz "
        "grzesiek grześ; halina halinka; henryk heniek; irena irenka; jadwiga jadzia; jakub kuba; jan janek jasiek; janina janka; jerzy jurek; joanna "
        "asia; józef józek; julia julka; kazimierz kazik; katarzyna kasia kaśka; krystyna krysia; krzysztof krzysiek; leon leonek; łukasz łuki; "
        "maciej maciek; magdalena magda; małgorzata gosia małgosia; marek mareczek; maria marysia; mateusz mati; michał misiek; mieczysław mietek; "
        "mikołaj mikuś; monika monia; paweł pawełek; piotr piotrek; ryszard rysiek; sławomir sławek; stanisław staszek stasiek; stanisława stasia; "
        "stefan stefek; szymon szymek; tadeusz tadek; teresa tereska; tomasz tomek; urszula ula; wacław wacek; wiesław wiesiek; wiktor wiktorek; "
        "wojciech wojtek; władysław władek; zbigniew zbyszek; zdzisław zdzisiek; zofia zosia; zygmunt zyga"
    ),
    first="ja mnie mi mój moja moje moi mną jestem mam my nas nasz nasza byłam byłem myślę robię jesteśmy byliśmy miałem miałam chciałem chciałam zacząłem zaczęłam",
    singular="ja mój moja moje mogę muszę mam",
    told="mnie mi",
    told_ends="łam łem",
    speech="ja ty pan pani my mi mnie tak nie dziękuję no dobrze mój moja pana panu panie państwo jestem mam cześć witam witaj dzięki",
    persons="proszę dostałem dostałam byłem byłam jesteśmy byliśmy mamy wiem myślę uważam chcę chciałem chciałam miałem miałam mogę mogłem mogłam zacząłem zaczęłam robiłem pracowałem pamiętam wam was ciebie tobie nam nas moim mojej mojego moje moich moją nasz nasza nasze naszej naszych twój twoja twoje pańskim pański panią panem",
    person_ends="łam iłem yłem liśmy łyśmy liście łyście iśmy yśmy",
    guests_behind=listed(
        "odpowiada na nasze pytania; odpowiedział na nasze pytania; odpowiedziała na nasze pytania; odpowiada na pytania; opowiada"
    ),
    panels=listed(
        "okrągły stół; okrągłego stołu; debata; dyskusja; panel; panelowa; zebranie; zebrania; posiedzenie; posiedzenia; sesja; sesji; protokół; "
        "stenogram; fokus; fokusowa; zogniskowany; zogniskowanego; narada; komisja; komisji; forum; sympozjum"
    ),
    interview=listed(
        "wywiad; rozmowa; rozmowa z; z kim rozmawia; rozmawiała; rozmawiał; transkrypcja; relacja; "
        "wywiadu udzielił; wywiadu udzieliła; rozmawiamy z; rozmawia; rozmawiali; rozmowę z; rozmowy z; "
        "spotkanie z; historia mówiona; pięć pytań do; trzy pytania do"
    ),
    others=listed(
        "najczęściej zadawane pytania; częste pytania; scenariusz wywiadu; dyspozycje do wywiadu; "
        "lista zmian; dziennik zmian; cytaty; ćwiczenie; słowniczek"
    ),
    credits=listed(
        "rozmawia; rozmawiają; pytania ułożyła; pytania ułożył; rozmawiał; rozmawiała; rozmawiali; "
        "wywiad przeprowadził; wywiad przeprowadziła; rozmowę przeprowadził; rozmowę przeprowadziła; "
        "pytania; pytał; pytała; prowadzący; prowadząca; badacz; badaczka; wywiad przeprowadzili; "
        "rozmowę prowadził; rozmowę prowadziła; rozmowę prowadzi; rozmowę prowadzili; "
        "rozmowę przeprowadzili; wywiad prowadził; wywiad prowadziła; wywiad prowadzi; "
        "wywiad przeprowadzono; wywiad zrealizował; wywiad zrealizowała; wywiad nagrał; wywiad nagrała; "
        "wywiad i zdjęcia; wywiad; nagranie i transkrypcja; nagrał; nagrała; nagrali; zanotował; "
        "zanotowała; zanotowali; notował; notowała; notowali; spisał; spisała; spisali; wysłuchał; "
        "wysłuchała; zapisał i opracował; relację zebrał; relację zebrała; relację spisał; "
        "relację spisała; relację nagrał; relację nagrała; pytania zadawał; pytania zadawała; "
        "pytania zadawali; pytania zadał; pytania zadała; pytania zadali; pytania zadaje; "
        "pytania przygotował; pytania przygotowała; pytania przygotowali; pytali; wypytał; wypytała; "
        "przepytał; przepytała; dopytywał; dopytywała; prowadzenie; prowadzenie rozmowy; "
        "rozmowę moderował; rozmowę moderowała; moderuje; moderator; moderatorka; moderował; moderowała; "
        "ankieter; ankieterka; przeprowadzający wywiad; osoba przeprowadzająca wywiad; "
        "imię i nazwisko badacza; przy mikrofonie; audycję prowadzi; program prowadzi; "
        "spotkanie prowadził; spotkanie prowadziła; spotkanie prowadzi; przesłuchał; przesłuchała; "
        "przesłuchujący; eksplorator; eksploratorka; reporter; reporterka; rozmowę spisał; "
        "rozmowę spisała; rozmawiali z nim; rozmawiała z nim; rozmawiał z nim; rozmawiała z nią; "
        "rozmawiał z nią"
    ),
    bylines=listed(
        "tekst; autor; autorka; redakcja; oprac; tekst i zdjęcia; tekst i fotografie; tekst i foto; "
        "tekst i fot; opracował; opracowała; opracowanie; napisał; napisała; reportaż; artykuł; autorzy; "
        "autor tekstu; autorka tekstu"
    ),
    guests=listed(
        "podpis; podpisał; podpisała; rozmowa z; wywiad z; gość; gościem jest; rozmówca; rozmówczyni; "
        "świadek; respondent; respondentka; z; wywiad ze; rozmowa ze; rozmowy z; rozmawiamy z; "
        "rozmawiamy ze; spotkanie z; spotkanie ze; pięć pytań do; dziesięć pytań do; trzy pytania do; "
        "pytania do; naszym gościem jest; naszym gościem był; naszym gościem była; moim gościem jest; "
        "moim gościem; gościem był; gościem była; gościem programu jest; gość programu; nasz gość; "
        "dziś w studiu; w studiu jest; w studiu gości; witam w studiu; jest z nami; są z nami; "
        "z nami jest; goście; badany; badana; osoba badana; ankietowany; ankietowana; informator; "
        "informatorka; rozmówcy; narrator; narratorka; świadek historii; imię i nazwisko świadka; "
        "wywiadu udzielił; wywiadu udzieliła; relacja świadka; zeznania świadka; przesłuchanie świadka; "
        "zeznaje świadek; relację złożył; relację złożyła"
    ),
    askers="pytanie p dziennikarz dziennikarka badacz badaczka redakcja moderator moderatorka prowadzący prowadząca reporter pytający pytająca ankieter ankieterka reporterka redaktor redaktorka eksplorator eksploratorka korespondent korespondentka przesłuchujący przesłuchująca red int",
    answerers="odpowiedź o respondent respondentka r rozmówca rozmówczyni świadek gość rozmówcy badany badana ankietowany ankietowana informator informatorka narrator narratorka oskarżony oskarżona odp uczestnik uczestniczka inf",
    chairs="przewodniczący przewodnicząca marszałek wicemarszałek moderator moderatorka prowadzący prowadząca prowadzi moderatorzy prowadzenie",
    court="sędzia sąd protokolant przewodniczący-składu tłumacz tłumaczka protokolantka ławnik sędzina sekretarz",
    care="lekarz lekarka pacjent pacjentka pielęgniarka pielęgniarz psycholog psychiatra terapeuta terapeutka położna chirurg",
    shows=listed(
        "nasz gość; naszym gościem; gość; gościem; w studiu; moim gościem; gość programu; "
        "gościem programu; gościem jest; z nami jest; jest z nami; są z nami; witam państwa; "
        "witam w studiu; dziś w studiu; dziękuję za przyjęcie zaproszenia; dziękuję za rozmowę; "
        "dzień dobry państwu"
    ),
    nobody="nieznany nieznana niezidentyfikowany",
    pictures="foto tekst zdjęcia",
    fields="data miejsce tytuł autor źródło źródła foto fot uwaga czas kontakt tel telefon adres udostępnij temat obecni nieobecni składniki tłumaczenie tłumaczył transkrypcja transkrybował nagranie nagrano redakcja-tekstu korekta opracowanie-graficzne zdjęcie zdjęcia fotografia fotografie montaż kamera archiwum sygnatura copyright ilustracja ilustracje przykład rysunek ryc",
    honorifics="pan pani państwo dr prof inż mgr poseł posłanka senator minister ks siostra prezydent marszałek wicemarszałek minister profesor profesorka doktor wicemarszałek trener mec mecenas sprawozdawca radny radna red ksiądz biskup ojciec generał pułkownik kapitan starosta wójt burmistrz dyrektor adw adwokat prokurator komisarz rektor dziekan radca ambasador hab",
    particles="z de von",
    introductions=listed(
        "nazywam się; mam na imię; jestem; moje imię to; moje nazwisko; mówią na mnie; "
        "wszyscy mówią na mnie; mówią mi"
    ),
    courtesies="pan pani państwo",
    offices="lekarz lekarka profesor dyrektor dyrektorka trener trenerka bramkarz burmistrz wójt sędzia prokurator adwokat minister poseł słuchacz słuchaczka rektor dziekan starosta rzecznik rzeczniczka redaktor redaktorka tłumacz tłumaczka bibliotekarz bibliotekarka nauczyciel nauczycielka proboszcz sołtys sołtyska prezydent",
    bench="sąd sędzia przewodniczący przewodnicząca",
    examiners=listed(
        "pyta; pytania zadaje; pytania; na pytania; na pytanie; pytanie obrońcy; pytania obrońcy; "
        "pytanie prokuratora; pytania prokuratora; zapytuje"
    ),
    called=listed(
        "świadek; zeznaje; zeznania świadka; przesłuchanie świadka; staje świadek; biegły; zeznania"
    ),
    asks_name=listed(
        "imię i nazwisko; jak się pan nazywa; jak się pani nazywa; jak się pan nazywał; "
        "jak masz na imię; proszę się przedstawić; przedstaw się; proszę podać imię; jak pani na imię; "
        "jak panu na imię; z kim rozmawiam"
    ),
    heard="śmiech śmieje śmieją oklaski brawa wesołość westchn niesłyszaln niezrozumiał chichot kaszl płacz szloch wzdych gwizd",
    meets=listed(
        "rozmawiamy z; rozmawiamy ze; rozmawialiśmy z; rozmawialiśmy ze; rozmawiałem z; "
        "rozmawiałam z; rozmawiam z; rozmawiam ze; porozmawialiśmy z; porozmawiałem z; "
        "porozmawiałam z; spotkaliśmy się z; spotkałem się z; spotkałam się z; zapytaliśmy; "
        "spytaliśmy; pytamy; gościmy; odwiedziliśmy; przepytaliśmy; przeprowadziliśmy wywiad z; "
        "przeprowadziłem wywiad z; przeprowadziłam wywiad z; poznajcie; poznaj; pytania do; "
        "pięć pytań do"
    ),
    talks=listed(
        "rozmawia z; rozmawiał z; rozmawiała z; porozmawiał z; porozmawiała z; rozmawia ze; "
        "rozmawiał ze; rozmawiała ze; rozmawiają z; rozmawiali z; rozmawiali ze; porozmawiał ze; "
        "porozmawiała ze; porozmawiali z; spotkał się z; spotkała się z; spotkali się z; "
        "przeprowadził wywiad z; przeprowadziła wywiad z; przeprowadził rozmowę z; "
        "przeprowadziła rozmowę z; w rozmowie z; w rozmowie ze; pyta; wypytuje; dyskutuje z; "
        "dyskutowała z; dyskutował z; zapytał; zapytała"
    ),
    credits_behind=listed(
        "zadawał pytania; zadawała pytania; przeprowadził rozmowę; przeprowadziła rozmowę; "
        "zadawali pytania; zadał pytania; zadała pytania; zadaje pytania; przeprowadził wywiad; "
        "przeprowadziła wywiad; prowadził rozmowę; prowadziła rozmowę; prowadzi rozmowę; "
        "poprowadził rozmowę; poprowadziła rozmowę; przeprowadzili rozmowę; przeprowadzili wywiad; "
        "nagrał rozmowę; nagrała rozmowę; spisał rozmowę; spisała rozmowę; rozmawiał z nim; "
        "rozmawiała z nią"
    ),
    word_ends="arz arka ista istka nik niczka iciel icielka log lożka tor torka owiec acz aczka ant antka er erka",
    cases=(
        "od u dla bez | wła:weł iotra:iotr rka:rek cka:cek nka:nek lka:lek ka:k ika:ik iego:i ego:y ia: a: y:a i:a | skiego:ski ckiego:cki dzkiego:dzki iego:i ego:y aka:ak iaka:iak ika:ik yka:yk uka:uk czka:czek ńka:niek rka:rek ka:ek ąca:ąc ębia:ąb dnia:dzień tnia:cień cznia:czeń pca:piec ca:ec zia:dź nia:ń ia: a: y:a i:a",
        "z ze | włem:weł iotrem:iotr rkiem:rek ckiem:cek nkiem:nek lkiem:lek giem:g kiem:k iem: em: ym:y im:i ą:a | skim:ski ckim:cki dzkim:dzki ym:y im:i akiem:ak ikiem:ik ykiem:yk ukiem:uk czkiem:czek kiem:ek kiem:k giem:g ącem:ąc ębiem:ąb dniem:dzień tniem:cień czniem:czeń niem:ń pcem:piec cem:ec iem: em: ą:a ą:o",
        "ku dzięki przeciw | włowi:weł iotrowi:iotr rkowi:rek ckowi:cek nkowi:nek lkowi:lek kowi:k owi: iowi: emu:y iemu:i | skiemu:ski ckiemu:cki dzkiemu:dzki iemu:i emu:y akowi:ak ikowi:ik ykowi:yk ukowi:uk czkowi:czek kowi:ek ącowi:ąc ębiowi:ąb dniowi:dzień tniowi:cień czniowi:czeń iowi:ń owi:",
        "o przy | wle:weł iotrze:iotr rku:rek cku:cek nku:nek lku:lek rze:r ku:k cie:t dzie:d nie:n ie: u: | skim:ski ckim:cki ym:y im:i aku:ak iku:ik yku:yk uku:uk ku:ek ie: u: ie:a",
        "przez | ę:a ię:ia | skiego:ski ckiego:cki ego:y a: ę:a ę:o",
        "od u dla bez | ii:ia ji:ja i:ia ki:ka gi:ga li:la y:a i:a | skiej:ska ckiej:cka dzkiej:dzka iej:ia ej:a y:a i:a :",
        "ku dzięki o przy | ii:ia ji:ja ce:ka dze:ga rze:ra ście:sta cie:ta dzie:da le:la nie:na wie:wa bie:ba mie:ma sie:sa zie:za pie:pa y:a i:ia i:a | skiej:ska ckiej:cka dzkiej:dzka iej:ia ej:a ce:ka dze:ga rze:ra cie:ta dzie:da le:la nie:na ie:a y:a i:a :",
        "przez | ię:ia ę:a | ską:ska cką:cka dzką:dzka ą:a ę:a :",
        "z ze | ią:ia ą:a | ską:ska cką:cka dzką:dzka ą:a :",
    ),
    oblique=(
        "[ąę]|owi|iem|[zwłr]em",
        "[ąę]|skiego|ckiego|skiemu|ckiemu|dzkiego|dzkiemu|skim|ckim|skiej|ckiej|dzkiej|[aiuy]kiem|[aiuy]kowi|owi|[bcdfghjkłmnprstwz]ego",
    ),
)
