"""Polish."""

from transcripts_cli.recognise.languages.language import Language, listed

POLISH = Language(
    code="pl",
    common="i w na się nie z do to że jest o jak po co tak ale od za przez był czy już tylko dla są może było ten",
    given="piotr krzysztof andrzej tomasz jan paweł michał marcin jakub adam stanisław marek łukasz grzegorz mateusz wojciech mariusz dariusz zbigniew rafał jerzy maciej kamil józef henryk robert sławomir jacek tadeusz kazimierz artur janusz ryszard jarosław dawid szymon przemysław adrian mirosław sebastian bartosz bartłomiej leszek daniel karol filip patryk mikołaj antoni roman wiesław edward waldemar hubert konrad witold igor anna maria katarzyna małgorzata agnieszka barbara ewa krystyna magdalena elżbieta joanna aleksandra zofia monika teresa danuta natalia julia karolina marta beata dorota janina alicja jadwiga iwona jolanta grażyna paulina zuzanna justyna irena hanna wiktoria bożena renata weronika urszula agata aneta sylwia patrycja emilia oliwia kinga izabela helena halina wanda stefania genowefa lena maja",
    first="ja mnie mi mój moja moje moi mną jestem mam my nas nasz nasza byłam byłem myślę robię jesteśmy byliśmy miałem miałam chciałem chciałam zacząłem zaczęłam",
    singular="ja mój moja moje mogę muszę mam",
    speech="ja ty pan pani my mi mnie tak nie dziękuję no dobrze mój moja pana panu panie państwo jestem mam cześć witam witaj dzięki",
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
    fields="data miejsce tytuł autor źródło źródła foto fot uwaga czas kontakt tel telefon adres udostępnij temat obecni nieobecni składniki tłumaczenie tłumaczył transkrypcja transkrybował nagranie nagrano redakcja-tekstu korekta opracowanie-graficzne zdjęcie zdjęcia fotografia fotografie montaż kamera archiwum sygnatura copyright ilustracja ilustracje",
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
    inflections=(("ą", "a"), ("skim", "ski"), ("ckim", "cki"), ("iem", ""), ("em", "")),
    asks_name=listed(
        "imię i nazwisko; jak się pan nazywa; jak się pani nazywa; jak się pan nazywał; "
        "jak masz na imię; proszę się przedstawić; przedstaw się; proszę podać imię; jak pani na imię; "
        "jak panu na imię; z kim rozmawiam"
    ),
    heard="śmiech śmieje śmieją oklaski brawa wesołość westchn niesłyszaln niezrozumiał chichot kaszl płacz szloch wzdych gwizd",
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
    cases=(
        "skiego:ski skiemu:ski skim:ski ckiego:cki ckiemu:cki ckim:cki dzkiego:dzki dzkiemu:dzki dzkim:dzki ego:y emu:y ym:y owi: iem: em: ia: a: u:",
        "skiej:ska ską:ska ckiej:cka cką:cka dzkiej:dzka dzką:dzka iej:a ej:a ii:ia ią:ia ię:ia ą:a ę:a ce:ka dze:ga rze:ra dzie:da cie:ta ie:a y:a i:a",
    ),
)
