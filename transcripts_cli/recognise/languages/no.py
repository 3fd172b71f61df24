"""Norwegian."""

from transcripts_cli.recognise.languages.language import Language, listed

NORWEGIAN = Language(
    code="no",
    common="og at det som er på ikke den et til av jeg en med har fra etter også eller hva noe mye hadde seg ble hvor noen være blitt hun",
    given="jan per bjørn ole lars kjell arne knut svein thomas odd tor geir john morten terje hans martin erik andreas anders håkon sindre magnus henrik jonas kristian øyvind stian trond rune espen anne inger kari marit liv ingrid berit astrid hilde bjørg anna solveig marianne randi ida nina elisabeth kristin silje hanne tone nora camilla",
    first="jeg meg mitt mine oss vår vårt våre",
    singular="jeg min mitt mine",
    speech="jeg du meg deg oss ja nei takk hei okei ditt dere velkommen",
    interview=listed("intervju; intervjuet; samtale med; transkripsjon; utskrift av"),
    others=listed(
        "ofte stilte spørsmål; vanlige spørsmål; intervjuguide; endringslogg; versjonshistorikk; "
        "ordliste; øvelse"
    ),
    credits=listed(
        "intervju av; intervjuet av; intervjuer; intervjuere; spørsmål; spørsmål av; samtaleleder"
    ),
    bylines=listed("tekst; tekst og foto; av; skrevet av; forfatter"),
    guests=listed(
        "underskrift; undertegnet; intervju med; samtale med; gjest; gjester; dagens gjest; informant; "
        "møte med"
    ),
    askers="spørsmål intervjuer intervjueren journalist journalisten programleder reporter",
    answerers="svar informant intervjuobjekt gjest gjesten respondent",
    chairs="ordstyrer møteleder programleder styreleder møteleiar stortingspresidenten",
    court="dommer dommeren retten aktor protokollfører",
    care="lege legen pasient pasienten sykepleier",
    shows=listed("dagens gjest; vår gjest; gjesten vår; min gjest; gjest; gjester; gjest i studio"),
    nobody="ukjent uhørbart",
    fields="dato sted tittel forfatter foto kilde kilder tid telefon adresse emne tilstede fraværende fotografi",
    honorifics="herr fru frøken dr doktor professor statsråd statsminister statsministeren ordfører biskop kaptein",
    particles="von de",
    introductions=listed("jeg heter; mitt navn er; navnet mitt er; jeg er"),
    courtesies="herr fru frøken",
    offices="lege lærer rektor trener dommer advokat aktor prest direktør ordfører professor",
    bench="dommer dommeren retten",
    examiners=listed("eksaminert av; avhørt av; spørsmål fra"),
    called=listed("vitne; vitnet"),
    asks_name=listed("hva heter du; navnet ditt; ditt navn"),
    heard="latter applaus uhørlig",
    talks=listed("intervjuer; intervjuet; snakket med; har møtt; møtte"),
)
