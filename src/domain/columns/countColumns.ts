import type { ChampId } from "./champs";
import { SURE } from "./confiance";
import { readContractTitle } from "./contractTitle";
import type { Decision, Draft } from "./draft";
import { median, shareBetween, shareOf } from "./profile";
import { readTitleWords } from "./titleWords";

/** Columns that count the contracts of one type: « CDI | CDD | GEIQ », with small whole numbers. */
export function decideContractTypes(drafts: readonly Draft[]): Map<number, Decision> {
  const typed = drafts.flatMap((draft) => {
    const type = countsContracts(draft) ? readContractTitle(draft.parts) : null;
    return type === null ? [] : [{ draft, type }];
  });
  if (typed.length < 2) return new Map();
  return new Map(
    typed.map(({ draft, type }) => [
      draft.column,
      decision(draft, "contratsDuType", type, `nombre de contrats de type ${type}`),
    ]),
  );
}

function countsContracts({ parts, profile }: Draft): boolean {
  const { ideas } = readTitleWords(parts, false);
  if (["heure", "montant", "euro", "pourcent"].some((idea) => ideas.has(idea))) return false;
  if (profile.filled === 0) return true;
  const { numbers } = profile;
  return (
    shareOf(profile, "nombre") >= 0.7 &&
    numbers.every(Number.isInteger) &&
    shareBetween(numbers, 0, 5000) === 1 &&
    median(numbers) <= 100
  );
}

/** Columns of figures that a total on their right may add. */
interface Counted {
  readonly months: ReadonlyMap<number, Decision>;
  readonly parts: ReadonlyMap<number, Decision>;
  readonly types: ReadonlyMap<number, Decision>;
}

const TOTAL_ALONE = new Set(["total", "nombre"]);

/**
 * « Total » alone says of what by what stands on its left: months or contract types. Elsewhere it
 * may be anything, and is only proposed.
 */
export function decideTotals(drafts: readonly Draft[], counted: Counted): Map<number, Decision> {
  const decisions = new Map<number, Decision>();
  const isOfPersons = drafts.some(isPerson);
  let left: ChampId | null = null;
  for (const draft of drafts) {
    const { column } = draft;
    if (isOfPersons && isTotalOfContract(draft)) decisions.set(column, onlyProposed(draft));
    if (isTotalAlone(draft.parts)) decisions.set(column, totalOf(left, draft));
    const added = addedIn(column, counted);
    if (added !== undefined) left = added;
  }
  return keepLast(decisions);
}

/** What a total of this column counts: null when it is in doubt, undefined when it has none. */
function addedIn(column: number, { months, parts, types }: Counted): ChampId | null | undefined {
  if (types.has(column)) return "nombreContrats";
  if (months.has(column)) return isUsed(months.get(column)) ? "heuresRealisees" : null;
  return parts.has(column) ? "heuresRealisees" : undefined;
}

function isUsed(decision: Decision | undefined): boolean {
  return decision?.confiance !== "à vérifier";
}

function totalOf(champ: ChampId | null, draft: Draft): Decision {
  if (champ === null) return onlyProposed(draft);
  return decision(draft, champ, null, `total des colonnes qui précèdent`);
}

function isTotalAlone(parts: readonly string[]): boolean {
  const own = readTitleWords(parts.slice(-1), false).ideas;
  return own.has("total") && [...own].every((idea) => TOTAL_ALONE.has(idea)) && parts.length < 3;
}

const MOST_CONTRACTS_OF_ONE = 20;
const PERSONS: ReadonlySet<ChampId> = new Set(["nom", "prenom", "dateNaissance"]);

/** « Total contrat », among persons: too large, or with decimals, it counts hours. */
function isTotalOfContract({ parts, profile }: Draft): boolean {
  const { ideas } = readTitleWords(parts.slice(-1), false);
  if (ideas.size !== 2 || !ideas.has("total") || !ideas.has("contrat")) return false;
  const { numbers } = profile;
  const isCount = numbers.every(Number.isInteger) && !(median(numbers) > MOST_CONTRACTS_OF_ONE);
  return !isCount;
}

function isPerson({ candidates: [best] }: Draft): boolean {
  return best !== undefined && PERSONS.has(best.champ) && best.score >= SURE;
}

/** Several totals of the same thing (by year, then general): the last one adds the others. */
function keepLast(decisions: Map<number, Decision>): Map<number, Decision> {
  const last = new Map<ChampId, number>();
  for (const [column, { champ }] of decisions) if (champ !== null) last.set(champ, column);
  for (const [column, { champ, ...rest }] of decisions) {
    if (champ === null || last.get(champ) === column) continue;
    decisions.set(column, {
      ...rest,
      champ: null,
      raison: `${rest.raison}, repris par un total suivant`,
    });
  }
  return decisions;
}

function decision(
  draft: Draft,
  champ: ChampId,
  typeContrat: string | null,
  what: string,
): Decision {
  const raison = `titre « ${draft.titre} » : ${what}`;
  return { champ, periode: null, typeContrat, confiance: "sûr", score: 0.93, raison, autres: [] };
}

function onlyProposed(draft: Draft): Decision {
  return {
    champ: null,
    periode: null,
    typeContrat: null,
    confiance: "à vérifier",
    score: 0.5,
    raison: `titre « ${draft.titre} » : un total, sans dire de quoi`,
    autres: ["heuresRealisees", "heuresPrevues", "nombreContrats"],
  };
}
