import type { Lignes } from "../rows/lignes";
import type { MarchePlace } from "./buildMarche";
import { codeAt } from "./codes";
import { namesMarche } from "./linkThroughContrats";
import { namesPersonne } from "./personnes";
import { PairSet, TupleIndex } from "./tupleIndex";

/** A table and what its lignes belong to; -1 = unknown. */
export interface Joined {
  readonly lignes: Lignes;
  readonly moa: Int32Array;
  readonly marche: Int32Array;
  /** Surely known persons only: a name that homonyms share is -1. */
  readonly personne: Int32Array;
}

/** Who worked, where: -1 = unknown. */
interface Work {
  readonly personne: number;
  readonly marche: number;
  readonly moa: number;
}

const UNKNOWN = -1;
/** Any person, or any MOA: noted for every relevé. */
const ANY = -2;

/**
 * Says which contrats relevés detail. What a relevé does not tell may be
 * anything that it does not contradict: without marché it details every contrat
 * of its person, without person every contrat of its marché, without lot every
 * lot. Better none counted than twice.
 */
export class DetailedByReleves {
  private readonly places: readonly MarchePlace[];
  /** Persons and: their marchés, the families of these, those told without lot, their MOA. */
  private readonly marches = new PairSet();
  private readonly familles = new PairSet();
  private readonly wholes = new PairSet();
  private readonly moas = new PairSet();
  /** Persons and MOA of the relevés without marché. */
  private readonly unplaced = new PairSet();

  constructor(places: readonly MarchePlace[]) {
    this.places = places;
  }

  note({ lignes, personne, marche, moa }: Joined): void {
    const isNaming = namesPersonne(lignes) || namesMarche(lignes);
    const works = new TupleIndex();
    for (let ligne = 0; ligne < lignes.count; ligne++) {
      const work = {
        personne: codeAt(personne, ligne),
        marche: codeAt(marche, ligne),
        moa: codeAt(moa, ligne),
      };
      const known = works.size;
      // Most rows tell again who worked where.
      const place = work.personne * (this.places.length + 1) + work.marche + 1;
      if (works.of(place, work.moa) < known) continue;
      // A gap in a table that names persons or marchés is not a summary of its MOA.
      if (isNaming && work.personne === UNKNOWN && work.marche === UNKNOWN) continue;
      this.noteWork(work);
      this.noteWork({ ...work, personne: ANY });
    }
  }

  detail(work: Work): boolean {
    if (work.personne === UNKNOWN) return this.covers({ ...work, personne: ANY });
    return this.covers(work) || this.covers({ ...work, personne: UNKNOWN });
  }

  private noteWork({ personne, marche, moa }: Work): void {
    this.moas.add(personne, moa);
    this.moas.add(personne, ANY);
    const place = marche === UNKNOWN ? undefined : this.places[marche];
    if (place === undefined) {
      this.unplaced.add(personne, moa);
      return;
    }
    this.marches.add(personne, marche);
    this.familles.add(personne, place.famille);
    if (place.isWhole) this.wholes.add(personne, place.famille);
  }

  private covers(work: Work): boolean {
    return this.coversUnplaced(work) || this.coversPlace(work);
  }

  /** By relevés without marché; those of a person whose MOA is unknown may be anywhere. */
  private coversUnplaced({ personne, moa }: Work): boolean {
    if (moa !== UNKNOWN && this.unplaced.has(personne, moa)) return true;
    return personne >= 0 && this.unplaced.has(personne, UNKNOWN);
  }

  private coversPlace({ personne, marche, moa }: Work): boolean {
    const place = marche === UNKNOWN ? undefined : this.places[marche];
    if (place !== undefined) {
      return (
        this.marches.has(personne, marche) ||
        this.wholes.has(personne, place.famille) ||
        (place.isWhole && this.familles.has(personne, place.famille))
      );
    }
    // Relevés of nobody known, on a known marché, say nothing of other places.
    if (personne === UNKNOWN) return false;
    return this.moas.has(personne, moa === UNKNOWN ? ANY : moa);
  }
}
