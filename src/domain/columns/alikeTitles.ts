/** Tables this alike have one form: a tab may have a remark more than the others. */
const ALIKE = 0.8;

type Titles = ReadonlySet<string>;

/** What has titles, in the order it came. */
export interface Titled {
  readonly rank: number;
  readonly titles: Titles;
}

/** Four fifths of the titles of both are common. */
export function areAlike(first: Titles, second: Titles): boolean {
  const common = [...second].filter((title) => first.has(title)).length;
  return common >= (first.size + second.size - common) * ALIKE;
}

/**
 * Finds what may be alike without comparing each with all the others. Sorted the same way, the
 * rarest first, two lists that have four fifths in common share one of their first titles: only
 * those that do are compared (prefix filtering of set similarity joins).
 */
export class NearTitles<Each extends Titled> {
  private readonly times = new Map<string, number>();
  private readonly byTitle = new Map<string, Each[]>();

  /** `all`: the titles of everything to come. */
  constructor(all: readonly Titles[]) {
    for (const titles of all)
      for (const title of titles) this.times.set(title, (this.times.get(title) ?? 0) + 1);
  }

  add(each: Each): void {
    for (const title of this.firstOf(each.titles)) {
      const known = this.byTitle.get(title);
      if (known === undefined) this.byTitle.set(title, [each]);
      else known.push(each);
    }
  }

  /** Those that may be alike, in the order they came. */
  of(titles: Titles): readonly Each[] {
    const near = new Set(this.firstOf(titles).flatMap((title) => this.byTitle.get(title) ?? []));
    return [...near].sort((a, b) => a.rank - b.rank);
  }

  private firstOf(titles: Titles): string[] {
    const sorted = [...titles].sort((a, b) => this.timesOf(a) - this.timesOf(b) || compare(a, b));
    return sorted.slice(0, titles.size - Math.ceil(titles.size * ALIKE - ROUNDING) + 1);
  }

  private timesOf(title: string): number {
    return this.times.get(title) ?? 0;
  }
}

/** 0,8 × 35 is not quite 28. */
const ROUNDING = 1e-9;

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
