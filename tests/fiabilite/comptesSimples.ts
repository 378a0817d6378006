/*
 * The figures of a bilan counted a second time, from the glossary (docs/glossaire.md) and nothing else: plain
 * objects, loops, hundredths of an hour. Nothing of src is imported.
 */
import type { LigneVraie, MarcheVrai } from "./ligneVraie";

export interface ComptesMoa {
  readonly moa: string;
  readonly heuresPrevues: number;
  readonly heuresRealisees: number;
  readonly personnes: number;
  readonly contrats: number;
  readonly heuresQpv: number;
  readonly personnesQpv: number;
  readonly femmes: number;
  /** Who has a contrat and no hours yet is listed, at 0 h. */
  readonly personnesParQuartier: Readonly<Record<string, number>>;
  readonly heuresParQuartier: Readonly<Record<string, number>>;
  readonly contratsParType: Readonly<Record<string, number>>;
  readonly heuresParMois: Readonly<Record<string, number>>;
  /** Planned and done, by marché. */
  readonly marches: Readonly<Record<string, readonly [prevues: number, realisees: number]>>;
  readonly nonCompte: {
    readonly lignes: number;
    readonly heures: number;
    readonly lignesSansHeures: number;
  };
}

export interface Comptes {
  readonly moas: readonly ComptesMoa[];
  readonly personnesDistinctes: number;
}

export function compter(lignes: readonly LigneVraie[], marches: readonly MarcheVrai[]): Comptes {
  const moas = [...new Set(marches.map(({ moa }) => moa))].sort((a, b) => a.localeCompare(b, "fr"));
  return {
    moas: moas.map((moa) =>
      compterMoa(
        moa,
        lignes.filter((ligne) => ligne.moa === moa),
        marches.filter((marche) => marche.moa === moa),
      ),
    ),
    personnesDistinctes: distinct(lignes.filter(estComptee), ({ personne }) => personne),
  };
}

const estComptee = ({ ecartee }: LigneVraie): boolean => !ecartee;

function compterMoa(
  moa: string,
  lignes: readonly LigneVraie[],
  marches: readonly MarcheVrai[],
): ComptesMoa {
  const comptees = lignes.filter(estComptee);
  const ecartees = lignes.filter(({ ecartee }) => ecartee);
  const qpv = comptees.filter(({ quartier }) => quartier !== null);
  const contrats = [...new Map(comptees.map((ligne) => [ligne.contrat, ligne])).values()];
  const mois = comptees.flatMap((ligne) => ligne.mois);
  return {
    moa: memeNom(moa),
    heuresPrevues: somme(marches.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: heuresDe(comptees),
    personnes: distinct(comptees, ({ personne }) => personne),
    contrats: contrats.length,
    heuresQpv: heuresDe(qpv),
    personnesQpv: distinct(qpv, ({ personne }) => personne),
    femmes: distinct(
      comptees.filter(({ femme }) => femme),
      ({ personne }) => personne,
    ),
    personnesParQuartier: parCle(
      qpv,
      ({ quartier }) => quartier ?? "",
      (siennes) => distinct(siennes, ({ personne }) => personne),
    ),
    heuresParQuartier: parCle(qpv, ({ quartier }) => quartier ?? "", heuresDe),
    contratsParType: parCle(
      contrats,
      ({ typeContrat }) => typeContrat,
      (siens) => siens.length,
    ),
    heuresParMois: parCle(
      mois,
      (un) => un.mois,
      (siens) => somme(siens.map(({ heures }) => heures)),
    ),
    marches: Object.fromEntries(
      marches.map(({ marche, heuresPrevues }) => [
        memeNom(marche),
        [heuresPrevues, heuresDe(comptees.filter((ligne) => ligne.marche === marche))],
      ]),
    ),
    nonCompte: {
      lignes: ecartees.length,
      heures: heuresDe(ecartees),
      lignesSansHeures: ecartees.filter(({ sansHeures }) => sansHeures).length,
    },
  };
}

/** One of the spellings of a name is shown: « Ville de Valbrune » and « VILLE DE  VALBRUNE » are one. */
export function memeNom(nom: string): string {
  return nom.toUpperCase().replaceAll(/[\s\u00a0]/g, "");
}

/** Hours are added in hundredths: no binary dust. */
export function somme(heures: readonly number[]): number {
  let centiemes = 0;
  for (const value of heures) centiemes += Math.round(value * 100);
  return centiemes / 100;
}

export function heuresDe(lignes: readonly LigneVraie[]): number {
  return somme(lignes.flatMap(({ mois }) => mois.map(({ heures }) => heures)));
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): number {
  return new Set(items.map(keyOf)).size;
}

function parCle<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (items: readonly Item[]) => number,
): Record<string, number> {
  const keys = [...new Set(items.map(keyOf))].sort();
  return Object.fromEntries(
    keys.map((key) => [key, valueOf(items.filter((item) => keyOf(item) === key))]),
  );
}
