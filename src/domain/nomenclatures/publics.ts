import type { Reading } from "../values/reading";
import { buildLexique, readTermes, type Terme } from "./lexique";

interface TermePublic extends Terme {
  /** Health or justice: masked under a higher threshold (GDPR, articles 9 and 10). */
  readonly sensible: boolean;
}

const terme = (libelle: string, ...alias: readonly string[]): TermePublic => ({
  libelle,
  alias,
  sensible: false,
});
const sensible = (libelle: string, ...alias: readonly string[]): TermePublic => ({
  libelle,
  alias,
  sensible: true,
});

/** National short list of the publics of a clause, in the order of the bilan. */
export const PUBLICS = {
  RSA: terme(
    "Bénéficiaire du RSA",
    ...["RSA", "BRSA", "bénéficiaire RSA", "allocataire RSA", "allocataire du RSA", "RSA socle"],
    ...["RMI", "RMIste", "bénéficiaire du RMI", "minima sociaux RSA", "ayant droit RSA"],
    ...["revenu de solidarité active", "RSA ou ayant droit", "RSA ou ayants droit"],
  ),
  DELD: terme(
    "Demandeur d'emploi de longue durée",
    ...["DELD", "DETLD", "DE longue durée", "DE LD", "DE TLD", "chômeur de longue durée", "CLD"],
    ...["demandeur d'emploi de très longue durée", "demandeur d'emploi longue durée"],
    ...["DE 12 mois", "DE 24 mois", "DE plus de 12 mois", "DE plus de 24 mois", "DE plus d'un an"],
    ...["demandeur d'emploi 12 mois", "demandeur d'emploi de plus de 12 mois", "longue durée"],
    ...["demandeur d'emploi depuis plus de 12 mois", "demandeur d'emploi de plus de 24 mois"],
    ...["demandeur d'emploi de plus d'un an", "demandeur d'emploi depuis plus d'un an"],
  ),
  DE: terme(
    "Demandeur d'emploi",
    ...[
      "DE",
      "chômeur",
      "inscrit à France Travail",
      "inscrit France Travail",
      "DE moins de 12 mois",
    ],
    ...["inscrit à Pôle emploi", "inscrit Pôle emploi", "demandeur d'emploi de moins de 12 mois"],
  ),
  JEUNE: terme(
    "Jeune de moins de 26 ans",
    ...["jeune", "26 ans", "moins de 26 ans", "jeune 26", "jeune 26 ans", "moins 26 ans", "J26"],
    ...[
      "jeune moins 26 ans",
      "jeune moins de 26",
      "jeune peu qualifié",
      "jeune sans qualification",
    ],
    ...["jeune de moins de 26 ans sans qualification", "jeune demandeur d'emploi", "moins de 26"],
    ...["jeune de moins de 26 ans diplômé ou non", "26 ans sans qualification", "DE 26 ans"],
  ),
  SENIOR: terme(
    "50 ans et plus",
    ...[
      "senior",
      "50 ans",
      "plus de 50 ans",
      "plus 50 ans",
      "senior 50 ans",
      "DE de plus de 50 ans",
    ],
    ...["senior plus de 50 ans", "senior 50", "demandeur d'emploi de plus de 50 ans", "DE 50 ans"],
    ...["50 et plus", "plus de 50", "senior 50 ans et plus"],
  ),
  TH: sensible(
    "Travailleur handicapé",
    ...["TH", "RQTH", "BOETH", "BOE", "DETH", "handicap", "handicapé", "personne handicapée"],
    ...["travailleur handicapé RQTH", "reconnaissance travailleur handicapé", "TH RQTH", "RQTH TH"],
    ...["travailleur reconnu handicapé", "personne en situation de handicap"],
  ),
  AAH: sensible("Allocataire de l'AAH", "AAH", "allocataire AAH", "allocation adulte handicapé"),
  INVALIDITE: sensible(
    "Bénéficiaire d'une pension d'invalidité",
    ...["invalidité", "pension d'invalidité", "allocation d'invalidité", "PI"],
  ),
  ASS: terme(
    "Allocataire de l'ASS ou d'autres minima sociaux",
    ...["ASS", "allocataire ASS", "ATA", "ADA", "minima sociaux", "minimum social", "API"],
    ...[
      "bénéficiaire de minima sociaux",
      "allocation de solidarité spécifique",
      "bénéficiaire ASS",
    ],
    ...["autres minima sociaux", "minimum vieillesse", "allocation veuvage"],
  ),
  QPV: terme(
    "Habitant d'un QPV",
    ...["QPV", "habitant QPV", "résident QPV", "résidant QPV", "ZUS", "habitant ZUS", "issu QPV"],
    ...["habitant des QPV", "quartier prioritaire", "public QPV", "résident en QPV"],
    ...["habitant d'un quartier prioritaire", "habitant des quartiers prioritaires"],
  ),
  PLIE: terme("Participant du PLIE", "PLIE", "participant PLIE", "parcours PLIE", "suivi PLIE"),
  IAE: terme(
    "Salarié de l'insertion par l'activité économique",
    ...["IAE", "SIAE", "parcours IAE", "PASS IAE", "agrément IAE", "salarié SIAE", "salarié IAE"],
    ...["insertion par l'activité économique", "public IAE", "salarié en insertion", "agrément"],
  ),
  GEIQ: terme("GEIQ, alternance", "GEIQ", "salarié GEIQ", "parcours GEIQ", "public GEIQ"),
  JEUNE_ACCOMPAGNE: terme(
    "Jeune accompagné (PACEA, CEJ, E2C, EPIDE)",
    ...["PACEA", "CEJ", "E2C", "EPIDE", "SMA", "SMV", "CIVIS", "garantie jeune", "mission locale"],
    ...["contrat d'engagement jeune", "école de la deuxième chance", "jeune mission locale"],
    ...["jeune suivi mission locale", "garantie jeunes PACEA"],
  ),
  ASE: terme("Sortant de l'ASE", "ASE", "aide sociale à l'enfance", "sortant ASE", "ancien ASE"),
  PARENT_ISOLE: terme("Parent isolé", "famille monoparentale", "mère isolée", "femme isolée"),
  SANS_HEBERGEMENT: terme(
    "Personne sans hébergement",
    ...["SDF", "sans domicile", "sans hébergement", "sans domicile fixe", "parcours de rue"],
    ...["CHRS", "sans hébergement ou parcours de rue", "hébergé", "hébergement d'urgence"],
  ),
  REFUGIE: terme(
    "Réfugié ou protégé",
    ...["réfugié", "BPI", "protection subsidiaire", "protection internationale"],
    ...["bénéficiaire de la protection internationale", "demandeur d'asile", "réfugié statutaire"],
    ...["réfugié ou demandeur d'asile", "bénéficiaire de la protection subsidiaire"],
  ),
  JUSTICE: sensible(
    "Personne placée sous main de justice",
    ...["justice", "PPSMJ", "sous main de justice", "sortant de prison", "sortant de détention"],
    ...["détenu", "ancien détenu", "détention", "SPIP", "suivi SPIP", "suivi justice", "TIG"],
    ...["sortant de détention ou main de justice", "main de justice", "PJJ", "public justice"],
  ),
  ZRR: terme("Habitant d'une ZRR", "ZRR", "ZFRR", "résident ZRR", "habitant ZRR", "résident ZFRR"),
  FLE: terme("Maîtrise insuffisante du français", "FLE", "FLE A1", "problème de langue", "langue"),
  MOBILITE: terme("Difficulté de mobilité", "mobilité", "problème de mobilité", "sans mobilité"),
  SANS_QUALIFICATION: terme(
    "Niveau 3 ou moins",
    ...["sans qualification", "sans diplôme", "niveau 3 ou infra", "niveau 3 CAP BEP ou infra"],
    ...["faible niveau de qualification", "bas niveau de qualification", "infra V", "non qualifié"],
  ),
  AUTRE: terme(
    "Autre public, sur avis motivé",
    ...["autre", "autres", "avis motivé", "sur avis motivé", "autre public", "autre avis motivé"],
    ...["autre sur avis motivé", "autre situation", "autre motivé"],
  ),
} as const satisfies Record<string, TermePublic>;

export type PublicCode = keyof typeof PUBLICS;

const LEXIQUE = buildLexique<PublicCode>(PUBLICS, {
  ambigus: ["plus de 26 ans", "plus de 26", "26 ans et plus", "moins de 50 ans", "moins de 50"],
  noise: [
    ...["plus", "moins", "depuis", "mois", "ans", "an", "et", "ayant", "droit", "public", "statut"],
    ...["bénéficiaire", "demandeur", "personne", "6", "12", "18", "24", "36", "1", "2"],
  ],
});

/** Reads the publics of a cell, in the order written: « DELD, RSA », « TH/DELD », « RSA + QPV ». */
export function readPublics(text: string): Reading<readonly PublicCode[]> {
  return readTermes(spellSigns(text), LEXIQUE);
}

/** « + 26 ans » is the contrary of « − 26 ans »: signs that turn an age over are put in words. */
function spellSigns(text: string): string {
  return text.replace(/[+>≥]\s?(?=26\b)/gu, " plus de ").replace(/[<≤]\s?(?=50\b)/gu, " moins de ");
}
