"""Danish."""

from transcripts_cli.recognise.languages.language import Language, listed

DANISH = Language(
    code="da",
    sounds="lyd musik",
    wishes="tak hilsen hilsner",
    common="og at det som er på ikke den et til af jeg en med har fra efter også eller hvad noget meget havde sig blev hvor nogle være hun",
    given="peter jens michael lars henrik thomas søren jan christian martin niels anders morten jesper hans mads rasmus kim per ole jørgen erik svend poul anne kirsten mette hanne helle anna susanne maria lene marianne inge karen bente camilla pia jette lone louise charlotte birthe lise bodil preben jytte kaj villy inger grethe aase gerda børge",
    familiar=listed(
        "alexander alex; andreas andy; birgitte gitte; christian chris; elisabeth lis; frederik frede; henrik henke; jakob jacob; johannes hannes; "
        "kristian kris; margrethe grethe; mathilde tilde; niels nisse; peter per; rasmus ras; søren søs; thomas tom"
    ),
    first="jeg mig mine vores",
    singular="jeg min mit mine",
    speech="jeg du mig dig ja nej tak hej okay nå jamen dine jer velkommen",
    persons="min mit mine vi os vores",
    guests_behind=listed(
        "svarer på vores spørgsmål; svarede på vores spørgsmål; svarer på spørgsmål; fortæller"
    ),
    panels=listed(
        "rundbordssamtale; rundbord; paneldebat; paneldiskussion; debat; møde; referat; fokusgruppe; borgermøde; forum"
    ),
    interview=listed(
        "interview; interviewet; samtale med; transskription; udskrift af; interviewede; interview med; "
        "talte med; har talt med; vi har mødt; mundtlig historie; fem spørgsmål til; samtale mellem; "
        "interviewes"
    ),
    others=listed(
        "ofte stillede spørgsmål; interviewguide; spørgeguide; ændringslog; versionshistorik; ordliste; "
        "øvelse"
    ),
    credits=listed(
        "interview af; interviewet af; interviewer; interviewere; spørgsmål; spørgsmål af; "
        "samtalen blev ført af; ordstyrer; interview og foto; interview og fotos; interview og tekst; "
        "interview & tekst; tekst og interview; interview foretaget af; interview gennemført af; "
        "interviewet er foretaget af; interviewet er lavet af; interviewet blev foretaget af; "
        "interviewet blev gennemført af; interview udført af; interview ved; interviewet ved; "
        "interviewet og optaget af; interviews af; spørgsmål stillet af; spørgsmålene blev stillet af; "
        "spørgsmålene stilles af; udspurgt af; samtalen blev ledet af; samtalen ledes af; "
        "samtalen føres af; optaget af; optagelse ved; optegnet af; optegner; nedskrevet af; "
        "nedskrevet ved; indsamlet af; indsamler; modereret af; moderator; ordstyrer er; "
        "interviewerens navn; navn på interviewer; vært er; ved mikrofonen; reporter; studievært; "
        "intervieweren; interview"
    ),
    bylines=listed(
        "tekst; tekst og foto; af; skrevet af; forfatter; skribent; tekst af; tekst & foto; "
        "tekst og fotos; tekst og billeder; artikel af; reportage; reportage af; en artikel af; "
        "af redaktionen"
    ),
    guests=listed(
        "underskrift; underskrevet af; interview med; samtale med; gæst; gæster; dagens gæst; informant; "
        "møde med; et interview med; en samtale med; interviewperson; interviewpersoner; "
        "den interviewede; informanter; informantens navn; meddeler; hjemmelsmand; fortæller; "
        "fortalt af; gæst er; dagens gæst er; vores gæst er; min gæst; min gæst er; vores gæst; "
        "ugens gæst; med os er; med os i studiet; med os har vi; vi byder velkommen til; velkommen til; "
        "fem spørgsmål til; ti spørgsmål til; spørgsmål til; hjemme hos; på besøg hos; i samtale med; "
        "afhøring af; afhøring af vidnet; vidneforklaring af; erindringer af"
    ),
    askers="spørgsmål interviewer intervieweren journalist journalisten vært værten reporter interviewere udspørger spørger journalister redaktør redaktionen reporteren studievært studieværten forsker forskeren moderator int",
    answerers="svar informant gæst gæsten respondent meddeler fortæller interviewperson interviewpersonen interviewede hjemmelsmand informanten respondenten vidne vidnet tiltalte sigtede deltager",
    chairs="formand formanden ordstyrer mødeleder dirigent vært værten mødelederen ordstyreren dirigenten borgmesteren moderator",
    court="dommer dommeren retten anklager protokolfører tolk tolken oversætter domsmand nævning",
    care="læge lægen patient patienten sygeplejerske psykolog terapeut jordemoder sygeplejersken",
    shows=listed(
        "dagens gæst; vores gæst; min gæst; gæst; gæster; gæst i studiet; dagens gæst er; vores gæst er; "
        "min gæst er; ugens gæst; med os i studiet; med os i dag; med mig har jeg; velkommen i studiet; "
        "velkommen til programmet; tak fordi du kom; tak fordi du ville; tak fordi du har lyst"
    ),
    nobody="ukendt uhørligt",
    pictures="foto tekst",
    fields="dato sted titel forfatter foto kilde kilder tid telefon adresse emne tilstede fraværende fotografi oversættelse oversat transskription transskriberet optagelse optaget redigering korrektur layout arkiv copyright fotograf billeder billede faktaboks eksempel figur",
    honorifics="hr fru frk dr doktor professor minister statsminister ministeren borgmester biskop kaptajn herr advokat rektor præst provst general oberst folketingsmedlem sognepræst",
    particles="af von de",
    introductions=listed(
        "jeg hedder; mit navn er; jeg er; mit navn; jeg kaldes; folk kalder mig; alle kalder mig"
    ),
    courtesies="hr fru frk",
    offices="læge lærer rektor træner dommer advokat anklager præst direktør borgmester professor sognepræst provst bibliotekar tolk talsmand talskvinde redaktør journalist formand",
    bench="dommer dommeren retten",
    examiners=listed(
        "afhørt af; spørgsmål fra; spørgsmål af; udspørges af; afhøres af; spørgsmål ved"
    ),
    called=listed("vidne; vidnet; afhøring af vidnet; afhøring af; vidneforklaring fra"),
    asks_name=listed(
        "hvad hedder du; dit navn; hvad hedder de; hvad er dit navn; kan du præsentere; præsenter dig; "
        "hvem er du; deres navn"
    ),
    heard="latter bifald uhørlig grin fnis hoste suk græd rømmer",
    meets=listed(
        "vi mødte; jeg mødte; vi har mødt; jeg har mødt; vi møder; jeg møder; vi talte med; "
        "jeg talte med; vi har talt med; jeg har talt med; vi taler med; vi snakkede med; "
        "jeg snakkede med; vi har snakket med; vi snakker med; vi interviewede; jeg interviewede; "
        "vi har interviewet; jeg har interviewet; vi interviewer; vi spurgte; jeg spurgte; "
        "vi besøgte; vi har besøgt; mød; spørgsmål til; fem spørgsmål til; "
        "taler vi med; talte vi med; har vi talt med; snakker vi med; snakkede vi med; har vi interviewet; møder vi; mødte vi"
    ),
    talks=listed(
        "interviewer; interviewede; talte med; har talt med; mødte; har mødt; har interviewet; møder; "
        "taler med; snakker med; snakkede med; har snakket med; samtaler med; satte sig ned med; "
        "fik en snak med; tog en snak med; i samtale med; stillede spørgsmål til; "
        "stillede nogle spørgsmål til; diskuterer med; fører en samtale med"
    ),
    credits_behind=listed(
        "stillede spørgsmålene; stiller spørgsmålene; foretog interviewet; lavede interviewet; "
        "gennemførte interviewet; har lavet interviewet; har foretaget interviewet; ledede samtalen; "
        "leder samtalen; førte samtalen; interviewede ham; interviewede hende; modererede samtalen"
    ),
    cases=(" | : | s:",),
    owned="(?<![suiox])(?<!ma)(?<!na)(?<!ea)(?<!ia)(?<!ä)(?<!å)s",
    word_ends="mand kvinde log ist inde ør er ant",
)
