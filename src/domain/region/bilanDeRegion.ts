import type { Bilan } from "../bilan/bilan";
import { sumKnown } from "../bilan/layout/quartiersQpv";
import type { BilanCourt, MoaDuClasseur } from "./classeur";
import { addNonCompte } from "./countClasseur";
import type { MarcheFusionne } from "./mergeMarches";
import type { PersonnesDuMoa } from "./personnesRegion";

/** A MOA, and what each workbook that names it tells of it; `classeur`: its index. */
export interface MoaDeRegion {
  readonly nom: string;
  readonly key: string;
  readonly parts: readonly { readonly classeur: number; readonly moa: MoaDuClasseur }[];
}

/** Breakdowns are in the bilans of each workbook: their persons cannot be added up. */
const SANS_DETAIL = {
  quartiers: [],
  publics: [],
  sexes: [],
  ages: [],
  contratsParType: [],
  employeursParType: [],
  mois: [],
  trimestres: [],
  heuresSansMois: 0,
  effectifSansMois: null,
  marchesEcartes: 0,
  marchesAvecTauxPropre: 0,
} as const;

const SANS_MOTIFS = {
  lignesLues: 0,
  lignesComptees: 0,
  avertissements: 0,
  motifs: [],
  exceptions: [],
  lignesMasquees: 0,
} as const;

/**
 * The figures of one MOA over its workbooks. A figure that one of them does not tell,
 * though it counts hours, is not known of the whole: it is null, never their part.
 */
export function bilanDeRegion(
  { nom, key, parts }: MoaDeRegion,
  marches: readonly MarcheFusionne[],
  persons: PersonnesDuMoa,
): Bilan {
  const bilans = parts.map(({ moa }) => moa.bilan);
  const sum = (of: (bilan: BilanCourt) => number | null) => sumKnown(bilans.map(of));
  const isTold = (champ: "personnes" | "contrats" | "heuresQpv" | "personnesQpv") =>
    sum((bilan) => bilan[champ]) !== null &&
    bilans.every((bilan) => bilan[champ] !== null || !countsHours(bilan));
  const when = <Value>(told: boolean, value: Value) => (told ? value : null);
  const hasSexe = bilans.some(({ femmes }) => femmes !== null);
  return {
    moa: nom,
    moaKey: key,
    heuresPrevues: objectiveOf(bilans, marches),
    heuresRealisees: sum(({ heuresRealisees }) => heuresRealisees),
    personnes: when(isTold("personnes"), persons.nombre),
    contrats: when(
      isTold("contrats"),
      sum(({ contrats }) => contrats),
    ),
    heuresQpv: when(
      isTold("heuresQpv"),
      sum(({ heuresQpv }) => heuresQpv),
    ),
    personnesQpv: when(isTold("personnesQpv"), persons.qpv),
    femmes: when(hasSexe, persons.femmes),
    personnesSexeConnu: when(hasSexe, persons.sexeConnu),
    marches: marches.map(({ ligne }) => ligne),
    ...SANS_DETAIL,
    nonCompte: addNonCompte(bilans.map(({ nonCompte }) => nonCompte)),
    qualite: SANS_MOTIFS,
  };
}

function countsHours({ heuresRealisees }: BilanCourt): boolean {
  return (heuresRealisees ?? 0) !== 0;
}

/**
 * Objectives of its marchés added up; unknown when a workbook counts hours that no
 * objective faces, here or in another workbook: they would flatter the rate.
 */
function objectiveOf(
  bilans: readonly BilanCourt[],
  marches: readonly MarcheFusionne[],
): number | null {
  const faced = new Set(
    marches.flatMap(({ ligne, parts }) =>
      ligne.heuresPrevues === null ? [] : parts.map((part) => part.ligne),
    ),
  );
  const isFlattering = bilans.some(
    (bilan) =>
      bilan.heuresPrevues === null &&
      bilan.marches.some((ligne) => (ligne.heuresRealisees ?? 0) !== 0 && !faced.has(ligne)),
  );
  return isFlattering ? null : sumKnown(marches.map(({ ligne }) => ligne.heuresPrevues));
}
