/** Words that tell a public buyer from a firm, on labels in their comparable form. */

const MOA_WORDS =
  /^(?:la )?(?:ville|mairie|commune|municipalite|departement|conseil|region|etat|prefecture|rectorat|communaute|syndicat|office|hopital|ehpad|universite|crous|bailleur|etablissement public|centre hospitalier|centre communal)(?: |$)|^(?:logis|grand|pays) (?:de |du |d |des |la )*\w{4}|(?:^| )(?:agglo\w*|metropole|oph|opac|opdhlm|hlm|sa hlm|habitat|saem|sem|spl|spla|sivom|sivu|epci|ccas|chu|chru|sdis|epf|epa|sncf|ratp|nexity|logement|logements|immobiliere 3f|toit|semader|anru|conseil departemental|conseil regional)(?: |$)|^(?:cc|ca|cu|cd|ch|cr) \w+/;

const COMPANY_WORDS =
  /(?:^| )(?:sarl|sas|sasu|eurl|sa|sci|scop|scic|snc|eirl|ets|etablissements|entreprise|freres|fils|cie|groupe|construction|constructions|batiment|tp|btp|travaux|maconnerie|peinture|electricite|plomberie|charpente|couverture|menuiserie|nettoyage|proprete|espaces verts|paysage|terrassement|eiffage|bouygues|vinci|colas|spie|eurovia|demathieu|gtm|leon grosse|interim)(?: |$)/;

export function looksLikeMoa(key: string): boolean {
  return MOA_WORDS.test(key);
}

export function looksLikeCompany(key: string): boolean {
  return COMPANY_WORDS.test(key);
}

/** Tab names that say nothing of what is inside. */
const GENERIC_NAME =
  /^(?:feuil\w*|sheet|table\w*|suivi\w*|donnees|data|saisie|base|heures|releves?\w*|contrats?|marches?|participants?|salaries|beneficiaires|publics?|bilans?|synthese|total|recap\w*|clauses?|insertion|operations?|chantiers?|objectifs?|global|general|export|copie|objectif|missions?|embauches|entreprises?|lots?|calculs?)\b/;

export function isGenericName(key: string): boolean {
  return key === "" || GENERIC_NAME.test(key) || /^[\d ]+$/.test(key);
}
