"""French: words near names."""

LEXICON = {
    "talking": (
        "interview* interrogé* interroge interroger questions question questionné* questionne "
        "questionner entretien entretiens entrevue entrevues propos recueilli* recueil parlé "
        "parler parlait discuté discute discuter discussion conversation conversations dialogue "
        "dialogué bavardé bavarder bavardage causerie échangé échange échanges rencontre "
        "rencontré* rencontrer rencontrait visite visité visiter rendu écouté écoute écouter "
        "enregistré* enregistrement noté notés noter mené menée menés réalisé réalisée conduit "
        "conduite préparé préparée demandé demande demander posé posées posait interlocuteur* "
        "animé animée animateur animatrice retranscrit face-à-face"
    ),
    "telling": (
        "raconte racontait raconté raconter dit disait déclare déclaré déclarait explique "
        "expliqué expliquait répond répondu répondait réponses réponse souvient souvenait "
        "rappelle révèle révélé évoque évoquait confie confié croit pense estime affirme "
        "témoigne témoignage revient livre dévoile avoue décrit partage relate souligne assure "
        "espère rêve sur défend dénonce parle"
    ),
    "making": (
        "photo photos photographie* photographe* photographié cliché clichés image images "
        "caméra cadreur illustration* illustrateur* illustratrice* illustré dessin dessins "
        "dessinateur* dessinatrice* caricatur* graphisme graphique* graphiste* infographie "
        "maquette maquettiste* conception composition traduction* traduit* traducteur* "
        "traductrice* transcription* transcrit* relecture musique technique technicien* "
        "production producteur* productrice* produit réalisateur* réalisatrice* réalisation "
        "montage monteur* impression imprimé imprimerie imprimeur* éditeur* éditrice* éditions "
        "édité publication publicité régie sponsor* tirage préface* avant-propos archive "
        "archives crédit crédits responsable dépôt webmestre couverture sonore prise correction "
        "correcteur* correctrice* direction"
    ),
    "staff": (
        "notre nos nous reporter* correspondant* journaliste* rédacteur* rédactrice* rédaction "
        "auteur auteure autrice auteurs collaborateur* collaboratrice* collègue* stagiaire* "
        "pigiste* envoyé envoyée texte textes mots par écrit écrite écrivait signé signature "
        "chroniqueur* chroniqueuse* équipe mon moi"
    ),
    "elsewhere": (
        "lire lisez suivant suivante précédent précédente prochain prochaine prochainement "
        "venir numéro numéros chronique chroniques colonne tribune portrait portraits "
        "conférence* concert* exposition* lecture lectures dédicace* visites inaugur* "
        "vernissage atelier* stage billet billets billetterie réservation* contact contacts "
        "contacter inscription* inscrire inscrivez commentaire* commenter abonnement* abonnez "
        "abonner publicités annonce annonces nécrologie hommage obsèques nommé baptisé fondé "
        "fondée créée événement* agenda courrier lettre newsletter critique série sommaire "
        "feuilleton aussi"
    ),
    "kin": (
        "mari époux épouse femme fils fille filles frère* sœur* soeur* mère père parents "
        "grand-père grand-mère grands-parents papy mamie petit-fils petite-fille oncle tante "
        "cousin cousine cousins neveu nièce beau-père belle-mère beau-frère belle-sœur gendre "
        "compagnon compagne conjoint* partenaire* marié mariée fiancé* divorcé* voisin voisine "
        "voisins ami amie amis professeur maître* instituteur institutrice mentor prédécesseur* "
        "successeur* fondateur* fondatrice* feu défunt* décédé* mort morte succession patron "
        "patronne entraîneur disciple* élève veuve veuf ancêtre* aïeul*"
    ),
    "trades": (
        "boulanger* boulangère* pâtissier* agriculteur* agricultrice* fermier* fermière* "
        "paysan* vigneron* apiculteur* apicultrice* berger bergère éleveur* jardinier* pêcheur* "
        "capitaine* marin pilote* infirmier* infirmière* sage-femme enseignant* directeur* "
        "directrice* maire président* secrétaire artiste* peintre* sculpteur* sculptrice* "
        "potier* céramiste* musicien* chanteur* chanteuse* pianiste* violoniste* organiste* "
        "guitariste* compositeur* compositrice* chef cheffe écrivain* romancier* romancière* "
        "poète* poétesse* dramaturge* acteur* actrice* comédien* cinéaste* danseur* danseuse* "
        "joueur* joueuse* footballeur* gardien coureur* cycliste* athlète* scientifique* "
        "chercheur* chercheuse* biologiste* historien* physicien* chimiste* mathématicien* "
        "astronome* archéologue* sociologue* philosophe* ingénieur* architecte* cuisinier* "
        "cuisinière* restaurateur* restauratrice* propriétaire* gérant* dirigeant* "
        "entrepreneur* commerçant* libraire* bibliothécaire* bénévole* retraité* vainqueur* "
        "gagnant* champion* lauréat* expert* spécialiste* militant* activiste* prêtre* curé "
        "évêque* pasteur* imam rabbin médecin* docteur* chirurgien* vétérinaire* dentiste* "
        "pharmacien* psychologue* avocat* juge ministre* député* sénateur* policier* pompier* "
        "soldat forgeron* menuisier* charpentier* cordonnier* couturier* couturière* tailleur "
        "horloger* coiffeur* coiffeuse* inventeur* collectionneur* étudiant* né née ans âgé "
        "âgée vit habite travaille dirige retraite originaire"
    ),
}

GIVEN = (
    "adrienne adèle adélaïde aimé aimée albertine alex alexandra alexandria alexandrie alexis "
    "alfred alice alix alphonse amadou anastasie andrée annick antoinette armelle arnaude "
    "arthur astrid auguste aurore barnabé benjamin bernadette béatrice bérénice capucine "
    "chantal christelle clarisse claudine clotilde constance corentin cyril célina danielle "
    "denis diane dorothée emma emmanuelle fanny florian frédérique gabrielle gaétan gaëlle "
    "ghislaine gilbert grégoire gwenaëlle gérald henriette honoré hortense hubert hugues "
    "ibrahima isaac jeannine jessica jonathan josette joséphine justine karine laure laurie "
    "lorraine luc luce lucy léonie maggie marcelle margaret margaud margot marianne marine "
    "marlène marthe martin maryse maud maude michelle michèle mickaël mohamed nadège nath "
    "norbert normand noémi noël océane odette olivia olivie ophélie pascale paulette perrine "
    "philippine pénélope rachel raphaël renée richard rosalie sabine samuel simone susan "
    "susanne théodore théophile timothée tristan valentin valentine vanessa victoire william "
    "yannick yolande yvan zacharie édith édouard élisabeth éléonore émeline émile"
)
"""First names that are less frequent than those of the language."""
