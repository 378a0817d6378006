import { codeAt, countOne, valueAt } from "../suivi/codes";
import { TupleIndex } from "../suivi/tupleIndex";
import type { NonCompte } from "./bilan";
import { decomptesOf, type Decomptes, type FaitProfil } from "./decomptes";
import type { Fait, FaitsDeTable } from "./faits";
import { groupeContrat } from "./groupeContrat";
import { premierMois } from "./heuresDeTable";
import { ParEmployeur } from "./parEmployeur";
import { ParMois } from "./parMois";
import { PersonSet } from "./personSet";
import type { Profil } from "./profil";

/** What a counted row says beside its hours; read only when it is needed. */
export interface FaitReaders {
  /** `mois`: key of the first month where the row has hours, -1 when none is told. */
  readonly profil: (table: number, ligne: number, mois: number) => Profil;
  /** Length of the contrat in months; NaN when not told. */
  readonly dureeMois: (table: number, ligne: number) => number;
  /** Code of a contrat that several tabs may tell; -1 when this row alone tells it. */
  readonly contrat: (table: number, ligne: number) => number;
  /** Code of who pays the person; -1 when not told. */
  readonly employeur: (table: number, ligne: number) => number;
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

  /** The persons of its counted rows, with each profile that these tell. */
  get profils(): readonly Pick<FaitProfil, "personne" | "profil">[] {
    return this.faits;
  }

  /** Counts a row, or counts it among those left out. */
  add(faits: FaitsDeTable, ligne: number, readers: FaitReaders): void {
    if (faits.excluded[ligne] === 1) {
      this.leave(faits, ligne);
      return;
    }
    const isCounted = faits.links.counted[ligne] === 1;
    const aCheval = valueAt(faits.heures.aCheval, ligne);
    if (isCounted) this.lignesLues++;
    if (isCounted && aCheval > 0) this.leaveOut(aCheval, false);
    else if (isCounted) this.lignesComptees++;
    this.count(faits, ligne, readers);
  }

  /** Counts a row among those left out. */
  leave({ heures, links, isUnreadable }: FaitsDeTable, ligne: number): void {
    if (links.counted[ligne] !== 1) return;
    this.lignesLues++;
    const left = valueAt(heures.total, ligne) + valueAt(heures.aCheval, ligne);
    this.leaveOut(left, isUnreadable(ligne));
  }

  private leaveOut(heures: number, isUnreadable: boolean): void {
    this.leftOut.lignes++;
    this.leftOut.heures += heures;
    if (isUnreadable && heures === 0) this.leftOut.lignesSansHeures++;
  }

  private count(faits: FaitsDeTable, ligne: number, readers: FaitReaders): void {
    const { links } = faits;
    const isCounted = links.counted[ligne] === 1;
    const heures = isCounted ? valueAt(faits.heures.total, ligne) : 0;
    const isTold = !Number.isNaN(valueAt(links.heures, ligne));
    const hasPersons = isDetail(faits);
    const personne = codeAt(links.personne, ligne);
    if (personne !== -1) this.personnes.add(personne);
    if (isTold || hasPersons) countOne(this.marches, codeAt(links.marche, ligne), heures);
    if (hasPersons) this.breakDown(faits, ligne, readers);
    if (!isCounted) return;
    this.heures += heures;
    this.hasHeures ||= isTold;
    this.mois.add(faits.heures, ligne, personne);
  }

  private breakDown(faits: FaitsDeTable, ligne: number, readers: FaitReaders): void {
    const { table, nature, links } = faits;
    const personne = codeAt(links.personne, ligne);
    const heures = links.counted[ligne] === 1 ? valueAt(faits.heures.total, ligne) : 0;
    const profil = readers.profil(table, ligne, premierMois(faits.heures, ligne));
    const index = this.groups.of(profil.id, personne);
    const group = (this.faits[index] ??= { personne, profil, heures: 0, contrats: 0 });
    this.hasDetail = true;
    group.heures += heures;
    const employeur = readers.employeur(table, ligne);
    this.employeurs.add({ marche: codeAt(links.marche, ligne), employeur, personne, heures });
    if (nature !== "contrat" || this.isKnownContrat(readers.contrat(table, ligne))) return;
    group.contrats++;
    this.contrats++;
    this.noteDuree(groupeContrat(profil.typeContrat), readers.dureeMois(table, ligne));
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
export function isDetail({ nature }: Pick<Fait, "nature">): boolean {
  return nature === "contrat" || nature === "releve";
}
