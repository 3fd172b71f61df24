"""French."""

from transcripts_cli.recognise.languages.language import Language, listed

FRENCH = Language(
    code="fr",
    sounds="bruitage bruitages musique",
    wishes="merci remerciements cordialement",
    common="le la les des du une est et que qui dans pour pas sur avec ce au aux plus nous vous je il elle on mais ont sont cette ces cet leur leurs par",
    given="jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas françois patrick gérard christophe joseph julien maurice laurent frédéric éric david stéphane pascal sébastien alexandre thierry olivier antoine raymond guy dominique charles didier marc vincent yves guillaume bruno franck thomas jérôme mathieu matthieu maxime cédric arnaud benoît damien fabien fabrice emmanuel hervé gilles lucien adrien aurélien romain quentin florent rémi rémy sylvain yann loïc gaël xavier étienne hugo théo lucas léo marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne hélène christine marguerite denise louise christiane yvonne sophie valérie julie cécile sandrine céline aurélie stéphanie virginie émilie élodie camille laetitia caroline pauline claire charlotte agnès véronique brigitte corinne patricia laurence delphine florence mathilde manon léa chloé lucie margaux juliette éloïse inès sarah amélie audrey ariane lucile mélanie noémie solène clémence odile colette geneviève fatou awa aminata mamadou moussa ousmane bertrand maëlle gwenaël gwendal thibault thibaut baptiste clément kévin marion élise lise lola rose agathe anaïs anouk gabriel gaspard augustin edgar edmond ernest eugène fernand gaston georgette germaine ginette gisèle huguette irène josiane joël jules léon lionel loïs ludovic lydie magali mélissa mireille morgane myriam muriel nadia nadine nathan noé nora régine régis renaud roland rolande samia samir serge séverine soizic solange sonia tanguy thérèse victor violette viviane youssef yvette zoé",
    familiar=listed(
        "alexandre alex; alexandra alex; antoine toine; benjamin ben; bernadette dédette; catherine cathy; christophe chris; élisabeth lisa babeth; "
        "emmanuel manu; emmanuelle manue; frédéric fred; frédérique fred; gabriel gaby; geneviève ginette; grégory greg; guillaume guigui; jacqueline "
        "jacotte; jérôme jéjé; jean-baptiste jb; joséphine josé; laurent lolo; madeleine mado; marguerite margot; mathieu mat; maximilien max; michel "
        "mimi; nathalie nath; nicolas nico; patricia patou; philippe phil; raymond ray; sébastien seb; sophie soso; stéphane steph; stéphanie steph; "
        "sylvain sylv; thomas tom; valérie val; véronique véro; victor vic; vincent vince"
    ),
    first="je j'ai j'étais j'avais j'aime moi mon ma mes me m'a m'ont nous notre nos",
    singular="je mon ma mes puis-je dois-je ai-je",
    speech="je j'ai tu vous nous moi oui non merci bonjour votre vos ton c'est d'accord bon alors voilà mon ma mes eh ben ouais salut bonsoir coucou allô bienvenue",
    guests_behind=listed(
        "répond à nos questions; répond aux questions; a répondu à nos questions; se confie; en entretien; se raconte; nous raconte; nous répond; "
        "nous a répondu; nous a reçus; nous reçoit"
    ),
    panels=listed(
        "table ronde; table-ronde; débat; colloque; groupe de discussion; focus group; groupe focal; entretien collectif; conseil; séance; "
        "commission; assemblée; réunion; compte rendu; compte-rendu; audition publique; forum; plénière; symposium"
    ),
    interview=listed(
        "interview; entretien; propos recueillis; témoignage; questions à; rencontre avec; "
        "transcription; entretien avec; interview de; interviewé; interviewée; rencontré; "
        "à micro ouvert; récit de vie; trois questions à; cinq questions à; enquête orale; "
        "conversation avec; grand entretien"
    ),
    others=listed(
        "faq; foire aux questions; questions fréquentes; guide d'entretien; guide d’entretien; "
        "grille d'entretien; journal des modifications; citations; exercice; exercices; glossaire"
    ),
    credits=listed(
        "propos recueillis par; entretien réalisé par; entretien mené par; entretien conduit par; "
        "interview réalisée par; interview réalisé par; interview menée par; interview par; "
        "interviewé par; interviewée par; entretien par; questions posées par; recueilli par; "
        "recueillis par; enquêteur; enquêtrice; questions; propos recueillis et mis en forme par; "
        "entretien réalisé à distance par; au micro; au micro de; présenté par; présentée par; "
        "animé par; animée par; modération; propos recueillis et traduits par; "
        "propos recueillis et transcrits par; propos recueillis et mis en page par; "
        "propos recueillis pour; recueillis et mis en forme par; propos rapportés par; "
        "paroles recueillies par; témoignage recueilli par; témoignages recueillis par; "
        "récit recueilli par; interview et texte; texte et interview; interview et photos; "
        "entretien et photos; entretien et texte; interview réalisée et retranscrite par; "
        "interview recueillie par; interview conduite par; interview faite par; interview effectuée par; "
        "entretien réalisé et retranscrit par; entretien réalisé et transcrit par; "
        "entretien réalisé et traduit par; entretien effectué par; entretien recueilli par; "
        "entretien dirigé par; entretien préparé par; entretien enregistré par; entretien animé par; "
        "entretiens réalisés par; entretiens menés par; réalisé et transcrit par; "
        "réalisée et transcrite par; entretien conduit et transcrit par; enregistré par; "
        "enregistrement réalisé par; enquête réalisée par; enquête menée par; enquête de; questions de; "
        "questions préparées par; les questions ont été posées par; les questions sont de; "
        "questionné par; questionnée par; interrogé par; interrogée par; interrogés par; "
        "interviewés par; interviewées par; interviewer; intervieweur; intervieweuse; interviewers; "
        "enquêteurs; enquêtrices; nom de l'enquêteur; nom de l'intervieweur; auditeur de l'entretien; "
        "modérateur; modératrice; modéré par; modérée par; animation; présentation; débat animé par; "
        "échange animé par; une émission présentée par; une émission de; à la présentation; "
        "au micro ce matin; reporter; collecté par; collecteur; collectrice; recueil et transcription; "
        "audition menée par; notés par; notées par; une interview de la rédaction par; "
        "entrevue réalisée par; entrevue menée par; entrevue par; propos receuillis par"
    ),
    bylines=listed(
        "signé; signée; signés; une rencontre signée; un entretien signé; par; texte; auteur; autrice; "
        "rédaction; écrit par; texte de; texte par; texte et photos; textes et photos; texte et photo; "
        "un article de; article de; article rédigé par; rédigé par; reportage de; reportage; "
        "un reportage de; publié par; posté par; mis en forme par; mise en forme"
    ),
    guests=listed(
        "signature; entretien avec; interview de; interview avec; rencontre avec; questions à; invité; "
        "invitée; témoin; témoignage de; notre invité; notre invitée; avec; entretien de; "
        "un entretien avec; une interview de; une rencontre avec; une conversation avec; "
        "conversation avec; dialogue avec; trois questions à; cinq questions à; dix questions à; "
        "questions posées à; notre invité est; notre invitée est; notre invité aujourd'hui; "
        "l'invité du jour; l'invitée du jour; l'invité de; mon invité; mon invitée; mon invité est; "
        "mon invitée est; nous recevons; nous accueillons; je reçois; j'accueille; avec nous; "
        "en compagnie de; à nos côtés; personne interviewée; personne interrogée; personne enquêtée; "
        "interviewé; interviewée; interviewés; enquêté; enquêtée; informateur; informatrice; "
        "informateurs; nom de l'enquêté; nom du témoin; témoins; audition de; audition du témoin; "
        "déposition de; déposition du témoin; récit de; souvenirs de; portrait de; entrevue avec; "
        "à la rencontre de; paroles de; le grand entretien avec; narrateur; narratrice"
    ),
    askers="question questions q journaliste enquêteur enquêtrice intervieweur intervieweuse interviewer chercheur chercheuse animateur animatrice reporter rédaction enq int enquêteurs enquêtrices présentateur présentatrice présentation intervenant-enquêteur journalistes interrogateur interrogatrice interviewers reporters",
    answerers="réponse r rép enquêté enquêtée interviewé interviewée témoin invité invitée le témoin informateur informatrice narrateur narratrice accusé accusée prévenu prévenue plaignant plaignante répondant répondante enquêtés interlocuteur interlocutrice participant participante",
    chairs="président présidente modérateur modératrice animateur animatrice médiateur médiatrice animation modération maître-de-séance présidence",
    court="cour juge greffier greffière président-juge tribunal interprète traducteur traductrice magistrat magistrate huissier juré jurée assesseur assesseure",
    care="médecin patient patiente docteur infirmier infirmière soignant soignante psychologue psychiatre thérapeute aide-soignant aide-soignante sage-femme chirurgien chirurgienne",
    shows=listed(
        "notre invité; notre invitée; une invitée; un invité; invité; invitée; invités; "
        "notre invité aujourd'hui; notre invitée aujourd'hui; notre invité du jour; "
        "notre invitée du jour; l'invité du jour; l'invitée du jour; mon invité; mon invitée; "
        "nous recevons; je reçois; nous accueillons; bienvenue dans; bienvenue à tous; "
        "merci d'être avec nous; merci d'avoir accepté; avec nous en studio; en studio avec nous; "
        "à nos côtés; au micro de"
    ),
    nobody="inconnu inconnue anonyme inaudible",
    pictures="photo photos texte",
    fields="date lieu titre auteur source sources photo photos crédit crédits légende note notes résumé durée contact tél téléphone adresse partager lire mots-clés rubrique publié modifié présents présentes excusés excusées absents participants ordre objet photographie photographies dessin dessins transcription retranscription traduction traduit transcrit relecture corrections enregistrement mise-en-page illustration illustrations copyright bibliographie réalisation montage cadrage exemple figure fig",
    honorifics="m mm mme mmes mlle mr monsieur madame mademoiselle messieurs dr docteur pr professeur me maître abbé père sœur frère général colonel capitaine député députée sénateur sénatrice ministre président présidente me bourgmestre échevin échevine honorable madame mlle rapporteur rapporteure conseiller conseillère maire l'honorable mgr monseigneur rabbin imam commandant lieutenant adjudant commissaire inspecteur inspectrice procureur procureure préfet préfète recteur rectrice ambassadeur ambassadrice conseillère-d'état bâtonnier",
    particles="de du des la le d l von van",
    introductions=listed(
        "je m'appelle; je suis; mon nom est; moi c'est; moi, c'est; je me présente; on m'appelle; "
        "je me nomme; je me présente, je m'appelle"
    ),
    courtesies="m mm mme mmes mlle mr monsieur madame mademoiselle messieurs le la les un une",
    offices="médecin docteur professeur directeur directrice proviseur principal entraîneur maire juge avocat avocate rapporteur rapporteure échevin échevine bourgmestre huissier ministre conseiller conseillère auditeur auditrice procureur procureure proviseure recteur rectrice préfet préfète interprète inspecteur inspectrice commissaire libraire curé pasteur pasteure imam rabbin",
    bench="cour juge tribunal président présidente",
    examiners=listed(
        "interrogé par; interrogée par; contre-interrogé par; contre-interrogée par; examiné par; "
        "questions de; interrogatoire par; interrogatoire de; contre-interrogatoire par; "
        "interrogatoire principal par; réinterrogé par; réinterrogatoire par; question de; questions du; "
        "questions de la; sur question de; sur interpellation de; à la demande de"
    ),
    called=listed(
        "témoin; dépose comme suit; appelé à la barre; appelée à la barre; audition de; "
        "audition du témoin; déposition de; comparaît; appelé comme témoin; appelée comme témoin; "
        "ayant prêté serment; assermenté; assermentée"
    ),
    asks_name=listed(
        "votre nom; vos nom et prénom; comment vous appelez-vous; à qui ai-je l'honneur; présentez-vous; "
        "pouvez-vous vous présenter; peux-tu te présenter; peux-tu nous dire ton nom; "
        "comment t'appelles-tu; comment tu t'appelles; ton nom; quel est votre nom; qui êtes-vous; "
        "vos nom, prénom; déclinez votre identité"
    ),
    introductions_behind=listed("à votre service; enchanté; enchantée"),
    heard="rire rires rit rient sourire applau exclam huées soupir inaudible inintelligible sourit tousse sanglot pleur siffl",
    meets=listed(
        "nous avons rencontré; j'ai rencontré; on a rencontré; nous avons interrogé; "
        "nous avons interviewé; j'ai interviewé; on a interviewé; j'ai interrogé; "
        "nous avons parlé avec; nous avons discuté avec; nous avons échangé avec; "
        "j'ai échangé avec; nous avons posé quelques questions à; "
        "nous avons posé nos questions à; j'ai posé quelques questions à; nous avons demandé à; "
        "j'ai demandé à; nous recevons; nous accueillons; nous sommes allés à la rencontre de; "
        "je suis allé à la rencontre de; je suis allée à la rencontre de; nous rencontrons; "
        "nous interviewons; nous interrogeons; nous avons donné la parole à; "
        "nous donnons la parole à; rencontrez; découvrez; faites connaissance avec; "
        "nous avons le plaisir d'accueillir; j'ai le plaisir d'accueillir; "
        "nous avons voulu en savoir plus avec; nous nous sommes entretenus avec; "
        "je me suis entretenu avec; je me suis entretenue avec; quelques questions à; "
        "questions à; trois questions à; cinq questions à"
    ),
    talks=listed(
        "s'est entretenu avec; s'est entretenue avec; s'entretient avec; a rencontré; rencontre; "
        "a interrogé; a interrogée; a interviewé; a interviewée; discute avec; a discuté avec; "
        "a parlé avec; dialogue avec; s'est entretenu pour nous avec; s'était entretenu avec; "
        "se sont entretenus avec; a échangé avec; échange avec; a conversé avec; converse avec; "
        "a dialogué avec; a questionné; questionne; interroge; interviewe; a reçu; reçoit; accueille; "
        "a accueilli; est allé à la rencontre de; est allée à la rencontre de; part à la rencontre de; "
        "a posé quelques questions à; a posé ses questions à; pose ses questions à; "
        "a posé trois questions à; en conversation avec; en compagnie de; en dialogue avec; "
        "s'est entretenue pour nous avec; discutait avec; bavarde avec; a bavardé avec; rencontrait"
    ),
    credits_behind=listed(
        "posait les questions; a posé les questions; a recueilli ses propos; a recueilli les propos; "
        "a mené l'entretien; a conduit l'entretien; pose les questions; a posé ses questions; "
        "posait ses questions; a réalisé l'entretien; a réalisé cet entretien; a réalisé l'interview; "
        "a réalisé cette interview; a mené cet entretien; a mené l'interview; a conduit cet entretien; "
        "a recueilli son témoignage; a recueilli leurs propos; a recueilli leurs témoignages; "
        "anime le débat; animait le débat; a animé le débat; animait la rencontre; anime la rencontre; "
        "a réalisé l'entrevue; ont posé les questions; ont recueilli ses propos; ont mené l'entretien; "
        "ont réalisé l'entretien; ont réalisé l'interview; l'a interviewé; l'a interviewée; "
        "l'a interrogé; l'a interrogée; l'a rencontré; l'a rencontrée; l'a reçu; l'a reçue"
    ),
    word_ends="eur euse ier ière iste logue teur trice ien ienne ons",
)
