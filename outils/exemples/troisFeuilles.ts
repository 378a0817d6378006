import type { Workbook } from "exceljs";
import { countMoas, countPersonnes, type Attendu } from "./attendu";
import { createClasseur, type Exemple } from "./classeur";
import { COLONNES_CONTRATS, COLONNES_MARCHES, COLONNES_PARTICIPANTS } from "./colonnesSuivi";
import { heuresContrat, sumHeures } from "./faits";
import type { Theme } from "./feuille";
import { inventSuivi, type Cadre, type SuiviFictif } from "./inventSuivi";
import { writeTableau } from "./tableau";

const CADRE: Cadre = {
  seed: 2301,
  premiereAnnee: 2023,
  derniereAnnee: 2024,
  marches: 12,
  lots: 1,
  personnes: 80,
  contrats: 120,
  memeMarcheDeuxFois: true,
};

/** Marchés, participants and contrats on three sheets that refer to each other. */
export function troisFeuilles(): Exemple {
  const suivi = inventSuivi(CADRE);
  const workbook = createClasseur();
  writeTroisFeuilles(workbook, suivi, { titres: "FF7F6000", total: "FFFFF2CC" });
  const attendu: Attendu = {
    ...truthOf(suivi),
    lignesLues: suivi.contrats.length,
    lignesComptees: suivi.contrats.length,
  };
  return { nom: "trois-feuilles", workbook, attendu };
}

export function writeTroisFeuilles(workbook: Workbook, suivi: SuiviFictif, theme: Theme): void {
  writeTableau(workbook, {
    onglet: "Marchés",
    bandeau: "Marchés avec clause sociale 2023-2024",
    colonnes: COLONNES_MARCHES,
    faits: suivi.marches,
    theme,
  });
  writeTableau(workbook, {
    onglet: "Participants",
    bandeau: "Participants",
    colonnes: COLONNES_PARTICIPANTS,
    faits: suivi.personnes,
    theme,
  });
  writeTableau(workbook, {
    onglet: "Contrats",
    bandeau: "Contrats de travail",
    colonnes: COLONNES_CONTRATS,
    faits: suivi.contrats,
    theme,
  });
}

/** What every reading of these facts must find; the rows read depend on the sheets. */
export function truthOf(suivi: SuiviFictif): Omit<Attendu, "lignesLues" | "lignesComptees"> {
  const { marches, contrats } = suivi;
  return {
    moa: countMoas({
      marches,
      contrats,
      libelleMarche: ({ numero, lot }) => `${numero} – ${lot}`,
      libelleContrat: ({ profil }) => profil.groupe,
    }),
    personnesDistinctes: countPersonnes(contrats),
    heuresComptees: sumHeures(contrats.map(heuresContrat)),
    anomalies: [],
    informations: [],
  };
}
