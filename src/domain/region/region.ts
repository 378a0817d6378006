import type { ChiffresDesMoas } from "../bilan/bilan";
import type { ClasseurLu } from "./classeur";

/** A whole folder of workbooks, counted. */
export interface Region {
  /** Figures by MOA over the workbooks that are counted: see decision 0014. */
  readonly bilans: ChiffresDesMoas;
  /** In the order of their names; copies are marked. */
  readonly classeurs: readonly ClasseurLu[];
  /** Which workbooks tell each MOA, in the order of `bilans.moas`. */
  readonly parMoa: readonly PartsDuMoa[];
  /** Marchés that several workbooks tell: their hours may be counted twice. */
  readonly communs: readonly MarcheCommun[];
  readonly personnes: PersonnesDeRegion;
}

interface PartsDuMoa {
  readonly moa: string;
  readonly parts: readonly PartDuClasseur[];
}

/** What one workbook tells of a MOA. */
export interface PartDuClasseur {
  readonly classeur: string;
  /** As this workbook writes it. */
  readonly graphie: string;
  readonly heuresPrevues: number | null;
  readonly heuresRealisees: number | null;
  readonly lignesNonComptees: number;
  readonly heuresNonComptees: number;
}

export interface MarcheCommun {
  readonly moa: string;
  readonly marche: string;
  readonly parts: readonly Pick<PartDuClasseur, "classeur" | "heuresPrevues" | "heuresRealisees">[];
  /** Hours too many if all these workbooks tell the same ones: all but the largest part. */
  readonly heuresEnJeu: number;
  /** Two parts are the same hours, to the hundredth. */
  readonly isSame: boolean;
}

interface PersonnesDeRegion {
  /** Same name and birth date in several workbooks: one person. */
  readonly plusieursClasseurs: number;
  /** Persons without name or birth date: distinct in their own workbook only. */
  readonly sansCle: number;
  /** Counted workbooks with hours that name nobody. */
  readonly classeursSansPersonnes: number;
}
