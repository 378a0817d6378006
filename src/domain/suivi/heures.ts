import type { Lignes, NumberColumn } from "../rows/lignes";
import { CellState } from "../rows/lignes";
import { codeAt } from "./codes";
import { isListing } from "./listing";
import { numberAt, numberColumn } from "./labels";
import { TupleIndex } from "./tupleIndex";

/**
 * Hours done that each ligne tells: its months added up when one is filled,
 * else its total. NaN when nothing can be read.
 */
export function heuresOf(lignes: Lignes): Float64Array {
  const isReleve = lignes.natures[0] === "releve";
  const ofMonth = numberColumn(lignes, "heuresMois");
  const total = numberColumn(lignes, "heuresRealisees");
  const single = isReleve ? (ofMonth ?? total) : (total ?? ofMonth);
  const months = lignes.months.map(({ hours }) => hours);
  return Float64Array.from({ length: lignes.count }, (_, ligne) => {
    const added = addMonths(months, ligne);
    return Number.isNaN(added) ? numberAt(single, ligne) : added;
  });
}

/** NaN when no month is filled. */
function addMonths(months: readonly NumberColumn[], ligne: number): number {
  let total = Number.NaN;
  for (const month of months) {
    if (month.states[ligne] !== CellState.value) continue;
    total = (Number.isNaN(total) ? 0 : total) + (month.values[ligne] ?? 0);
  }
  return total;
}

interface Joined {
  readonly lignes: Lignes;
  readonly moa: Int32Array;
  readonly marche: Int32Array;
  readonly personne: Int32Array;
}

/**
 * Hours are counted once. Relevés detail contrats, contrats detail the marché
 * that announces them, marchés detail the objective of their MOA: the finest
 * grain present counts, for each person and marché that it covers.
 */
export function countedOf(tables: readonly Joined[]): readonly Uint8Array[] {
  const detail = new Detail();
  for (const table of tables) detail.note(table);
  return tables.map((table) => {
    const isCounted = detail.rule(table);
    return Uint8Array.from({ length: table.lignes.count }, (_, ligne) =>
      isCounted(ligne) ? 1 : 0,
    );
  });
}

/** Which rows are detailed by finer ones. A code of -1 (unknown) details nothing. */
class Detail {
  private readonly releves = new Releves();
  /** Marchés and MOA with rows of persons or hours. */
  private readonly marches = new Set<number>();
  private readonly moas = new Set<number>();
  /** MOA with marchés that announce hours. */
  private readonly moasWithMarches = new Set<number>();

  note(joined: Joined): void {
    const grain = joined.lignes.natures[0];
    if (grain === "marche") addAll(this.moasWithMarches, joined.moa);
    if (grain !== "releve" && grain !== "contrat") return;
    addAll(this.marches, joined.marche);
    addAll(this.moas, joined.moa);
    if (grain === "releve") this.releves.note(joined);
  }

  rule({ lignes, moa, marche, personne }: Joined): (ligne: number) => boolean {
    const grain = lignes.natures[0];
    if (grain === "contrat") {
      return (ligne) => !this.releves.detail(codeAt(personne, ligne), codeAt(marche, ligne));
    }
    if (!isListing(lignes)) return () => true;
    if (grain === "marche") return (ligne) => !this.marches.has(codeAt(marche, ligne));
    return (ligne) =>
      !this.moas.has(codeAt(moa, ligne)) && !this.moasWithMarches.has(codeAt(moa, ligne));
  }
}

/** The persons and marchés that relevés tell about. */
class Releves {
  private readonly pairs = new TupleIndex();
  private readonly placed = new Set<number>();
  private readonly persons = new Set<number>();
  /** Persons with relevés of no known marché; marchés with relevés of nobody known. */
  private readonly unplaced = new Set<number>();
  private readonly anonymous = new Set<number>();

  note({ personne, marche }: Joined): void {
    for (const [ligne, person] of personne.entries()) {
      const place = codeAt(marche, ligne);
      if (person === -1) this.anonymous.add(place);
      else if (place === -1) this.unplaced.add(person);
      else this.placed.add(this.pairs.of(person, place));
      this.persons.add(person);
    }
    this.persons.delete(-1);
    this.anonymous.delete(-1);
  }

  /**
   * A relevé without marché details every contrat of its person, and one
   * without person every contrat of its marché: better none counted than twice.
   */
  detail(person: number, marche: number): boolean {
    if (this.anonymous.has(marche) || this.unplaced.has(person)) return true;
    return marche === -1
      ? this.persons.has(person)
      : this.placed.has(this.pairs.of(person, marche));
  }
}

function addAll(known: Set<number>, codes: Int32Array): void {
  for (const code of codes) if (code !== -1) known.add(code);
}
