import type { Lignes } from "../rows/lignes";
import { eachInTurn, inSlices, type Steps } from "../steps";
import { codeAt } from "../suivi/codes";
import { labelColumn, mapLabels, numberAt, numberColumn } from "../suivi/labels";
import type { Suivi, TableLinks } from "../suivi/suivi";
import { tabPeriod } from "../suivi/tabPeriod";
import { TextIndex, TupleIndex } from "../suivi/tupleIndex";
import { monthFromName } from "../values/monthNames";

/**
 * One code per contrat that tabs of several periods may tell, « Janv 24 » then « Févr 24 », each
 * with its own hours; -1 when the row can only be a contrat of its own. Same person, same marché
 * and same first day; between months, same type when no day is told (between years, two contrats
 * are as likely). Told twice in one period, two contrats.
 */
export function* contratReader(suivi: Suivi): Steps<(table: number, ligne: number) => number> {
  const codes = new ContratCodes();
  const byTable = yield* eachInTurn(suivi.tables.entries(), function* ([table, lignes]) {
    const links = suivi.links[table];
    const period = periodOf(suivi, lignes);
    const isOne = period !== null && lignes.natures[0] === "contrat";
    return isOne && links !== undefined ? yield* codes.read(lignes, links, period) : null;
  });
  return (table, ligne) => codeAt(byTable[table] ?? undefined, ligne);
}

const YEAR = /^(?:19|20)\d\d$/;
const PART_OF_YEAR = /^[ts][1-4]$/;

interface TabPeriod {
  readonly texte: string;
  /** Shorter than a year. */
  readonly isPart: boolean;
}

/** A month, a quarter or a year told by the tab: « Lot 2 » numbers something else. */
function periodOf({ workbook }: Suivi, { table }: Lignes): TabPeriod | null {
  const texte = tabPeriod(workbook.sheets[table.sheet]?.name ?? "");
  const words = texte.split(" ");
  const isPart = words.some((word) => PART_OF_YEAR.test(word) || monthFromName(word) !== null);
  return isPart || words.some((word) => YEAR.test(word)) ? { texte, isPart } : null;
}

/** Rows gone through without a pause. */
const LIGNES = 4_096;

class ContratCodes {
  private readonly types = new TextIndex();
  private readonly periods = new TextIndex();
  private readonly places = new TupleIndex();
  private readonly dated = new TupleIndex();
  private readonly starts = new TupleIndex();
  private readonly terms = new TupleIndex();
  private readonly told = new TupleIndex();
  private readonly contrats = new TupleIndex();
  /** How many times a period tells the same terms. */
  private readonly times = new Map<number, number>();

  *read(lignes: Lignes, links: TableLinks, { texte, isPart }: TabPeriod): Steps<Int32Array> {
    const debuts = numberColumn(lignes, "dateDebutContrat");
    const types = mapLabels(labelColumn(lignes, "typeContrat"), lignes.count, (key) =>
      this.types.of(key),
    );
    const at = this.periods.of(texte);
    const codes = new Int32Array(lignes.count).fill(-1);
    yield* inSlices(lignes.count, LIGNES, (from, to) => {
      for (let ligne = from; ligne < to; ligne++) {
        const personne = codeAt(links.personne, ligne);
        const debut = dayCode(numberAt(debuts, ligne));
        if (personne === -1 || (debut === -1 && !isPart)) continue;
        const place = this.places.of(codeAt(links.moa, ligne), codeAt(links.marche, ligne));
        const type = debut === -1 ? codeAt(types, ligne) : -1;
        const terms = this.terms.of(this.dated.of(personne, place), this.starts.of(debut, type));
        codes[ligne] = this.codeOf(terms, at);
      }
    });
    return codes;
  }

  private codeOf(terms: number, period: number): number {
    const key = this.told.of(terms, period);
    const time = this.times.get(key) ?? 0;
    this.times.set(key, time + 1);
    return this.contrats.of(terms, time);
  }
}

/** Days are codes already: Excel's serials. */
function dayCode(debut: number): number {
  return Number.isNaN(debut) ? -1 : Math.max(-1, Math.trunc(debut));
}
