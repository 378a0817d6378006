import type { ChampId } from "./champs";
import type { Draft } from "./draft";

/** No one works more in a month. */
const MOST_HOURS = 260;
const SOME = 0.1;

/**
 * What the columns of a table look like before any is decided. Each of them asks it of all the
 * others: found once, for a sheet may have thousands.
 */
export class Neighbours {
  private readonly byChamp = new Map<ChampId, Draft[]>();
  private readonly beyondMonths: Draft[] = [];

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      const champ = draft.candidates[0]?.champ;
      if (champ !== undefined) this.add(champ, draft);
      if (holdsMore(draft)) this.beyondMonths.push(draft);
    }
  }

  /** The first of the other columns that looks like a champ first of all. */
  leader(champ: ChampId, { column }: Draft): Draft | undefined {
    return this.byChamp.get(champ)?.find((other) => other.column !== column);
  }

  /** Another column holds hours that may be of a month by its title, and that no month holds. */
  goBeyondMonths({ column }: Draft): boolean {
    return this.beyondMonths.some((other) => other.column !== column);
  }

  private add(champ: ChampId, draft: Draft): void {
    const known = this.byChamp.get(champ);
    if (known === undefined) this.byChamp.set(champ, [draft]);
    else known.push(draft);
  }
}

function holdsMore({ candidates, profile: { numbers } }: Draft): boolean {
  if (!candidates.some(({ champ }) => champ === "heuresMois")) return false;
  return numbers.filter((value) => value > MOST_HOURS).length > numbers.length * SOME;
}
