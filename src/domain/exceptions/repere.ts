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

/** Sixty-four bits of a text (FNV-1a), in thirteen letters and figures: no way back to the text. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(36).padStart(13, "0");
}
