import { fc } from "./tirages";

/** One contrat of an invented follow-up; hours in whole cents so that sums are exact. */
export interface FaitInvente {
  readonly marche: number;
  readonly personne: number;
  readonly janvier: number;
  /** 0: nothing typed. */
  readonly fevrier: number;
  readonly type: string;
  readonly qpv: string;
  /** What stands in January's cell instead of its hours. */
  readonly accident: string | null;
}

const MOAS = ["Ville d'Alès", "Logis Cévenols", "Alès Agglomération"];
const MARCHES = [0, 0, 1, 1, 2].map((moa, index) => ({
  num: `23T00${String(index + 1)}`,
  moa: MOAS[moa] ?? "",
  prevues: 400 + 150 * index,
}));
const PERSONNES = [
  ["Durand", "Léa"],
  ["Martin", "Ali"],
  ["Petit", "Zoé"],
  ["Fabre", "Tom"],
  ["Roux", "Eva"],
  ["Blanc", "Noé"],
  ["Faure", "Inès"],
] as const;

const ACCIDENTS = ["à venir", "#N/A", "-35", "#REF!", "02/03/2026"];

const fait: fc.Arbitrary<FaitInvente> = fc.record({
  marche: fc.nat(MARCHES.length - 1),
  personne: fc.nat(PERSONNES.length - 1),
  janvier: fc.integer({ min: 100, max: 15_000 }),
  fevrier: fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 15_000 })),
  type: fc.constantFrom("CDD", "CDI", "ETTI"),
  qpv: fc.constantFrom("Oui", "Non"),
  accident: fc.option(fc.constantFrom(...ACCIDENTS), { freq: 2 }),
});

/** Enough rows for the columns to be recognised, three out of four without accident. */
export const faitsInventes = fc
  .array(fait, { minLength: 8, maxLength: 24 })
  .map((faits) =>
    faits.map((each, index) => (index % 4 === 1 ? each : { ...each, accident: null })),
  );

/** Title of each column, and its cell for a fact. */
const COLONNES: Readonly<Record<string, (fait: FaitInvente) => string>> = {
  "Maître d'ouvrage": ({ marche }) => MARCHES[marche]?.moa ?? "",
  "N° de marché": ({ marche }) => MARCHES[marche]?.num ?? "",
  "Heures prévues": ({ marche }) => String(MARCHES[marche]?.prevues ?? ""),
  Nom: ({ personne }) => PERSONNES[personne]?.[0] ?? "",
  Prénom: ({ personne }) => PERSONNES[personne]?.[1] ?? "",
  "Type de contrat": ({ type }) => type,
  "Résident QPV": ({ qpv }) => qpv,
  "janv. 2026": ({ accident, janvier }) => accident ?? heures(janvier),
  "févr. 2026": ({ fevrier }) => (fevrier === 0 ? "" : heures(fevrier)),
};

const TOTAL = "Heures réalisées";

function totalOf({ accident, janvier, fevrier }: FaitInvente): string {
  return accident === null ? heures(janvier + fevrier) : "#VALUE!";
}

export const TITRES = Object.keys(COLONNES);

export interface Presentation {
  readonly titres?: readonly string[];
  /** A row of totals under the rows, a column of totals beside the months. */
  readonly ligneDeTotal?: boolean;
  readonly colonneDeTotal?: boolean;
}

/** The facts as a sheet's text table. */
export function tableauOf(faits: readonly FaitInvente[], how: Presentation = {}): string {
  const titres = how.titres ?? TITRES;
  const beside = how.colonneDeTotal === true;
  const rows = faits.map((each) => [
    ...titres.map((titre) => COLONNES[titre]?.(each) ?? ""),
    ...(beside ? [totalOf(each)] : []),
  ]);
  const total = how.ligneDeTotal === true ? [totalRow(titres, faits)] : [];
  const lines = [[...titres, ...(beside ? [TOTAL] : [])], ...rows, ...total];
  return lines.map((cells) => cells.join(" | ")).join("\n");
}

function totalRow(titres: readonly string[], faits: readonly FaitInvente[]): readonly string[] {
  const janvier = faits.filter(({ accident }) => accident === null || accident === "-35");
  const sums: Readonly<Record<string, string>> = {
    "Maître d'ouvrage": "Total général",
    "janv. 2026": heures(
      janvier.reduce((sum, each) => sum + (each.accident === null ? each.janvier : -3500), 0),
    ),
    "févr. 2026": heures(faits.reduce((sum, { fevrier }) => sum + fevrier, 0)),
  };
  return titres.map((titre) => sums[titre] ?? "");
}

/** Hours that can be read on the rows kept, on the rows left out, and how many rows, by MOA. */
export function attenduOf(faits: readonly FaitInvente[]): readonly (readonly unknown[])[] {
  return MOAS.toSorted((a, b) => a.localeCompare(b, "fr")).flatMap((moa) => {
    const own = faits.filter(({ marche }) => MARCHES[marche]?.moa === moa);
    const kept = own.filter(({ accident }) => accident === null);
    const left = own.filter(({ accident }) => accident !== null);
    const sum = (rows: readonly FaitInvente[]) =>
      rows.reduce((total, each) => total + readable(each), 0) / 100;
    return own.length === 0 ? [] : [[moa, kept.length, sum(kept), left.length, sum(left)]];
  });
}

function readable({ accident, janvier, fevrier }: FaitInvente): number {
  if (accident === "-35") return fevrier - 3500;
  return accident === null ? janvier + fevrier : fevrier;
}

function heures(cents: number): string {
  return (cents / 100).toFixed(2).replace(".", ",");
}
