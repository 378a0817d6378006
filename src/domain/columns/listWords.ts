import { readNiveauFormation } from "../nomenclatures/niveauFormation";
import { comparable } from "../values/text";
import type { ChampId } from "./champs";

/**
 * Words that the cells of a champ usually begin with or hold, on comparable texts: lists that the
 * trade chooses from (procédures, articles of the code, prescripteurs, corps d'état…).
 */
const WORDS: Readonly<Partial<Record<ChampId, RegExp>>> = {
  moaType:
    /^(?:commune|ville|epci|departement|region|etat|bailleur(?: social| prive| public)?|oph|esh|sa hlm|sem|spl|etablissement public|prive|hopital|syndicat|intercommunalite|collectivite(?: territoriale)?|agglomeration|metropole|communaute de communes|association|promoteur|public)$/,
  programme:
    /^(?:n?pnru|anru\b|pru|nru|droit commun|prin|prir|qpv hors|hors (?:anru|pru|npnru)|gup|gusp|acv|action coeur|contrat de ville)/,
  operation:
    /\b(?:construction|rehabilitation|renovation|requalification|demolition|amenagement|extension|residentialisation|restructuration|refection|creation|logements|ecole|groupe scolaire|college|lycee|gymnase|zac|ilot|place|rue|avenue|residence|quartier|chantier|piscine|mediatheque|halle|pont|parking|stade|centre)\b/,
  marcheObjet:
    /\b(?:construction|rehabilitation|renovation|requalification|demolition|amenagement|extension|residentialisation|restructuration|entretien|nettoyage|travaux|refection|creation|marche|accord cadre|maintenance|fourniture|prestations?|maitrise d oeuvre|logements|collecte|exploitation|gardiennage|restauration|transport)\b/,
  lotLibelle:
    /^(?:lot \w{1,3} )?(?:gros oeuvre|maconnerie|beton|peintures?|vrd|voiries?|reseaux|menuiseries?|electricite|courants|platrerie|cloisons?|isolation|espaces verts|plantations|nettoyage|proprete|couverture|charpente|etancheite|plomberie|chauffage|cvc|ventilation|serrurerie|metallerie|carrelages?|revetements?|sols|facades?|ravalement|demolition|desamiantage|terrassements?|ascenseurs?|second oeuvre|curage|faux plafonds?|bardage|tous corps d etat|tce)/,
  typeAchat:
    /^(?:travaux|services?|fournitures?|prestations? (?:intellectuelles?|de services?)|pi|fcs|tic|t|s|f|gup|mixte|maitrise d oeuvre|travaux neufs)$/,
  procedure:
    /^(?:mapa|aoo?|aor|appel d offres?|proc\w* (?:adaptee|formalisee|negociee|avec)|marche (?:negocie|subsequent|public|a procedure)|negociee?|dialogue competitif|concours|accord cadre|gre a gre|sans publicite|bon de commande|concession|ao ouvert|dsp)/,
  typeClause:
    /^(?:[lr] ?\d{4}|art(?:icle)?s? ?\d|(?:14|30|38|53)(?: \d\d)?$|condition d execution|clause d execution|execution|critere (?:social|d attribution|d insertion)|(?:marche )?reserve|reservation|marche d insertion|insertion et qualification|clause sociale)/,
  cpv: /^\d{8}(?: \d)?$/,
  statutClause:
    /^(?:a demarrer|a venir|a lancer|en cours|terminee?s?|suspendue?s?|annulee?s?|resiliee?s?|abandonnee?s?|infructueux|sans clause|soldee?s?|clos(?:e|es)?|cloturee?s?|non demarree?|pas demarree?|achevee?s?|active?s?|actif|attestation|realisee?|non realisee?|en retard|en preparation|livree?|notifiee?)\b/,
  roleEntreprise:
    /^(?:titulaire|mandataire|co ?traitante?|sous traitante?|st\d?$|sous traitance|groupement|solidaire|conjoint|entreprise (?:d accueil|utilisatrice|generale)|donneur d ordre)/,
  entrepriseTaille:
    /^(?:tpe|pme|pmi|eti|ge|micro ?entreprise|grande? (?:entreprise|groupe)|artisan|major|(?:moins|plus) de \d+|\d+ a \d+)/,
  modalite:
    /^(?:embauches? directes?|recrutement direct|directe?$|mise a disposition|mad$|sous traitance|co ?traitance|interim(?: d insertion)?$|travail temporaire|alternance|pmsmp|immersion|stage|(?:via |par )(?:une? |l )?(?:etti?|ai|geiq|ei|aci|siae))/,
  prescripteur:
    /^(?:france travail|pole emploi|ft\b|pe\b|anpe|missions? locales?|ml\b|mli|mlj|plie|cap emploi|(?:conseil )?departement(?:al)?\b|cd ?\d*$|ccas|spip|pjj|siae$|candidature (?:spontanee|libre)|epide|e2c|afpa|chrs|cidff|service social|maison de l emploi|mde|cheops|referent rsa|reseau|bouche a oreille|etti|association|facilitateur|geiq)/,
  ancienneteChomage:
    /^(?:de |entre |moins de |plus de |inf\w* a |sup\w* a )?\d+ ?(?:a|et|mois|ans?)\b.*(?:mois|ans?)\b|^\d+ (?:mois|ans?)|^(?:moins|plus) d un an|^(?:deld|detld|dceld|non inscrit)/,
  situationSortie:
    /^(?:emploi(?: durable| de transition|$)|sorties? (?:positive|dynamique|durable|negative)|(?:en |entree en )?formation|(?:en )?recherche d emploi|sans nouvelle|demandeur d emploi|retour|chomage|sans emploi|inconnue?|autres? sorties?|creation d|retraite|en (?:emploi|poste)|toujours en|parcours|durable|transition|positive)/,
  motifSortie:
    /^(?:fin de|embauche|demenagement|rupture|abandon|demission|maladie|retraite|terme|incarceration|deces|reorientation|non renouvellement|acces a l emploi|recrutement|obtention|changement|exclusion)/,
  rupture:
    /rupture|abandon|demission|licenciement|periode d essai|anticipee|inaptitude|faute|rompu/,
  justificatif:
    /^(?:oui|non|recue?s?|ok|en attente|manquante?s?|attestations?|bulletins?|bs|a (?:demander|recevoir|fournir)|transmise?s?|x|complet|incomplet|fournie?s?|releve|contrat|facture)/,
  formation:
    /\b(?:caces|sst|habilitation|permis|titre pro\w*|fle|haccp|hauteur|gestes|ssiap|aipr|formation|echafaudage|h0b0|b0|amiante|ss[34]|securite|elagage|remise a niveau)\b/,
  metier:
    /^(?:[a-n]\d{4}\b|(?:aide |chef |apprentie? )?(?:macon|peintre|manoeuvre|agent|ouvriere?|electricien|plombier|coffreur|couvreur|carreleur|menuisier|platrier|plaquiste|conduct\w+|chauff\w+|jardinier|paysagiste|manutention\w+|cuisinie\w+|serveu\w+|secretaire|assistante?|soudeur|terrassier|canalisateur|bancheur|grutier|employee?|technicien|operat\w+|magasinier|cariste|monteur|facadier|etancheur|serrurier|charpentier|laveur|ripeur|homme trafic|nettoyeur|animat\w+|agente?|ferrailleur|solier|calorifugeur|auxiliaire))/,
  heuresHebdo: /^(?:tp|tc|temps (?:plein|partiel|complet)|plein|partiel|mi temps)$/,
  numPassIae: /^\d{5} ?\d{7}$/,
  idFt: /^\d{6,8} ?[a-z]$|^\d{10,11} ?[a-z]?$/,
};

