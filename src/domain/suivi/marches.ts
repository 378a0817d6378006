import type { Lignes } from "../rows/lignes";
import { buildMarche, type MarcheDraft } from "./buildMarche";
import { isListing } from "./listing";
import { firstCode, readMarcheRefs, type MarcheRefs } from "./marcheRefs";
import { objectiveRegime, type ObjectiveRegime } from "./objective";
import type { Marche } from "./suivi";
import { TextIndex, TupleIndex } from "./tupleIndex";

/** The marchés of the workbook, and the one of each ligne (-1 when it names none, or one that no table lists). */
export interface MarcheLinks {
  readonly marches: readonly Marche[];
  readonly byTable: readonly Int32Array[];
  readonly regimes: readonly ObjectiveRegime[];
}

/**
 * Joins lignes to marchés. Rows whose grain is the marché (or the MOA's
 * objective) list them; when no table lists them, the rows that name them do.
 */
export function joinMarches(tables: readonly Lignes[], moas: readonly Int32Array[]): MarcheLinks {
  const indexes = { refs: new TextIndex(), lots: new TextIndex(), entreprises: new TextIndex() };
  const refs = tables.map((lignes, table) =>
    readMarcheRefs(lignes, moas[table] ?? new Int32Array(lignes.count).fill(-1), indexes),
  );
  const registry = new MarcheRegistry(tables, moas, refs);
  const listing = tables.map(isListing);
  const hasMarches = tables.some((lignes) => lignes.natures[0] === "marche");
  const byTable = tables.map((lignes) => new Int32Array(lignes.count).fill(-1));
  for (const [table, isListing] of listing.entries()) {
    if (isListing) registry.list(table, byTable[table] ?? new Int32Array());
  }
  for (const [table, isListing] of listing.entries()) {
    if (!isListing) registry.link(table, byTable[table] ?? new Int32Array(), hasMarches);
  }
  const regimes = tables.map((lignes, table) =>
    objectiveRegime(lignes, byTable[table] ?? new Int32Array()),
  );
  return { marches: registry.build(regimes), byTable, regimes };
}

class MarcheRegistry {
  private readonly drafts: MarcheDraft[] = [];
  private readonly byOwner = new TupleIndex();
  private readonly withLot = new TupleIndex();
  private readonly byEntreprise = new TupleIndex();
  private readonly draftOfIdentity = new Map<number, number>();
  /** Marchés that answer to a reference. */
  private readonly byRef = new Map<number, Set<number>>();
  private readonly tables: readonly Lignes[];
  private readonly moas: readonly Int32Array[];
  private readonly refs: readonly MarcheRefs[];

  constructor(tables: readonly Lignes[], moas: readonly Int32Array[], refs: readonly MarcheRefs[]) {
    this.tables = tables;
    this.moas = moas;
    this.refs = refs;
  }

  /** Rows that describe marchés: each distinct (MOA, reference, lot) is one. */
  list(table: number, links: Int32Array): void {
    this.eachLigne(table, (ligne) => {
      const draft = this.draftOf(table, ligne);
      links[ligne] = draft;
      this.drafts[draft]?.lignes.push({ table, ligne });
    });
  }

  /** Rows that only name marchés: found among those listed, else listed by themselves. */
  link(table: number, links: Int32Array, hasMarches: boolean): void {
    const memo = new Map<number, number>();
    this.eachLigne(table, (ligne) => {
      const tuple = this.refs[table]?.tuples[ligne] ?? -1;
      let draft = memo.get(tuple);
      if (draft === undefined) {
        draft = this.resolve(table, ligne, hasMarches);
        memo.set(tuple, draft);
      }
      links[ligne] = draft;
      if (!hasMarches && draft !== -1) this.drafts[draft]?.lignes.push({ table, ligne });
    });
  }

  build(regimes: readonly ObjectiveRegime[]): readonly Marche[] {
    return this.drafts.map((draft) => buildMarche(draft, this.tables, regimes));
  }

  private eachLigne(table: number, visit: (ligne: number) => void): void {
    const count = this.tables[table]?.count ?? 0;
    for (let ligne = 0; ligne < count; ligne++) visit(ligne);
  }

