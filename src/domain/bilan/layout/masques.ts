import type { Bilan, PartDeMarche, Ventilation } from "../bilan";
import { maskMois } from "./moisMasques";
import { isPetit, maskLignes, type Masque, type Seuils } from "./petitsEffectifs";
import { quartiersQpv, sumKnown, type QuartiersQpv } from "./quartiersQpv";

/** What the sheet of a MOA must not print. */
export interface Masques {
  readonly personnes: boolean;
  readonly contrats: boolean;
  readonly partQpv: boolean;
  readonly partFemmes: boolean;
  readonly quartiers: Masque;
  readonly publics: Masque;
  readonly sexes: Masque;
  readonly ages: Masque;
  readonly contratsParType: Masque;
  readonly employeursParType: Masque;
  readonly mois: Masque;
  /** Hours of a marché by employer, by marché of the bilan. */
  readonly employeursDeMarches: readonly Masque[];
}

/** Masks each breakdown, then the key figures that would give a masked line away. */
export function maskBilan(bilan: Bilan, seuils: Seuils): Masques {
  const personnes = isPetit(bilan.personnes, seuils.seuilEffectif);
  const contrats = isPetit(bilan.contrats, seuils.seuilEffectif);
  const isSmall = personnes || (bilan.personnes === null && contrats);
  const mask = (lignes: readonly Ventilation[], total = true): Masque =>
    isSmall ? null : maskLignes(lignes, total ? [wholeOf(lignes)] : [], seuils);
  const parts = quartiersQpv(bilan);
  const quartiers = isSmall ? null : maskLignes(parts.lignes, parts.groupes, seuils);
  const sexes = mask(bilan.sexes);
  const employeursParType = mask(bilan.employeursParType);
  // Hours of one employer could be those of a masked kind of employer.
  const isEmployeurSafe = employeursParType?.includes(true) === false;
  return {
    personnes,
    contrats,
    partQpv: isQpvMasked(bilan, { parts, masque: quartiers, seuils }),
    partFemmes: isFemmesMasked(bilan, sexes, seuils),
    quartiers,
    publics: mask(bilan.publics, couldBePartition(bilan)),
    sexes,
    ages: mask(bilan.ages),
    contratsParType: mask(bilan.contratsParType),
    employeursParType,
    mois: isSmall ? null : maskMois(bilan, seuils),
    employeursDeMarches: bilan.marches.map(({ employeurs }) =>
      isEmployeurSafe ? maskLignes(employeurs.map(partLigne), [wholeOf(employeurs)], seuils) : null,
    ),
  };
}

function partLigne({ heures, personnes }: PartDeMarche) {
  return { heures, personnes, contrats: null, sensible: false };
}

function wholeOf(lignes: readonly unknown[]) {
  return { membres: lignes.map((_, index) => index), sousTotal: null };
}

/** Publics may overlap; when they add up to the total, a reader could subtract them from it. */
function couldBePartition({ publics, personnes, heuresRealisees }: Bilan): boolean {
  const heures = sumKnown(publics.map((ligne) => ligne.heures)) ?? 0;
  const sum = sumKnown(publics.map((ligne) => ligne.personnes));
  return sum === personnes || Math.abs(heures - (heuresRealisees ?? 0)) < 0.5;
}

function isQpvMasked(
  bilan: Bilan,
  { parts, masque, seuils }: { parts: QuartiersQpv; masque: Masque; seuils: Seuils },
): boolean {
  if (masque === null) return true;
  if (parts.lignes.length > 0) {
    return parts.ensembleQpv !== null && masque[parts.ensembleQpv] === true;
  }
  const others = bilan.personnes === null ? null : bilan.personnes - (bilan.personnesQpv ?? 0);
  return [bilan.personnesQpv, others].some((count) => isPetit(count, seuils.seuilEffectif));
}

/** The share is F ÷ (F + H): it gives H away once F is known, and the reverse. */
function isFemmesMasked(bilan: Bilan, sexes: Masque, seuils: Seuils): boolean {
  if (sexes === null) return true;
  const { femmes, personnesSexeConnu: connues, personnes } = bilan;
  if (femmes === null || connues === null) return false;
  const told = bilan.sexes.filter((ligne) => isSexe(ligne.libelle));
  const isMasked = bilan.sexes.some(
    (ligne, index) => told.includes(ligne) && sexes[index] === true,
  );
  const inconnues = personnes === null ? null : personnes - connues;
  const counts = [femmes, connues - femmes, inconnues];
  const small = counts.some((count) => isPetit(count, seuils.seuilEffectif));
  return isMasked || (told.length === 0 && small);
}

function isSexe(libelle: string): boolean {
  return /^(?:femmes?|hommes?)$/i.test(libelle);
}
