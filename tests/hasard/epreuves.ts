import { createAlea } from "../../outils/exemples/alea";
import { CORRECTIONS } from "./corrections";
import { CSV, CSV_ABIME } from "./csv";
import { ECRITURES, ECRITURES_ABIMEES } from "./ecritures";
import type { Epreuve } from "./epreuve";
import { GREFFE } from "./greffe";
import { LECTURE } from "./lecture";

export const EPREUVES: readonly Epreuve[] = [
  LECTURE,
  GREFFE,
  CORRECTIONS,
  CSV,
  CSV_ABIME,
  ECRITURES,
  ECRITURES_ABIMEES,
];

export interface Sort {
  readonly fate: string;
  /** The promise that was broken; null when all were kept. */
  readonly defaut: string | null;
}

/** What became of the case that this seed draws. */
export async function jouer(epreuve: Epreuve, seed: number): Promise<Sort> {
  try {
    return { fate: await epreuve.jouer(createAlea(seed)), defaut: null };
  } catch (error) {
    const told = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    return { fate: "défaut", defaut: told };
  }
}
