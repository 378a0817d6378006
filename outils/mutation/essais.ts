import { format } from "node:util";

/** One test of the suite, taken out of its runner. */
export interface Essai {
  readonly titre: string;
  readonly run: () => unknown;
}

type Run = (...args: readonly unknown[]) => unknown;

/** Stands for the `it` and `describe` of the tests: keeps them instead of running them. */
export class Collecte {
  private readonly essais: Essai[] = [];
  private titres: readonly string[] = [];

  readonly it = Object.assign(
    (titre: string, run: Run) => {
      this.add(titre, run, []);
    },
    {
      each: this.eachOf((titre, run, args) => {
        this.add(titre, run, args);
      }),
    },
  );

  readonly describe = Object.assign(
    (titre: string, run: Run) => {
      this.inside(titre, run, []);
    },
    {
      each: this.eachOf((titre, run, args) => {
        this.inside(titre, run, args);
      }),
    },
  );

  /** The tests kept since the last time. */
  take(): readonly Essai[] {
    return this.essais.splice(0);
  }

  private add(titre: string, run: Run, args: readonly unknown[]): void {
    this.essais.push({ titre: [...this.titres, titre].join(" › "), run: () => run(...args) });
  }

  private inside(titre: string, run: Run, args: readonly unknown[]): void {
    const outer = this.titres;
    this.titres = [...outer, titre];
    run(...args);
    this.titres = outer;
  }

  private eachOf(take: (titre: string, run: Run, args: readonly unknown[]) => void) {
    return (rows: readonly unknown[]) => (titre: string, run: Run) => {
      for (const row of rows) {
        const args: readonly unknown[] = Array.isArray(row) ? row : [row];
        take(format(titre, ...args).slice(0, 200), run, args);
      }
    };
  }
}
