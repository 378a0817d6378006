import { labelAt, labelColumn } from "../suivi/labels";
import type { LabelColumn } from "../rows/lignes";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";

/** What a marché belongs to, for the national reports: investments, or local upkeep (GUP, GUSP). */
export type Programme = "anru" | "gup" | "autre";

const GUP = /\bgus?p\b|gestion urbaine/;
const ANRU = /\b(anru|n?pnru|pru\d?|prin|prir|nprnu|renouvellement urbain)\b/;
/** « Non », « hors NPNRU »: out of the programme although it names it. */
const OUT = /\b(hors|non|sans)\b/;
const YES = new Set(["oui", "o", "x", "1", "vrai"]);

export interface Programmes {
  /** Null when no cell tells it. */
  readonly programmeOf: (marche: number) => Programme | null;
  /** Some marché is said to be of the programme. */
  readonly hasProgramme: boolean;
}

/** The programme that the rows of each marché tell. */
export function programmesOf({ tables, marches }: Suivi): Programmes {
  const programmes = tables.map((lignes) => labelColumn(lignes, "programme"));
  const achats = tables.map((lignes) => labelColumn(lignes, "typeAchat"));
  const byMarche = marches.map(({ lignes }) => {
    const told = (columns: readonly (LabelColumn | null)[]) =>
      [...lignes]
        .map(({ table, ligne }) => labelAt(columns[table] ?? null, ligne))
        .filter((label) => label !== null)
        .map(comparable);
    return programmeOf(told(programmes), told(achats));
  });
  return {
    programmeOf: (marche) => byMarche[marche] ?? null,
    hasProgramme: byMarche.some((programme) => programme === "anru" || programme === "gup"),
  };
}

function programmeOf(programmes: readonly string[], achats: readonly string[]): Programme | null {
  const isGup = (label: string) => GUP.test(label) && !OUT.test(label);
  if (programmes.some(isGup) || achats.some(isGup)) return "gup";
  if (programmes.length === 0) return null;
  const isAnru = (label: string) => YES.has(label) || (ANRU.test(label) && !OUT.test(label));
  return programmes.some(isAnru) ? "anru" : "autre";
}

/** Marchés of the programme; all of them when none is said to be of it. */
export function isInScope({ hasProgramme, programmeOf: of }: Programmes, marche: number): boolean {
  if (!hasProgramme) return true;
  const programme = of(marche);
  return programme === "anru" || programme === "gup";
}
