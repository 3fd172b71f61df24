"""Czech."""

from transcripts_cli.recognise.languages.language import Language, listed

CZECH = Language(
    code="cs",
    sounds="zvuk zvuky hudba",
    wishes="díky poděkování",
    common="a se na je že to za po jako ale jsou byl které jsem který bylo nebo když také kde při byla být protože pro která není jejich však ještě podle jsme",
    letters="řěů",
    given="jiří jan petr josef pavel jaroslav martin tomáš miroslav františek zdeněk václav karel milan michal vladimír lukáš david jakub ladislav ondřej roman stanislav marek radek daniel antonín vojtěch filip adam miloslav matěj aleš jaromír libor dominik patrik jindřich vlastimil rudolf štěpán marie jana eva hana anna lenka kateřina věra lucie alena petra jaroslava veronika martina jitka tereza ludmila helena michaela zdeňka ivana jarmila monika zuzana jiřina eliška barbora markéta kristýna dana dagmar pavla vlasta adéla irena",
    familiar=listed(
        "alexandra saša; alžběta běta bětka; antonín tonda; barbora bára; bedřich béďa; božena boža; daniel dan; eliška ela; emil emilek; františek "
        "franta; jakub kuba; jan honza jenda; jana janička; jaroslav jarda; jaroslava jarka; jindřich jindra; jiří jirka; josef pepa jozka; kateřina "
        "káťa katka; karel kája; ladislav láďa; lenka lenička; libor liborek; ludmila lída; magdaléna magda; marie mařenka máňa; markéta maky; martin "
        "mára; matěj máťa; michal míša; miloslav milda; miroslav mirek; ondřej ondra; pavel pája; petr péťa; radoslav radek; rudolf ruda; stanislav "
        "standa; štěpán štěpa; tereza terka; tomáš tom; václav vašek; vladimír vláďa; vojtěch vojta; zdeněk zdenda; zdeňka zdena; zuzana zuzka"
    ),
    first="já mě mně mi můj moje moji nám nás náš jsem jsme byl bych myslím chtěl chtěla dělám",
    singular="já můj moje mohu můžu mám",
    told="jsem mně bych",
    speech="já mě mně vám vás vy ano děkuji děkuju dobrý dobře váš vaše můj jsem ahoj vítejte díky",
    persons="jsme jste byl jsi ty tě tobě tebe moje mojí mého svůj mám máte máme mohl myslím nás nám náš naše vámi vašeho vaší bych bychom byste vím chtěl",
    guests_behind=listed(
        "odpovídá na naše otázky; odpovídá na otázky; odpověděl na naše otázky; odpověděla na naše otázky; vypráví"
    ),
    panels=listed(
        "kulatý stůl; kulatého stolu; panelová diskuse; panelová diskuze; diskuse; diskuze; beseda; debata; zasedání; schůze; zápis; ohnisková "
        "skupina; focus group; fórum"
    ),
    interview=listed(
        "rozhovor; rozhovor s; rozhovoru; přepis; beseda; vyprávění; povídali jsme si; rozhovor se; "
        "v rozhovoru; povídali jsme si s; zeptali jsme se; rozmlouval; rozmlouvala; pět otázek pro; "
        "orální historie; interview s; s kým mluvíme"
    ),
    others=listed(
        "časté otázky; často kladené otázky; nejčastější dotazy; osnova rozhovoru; seznam změn; "
        "historie změn; slovníček; sbírka citátů; cvičení"
    ),
    credits=listed(
        "ptal se; ptala se; ptali se; rozhovor vedl; rozhovor vedla; rozhovor vedli; rozhovor připravil; "
        "rozhovor připravila; otázky; tazatel; tazatelka; rozhovor; rozmlouval; rozmlouvala; zpovídal; "
        "zpovídala; otázky kladl; otázky kladla; otázky položil; otázky položila; otázky pokládal; "
        "otázky pokládala; otázky připravil; otázky připravila; otázky kladli; ptal; ptala; ptali; "
        "dotazoval se; dotazovala se; zeptal se; zeptala se; vyptával se; vyptávala se; vyzpovídal; "
        "vyzpovídala; zpovídali; rozmlouvali; rozhovor zaznamenal; rozhovor zaznamenala; "
        "rozhovor zapsal; rozhovor zapsala; rozhovor natočil; rozhovor natočila; rozhovor pořídil; "
        "rozhovor pořídila; rozhovor pořídili; rozhovor provedl; rozhovor provedla; rozhovor provedli; "
        "rozhovor a foto; rozhovor s ním vedl; rozhovor s ním vedla; rozhovor s ní vedl; "
        "rozhovor s ní vedla; rozhovor uskutečnil; rozhovor uskutečnila; rozhovor dělal; "
        "rozhovor dělala; rozhovor zpracoval; rozhovor zpracovala; zaznamenal; zaznamenala; zaznamenali; "
        "zapsal; zapsala; zapsali; natočil; natočila; natočili; nahrál; nahrála; nahrávku pořídil; "
        "nahrávku pořídila; hovořil; hovořila; povídal si; povídala si; povídali si; besedu vedl; "
        "besedu vedla; besedu moderoval; besedu moderovala; diskusi vedl; diskusi vedla; diskusi řídil; "
        "diskusi řídila; moderuje; moderoval; moderovala; pořadem provází; u mikrofonu; u mikrofonu je; "
        "od mikrofonu; moderátor; moderátorka; tazatelé; jméno tazatele; rozhovor redakčně připravil; "
        "vyslýchající; sběratel; sběratelka; reportér; reportérka"
    ),
    bylines=listed(
        "autor; autorka; text; text a foto; redakce; připravil; připravila; napsal; napsala; "
        "text a fotografie; text a fotky; texty; zpracoval; zpracovala; zpracovali; reportáž; sepsal; "
        "sepsala; autoři; vypracoval; vypracovala"
    ),
    guests=listed(
        "podpis; rozhovor s; rozhovor se; beseda s; respondent; respondentka; pamětník; pamětnice; "
        "hostem; naším hostem; dotazovaný; dotazovaná; interview s; beseda se; povídání s; povídání se; "
        "setkání s; setkání se; pět otázek pro; deset otázek pro; tři otázky pro; otázky pro; hosté; "
        "hostem je; hostem byl; hostem byla; naším hostem je; naším dnešním hostem je; "
        "dnešním hostem je; mým hostem je; mým hostem; ve studiu vítám; ve studiu je; "
        "ve studiu je s námi; je s námi; mezi námi je; u nás na návštěvě; na návštěvě u; odpovídá; "
        "odpovídal; odpovídala; narátor; narátorka; informátor; informátorka; informant; vypravěč; "
        "vypravěčka; dotázaný; dotázaná; respondenti; jméno pamětníka; jméno respondenta; zpovídaný; "
        "zpovídaná; výslech svědka; výpověď svědka"
    ),
    askers="otázka tazatel tazatelka redaktor redaktorka moderátor moderátorka novinář novinářka tazatelé redakce reportér reportérka výzkumník výzkumnice badatel badatelka zpravodaj zpravodajka vyslýchající dotaz moder red",
    answerers="odpověď respondent respondentka pamětník pamětnice dotazovaný dotazovaná pamětníci narátor narátorka informátor informátorka vypravěč vypravěčka svědek svědkyně obžalovaný obžalovaná obviněný obviněná odp dotázaný dotázaná účastník účastnice",
    chairs="předseda předsedkyně předsedající moderátor moderátorka řídící moderátoři",
    court="soudce soudkyně soud zapisovatel zapisovatelka tlumočník tlumočnice překladatel překladatelka přísedící",
    care="lékař lékařka pacient pacientka sestra psycholog psycholožka terapeut terapeutka zdravotní-sestra",
    shows=listed(
        "naším hostem; hostem; náš host; hosté; ve studiu; naším dnešním hostem; dnešním hostem; "
        "mým hostem; hostem pořadu; vítejte u; vítám vás; ve studiu vítám; je s námi; "
        "děkuji, že jste přijal; děkuji, že jste přijala; děkuji za rozhovor; děkuju za rozhovor; "
        "s námi ve studiu"
    ),
    nobody="neznámý neznámá neznámí",
    pictures="foto text",
    fields="datum místo název foto fotografie zdroj zdroje autor sdílet číslo čas téma telefon adresa přítomni omluveni poznámka překlad přeložil přeložila přepsal přepsala přepis nahrávka nahráno korektura korektury snímky ilustrace grafika kamera střih archiv copyright příklad obrázek obr",
    honorifics="pan paní slečna dr mgr ing prof doktor profesor profesorka poslanec poslankyně ministr ministryně senátor senátorka starosta starostka mudr judr phdr rndr doc plk gen mjr kpt biskup farář otec sestra hejtman hejtmanka primátor primátorka rektor rektorka děkan děkanka primář primářka",
    introductions=listed(
        "jmenuji se; jmenuju se; mé jméno je; moje jméno je; já se jmenuji; já se jmenuju; říkají mi; "
        "všichni mi říkají; mé jméno; moje jméno"
    ),
    courtesies="pan paní slečna",
    offices="lékař lékařka učitel učitelka ředitel ředitelka trenér trenérka soudce soudkyně starosta starostka advokát advokátka hejtman hejtmanka primátor primátorka rektor rektorka děkan děkanka farář redaktor redaktorka tlumočník mluvčí prezident spisovatel spisovatelka primář primářka",
    bench="soud soudce soudkyně předseda předsedkyně",
    examiners=listed(
        "vyslýchá; otázky klade; otázky kladl; otázky kladla; na otázky; na dotaz; na dotazy; k dotazu; "
        "k dotazům; k otázce"
    ),
    called=listed(
        "svědek; svědkyně; výslech svědka; výslech svědkyně; výpověď svědka; předvolán svědek; znalec"
    ),
    asks_name=listed(
        "jak se jmenujete; vaše jméno; jak se jmenuješ; představte se; představ se; "
        "můžete se představit; kdo jste; jak vám říkají; vaše celé jméno"
    ),
    heard="smích směje smějí potlesk nesrozumiteln chichot kašl pláč pláče vzlyk vzdych pískot úsměv",
    meets=listed(
        "mluvili jsme s; hovořili jsme s; hovořili jsme se; povídali jsme si s; "
        "povídal jsem si s; povídala jsem si s; mluvil jsem s; mluvila jsem s; "
        "rozmlouvali jsme s; setkali jsme se s; setkal jsem se s; setkala jsem se s; "
        "sešli jsme se s; potkali jsme se s; zeptali jsme se; ptali jsme se; ptal jsem se; "
        "ptala jsem se; vyzpovídali jsme; vyzpovídal jsem; vyzpovídala jsem; zpovídali jsme; "
        "navštívili jsme; poprosili jsme; oslovili jsme; otázek pro; otázky pro"
    ),
    talks=listed(
        "hovoří s; hovořil s; hovořila s; mluvil s; mluvila s; si povídal s; si povídala s; hovoří se; "
        "hovořil se; hovořila se; mluví s; mluvil se; rozmlouvá s; rozmlouval s; rozmlouvala s; "
        "povídá si s; povídal si s; povídala si s; povídali si s; si povídá s; si povídali s; "
        "si povídal se; setkal se s; setkala se s; se setkal s; se setkala s; vyzpovídal; vyzpovídala; "
        "zpovídá; zpovídal; zpovídala; vede rozhovor s; vedl rozhovor s; vedla rozhovor s; "
        "udělal rozhovor s; udělala rozhovor s; v rozhovoru s; diskutuje s; se ptal; se ptala; "
        "se zeptal; se zeptala"
    ),
    credits_behind=listed(
        "kladl otázky; kladla otázky; vedl rozhovor; vedla rozhovor; kladli otázky; pokládal otázky; "
        "pokládala otázky; připravil rozhovor; připravila rozhovor; vedli rozhovor; natočil rozhovor; "
        "natočila rozhovor; moderoval besedu; moderovala besedu; vedl besedu; vedla besedu; "
        "položil otázky; položila otázky"
    ),
    word_ends="ář ářka ař ařka ec ník nice tel telka log ložka ista istka ér érka or orka ant antka",
    cases=(
        "od u bez vedle podle | vla:vel rka:rek dka:dek ňka:něk ňka:něk nka:nek la:el ka:k ího:í e: a: y:a i:a | ského:ský ckého:cký kého:ký ého:ý ího:í čka:ček rka:rek nka:nek íka:ík áka:ák ka:ek la:el ce:ec eho:e a: e: y:a i:a",
        "s se za před | vlem:vel rkem:rek dkem:dek ňkem:něk nkem:nek lem:el kem:k ím:í em: onzou:onza irkou:irka | ským:ský ckým:cký ým:ý ím:í čkem:ček rkem:rek nkem:nek íkem:ík ákem:ák kem:ek lem:el cem:ec em: em:e ou:a",
        "k ke díky o při | vlovi:vel rkovi:rek dkovi:dek ňkovi:něk nkovi:nek lovi:el kovi:k ímu:í ovi: ovi:a u: i: | skému:ský ckému:cký ému:ý ímu:í čkovi:ček rkovi:rek nkovi:nek íkovi:ík ákovi:ák kovi:ek lovi:el covi:ec ovi: ovi:a emu:e u: i:",
        "pro přes | u:a | ského:ský ckého:cký ého:ý eho:e a: e: u:a",
        "od u bez vedle podle | ky:ka y:a ie:ie ie:ia e:e e:a ě:a ii:ie : | ové:ová ské:ská cké:cká é:á í:í :",
        "k ke díky o při | ře:ra ce:ka ze:ha še:cha ně:na tě:ta dě:da ě:a e:a ii:ie ii:ia i:e i:a : | ové:ová ské:ská cké:cká é:á í:í :",
        "pro přes za | u:a ii:ie ii:ia i:e : | ovou:ová skou:ská ckou:cká ou:á í:í :",
        "s se za před | ou:a ií:ie ií:ia í:e : | ovou:ová skou:ská ckou:cká ou:á í:í :",
    ),
    oblique=(
        "[^L]ou|ovi|ího|ímu|[nmtdrlkv]u|kem|rem|šem",
        "ov(?:é|ou)|[sc]k(?:ého|ému|ým|ou)|[^u]ého|ému|ovi|[čnr]kem|[íá]k(?:a|em)|čka(?<!ička)|[šřž]e|[zčňlrn]ky",
    ),
)
