import type { Remplacement } from "../domain/formulesAppels";
import type { FormulesDuComplement, Remplacant } from "../hosts/workbookHost";
import type { PaneWork } from "./paneWork";

/** The formulas that call the add-in, and what may stand in their place; null once refused. */
export interface AutonomieActions {
  readonly find: () => Promise<FormulesDuComplement | null>;
  readonly replace: (by: Remplacant) => Promise<Remplacement | null>;
}

interface AutonomieHost {
  readonly findFormulas?: () => Promise<FormulesDuComplement>;
  readonly replaceFormulas?: (by: Remplacant) => Promise<Remplacement>;
}

/** Null where the host computes no formula: the page without Excel. */
export function autonomieActions(
  host: AutonomieHost,
  work: PaneWork,
  checkAgain: () => Promise<unknown>,
): AutonomieActions | null {
  const { findFormulas, replaceFormulas } = host;
  if (findFormulas === undefined || replaceFormulas === undefined) return null;
  return {
    find: () => work.attempt(() => findFormulas.call(host)),
    replace: async (by) => {
      const done = await work.attempt(() => replaceFormulas.call(host, by));
      if (done !== null) await checkAgain();
      return done;
    },
  };
}
