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
 * A breakdown being filled: hours and contrats add up, persons are distinct.
 * Facts come by person, so that a person already counted is the last one seen.
 */
export class Tally<Key> {
  private readonly lines = new Map<
    Key,
    { heures: number; contrats: number; personnes: number; last: number }
  >();

  add(key: Key, { personne, heures, contrats }: TallyFact): void {
    let line = this.lines.get(key);
    if (line === undefined) {
      line = { heures: 0, contrats: 0, personnes: 0, last: -1 };
      this.lines.set(key, line);
    }
    line.heures += heures;
    line.contrats += contrats;
    if (personne === line.last || personne === -1) return;
    line.personnes++;
    line.last = personne;
  }

  get(key: Key): TallyLine | undefined {
    return this.lines.get(key);
  }

  entries(): readonly (readonly [Key, TallyLine])[] {
    return [...this.lines];
  }
}
