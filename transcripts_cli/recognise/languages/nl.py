"""Dutch."""

from transcripts_cli.recognise.languages.language import Language, listed

DUTCH = Language(
    code="nl",
    sounds="geluid geluiden muziek",
    wishes="dank groeten groetjes",
    common="de het een en van is dat niet op te in die met voor zijn er aan ook maar om dan wat naar bij wel nog was als heb",
    given="jan johannes hendrik willem piet pieter cornelis kees gerrit henk hans peter jeroen mark erik eric martijn dennis marcel robert rob bas bart tom tim daan sem lucas luuk thijs niels sander wouter maarten joost jasper ruben koen stijn dirk klaas theo wim ton ad frans jos johan jaap arjan edwin patrick richard ronald paul michiel floris hugo maria anna johanna elisabeth cornelia wilhelmina hendrika margaretha petra monique marianne ingrid yvonne esther sandra linda marieke anneke ineke els elly loes lotte sanne anouk femke floor fleur iris eva lisa emma sophie julia maud roos tess noor nienke annemarie hanneke mieke trudy truus riet corrie jolanda astrid wendy",
    familiar=listed(
        "abraham bram; adrianus ad arie; albert bert; alexander lex; antonius toon ton; bartholomeus bart; bernardus ben; catharina toos trijntje; "
        "cornelia corrie; cornelis kees cor; elisabeth els lies bep; franciscus frans; gerardus gerard; gerrit ger; gijsbert gijs; hendrik henk; "
        "hendrika rika; hubertus bert huub; jacobus jaap koos; johanna joke hanna; johannes jan hans joop; jozef jef; laurens laurens; leonardus leo; "
        "lodewijk lode; margaretha greet griet; maria mieke ria; martinus tinus; matthijs thijs; nicolaas klaas nico; petrus piet; pieter piet; "
        "theodorus theo; wilhelmina mien willemien; willem wim"
    ),
    first="ik mij me mijn wij we ons onze",
    singular="ik mijn",
    speech="ik jij je u wij we mij mijn ja nee bedankt dank nou goed uw jouw hoor hé hallo jullie ons hoi dag welkom",
    guests_behind=listed(
        "beantwoordt onze vragen; beantwoordde onze vragen; beantwoordt vragen; aan het woord; vertelt"
    ),
    panels=listed(
        "rondetafel; rondetafelgesprek; ronde tafel; panelgesprek; paneldiscussie; panel; debat; discussie; focusgroep; groepsgesprek; vergadering; "
        "verslag; notulen; raad; gemeenteraad; commissie; forum; symposium"
    ),
    interview=listed(
        "interview; gesprek; in gesprek met; vraaggesprek; transcriptie; vragen aan; interviewde; "
        "geïnterviewd; sprak met; vijf vragen aan; aan het woord; dubbelinterview; in gesprek; "
        "gesprek met; mondelinge geschiedenis; levensverhaal"
    ),
    others=listed(
        "veelgestelde vragen; interviewleidraad; leidraad; topiclijst; wijzigingslog; citaten; oefening; "
        "woordenlijst; besluitenlijst"
    ),
    credits=listed(
        "interview; interview door; interview van; vragen; geïnterviewd door; interviewer; "
        "afgenomen door; opgetekend door; vraaggesprek; gesprek geleid door; presentatie; "
        "interview en tekst; interview en foto's; interview en fotografie; interview & tekst; "
        "tekst en interview; interview en redactie; interviews door; interviews; "
        "interview afgenomen door; het interview werd afgenomen door; interview uitgevoerd door; "
        "interview gehouden door; interview geleid door; interview gedaan door; "
        "dit interview is afgenomen door; vragen van; vragen gesteld door; "
        "de vragen werden gesteld door; de vragen stelde; de vragen stelden; gesprek gevoerd door; "
        "het gesprek werd gevoerd door; gesprek door; genoteerd door; opgenomen door; opgeschreven door; "
        "afgenomen en uitgewerkt door; neergeschreven door; ondervraagd door; bevraagd door; "
        "gespreksleider; gespreksleidster; gespreksleiding; moderator; moderatie; gemodereerd door; "
        "gepresenteerd door; aan de microfoon; achter de microfoon; interviewster; interviewers; "
        "naam interviewer; de interviewer; enquêteur; enquêtrice; reporter; vraagstelling; "
        "interview voor de redactie; gehoord door; verbalisant; verbalisanten"
    ),
    bylines=listed(
        "door; tekst; auteur; redactie; tekst en foto's; tekst en foto; tekst en beeld; tekst & foto's; "
        "tekst van; geschreven door; een artikel van; artikel van; verslag; verslag van; reportage; "
        "reportage van; bijdrage van; auteurs"
    ),
    guests=listed(
        "interview met; in gesprek met; gesprek met; gast; geïnterviewde; respondent; met; "
        "vraaggesprek met; te gast; een interview met; een gesprek met; aan het woord; aan het woord is; "
        "vragen aan; vijf vragen aan; tien vragen aan; drie vragen aan; op bezoek bij; op de koffie bij; "
        "ontmoeting met; onze gast; onze gast is; mijn gast; mijn gast is; onze gast vandaag; "
        "te gast is; te gast vandaag; vandaag te gast; bij ons is; bij mij zit; hier in de studio; "
        "we verwelkomen; geïnterviewden; de geïnterviewde; naam geïnterviewde; verteller; vertelster; "
        "zegspersoon; zegsman; zegsvrouw; informant; informante; verhoor van; verhoor van getuige; "
        "verklaring van; verklaring van getuige; herinneringen van; levensverhaal van; in gesprek"
    ),
    askers="vraag v interviewer interviewster journalist i int onderzoeker presentator presentatrice redactie interviewers enquêteur enquêtrice verslaggever verslaggeefster reporter gespreksleider gespreksleidster redacteur redactrice journaliste onderzoekster verbalisant vraagsteller ondervrager",
    answerers="antwoord a geïnterviewde respondent r gast informant informante zegspersoon verteller vertelster getuige verdachte geïnterviewden respondente deelnemer deelneemster",
    chairs="voorzitter moderator gespreksleider presentator presentatrice gespreksleidster moderatrice dagvoorzitter voorzitster",
    court="rechter griffier tolk vertaler vertaalster officier-van-justitie",
    care="arts dokter patiënt patiënte verpleegkundige cliënt huisarts psycholoog psychologe therapeut verloskundige",
    shows=listed(
        "onze gast; mijn gast; te gast; gast; onze gast vandaag; onze gast van vandaag; "
        "mijn gast vandaag; vandaag te gast; bij ons in de studio; hier in de studio; in de studio; "
        "welkom bij; fijn dat je er bent; fijn dat u er bent; bedankt dat je er bent"
    ),
    nobody="onbekend onverstaanbaar",
    pictures="foto tekst beeld",
    fields="datum plaats titel auteur bron bronnen foto noot duur contact tel telefoon adres delen onderwerp aanwezig afwezig tijd agenda ingrediënten vertaling vertaald transcriptie getranscribeerd opname eindredactie vormgeving beeld fotografie foto's camera montage redactie-eind copyright archief voorbeeld afbeelding figuur",
    honorifics="dhr mevr mevrouw meneer mijnheer heer dr prof ir mr drs minister wethouder raadslid burgemeester meneer voorzitter pastoor dokter pater zuster broeder kapelaan dominee ds bisschop generaal kolonel kapitein schepen gedeputeerde staatssecretaris ambassadeur rechercheur inspecteur commissaris minister-president senator mw",
    particles="van de der den het ten ter te 't in el",
    introductions=listed(
        "ik heet; mijn naam is; ik ben; mijn naam; ik ben de; ze noemen me; iedereen noemt me; "
        "ik word genoemd"
    ),
    courtesies="dhr mevr mevrouw meneer mijnheer heer de het een",
    offices="arts dokter docent directeur trainer wethouder burgemeester rechter advocaat voorzitter rector directrice docente leraar lerares wijkagent gids schepen tolk woordvoerder woordvoerster dominee",
    bench="rechtbank rechter voorzitter",
    examiners=listed(
        "vragen van; ondervraagd door; verhoord door; vragen door; vraag van; op vragen van; "
        "ondervraging door; verhoor door"
    ),
    called=listed(
        "getuige; verhoor van getuige; verklaring van getuige; de getuige; getuige-deskundige"
    ),
    asks_name=listed(
        "uw naam; hoe heet u; je naam; hoe heet je; stelt u zich; stel je; kunt u zich voorstellen; "
        "wie bent u; wat is uw naam; wat is je naam"
    ),
    heard="gelach lacht lachen applaus gejuich hilariteit zucht onverstaanbaar grinnik hoest huilt snik giechel",
    meets=listed(
        "we spraken met; wij spraken met; ik sprak met; spraken we met; spraken wij met; "
        "sprak ik met; we praatten met; ik praatte met; we spreken met; ik spreek met; "
        "spreken we met; spreken wij met; we ontmoetten; ik ontmoette; ontmoetten we; "
        "wij interviewden; we interviewden; ik interviewde; interviewden we; we vroegen; "
        "wij vroegen; ik vroeg; vroegen we; we gingen langs bij; ik ging langs bij; "
        "gingen we langs bij; we gingen in gesprek met; gingen we in gesprek met; "
        "ik ging in gesprek met; maak kennis met; vragen aan; vijf vragen aan; tien vragen aan"
    ),
    talks=listed(
        "sprak met; spreekt met; interviewde; interviewt; in gesprek met; ontmoette; "
        "ging in gesprek met; gaat in gesprek met; ging langs bij; gaat langs bij; ging op bezoek bij; "
        "ging op de koffie bij; praat met; praatte met; praat bij met; had een gesprek met; "
        "voerde een gesprek met; sprak uitgebreid met; interviewden; spraken met; zocht op; "
        "stelde vragen aan; stelt vragen aan; legde enkele vragen voor aan; had een interview met; "
        "ontving; ontvangt; in dialoog met; discussieert met; sprak voor ons met"
    ),
    credits_behind=listed(
        "stelde de vragen; voerde het gesprek; nam het interview af; stelt de vragen; stelden de vragen; "
        "voerde dit gesprek; voerden het gesprek; hield het interview; deed het interview; "
        "deden het interview; nam dit interview af; namen het interview af; leidde het gesprek; "
        "leidt het gesprek; modereerde het gesprek; modereert het gesprek; interviewde hem; "
        "interviewde haar; noteerde het gesprek; tekende het gesprek op; ging met hem in gesprek; "
        "ging met haar in gesprek"
    ),
    introductions_behind=listed("aangenaam; is de naam"),
    cases=(" | : | s:",),
    word_ends="er erin or orin ist iste ster eur euse loog loge man vrouw aar are ares ant chef",
)
