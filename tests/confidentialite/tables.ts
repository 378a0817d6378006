import type { Bilan, Ventilation } from "../../src/domain/bilan/bilan";
import { figure, type Adversaire, type Grandeur } from "./adversaire";
import type { Publie } from "./chiffresPublies";

/** All MOA together. */
export const TOUS = "*";
export const ENSEMBLE = "Ensemble des QPV";

/** Tables of a bilan: title of the first column, key, figures of its first two columns. */
export const TABLES = [
  ["Quartier", "quartiers", ["P", "H"]],
  ["Sexe", "sexes", ["P", "H"]],
  ["Âge", "ages", ["P", "H"]],
  ["Public", "publics", ["P", "H"]],
  ["Type de contrat", "contratsParType", ["C", "H"]],
  ["Type d'employeur", "employeursParType", ["C", "H"]],
] as const;

export const GRANDEURS: readonly (readonly [Grandeur, (ligne: Ventilation) => number | null])[] = [
  ["P", ({ personnes }) => personnes],
  ["H", ({ heures }) => heures],
  ["C", ({ contrats }) => contrats],
];

/** Lines of two tables that count the same persons. */
const JUMEAUX = [
  ["Public", "Jeune de moins de 26 ans", "Âge", "Moins de 26 ans"],
  ["Public", "50 ans et plus", "Âge", "50 ans et plus"],
  ["Public", "Habitant d'un QPV", "Quartier", ENSEMBLE],
  ["Type de contrat", "Intérim (ETT)", "Type d'employeur", "Entreprise de travail temporaire"],
  [
    ...(["Type de contrat", "Intérim d'insertion (ETTI)", "Type d'employeur"] as const),
    "Entreprise de travail temporaire d'insertion",
  ],
] as const;

/** What a sheet breaks down, of one MOA or of all. */
export type Ventilations = Pick<
  Bilan,
  "quartiers" | "sexes" | "ages" | "publics" | "personnesQpv"
> & {
  readonly contratsParType: readonly Ventilation[];
  readonly employeursParType: readonly Ventilation[];
};

export function seeJumeaux(adversaire: Adversaire, ou: string, own: Ventilations): void {
  for (const [table, libelle, autre, autreLibelle] of JUMEAUX) {
    const a = ligneOf(own, table, libelle);
    const b = ligneOf(own, autre, autreLibelle);
    if (a === undefined || b === undefined) continue;
    for (const [grandeur, of] of GRANDEURS) {
      if (of(a) === null || of(a) !== of(b)) continue;
      adversaire.sum([
        [figure(grandeur, ou, table, libelle), 1],
        [figure(grandeur, ou, autre, autreLibelle), -1],
      ]);
    }
  }
}

/** F ÷ (F + H) = part. */
export function seeFemmes(adversaire: Adversaire, ou: string, part: Publie | undefined): void {
  if (typeof part !== "number") return;
  adversaire.sum([
    [figure("P", ou, "Sexe", "Femmes"), 1 - part],
    [figure("P", ou, "Sexe", "Hommes"), -part],
  ]);
}

export function ligneOf(
  own: Ventilations,
  table: string,
  libelle: string,
): Ventilation | undefined {
  if (libelle === ENSEMBLE) return ensembleQpv(own);
  const key = TABLES.find(([titre]) => titre === table)?.[1];
  return key === undefined ? undefined : own[key].find((ligne) => ligne.libelle === libelle);
}

export function ensembleQpv({
  quartiers,
  personnesQpv,
}: Pick<Ventilations, "quartiers" | "personnesQpv">): Ventilation | undefined {
  const qpv = qpvOf(quartiers);
  if (qpv.length === 0) return undefined;
  const heures = qpv.reduce((sum, ligne) => sum + (ligne.heures ?? 0), 0);
  return { libelle: ENSEMBLE, personnes: personnesQpv, heures, contrats: null, sensible: false };
}

export function qpvOf(quartiers: readonly Ventilation[]): readonly Ventilation[] {
  return quartiers.filter(({ libelle }) => !/^(?:Hors QPV|QPV non renseigné)$/.test(libelle));
}

export function isSame(a: number, b: number | null): boolean {
  return b !== null && Math.abs(a - b) < 1e-6;
}