function isChamp(id: string): id is ChampId {
  return id in WORDS;
}

const PATTERNS = Object.entries(WORDS).flatMap(([champ, pattern]) =>
  isChamp(champ) ? [{ champ, pattern }] : [],
);

/** Champs whose values are known by a list. */
export const LISTED: readonly ChampId[] = [
  ...PATTERNS.map(({ champ }) => champ),
  "niveauFormation",
];

/** Champs whose lists a text belongs to. */
export function champsOfText(text: string): readonly ChampId[] {
  const key = comparable(text);
  const found = PATTERNS.filter(({ pattern }) => pattern.test(key)).map(({ champ }) => champ);
  const isLevel = !/^\d+$/.test(key) && readNiveauFormation(text).state === "value";
  return isLevel ? [...found, "niveauFormation"] : found;
}

/** Lists that no one could write whole: a value out of them says little. */
const OPEN: ReadonlySet<ChampId> = new Set([
  "operation",
  "marcheObjet",
  "lotLibelle",
  "metier",
  "formation",
  "prescripteur",
  "situationSortie",
  "motifSortie",
  "justificatif",
  "rupture",
  "heuresHebdo",
]);

export function isOpenList(champ: ChampId): boolean {
  return OPEN.has(champ);
}

export function hasList(champ: ChampId): boolean {
  return LISTED.includes(champ);
}
