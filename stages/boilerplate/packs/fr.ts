/** What French-language sites print around their articles. */
import type { Pack } from '../../kit/rule.ts'

/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
const STORY =
  'Le conseil municipal de Vaubrun a décidé mardi soir, après quatre heures de débat, de restaurer le vieux moulin au ' +
  'bord de la rivière. Les travaux doivent commencer au printemps et durer environ deux ans, a expliqué la maire, Odile ' +
  'Garance, à la sortie de la séance. La question la plus disputée restait celle du financement, près de trois millions ' +
  'de francs. Le canton en prend la moitié, le reste revient à la commune et à une association qui se bat depuis des années.'

export const fr: Pack = {
  language: 'fr',
  rules: [
    {
      id: 'fr/cookie-notice',
      about: 'consent',
      near: ['cookies'],
      says: /^(?:nous(?: et nos partenaires)?|ce site(?: web)?|notre site|le site) (?:utilis(?:e|ons)|dépos(?:e|ons)) (?:\S+ ){0,3}cookies(?:[ ,.]|$)/,
      where: { longest: 300 },
      takes: 'block',
      removes: [
        'Nous utilisons des cookies pour améliorer votre expérience et mesurer l’audience. En savoir plus',
        'Ce site utilise des cookies.',
      ],
      keeps: [
        'Selon la juge Berthe Aumont, écrire « ce site utilise des cookies » en bas de page ne vaut pas consentement.',
      ],
    },
    {
      id: 'fr/cookie-consent',
      about: 'consent',
      near: ['cookies'],
      says: /^en (?:poursuivant|continuant)(?: .{0,30})? (?:votre|la|à) (?:navigation|naviguer) .{0,110}vous acceptez (?:.{0,60} )?cookies(?:[ ,.]|$)/,
      where: { longest: 280 },
      takes: 'block',
      removes: [
        'En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies.',
        'En continuant à naviguer sur ce site, vous acceptez que nous déposions des cookies à des fins statistiques.',
      ],
      keeps: [
        'La formule « en poursuivant votre navigation sur ce site, vous acceptez les cookies » sera interdite dès juin.',
      ],
    },
    {
      id: 'fr/cookie-buttons',
      about: 'consent',
      near: ['accepter', 'refuser', 'cookies', 'préférences'],
      says: /^(?:(?:tout|tous les cookies) (?:accepter|refuser)|(?:accepter|refuser) (?:tout|(?:tous )?les cookies)|(?:gérer|paramétrer|gestion des) (?:les |mes )?(?:cookies|préférences)|continuer sans accepter)[ .>→]*$/,
      where: { longest: 40 },
      takes: 'block',
      removes: ['Tout accepter', 'Continuer sans accepter →', 'Gérer les cookies'],
      keeps: [
        'Faut-il vraiment refuser les cookies quand on lit son journal ?',
        'À quinze ans, elle a dû tout accepter : le froid, la faim et les coups.',
      ],
    },
    {
      id: 'fr/newsletter-signup',
      about: 'newsletter',
      near: ['newsletter', 'newsletters', 'lettre'],
      says: /^(?:je m'inscris|inscrivez-vous|s'inscrire|abonnez-vous|s'abonner|recevez) (?:gratuitement )?(?:à )?(?:la |notre |nos |une )?(?:newsletters?|lettre d'information)(?: gratuite| quotidienne| hebdomadaire)?[ .!>"]*$/,
      where: { longest: 80 },
      takes: 'block',
      removes: [
        'Inscrivez-vous à notre newsletter',
        'S’abonner à la lettre d’information',
        'Recevez notre newsletter gratuite !',
      ],
      keeps: [
        'Après la fuite de données à Vaubrun, qui voudra encore s’abonner à la newsletter de la mairie ?',
        'Le maire sortant répétait : « Inscrivez-vous à notre newsletter », et la salle riait.',
      ],
    },
    {
      id: 'fr/newsletter-invitation',
      about: 'newsletter',
      near: ['newsletter', 'newsletters', 'boîte'],
      says: /^(?:recevez|retrouvez|inscrivez-vous|chaque (?:jour|matin|semaine), (?:recevez|retrouvez)) (?:.{0,110} )?(?:dans votre boîte (?:mail|e-mail)|(?:à|avec|dans) (?:la|notre|nos) newsletters?)(?:[ ,.!]|$)/,
      where: { longest: 220 },
      takes: 'block',
      removes: [
        'Chaque matin, recevez l’essentiel de l’actualité dans votre boîte mail.',
        'Retrouvez les meilleures recettes de la rédaction dans notre newsletter.',
      ],
      keeps: [
        'Le message disait : retrouvez votre colis dans votre boîte mail. C’était un piège, explique le brigadier Noël Sarre.',
      ],
    },
    {
      id: 'fr/share-on',
      about: 'share',
      near: ['partager', 'partagez', 'envoyer', 'copier'],
      says: /^(?:partage[rz] (?:sur|via|par) (?:facebook|twitter|x|whatsapp|linkedin|e-mail|mail|messenger|telegram|pinterest)|partage[rz] (?:cet |l')article(?: sur| par e-mail)?|envoyer (?:par e-?mail|à un ami)|copier le lien)[ .:!]*$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['Partager sur Facebook', 'Partager l’article :', 'Envoyer par email'],
      keeps: [
        'Le maire regrette d’avoir voulu partager sur Facebook la photo de la classe.',
        'Elle a refusé de partager cet article avec ses élèves, le jugeant trop dur.',
      ],
    },
    {
      id: 'fr/page-tools',
      about: 'share',
      near: ['imprimer', 'partager', 'enregistrer', 'favoris'],
      says: /^(?:imprimer(?: l'article)?|partager|enregistrer|ajouter (?:à mes|aux) favoris)[ :]*$/,
      where: { zone: 'edges', longest: 35 },
      takes: 'block',
      removes: [
        { text: 'Partager', after: [STORY] },
        { text: 'Imprimer l’article', before: [STORY] },
      ],
      keeps: [
        { text: 'Partager', before: [STORY], after: [STORY] },
        { text: 'Partager le pain, une tradition à Vaubrun', after: [STORY] },
      ],
    },
    {
      id: 'fr/read-also',
      about: 'related',
      near: ['lire', 'voir', 'sujet', 'aussi', 'découvrir'],
      says: /^(?:(?:à )?lire (?:aussi|également|la suite)|à (?:voir|découvrir)(?: aussi| également)|lisez aussi|(?:sur le|à lire sur ce) même sujet|vous aimerez aussi)[ .:>"]*$/,
      where: { longest: 40 },
      takes: 'block',
      removes: ['À lire aussi :', 'Sur le même sujet', 'Lire la suite'],
      keeps: [
        'Lire aussi entre les lignes, voilà ce que l’archiviste apprend à ses étudiants.',
        'Le ministre ne voulait plus rien dire sur le même sujet.',
      ],
    },
    {
      id: 'fr/read-also-title',
      about: 'related',
      near: ['lire', 'aussi', 'également'],
      says: /^(?:à lire(?: aussi| également)?|lire (?:aussi|également)|(?:à )?voir aussi|lisez aussi) ?: ?[^ ]/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'LIRE AUSSI : Pourquoi le bac de Sablonne ne circule plus en hiver',
        'À lire également : le prix du chauffage s’envole à Grandpré-le-Haut',
      ],
      keeps: [
        'Sur la porte de l’atelier, une note : regarder, puis lire aussi : le silence. Le peintre Omer Lys n’explique rien.',
      ],
    },
    {
      id: 'fr/most-read',
      about: 'related',
      near: [
        'lus',
        'lues',
        'partagés',
        'consultés',
        'commentés',
        'similaires',
        'liés',
        'recommandés',
        "d'articles",
        'dernières',
      ],
      says: /^(?:(?:les )?(?:articles )?(?:les )?plus (?:lus|lues|partagés|consultés|commentés)|articles (?:similaires|liés|recommandés)|plus d'articles|(?:les )?dernières (?:actualités|infos|nouvelles))[ :]*$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['Les plus lus', 'Articles similaires', 'Les dernières infos :'],
      keeps: [
        'Simenon reste l’un des auteurs les plus lus à la bibliothèque de Vaubrun.',
        'Les dernières nouvelles du front ne rassurent personne.',
      ],
    },
    {
      id: 'fr/source-link',
      about: 'aggregator',
      near: ['source', "l'article", 'article', 'publié'],
      says: /^(?:source ?: ?(?:https?:|www\.)[^ ]{3,120}|(?:lire|voir) l'article (?:original|complet|d'origine)(?: sur .{2,50})?|(?:cet )?article (?:initialement|d'abord) publié (?:sur|dans|par) .{2,60})[ .>"]*$/,
      where: { longest: 150 },
      takes: 'block',
      removes: [
        'Source : https://echo.vaubrun.example/moulin',
        'Lire l’article original sur echo.vaubrun.example',
        'Article initialement publié dans L’Écho de Vaubrun',
      ],
      keeps: [
        'Pour comprendre la colère, il faut lire l’article complet et pas seulement son titre.',
        'L’historienne cite un article initialement publié dans une revue disparue.',
      ],
    },
    {
      id: 'fr/author-box',
      about: 'author-box',
      near: ["l'auteur", "l'auteure", "l'autrice"],
      says: /^(?:(?:à propos|au sujet) de l'(?:auteure?|autrice)|(?:tous les|voir les|voir tous les|plus d')(?: ?)articles de l'(?:auteure?|autrice)|contacter l'(?:auteure?|autrice))[ :>"]*$/,
      where: { zone: 'edges', longest: 50 },
      takes: 'block',
      removes: [
        { text: 'À propos de l’auteur', before: [STORY] },
        { text: 'Tous les articles de l’autrice', before: [STORY] },
      ],
      keeps: ['On ne sait presque rien à propos de l’auteur de la lettre anonyme.'],
    },
    {
      id: 'fr/comment-form',
      about: 'comments',
      near: ['commentaire', 'commentaires', 'commenter', 'réagir'],
      says: /^(?:(?:laisser|ajouter|écrire|poster|signaler) un commentaire|laissez(?:-nous)? un commentaire|(?:voir|lire|afficher) (?:tous )?les commentaires(?: \(\d{1,5}\))?|commentaires? \(\d{1,5}\)|\d{1,5} commentaires?|(?:commenter|réagir à) (?:cet |l')article|soyez le premier à (?:commenter|réagir))[ .!:>"]*$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['Laisser un commentaire', '12 commentaires', 'Soyez le premier à réagir !'],
      keeps: [
        'Le préfet n’a pas voulu laisser un commentaire dans le livre d’or.',
        'En une nuit, la page de l’école a reçu 12 commentaires, presque tous injurieux.',
      ],
    },
    {
      id: 'fr/comment-notice',
      about: 'comments',
      near: ['commentaire', 'commentaires', 'commenter'],
      says: /^(?:(?:veuillez vous connecter|connectez-vous|vous devez être (?:connecté|abonné)(?:e|\(e\)|·e)?|identifiez-vous|inscrivez-vous) (?:.{0,30} )?pour (?:commenter|(?:publier|laisser|écrire|poster) (?:un|des) commentaires?)|les commentaires sont (?:fermés|clos|modérés))[ .!]*$/,
      where: { longest: 130 },
      takes: 'block',
      removes: [
        'Vous devez être abonné pour commenter.',
        'Connectez-vous pour laisser un commentaire',
        'Les commentaires sont fermés.',
      ],
      keeps: [
        'Sous les articles qui parlent de religion, les commentaires sont fermés, a tranché la médiatrice Lise Quint.',
      ],
    },
    {
      id: 'fr/rights',
      about: 'rights',
      near: ['droits', 'reproduction'],
      says: /^(?:(?:(?:©|copyright|\(c\)) ?(?:.{0,80}[ .,|-])?)?tous droits (?:de reproduction )?réservés(?: .{0,60})?|(?:toute reproduction[ ,](?:.{0,70} )?|reproduction (?:(?:même |totale ou )?partielle,? )?(?:est )?)(?:interdite|soumise à autorisation)(?: .{0,60})?)[ .!]*$/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'Tous droits réservés.',
        '© 2021 Éditions de l’Écho – Tous droits réservés',
        'Toute reproduction, même partielle, est interdite sans autorisation.',
      ],
      keeps: [
        'Au dos de la photo on lit « tous droits réservés », mais personne ne connaît le titulaire.',
        'À l’aquarium de Sablonne, où vivent quatre requins, la reproduction est interdite depuis mars.',
      ],
    },
    {
      id: 'fr/back-to-top',
      about: 'navigation',
      near: ['haut', 'contenu', 'menu', "l'accueil", 'navigation'],
      says: /^(?:(?:retour |revenir )?en haut(?: de (?:la )?page)?|haut de page|(?:aller|passer|accéder) (?:directement )?au (?:contenu|menu)(?: principal)?|retour (?:en haut|à l'accueil)|aller à la navigation)[ .>"↑]*$/,
      where: { zone: 'edges', longest: 40 },
      takes: 'block',
      removes: [
        { text: 'Aller au contenu principal', after: [STORY] },
        { text: 'Retour en haut', before: [STORY] },
      ],
      keeps: [
        { text: 'En haut', before: [STORY], after: [STORY] },
        { text: 'En haut de page, le dessinateur avait caché une souris.', before: [STORY] },
      ],
    },
    {
      id: 'fr/site-menu',
      about: 'navigation',
      near: [
        'menu',
        'rechercher',
        'connexion',
        'connecter',
        'mentions',
        'cgu',
        'cgv',
        'plan',
        'contactez',
        'confidentialité',
      ],
      says: /^(?:(?:ouvrir le |fermer le )?menu|rechercher|connexion|se connecter|mentions légales|cgu|cgv|plan du site|contactez-nous|politique de confidentialité)$/,
      where: { zone: 'edges', longest: 35 },
      takes: 'block',
      removes: [
        { text: 'Se connecter', after: [STORY] },
        { text: 'Mentions légales', before: [STORY] },
      ],
      keeps: [
        { text: 'Menu', before: [STORY], after: [STORY] },
        { text: 'Le menu de fête du chef Anatole Brize', after: [STORY] },
      ],
    },
    {
      id: 'fr/advert-label',
      about: 'advert',
      near: ['publicité', 'publicités', 'sponsorisé', 'sponsorisés'],
      says: /^[-[(]? ?(?:publicités?|(?:contenus?|articles?|liens?) sponsorisés?|la suite après (?:cette|la) publicité|fin de la publicité)[\]):]? ?-?$/,
      where: { longest: 45 },
      takes: 'block',
      removes: ['PUBLICITÉ', 'La suite après cette publicité', 'Contenus sponsorisés'],
      keeps: [
        'Publicité mensongère : le fabricant condamné',
        'La suite après cette publicité est connue : la marque a perdu la moitié de ses clients.',
      ],
    },
    {
      id: 'fr/paywall',
      about: 'paywall',
      near: ['abonnés', 'abonné', 'abonnée', 'abonnez'],
      says: /^(?:(?:cet )?article (?:est )?réservé (?:à nos|aux) abonnés|(?:contenu |article )?réservé aux abonnés|(?:déjà |vous êtes )abonné(?:e|\(e\))? ?\?(?: .{0,40})?|abonnez-vous pour (?:lire|accéder|continuer|poursuivre)(?: .{0,80})?|(?:il vous reste|la suite de) .{3,60} (?:réservée? )?aux abonnés)[ .!:>]*$/,
      where: { longest: 130 },
      takes: 'block',
      removes: [
        'Article réservé aux abonnés',
        'Abonnez-vous pour lire la suite',
        'Déjà abonné ? Se connecter',
      ],
      keeps: [
        'Le concert de jeudi, réservé aux abonnés, a fait salle comble.',
        'Un tract circule dans Vaubrun : abonnez-vous pour lire autre chose que des mensonges.',
      ],
    },
    {
      id: 'fr/photo-credit',
      about: 'caption',
      near: ['photo', 'photos', 'crédit', 'crédits', 'illustration', 'image'],
      says: /^(?:[([]?(?:(?:crédits? )?photos?|photo d'(?:archives|illustration)) ?: ?[^:!?\d]{2,60}|[([]?(?:crédits?(?: image)?|image|illustration) ?: ?[^:!?/\d]{2,40}\/[^:!?/]{2,30})$/,
      where: { longest: 75 },
      takes: 'block',
      removes: [
        'Photo : Colette Marsan/AFP',
        '(Crédit photo : archives de L’Écho)',
        'Photo d’illustration : P. Vautrin',
      ],
      keeps: [
        'Dans le tiroir restait une seule photo : mon père en chapeau.',
        'Ce qui frappe d’abord, c’est la photo : grise et floue.',
      ],
    },
    {
      id: 'fr/caption-credit',
      about: 'caption',
      near: ['photo', 'crédit', 'crédits'],
      says: /^[^.!?]{10,130}[.!?]? (?:[([](?:photo|crédits?)(?: ?:| ) ?[^:!?()]{2,50}[)\]][.]?|(?:photo|crédits?(?: photo)?) ?: ?[^:!?/]{2,40} ?\/ ?[^:!?]{2,20})$/,
      where: { longest: 180 },
      takes: 'block',
      removes: [
        'Le vieux moulin de Vaubrun avant les travaux. Photo : Colette Marsan/AFP',
        'La maire Odile Garance, mardi, à la sortie du conseil (photo Paul Vautrin)',
      ],
      keeps: [
        'L’association collecte depuis des années. Dimanche, elle a remis son don. Le moulin reste debout (photo Paul Vautrin).',
      ],
    },
    {
      id: 'fr/agency-credit',
      about: 'credit',
      near: ['afp', 'reuters', 'belga', 'ats', 'ap'],
      says: /^(?:[([]?(?:avec )?(?:afp|reuters|belga|ats|ap)(?:(?:[/, ]{1,2}| et )(?:afp|reuters|belga|ats|ap)){0,3}[)\]]?|(?:la rédaction|par .{3,30}) avec (?:afp|reuters|belga|ats))\.?$/,
      where: { zone: 'edges', longest: 60 },
      takes: 'block',
      removes: [
        { text: '(avec AFP et Reuters)', before: [STORY] },
        { text: 'La rédaction avec AFP', after: [STORY] },
        { text: 'Belga', before: [STORY] },
      ],
      keeps: [
        { text: 'Reuters', before: [STORY], after: [STORY] },
        { text: 'Belga avait annoncé la première l’incendie de Grandpré.', before: [STORY] },
      ],
    },
    {
      id: 'fr/enable-javascript',
      about: 'technical',
      near: ['javascript', 'navigateur'],
      says: /^(?:(?:veuillez|merci d'|vous devez) ?activer (?:le )?javascript(?:[ ,.!]|$)|(?:pour .{5,80}, )?activez (?:le )?javascript(?:[ ,.!]|$)|votre navigateur (?:ne (?:supporte|prend) pas (?:en charge )?(?:javascript|cette vidéo|la vidéo|html5|l'audio)|est obsolète[.!]?$))/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'Veuillez activer JavaScript pour afficher cette page.',
        'Votre navigateur ne prend pas en charge cette vidéo.',
      ],
      keeps: [
        'La préfecture répond d’une ligne : « Votre navigateur ne prend pas en charge JavaScript. » Pour Firmin Late, la démarche s’arrête là.',
      ],
    },
  ],
}
