import { heuresContrat, sumHeures } from "../../exemples/faits";
import { adresse, cellule, VIDE, type Cellule, type Onglet } from "../grille";
import { LIGNE_VIDE, onglet, type Colonne, type Tirage } from "../tirage";
import { PLAT, SANS_MOA, ofMoa } from "./commun";

/** Under the name of each MOA, the titles again. */
export function empiles(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes(SANS_MOA);
  const lignes = tirage.moas.flatMap((moa) => [
    [cellule(`Maître d'ouvrage : ${moa}`, true)],
    tirage.titles(colonnes),
    ...ofMoa(tirage, moa).map((fait) => tirage.row(colonnes, fait)),
    LIGNE_VIDE,
  ]);
  return [onglet("Suivi", lignes)];
}

const heuresAt = (colonnes: readonly Colonne[]) =>
  colonnes.findIndex(({ champ }) => champ === "heuresRealisees");

/** Rows sorted by MOA, a total after each, by its label or by its formula alone. */
export function sousTotaux(tirage: Tirage): Onglet[] {
  return totaux(tirage, tirage.alea.chance(0.6) ? "libelle" : "formule");
}

/** A figure in bold after the rows of each MOA: no label, no formula. */
export function sousTotauxGras(tirage: Tirage): Onglet[] {
  return totaux(tirage, "gras");
}

function totaux(tirage: Tirage, signe: "libelle" | "formule" | "gras"): Onglet[] {
  const colonnes = tirage.colonnes(PLAT);
  const at = heuresAt(colonnes);
  const lignes: Cellule[][] = [tirage.titles(colonnes)];
  for (const moa of tirage.moas) {
    const faits = ofMoa(tirage, moa);
    const first = lignes.length;
    lignes.push(...faits.map((fait) => tirage.row(colonnes, fait)));
    const total = sumHeures(faits.map(({ contrat }) => heuresContrat(contrat)));
    const formule = `SUM(${adresse(first, at)}:${adresse(lignes.length - 1, at)})`;
    lignes.push(
      colonnes.map((_, column) => {
        if (column === at && signe === "gras") return cellule(total, true);
        if (column === at) return { valeur: total, formule, gras: true };
        return column === 0 && signe === "libelle" ? cellule(`Total ${moa}`, true) : VIDE;
      }),
    );
  }
  return [onglet("Suivi", lignes)];
}

/** The MOA written once, merged over its rows. */
export function fusions(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes(PLAT);
  const lignes: Cellule[][] = [tirage.titles(colonnes)];
  const merged: { haut: number; bas: number; gauche: number; droite: number }[] = [];
  for (const moa of tirage.moas) {
    const haut = lignes.length;
    for (const [rang, fait] of ofMoa(tirage, moa).entries()) {
      const row = tirage.row(colonnes, fait);
      lignes.push(row.map((cell, column) => (column === 0 && rang > 0 ? VIDE : cell)));
    }
    if (lignes.length - 1 > haut)
      merged.push({ haut, bas: lignes.length - 1, gauche: 0, droite: 0 });
  }
  return [onglet("Suivi", lignes, { fusions: merged })];
}
