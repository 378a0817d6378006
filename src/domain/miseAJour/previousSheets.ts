import { fr } from "../francais";
import { parseEmpreinte } from "./empreinte";
import { isFaithful } from "./isFaithful";
import type { GeneratedSheet } from "./readSheet";

/** The sheets to update, one for each identity, and what to tell of the others. */
export interface PreviousSheets {
  readonly byIdentity: ReadonlyMap<string, GeneratedSheet>;
  /** Sentences for the person. */
  readonly avertissements: readonly string[];
}

/**
 * Among the sheets that Clausier wrote, those that an update may touch. Of two tabs
 * with the same identity, a copy and its model, the one named in `choix` is meant,
 * else the first: the others are left as they are.
 */
export function previousSheets(
  generated: readonly GeneratedSheet[],
  choix: readonly string[] = [],
): PreviousSheets {
  const byIdentity = new Map<string, GeneratedSheet>();
  const avertissements: string[] = [];
  for (const [identity, sheets] of groupByIdentity(generated)) {
    const usable = sheets.filter(isUpdatable);
    const chosen = usable.find(({ name }) => choix.includes(name)) ?? usable[0];
    if (chosen !== undefined) byIdentity.set(identity, chosen);
    avertissements.push(...warningsOf(sheets, usable, chosen));
  }
  return { byIdentity, avertissements };
}

/** Only these kinds of sheets are written again in their place. */
const UPDATED = /^(?:bilan|synthese|anru)\|/;

function groupByIdentity(
  generated: readonly GeneratedSheet[],
): ReadonlyMap<string, readonly GeneratedSheet[]> {
  const updated = generated.filter(({ identity }) => UPDATED.test(identity));
  const groups = new Map<string, GeneratedSheet[]>();
  for (const sheet of updated) {
    const group = groups.get(sheet.identity) ?? [];
    groups.set(sheet.identity, [...group, sheet]);
  }
  return groups;
}

/** A sheet most of whose figures are not those written is another one, or the person's own by now. */
function isUpdatable(sheet: GeneratedSheet): boolean {
  const empreinte = sheet.empreinte === null ? null : parseEmpreinte(sheet.empreinte);
  return empreinte !== null && isFaithful(sheet, empreinte);
}

function warningsOf(
  sheets: readonly GeneratedSheet[],
  usable: readonly GeneratedSheet[],
  chosen: GeneratedSheet | undefined,
): readonly string[] {
  const lost = sheets.filter((sheet) => !usable.includes(sheet));
  const warnings = lost.map(
    ({ name }) =>
      fr`La feuille « ${name} » ne dit plus ce que Clausier y avait écrit : elle est laissée telle quelle.`,
  );
  if (usable.length < 2 || chosen === undefined) return warnings;
  const names = usable.map(({ name }) => fr`« ${name} »`).join(", ");
  return [
    ...warnings,
    fr`${usable.length} feuilles portent le même bilan (${names}) : seule « ${chosen.name} » est mise à jour.`,
  ];
}
