import { readNumber } from "../values/number";
import { comparable, tidy } from "../values/text";
import type { ChampId } from "./champs";
import { yearOfText } from "./periodTitle";
import type { TableConstant } from "./recognition";
import type { TitleReader } from "./titleReader";
import { titleText, type Window } from "./titles";
import { isGenericName, looksLikeMoa } from "./vocabulary";

const MARCHES: readonly ChampId[] = [
  "marcheNum",
  "marcheObjet",
  "operation",
  "operationRef",
  "lotNum",
  "lotLibelle",
];

/** What a banner or a tab's name may tell of all the rows. Nothing personal. */
const TOLD_ONCE: ReadonlySet<ChampId> = new Set([
  "moa",
  ...MARCHES,
  "entreprise",
  "programme",
  "heuresPrevues",
]);

/** A constant, and whether its wording leaves no doubt. */
export interface FoundConstant {
  readonly constant: TableConstant;
  readonly sure: boolean;
}

/** Values told by the rows above the titles: « Maître d'ouvrage : Ville d'Alès », « Année 2024 ». */
export function readBanner(
  window: Window,
  reader: TitleReader,
  from: number,
  to: number,
): FoundConstant[] {
  const found: FoundConstant[] = [];
  for (let row = Math.max(from, to - 12); row < to; row++) {
    const cells = rowTexts(window, row);
    for (const [at, text] of cells.entries())
      found.push(...readBannerCell(text, cells[at + 1], reader));
  }
  return firstOfEach(found);
}

function rowTexts(window: Window, row: number): string[] {
  const texts: string[] = [];
  for (let column = window.left; column <= window.right; column++) {
    const text = titleText(window, row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

function readBannerCell(
  text: string,
  next: string | undefined,
  reader: TitleReader,
): FoundConstant[] {
  const pair = /^([^:]{2,40}?)\s*:\s*(.*)$/.exec(text);
  const [label, value] =
    pair === null ? [text, next] : [pair[1] ?? "", pair[2] === "" ? next : pair[2]];
  const champ = reader
    .champs([label], false)
    .find(({ score, champ: id }) => score >= 0.95 && TOLD_ONCE.has(id));
  if (champ !== undefined && value !== undefined && isValueOf(champ.champ, value))
    return [told(champ.champ, value, "bandeau", true)];
  const year = yearOfText(text);
  return [
    ...readWords(text, "bandeau"),
    ...(year === null ? [] : [told("mois", String(year), "bandeau", true)]),
  ];
}

function isValueOf(champ: ChampId, value: string): boolean {
  return champ === "heuresPrevues" ? readHours(value) !== null : value !== "";
}

/** « 500 », « 1 250 h »: the objective that a banner tells; null for any other text. */
export function readHours(texte: string): number | null {
  const reading = readNumber(texte);
  if (reading.state !== "value") return null;
  const { value, unit } = reading.value;
  return value >= 0 && (unit === null || unit === "heure") ? value : null;
}

/**
 * The objective above a table is that of its one marché, told above it too: with marchés or MOA in
 * the rows, it would be given to each of them.
 */
export function tellsObjective(
  constants: readonly FoundConstant[],
  known: ReadonlySet<ChampId>,
): boolean {
  const told = new Set(constants.map(({ constant }) => constant.champ));
  return (
    MARCHES.some((champ) => told.has(champ)) &&
    !["moa" as const, ...MARCHES].some((champ) => known.has(champ))
  );
}

const MARCHE = /^march[ée]\s*(?:n\s*[°º]|num[ée]ro|no\.?)?\s*:?\s*((?=[\w/.-]*\d)[\w/.-]{3,20})$/i;
const LOT = /^lot\s*(?:n\s*[°º])?\s*(\d{1,3}\w?)(?:\s*[-–:].*)?$/i;
const LONGEST_NAME = 60;

/** Values that need no label: a marché number, a lot, the name of a public buyer. */
function readWords(text: string, origine: "bandeau" | "onglet"): FoundConstant[] {
  const marche = MARCHE.exec(text)?.[1];
  if (marche !== undefined) return [told("marcheNum", marche, origine, true)];
  const lot = LOT.exec(text)?.[1];
  if (lot !== undefined) return [told("lotNum", lot, origine, true)];
  return text
    .split(/\s[-–—|]\s|:/)
    .map(nameIn)
    .filter((name) => name.length <= LONGEST_NAME && looksLikeMoa(comparable(name)))
    .slice(0, 1)
    .map((name) => told("moa", name, origine, false));
}

/** The name without the year and the words of a sheet's title. */
export function nameIn(text: string): string {
  return tidy(
    text
      .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, " ")
      .replace(
        /(?<!\p{L})(?:suivis?|bilans?|tableau|contrats?|march[ée]s|relev[ée]s|participants?|salari[ée]s|saisie|clauses?|sociales?|heures?|insertion|d['’]insertion)(?!\p{L})/giu,
        " ",
      )
      .replace(/[_]+/g, " "),
  );
}

/** Values told by the tab: « Ville d'Alès », « 2024 », « Marché 23T001 ». */
export function readTabName(name: string): FoundConstant[] {
  const year = yearOfText(name);
  const words = readWords(tidy(name), "onglet");
  return [...words, ...(year === null ? [] : [told("mois", String(year), "onglet", true)])];
}

/** A tab's name that may be that of a MOA: not « Feuil1 », not « Contrats 2024 ». */
export function mayNameMoa(name: string): string | null {
  const bare = nameIn(name);
  const key = comparable(bare);
  return isGenericName(key) || !/\p{L}{2}/u.test(key) ? null : bare;
}

function told(
  champ: ChampId,
  texte: string,
  origine: TableConstant["origine"],
  sure: boolean,
): FoundConstant {
  return { constant: { champ, texte: tidy(texte), origine }, sure };
}

function firstOfEach(found: readonly FoundConstant[]): FoundConstant[] {
  const best = new Map<ChampId, FoundConstant>();
  for (const entry of found) {
    const known = best.get(entry.constant.champ);
    if (known === undefined || (entry.sure && !known.sure)) best.set(entry.constant.champ, entry);
  }
  return [...best.values()];
}
