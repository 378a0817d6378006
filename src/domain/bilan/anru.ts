import type { ChampId } from "../columns/champs";
import { NIVEAUX_FORMATION } from "../nomenclatures/niveauFormation";
import type { Parametres } from "../parametres";
import type { Suivi } from "../suivi/suivi";
import type { Bilan, LigneMarcheBilan, Ventilation } from "./bilan";
import type { Known } from "./known";
import type { MoaFigures } from "./moaFigures";
import { isInScope, type Programme, type Programmes } from "./programme";
import { heuresTravaillees } from "./travaillees";
import { agesOf, contratsOf, listed, publicsOf, quartiersOf, sexesOf } from "./ventilations";

/** Hours of insertion beside all hours of work of the same marchés. */
export interface PartTravaillee {
  readonly heures: number | null;
  readonly travaillees: number | null;
  /** Some of them come from amounts. */
  readonly isEstimee: boolean;
}

/** The figures of article 9 of the plan local d'application de la charte ANRU (Alès, June 2020). */
export interface IndicateursAnru {
  /** Only the marchés that a column says of the programme, or all of them. */
  readonly perimetre: "programme" | "tout";
  readonly heuresPrevues: number | null;
  readonly heuresRealisees: number | null;
  readonly parMoa: readonly {
    readonly moa: string;
    readonly prevues: number | null;
    readonly realisees: number | null;
  }[];
  readonly marches: readonly (LigneMarcheBilan & { readonly moa: string })[];
  readonly personnes: number | null;
  readonly personnesQpv: number | null;
  readonly quartiers: readonly Ventilation[];
  readonly sexes: readonly Ventilation[];
  readonly ages: readonly Ventilation[];
  readonly publics: readonly Ventilation[];
  readonly niveaux: readonly Ventilation[];
  /** « jeune peu qualifié », the others, and those of whom it cannot be told. */
  readonly peuQualifies: readonly Ventilation[];
  readonly contrats: number | null;
  readonly contratsParType: readonly Ventilation[];
  readonly dureeMoyenneMois: number | null;
  readonly formes: number | null;
  readonly reserves: number;
  /** No column tells the programme of marchés: hours of GUP cannot be told apart. */
  readonly investissement: PartTravaillee;
  readonly gup: PartTravaillee | null;
  readonly tells: (champ: ChampId) => boolean;
}

interface AnruSource extends Programmes {
  readonly suivi: Suivi;
  readonly bilans: readonly Bilan[];
  /** Rows of the marchés in scope. */
  readonly figures: MoaFigures;
  readonly known: Known;
  readonly parametres: Parametres;
}

export function indicateursAnru(source: AnruSource): IndicateursAnru {
  const { bilans, figures, known, hasProgramme } = source;
  const marches = bilans.flatMap(({ moa, marches: own }) =>
    own.filter(({ index }) => isInScope(source, index)).map((marche) => ({ ...marche, moa })),
  );
  const travaillee = (programme: Programme) =>
    partTravaillee(
      source,
      marches.filter(({ index }) => !hasProgramme || source.programmeOf(index) === programme),
    );
  return {
    perimetre: hasProgramme ? "programme" : "tout",
    heuresPrevues: sumOf(marches.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: figures.hasHeures || figures.hasDetail ? figures.heures : null,
    parMoa: bilans.map(({ moa }) => moaLine(moa, marches)),
    marches,
    ...ventilationsOf(figures, known),
    ...personnesOf(figures, known),
    contrats: known.contrats ? figures.contrats : null,
    dureeMoyenneMois: dureeMoyenne(figures),
    reserves: marches.filter(({ reserve }) => reserve).length,
    investissement: travaillee("anru"),
    gup: hasProgramme ? travaillee("gup") : null,
    tells: known.tells,
  };
}

function moaLine(
  moa: string,
  marches: IndicateursAnru["marches"],
): IndicateursAnru["parMoa"][number] {
  const own = marches.filter((marche) => marche.moa === moa);
  return {
    moa,
    prevues: sumOf(own.map(({ heuresPrevues }) => heuresPrevues)),
    realisees: sumOf(own.map(({ heuresRealisees }) => heuresRealisees)),
  };
}

function ventilationsOf(figures: MoaFigures, known: Known) {
  const when = (isTold: boolean, of: typeof quartiersOf) => (isTold ? of(figures, known) : []);
  const { niveaux, peuQualifies } = figures.decomptes;
  return {
    quartiers: when(known.tells("qpv") || known.tells("quartier"), quartiersOf),
    sexes: when(known.tells("sexe"), sexesOf),
    ages: when(known.tells("dateNaissance"), agesOf),
    publics: when(known.tells("critereEligibilite"), publicsOf),
    niveaux: when(known.tells("niveauFormation"), () => listed(niveaux, NIVEAUX_FORMATION, known)),
    peuQualifies: when(known.tells("niveauFormation") && known.tells("dateNaissance"), () =>
      listed(peuQualifies, PEU_QUALIFIES, known),
    ),
    contratsParType: when(known.tells("typeContrat"), contratsOf),
  };
}

const PEU_QUALIFIES = {
  jeune: { libelle: "Jeunes de moins de 26 ans peu qualifiés" },
  autre: { libelle: "Autres personnes" },
};

function personnesOf(figures: MoaFigures, known: Known) {
  const { qpv, formes } = figures.decomptes;
  const count = (isTold: boolean, personnes: number | undefined) =>
    known.personnes && isTold ? (personnes ?? 0) : null;
  return {
    personnes: count(true, figures.personnes.size),
    personnesQpv: count(known.tells("qpv") || known.tells("quartier"), qpv.get(true)?.personnes),
    formes: count(
      known.tells("formation") || known.tells("heuresFormation"),
      formes.get(true)?.personnes,
    ),
  };
}

function dureeMoyenne({ durees }: MoaFigures): number | null {
  const all = [...durees.values()];
  const count = all.reduce((sum, duree) => sum + duree.count, 0);
  return count === 0 ? null : all.reduce((sum, { total }) => sum + total, 0) / count;
}

/** Null hours of work when one marché does not tell them: a part of a part means nothing. */
function partTravaillee(
  { suivi, parametres }: AnruSource,
  marches: readonly LigneMarcheBilan[],
): PartTravaillee {
  const all = marches.map(({ index }) => {
    const marche = suivi.marches[index];
    return marche === undefined ? null : heuresTravaillees(suivi, marche, parametres);
  });
  const told = all.filter((one) => one !== null);
  const isWhole = told.length > 0 && told.length === all.length;
  return {
    heures: sumOf(marches.map(({ heuresRealisees }) => heuresRealisees)),
    travaillees: isWhole ? told.reduce((sum, { heures }) => sum + heures, 0) : null,
    isEstimee: told.some(({ isEstimee }) => isEstimee),
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
