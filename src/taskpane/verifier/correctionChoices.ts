import type {
  Correction,
  CorrectionGroup,
  CorrectionOption,
} from "../../domain/corrections/correction";
import { placeKey } from "../../domain/sheet";

/** What the person decided: an option for each group, and the cells to leave. */
export interface CorrectionChoices {
  /** By id of the group; absent: what Clausier proposes. */
  readonly options: Readonly<Record<string, number>>;
  /** By group and cell. */
  readonly left: ReadonlySet<string>;
}

export const AS_PROPOSED: CorrectionChoices = { options: {}, left: new Set() };

/** Null when only the person can choose, and has not. */
export function optionOf(
  group: CorrectionGroup,
  { options }: CorrectionChoices,
): { readonly index: number; readonly option: CorrectionOption } | null {
  const index = options[group.id] ?? group.proposee;
  const option = index === null ? undefined : group.options[index];
  return index === null || option === undefined ? null : { index, option };
}

export function correctionKey({ id }: CorrectionGroup, { place }: Correction): string {
  return `${id} ${placeKey(place)}`;
}

/** The corrections to write. */
export function chosenOf(
  groups: readonly CorrectionGroup[],
  choices: CorrectionChoices,
): readonly Correction[] {
  return groups.flatMap((group) => {
    const corrections = optionOf(group, choices)?.option.corrections ?? [];
    return corrections.filter((one) => !choices.left.has(correctionKey(group, one)));
  });
}

export function withToggled(left: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const toggled = new Set(left);
  if (!toggled.delete(key)) toggled.add(key);
  return toggled;
}
