"""Icelandic."""

from transcripts_cli.recognise.languages.language import Language, listed

ICELANDIC = Language(
    code="is",
    common="og að í á það er en um við til fyrir með þetta hún af þá hvað frá þegar þar hefur eftir út þeir mjög bara verið alltaf hvernig hvenær líka eða ég þú þær hér nú hjá okkur varð höfum sér núna annað úr maður þess því þeirra mikið aldrei",
    frequent="ef við ekki sem hann var svo eins hafa upp vera allt alla gera sinn",
    letters="þð",
    given="jón sigurður guðmundur gunnar ólafur einar kristján magnús stefán jóhann björn árni bjarni helgi halldór arnar kristinn ragnar gísli guðjón sveinn þorsteinn páll kristófer baldur haukur þorgrímur ingólfur egill snorri hörður friðrik eiríkur þór steinn guðrún anna sigríður kristín margrét helga sigrún ingibjörg jóhanna maría elín katrín hildur ragnheiður ásta þóra erla guðný hallgerður hrafnhildur ólöf steinunn þórunn birna sólveig unnur inga lilja bryndís halla",
    familiar=listed(
        "guðmundur gummi; guðrún gunna; jóhann jói; jón nonni; kristín stína; magnús maggi; ólafur óli; sigurður siggi; sigríður sigga; þorsteinn "
        "steini"
    ),
    first="ég mig mér mín minn mitt mínum við okkur okkar",
    singular="ég mig mér minn mín mitt",
    speech="ég þú þig þér já nei takk jú sæll sæl blessaður blessuð velkomin velkominn halló þinn þín þitt ykkur auðvitað einmitt jæja",
    guests_behind=listed("svarar spurningum; svaraði spurningum okkar; segir frá"),
    panels=listed(
        "hringborð; pallborð; pallborðsumræður; umræður; fundur; fundargerð; rýnihópur; málþing"
    ),
    interview=listed(
        "viðtal; viðtalið; viðtali; tók viðtal; samtal; spjall; spjallaði; ræddi við; ræðir við; "
        "spjallað við; fimm spurningar; munnleg heimild; afrit; uppskrift viðtals; ræddum við; "
        "hittum"
    ),
    others=listed(
        "algengar spurningar; spurt og svarað; viðtalsrammi; viðtalsspurningar; breytingaskrá; "
        "útgáfusaga; orðalisti; tilvitnanir; spurningalisti"
    ),
    credits=listed(
        "viðtal tók; viðtalið tók; viðtal; viðtöl; viðtal tóku; viðtalið tóku; tók viðtalið; "
        "spyrill; spyrlar; spyrjandi; spurningar; spurði; spyr; spurningar lagði fram; viðmælandi "
        "spurður af; skráði; skráð af; skráði viðtalið; tók saman; hljóðritaði; hljóðritun; upptöku "
        "annaðist; viðtal og myndir; viðtal og mynd; viðtal og ljósmyndir; texti og viðtal; "
        "blaðamaður; fréttamaður; þáttastjórnandi; umsjón; umsjónarmaður; umsjón með þættinum; "
        "stjórnandi; umræðum stýrði; umræðum stjórnaði; fundarstjóri; við hljóðnemann; safnandi"
    ),
    credits_behind=listed(
        "tók viðtalið; spurði spurninganna; stýrði umræðum; skráði viðtalið; spurði; tók viðtal"
    ),
    bylines=listed(
        "texti; texti og myndir; texti og mynd; höfundur; skrifaði; skrifar; eftir; ritstjóri; "
        "ritstjórn; grein eftir; samantekt; blaðamaður; orð og myndir; texti og ljósmyndir"
    ),
    guests=listed(
        "undirskrift; viðtal við; viðmælandi; viðmælendur; viðmælandinn; gestur; gestir; gestur "
        "þáttarins; gestur okkar; gestur dagsins; í viðtali; svarar; svaraði; svarandi; "
        "heimildarmaður; heimildamaður; sögumaður; vitni; vitnið; skýrslutaka; nafn viðmælanda; "
        "spjall við; samtal við; rætt við; spjallað við; fimm spurningar til; situr fyrir svörum; "
        "sat fyrir svörum; hjá okkur er; með okkur er; í hljóðveri"
    ),
    talks=listed(
        "ræddi við; ræðir við; talaði við; talar við; spjallaði við; spjallar við; hitti; "
        "heimsótti; tók viðtal við; tekur viðtal við; tók hús á; spurði; spyr; settist niður með; í "
        "samtali við; í viðtali við; ræddu við; mælti sér mót við; tók tali"
    ),
    meets=listed(
        "við hittum; við ræddum við; við töluðum við; við spjölluðum við; ræddum við; spjölluðum "
        "við; hittum; heimsóttum; við heimsóttum; ég hitti; ég ræddi við; ég spjallaði við; ég "
        "heimsótti; ég talaði við; við spurðum; spurðum; viðtal við"
    ),
    askers="spurning spyrill spyrjandi blaðamaður fréttamaður þáttastjórnandi stjórnandi rannsakandi safnandi umsjónarmaður skrásetjari sp spyrlar",
    answerers="svar viðmælandi gestur svarandi heimildarmaður heimildamaður sögumaður vitni ákærði sv þátttakandi",
    chairs="fundarstjóri forseti formaður stjórnandi þáttastjórnandi umræðustjóri varaforseti",
    court="dómari dómur dómurinn saksóknari sækjandi verjandi túlkur",
    care="læknir sjúklingur hjúkrunarfræðingur sálfræðingur ljósmóðir meðferðaraðili",
    shows=listed(
        "gestur þáttarins; gestur okkar; gestur dagsins; hjá okkur er; með okkur er; í hljóðveri; "
        "velkomin í þáttinn; velkominn í þáttinn; vertu velkomin; vertu velkominn; takk fyrir að "
        "koma; gestur"
    ),
    nobody="óþekktur óþekkt",
    fields="dagsetning staður titill höfundur mynd myndir ljósmynd ljósmyndir ljósmyndari heimild heimildir deila tími lengd heimilisfang efni viðstödd viðstaddir fjarverandi þýðing þýddi þýðandi uppskrift skráning upptaka hljóðritun prófarkalestur umbrot hönnun teikning teikningar safn skjalasafn copyright athugasemd dagskrá mætt mættir forsíðumynd dæmi",
    honorifics="herra frú fröken doktor prófessor ráðherra forsætisráðherra alþingismaður biskup séra sr dr prof sýslumaður skólastjóri hreppstjóri forseti borgarstjóri bæjarstjóri rektor dómari skipstjóri",
    courtesies="herra frú fröken",
    introductions=listed("ég heiti; heiti ég; nafn mitt er; ég er kölluð; ég er kallaður; ég er"),
    offices="læknir kennari skólastjóri forstjóri þjálfari lögmaður saksóknari borgarstjóri bæjarstjóri sveitarstjóri prófessor rektor prestur biskup túlkur rithöfundur ritstjóri bókavörður framkvæmdastjóri formaður ráðherra dómari bóndi skipstjóri fréttamaður",
    word_ends="maður kona ari fræðingur stjóri inn ingur isti óndi óndinn smiður smiðurinn um",
    bench="dómari dómurinn dómur",
    examiners=listed("spyr; spurningar leggur fram; yfirheyrir"),
    called=listed("vitni; vitnið; skýrslutaka; sérfræðingur"),
    asks_name=listed(
        "hvað heitir þú; hvað heitirðu; hvað heitið þér; nafn þitt; fullt nafn; segðu frá þér; "
        "kynntu þig; geturðu kynnt þig; hver ert þú; hver ertu; hvert er nafn þitt"
    ),
    heard="hlær hlátur hlæ lófaklapp lófatak ógreinilegt hóst andvarp grát lófaklöpp brosir",
    cases=(
        "við hitti heimsótti fyrir spurði | :ur l:ll n:nn in:inn a:i : | son:son :",
        "frá hjá með | ði:ður mi:mur ki:kur li:ll ni:nn i:ur i: gli:gill irni:jörn a:i : | syni:son i:",
        "án vegna | ðar:ður ar:ur s:ur s:l ls:ll ns:nn s: a:i ar: jarnar:jörn | sonar:son s:",
        "við hitti heimsótti fyrir spurði | ði:ður i:ur nnu:nna öllu:alla öru:ara u:a u: a: | dóttur:dóttir :",
        "frá hjá með | ði:ður i:ur önnu:anna öllu:alla u:a u: i: | dóttur:dóttir :",
        "án vegna | ðar:ður ar:ur önnu:anna u:a ar: jargar:jörg | dóttur:dóttir :",
    ),
    oblique=(
        "[ðmgklfn]i(?<!elgi)(?<!ngi)(?<!isli)(?<!arni)|u",
        "dóttur|syni|sonar",
    ),
)
