import type { Attendu } from "./attendu";
import { day } from "./calendrier";
import { createClasseur, type Exemple } from "./classeur";
import type { Contrat, HeuresMois } from "./faits";
import { HEURES, type Theme } from "./feuille";
import { inventSuivi, type Cadre } from "./inventSuivi";
import { writeTableau, type ColonneDe } from "./tableau";
import { truthOf, writeTroisFeuilles } from "./troisFeuilles";

const CADRE: Cadre = {
  seed: 77,
  premiereAnnee: 2023,
  derniereAnnee: 2024,
  marches: 10,
  lots: 1,
  personnes: 60,
  contrats: 90,
  // A relevé names a person and a marché: together they must point to one contrat.
  memeMarcheDeuxFois: false,
};
const THEME: Theme = { titres: "FF3B3838", total: "FFE7E6E6" };

interface Releve {
  readonly contrat: Contrat;
  readonly heures: HeuresMois;
}

const COLONNES: readonly ColonneDe<Releve>[] = [
  { titre: "Identifiant", largeur: 12, value: ({ contrat }) => contrat.personne.identifiant },
  { titre: "N° de marché", largeur: 12, value: ({ contrat }) => contrat.marche.numero },
  {
    titre: "Mois",
    largeur: 10,
    format: "mmm-yy",
    value: ({ heures }) => day(heures.annee, heures.mois, 1),
  },
  { titre: "Heures", largeur: 10, format: HEURES, value: ({ heures }) => heures.heures },
];

/** The same kind of follow-up, whose hours are also told month by month: to be counted once. */
export function relevesLongs(): Exemple {
  const suivi = inventSuivi(CADRE);
  const releves = suivi.contrats.flatMap((contrat) =>
    contrat.mois.map((heures): Releve => ({ contrat, heures })),
  );
  const workbook = createClasseur();
  writeTroisFeuilles(workbook, suivi, THEME);
  writeTableau(workbook, {
    onglet: "Relevés",
    bandeau: "Relevés d'heures mensuels",
    colonnes: COLONNES,
    faits: releves.sort(byMonth),
    theme: THEME,
  });
  // Every contrat is detailed by its relevés: their hours count, not its total.
  const lignes = releves.length;
  const attendu: Attendu = { ...truthOf(suivi), lignesLues: lignes, lignesComptees: lignes };
  return { nom: "releves-longs", workbook, attendu };
}

function byMonth(a: Releve, b: Releve): number {
  return (
    a.heures.annee - b.heures.annee ||
    a.heures.mois - b.heures.mois ||
    (a.contrat.personne.identifiant < b.contrat.personne.identifiant ? -1 : 1)
  );
}
