import { join, relative } from "node:path";
import { groupBy } from "../../src/domain/groupBy";
import { Chargeur } from "./charger";
import { Collecte, type Essai } from "./essais";
import { instrument, type Mutant } from "./instrumenter";
import { Interrupteur } from "./interrupteur";
import { once } from "./memoire";

export interface Verdict {
  readonly mutant: Mutant;
  readonly isKilled: boolean;
}

interface Sujet {
  readonly root: string;
  /** Files of `root` to change. */
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly expect: unknown;
  /** One mutant out of so many is tried, in the order of each source. */
  readonly pas: number;
}

/** A mutant may call this many times more than the sound code before it is said never to end. */
const PATIENCE = 20;
const CALLS_MIN = 200_000;

/** Hundreds of drawn workbooks each: minutes, for what the other tests see. */
const LONGS = "les heures en jeu";

/** Turns the mutants on one after the other, and runs the tests that come across each. */
export class Banc {
  private readonly mutants: Mutant[] = [];
  private readonly interrupteur = new Interrupteur();
  private readonly collecte = new Collecte();
  private readonly chargeur: Chargeur;
  private readonly root: string;
  private readonly tests: readonly string[];
  private readonly pas: number;
  /** By test: what it calls in the sound code, and how many mutants it killed. */
  private readonly calls: number[] = [];
  private readonly kills: number[] = [];

  constructor({ root, files, tests, expect, pas }: Sujet) {
    this.root = root;
    this.tests = tests;
    this.pas = pas;
    const changed = new Map(files.map((name) => [join(root, name), name]));
    const register = (mutant: Mutant) => this.mutants.push(mutant) - 1;
    const rewrite = (path: string, source: string) => {
      const name = changed.get(path);
      return name === undefined ? null : instrument(name, source, register);
    };
    const { it, describe } = this.collecte;
    const { isOn } = this.interrupteur;
    this.chargeur = new Chargeur(rewrite, { __m: isOn, __once: once, expect, it, describe });
  }

  /** How many mutants a file holds, once it is loaded. */
  sizeOf(fichier: string): number {
    return this.mutants.filter((mutant) => mutant.fichier === fichier).length;
  }

  async tryAll(): Promise<readonly Verdict[]> {
    const sound = this.load(-1);
    const loaded = this.interrupteur.met;
    const meeting = await this.meet(sound);
    const byFile = groupBy(meeting, ([id]) => this.mutants[id]?.fichier ?? "");
    const met = new Set([...meeting.values()].flat());
    const others = sound.flatMap((_, rank) => (met.has(rank) ? [] : [rank]));
    const importers = (fichier: string) =>
      this.chargeur.importersOf(join(this.root, fichier)).map((path) => relative(this.root, path));
    // What a file computes while it is loaded shows in the files that import it.
    const around = (fichier: string) => [
      ...others,
      ...[fichier, ...importers(fichier)].flatMap((name) =>
        (byFile.get(name) ?? []).flatMap(([, ranks]) => ranks),
      ),
    ];
    const verdicts: Verdict[] = [];
    for (const [id, mutant] of this.chosen()) {
      const ranks = meeting.get(id) ?? [];
      const isKilled = loaded.has(id)
        ? await this.isSeenLoaded(id, around(mutant.fichier))
        : await this.isSeen(id, sound, ranks);
      verdicts.push({ mutant, isKilled });
    }
    return verdicts;
  }

  /** The same of each file, whatever the others: files may be tried apart. */
  private chosen(): readonly (readonly [id: number, mutant: Mutant])[] {
    const byFile = groupBy([...this.mutants.entries()], ([, { fichier }]) => fichier);
    return [...byFile.values()].flatMap((own) => own.filter((_, rank) => rank % this.pas === 0));
  }

  private load(on: number): readonly Essai[] {
    this.collecte.take();
    this.interrupteur.start(on);
    this.chargeur.load(this.tests);
    return this.collecte.take().filter(({ titre }) => !titre.startsWith(LONGS));
  }

  /** The tests that come across each mutant; all must pass while none is on. */
  private async meet(sound: readonly Essai[]): Promise<ReadonlyMap<number, readonly number[]>> {
    const meeting = new Map<number, number[]>();
    for (const [rank, essai] of sound.entries()) {
      this.interrupteur.start(-1);
      await essai.run();
      this.calls[rank] = this.interrupteur.calls;
      for (const id of this.interrupteur.met) {
        const known = meeting.get(id);
        if (known === undefined) meeting.set(id, [rank]);
        else known.push(rank);
      }
    }
    return meeting;
  }

  /** A mutant that loading comes across: all is loaded anew, and the tests of its file are tried. */
  private async isSeenLoaded(id: number, ranks: readonly number[]): Promise<boolean> {
    try {
      return await this.isSeen(id, this.load(id), [...new Set(ranks)]);
    } catch {
      return true;
    }
  }

  /** Whether one of these tests fails; the cheapest and the deadliest are tried first. */
  private async isSeen(
    id: number,
    essais: readonly Essai[],
    ranks: readonly number[],
  ): Promise<boolean> {
    const worth = (rank: number) => (this.kills[rank] ?? 0) / (1000 + (this.calls[rank] ?? 0));
    for (const rank of ranks.toSorted((a, b) => worth(b) - worth(a))) {
      const essai = essais[rank];
      if (essai === undefined || (await this.passes(id, essai, rank))) continue;
      this.kills[rank] = (this.kills[rank] ?? 0) + 1;
      return true;
    }
    return false;
  }

  private async passes(id: number, essai: Essai, rank: number): Promise<boolean> {
    this.interrupteur.start(id, CALLS_MIN + PATIENCE * (this.calls[rank] ?? 0));
    try {
      await essai.run();
      return true;
    } catch {
      return false;
    }
  }
}
