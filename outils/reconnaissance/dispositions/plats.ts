import { cellule, VIDE, type Cellule, type Fusion, type Onglet } from "../grille";
import { PARASITES } from "../parasites";
import { LIGNE_VIDE, onglet, type Colonne, type Tirage } from "../tirage";
import { WHERE, WORK, PLAT, table } from "./commun";

export function plat(tirage: Tirage): Onglet[] {
  return [onglet("Suivi", table(tirage, PLAT, tirage.faits()))];
}

export function tableau(tirage: Tirage): Onglet[] {
  const lignes = table(tirage, PLAT, tirage.faits());
  const droite = (lignes[0]?.length ?? 1) - 1;
  return [
    onglet("Suivi", lignes, { tableau: { haut: 0, gauche: 0, bas: lignes.length - 1, droite } }),
  ];
}

/** A first empty column, a logo, a hidden column, a legend beneath. */
export function habille(tirage: Tirage): Onglet[] {
  const lignes = table(tirage, PLAT, tirage.faits()).map((ligne) => [VIDE, ...ligne]);
  return [
    onglet(
      "Tableau",
      [
        [VIDE, cellule("SUIVI DES CLAUSES D'INSERTION", true)],
        [VIDE, cellule("Mise à jour : 12/03/2025")],
        LIGNE_VIDE,
        ...lignes,
        LIGNE_VIDE,
        [VIDE, cellule("En rouge : contrats à vérifier")],
      ],
      { colonnesMasquees: [3] },
    ),
  ];
}
/** One column by public, ticked. */
export function croix(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes([...WHERE, "nom", "prenom", "sexe", ...WORK, "heuresRealisees"]);
  const publics = ["RSA", "DELD", "TH", "Jeune -26", "+ 50 ans"];
  const rows = tirage
    .faits()
    .map((fait) => [
      ...tirage.row(colonnes, fait),
      ...publics.map((_, at) => (at === fait.rang % publics.length ? cellule("X") : VIDE)),
    ]);
  return [
    onglet("Suivi", [
      [...tirage.titles(colonnes), ...publics.map((each) => cellule(each))],
      ...rows,
    ]),
  ];
}
/** Titles printed again on each page. */
export function pages(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes(PLAT);
  const rows = tirage
    .faits()
    .flatMap((fait, rang) => [
      ...(rang % 9 === 0 ? [tirage.titles(colonnes)] : []),
      tirage.row(colonnes, fait),
    ]);
  return [onglet("Suivi", [[cellule("Suivi des clauses 2023-2024")], ...rows])];
}

/** Two title rows, a band and the titles, printed again on each page. */
export function pagesDeuxTitres(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes(PLAT);
  const bande = colonnes.map((_, at) => {
    if (at === 0) return cellule("Marché", true);
    return at === WHERE.length ? cellule("Salarié et contrat", true) : VIDE;
  });
  const lignes: Cellule[][] = [];
  const fusions: Fusion[] = [];
  for (const [rang, fait] of tirage.faits().entries()) {
    if (rang % 8 === 0) {
      const haut = lignes.length;
      fusions.push({ haut, bas: haut, gauche: 0, droite: WHERE.length - 1 });
      fusions.push({ haut, bas: haut, gauche: WHERE.length, droite: colonnes.length - 1 });
      lignes.push(bande, tirage.titles(colonnes));
    }
    lignes.push(tirage.row(colonnes, fait));
  }
  return [onglet("Suivi", lignes, { fusions })];
}

/** The same table twice, side by side, an empty column between. */
export function coteACote(tirage: Tirage): Onglet[] {
  const colonnes = tirage.colonnes(PLAT);
  const faits = tirage.faits();
  const half = Math.ceil(faits.length / 2);
  const titres = tirage.titles(colonnes);
  const rows = faits.slice(0, half).map((fait, at) => {
    const beside = faits[half + at];
    const right = beside === undefined ? [] : tirage.row(colonnes, beside);
    return [...tirage.row(colonnes, fait), VIDE, ...right];
  });
  return [onglet("Suivi", [[...titres, VIDE, ...titres], ...rows])];
}

/** Columns that are no champ, among the others. */
export function enPlus(tirage: Tirage): Onglet[] {
  const kept = PARASITES.filter(() => tirage.alea.chance(0.12));
  const colonnes: readonly Colonne[] = [
    ...tirage.colonnes(PLAT),
    ...kept.map((parasite) => ({ ...parasite, champ: null })),
  ];
  const rows = tirage.faits().map((fait) => tirage.row(colonnes, fait));
  return [onglet("Suivi", [tirage.titles(colonnes), ...rows])];
}