  private resolve(table: number, ligne: number, hasMarches: boolean): number {
    const ref = this.firstRef(table, ligne);
    if (!hasMarches) return this.namesMarche(table, ligne) ? this.draftOf(table, ligne) : -1;
    if (ref === -1) return -1;
    const candidates = this.narrowed(table, ligne, [...(this.byRef.get(ref) ?? [])]);
    if (candidates.length === 0) return -1;
    const [only] = candidates;
    return candidates.length === 1 && only !== undefined
      ? only
      : this.ambiguous(table, ligne, candidates);
  }

  /** Several lots answer to the row's reference: its hours belong to the marché, lot unknown. */
  private ambiguous(table: number, ligne: number, candidates: readonly number[]): number {
    const owners = new Set(candidates.map((candidate) => this.drafts[candidate]?.moa ?? -1));
    const [owner] = owners;
    if (owners.size !== 1 || owner === undefined) return -1;
    return this.draftOf(table, ligne, owner);
  }

  /** Keeps the candidates that agree with the row's MOA, lot and entreprise, when it tells them. */
  private narrowed(table: number, ligne: number, candidates: number[]): number[] {
    const refs = this.refs[table];
    const moa = this.moaOf(table, ligne);
    const entreprise = refs?.entreprise[ligne] ?? -1;
    const agreeing = candidates.filter((candidate) => this.agreesOnLot(candidate, table, ligne));
    const ofMoa = moa === -1 ? agreeing : preferred(agreeing, (c) => this.drafts[c]?.moa === moa);
    if (entreprise === -1) return ofMoa;
    return preferred(ofMoa, (c) => this.drafts[c]?.entreprises.has(entreprise) ?? false);
  }

  /** A lot told on both sides, in the same way, must be the same. */
  private agreesOnLot(candidate: number, table: number, ligne: number): boolean {
    return (this.refs[table]?.lots ?? []).every((column, kind) => {
      const known = this.drafts[candidate]?.lots[kind];
      const lot = column[ligne] ?? -1;
      return lot === -1 || known === undefined || known.size === 0 || known.has(lot);
    });
  }

  private draftOf(table: number, ligne: number, owner = this.moaOf(table, ligne)): number {
    const ref = this.firstRef(table, ligne);
    const lot = firstCode(this.refs[table]?.lots ?? [], ligne);
    const entreprise = this.refs[table]?.entreprise[ligne] ?? -1;
    const byEntreprise = ref === -1 && lot === -1 ? entreprise + 1 : 0;
    const ofRef = this.byOwner.of(owner, ref);
    const identity = this.byEntreprise.of(this.withLot.of(ofRef, lot), byEntreprise);
    let draft = this.draftOfIdentity.get(identity);
    if (draft === undefined) {
      const named = { table, ligne };
      const lots = [new Set<number>(), new Set<number>()];
      draft = this.drafts.push({ moa: owner, lots, entreprises: new Set(), lignes: [], named }) - 1;
      this.draftOfIdentity.set(identity, draft);
    }
    this.register(draft, table, ligne);
    return draft;
  }

  private register(draft: number, table: number, ligne: number): void {
    const refs = this.refs[table];
    for (const column of refs?.refs ?? []) {
      const ref = column[ligne] ?? -1;
      if (ref === -1) continue;
      const known = this.byRef.get(ref);
      if (known === undefined) this.byRef.set(ref, new Set([draft]));
      else known.add(draft);
    }
    for (const [kind, column] of (refs?.lots ?? []).entries()) {
      addCode(this.drafts[draft]?.lots[kind], column[ligne]);
    }
    addCode(this.drafts[draft]?.entreprises, refs?.entreprise[ligne]);
  }

  private namesMarche(table: number, ligne: number): boolean {
    const refs = this.refs[table];
    return (
      this.firstRef(table, ligne) !== -1 ||
      firstCode(refs?.lots ?? [], ligne) !== -1 ||
      (refs?.entreprise[ligne] ?? -1) !== -1
    );
  }

  private firstRef(table: number, ligne: number): number {
    return firstCode(this.refs[table]?.refs ?? [], ligne);
  }

  private moaOf(table: number, ligne: number): number {
    return this.moas[table]?.[ligne] ?? -1;
  }
}

function addCode(codes: Set<number> | undefined, code: number | undefined): void {
  if (code !== undefined && code !== -1) codes?.add(code);
}

/** Candidates that agree, or all of them when none does. */
function preferred(candidates: number[], agrees: (candidate: number) => boolean): number[] {
  const agreeing = candidates.filter(agrees);
  return agreeing.length > 0 ? agreeing : candidates;
}
