import type { Analysis } from "../analyzeWorkbook";
import { PUBLICS } from "../nomenclatures/publics";
import { TYPES_EMPLOYEUR } from "../nomenclatures/typeEmployeur";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { faitsOf, type Fait } from "./faits";
import { groupeContrat, NON_RENSEIGNE } from "./groupeContrat";
import { objectiveLeftOut } from "./objectiveLeftOut";
import type { PeriodeDuBilan } from "./periodeDuBilan";
import { isDetail } from "./moaFigures";
import { isZoneQpv, type Profil } from "./profil";
import { profilReader } from "./profils";
import { zoneLibelle } from "./ventilations";

/** A figure of a bilan: of one MOA, named as its sheet does. */
export type FigureDuBilan =
  FigureSimple | FigureDeVentilation | FigureDeMarche | FigureDuMois | FigureObjectif;

interface FigureSimple {
  readonly moaKey: string;
  readonly quoi: Simple;
}

interface FigureDeVentilation {
  readonly moaKey: string;
  readonly quoi: Detail;
  readonly libelle: string;
}

interface FigureDeMarche {
  readonly moaKey: string;
  readonly quoi: "marche";
  /** `index` of LigneMarcheBilan. */
  readonly index: number;
}

interface FigureObjectif {
  readonly moaKey: string;
  readonly quoi: "objectif";
  readonly index: number;
}

interface FigureDuMois {
  readonly moaKey: string;
  readonly quoi: "mois";
  readonly annee: number;
  readonly mois: number;
}

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
      const rows = [...(suivi.marches[figure.index]?.lignes ?? [])];
      return bySheet(
        suivi,
        rows.filter((row) => !isObjectiveLeftOut(row)).map((ref) => ({ ref, heures: 0 })),
      );
    }
    const moa = moaOf.get(figure.moaKey) ?? -2;
    const own = faits.filter((fait) => fait.moa === moa);
    return bySheet(
      suivi,
      own.flatMap((fait) => partOf(fait, figure, profilOf)),
    );
  };
}

type FigureDeLignes = Exclude<FigureDuBilan, FigureObjectif>;

interface Part {
  readonly ref: LigneRef;
  readonly heures: number;
}

/** What a row brings to a figure: nothing, or one part. */
function partOf(
  fait: Fait,
  figure: FigureDeLignes,
  profilOf: (fait: Fait) => Profil,
): readonly Part[] {
  if (figure.quoi === "nonCompte") return lostPart(fait);
  if (fait.isExcluded) return [];
  if (figure.quoi === "mois") return monthPart(fait, figure);
  const heures = fait.isCounted ? fait.heures.total : 0;
  return belongs(fait, figure, profilOf) ? [{ ref: fait.ref, heures }] : [];
}

function lostPart({ ref, heures, isExcluded, isCounted }: Fait): readonly Part[] {
  const lost = isExcluded ? heures.total + heures.aCheval : heures.aCheval;
  return isCounted && (isExcluded || lost > 0) ? [{ ref, heures: lost }] : [];
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

type FigureDeFaits = Exclude<FigureDeLignes, FigureDuMois>;

/** A row that a figure counts. */
function belongs(fait: Fait, figure: FigureDeFaits, profilOf: (fait: Fait) => Profil): boolean {
  if ("index" in figure) return hasHeures(fait) && fait.marche === figure.index;
  if ("libelle" in figure) {
    return isDetail(fait) && LIBELLES[figure.quoi](profilOf(fait)).includes(figure.libelle);
  }
  return BELONGS[figure.quoi](fait, profilOf);
}

const BELONGS: Record<Simple, (fait: Fait, profilOf: (fait: Fait) => Profil) => boolean> = {
  heuresRealisees: hasHeures,
  heuresQpv: (fait, profilOf) => isDetail(fait) && isZoneQpv(profilOf(fait).zone),
  contrats: ({ nature }) => nature === "contrat",
  personnes: ({ personne }) => personne !== -1,
  nonCompte: () => false,
};

function hasHeures({ isCounted, heures }: Fait): boolean {
  return isCounted && heures.total !== 0;
}

/** Labels of the lines of the bilan where a profile is counted. */
const LIBELLES: Record<Detail, (profil: Profil) => readonly string[]> = {
  quartier: ({ zone }) => [zoneLibelle(zone)],
  sexe: ({ sexe }) => [SEXES.get(sexe) ?? NON_RENSEIGNE],
  age: ({ age }) => [age === "" ? NON_RENSEIGNE : age],
  public: ({ publics }) =>
    publics.length === 0 ? [NON_RENSEIGNE] : publics.map((code) => libelleIn(PUBLICS, code)),
  typeContrat: ({ typeContrat }) => [groupeContrat(typeContrat)],
  typeEmployeur: ({ typeEmployeur }) => [libelleIn(TYPES_EMPLOYEUR, typeEmployeur)],
};

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
