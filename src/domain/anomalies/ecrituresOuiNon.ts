import { groupBy } from "../groupBy";
import type { CellIssue, Lignes } from "../rows/lignes";
import { inSlices, PAUSE, type Steps } from "../steps";
import { numberColumn } from "../suivi/labels";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { onCell, type Finding, type Findings } from "./rule";
import { shownValue, VALEUR_MASQUEE } from "./shownValue";

/** Fewer cells than this may be slips, and not the way of a column. */
const USAGES_MIN = 3;

/** Cells looked at without a pause. */
const ISSUES = 1_024;

/** A cell that says yes or no otherwise than by Oui and Non. */
interface Ecriture {
  readonly issue: CellIssue;
  readonly ligne: Ligne;
  readonly valeur: string;
  readonly lu: boolean;
}

/**
 * The cells of yes and no written otherwise: each one where a column writes the same
 * answer in several ways; once for the column where it writes it in one way, « O » or « X ».
 */
export function* ecrituresOuiNon(suivi: Suivi): Findings {
  for (const [table, lignes] of suivi.tables.entries()) {
    const all = yield* ecrituresOf(suivi, table, lignes);
    yield PAUSE;
    for (const column of groupBy(all, ({ issue }) => issue.column).values()) {
      for (const reponse of groupBy(column, ({ lu }) => lu).values()) {
        yield PAUSE;
        const isWay = column.length >= USAGES_MIN && isUniform(lignes, reponse);
        yield* isWay ? [wholeColumn(reponse)] : reponse.map(oneCell);
      }
    }
  }
}

function* ecrituresOf(suivi: Suivi, table: number, { issues }: Lignes): Steps<readonly Ecriture[]> {
  const ecritures: Ecriture[] = [];
  yield* inSlices(issues.length, ISSUES, (from, to) => {
    for (const issue of issues.slice(from, to)) {
      if (issue.kind.type !== "ouiNon") continue;
      const ligne = new Ligne(suivi, { table, ligne: issue.ligne });
      const place = { ...ligne.place(), column: issue.column };
      const valeur = shownValue(suivi.workbook, place, issue.champ);
      ecritures.push({ issue, ligne, valeur, lu: issue.kind.lu });
    }
  });
  return ecritures;
}

type Reponse = readonly [Ecriture, ...Ecriture[]];

/** One writing, in all the cells of the column that give this answer. */
function isUniform(lignes: Lignes, reponse: Reponse): boolean {
  const [{ issue, lu }] = reponse;
  const writings = new Set(reponse.map(({ valeur }) => valeur.toLowerCase()));
  if (writings.size > 1 || writings.has(VALEUR_MASQUEE)) return false;
  let answers = 0;
  for (const value of numberColumn(lignes, issue.champ)?.values ?? [])
    if (value === Number(lu)) answers++;
  return answers === reponse.length;
}

function oneCell({ issue, ligne, valeur, lu }: Ecriture): Finding {
  return { ...onCell(ligne, issue.champ, { valeur, lu: shownLu(lu) }), lignes: [ligne.ref] };
}

/** Nothing is unsure in it, and nothing to mend cell by cell. */
function wholeColumn(reponse: Reponse): Finding {
  const [{ issue, ligne, valeur, lu }] = reponse;
  const params = { valeur, lu: shownLu(lu), nombre: reponse.length };
  return { ...onCell(ligne, issue.champ, params), gravite: "information", correction: "C" };
}

function shownLu(lu: boolean): string {
  return lu ? "Oui" : "Non";
}
