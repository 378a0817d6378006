import { compte } from "../../domain/francais";
import type { Bilan, Bilans } from "../../domain/bilan/bilan";
import { alignColumns } from "./alignColumns";
import { heures, taux } from "./figures";

export const MOA_HEADERS = [
  "Maître d'ouvrage",
  "Prévues",
  "Réalisées",
  "Taux",
  "Personnes",
  "Contrats",
  "Non comptées",
];

/** One line per MOA, and where the bilans are; null when they are nowhere. */
export function renderBilans(
  { moas, personnesDistinctes, nonCompteSansMoa }: Bilans,
  file: string | null,
): string {
  const lines = alignColumns([MOA_HEADERS, ...moas.map(moaCells)]);
  const { lignes, heures: lost } = nonCompteSansMoa;
  return `${[
    ...lines,
    "",
    ...(personnesDistinctes === null
      ? []
      : [
          `${compte(personnesDistinctes, "personne distincte", "personnes distinctes")} (jamais additionnées d'un maître d'ouvrage à l'autre).`,
        ]),
    ...(lignes === 0
      ? []
      : [
          `Sans maître d'ouvrage connu : ${compte(lignes, "ligne")}, ${heures(lost)}, dans aucun bilan.`,
        ]),
    file === null
      ? "Aperçu : rien n'est écrit."
      : `${compte(moas.length, "bilan écrit", "bilans écrits")} dans ${file}.`,
  ].join("\n")}\n`;
}

export function moaCells({
  moa,
  heuresPrevues,
  heuresRealisees,
  personnes,
  contrats,
  nonCompte,
}: Bilan): readonly string[] {
  const rate =
    heuresPrevues === null || heuresRealisees === null || heuresPrevues === 0
      ? null
      : heuresRealisees / heuresPrevues;
  return [
    moa,
    heures(heuresPrevues),
    heures(heuresRealisees),
    taux(rate),
    countOf(personnes),
    countOf(contrats),
    nonCompte.lignes === 0
      ? "–"
      : `${compte(nonCompte.lignes, "ligne")}, ${heures(nonCompte.heures)}`,
  ];
}

function countOf(count: number | null): string {
  return count === null ? "n.d." : String(count);
}
