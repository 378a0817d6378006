import type { Lignes, NumberColumn } from "../rows/lignes";
import { CellState } from "../rows/lignes";
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

class Detail {
  /** Pairs (person, marché) with relevés; persons with relevés; persons with relevés of no marché. */
  private readonly releves = new Set<number>();
  private readonly persons = new Set<number>();
  private readonly unplaced = new Set<number>();
  private readonly pairs = new TupleIndex();
  /** Marchés and MOA with rows of persons or hours. */
  private readonly marches = new Set<number>();
  private readonly moas = new Set<number>();
  /** MOA with marchés that announce hours. */
  private readonly moasWithMarches = new Set<number>();

  note({ lignes, moa, marche, personne }: Joined): void {
    const grain = lignes.natures[0];
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      if (grain === "releve") this.noteReleve(personne[ligne] ?? -1, marche[ligne] ?? -1);
      if (grain === "releve" || grain === "contrat") {
        this.marches.add(marche[ligne] ?? -1);
        this.moas.add(moa[ligne] ?? -1);
      }
      if (grain === "marche") this.moasWithMarches.add(moa[ligne] ?? -1);
    }
  }

  rule({ lignes, moa, marche, personne }: Joined): (ligne: number) => boolean {
    const grain = lignes.natures[0];
    if (grain === "contrat") {
      return (ligne) => !this.hasReleve(personne[ligne] ?? -1, marche[ligne] ?? -1);
    }
    if (!isListing(lignes)) return () => true;
    if (grain === "marche") return (ligne) => !hasCode(this.marches, marche[ligne]);
    return (ligne) => !hasCode(this.moas, moa[ligne]) && !hasCode(this.moasWithMarches, moa[ligne]);
  }

  private noteReleve(personne: number, marche: number): void {
    if (personne === -1) return;
    this.persons.add(personne);
    if (marche === -1) this.unplaced.add(personne);
    else this.releves.add(this.pairs.of(personne, marche));
  }

  /** A relevé without marché details every contrat of its person. */
  private hasReleve(personne: number, marche: number): boolean {
    if (marche === -1) return this.persons.has(personne);
    return this.unplaced.has(personne) || this.releves.has(this.pairs.of(personne, marche));
  }
}

function hasCode(codes: ReadonlySet<number>, code: number | undefined): boolean {
  return code !== undefined && code !== -1 && codes.has(code);
}
