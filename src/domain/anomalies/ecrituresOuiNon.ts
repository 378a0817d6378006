import { groupBy } from "../groupBy";
import type { CellIssue, Lignes } from "../rows/lignes";
import { numberColumn } from "../suivi/labels";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { onCell, type Finding } from "./rule";
import { shownValue, VALEUR_MASQUEE } from "./shownValue";

/** Fewer cells than this may be slips, and not the way of a column. */
const USAGES_MIN = 3;

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
export function* ecrituresOuiNon(suivi: Suivi): Generator<Finding> {
  for (const [table, lignes] of suivi.tables.entries()) {
    const all = ecrituresOf(suivi, table, lignes);
    for (const column of groupBy(all, ({ issue }) => issue.column).values()) {
      for (const reponse of groupBy(column, ({ lu }) => lu).values()) {
        const isWay = column.length >= USAGES_MIN && isUniform(lignes, reponse);
        yield* isWay ? [wholeColumn(reponse)] : reponse.map(oneCell);
      }
    }
  }
}

function ecrituresOf(suivi: Suivi, table: number, { issues }: Lignes): readonly Ecriture[] {
  return issues.flatMap((issue) => {
    if (issue.kind.type !== "ouiNon") return [];
    const ligne = new Ligne(suivi, { table, ligne: issue.ligne });
    const place = { ...ligne.place(), column: issue.column };
    const valeur = shownValue(suivi.workbook, place, issue.champ);
    return [{ issue, ligne, valeur, lu: issue.kind.lu }];
  });
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
