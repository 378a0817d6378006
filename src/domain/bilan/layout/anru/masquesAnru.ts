import type { IndicateursAnru } from "../../anru";
import type { Bilan, Bilans, Ventilation } from "../../bilan";
import { maskBilan, type Masques } from "../masques";
import { isPetit, maskLignes, type Groupe, type Masque } from "../petitsEffectifs";
import { quartiersQpv } from "../quartiersQpv";
import { masqueEnsemble, type BlocDeMoa } from "./masqueEnsemble";

/** What « Indicateurs ANRU » must not print, the sheets of the MOA being known too. */
export interface MasquesAnru {
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

export function maskAnru({ moas, context }: Bilans, anru: IndicateursAnru): MasquesAnru {
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
  return {
    quartiers: isSmall ? null : masqueEnsemble({ lignes, groupes, moas: quartiers, seuils }),
    sexes: detail("sexes"),
    ages: detail("ages"),
    publics: detail("publics", []),
    niveaux: alone(anru.niveaux),
    peuQualifies: alone(anru.peuQualifies),
    contratsParType: detail("contratsParType"),
  };
}

function blocOf(bilan: Bilan, masques: Masques | undefined, key: Detail): BlocDeMoa {
  const lignes = bilan[key];
  return { lignes, masque: masques?.[key] ?? null, groupes: wholeOf(lignes) };
}

/** Lines that add up to a printed total. */
function wholeOf(lignes: readonly Ventilation[]): readonly Groupe[] {
  return [{ membres: [...lignes.keys()], sousTotal: null }];
}
