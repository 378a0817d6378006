import type { IndicateursAnru } from "../../anru";
import type { Bilan, Bilans, Ventilation } from "../../bilan";
import { jumeauxOf, PUBLIC_QPV, PUBLICS_ET_AGES, TYPES_ET_EMPLOYEURS } from "../jumeaux";
import { couldBePartition, maskBilan, type Masques } from "../masques";
import { isPetit, type Groupe, type Masque } from "../petitsEffectifs";
import { quartiersQpv } from "../quartiersQpv";
import { isContratsMasked, isPersonnesMasked } from "../syntheseTotal";
import { masqueEnsemble, type BlocDeMoa, type Ensemble } from "./masqueEnsemble";

/** What « Indicateurs ANRU » must not print, the sheets of the MOA being known too. */
export interface MasquesAnru {
  /** All persons, all contrats. */
  readonly personnes: boolean;
  readonly contrats: boolean;
  /** Of the lines of quartiersQpv. */
  readonly quartiers: Masque;
  readonly sexes: Masque;
  readonly ages: Masque;
  readonly publics: Masque;
  readonly niveaux: Masque;
  readonly peuQualifies: Masque;
  readonly contratsParType: Masque;
}

type Detail = "sexes" | "ages" | "publics" | "contratsParType";

export function maskAnru(bilans: Bilans, anru: IndicateursAnru): MasquesAnru {
  const { moas, context } = bilans;
  const seuils = context.parametres;
  const totaux = totauxMasques(bilans, anru);
  const masques = moas.map((bilan) => maskBilan(bilan, seuils));
  const unlessSmall = (ensemble: Omit<Ensemble, "seuils">): Masque =>
    totaux.isSmall ? null : masqueEnsemble({ ...ensemble, seuils });
  const detail = (key: Detail, groupes = wholeOf(anru[key])): Masque =>
    unlessSmall({
      ...{ lignes: anru[key], groupes },
      moas: moas.map((bilan, moa) => blocOf(bilan, masques[moa], key)),
      isTotalMasked: key === "contratsParType" ? totaux.contrats : totaux.personnes,
    });
  const alone = (lignes: readonly Ventilation[]): Masque =>
    unlessSmall({ lignes, groupes: wholeOf(lignes), moas: [], isTotalMasked: totaux.personnes });
  const { lignes, groupes, ensembleQpv } = quartiersQpv(anru);
  const quartiers = unlessSmall({ lignes, groupes, moas: moas.map(quartiersDe(masques)) });
  const ages = detail("ages");
  const groupesPublics = couldBePartition(anru) ? wholeOf(anru.publics) : [];
  return {
    ...{ personnes: totaux.personnes, contrats: totaux.contrats, quartiers, ages },
    sexes: detail("sexes"),
    publics: withTwins(detail("publics", groupesPublics), anru, {
      ages,
      isQpvMasked: ensembleQpv !== null && quartiers?.[ensembleQpv] !== false,
    }),
    niveaux: alone(anru.niveaux),
    peuQualifies: alone(anru.peuQualifies),
    contratsParType: detail("contratsParType"),
  };
}

function totauxMasques(bilans: Bilans, { personnes, contrats }: IndicateursAnru) {
  const { seuilEffectif: seuil } = bilans.context.parametres;
  return {
    isSmall: isPetit(personnes, seuil) || (personnes === null && isPetit(contrats, seuil)),
    personnes: isPetit(personnes, seuil) || isPersonnesMasked(bilans),
    contrats: isPetit(contrats, seuil) || isContratsMasked(bilans),
  };
}

function quartiersDe(masques: readonly Masques[]) {
  return (bilan: Bilan, moa: number): BlocDeMoa => ({
    ...quartiersQpv(bilan),
    masque: masques[moa]?.quartiers ?? null,
  });
}

/** A public that is an age or a zone is masked with it: publics have no total to give the others away. */
function withTwins(
  publics: Masque,
  anru: IndicateursAnru,
  { ages, isQpvMasked }: { readonly ages: Masque; readonly isQpvMasked: boolean },
): Masque {
  if (publics === null) return null;
  const tables = [anru.publics, anru.ages].map((lignes) => ({ lignes, groupes: [] }));
  const twins = jumeauxOf([0, 1], tables, PUBLICS_ET_AGES).filter(
    ([, age]) => ages?.[age.ligne] !== false,
  );
  const masked = new Set(twins.map(([own]) => own.ligne));
  return publics.map(
    (isMasked, index) =>
      isMasked || masked.has(index) || (isQpvMasked && anru.publics[index]?.libelle === PUBLIC_QPV),
  );
}

function blocOf(bilan: Bilan, masques: Masques | undefined, key: Detail): BlocDeMoa {
  const lignes = bilan[key];
  const bloc = { lignes, masque: masques?.[key] ?? null, groupes: wholeOf(lignes) };
  if (key !== "contratsParType") return bloc;
  const employeurs = { lignes: bilan.employeursParType, labels: TYPES_ET_EMPLOYEURS };
  return { ...bloc, jumelle: { ...employeurs, masque: masques?.employeursParType ?? null } };
}

/** Lines that add up to a printed total. */
function wholeOf(lignes: readonly Ventilation[]): readonly Groupe[] {
  return [{ membres: [...lignes.keys()], sousTotal: null }];
}
