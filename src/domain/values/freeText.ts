import { comparable, tidy } from "./text";

/** Categories of personal data that the law protects more (GDPR, articles 9 and 10). */
export type Sensible = "sante" | "justice" | "opinion" | "origine";
export type Coordonnee = "telephone" | "courriel" | "adresse";

/** Beginnings of words, unless they end with "$": the word itself. Two words are a phrase. */
const MOTS: Record<Sensible, readonly string[]> = {
  sante: [
    ...["malad", "depressi", "burn out$", "cancer", "diabet", "epilep", "addict", "alcool$"],
    ...["alcooli", "drogue", "toxicoman", "psychiatr", "psycholog", "hospitalis", "invalid"],
    ...["handicap", "rqth$", "aah$", "boeth$", "grossesse", "enceinte$", "medicament", "inaptitud"],
    ...["pathologi", "vih$", "sida$", "hepatit", "asthm", "schizophren", "bipolair", "autis"],
    ...["chimiotherap", "lombalgi", "conge maternite$", "mi temps therapeutique$", "en cure$"],
    ...["arret de travail$", "accident du travail$", "probleme de sante$", "problemes de sante$"],
    ...["psychiq", "suicid", "sevrage$", "deprim", "burnout$", "dyslexi", "sclerose", "parkinson"],
    ...["fauteuil roulant$", "ald$", "sous tutelle$", "sous curatelle$", "anorexi", "obesite$"],
    ...["etat de sante$", "suivi medical$", "certificat medical$", "restriction medicale"],
  ],
  justice: [
    ...["prison", "detention$", "detenu", "incarcer", "ecrou", "condamnation", "condamne"],
    ...["casier judiciaire$", "casier$", "controle judiciaire$", "suivi judiciaire$", "spip$"],
    ...["bracelet electronique$", "garde a vue$", "liberation conditionnelle$", "semi liberte$"],
    ...[
      "probation",
      "main de justice$",
      "sous main$",
      "delinquan",
      "tig$",
      "travail d interet general$",
      ...["mandat de depot$", "ordonnance de protection$", "violences conjugales$"],
    ],
  ],
  opinion: [
    ...["religi", "musulman", "catholiqu", "protestante$", "juif", "juive", "islam", "ramadan$"],
    ...["syndique", "syndicaliste", "delegue syndical", "cgt$", "militant", "homosexu"],
    ...["opinion politique", "parti politique$", "orientation sexuelle$", "transgenre"],
  ],
  origine: [
    ...["nationalite", "refugie", "sans papier", "demandeur d asile$", "demandeuse d asile$"],
    ...["demande d asile$", "titre de sejour$", "carte de sejour$", "ethni", "gens du voyage$"],
    ...["protection subsidiaire$", "immigre", "oqtf$"],
  ],
};

const PATTERNS = (["sante", "justice", "opinion", "origine"] as const).map((kind) => ({
  kind,
  pattern: new RegExp(
    ` (?:${MOTS[kind].map((mot) => (mot.endsWith("$") ? `${mot.slice(0, -1)} ` : mot)).join("|")})`,
  ),
}));

/** Kind of sensitive information that a comment may hold, or null. Words only: a doubt, not a proof. */
export function findSensitive(text: string): Sensible | null {
  const words = ` ${comparable(text)} `;
  return PATTERNS.find(({ pattern }) => pattern.test(words))?.kind ?? null;
}

const PHONE =
  /(?<![\d+])(?<!\d[ .-])(?:(?:\+|00)33 ?(?:\(0\) ?)?|0)[1-9](?:[ ./-]?\d{2}){4}(?!\d)(?![ .-]\d)/;
const EMAIL = /[\p{L}\d_%+-]@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.[a-z]{2,}/iu;

/** « Lot 12 » and « tranche 3 » number something else than a house. */
const NUMERO =
  "(?<!(?:lot|tranche|phase|marche|bat|batiment|semaine) )(?<![a-z\\d])\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))? ";
const NOM = "(?!(?:en|et|ou|a|pour|par|sur|avec) )[a-z]";
const VOIES =
  "rue|avenue|av|boulevard|bd|bld|allees?|impasse|chemin|route|rte|quai|square|faubourg|fbg|lotissement|traverse|montee|ruelle|esplanade";
/** « 2 places », « 3 cours » count something: only a postcode makes an address of them. */
const VOIES_DOUTEUSES = "place|cours|residence|cite|voie|hameau|passage|lieu dit";
const ADRESSE = new RegExp(
  `${NUMERO}(?:(?:${VOIES}) ${NOM}|(?:${VOIES_DOUTEUSES}) [a-z ]+ \\d{5}(?: |$))`,
);

/** A phone number, an e-mail or postal address in a text, or null; never the value itself. */
export function findCoordinates(text: string): Coordonnee | null {
  const tidied = tidy(text);
  if (EMAIL.test(tidied)) return "courriel";
  if (PHONE.test(tidied)) return "telephone";
  return ADRESSE.test(comparable(tidied)) ? "adresse" : null;
}
