import type { CellValue } from "exceljs";
import { createAlea } from "./alea";
import { day } from "./calendrier";
import { sumHeures, type Personne } from "./faits";
import type { MarcheACorriger } from "./marchesACorriger";
import { marcheACorriger } from "./marchesACorriger";
import { inventPersonnes } from "./personnes";

/** Columns of « Suivi 2024 », in order. */
export const CLES: readonly string[] = [
  ...["moa", "operation", "marche", "entreprise", "siret", "nom", "prenom", "ddn", "sexe", "qpv"],
  ...["quartier", "public", "eligibilite", "typeContrat", "employeur", "typeEmployeur"],
  ...["debut", "fin", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"],
  ...["total", "observations", "telephone", "couleur", "sansTitre"],
];

/** What really happened: the truth is counted from it. */
export interface Embauche {
  readonly moa: string;
  readonly marche: MarcheACorriger;
  readonly personne: Personne;
  readonly eligibilite: Date;
  readonly typeContrat: string;
  readonly employeur: string;
  readonly typeEmployeur: string;
  readonly debut: Date;
  readonly fin: Date | null;
  /** Month number → hours. */
  readonly mois: Readonly<Record<number, number>>;
}

/** One row of « Suivi 2024 », and the defects that it holds. */
export interface Cas {
  readonly embauche: Embauche;
  /** Cells written otherwise than the truth, by column. */
  readonly cellules: Readonly<Record<string, CellValue>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly defauts: readonly DefautDeLigne[];
  /** A blocking defect leaves the row out of every total. */
  readonly exclue: boolean;
  readonly ligne: { readonly masquee?: true; readonly videApres?: true; readonly fusion?: string };
}

export interface DefautDeLigne {
  readonly code: string;
  readonly colonne: string;
  readonly quoi: string;
}

/** What a defect changes: the facts themselves, or only the way they are written. */
export interface Alteration {
  readonly embauche?: Partial<Embauche>;
  readonly personne?: Partial<Personne>;
  readonly cellules?: Readonly<Record<string, CellValue>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly exclue?: true;
  readonly ligne?: Cas["ligne"];
}

const PERSONNES = inventPersonnes(createAlea(404), 100, 2024);
const MARCHES_COURANTS = ["24T001", "24T002", "24T003", "24T004", "24T005", "24T006"] as const;

/** A right row: six months of a fixed-term contrat. `rang` chooses the person and the marché. */
export function embaucheOf(rang: number): Embauche {
  const personne = PERSONNES[rang];
  if (personne === undefined) throw new Error("no person left");
  const numero = MARCHES_COURANTS[rang % MARCHES_COURANTS.length] ?? "";
  const marche = marcheACorriger(numero);
  const heures = 96 + (rang % 6) * 5.5;
  return {
    moa: marche.moa,
    marche,
    personne,
    eligibilite: day(2024, 1, 15),
    typeContrat: "CDD",
    employeur: marche.entreprise,
    typeEmployeur: "Entreprise",
    debut: day(2024, 3, 4),
    fin: day(2024, 8, 30),
    mois: { 3: heures, 4: heures, 5: heures, 6: heures, 7: heures, 8: heures },
  };
}

export function cas(
  embauche: Embauche,
  defauts: readonly DefautDeLigne[],
  { embauche: autrement, personne, cellules, formats, exclue, ligne }: Alteration = {},
): Cas {
  return {
    embauche: { ...embauche, personne: { ...embauche.personne, ...personne }, ...autrement },
    cellules: cellules ?? {},
    formats: formats ?? {},
    defauts,
    exclue: exclue ?? false,
    ligne: ligne ?? {},
  };
}

/** A defect, and what it changes in the right row where it is put. */
export interface Faute {
  readonly defaut: DefautDeLigne;
  readonly alter: (embauche: Embauche) => Alteration;
}

export function faute(
  code: string,
  colonne: string,
  quoi: string,
  alter: Alteration | Faute["alter"],
): Faute {
  return {
    defaut: { code, colonne, quoi },
    alter: typeof alter === "function" ? alter : () => alter,
  };
}

/** One row per defect, each about another person. */
export function casOfFautes(fautes: readonly Faute[], premierRang: number): Cas[] {
  return fautes.map(({ defaut, alter }, index) => {
    const embauche = embaucheOf(premierRang + index);
    return cas(embauche, [defaut], alter(embauche));
  });
}

export function heuresOf({ mois }: Embauche): number {
  return sumHeures(Object.values(mois));
}

/** A contrat of another marché, whose MOA it follows. */
export function surMarche(numero: string): NonNullable<Alteration["embauche"]> {
  const marche = marcheACorriger(numero);
  return { marche, moa: marche.moa, employeur: marche.entreprise };
}
