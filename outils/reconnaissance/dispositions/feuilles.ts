import { type Onglet } from "../grille";
import { onglet, type Tirage } from "../tirage";
import { WHO, WORK, PLAT, SANS_MOA, MARCHE, table, ofMoa } from "./commun";

export function troisFeuilles(tirage: Tirage): Onglet[] {
  const seen = new Set<unknown>();
  const persons = tirage.faits().filter(({ contrat: { personne } }) => {
    if (seen.has(personne)) return false;
    seen.add(personne);
    return true;
  });
  const objectives = MARCHE.filter((champ) => champ !== "heuresRealisees");
  return [
    onglet("Marchés", table(tirage, objectives, tirage.marches())),
    onglet("Participants", table(tirage, ["participantId", ...WHO, "niveauFormation"], persons)),
    onglet(
      "Contrats",
      table(
        tirage,
        ["participantId", "marcheNum", "lotNum", "employeur", ...WORK, "heuresRealisees"],
        tirage.faits(),
      ),
    ),
  ];
}

export function releves(tirage: Tirage): Onglet[] {
  const objectives = MARCHE.filter((champ) => champ !== "heuresRealisees");
  return [
    onglet("Marchés", table(tirage, objectives, tirage.marches())),
    onglet(
      "Contrats",
      table(
        tirage,
        ["participantId", "nom", "prenom", "marcheNum", "lotNum", ...WORK],
        tirage.faits(),
      ),
    ),
    onglet(
      "Relevés",
      table(
        tirage,
        ["participantId", "marcheNum", "lotNum", "mois", "heuresMois"],
        tirage.releves(),
      ),
    ),
  ];
}

export const tabName = (moa: string) => moa.replace(/[[\]*?/\\:]/g, " ").slice(0, 31);

export function parMoa(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes(SANS_MOA);
  return tirage.moas.map((moa) =>
    onglet(tabName(moa), [
      tirage.titles(colonnes),
      ...ofMoa(tirage, moa).map((fait) => tirage.row(colonnes, fait)),
    ]),
  );
}

export function parAn(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes(PLAT);
  return [2023, 2024].map((annee) => {
    const faits = tirage.faits().flatMap((fait) => {
      const those = fait.contrat.mois.filter((each) => each.annee === annee);
      return those.length === 0 ? [] : [{ ...fait, contrat: { ...fait.contrat, mois: those } }];
    });
    return onglet(String(annee), [
      tirage.titles(colonnes),
      ...faits.map((fait) => tirage.row(colonnes, fait)),
    ]);
  });
}
