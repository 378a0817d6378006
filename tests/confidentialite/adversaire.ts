import type { Publie } from "./chiffresPublies";
import { pinned, reduce, type Somme } from "./solve";

/** Persons, hours or contrats. */
export type Grandeur = "P" | "H" | "C";

/** « P | MOA 1 | Sexe | Femmes »; a total has no table. */
export function figure(grandeur: Grandeur, ou: string, ...quoi: readonly string[]): string {
  return [grandeur, ou, ...quoi].join(" | ");
}

/** Who has all the sheets, knows the trade, and adds up what they show. */
export class Adversaire {
  private readonly known = new Map<string, number>();
  private readonly masked = new Set<string>();
  private readonly effectifs = new Map<string, number>();
  private readonly plain = new Set<string>();
  private readonly sums: ReadonlyMap<string, number>[] = [];

  /** What a cell shows. */
  see(name: string, value: Publie | undefined): void {
    if (typeof value === "number") this.known.set(name, value);
    if (value === "s") this.masked.add(name);
  }

  /** How many the figure really counts: what must not be found when they are few. */
  count(name: string, effectif: number | null): void {
    if (effectif !== null) this.effectifs.set(name, effectif);
  }

  /** Parts that make a whole. */
  add(parts: readonly string[], whole: string): void {
    this.sum([...parts.map((part) => [part, 1] as const), [whole, -1]]);
    if (parts.every((part) => this.known.has(part))) this.plain.add(whole);
  }

  /** Terms whose sum is 0. */
  sum(terms: Iterable<readonly [name: string, factor: number]>): void {
    this.sums.push(new Map(terms));
  }

  /** Masked figures, and figures of few persons, that what is shown determines: value by name. */
  secrets(): ReadonlyMap<string, number> {
    const isSecret = (name: string) => {
      const effectif = this.effectifs.get(name);
      const isFew = effectif !== undefined && effectif > 0 && effectif < 5;
      return (isFew || this.masked.has(name)) && effectif !== 0 && !this.plain.has(name);
    };
    return new Map([...this.recovered()].filter(([name]) => isSecret(name)));
  }

  private recovered(): ReadonlyMap<string, number> {
    const sommes = this.sums.map((sum) => this.sommeOf(sum));
    const reduced = reduce(sommes);
    const alone = reduced.flatMap(({ termes, total }) =>
      termes.size === 1 ? [...termes].map(([name, factor]) => [name, total / factor] as const) : [],
    );
    const counted = [...sommes, ...reduced].filter(isCounted);
    const least = (name: string) => (this.masked.has(name) ? 1 : 0);
    return new Map([...pinned(counted, least), ...alone]);
  }

  private sommeOf(sum: ReadonlyMap<string, number>): Somme {
    const unknown = [...sum].filter(([name]) => !this.known.has(name));
    const known = [...sum].map(([name, factor]) => factor * (this.known.get(name) ?? 0));
    return { termes: new Map(unknown), total: -known.reduce((total, value) => total + value, 0) };
  }
}

/** Sums of whole numbers: hours are not. */
function isCounted({ termes }: Somme): boolean {
  return [...termes].every(
    ([name, factor]) => !name.startsWith("H") && Math.abs(factor - Math.round(factor)) < 1e-6,
  );
}
