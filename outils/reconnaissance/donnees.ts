import { createAlea, type Alea } from "../exemples/alea";
import type { Contrat, Marche } from "../exemples/faits";
import { inventSuivi } from "../exemples/inventSuivi";
import type { CellRange, SheetColumn, SheetData } from "../../src/domain/sheet";
import { CellCode } from "../../src/domain/sheet";
import { serie, type Cellule, type Onglet } from "./grille";

/** Names of public buyers as they are, with or without a word that says what they are. */
const MOAS = [
  ["Ville d'Aubrac-les-Bains", "Logis Aubracois", "Agglo du Haut-Orle", "SEMADO"],
  ["Commune de Saint-Orle", "Un Foyer pour Tous", "Conseil départemental", "Orlis"],
  ["Grand Orle Métropole", "Néovia Habitat", "CHU du Val", "Mairie de Valbrune"],
  ["Syndicat mixte des Eaux", "Valbrune Habitat", "Région Sud-Orle", "Immobilière 3V"],
] as const;

export interface Suivi {
  readonly marches: readonly Marche[];
  readonly contrats: readonly Contrat[];
}

/** True facts: a handful of marchés of four public buyers, and the contrats that serve them. */
export function inventFacts(seed: number): Suivi {
  const alea = createAlea(seed * 7919 + 13);
  const { marches, contrats } = inventSuivi({
    seed,
    premiereAnnee: 2023,
    derniereAnnee: 2024,
    marches: alea.int(4, 9),
    lots: alea.pick([1, 1, 2]),
    personnes: alea.int(13, 18),
    contrats: alea.int(18, 26),
    memeMarcheDeuxFois: false,
  });
  return renameMoas(marches, contrats, alea);
}

function renameMoas(marches: readonly Marche[], contrats: readonly Contrat[], alea: Alea): Suivi {
  const names = alea.pick(MOAS);
  const before = [...new Set(marches.map(({ moa }) => moa))];
  const renamed = new Map(
    marches.map((marche) => [marche, { ...marche, moa: names[before.indexOf(marche.moa)] ?? "" }]),
  );
  return {
    marches: [...renamed.values()],
    contrats: contrats.map((contrat) => ({
      ...contrat,
      marche: renamed.get(contrat.marche) ?? contrat.marche,
    })),
  };
}

/** A sheet as a host would hand it over, without going through a file. */
export function sheetDataOf({ nom, lignes, fusions, colonnesMasquees }: Onglet): SheetData {
  const width = Math.max(0, ...lignes.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) =>
    columnOf(lignes.map((ligne) => ligne[at] ?? { valeur: null })),
  );
  const formulas = new Map(
    lignes.flatMap((ligne, row) =>
      ligne.flatMap(({ formule }, column) =>
        formule === undefined ? [] : [[`${String(row)}:${String(column)}`, formule] as const],
      ),
    ),
  );
  const merges: CellRange[] = fusions.map(({ haut, gauche, bas, droite }) => ({
    top: haut,
    left: gauche,
    bottom: bas,
    right: droite,
  }));
  return {
    name: nom,
    visibility: "visible",
    rowCount: lignes.length,
    columns,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(colonnesMasquees),
    formulas,
    generated: null,
  };
}

function columnOf(cells: readonly Cellule[]): SheetColumn {
  const texts: string[] = [];
  const codes = new Int32Array(cells.length).fill(CellCode.empty);
  const numbers = new Float64Array(cells.length);
  for (const [row, { valeur }] of cells.entries()) {
    if (typeof valeur === "string") {
      if (!texts.includes(valeur)) texts.push(valeur);
      codes[row] = texts.indexOf(valeur);
    } else if (valeur !== null) {
      codes[row] = typeof valeur === "number" ? CellCode.number : CellCode.date;
      numbers[row] = typeof valeur === "number" ? valeur : serie(valeur);
    }
  }
  return { codes, numbers, texts };
}
