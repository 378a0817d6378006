import { codeAt } from "../suivi/codes";
import { labelColumn, mapLabels, spellingsOf } from "../suivi/labels";
import { mostFrequent } from "../suivi/moas";
import type { Suivi } from "../suivi/suivi";
import { TextIndex } from "../suivi/tupleIndex";
import { comparable } from "../values/text";
import type { PartDeMarche } from "./bilan";
import type { PartEmployeur } from "./parEmployeur";
import { PersonSet } from "./personSet";

/** Who pays the persons, as the column of employers tells it. */
export interface EmployeurNames {
  /** -1 when the row tells none. */
  readonly codeOf: (table: number, ligne: number) => number;
  readonly nameOf: (code: number) => string | null;
  /** Comparable form of its name. */
  readonly keyOf: (code: number) => string;
}

export function employeurNames(suivi: Suivi): EmployeurNames {
  const columns = suivi.tables.map((lignes) => labelColumn(lignes, "employeur"));
  const index = new TextIndex();
  const names: string[] = [];
  const keys: string[] = [];
  const spellings = spellingsOf(columns);
  const codes = suivi.tables.map((lignes, table) =>
    mapLabels(columns[table] ?? null, lignes.count, (key, label) => {
      const code = index.of(key);
      names[code] ??= mostFrequent(spellings.get(key) ?? new Map([[label, 1]]));
      return code;
    }),
  );
  return {
    codeOf: (table, ligne) => codeAt(codes[table], ligne),
    nameOf: (code) => names[code] ?? null,
    keyOf: (code) => (keys[code] ??= comparable(names[code] ?? "")),
  };
}

interface PartsContext {
  readonly titulaire: string | null;
  readonly employeurs: EmployeurNames;
  readonly countsPersonnes: boolean;
}

/**
 * Hours of a marché by employer, most first, those of the titulaire or of nobody
 * told last; empty when the titulaire did them all, or when no employer is told.
 */
export function partsOf(
  parts: ReadonlyMap<number, PartEmployeur>,
  { titulaire, employeurs, countsPersonnes }: PartsContext,
): readonly PartDeMarche[] {
  const own = comparable(titulaire ?? "");
  const partOf = (employeur: string, { heures, personnes }: PartEmployeur): PartDeMarche => {
    return { employeur, heures, personnes: countsPersonnes ? personnes.size : null };
  };
  const rest: PartEmployeur = { heures: 0, personnes: new PersonSet() };
  const others: PartDeMarche[] = [];
  for (const [code, part] of parts) {
    const name = employeurs.nameOf(code);
    if (name === null || employeurs.keyOf(code) === own) addTo(rest, part);
    else others.push(partOf(name, part));
  }
  if (others.length === 0) return [];
  const last = rest.heures === 0 ? [] : [partOf(titulaire ?? NON_PRECISE, rest)];
  return [...others.sort((a, b) => b.heures - a.heures), ...last];
}

const NON_PRECISE = "employeur non précisé";

function addTo(sum: PartEmployeur, { heures, personnes }: PartEmployeur): void {
  sum.heures += heures;
  sum.personnes.addAll(personnes);
}
