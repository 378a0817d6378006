import type { Analysis } from "../analyzeWorkbook";
import { groupBy } from "../groupBy";
import { PAUSE, runToEnd, type Steps } from "../steps";
import { codeAt } from "../suivi/codes";
import { isMarked, markLignes } from "../suivi/markLignes";
import type { Suivi } from "../suivi/suivi";
import type { Bilan, BilanContext, Bilans } from "./bilan";
import { indicateursAnru } from "./anru";
import { isInScope, programmesOf, type Programmes } from "./programme";
import { annoncesByMoa } from "./annonces";
import { buildBilan } from "./buildBilan";
import { faitsDesTables, type FaitsDeTable } from "./faits";
import { knownOf } from "./known";
import { contratReader } from "./contratsRepris";
import { dureeReader } from "./duree";
import { employeurNames } from "./employeurNames";
import { MoaFigures, type FaitReaders } from "./moaFigures";
import { lignesDesMarches } from "./lignesDesMarches";
import { objectiveLeftOut } from "./objectiveLeftOut";
import { Profils } from "./profils";
import { QualiteByMoa } from "./qualiteOf";

/** Figures of each MOA, in alphabetical order, of their whole, and of what belongs to none. */
export function buildBilans(analysis: Analysis, context: BilanContext): Bilans {
  return runToEnd(bilansSteps(analysis, context));
}

/** The same, cut every few thousand rows and between the MOA. */
export function* bilansSteps(analysis: Analysis, context: BilanContext): Steps<Bilans> {
  return (yield* countedSteps(analysis, context)).bilans;
}

interface BilansCounted {
  readonly bilans: Bilans;
  readonly byMoa: readonly MoaFigures[];
}

/** The bilans, and what they were told from, MOA by MOA of the suivi. */
export function* countedSteps(analysis: Analysis, context: BilanContext): Steps<BilansCounted> {
  const { suivi } = analysis;
  const known = knownOf(suivi);
  yield PAUSE;
  const employeurs = employeurNames(suivi);
  yield PAUSE;
  const isObjectiveLeftOut = objectiveLeftOut(analysis);
  yield PAUSE;
  const readers = yield* faitReaders(suivi, employeurs.codeOf);
  const faits = yield* faitsDesTables(suivi, analysis.excluded, context);
  const hasUnknownMoa = unknownMoaReader(analysis);
  const pass = { readers, hasUnknownMoa };
  const { byMoa, sansMoa } = yield* countFaits(suivi, faits, pass);
  const lignes = lignesDesMarches(suivi, isObjectiveLeftOut);
  yield PAUSE;
  const qualite = yield* QualiteByMoa.of(analysis, { faits, isObjectiveLeftOut });
  const hasOrphans = sansMoa.nonCompte.lignes > 0;
  const shared = { analysis, known, employeurs, lignes, qualite, hasOrphans };
  yield PAUSE;
  const marches = groupBy(suivi.marches.keys(), (index) => suivi.marches[index]?.moa ?? -1);
  const annonces = annoncesByMoa(suivi, analysis.excluded);
  const all: Bilan[] = [];
  for (const [moa, figures] of byMoa.entries()) {
    yield PAUSE;
    const own = { marchesDuMoa: marches.get(moa) ?? [], annonces: annonces(moa) };
    all.push(buildBilan({ ...shared, ...own, moa, figures }));
  }
  const moas = all.filter(isTelling).sort((a, b) => a.moa.localeCompare(b.moa, "fr"));
  const { parametres } = context;
  const bilans: Bilans = {
    moas,
    ...personnesOver(all, byMoa),
    nonCompteSansMoa: sansMoa.nonCompte,
    context,
    anru: () => anruOf(faits, { suivi, bilans: moas, known, parametres }, pass),
  };
  return { bilans, byMoa };
}

function anruOf(
  faits: readonly FaitsDeTable[],
  told: Pick<Parameters<typeof indicateursAnru>[0], "suivi" | "bilans" | "known" | "parametres">,
  pass: Pass,
) {
  const programmes = programmesOf(told.suivi);
  const figures = countProgramme(faits, { ...pass, programmes });
  return indicateursAnru({ ...told, figures, ...programmes });
}

interface Pass {
  readonly readers: FaitReaders;
  readonly hasUnknownMoa: MoaTest;
}

interface Counted {
  readonly byMoa: readonly MoaFigures[];
  readonly sansMoa: MoaFigures;
}

const ROWS_PER_STEP = 128;

/** One pass over the rows: the figures of each MOA, and of none. */
function* countFaits(
  { moas }: Suivi,
  faits: readonly FaitsDeTable[],
  { readers, hasUnknownMoa }: Pass,
): Steps<Counted> {
  const byMoa = moas.map(() => new MoaFigures());
  const sansMoa = new MoaFigures();
  for (const own of faits) {
    const { moa } = own.links;
    for (let at = 0; at < own.lignes.length; at++) {
      if (at % ROWS_PER_STEP === 0) yield PAUSE;
      const ligne = codeAt(own.lignes, at);
      const figures = byMoa[codeAt(moa, ligne)];
      if (figures === undefined || hasUnknownMoa(own.table, ligne)) sansMoa.leave(own, ligne);
      else figures.add(own, ligne, readers);
    }
  }
  return { byMoa, sansMoa };
}

/** The figures of the marchés of the programme, whatever their MOA. */
function countProgramme(
  faits: readonly FaitsDeTable[],
  { readers, hasUnknownMoa, programmes }: Pass & { readonly programmes: Programmes },
): MoaFigures {
  const figures = new MoaFigures();
  for (const own of faits) {
    for (const ligne of own.lignes) {
      const isKnown = codeAt(own.links.moa, ligne) !== -1 && !hasUnknownMoa(own.table, ligne);
      if (isKnown && isInScope(programmes, codeAt(own.links.marche, ligne)))
        figures.add(own, ligne, readers);
    }
  }
  return figures;
}

function* faitReaders(suivi: Suivi, employeur: FaitReaders["employeur"]): Steps<FaitReaders> {
  const profils = yield* Profils.of(suivi);
  return {
    profil: (table, ligne, mois) => profils.at(table, ligne, mois),
    dureeMois: dureeReader(suivi),
    contrat: yield* contratReader(suivi),
    employeur,
  };
}

type MoaTest = (table: number, ligne: number) => boolean;

/** Rows whose MOA is told but is none of the workbook's (REF-01): their hours are nobody's. */
export function unknownMoaReader({ suivi, anomalies }: Analysis): MoaTest {
  const places = anomalies.flatMap(({ code, place }) => (code === "REF-01" ? [place] : []));
  return isMarked(markLignes(suivi, places));
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
