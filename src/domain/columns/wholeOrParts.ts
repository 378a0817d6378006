import { isSum } from "./addedColumns";
import { cellNumbers } from "./cellNumbers";
import type { ChampId } from "./champs";
import type { TableCells } from "./decide";
import type { Decision, Draft } from "./draft";
import { barePartsAmong, part, proposed } from "./hourParts";
import { unused } from "./periodDecisions";
import { stemOfRank } from "./ordinals";

/**
 * Where one column tells the whole, the parts are not added as well. Figures that the parts add up
 * to are that whole, whatever their title says; while the whole is in doubt, so are the parts.
 */
export function settleHourParts(
  decided: ReadonlyMap<number, Decision>,
  drafts: readonly Draft[],
  cells: TableCells,
): Map<number, Decision> {
  const settled = new Map(decided);
  const isPart = ({ column }: Draft) => isOpenPart(decided.get(column));
  const parts = drafts.filter(isPart);
  const others = drafts.filter((draft) => !isPart(draft) && tellsDone(decided.get(draft.column)));
  if (parts.length === 0)
    return others.length === 0 ? withBareParts(decided, drafts) : withNumbered(decided, others);
  if (others.length === 0) return settled;
  const numbers = parts.map(({ column }) => cellNumbers(cells, column));
  const doubted = others.filter(({ column }) => !isUsed(decided.get(column)));
  const proved = doubted.find(({ column }) => isSum(cellNumbers(cells, column), numbers));
  if (proved !== undefined) settled.set(proved.column, whole(proved));
  const used = proved ?? others.find(({ column }) => isUsed(decided.get(column)));
  const settle = used === undefined ? proposed : included(used);
  for (const part of parts) settled.set(part.column, settle(part));
  return settled;
}

function withBareParts(
  decided: ReadonlyMap<number, Decision>,
  drafts: readonly Draft[],
): Map<number, Decision> {
  const isOpen = ({ column }: Draft) => {
    const decision = decided.get(column);
    if (decision === undefined) return true;
    const isAnswered = decision.score === 1;
    return !isAnswered && (decision.champ === "contratsDuType" || !isUsed(decision));
  };
  const isCounted = [...decided.values()].some(({ champ }) => champ === "nombreContrats");
  const bare = isCounted ? [] : barePartsAmong(drafts.filter(isOpen));
  const autres = ["contratsDuType"] as const;
  return new Map([
    ...decided,
    ...bare.map((draft) => [draft.column, { ...proposed(draft), autres }] as const),
  ]);
}

/** « Heures contrat 1 | Heures contrat 2 », where nothing tells the whole: perhaps to be added. */
function withNumbered(
  decided: ReadonlyMap<number, Decision>,
  others: readonly Draft[],
): Map<number, Decision> {
  const settled = new Map(decided);
  const stems = new Map<string, Draft[]>();
  for (const draft of others) {
    const stem = stemOfRank(draft.titre);
    if (stem === null || isUsed(decided.get(draft.column))) return settled;
    stems.set(stem, [...(stems.get(stem) ?? []), draft]);
  }
  const autres = ["heuresRealisees"] as const;
  if (stems.size === 1 && others.length > 1)
    for (const draft of others) settled.set(draft.column, { ...proposed(draft), autres });
  return settled;
}

/** Not one that the person answered. */
function isOpenPart(decision: Decision | undefined): boolean {
  return decision?.champ === "heuresPartielles" && decision.confiance !== "sûr";
}

const DONE: readonly (ChampId | null | undefined)[] = ["heuresRealisees", "heuresMois"];

/** Hours done, used or proposed. */
function tellsDone(decision: Decision | undefined): boolean {
  if (decision === undefined) return false;
  if (isUsed(decision)) return DONE.includes(decision.champ);
  if (decision.confiance !== "à vérifier") return false;
  return [decision.champ, ...decision.autres].some((champ) => DONE.includes(champ));
}

function isUsed(decision: Decision | undefined): boolean {
  return decision?.champ != null && decision.confiance !== "à vérifier";
}

const included = (used: Draft) => (draft: Draft) =>
  unused(draft, `une part, comprise dans « ${used.titre} »`);

function whole(draft: Draft): Decision {
  const raison = `titre « ${draft.titre} » : la somme des parts`;
  return { ...part(draft), champ: "heuresRealisees", raison };
}
