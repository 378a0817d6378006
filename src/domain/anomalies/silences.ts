import type { CellPlace } from "../sheet";
import { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import type { Anomalie, Gravite } from "./anomalie";
import type { Finding, Rule } from "./rule";

const RANKS: Readonly<Record<Gravite, number>> = { information: 1, avertissement: 2, bloquante: 3 };

/** Rules that judge a value: pointless on a cell whose type is already in question. */
const JUGES: ReadonlySet<string> = new Set(["PLG", "COH"]);

/**
 * A cell told for its type silences what only follows from it, unless that is
 * graver: a negative number typed as text still leaves its row out.
 */
export class Silences {
  private readonly suivi: Suivi;
  /** Cell → gravity of what is told of its type. */
  private readonly types = new Map<number, number>();
  /** Cells whose value itself is in doubt: other cells that rest on them are silent too. */
  private readonly doubtful = new Map<number, number>();

  constructor(suivi: Suivi) {
    this.suivi = suivi;
  }

  note({ code, place, gravite, correction }: Anomalie): void {
    if (!code.startsWith("TYP") || gravite === "information") return;
    this.types.set(cellKey(place), RANKS[gravite]);
    // Class A: the reading is sure, only the writing is not.
    if (correction !== "A") this.doubtful.set(cellKey(place), RANKS[gravite]);
  }

  covers(rule: Rule, finding: Finding): boolean {
    if (this.types.size === 0 || !JUGES.has(rule.code.slice(0, 3))) return false;
    const rank = RANKS[finding.gravite ?? rule.gravite];
    if ((this.types.get(cellKey(finding.place)) ?? 0) >= rank) return true;
    return this.doubtful.size > 0 && this.restsOnDoubt(rule, finding, rank);
  }

  private restsOnDoubt({ lit = [] }: Rule, { lignes = [] }: Finding, rank: number): boolean {
    const [ref] = lignes;
    if (ref === undefined) return false;
    const ligne = new Ligne(this.suivi, ref);
    return lit.some(
      (champ) => ligne.has(champ) && (this.doubtful.get(cellKey(ligne.place(champ))) ?? 0) >= rank,
    );
  }
}

/** Excel has 2^20 rows and 2^14 columns. */
function cellKey({ sheet, row, column }: CellPlace): number {
  return (sheet * 2 ** 21 + row) * 2 ** 15 + column;
}
