import { countOne } from "../suivi/codes";
import { TupleIndex } from "../suivi/tupleIndex";
import type { NonCompte } from "./bilan";
import { decomptesOf, type Decomptes, type FaitProfil } from "./decomptes";
import type { Fait } from "./faits";
import { groupeContrat } from "./groupeContrat";
import { ParEmployeur } from "./parEmployeur";
import { ParMois } from "./parMois";
import { PersonSet } from "./personSet";
import type { Profil } from "./profil";

/** What a counted row says beside its hours; read only when it is needed. */
export interface FaitReaders {
  readonly profil: (fait: Fait) => Profil;
  /** Length of the contrat in months; NaN when not told. */
  readonly dureeMois: (fait: Fait) => number;
  /** Code of a contrat that several tabs may tell; -1 when this row alone tells it. */
  readonly contrat: (fait: Fait) => number;
  /** Code of who pays the person; -1 when not told. */
  readonly employeur: (fait: Fait) => number;
}

/** Sum and number of the lengths of contrats, in months. */
export interface Durees {
  readonly total: number;
  readonly count: number;
}

/** The figures of one MOA while its rows go by. */
export class MoaFigures {
  heures = 0;
  /** A counted row tells hours: 0 is then a figure, not an unknown. */
  hasHeures = false;
  /** A row of a contrat or of a relevé is counted, whatever hours it tells. */
  hasDetail = false;
  contrats = 0;
  lignesLues = 0;
  lignesComptees = 0;
  readonly personnes = new PersonSet();
  /** Hours by marché, -1 when none is told. */
  readonly marches = new Map<number, number>();
  readonly mois = new ParMois();
  readonly employeurs = new ParEmployeur();
  /** By line of the bilan. */
  readonly durees = new Map<string, Durees>();
  private readonly leftOut = { lignes: 0, heures: 0, lignesSansHeures: 0 };
  private readonly contratsTold = new Set<number>();
  private readonly groups = new TupleIndex();
  private readonly faits: (FaitProfil & { heures: number; contrats: number })[] = [];
  private gathered: Decomptes | null = null;

  get nonCompte(): NonCompte {
    return { ...this.leftOut };
  }

  /** The breakdowns, once all rows have gone by. */
  get decomptes(): Decomptes {
    this.gathered ??= decomptesOf(this.faits, groupeContrat);
    return this.gathered;
  }

  /** Counts a row, or counts it among those left out. */
  add(fait: Fait, readers: FaitReaders): void {
    if (fait.isCounted) this.lignesLues++;
    if (fait.isExcluded) {
      if (fait.isCounted) this.leaveOut(fait.heures.total + fait.heures.aCheval, fait.isUnreadable);
      return;
    }
    if (fait.isCounted && fait.heures.aCheval > 0) this.leaveOut(fait.heures.aCheval, false);
    else if (fait.isCounted) this.lignesComptees++;
    this.count(fait, readers);
  }

  private leaveOut(heures: number, isUnreadable: boolean): void {
    this.leftOut.lignes++;
    this.leftOut.heures += heures;
    if (isUnreadable && heures === 0) this.leftOut.lignesSansHeures++;
  }

  private count(fait: Fait, readers: FaitReaders): void {
    const heures = fait.isCounted ? fait.heures.total : 0;
    const hasPersons = isDetail(fait);
    if (fait.personne !== -1) this.personnes.add(fait.personne);
    if (fait.isTold || hasPersons) countOne(this.marches, fait.marche, heures);
    if (hasPersons) this.breakDown(fait, heures, readers);
    if (!fait.isCounted) return;
    this.heures += heures;
    this.hasHeures ||= fait.isTold;
    this.mois.add(fait);
  }

  private breakDown(fait: Fait, heures: number, readers: FaitReaders): void {
    const { personne, nature } = fait;
    const profil = readers.profil(fait);
    const index = this.groups.of(profil.id, personne);
    const group = (this.faits[index] ??= { personne, profil, heures: 0, contrats: 0 });
    this.hasDetail = true;
    group.heures += heures;
    if (fait.isCounted) this.employeurs.add(fait, readers.employeur(fait));
    if (nature !== "contrat" || this.isKnownContrat(readers.contrat(fait))) return;
    group.contrats++;
    this.contrats++;
    this.noteDuree(groupeContrat(profil.typeContrat), readers.dureeMois(fait));
  }

  private isKnownContrat(contrat: number): boolean {
    const isKnown = this.contratsTold.has(contrat);
    if (contrat !== -1) this.contratsTold.add(contrat);
    return isKnown;
  }

  private noteDuree(groupe: string, dureeMois: number): void {
    if (Number.isNaN(dureeMois)) return;
    const { total, count } = this.durees.get(groupe) ?? { total: 0, count: 0 };
    this.durees.set(groupe, { total: total + dureeMois, count: count + 1 });
  }
}

/** A row of persons or hours; the others announce, and say nothing when they tell no hours. */
export function isDetail({ nature }: Fait): boolean {
  return nature === "contrat" || nature === "releve";
}
