import type { IndicateursAnru } from "../../anru";
import type { Bilan, Bilans, Ventilation } from "../../bilan";
import { jumeauxOf, PUBLICS_ET_AGES } from "../jumeaux";
import { maskBilan, type Masques } from "../masques";
import { isPetit, maskLignes, type Groupe, type Masque } from "../petitsEffectifs";
import { quartiersQpv } from "../quartiersQpv";
import { isContratsMasked, isPersonnesMasked } from "../syntheseTotal";
import { masqueEnsemble, type BlocDeMoa } from "./masqueEnsemble";

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
  const isSmall =
    isPetit(anru.personnes, seuils.seuilEffectif) ||
    (anru.personnes === null && isPetit(anru.contrats, seuils.seuilEffectif));
  const masques = moas.map((bilan) => maskBilan(bilan, seuils));
  const detail = (key: Detail, groupes = wholeOf(anru[key])): Masque => {
    const blocs = moas.map((bilan, moa) => blocOf(bilan, masques[moa], key));
    return isSmall ? null : masqueEnsemble({ lignes: anru[key], groupes, moas: blocs, seuils });
  };
  const alone = (lignes: readonly Ventilation[]): Masque =>
    isSmall ? null : maskLignes(lignes, wholeOf(lignes), seuils);
  const quartiers = moas.map((bilan, moa) => {
    const own = quartiersQpv(bilan);
    return { ...own, masque: masques[moa]?.quartiers ?? null };
  });
  const { lignes, groupes } = quartiersQpv(anru);
  const ages = detail("ages");
  return {
    personnes: isPetit(anru.personnes, seuils.seuilEffectif) || isPersonnesMasked(bilans),
    contrats: isPetit(anru.contrats, seuils.seuilEffectif) || isContratsMasked(bilans),
    quartiers: isSmall ? null : masqueEnsemble({ lignes, groupes, moas: quartiers, seuils }),
    sexes: detail("sexes"),
    ages,
    publics: withTwins(detail("publics", []), { anru, ages }),
    niveaux: alone(anru.niveaux),
    peuQualifies: alone(anru.peuQualifies),
    contratsParType: detail("contratsParType"),
  };
}

/** A public that is an age is masked with it: publics have no total to give the others away. */
function withTwins(
  publics: Masque,
  { anru, ages }: { readonly anru: IndicateursAnru; readonly ages: Masque },
): Masque {
  if (publics === null) return null;
  const masked = [...publics];
  const tables = [anru.publics, anru.ages].map((lignes) => ({ lignes, groupes: [] }));
  for (const [own, age] of jumeauxOf([0, 1], tables, PUBLICS_ET_AGES)) {
    if (ages?.[age.ligne] !== false) masked[own.ligne] = true;
  }
  return masked;
}

function blocOf(bilan: Bilan, masques: Masques | undefined, key: Detail): BlocDeMoa {
  const lignes = bilan[key];
  return { lignes, masque: masques?.[key] ?? null, groupes: wholeOf(lignes) };
}

/** Lines that add up to a printed total. */
function wholeOf(lignes: readonly Ventilation[]): readonly Groupe[] {
  return [{ membres: [...lignes.keys()], sousTotal: null }];
}
