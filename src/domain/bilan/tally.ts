/** Hours, contrats and distinct persons of one line of a breakdown. */
export interface TallyLine {
  readonly heures: number;
  readonly contrats: number;
  readonly personnes: ReadonlySet<number>;
}

/** What one counted row adds. `personne` of -1: nobody is named. */
export interface TallyFact {
  readonly personne: number;
  readonly heures: number;
  readonly contrats: number;
}

/** A breakdown being filled: hours and contrats add up, persons are distinct. */
export class Tally<Key> {
  private readonly lines = new Map<
    Key,
    { heures: number; contrats: number; personnes: Set<number> }
  >();

  add(key: Key, fact: TallyFact): void {
    let line = this.lines.get(key);
    if (line === undefined) {
      line = { heures: 0, contrats: 0, personnes: new Set() };
      this.lines.set(key, line);
    }
    line.heures += fact.heures;
    line.contrats += fact.contrats;
    if (fact.personne !== -1) line.personnes.add(fact.personne);
  }

  get(key: Key): TallyLine | undefined {
    return this.lines.get(key);
  }

  entries(): readonly (readonly [Key, TallyLine])[] {
    return [...this.lines];
  }
}
