import type { Analysis } from "../analyzeWorkbook";
import { groupBy } from "../groupBy";
import type { Suivi } from "../suivi/suivi";
import type { Bilan, BilanContext, Bilans } from "./bilan";
import { indicateursAnru } from "./anru";
import { isInScope, programmesOf, type Programmes } from "./programme";
import { buildBilan } from "./buildBilan";
import { faitsOf, type Fait } from "./faits";
import { knownOf } from "./known";
import { contratReader } from "./contratsRepris";
import { dureeReader } from "./duree";
import { employeurNames } from "./employeurNames";
import { MoaFigures, type FaitReaders } from "./moaFigures";
import { objectiveLeftOut } from "./objectiveLeftOut";
import { profilReader } from "./profils";
import { HeuresLaissees, QualiteByMoa } from "./qualiteOf";

/** Figures of each MOA, in alphabetical order, of their whole, and of what belongs to none. */
export function buildBilans(analysis: Analysis, context: BilanContext): Bilans {
  const { suivi } = analysis;
  const known = knownOf(suivi);
  const employeurs = employeurNames(suivi);
  const isObjectiveLeftOut = objectiveLeftOut(analysis);
  const readers = faitReaders(suivi, employeurs.codeOf);
  const { byMoa, sansMoa, laissees } = countFaits(analysis, context, readers);
  const shared = {
    ...{ analysis, known, employeurs, isObjectiveLeftOut },
    qualite: new QualiteByMoa(analysis, { laissees, isObjectiveLeftOut }),
    hasOrphans: sansMoa.nonCompte.lignes > 0,
  };
  const marches = groupBy(suivi.marches.keys(), (index) => suivi.marches[index]?.moa ?? -1);
  const all = byMoa.map((figures, moa) =>
    buildBilan({ ...shared, moa, marchesDuMoa: marches.get(moa) ?? [], figures }),
  );
  const moas = all.filter(isTelling).sort((a, b) => a.moa.localeCompare(b.moa, "fr"));
  const { parametres } = context;
  return {
    moas,
    ...personnesOver(all, byMoa),
    nonCompteSansMoa: sansMoa.nonCompte,
    context,
    anru: () => {
      const programmes = programmesOf(suivi);
      const figures = countProgramme(analysis, context, { readers, programmes });
      return indicateursAnru({ suivi, bilans: moas, figures, known, parametres, ...programmes });
    },
  };
}

/** One pass over the rows: the figures of each MOA, and of none. */
function countFaits(analysis: Analysis, context: BilanContext, readers: FaitReaders) {
  const { suivi, excluded } = analysis;
  const byMoa = suivi.moas.map(() => new MoaFigures());
  const sansMoa = new MoaFigures();
  const laissees = new HeuresLaissees();
  const hasUnknownMoa = unknownMoaReader(analysis);
  for (const fait of faitsOf(suivi, excluded, context)) {
    laissees.note(fait);
    const figures = hasUnknownMoa(fait) ? undefined : byMoa[fait.moa];
    if (figures === undefined) sansMoa.add({ ...fait, isExcluded: true }, readers);
    else figures.add(fait, readers);
  }
  return { byMoa, sansMoa, laissees };
}

interface ProgrammePass {
  readonly readers: FaitReaders;
  readonly programmes: Programmes;
}

/** The figures of the marchés of the programme, whatever their MOA. */
function countProgramme(
  analysis: Analysis,
  context: BilanContext,
  { readers, programmes }: ProgrammePass,
): MoaFigures {
  const { suivi, excluded } = analysis;
  const figures = new MoaFigures();
  const hasUnknownMoa = unknownMoaReader(analysis);
  for (const fait of faitsOf(suivi, excluded, context)) {
    const isKnown = fait.moa !== -1 && !hasUnknownMoa(fait);
    if (isKnown && isInScope(programmes, fait.marche)) figures.add(fait, readers);
  }
  return figures;
}

function faitReaders(suivi: Suivi, employeur: FaitReaders["employeur"]): FaitReaders {
  const duree = dureeReader(suivi);
  return {
    profil: profilReader(suivi),
    dureeMois: ({ ref }) => duree(ref),
    contrat: contratReader(suivi),
    employeur,
  };
}

/** Rows whose MOA is told but is none of the workbook's (REF-01): their hours are nobody's. */
export function unknownMoaReader({ suivi, anomalies }: Analysis): (fait: Fait) => boolean {
  const rows = new Set(
    anomalies
      .filter(({ code }) => code === "REF-01")
      .map(({ place }) => `${String(place.sheet)}:${String(place.row)}`),
  );
  if (rows.size === 0) return () => false;
  return ({ ref }) => {
    const lignes = suivi.tables[ref.table];
    return rows.has(`${String(lignes?.table.sheet)}:${String(lignes?.rows[ref.ligne])}`);
  };
}

/** Persons are distinct over the whole workbook: never the sum over MOA. */
function personnesOver(
  moas: readonly Bilan[],
  byMoa: readonly MoaFigures[],
): Pick<Bilans, "personnesDistinctes" | "personnesChezPlusieursMoa"> {
  // Announced counts are no persons: only rows that name them are distinct.
  const isTold = moas.some(({ personnes }, moa) => personnes !== null && byMoa[moa]?.hasDetail);
  if (!isTold) return { personnesDistinctes: null, personnesChezPlusieursMoa: null };
  const seen = new Map<number, number>();
  for (const { personnes } of byMoa) {
    for (const personne of personnes) seen.set(personne, (seen.get(personne) ?? 0) + 1);
  }
  return {
    personnesDistinctes: seen.size,
    personnesChezPlusieursMoa: [...seen.values()].filter((moas) => moas > 1).length,
  };
}

/** A MOA that a row merely names, with no objective, hours, contrats nor anything left out, needs no bilan. */
function isTelling({ heuresPrevues, heuresRealisees, contrats, nonCompte }: Bilan): boolean {
  const figures = [heuresRealisees, contrats, nonCompte.lignes];
  return heuresPrevues !== null || figures.some((figure) => figure !== null && figure !== 0);
}
