import type { Periode } from "../clause";
import type { WorkbookData } from "../sheet";
import { formatMois } from "../values/date";
import type { ChampId } from "./champs";
import { readPeriodTitle } from "./periodTitle";
import type { ColumnMatch, SheetRecognition, TableRecognition } from "./recognition";

/** A year of a contrat tells no month of its hours. */
const LONGEST_MONTHS = 3;

/**
 * One tab by month: « Janv 24 », « Févr 24 »… tell when the hours of their rows were done. A single
 * tab may be named so for another reason; hours of dated contrats may be those of the whole contrat.
 */
export function placeMonthTabs(
  recognitions: readonly SheetRecognition[],
  workbook: WorkbookData,
): SheetRecognition[] {
  const periods = recognitions.map(({ sheet }) => tabMonths(workbook.sheets[sheet]?.name ?? ""));
  const told = new Set(
    periods.flatMap((months) => (months === null ? [] : JSON.stringify(months))),
  );
  if (told.size < 2) return [...recognitions];
  return recognitions.map((recognition, at) => {
    const months = periods[at] ?? null;
    if (months === null) return recognition;
    return { ...recognition, tables: recognition.tables.map((table) => place(table, months)) };
  });
}

type Months = Omit<Periode, "annee"> & { readonly annee: number | null };

function tabMonths(name: string): Months | null {
  const period = readPeriodTitle([name]);
  if (period === null || period.prevu) return null;
  const { annee, premierMois, dernierMois } = period;
  return dernierMois - premierMois < LONGEST_MONTHS ? { annee, premierMois, dernierMois } : null;
}

const DATED: readonly ChampId[] = ["mois", "dateDebutContrat", "dateFinContrat"];

function place(table: TableRecognition, months: Months): TableRecognition {
  const annee = months.annee ?? yearOf(table);
  const hours = onlyHours(table);
  if (annee === null || hours === null) return table;
  const periode: Periode = { ...months, annee };
  const raison = `${hours.raison} ; l'onglet dit ${formatMois(periode)}`;
  const placed: ColumnMatch = { ...hours, champ: "heuresMois", periode, raison };
  return { ...table, columns: table.columns.map((each) => (each === hours ? placed : each)) };
}

/** The year that a banner tells. */
function yearOf({ constants }: TableRecognition): number | null {
  const texte = constants.find(({ champ }) => champ === "mois")?.texte ?? "";
  return /^(?:19|20)\d\d$/.test(texte) ? Number(texte) : null;
}

/** The column of hours done, when it is the only one and nothing else tells when. */
function onlyHours({ columns }: TableRecognition): ColumnMatch | null {
  const used = columns.filter(
    ({ champ, confiance }) => champ !== null && confiance !== "à vérifier",
  );
  const hours = used.filter(({ champ }) => champ === "heuresMois" || champ === "heuresRealisees");
  const [only] = hours;
  if (only === undefined || hours.length > 1 || only.periode !== null) return null;
  const tells = (champs: readonly ChampId[]) =>
    used.some(({ champ }) => champ !== null && champs.includes(champ));
  return tells(only.champ === "heuresMois" ? ["mois"] : DATED) ? null : only;
}
