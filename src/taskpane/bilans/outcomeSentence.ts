import type { Creation } from "../sheetResult";
import { TEXTS } from "../texts";

const ORDER = ["created", "updated", "unchanged", "refused"] as const;

/** « 2 feuilles créées, 1 mise à jour » : what became of the sheets, as a title. */
export function outcomeSentence({ results }: Creation): string {
  const countOf = (state: (typeof ORDER)[number]) =>
    results.filter(({ outcome }) => outcome?.state === state).length;
  const [first, ...others] = ORDER.map((state) => [state, countOf(state)] as const).filter(
    ([, count]) => count > 0,
  );
  if (first === undefined) return TEXTS.bilans.aucuneCreee;
  const [state, count] = first;
  if (state === "unchanged" && others.length === 0) return TEXTS.bilans.dejaAJour;
  const start = TEXTS.bilans.faites[state](count);
  return [start, ...others.map(([next, more]) => TEXTS.bilans.etDe[next](more))].join(", ");
}
