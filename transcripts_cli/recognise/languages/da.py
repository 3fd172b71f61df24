"""Danish."""

from transcripts_cli.recognise.languages.language import Language, listed

DANISH = Language(
    code="da",
    common="og at det som er på ikke den et til af jeg en med har fra efter også eller hvad noget meget havde sig blev hvor nogle være hun",
    given="peter jens michael lars henrik thomas søren jan christian martin niels anders morten jesper hans mads rasmus kim per ole jørgen erik svend poul anne kirsten mette hanne helle anna susanne maria lene marianne inge karen bente camilla pia jette lone louise charlotte birthe lise",
    first="jeg mig mine vores",
    singular="jeg min mit mine",
    speech="jeg du mig dig ja nej tak hej okay nå jamen dine jer velkommen",
    interview=listed("interview; interviewet; samtale med; transskription; udskrift af"),
    others=listed(
        "ofte stillede spørgsmål; interviewguide; spørgeguide; ændringslog; versionshistorik; ordliste; "
        "øvelse"
    ),
    credits=listed(
        "interview af; interviewet af; interviewer; interviewere; spørgsmål; spørgsmål af; "
        "samtalen blev ført af; ordstyrer"
    ),
    bylines=listed("tekst; tekst og foto; af; skrevet af; forfatter; skribent"),
    guests=listed(
        "underskrift; underskrevet af; interview med; samtale med; gæst; gæster; dagens gæst; informant; "
        "møde med"
    ),
    askers="spørgsmål interviewer intervieweren journalist journalisten vært værten reporter",
    answerers="svar informant gæst gæsten respondent",
    chairs="formand formanden ordstyrer mødeleder dirigent vært værten",
    court="dommer dommeren retten anklager protokolfører",
    care="læge lægen patient patienten sygeplejerske",
    shows=listed("dagens gæst; vores gæst; min gæst; gæst; gæster; gæst i studiet"),
    nobody="ukendt uhørligt",
    fields="dato sted titel forfatter foto kilde kilder tid telefon adresse emne tilstede fraværende fotografi",
    honorifics="hr fru frk dr doktor professor minister statsminister ministeren borgmester biskop kaptajn",
    particles="af von de",
    introductions=listed("jeg hedder; mit navn er; jeg er"),
    courtesies="hr fru frk",
    offices="læge lærer rektor træner dommer advokat anklager præst direktør borgmester professor",
    bench="dommer dommeren retten",
    examiners=listed("afhørt af; spørgsmål fra"),
    called=listed("vidne; vidnet"),
    asks_name=listed("hvad hedder du; dit navn; hvad hedder de"),
    heard="latter bifald uhørlig",
    talks=listed("interviewer; interviewede; talte med; har talt med; mødte; har mødt"),
)
