import { entryOf } from "../suivi/codes";

/** Hours, contrats and distinct persons of one line of a breakdown. */
export interface TallyLine {
  readonly heures: number;
  readonly contrats: number;
  readonly personnes: number;
}

/** What one counted row adds. `personne` of -1: nobody is named. */
export interface TallyFact {
  readonly personne: number;
  readonly heures: number;
  readonly contrats: number;
}

/**
 * A line being filled: hours and contrats add up, persons are distinct.
 * Facts come by person, so that a person already counted is the last one seen.
 */
export class FilledLine implements TallyLine {
  heures = 0;
  contrats = 0;
  personnes = 0;
  private last = -1;

  add({ personne, heures, contrats }: TallyFact): void {
    this.heures += heures;
    this.contrats += contrats;
    if (personne === this.last || personne === -1) return;
    this.personnes++;
    this.last = personne;
  }
}

/** A breakdown being filled. */
export class Tally<Key> {
  private readonly lines = new Map<Key, FilledLine>();

  add(key: Key, fact: TallyFact): void {
    this.line(key).add(fact);
  }

  /** The line of a key, empty at first. */
  line(key: Key): FilledLine {
    return entryOf(this.lines, key, () => new FilledLine());
  }

  get(key: Key): TallyLine | undefined {
    return this.lines.get(key);
  }

  entries(): readonly (readonly [Key, TallyLine])[] {
    return [...this.lines];
  }
}
