import type { LigneMarcheBilan } from "../bilan/bilan";
import { sumKnown } from "../bilan/layout/quartiersQpv";
import { countOne, entryOf } from "../suivi/codes";
import { comparable } from "../values/text";

/** A marché of a MOA as one or several workbooks tell it. */
export interface MarcheFusionne {
  readonly ligne: LigneMarcheBilan;
  readonly parts: readonly PartDeClasseur[];
}

export interface PartDeClasseur {
  /** Index of the workbook in the region. */
  readonly classeur: number;
  readonly ligne: LigneMarcheBilan;
}

/** Words for hours and objectives of no named marché: never the same one in two workbooks. */
const SANS_NOM = new Set(["", "ensemble des marches", "marche non precise"]);

/**
 * The marchés of one MOA over the workbooks: named in the same words, they are one. Its hours
 * add up; the same objective told by several workbooks is one objective, as over the tables
 * of a workbook (suivi/objective.ts), and different ones add up.
 */
export function mergeMarches(
  parClasseur: readonly {
    readonly classeur: number;
    readonly marches: readonly LigneMarcheBilan[];
  }[],
): readonly MarcheFusionne[] {
  const groups = new Map<string, PartDeClasseur[]>();
  for (const { classeur, marches } of parClasseur) {
    const ranks = new Map<string, number>();
    for (const ligne of marches) {
      const key = keyOf(ligne, { classeur, ranks });
      entryOf(groups, key, () => []).push({ classeur, ligne });
    }
  }
  return [...groups.values()].map((parts, index) => ({ ligne: merged(parts, index), parts }));
}

interface Seen {
  readonly classeur: number;
  /** How many marchés of the workbook bear these words already. */
  readonly ranks: Map<string, number>;
}

function keyOf({ index, marche }: LigneMarcheBilan, { classeur, ranks }: Seen): string {
  const name = comparable(marche);
  const words = index === -1 || SANS_NOM.has(name) ? `\u0000${String(classeur)}` : name;
  countOne(ranks, words);
  return `${words}\u0000${String(ranks.get(words))}`;
}

function merged(parts: readonly PartDeClasseur[], index: number): LigneMarcheBilan {
  const lignes = parts.map(({ ligne }) => ligne);
  const [first] = lignes;
  if (first === undefined) throw new Error("a marché of no workbook");
  if (lignes.length === 1) return { ...first, index };
  const jours = (of: (ligne: LigneMarcheBilan) => number | null) =>
    lignes.map(of).filter((jour) => jour !== null);
  const [debuts, fins] = [jours(({ debut }) => debut), jours(({ fin }) => fin)];
  return {
    ...first,
    index,
    entreprise: lignes.find(({ entreprise }) => entreprise !== null)?.entreprise ?? null,
    heuresPrevues: objectiveOf(lignes.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: sumKnown(lignes.map(({ heuresRealisees }) => heuresRealisees)),
    reserve: lignes.some(({ reserve }) => reserve),
    debut: debuts.length === 0 ? null : Math.min(...debuts),
    fin: fins.length === 0 ? null : Math.max(...fins),
    employeurs: [],
  };
}

function objectiveOf(values: readonly (number | null)[]): number | null {
  const told = new Set(values.filter((value) => value !== null));
  return told.size === 0 ? null : sumKnown([...told].length === 1 ? [...told] : values);
}
