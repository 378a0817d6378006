import type { Jour, Periode } from "../clause";
import type { AnomalieCode } from "../anomalies/catalogue";
import type { IndicateursAnru } from "./anru";
import type { Parametres } from "../parametres";

/** One line of a breakdown. Null = the workbook does not tell, printed « n.d. ». */
export interface Ventilation {
  readonly libelle: string;
  readonly personnes: number | null;
  readonly heures: number | null;
  readonly contrats: number | null;
  /** Health or justice: masked under a higher threshold. */
  readonly sensible: boolean;
}

export interface LigneMarcheBilan {
  /** Its index in the suivi; -1 for hours of no known marché. */
  readonly index: number;
  readonly marche: string;
  readonly entreprise: string | null;
  readonly heuresPrevues: number | null;
  readonly heuresRealisees: number | null;
  readonly reserve: boolean;
  /** First and last day; null when not told. */
  readonly debut: Jour | null;
  readonly fin: Jour | null;
  /** Who did the hours, when it is not the titulaire alone. */
  readonly employeurs: readonly PartDeMarche[];
}

/** Hours that one employer did in a marché; the titulaire's own are told last. */
export interface PartDeMarche {
  readonly employeur: string;
  readonly heures: number;
  readonly personnes: number | null;
}

/** Hours of a span of whole months. Persons, or rows where nobody is named; null: no row of persons. */
export interface HeuresPeriode {
  readonly periode: Periode;
  readonly heures: number;
  readonly effectif: number | null;
}

/** What was left out, to be printed beside what was counted. */
export interface NonCompte {
  readonly lignes: number;
  /** Hours that could be read on these rows; some rows may hold hours that could not be. */
  readonly heures: number;
  /** Rows left out whose hours could not be read at all. */
  readonly lignesSansHeures: number;
}

/** Figures of one MOA. Hours are exact, rounded only when shown. Null = not told, never 0. */
export interface Bilan {
  readonly moa: string;
  readonly moaKey: string;
  readonly heuresPrevues: number | null;
  readonly heuresRealisees: number | null;
  readonly personnes: number | null;
  readonly contrats: number | null;
  readonly heuresQpv: number | null;
  readonly personnesQpv: number | null;
  readonly femmes: number | null;
  /** Persons whose sex is told. */
  readonly personnesSexeConnu: number | null;
  readonly marches: readonly LigneMarcheBilan[];
  /** By QPV quartier, then « QPV, quartier non précisé », « Hors QPV », « QPV non renseigné ». */
  readonly quartiers: readonly Ventilation[];
  readonly publics: readonly Ventilation[];
  readonly sexes: readonly Ventilation[];
  readonly ages: readonly Ventilation[];
  readonly contratsParType: readonly (Ventilation & { readonly dureeMoyenneMois: number | null })[];
  readonly employeursParType: readonly Ventilation[];
  readonly mois: readonly HeuresPeriode[];
  /** The same by quarter; a span that fits in no quarter stays whole. */
  readonly trimestres: readonly HeuresPeriode[];
  /** Counted hours that no month tells. */
  readonly heuresSansMois: number;
  readonly effectifSansMois: number | null;
  /** Marchés of the MOA that no line tells: neither objective nor hours could be kept. */
  readonly marchesEcartes: number;
  readonly nonCompte: NonCompte;
  readonly qualite: Qualite;
  /** Marchés whose own rate replaces the parametre. */
  readonly marchesAvecTauxPropre: number;
}

export interface Qualite {
  readonly lignesLues: number;
  readonly lignesComptees: number;
  readonly avertissements: number;
  /** Blocking codes and how many rows each leaves out. */
  readonly motifs: readonly {
    readonly code: AnomalieCode;
    readonly lignes: number;
    /** Hours done that these rows told. */
    readonly heures: number;
    /** Hours planned that they told. */
    readonly heuresPrevues: number;
  }[];
  /** Anomalies that a person accepted, and why. */
  readonly exceptions: readonly ExceptionAcceptee[];
  readonly lignesMasquees: number;
}

/** A rule that a person decided not to apply to some rows, with the reason given. */
export interface ExceptionAcceptee {
  readonly code: AnomalieCode;
  readonly nombre: number;
  readonly motif: string;
}

/** All that the sheets need beside the figures themselves. */
export interface BilanContext {
  readonly parametres: Parametres;
  readonly du: Jour | null;
  readonly au: Jour | null;
  readonly arreteAu: Jour;
  readonly editeLe: Jour;
  /** « Contrats 2026 (1 282 lignes) ». */
  readonly sources: readonly { readonly feuille: string; readonly lignes: number }[];
  readonly version: string;
  readonly classeur: string;
  /** Who draws up the bilan: a service or an association, never a person. */
  readonly structure?: string;
  /** Small numbers are printed: not to be handed over. */
  readonly isInterne?: boolean;
  /** Checks that a person does not want: what they would tell is in no figure of quality. */
  readonly desactives?: readonly AnomalieCode[];
}

/** The figures of several MOA, and what belongs to none. */
export interface ChiffresDesMoas {
  readonly moas: readonly Bilan[];
  /** Distinct over the whole workbook: never the sum over MOA. */
  readonly personnesDistinctes: number | null;
  readonly personnesChezPlusieursMoa: number | null;
  /** Rows left out because their MOA is unknown. */
  readonly nonCompteSansMoa: NonCompte;
  readonly context: BilanContext;
}

/** The bilans of a workbook. */
export interface Bilans extends ChiffresDesMoas {
  /** Counted only when asked: another pass over the rows. */
  readonly anru: () => IndicateursAnru;
}
