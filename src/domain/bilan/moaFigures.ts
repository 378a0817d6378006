import type { Jour } from "../clause";
import { ageAt } from "../values/date";
import type { Fait } from "./faits";
import type { NonCompte } from "./bilan";
import { Tally } from "./tally";
import type { ZoneQpv } from "./zoneQpv";

/** What a row says of its person and its contrat, for the breakdowns. Null or NaN = not told. */
export interface Profil {
  readonly zone: ZoneQpv;
  readonly sexe: string | null;
  readonly naissance: Jour;
  /** First day of the work. */
  readonly debut: Jour;
  readonly publics: readonly string[];
  readonly typeContrat: string | null;
  readonly typeEmployeur: string | null;
  /** Length of the contrat in months; NaN when not told. */
  readonly dureeMois: number;
}

/** The figures of one MOA while its rows go by. */
export class MoaFigures {
  heures = 0;
  /** A counted row tells hours: 0 is then a figure, not an unknown. */
  hasHeures = false;
  contrats = 0;
  heuresSansMois = 0;
  lignesLues = 0;
  lignesComptees = 0;
  readonly personnes = new Set<number>();
  readonly marches = new Tally<number>();
  readonly zones = new Tally<string>();
  readonly sexes = new Tally<string>();
  readonly ages = new Tally<string>();
  readonly publics = new Tally<string>();
  readonly types = new Tally<string>();
  readonly employeurs = new Tally<string>();
  readonly mois = new Map<number, number>();
  readonly durees = new Map<string, { total: number; count: number }>();
  private readonly leftOut = { lignes: 0, heures: 0, lignesSansHeures: 0 };

  get nonCompte(): NonCompte {
    return { ...this.leftOut };
  }

  /** Counts a row, or counts it among those left out. */
  add(fait: Fait, profilOf: () => Profil): void {
    if (fait.isCounted) this.lignesLues++;
    if (fait.isExcluded) {
      if (fait.isCounted) this.leaveOut(fait.heures.total + fait.heures.aCheval, fait.isUnreadable);
      return;
    }
    if (fait.isCounted && fait.heures.aCheval > 0) this.leaveOut(fait.heures.aCheval, false);
    else if (fait.isCounted) this.lignesComptees++;
    this.count(fait, profilOf());
  }

  private leaveOut(heures: number, isUnreadable: boolean): void {
    this.leftOut.lignes++;
    this.leftOut.heures += heures;
    if (isUnreadable && heures === 0) this.leftOut.lignesSansHeures++;
  }

  private count(fait: Fait, profil: Profil): void {
    const isContrat = fait.nature === "contrat";
    const heures = fait.isCounted ? fait.heures.total : 0;
    const fact = { personne: fait.personne, heures, contrats: isContrat ? 1 : 0 };
    this.contrats += fact.contrats;
    this.marches.add(fait.marche, fact);
    if (fait.personne !== -1) this.personnes.add(fait.personne);
    if (isContrat) this.noteDuree(profil);
    if (isContrat || fait.nature === "releve") this.breakDown(fact, profil);
    if (fait.isCounted) this.addHours(fait);
  }

  private addHours(fait: Fait): void {
    this.heures += fait.heures.total;
    this.hasHeures ||= fait.isTold;
    this.placeInMonths(fait);
  }

  private breakDown(
    fact: { personne: number; heures: number; contrats: number },
    profil: Profil,
  ): void {
    this.zones.add(zoneKey(profil.zone), fact);
    this.sexes.add(profil.sexe ?? "", fact);
    this.ages.add(ageBand(profil), fact);
    for (const code of profil.publics.length === 0 ? [""] : profil.publics)
      this.publics.add(code, fact);
    this.types.add(profil.typeContrat ?? "", fact);
    this.employeurs.add(profil.typeEmployeur ?? "", fact);
  }

  private noteDuree({ typeContrat, dureeMois }: Profil): void {
    if (Number.isNaN(dureeMois)) return;
    const known = this.durees.get(typeContrat ?? "") ?? { total: 0, count: 0 };
    this.durees.set(typeContrat ?? "", { total: known.total + dureeMois, count: known.count + 1 });
  }

  private placeInMonths({ heures }: Fait): void {
    let placed = 0;
    for (const { periode, heures: part } of heures.parMois) {
      const key = (periode.annee * 12 + periode.premierMois - 1) * 12 + periode.dernierMois - 1;
      this.mois.set(key, (this.mois.get(key) ?? 0) + part);
      placed += part;
    }
    this.heuresSansMois += heures.total - placed;
  }
}

/** Keys of the zones that are no named quartier. */
export const ZONE_NON_PRECISE = "\u0000nonPrecise";
export const ZONE_HORS = "\u0000hors";
export const ZONE_INCONNUE = "\u0000inconnue";

function zoneKey(zone: ZoneQpv): string {
  switch (zone.kind) {
    case "quartier":
      return zone.libelle;
    case "nonPrecise":
      return ZONE_NON_PRECISE;
    case "hors":
      return ZONE_HORS;
    case "inconnue":
      return ZONE_INCONNUE;
  }
}

/** Age bands of the national reports: under 26, 26 to 49, 50 and over, at the start of the work. */
export const AGES = {
  jeune: "Moins de 26 ans",
  milieu: "26 à 49 ans",
  senior: "50 ans et plus",
} as const;

function ageBand({ naissance, debut }: Profil): string {
  const age = ageAt(naissance, debut);
  if (Number.isNaN(age)) return "";
  if (age < 26) return AGES.jeune;
  return age < 50 ? AGES.milieu : AGES.senior;
}
