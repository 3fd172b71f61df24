"""Polish."""

from transcripts_cli.recognise.languages.language import Language, listed

POLISH = Language(
    code="pl",
    common="i w na się nie z do to że jest o jak po co tak ale od za przez był czy już tylko dla są może było ten",
    given="piotr krzysztof andrzej tomasz jan paweł michał marcin jakub adam stanisław marek łukasz grzegorz mateusz wojciech mariusz dariusz zbigniew rafał jerzy maciej kamil józef henryk robert sławomir jacek tadeusz kazimierz artur janusz ryszard jarosław dawid szymon przemysław adrian mirosław sebastian bartosz bartłomiej leszek daniel karol filip patryk mikołaj antoni roman wiesław edward waldemar hubert konrad witold igor anna maria katarzyna małgorzata agnieszka barbara ewa krystyna magdalena elżbieta joanna aleksandra zofia monika teresa danuta natalia julia karolina marta beata dorota janina alicja jadwiga iwona jolanta grażyna paulina zuzanna justyna irena hanna wiktoria bożena renata weronika urszula agata aneta sylwia patrycja emilia oliwia kinga izabela helena halina wanda stefania genowefa lena maja",
    first="ja mnie mi mój moja moje moi mną jestem mam my nas nasz nasza byłam byłem",
    singular="ja mój moja moje mogę muszę mam",
    speech="ja ty pan pani my mi mnie tak nie dziękuję no dobrze mój moja pana panu panie państwo jestem mam cześć witam witaj dzięki",
    interview=listed(
        "wywiad; rozmowa; rozmowa z; z kim rozmawia; rozmawiała; rozmawiał; transkrypcja; relacja"
    ),
    others=listed(
        "najczęściej zadawane pytania; częste pytania; scenariusz wywiadu; dyspozycje do wywiadu; "
        "lista zmian; dziennik zmian; cytaty; ćwiczenie; słowniczek"
    ),
    credits=listed(
        "rozmawia; rozmawiają; pytania ułożyła; pytania ułożył; rozmawiał; rozmawiała; rozmawiali; "
        "wywiad przeprowadził; wywiad przeprowadziła; rozmowę przeprowadził; rozmowę przeprowadziła; "
        "pytania; pytał; pytała; prowadzący; prowadząca; badacz; badaczka; wywiad przeprowadzili"
    ),
    bylines=listed("tekst; autor; autorka; redakcja; oprac"),
    guests=listed(
        "podpis; podpisał; podpisała; rozmowa z; wywiad z; gość; gościem jest; rozmówca; rozmówczyni; "
        "świadek; respondent; respondentka; z"
    ),
    askers="pytanie p dziennikarz dziennikarka badacz badaczka redakcja moderator moderatorka prowadzący prowadząca reporter",
    answerers="odpowiedź o respondent respondentka r rozmówca rozmówczyni świadek gość",
    chairs="przewodniczący przewodnicząca marszałek wicemarszałek moderator moderatorka prowadzący prowadząca prowadzi",
    court="sędzia sąd protokolant przewodniczący-składu",
    care="lekarz lekarka pacjent pacjentka pielęgniarka",
    shows=listed("nasz gość; naszym gościem; gość; gościem; w studiu"),
    nobody="nieznany nieznana niezidentyfikowany",
    fields="data miejsce tytuł autor źródło źródła foto fot uwaga czas kontakt tel telefon adres udostępnij temat obecni nieobecni składniki",
    honorifics="pan pani państwo dr prof inż mgr poseł posłanka senator minister ks siostra prezydent marszałek wicemarszałek minister profesor profesorka doktor wicemarszałek trener mec mecenas sprawozdawca radny radna",
    particles="z de von",
    introductions=listed("nazywam się; mam na imię; jestem"),
    courtesies="pan pani państwo",
    offices="lekarz lekarka profesor dyrektor dyrektorka trener trenerka bramkarz burmistrz wójt sędzia prokurator adwokat minister poseł słuchacz słuchaczka",
    bench="sąd sędzia przewodniczący przewodnicząca",
    examiners=listed("pyta; pytania zadaje; pytania"),
    called=listed("świadek; zeznaje"),
    inflections=(("ą", "a"), ("skim", "ski"), ("ckim", "cki"), ("iem", ""), ("em", "")),
    asks_name=listed("imię i nazwisko; jak się pan nazywa; jak się pani nazywa"),
    heard="śmiech śmieje śmieją oklaski brawa wesołość westchn niesłyszaln niezrozumiał",
    talks=listed("rozmawia z; rozmawiał z; rozmawiała z; porozmawiał z; porozmawiała z"),
    credits_behind=listed(
        "zadawał pytania; zadawała pytania; przeprowadził rozmowę; przeprowadziła rozmowę"
    ),
)
