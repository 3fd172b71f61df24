"""Lithuanian."""

from transcripts_cli.recognise.languages.language import Language, listed

LITHUANIAN = Language(
    code="lt",
    common="su į iš už jūs aš čia ten kada po labai kuris kurie būti nebuvo viskas jų dabar tą šis nėra jeigu per buvau ką mūsų",
    frequent="ir kad yra buvo bet tai kaip apie ar tik dar jau nuo jis ji jo jos mes man mano kas kur kai prie nes taip pat arba kuri savo visi daug jie tada tas ta turi bei iki jei tuo kuo jums",
    letters="ėįųū",
    given="jonas antanas vytautas petras juozas kazys stasys algirdas tomas mindaugas andrius darius saulius gintaras rimantas arvydas marius linas vaidas kęstutis romas valdas giedrius dainius žilvinas aurimas gediminas paulius lukas mantas janina irena danutė aldona rasa daiva jūratė rūta eglė asta lina jolanta laima birutė regina dalia inga kristina gintarė agnė simona nijolė elena marija genovaitė zita aušra jurgita ieva",
    familiar=listed(
        "aleksandras aleksas; jonas jonelis; juozapas juozas; kazimieras kazys; stanislovas stasys"
    ),
    first="aš manęs manimi mes mums mus mūsų buvau esu manau prisimenu",
    singular="aš",
    told="mano man",
    speech="aš tu jūs jums jūsų tau taip ačiū prašau labas sveiki laba žinoma gerai mums na tavo",
    guests_behind=listed("atsako į mūsų klausimus; atsako į klausimus; pasakoja"),
    panels=listed(
        "apskritasis stalas; apskritojo stalo; diskusija; posėdis; fokus grupė; debatai; protokolas; susirinkimas; forumas"
    ),
    interview=listed(
        "interviu; pokalbis; pokalbyje; kalbėjosi; kalbamės; kalbino; kalbiname; kalbėjomės; "
        "susitikome; penki klausimai; žodinė istorija; stenograma; transkripcija; pašnekovas; "
        "pašnekesys"
    ),
    others=listed(
        "dažniausiai užduodami klausimai; duk; dažnai užduodami klausimai; interviu klausimai; "
        "interviu gairės; pakeitimų žurnalas; versijų istorija; žodynėlis; citatos; klausimynas"
    ),
    credits=listed(
        "kalbėjosi; kalbino; kalbina; kalbasi; klausė; klausinėjo; klausimus uždavė; klausimus "
        "pateikė; klausimus uždavinėjo; interviu ėmė; interviu paėmė; interviu parengė; pokalbį "
        "parengė; pokalbį vedė; pokalbį užrašė; pokalbį įrašė; užrašė; įrašė; parengė ir kalbino; "
        "interviu; interviu vedė; interviu ir nuotraukos; kalbėjosi ir fotografavo; interviuotojas; "
        "interviuotoja; apklausė; apklausėjas; apklausėja; vedėjas; vedėja; laidos vedėjas; laidos "
        "vedėja; laidą veda; moderatorius; moderatorė; moderavo; prie mikrofono; su juo kalbėjosi; "
        "su ja kalbėjosi; su jais kalbėjosi; pateikėją kalbino; su juo kalbasi; su ja kalbasi"
    ),
    credits_behind=listed(
        "uždavė klausimus; vedė pokalbį; uždavinėjo klausimus; parengė interviu; užrašė pokalbį; "
        "klausė ir užrašė"
    ),
    bylines=listed(
        "tekstas; tekstas ir nuotraukos; autorius; autorė; rašė; rašo; parengė; redaktorius; "
        "redaktorė; straipsnio autorius; straipsnio autorė; žurnalistė; žurnalistas; teksto autorė; "
        "teksto autorius"
    ),
    guests=listed(
        "parašas; interviu su; pokalbis su; pašnekovas; pašnekovė; svečias; viešnia; studijoje; "
        "studijos svečias; šiandien studijoje; mūsų svečias; mūsų viešnia; laidos svečias; laidos "
        "viešnia; svečiuojasi; respondentas; respondentė; informantas; informantė; pateikėjas; "
        "pateikėja; pasakotojas; pasakotoja; liudytojas; liudytoja; liudytojo apklausa; kalbamės "
        "su; kalbiname; kalbėjomės su; į klausimus atsako; į klausimus atsakė; atsako; atsakė; "
        "penki klausimai"
    ),
    talks=listed(
        "kalbino; kalbina; kalbasi su; kalbėjosi su; susitiko su; susitinka su; klausinėja; "
        "klausinėjo; šnekučiuojasi su; šnekučiavosi su; pokalbyje su; apklausė; aplankė; interviu "
        "ėmė iš"
    ),
    meets=listed(
        "kalbėjomės su; kalbamės su; kalbinome; kalbiname; susitikome su; sutikome; aplankėme; "
        "klausėme; paklausėme; šnekučiavomės su; pakalbinome; pakalbinau; kalbėjausi su; kalbinau; "
        "susitikau su"
    ),
    askers="klausimas interviuotojas interviuotoja žurnalistas žurnalistė vedėjas vedėja klausėjas klausėja redakcija korespondentas korespondentė tyrėjas tyrėja moderatorius moderatorė reporteris apklausėjas kl",
    answerers="atsakymas pašnekovas pašnekovė svečias viešnia respondentas respondentė informantas informantė pateikėjas pateikėja pasakotojas pasakotoja liudytojas liudytoja kaltinamasis kaltinamoji ats dalyvis dalyvė",
    chairs="pirmininkas pirmininkė moderatorius moderatorė posėdžio-pirmininkas vedėjas vedėja",
    court="teisėjas teisėja teismas prokuroras prokurorė vertėjas vertėja sekretorius sekretorė",
    care="gydytojas gydytoja pacientas pacientė slaugytoja psichologas psichologė terapeutas akušerė",
    shows=listed(
        "mūsų svečias; mūsų viešnia; studijos svečias; šiandien studijoje; laidos svečias; laidos "
        "viešnia; studijoje; svečiuojasi; sveiki atvykę; ačiū, kad atėjote; šiandien svečiuojasi"
    ),
    nobody="nežinomas nežinoma",
    fields="data vieta pavadinimas autorius autorė nuotrauka nuotraukos nuotr šaltinis šaltiniai laikas trukmė telefonas adresas tema dalyvavo dalyvauja vertimas vertė vertėja transkripcija transkribavo įrašas garso-įrašas dizainas maketas iliustracija iliustracijos archyvas copyright fotografas fotografė vaizdo garsas redagavo korektorė pastaba darbotvarkė pavyzdys",
    honorifics="ponas ponia panelė profesorius profesorė daktaras daktarė ministras ministrė premjeras vyskupas kunigas klebonas direktorius direktorė teisėjas pulkininkas generolas kapitonas meras merė prof dr akademikas arkivyskupas seimo-narys",
    courtesies="ponas ponia panelė",
    introductions=listed("mano vardas; mano vardas yra; aš esu; esu; vadinuosi; mane vadina"),
    offices="gydytojas gydytoja mokytojas mokytoja direktorius direktorė treneris trenerė advokatas advokatė prokuroras meras profesorius rektorius rektorė kunigas klebonas vertėjas rašytojas rašytoja redaktorius redaktorė bibliotekininkė vedėjas žurnalistas žurnalistė ministras pirmininkas",
    word_ends="tojas toja ininkas ininkė istas istė ologas ologė ėjas ėja orius orė iname ėme",
    bench="teisėjas teisėja teismas",
    examiners=listed("klausia; klausimus užduoda; apklausia"),
    called=listed("liudytojas; liudytoja; liudytojo apklausa; ekspertas; ekspertė"),
    asks_name=listed(
        "kuo jūs vardu; koks jūsų vardas; jūsų vardas; koks tavo vardas; kuo tu vardu; "
        "prisistatykite; prisistatyk; kas jūs esate; kas tu esi; pavardė"
    ),
    heard="juok juoki šypso plojim ploji nesupran nesuprantama kosė atsidū verki kikena",
    cases=(
        "su | u:as iu:is iu:ys iu:ius umi:us iumi:ius | čiumi:čius u:as iu:is iu:ys iu:ius umi:us iumi:ius",
        "iš nuo prie dėl už | o:as io:is io:ys aus:us iaus:ius | čiaus:čius o:as io:is io:ys aus:us iaus:ius",
        "apie | ą:as į:is į:ys ų:us ių:ius | čių:čius ą:as į:is į:ys ų:us ių:ius",
        "| ui:as iui:is iui:ys iui:ius ui:us | čiui:čius ui:as iui:is iui:ys iui:ius ui:us",
        "iš nuo prie dėl | os:a ės:ė | ės:ė os:a :",
        "su | a:a e:ė : | e:ė a:a :",
        "apie | ą:a ę:ė | ę:ė ą:a :",
        "| ai:a ei:ė | ei:ė ai:a :",
    ),
    oblique=(
        "o|u|os|ės|ą|į|ę|ų|ui|ai|ei|aus|umi",
        "o|[^ai]u|iu|os|ės|ą|į|ę|ų|ui|ai|ei|aus|umi|e",
    ),
)
