import { VALEUR_MASQUEE } from "../anomalies/shownValue";
import { formatJour } from "../values/date";
import type { CellEdit, ShownAs } from "../cellEdit";
import { CHAMPS, type ChampId } from "../columns/champs";
import { nombre, tauxTexte } from "../francais";
import type { CellPlace } from "../sheet";
import type { Correction } from "./correction";
import type { WorkbookCells } from "./workbookCells";

/** What a cell becomes, and how a person reads it. */
interface Replacement {
  readonly value: CellEdit["value"];
  readonly format?: ShownAs;
  readonly shown: string;
}

/** One cell replaced: before and after, both masked when the champ is personal. */
export function replaceCell(
  cells: WorkbookCells,
  { place, champ }: { readonly place: CellPlace; readonly champ: ChampId },
  { value, format, shown }: Replacement,
): Omit<Correction, "place"> {
  const edit: CellEdit = { place, value, ...(format === undefined ? {} : { format }) };
  return {
    avant: cells.shown(place, champ),
    apres: CHAMPS[champ].personnel ? VALEUR_MASQUEE : shown,
    edits: [edit],
  };
}

/** A figure told in the champ's unit, written in the unit of its column. */
export function figure(cells: WorkbookCells, place: CellPlace, value: number): Replacement {
  const written = withoutDust(value / cells.facteur(place));
  return { value: written, format: "nombre", shown: nombre(written, 6) };
}

/** A rate, written as the column writes its rates: 0,05 shown as 5 %, or 5. */
export function rate(cells: WorkbookCells, place: CellPlace, value: number): Replacement {
  if (cells.facteur(place) !== 1) return figure(cells, place, value);
  return { value: withoutDust(value), format: "pourcent", shown: tauxTexte(value, 2) };
}

export function day(cells: WorkbookCells, jour: number): Replacement {
  return { value: cells.serial(jour), format: "date", shown: formatJour(jour) };
}

export function label(text: string): Replacement {
  return { value: text, shown: text };
}

/** 0.05 / 0.01 is 5, not 5.000000000000001. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(14));
}
