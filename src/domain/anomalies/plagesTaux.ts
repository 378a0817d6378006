import type { ChampId } from "../columns/champs";
import type { Lignes, NumberColumn } from "../rows/lignes";
import { bareFigure } from "../rows/rateFactor";
import { cellCode, type SheetColumn } from "../sheet";
import { entryOf, valueAt } from "../suivi/codes";
import { numberColumn } from "../suivi/labels";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import type { Params } from "./anomalie";
import { libelleOf } from "./effetSurBilan";
import { onCell, rule, tablesWith, type Finding } from "./rule";
import { cite, nombre, taux } from "./shown";
import { titleCell } from "./titleCell";

const MARCHES = ["marche", "objectif"] as const;
const ATTENDUS = "Les taux attendus vont de 0 à 100\u00a0%.";

const POUR_CENT = 100;
/** What a division may add. */
const PRECISION = 1e-9;

/** Highest rate that needs no look: a realisation above 100 % is common. */
const TAUX_MAX: readonly (readonly [ChampId, number])[] = [
  ["partMo", 1],
  ["tauxInsertion", 1],
  ["tauxRealisation", 10],
];

/** A cell of rates: the figure as it is written, and the rate as it was read. */
interface ReadRate {
  readonly ecrit: number;
  readonly valeur: number;
}

/** Reads the rates of a column, each distinct text once. */
function rateReader(
  cells: SheetColumn | undefined,
  { values }: NumberColumn,
  rows: Int32Array,
): (ligne: number) => ReadRate {
  const figures = new Map<number, number | null>();
  return (ligne) => {
    const [row, valeur] = [rows[ligne] ?? -1, valueAt(values, ligne)];
    const code = cellCode(cells, row);
    const figure = () => bareFigure(cells, row);
    const ecrit = code < 0 ? figure() : entryOf(figures, code, figure);
    return { ecrit: ecrit ?? valeur, valeur };
  };
}

/** 37,5 read as 37,5 %: the column was taken as percents. */
function isPercents({ ecrit, valeur }: ReadRate): boolean {
  return ecrit !== 0 && Math.abs((valeur / ecrit) * POUR_CENT - 1) < PRECISION;
}

/** Why a rate deserves a look; null when it does not. */
function doubtOf(rate: ReadRate, max: number): Params | null {
  const { ecrit, valeur } = rate;
  if (valeur < 0) return { ecrit, valeur };
  if (valeur > max) return { ecrit, valeur, attendu: valeur / POUR_CENT };
  return isPercents(rate) && ecrit < 1 ? { ecrit, valeur, attendu: ecrit } : null;
}

/** A column without « % » that was read as percents: said once, on its title. */
function percentsFinding(
  { table }: Lignes,
  champ: ChampId,
  { column, rate }: { readonly column: number; readonly rate: ReadRate },
): Finding | null {
  const titre = table.columns.find((match) => match.column === column)?.titre ?? "";
  if (!isPercents(rate) || /%|pour ?cent/i.test(titre)) return null;
  const params = { champ: libelleOf(champ), ...rate };
  return { place: titleCell(table, column), champ, params, gravite: "information" };
}

function* checkColumn(
  suivi: Suivi,
  table: number,
  lignes: Lignes,
  [champ, max]: (typeof TAUX_MAX)[number],
): Generator<Finding> {
  const column = numberColumn(lignes, champ);
  if (column === null) return;
  const cells = suivi.workbook.sheets[lignes.table.sheet]?.columns[column.column];
  const rateOf = rateReader(cells, column, lignes.rows);
  let told = false;
  for (let index = 0; index < lignes.count; index++) {
    if (Number.isNaN(valueAt(column.values, index))) continue;
    const rate = rateOf(index);
    const doubt = doubtOf(rate, max);
    if (doubt !== null) {
      const ligne = new Ligne(suivi, { table, ligne: index });
      const params = { champ: libelleOf(champ), ...doubt };
      yield { ...onCell(ligne, champ, params), lignes: [ligne.ref] };
    } else if (!told) {
      const finding = percentsFinding(lignes, champ, { column: column.column, rate });
      told = finding !== null;
      if (finding !== null) yield finding;
    }
  }
}

/** Tables that tell a rate: among contrats, only beside the amount that it applies to. */
function* ratedTables(suivi: Suivi, champ: ChampId) {
  yield* tablesWith(suivi, { natures: MARCHES, champs: [champ] });
  yield* tablesWith(suivi, { natures: ["contrat"], champs: [champ, "montantHt"] });
}

export const tauxAVerifier = rule({
  code: "PLG-06",
  gravite: "avertissement",
  titre: "Taux à vérifier",
  constat: ({ champ, ecrit, valeur, attendu }) => {
    const lu = taux(valeur);
    if (Number(valeur) < 0)
      return `${cite(champ)}\u00a0: ${nombre(ecrit)} est négatif. ${ATTENDUS}`;
    return attendu === undefined
      ? `${cite(champ)}\u00a0: ${nombre(ecrit, 4)} a été lu ${lu}, et toute la colonne en pour cent.`
      : `${cite(champ)}\u00a0: ${nombre(ecrit, 4)} se lit ${lu}. ` +
          `Écrit ${nombre(ecrit, 4)} au lieu de ${taux(attendu)}\u00a0? ${ATTENDUS}`;
  },
  pourCorriger: "Écrire le taux en pourcentage. Exemple\u00a0: 5\u00a0% ou 0,05.",
  correction: "B",
  source: "Un taux est une part\u00a0: 0,05 et 5\u00a0% sont le même nombre",
  *check(suivi): Generator<Finding> {
    for (const bound of TAUX_MAX) {
      for (const [table, lignes] of ratedTables(suivi, bound[0])) {
        yield* checkColumn(suivi, table, lignes, bound);
      }
    }
  },
  exemples: {
    fautif: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Taux d'insertion | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 5                | 531
        Ville d'Alès     | 23T002       | 920000     | 5 %              | 575
        Ville d'Alès     | 23T003       | 780000     | 5 %              | 488`,
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Montant HT | Taux d'insertion | Heures prévues
        Ville d'Alès     | 23T001       | 850000     | 5 %              | 531
        Ville d'Alès     | 23T002       | 920000     | 7 %              | 805`,
    },
  },
});
