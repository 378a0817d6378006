import type { Analysis } from "../analyzeWorkbook";
import { PUBLICS } from "../nomenclatures/publics";
import { TYPES_EMPLOYEUR } from "../nomenclatures/typeEmployeur";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { faitsOf, type Fait } from "./faits";
import { groupeContrat, NON_RENSEIGNE } from "./groupeContrat";
import { objectiveLeftOut } from "./objectiveLeftOut";
import type { PeriodeDuBilan } from "./periodeDuBilan";
import { isZoneQpv, type Profil } from "./profil";
import { profilReader } from "./profils";
import { zoneLibelle } from "./ventilations";

/** A figure of a bilan: of one MOA, named as its sheet does. */
export type FigureDuBilan =
  | { readonly moaKey: string; readonly quoi: Simple }
  | { readonly moaKey: string; readonly quoi: Detail; readonly libelle: string }
  /** `index` of LigneMarcheBilan. */
  | { readonly moaKey: string; readonly quoi: "marche" | "objectif"; readonly index: number }
  | { readonly moaKey: string; readonly quoi: "mois"; readonly annee: number; readonly mois: number };

type Simple = "heuresRealisees" | "heuresQpv" | "contrats" | "personnes" | "nonCompte";
type Detail = "quartier" | "sexe" | "age" | "public" | "typeContrat" | "typeEmployeur";

/** Rows of one sheet, 0-based, and the hours that they bring to the figure. */
export interface Origine {
  readonly sheet: number;
  readonly lignes: readonly { readonly row: number; readonly heures: number }[];
}

/** The rows that a figure is made of: « d'où vient ce chiffre ? ». */
export function originOf(
  analysis: Analysis,
  limits: PeriodeDuBilan,
  figure: FigureDuBilan,
): readonly Origine[] {
  return originReader(analysis, limits)(figure);
}

/** The same for many figures: the rows are read once. */
export function originReader(
  analysis: Analysis,
  limits: PeriodeDuBilan,
): (figure: FigureDuBilan) => readonly Origine[] {
  const { suivi, excluded } = analysis;
  const moaOf = new Map(suivi.moas.map(({ key }, moa) => [key, moa]));
  const faits = [...faitsOf(suivi, excluded, limits)];
  const profilOf = profilReader(suivi);
  const isObjectiveLeftOut = objectiveLeftOut(analysis);
  return (figure) => {
    if (figure.quoi === "objectif") {
      const rows = suivi.marches[figure.index]?.lignes ?? [];
      return bySheet(suivi, rows.filter((row) => !isObjectiveLeftOut(row)).map((ref) => ({ ref, heures: 0 })));
    }
    const moa = moaOf.get(figure.moaKey) ?? -2;
    const own = faits.filter((fait) => fait.moa === moa);
    return bySheet(suivi, own.flatMap((fait) => partOf(fait, figure, profilOf)));
  };
}

type FigureDeLignes = Exclude<FigureDuBilan, { readonly quoi: "objectif" }>;

interface Part {
  readonly ref: LigneRef;
  readonly heures: number;
}

/** What a row brings to a figure: nothing, or one part. */
function partOf(fait: Fait, figure: FigureDeLignes, profilOf: (fait: Fait) => Profil): readonly Part[] {
  const { ref, isExcluded, isCounted } = fait;
  const { total, aCheval } = fait.heures;
  if (figure.quoi === "nonCompte") {
    const lost = isExcluded ? total + aCheval : aCheval;
    return isCounted && (isExcluded || lost > 0) ? [{ ref, heures: lost }] : [];
  }
  if (isExcluded) return [];
  const heures = isCounted ? total : 0;
  if (figure.quoi === "mois") return monthPart(fait, figure);
  if (figure.quoi === "marche") {
    return fait.marche === figure.index && heures !== 0 ? [{ ref, heures }] : [];
  }
  return belongs(fait, figure, profilOf) ? [{ ref, heures }] : [];
}

function monthPart(
  { ref, heures, isCounted }: Fait,
  { annee, mois }: { readonly annee: number; readonly mois: number },
): readonly Part[] {
  const own = heures.parMois.filter(
    ({ periode }) =>
      periode.annee === annee && periode.premierMois === mois && periode.dernierMois === mois,
  );
  const sum = own.reduce((total, part) => total + part.heures, 0);
  return isCounted && sum !== 0 ? [{ ref, heures: sum }] : [];
}

type FigureDePersonnes = Exclude<FigureDeLignes, { readonly quoi: "mois" | "marche" }>;

function belongs(fait: Fait, figure: FigureDePersonnes, profilOf: (fait: Fait) => Profil): boolean {
  const isDetail = fait.nature === "contrat" || fait.nature === "releve";
  switch (figure.quoi) {
    case "heuresRealisees":
      return fait.isCounted && fait.heures.total !== 0;
    case "nonCompte":
      return false;
    case "contrats":
      return fait.nature === "contrat";
    case "personnes":
      return fait.personne !== -1;
    case "heuresQpv":
      return isDetail && isZoneQpv(profilOf(fait).zone);
    default:
      return isDetail && labelsOf(profilOf(fait), figure.quoi).includes(figure.libelle);
  }
}

/** Labels of the lines where a profile is counted. */
function labelsOf(profil: Profil, quoi: Detail): readonly string[] {
  switch (quoi) {
    case "quartier":
      return [zoneLibelle(profil.zone)];
    case "sexe":
      return [SEXES.get(profil.sexe) ?? NON_RENSEIGNE];
    case "age":
      return [profil.age === "" ? NON_RENSEIGNE : profil.age];
    case "public":
      return profil.publics.length === 0
        ? [NON_RENSEIGNE]
        : profil.publics.map((code) => libelleIn(PUBLICS, code));
    case "typeContrat":
      return [groupeContrat(profil.typeContrat)];
    case "typeEmployeur":
      return [libelleIn(TYPES_EMPLOYEUR, profil.typeEmployeur)];
  }
}

const SEXES = new Map([
  ["F", "Femmes"],
  ["H", "Hommes"],
]);

function libelleIn(liste: Readonly<Record<string, { readonly libelle: string }>>, code: string) {
  return liste[code]?.libelle ?? NON_RENSEIGNE;
}

function bySheet(suivi: Suivi, parts: readonly Part[]): readonly Origine[] {
  const sheets = new Map<number, { row: number; heures: number }[]>();
  for (const { ref, heures } of parts) {
    const lignes = suivi.tables[ref.table];
    if (lignes === undefined) continue;
    const own = sheets.get(lignes.table.sheet) ?? [];
    own.push({ row: lignes.rows[ref.ligne] ?? -1, heures });
    sheets.set(lignes.table.sheet, own);
  }
  return [...sheets].map(([sheet, lignes]) => ({
    sheet,
    lignes: lignes.sort((a, b) => a.row - b.row),
  }));
}
