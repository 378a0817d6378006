import { EPREUVES, jouer } from "../../../tests/hasard/epreuves";

/** What a child tells of each case: before it plays it, then what became of it. */
export interface Nouvelle {
  readonly nom: string;
  readonly seed: number;
  /** Null before the case is played. */
  readonly fin: {
    readonly fate: string;
    readonly defaut: string | null;
    readonly ms: number;
  } | null;
}

export function isChild(): boolean {
  return process.send !== undefined;
}

/** Plays each kind of case, seed after seed, until the parent has had enough. */
export async function playForParent(first: number): Promise<void> {
  for (let seed = first; process.connected; seed++) {
    for (const epreuve of EPREUVES) {
      const { nom } = epreuve;
      tell({ nom, seed, fin: null });
      const start = process.cpuUsage();
      const { fate, defaut } = await jouer(epreuve, seed);
      tell({ nom, seed, fin: { fate, defaut, ms: process.cpuUsage(start).user / 1000 } });
    }
    // Messages leave between two turns only.
    await new Promise(setImmediate);
  }
}

function tell(nouvelle: Nouvelle): void {
  process.send?.(nouvelle);
}
