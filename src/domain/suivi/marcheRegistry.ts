import type { MarcheDraft, MarchePlace } from "./buildMarche";
import { setOf } from "./codes";
import type { Naming } from "./marcheRefs";
import type { LigneRef } from "./suivi";
import { TupleIndex } from "./tupleIndex";

/** The marchés found so far, and the references that they answer to. */
export class MarcheRegistry {
  readonly drafts: MarcheDraft[] = [];
  private readonly ofRef = new TupleIndex();
  private readonly ofLot = new TupleIndex();
  private readonly ofEntreprise = new TupleIndex();
  private readonly draftOfIdentity = new Map<number, number>();
  private readonly byRef = new Map<number, Set<number>>();

  /** A row that describes a marché: each distinct (MOA, reference, lot) is one. */
  list(naming: Naming, row: LigneRef): number {
    const draft = this.draftOf(naming, naming.moa, row);
    this.learn(draft, naming);
    return draft;
  }

  /** A row of a workbook without list of marchés: the marché is what it names, if anything. */
  name(naming: Naming, row: LigneRef): number {
    const told = [naming.ref, lotOf(naming), naming.entreprise];
    return told.some((code) => code !== -1) ? this.list(naming, row) : -1;
  }

  /** A row that may name in other words, or tell less than, a marché already named: else it names one more. */
  findOrName(naming: Naming, row: LigneRef): number {
    const found = this.find(naming, row);
    const isOther = naming.moa !== -1 && this.drafts[found]?.moa !== naming.moa;
    return found === -1 || isOther ? this.name(naming, row) : found;
  }

  /** A row that names a listed marché; -1 when none answers. */
  find(naming: Naming, row: LigneRef): number {
    const answering = this.byRef.get(naming.ref) ?? this.answeringTo(naming.asCodes);
    const candidates = this.narrowed(naming, [...answering]);
    const [first] = candidates;
    if (first === undefined || candidates.length === 1) return first ?? -1;
    const owners = new Set(candidates.map((candidate) => this.drafts[candidate]?.moa ?? -1));
    const [owner] = owners;
    // Several lots of one MOA answer: the hours are the marché's, lot unknown. It answers
    // to no other row, so that the order of the rows changes nothing.
    return owners.size === 1 && owner !== undefined ? this.draftOf(naming, owner, row) : -1;
  }

  private answeringTo(refs: readonly number[]): ReadonlySet<number> {
    return new Set(refs.flatMap((ref) => [...(this.byRef.get(ref) ?? [])]));
  }

  /** Keeps the candidates that do not contradict the row's lot, and rather those of its lot, MOA and entreprise. */
  private narrowed({ moa, lots, entreprise }: Naming, candidates: number[]): number[] {
    const possible = candidates.filter((candidate) => agreesOnLots(this.drafts[candidate], lots));
    const ofLot = preferred(possible, (candidate) => sharesLot(this.drafts[candidate], lots));
    const ofMoa = preferred(ofLot, (candidate) => this.drafts[candidate]?.moa === moa);
    return preferred(
      ofMoa,
      (candidate) => this.drafts[candidate]?.entreprises.has(entreprise) === true,
    );
  }

  private draftOf(naming: Naming, moa: number, named: LigneRef): number {
    const identity = this.identityOf(naming, moa);
    let draft = this.draftOfIdentity.get(identity);
    if (draft === undefined) {
      const lots = naming.lots.map(() => new Set<number>());
      const place = this.placeOf(naming, moa);
      draft = this.drafts.push({ moa, place, lots, entreprises: new Set(), named }) - 1;
      this.draftOfIdentity.set(identity, draft);
    }
    return draft;
  }

  /** Where neither a reference nor a lot is told, each entreprise has its own marché. */
  private identityOf(naming: Naming, moa: number): number {
    const lot = lotOf(naming);
    const entreprise = naming.ref === -1 && lot === -1 ? naming.entreprise : -1;
    return this.ofEntreprise.of(this.ofLot.of(this.ofRef.of(moa, naming.ref), lot), entreprise);
  }

  private placeOf(naming: Naming, moa: number): MarchePlace {
    const isWhole = naming.ref !== -1 && lotOf(naming) === -1;
    return { famille: this.ofRef.of(moa, naming.ref), isWhole };
  }

  private learn(draft: number, { refs, lots, entreprise }: Naming): void {
    const known = this.drafts[draft];
    for (const ref of refs) setOf(this.byRef, ref).add(draft);
    for (const [kind, lot] of lots.entries()) if (lot !== -1) known?.lots[kind]?.add(lot);
    if (entreprise !== -1) known?.entreprises.add(entreprise);
  }
}

function lotOf({ lots }: Naming): number {
  return lots.find((lot) => lot !== -1) ?? -1;
}

/** A lot told on both sides, in the same way, must be the same. */
function agreesOnLots(draft: MarcheDraft | undefined, lots: readonly number[]): boolean {
  return lots.every((lot, kind) => {
    const known = draft?.lots[kind];
    return lot === -1 || known === undefined || known.size === 0 || known.has(lot);
  });
}

function sharesLot(draft: MarcheDraft | undefined, lots: readonly number[]): boolean {
  return lots.some((lot, kind) => lot !== -1 && draft?.lots[kind]?.has(lot) === true);
}

/** Candidates that agree, or all of them when none does. */
function preferred(candidates: number[], agrees: (candidate: number) => boolean): number[] {
  const agreeing = candidates.filter(agrees);
  return agreeing.length > 0 ? agreeing : candidates;
}
