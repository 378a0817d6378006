import type { ColumnAnswers, SheetRecognition } from "../columns/recognition";
import type { Lignes } from "../rows/lignes";
import type { WorkbookData } from "../sheet";
import { countedOf, heuresOf } from "./heures";
import { linkThroughContrats } from "./linkThroughContrats";
import { joinMarches } from "./marches";
import { collectMoas } from "./moas";
import { joinPersonnes } from "./personnes";
import type { Marche, Suivi, TableLinks } from "./suivi";

export interface SuiviSource {
  readonly workbook: WorkbookData;
  readonly recognitions: readonly SheetRecognition[];
  readonly answers: ColumnAnswers;
  readonly tables: readonly Lignes[];
}

/** Joins the tables of a workbook: whose hours, for which marché, of which MOA. */
export function joinSuivi(source: SuiviSource): Suivi {
  const { tables } = source;
  const { moas, byTable: ownMoas } = collectMoas(tables);
  const { marches, byTable: namedMarches, regimes } = joinMarches(tables, ownMoas);
  const { personnes, byTable: personneLinks } = joinPersonnes(tables);
  const marcheLinks = linkThroughContrats(tables, namedMarches, personneLinks);
  const joined = tables.map((lignes, table) => {
    const marche = marcheLinks[table] ?? new Int32Array();
    const own = ownMoas[table] ?? new Int32Array();
    const moa = resolveMoas(own, marche, marches, moas.length);
    return { lignes, moa, marche, personne: personneLinks[table] ?? new Int32Array() };
  });
  const counted = countedOf(joined);
  const links: readonly TableLinks[] = joined.map(({ lignes, moa, marche, personne }, table) => ({
    moa,
    marche,
    personne,
    heures: heuresOf(lignes),
    counted: counted[table] ?? new Uint8Array(),
  }));
  return { ...source, links, moas, marches, objectiveRegimes: regimes, personnes };
}

/** The MOA of a ligne: its own cell, else the one of its marché, else the only one of the workbook. */
function resolveMoas(
  own: Int32Array,
  marcheLinks: Int32Array,
  marches: readonly Marche[],
  moaCount: number,
): Int32Array {
  const only = moaCount === 1 ? 0 : -1;
  return own.map((moa, ligne) => {
    if (moa !== -1) return moa;
    const marche = marches[marcheLinks[ligne] ?? -1];
    return marche !== undefined && marche.moa !== -1 ? marche.moa : only;
  });
}
