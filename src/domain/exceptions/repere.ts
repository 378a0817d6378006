import type { Anomalie } from "../anomalies/anomalie";
import { shownValue } from "../anomalies/shownValue";
import { CHAMPS, type ChampId } from "../columns/champs";
import type { Ligne } from "../suivi/ligne";
import { ligneAt } from "../suivi/ligneAt";
import type { Suivi } from "../suivi/suivi";

/** What tells one row from another without naming anybody. Hours come in month after month: they are no part of it. */
const REPERES = [
  "moa",
  "operation",
  "operationRef",
  "marcheNum",
  "lotNum",
  "entreprise",
  "typeContrat",
  "dateDebutContrat",
  "mois",
] as const satisfies readonly ChampId[];

/**
 * Names anomalies so that they are known again once their rows have moved. The value
 * of the cell is part of the name: an accepted figure that changes is told again. To
 * be asked about all the anomalies of a code, in their order: rows alike get a rank.
 */
export class Reperes {
  private readonly suivi: Suivi;
  private readonly ranks = new Map<string, number>();

  constructor(suivi: Suivi) {
    this.suivi = suivi;
  }

  of(anomalie: Anomalie): string {
    const name = hash(JSON.stringify(factsOf(this.suivi, anomalie)));
    const rank = (this.ranks.get(name) ?? 0) + 1;
    this.ranks.set(name, rank);
    return rank === 1 ? name : `${name}-${String(rank)}`;
  }
}

function factsOf(suivi: Suivi, { code, champ, place }: Anomalie): readonly (string | number)[] {
  const ligne = ligneAt(suivi, place);
  const sheet = suivi.workbook.sheets[place.sheet]?.name ?? "";
  if (ligne === null) return [code, champ ?? "", sheet];
  const value = champ === null ? "" : shownValue(suivi.workbook, place, champ);
  return [code, champ ?? "", value, ...REPERES.map((repere) => factOf(ligne, repere))];
}

function factOf(ligne: Ligne, champ: ChampId): string | number {
  if (CHAMPS[champ].personnel) return "";
  const number = ligne.number(champ);
  return Number.isNaN(number) ? (ligne.key(champ) ?? "") : number;
}

/** FNV-1a: the offset basis, and a prime that is 2^40 + 0x1b3. */
const BASIS = [0xcbf29ce4, 0x84222325] as const;
const PRIME_LOW = 0x1b3;
const PRIME_SHIFT = 2 ** 8;
const WORD = 2 ** 32;

/**
 * Sixty-four bits of a text (FNV-1a), in thirteen letters and figures: no way back to
 * the text. In two words: every product of a word and of the prime is an exact number.
 */
export function hash(text: string): string {
  let [high, low]: [number, number] = [...BASIS];
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / WORD) + low * PRIME_SHIFT) >>> 0;
    low = product >>> 0;
  }
  return (BigInt(high) * BigInt(WORD) + BigInt(low)).toString(36).padStart(13, "0");
}
