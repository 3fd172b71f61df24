"""Danish: words near names."""

LEXICON = {
    "talking": (
        "interview* samtale* talte talt snakkede snakket snakker snak sludrede sludrer sludder "
        "spurgte spurgt spørger spørge spørgsmål spørgsmålene udspurgte udspurgt udspørg* "
        "adspurgt mødte mødtes møder møde mødet traf truffet besøgte besøgt besøger besøg "
        "besøget lyttede lyttet lytter nedskrev nedskrevet noterede noteret optog optaget "
        "optagelse optagelsen indsamlet samlet førte ført ledede forberedt forberedte dialog "
        "konversation drøftede drøftelse moderator* ordstyrer* studievært* vært værten "
        "rundspørge hyggesnak"
    ),
    "telling": (
        "fortæller fortalte fortalt fortælling siger sagde sagt forklarer forklarede forklaret "
        "svarer svarede svar svaret svarene husker huskede mindes mindedes erindrer erindringer "
        "afslører afslørede mener mente tror troede synes beskriver beskrev skildrer indrømmer "
        "indrømmede erkender beretter berettede beretning rapporterer deler udtaler udtalte "
        "fastslår påpeger understreger betror håber drømmer om taler tilbageblik overvejer"
    ),
    "making": (
        "foto fotos fotograf* billede billeder billedet kamera kameramand illustration* "
        "illustrator* illustreret tegning tegninger tegnet tegner tegneren karikatur* grafik "
        "grafiker grafisk layout layouter design designer formgiv* opsætning sats omslag "
        "forside oversættelse* oversat oversætter* tolk transskri* udskrift afskrift korrektur* "
        "lyd lydmand musik teknik tekniker produktion producer* producent* instruktion klip "
        "klipper klippet redigering redigeret tryk trykkeri* trykt forlag forlagt forlægger "
        "udgiver* udgivet udgivelse chefredaktør* ansvarshavende ansvarlig annonce annoncer "
        "annoncesalg reklame* sponsor* sponseret oplag oplaget forord arkiv arkivet arkivfoto "
        "pressefoto privatfoto webmaster kolofon"
    ),
    "staff": (
        "vores vor vort vore reporter reporteren korrespondent* journalist* redaktør* "
        "redaktion* skribent* medarbejder* kollega kollegaen kolleger praktikant* freelance* "
        "bidragyder* forfatter forfatteren tekst teksten tekster ord af skrevet skrev skriver "
        "udsendt udsending klummeskribent* kommentator* notits bladudvalg* os vi"
    ),
    "elsewhere": (
        "læs også næste forrige foregående kommende snart nummer nummeret krønike kronik "
        "kronikken klumme klummer spalte portræt portrætter foredrag forelæsning* koncert "
        "koncerter koncerten udstilling* oplæsning recital rundvisning* omvisning* indvielse* "
        "åbning workshop* værksted billet billetter billetsalg entré kontakt kontakte tilmeld* "
        "registrering registrer kommentar kommentarer kommenter abonner* abonnement* nyhedsbrev "
        "nekrolog* mindeord dødsannonce opkaldt grundlagt stiftet arrangement* begivenhed* "
        "kalender læserbrev* breve anmeldelse* føljeton serie relaterede lignende indhold"
    ),
    "kin": (
        "manden mand ægtemand* ægtefælle* kone konen kones hustru hustruen søn sønnen sønner "
        "datter datteren døtre bror broren broder brødre søster søsteren søstre søskende mor "
        "moren moderen mamma far faren faderen forældre farfar morfar bedstefar farmor mormor "
        "bedstemor bedsteforældre barnebarn børnebørn oldefar oldemor onkel farbror morbror "
        "tante faster moster fætter fætre kusine* nevø niece svoger svigerfar svigermor "
        "svigersøn svigerdatter svigerinde partner samlever* kæreste* gift forlovet forlovede "
        "skilt fraskilt nabo naboen naboer ven vennen venner veninde* lærer læreren læremester* "
        "mester mentor* forgænger* efterfølger* grundlægger* stifter stifteren afdød afdøde "
        "salig død døde efterladt* dødsbo chef chefen træner* elev lærling* discipel* enke "
        "enken enkemand forfader* forfædre"
    ),
    "trades": (
        "bager bageren bagermester* konditor* bonde landmand landmanden gårdejer* biavler* "
        "hyrde gartner* fisker fiskeren skovfoged* kaptajn* skipper* sømand matros lods pilot* "
        "sygeplejerske* jordemoder* pædagog* professor* lektor* skolelærer* rektor* skoleleder* "
        "direktør* borgmester* formand formanden forkvinde formænd præsident* sekretær* "
        "kunstner* maler maleren malerinde billedhugger* keramiker* pottemager* musiker* sanger "
        "sangeren sangerinde* pianist* violinist* organist* guitarist* komponist* dirigent* "
        "romanforfatter* forfatterinde* digter* poet* dramatiker* skuespiller* filminstruktør* "
        "instruktør* danser* spiller spilleren fodboldspiller* målmand målmanden angriber* "
        "cykelrytter* atlet* løber* svømmer* håndboldspiller* videnskabsmand forsker* biolog* "
        "historiker* fysiker* kemiker* matematiker* astronom* arkæolog* sociolog* filosof "
        "filosoffen ingeniør* arkitekt arkitekten programmør* kok kokken køkkenchef* kromand "
        "værtshusholder* ejer ejeren indehaver* leder lederen bestyrer* forvalter* iværksætter* "
        "købmand* boghandler* bibliotekar* kurator* frivillig* pensionist* efterlønner veteran* "
        "vinder vinderen mesteren prismodtager* ekspert* aktivist* præst præsten sognepræst* "
        "biskop* pastor imam munk nonne læge lægen doktor kirurg* dyrlæge* tandlæge* apoteker* "
        "psykolog psykologen advokat* dommer* minister* folketingsmedlem politiker* politimand "
        "betjent brandmand soldat* smed smeden snedker* tømrer* skomager* skrædder* syerske "
        "urmager* frisør* opfinder* samler samleren studerende student* født år årig årige bor "
        "arbejder arbejdet driver pensioneret bosat"
    ),
}
