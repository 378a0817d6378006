import { fr } from "../francais";

/** A text, a number, an amount, or a day (year, month, day). */
export type Cellule =
  | string
  | number
  | { readonly euros: number }
  | { readonly jour: readonly [annee: number, mois: number, jour: number] };

export interface TableauExemple {
  readonly nom: string;
  readonly cle: string;
  readonly titres: readonly string[];
  /** In Excel's character units. */
  readonly largeurs: readonly number[];
  readonly lignes: readonly (readonly Cellule[])[];
}

const jour = (annee: number, mois: number, date: number): Cellule => ({
  jour: [annee, mois, date],
});
const euros = (montant: number): Cellule => ({ euros: montant });

const ORLE = "Agglomération de l'Orle";
const VALBRUNE = "Ville de Valbrune";
const HABITAT = "Habitat du Val d'Orle";

/** Amounts and objectives published for the renewal of Alès (plan local, art. 4), under invented names. */
export const MARCHES: TableauExemple = {
  nom: fr`Exemple – Marchés`,
  cle: "marches",
  titres: [
    ...["Maître d'ouvrage", "N° de marché", "Opération", "Montant HT"],
    ...["Heures prévues", "Début", "Fin"],
  ],
  largeurs: [26, 14, 32, 16, 16, 12, 12],
  lignes: [
    [ORLE, "2026-01", "Voiries et réseaux", euros(30_229_292), 16_156, ...annees()],
    [VALBRUNE, "2026-02", "Groupe scolaire", euros(3_194_500), 2130, ...annees()],
    [HABITAT, "2026-03", "Réhabilitation de logements", euros(70_006_414), 45_956, ...annees()],
    ["SEM de Valbrune", "2026-04", "Halles et commerces", euros(6_708_794), 4473, ...annees()],
  ],
};

/** Invented persons, and what is found in real workbooks: days typed as texts, two spellings, a day too soon. */
export const CONTRATS: TableauExemple = {
  nom: fr`Exemple – Contrats`,
  cle: "contrats",
  titres: [
    ...["Maître d'ouvrage", "N° de marché", "Nom", "Prénom", "Sexe", "Date de naissance"],
    ...["Type de contrat", "Date de début", "Date de fin", "Heures réalisées", "QPV"],
  ],
  largeurs: [26, 14, 14, 12, 8, 17, 16, 14, 14, 17, 8],
  lignes: [
    contrat(
      [ORLE, "2026-01", "Ferrand", "Ana", "F"],
      jour(1999, 4, 12),
      mars(["CDD", 151.67, "Oui"]),
    ),
    contrat([ORLE, "2026-01", "Morel", "Luc", "H"], jour(1987, 9, 3), mars(["CDDI", 104, "Non"])),
    contrat(
      [ORLE, "2026-01", "Benali", "Sami", "H"],
      jour(2003, 1, 27),
      mars(["CDD", "97,5", "Oui"]),
    ),
    contrat(
      [VALBRUNE, "2026-02", "Petit", "Zoé", "F"],
      jour(1979, 11, 8),
      mars(["CDD", 140, "Non"]),
    ),
    contrat(["Ville de Valbrunne", "2026-02", "Roux", "Ali", "H"], jour(1995, 6, 30), [
      ...["CDD", "03/03/2026", jour(2026, 4, 30), 120, "Oui"],
    ]),
    contrat([VALBRUNE, "2026-02", "Garnier", "Inès", "F"], jour(2001, 2, 14), [
      ...["CDD", jour(2026, 4, 30), jour(2026, 3, 2), 88, "Non"],
    ]),
    contrat(
      [HABITAT, "2026-03", "Lopez", "Éva", "F"],
      jour(1991, 7, 19),
      mars(["Intérim", 70, "Oui"]),
    ),
    contrat(
      [HABITAT, "2026-03", "Vidal", "Noé", "H"],
      jour(1968, 12, 1),
      mars(["CDDI", 900, "Non"]),
    ),
    contrat(
      [HABITAT, "2026-03", "Diallo", "Awa", "F"],
      jour(1997, 5, 22),
      mars(["CDI", 151.67, "Oui"]),
    ),
    contrat(
      ["SEM de Valbrune", "2026-04", "Colin", "Max", "H"],
      jour(1984, 8, 16),
      mars(["CDD", 84, "Non"]),
    ),
    contrat(["", "2026-04", "Gomez", "Lou", "F"], jour(2000, 10, 5), mars(["CDD", 35, "Oui"])),
  ],
};

function annees(): readonly Cellule[] {
  return [jour(2026, 1, 5), jour(2028, 12, 29)];
}

/** A contract of March and April 2026. */
function mars([type, heures, qpv]: readonly [string, Cellule, string]): readonly Cellule[] {
  return [type, jour(2026, 3, 2), jour(2026, 4, 30), heures, qpv];
}

function contrat(
  qui: readonly string[],
  naissance: Cellule,
  suite: readonly Cellule[],
): readonly Cellule[] {
  return [...qui.slice(0, 5), naissance, ...suite];
}
