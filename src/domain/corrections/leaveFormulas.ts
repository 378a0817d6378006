import type { CellEdit } from "../cellEdit";
import { type CellPlace, placeKey } from "../sheet";
import type { CorrectionGroup, CorrectionPreview, Refus } from "./correction";

const FORMULE =
  "La cellule contient une formule : corrigez la formule, une valeur ne la remplace jamais.";

/** The cells that a preview would write in: ask the host which of them hold a formula. */
export function writtenPlaces({ groups }: CorrectionPreview): readonly CellPlace[] {
  return groups
    .flatMap(({ options }) => options.flatMap(({ corrections }) => corrections))
    .flatMap(({ edits }) => edits.map(({ place }) => place));
}

/** The preview without what would put a value over a formula; a formula shown as such may replace one. */
export function leaveFormulas(
  { groups, refus }: CorrectionPreview,
  formulas: readonly CellPlace[],
): CorrectionPreview {
  if (formulas.length === 0) return { groups, refus };
  const held = new Set(formulas.map(placeKey));
  const isOver = ({ place, formula }: CellEdit) =>
    formula === undefined && held.has(placeKey(place));
  const cut = groups.map((group) => cutGroup(group, isOver));
  return {
    groups: cut.flatMap(({ group }) => (group.options.length === 0 ? [] : [group])),
    refus: [...refus, ...cut.flatMap(({ left }) => left)],
  };
}

function cutGroup(
  group: CorrectionGroup,
  isOver: (edit: CellEdit) => boolean,
): { readonly group: CorrectionGroup; readonly left: readonly Refus[] } {
  const refused = new Set<string>();
  const options = group.options.map(({ libelle, corrections }) => ({
    libelle,
    corrections: corrections.filter(({ place, edits }) => {
      const isKept = !edits.some(isOver);
      if (!isKept) refused.add(placeKey(place));
      return isKept;
    }),
  }));
  if (refused.size === 0) return { group, left: [] };
  const isLeft = options.every(({ corrections }) => corrections.length === 0);
  const left = group.anomalies
    .filter(({ place }) => refused.has(placeKey(place)))
    .map((anomalie) => ({ anomalie, raison: FORMULE }));
  return { group: { ...group, options: isLeft ? [] : options }, left };
}
