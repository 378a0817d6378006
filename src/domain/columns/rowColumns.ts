import type { RowColumns } from "../rows/rowKind";
import { CHAMPS, type ChampId, type ValueType } from "./champs";
import type { ColumnMatch } from "./recognition";

const ADDED: ReadonlySet<ValueType> = new Set(["heures", "euros", "nombre"]);
const MEASURES: ReadonlySet<ValueType> = new Set([...ADDED, "taux"]);
const NAMES: ReadonlySet<ValueType> = new Set(["texte", "identifiant"]);
const NOT_ADDED: ReadonlySet<ChampId> = new Set(["coutHoraire", "heuresHebdo", "dureeMois"]);

/** Rates and remarks stand on totals as on any row. */
const ON_TOTALS_TOO: ReadonlySet<ChampId> = new Set(["moa", "moaType", "moaSiret", "observations"]);

/** The columns that tell data rows from totals, by what they hold. */
export function rowColumns(columns: readonly ColumnMatch[]): RowColumns {
  const those = (suits: (champ: ChampId, type: ValueType) => boolean) =>
    columns
      .filter(({ champ }) => champ !== null && suits(champ, CHAMPS[champ].type))
      .map(({ column }) => column);
  return {
    summable: those((champ, type) => !NOT_ADDED.has(champ) && ADDED.has(type)),
    unused: columns.filter(({ champ }) => champ === null).map(({ column }) => column),
    named: those((champ, type) => !NOT_ADDED.has(champ) && NAMES.has(type)),
    identity: those(
      (champ, type) => !ON_TOTALS_TOO.has(champ) && !NOT_ADDED.has(champ) && !MEASURES.has(type),
    ),
    persons: those((champ) => CHAMPS[champ].entite === "participant"),
    moa: columns.find(({ champ }) => champ === "moa")?.column ?? null,
  };
}
