/** The fictional facts that a workbook tells and that its truth is counted from. */

export interface Marche {
  readonly moa: string;
  readonly operation: string;
  readonly numero: string;
  readonly lot: string;
  readonly corpsEtat: string;
  readonly entreprise: string;
  readonly siret: string;
  readonly montantHt: number;
  readonly partMo: number;
  readonly heuresPrevues: number;
  readonly debut: Date;
  readonly fin: Date;
}

export interface Personne {
  readonly identifiant: string;
  readonly nom: string;
  readonly prenom: string;
  readonly sexe: "F" | "H";
  readonly naissance: Date;
  /** Null: does not live in a QPV. */
  readonly quartier: string | null;
  readonly critere: string;
  readonly niveau: string;
}

/** Hours of one calendar month. */
export interface HeuresMois {
  readonly annee: number;
  readonly mois: number;
  readonly heures: number;
}

export interface Contrat {
  readonly personne: Personne;
  readonly marche: Marche;
  readonly profil: Profil;
  /** Null: the titulaire itself hires. */
  readonly employeur: string | null;
  readonly debut: Date;
  /** Null for a CDI. */
  readonly fin: Date | null;
  readonly mois: readonly HeuresMois[];
}

/** A kind of hiring, as one mixed column and as two columns write it. */
export interface Profil {
  /** One column for both: « ETTI ». */
  readonly mixte: string;
  readonly typeContrat: string;
  readonly typeEmployeur: string;
  /** Line of the bilan, when type and employer are told apart. */
  readonly groupe: string;
  /** Null: the titulaire itself hires. */
  readonly employeurs: readonly string[] | null;
  /** Shortest and longest contract, in months. */
  readonly duree: readonly [min: number, max: number];
}

/** Hours are added in hundredths, so that a truth is exact to the cent. */
export function sumHeures(heures: Iterable<number>): number {
  let centiemes = 0;
  for (const value of heures) centiemes += Math.round(value * 100);
  return centiemes / 100;
}

export function heuresContrat(contrat: Contrat): number {
  return sumHeures(contrat.mois.map(({ heures }) => heures));
}

export function employeurOf({ employeur, marche }: Contrat): string {
  return employeur ?? marche.entreprise;
}
