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
  const lost: string[] = [];
  const avertissements: string[] = [];
  for (const [identity, sheets] of groupByIdentity(generated)) {
    const usable = sheets.filter(isUpdatable);
    const chosen = usable.find(({ name }) => choix.includes(name)) ?? usable[0];
    if (chosen !== undefined) byIdentity.set(identity, chosen);
    lost.push(...sheets.filter((sheet) => !usable.includes(sheet)).map(({ name }) => name));
    avertissements.push(...warnCopies(usable, chosen));
  }
  return { byIdentity, avertissements: [...warnLost(lost), ...avertissements] };
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

const named = (name: string) => fr`« ${name} »`;

/** One sentence for all of them: after the traces were taken away, they are all lost. */
function warnLost(names: readonly string[]): readonly string[] {
  const [name, ...others] = names;
  if (name === undefined) return [];
  return others.length === 0
    ? [
        fr`La feuille « ${name} » ne dit plus ce que Clausier y avait écrit : elle est laissée telle quelle.`,
      ]
    : [
        fr`${names.length} feuilles ne disent plus ce que Clausier y avait écrit (${names.map(named).join(", ")}) : elles sont laissées telles quelles.`,
      ];
}

function warnCopies(
  usable: readonly GeneratedSheet[],
  chosen: GeneratedSheet | undefined,
): readonly string[] {
  if (usable.length < 2 || chosen === undefined) return [];
  const names = usable.map(({ name }) => named(name)).join(", ");
  return [
    fr`${usable.length} feuilles portent le même bilan (${names}) : seule « ${chosen.name} » est mise à jour.`,
  ];
}
