import { sheetName } from "../../../domain/bilan/layout/sheetName";
import type { CellPlace } from "../../../domain/sheet";
import { cellNames, type WorkbookName } from "../../sheets/cellNames";
import type { NamedParametre } from "../../sheets/layoutParametres";
import { readSheetFacts, type SheetFacts } from "../read/sheetFacts";
import { runExcel } from "../runExcel";

const OUR_SHEET = "parametres|";
const LOST = "#REF!";

/** A figure whose cell has its name already, and what that cell holds. */
export interface KnownCell extends NamedParametre {
  readonly sheetId: string;
  readonly place: CellPlace;
}

/** The workbook's named figures as they are now. */
export interface ParametresPlan {
  /** Cells that already have a name: their value changes in place. */
  readonly known: readonly KnownCell[];
  readonly missing: readonly NamedParametre[];
  /** Names that point to no cell any more, or never did: they go before they come back. */
  readonly broken: readonly string[];
  /** Our sheet, and its first free row; null: to be created under `freeName`. */
  readonly ours: { readonly id: string; readonly freeRow: number } | null;
  readonly freeName: string;
  /** Names that cells and tables of the workbook have, in lower case. */
  readonly takenNames: ReadonlySet<string>;
  /** Names that lost their cells, in lower case. */
  readonly lostNames: ReadonlySet<string>;
}

/** What is to write, and where: three requests. */
export function readParametresPlan(wanted: readonly NamedParametre[]): Promise<ParametresPlan> {
  return runExcel(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula");
    tables.load("items/name");
    await context.sync();
    const facts = await readSheetFacts(context, worksheets.items);
    const items = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const alive = items.filter(({ formula }) => !formula.includes(LOST));
    const lost = items.filter(({ formula }) => formula.includes(LOST));
    return {
      ...planOf(wanted, facts, items),
      takenNames: keysOf([...alive, ...tables.items]),
      lostNames: keysOf(lost),
    };
  });
}

function planOf(
  wanted: readonly NamedParametre[],
  facts: readonly SheetFacts[],
  names: readonly WorkbookName[],
): Omit<ParametresPlan, "takenNames" | "lostNames"> {
  const taken = facts.map(({ name }) => name);
  const places = new Map(
    [...cellNames(names, taken)].map(([name, place]) => [name.toLowerCase(), place]),
  );
  const placed = wanted.map((one) => ({ one, place: places.get(one.nom.toLowerCase()) }));
  const ours = facts.find(({ generated }) => generated === OUR_SHEET);
  return {
    known: placed.flatMap(({ one, place }) =>
      place === undefined ? [] : [{ ...one, place, sheetId: facts[place.sheet]?.id ?? "" }],
    ),
    missing: placed.flatMap(({ one, place }) => (place === undefined ? [one] : [])),
    broken: names.flatMap(({ name }) => (isBroken(name, wanted, places) ? [name] : [])),
    ours: ours === undefined ? null : { id: ours.id, freeRow: (ours.used?.bottom ?? -1) + 1 },
    freeName: sheetName("Paramètres", taken),
  };
}

function keysOf(named: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name.toLowerCase()));
}

function isBroken(
  name: string,
  wanted: readonly NamedParametre[],
  places: ReadonlyMap<string, CellPlace>,
): boolean {
  const key = name.toLowerCase();
  return wanted.some(({ nom }) => nom.toLowerCase() === key) && !places.has(key);
}
