import type { ColumnAnswers } from "../domain/columns/recognition";
import type { Gravites } from "../domain/gravites/gravites";
import type { Parametres } from "../domain/parametres";

/** What wins over what the workbook keeps. */
export interface Reglages {
  readonly parametres: Partial<Parametres>;
  readonly gravites: Gravites;
}

/** The file of --colonnes. The schemas that check it are made ready only where there is one. */
export async function readAnswers(path: string | null): Promise<ColumnAnswers> {
  if (path === null) return { feuilles: {} };
  return (await import("./settingsFiles")).readAnswersFile(path);
}

/** The file of --parametres. */
export async function readReglages(path: string | null): Promise<Reglages> {
  if (path === null) return { parametres: {}, gravites: {} };
  return (await import("./settingsFiles")).readReglagesFile(path);
}
