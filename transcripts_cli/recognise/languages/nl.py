"""Dutch."""

from transcripts_cli.recognise.languages.language import Language, listed

DUTCH = Language(
    code="nl",
    common="de het een en van is dat niet op te in die met voor zijn er aan ook maar om dan wat naar bij wel nog was als heb",
    given="jan johannes hendrik willem piet pieter cornelis kees gerrit henk hans peter jeroen mark erik eric martijn dennis marcel robert rob bas bart tom tim daan sem lucas luuk thijs niels sander wouter maarten joost jasper ruben koen stijn dirk klaas theo wim ton ad frans jos johan jaap arjan edwin patrick richard ronald paul michiel floris hugo maria anna johanna elisabeth cornelia wilhelmina hendrika margaretha petra monique marianne ingrid yvonne esther sandra linda marieke anneke ineke els elly loes lotte sanne anouk femke floor fleur iris eva lisa emma sophie julia maud roos tess noor nienke annemarie hanneke mieke trudy truus riet corrie jolanda astrid wendy",
    first="ik mij me mijn wij we ons onze",
    singular="ik mijn",
    speech="ik jij je u wij we mij mijn ja nee bedankt dank nou goed uw jouw hoor hé hallo jullie ons hoi dag welkom",
    interview=listed("interview; gesprek; in gesprek met; vraaggesprek; transcriptie; vragen aan"),
    others=listed(
        "veelgestelde vragen; interviewleidraad; leidraad; topiclijst; wijzigingslog; citaten; oefening; "
        "woordenlijst; besluitenlijst"
    ),
    credits=listed(
        "interview; interview door; interview van; vragen; geïnterviewd door; interviewer; "
        "afgenomen door; opgetekend door; vraaggesprek; gesprek geleid door; presentatie; "
        "interview en tekst"
    ),
    bylines=listed("door; tekst; auteur; redactie"),
    guests=listed(
        "interview met; in gesprek met; gesprek met; gast; geïnterviewde; respondent; met; "
        "vraaggesprek met; te gast"
    ),
    askers="vraag v interviewer interviewster journalist i int onderzoeker presentator presentatrice redactie",
    answerers="antwoord a geïnterviewde respondent r gast",
    chairs="voorzitter moderator gespreksleider presentator presentatrice",
    court="rechter griffier",
    care="arts dokter patiënt patiënte verpleegkundige cliënt",
    shows=listed("onze gast; mijn gast; te gast; gast"),
    nobody="onbekend onverstaanbaar",
    fields="datum plaats titel auteur bron bronnen foto noot duur contact tel telefoon adres delen onderwerp aanwezig afwezig tijd agenda ingrediënten",
    honorifics="dhr mevr mevrouw meneer mijnheer heer dr prof ir mr drs minister wethouder raadslid burgemeester meneer voorzitter pastoor dokter",
    particles="van de der den het ten ter te 't in el",
    introductions=listed("ik heet; mijn naam is; ik ben"),
    courtesies="dhr mevr mevrouw meneer mijnheer heer de het een",
    offices="arts dokter docent directeur trainer wethouder burgemeester rechter advocaat voorzitter",
    bench="rechtbank rechter voorzitter",
    examiners=listed("vragen van; ondervraagd door; verhoord door"),
    called=listed("getuige"),
    asks_name=listed("uw naam; hoe heet u"),
    heard="gelach lacht lachen applaus gejuich hilariteit zucht onverstaanbaar",
    talks=listed("sprak met; spreekt met; interviewde; interviewt; in gesprek met; ontmoette"),
    credits_behind=listed("stelde de vragen; voerde het gesprek; nam het interview af"),
)
