import type { Bilan, PartDeMarche } from "../bilan";
import { jumeauxOf, placeOf, PUBLIC_QPV, PUBLICS_ET_AGES, TYPES_ET_EMPLOYEURS } from "./jumeaux";
import { maskTables } from "./maskTables";
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

type Detail = Pick<
  Masques,
  "quartiers" | "publics" | "ages" | "sexes" | "contratsParType" | "employeursParType" | "mois"
>;

/** A bilan of a few persons prints no breakdown. */
const AUCUN_DETAIL: Detail = {
  quartiers: null,
  publics: null,
  ages: null,
  sexes: null,
  contratsParType: null,
  employeursParType: null,
  mois: null,
};

/** Masks each breakdown, then the key figures that would give a masked line away. */
export function maskBilan(bilan: Bilan, seuils: Seuils): Masques {
  const personnes = isPetit(bilan.personnes, seuils.seuilEffectif);
  const contrats = isPetit(bilan.contrats, seuils.seuilEffectif);
  const isSmall = personnes || (bilan.personnes === null && contrats);
  const parts = quartiersQpv(bilan);
  const detail = isSmall ? AUCUN_DETAIL : maskDetail(bilan, parts, seuils);
  // Hours of one employer could be those of a masked kind of employer.
  const isEmployeurSafe = detail.employeursParType?.includes(true) === false;
  return {
    personnes,
    contrats,
    partQpv: isQpvMasked(bilan, { parts, masque: detail.quartiers, seuils }),
    partFemmes: isFemmesMasked(bilan, detail.sexes, seuils),
    ...detail,
    employeursDeMarches: bilan.marches.map(({ employeurs }) =>
      isEmployeurSafe ? maskLignes(employeurs.map(partLigne), [wholeOf(employeurs)], seuils) : null,
    ),
  };
}

function maskDetail(bilan: Bilan, parts: QuartiersQpv, seuils: Seuils): Detail {
  return {
    ...maskPersonnes(bilan, parts, seuils),
    ...maskContrats(bilan, seuils),
    sexes: maskLignes(bilan.sexes, [wholeOf(bilan.sexes)], seuils),
    mois: maskMois(bilan, seuils),
  };
}

/** Quartiers, publics and ages: some publics are a zone or an age. */
function maskPersonnes(
  bilan: Bilan,
  { lignes, groupes, ensembleQpv }: QuartiersQpv,
  seuils: Seuils,
): Pick<Masques, "quartiers" | "publics" | "ages"> {
  const tables = [
    { lignes, groupes },
    {
      lignes: bilan.publics,
      groupes: couldBePartition(bilan) ? [wholeOf(bilan.publics)] : [],
    },
    { lignes: bilan.ages, groupes: [wholeOf(bilan.ages)] },
  ];
  const publicQpv = placeOf(tables, 1, PUBLIC_QPV);
  const hasBoth = publicQpv !== null && ensembleQpv !== null;
  const jumeaux = [
    ...jumeauxOf([1, 2], tables, PUBLICS_ET_AGES),
    ...(hasBoth ? [[{ table: 0, ligne: ensembleQpv }, publicQpv] as const] : []),
  ];
  const [quartiers = null, publics = null, ages = null] = maskTables(tables, jumeaux, seuils);
  return { quartiers, publics, ages };
}

/** Contrats by type and by employer: some types tell the employer. */
function maskContrats(
  { contratsParType, employeursParType }: Bilan,
  seuils: Seuils,
): Pick<Masques, "contratsParType" | "employeursParType"> {
  const tables = [contratsParType, employeursParType].map((lignes) => ({
    lignes,
    groupes: [wholeOf(lignes)],
  }));
  const jumeaux = jumeauxOf([0, 1], tables, TYPES_ET_EMPLOYEURS);
  const [types = null, employeurs = null] = maskTables(tables, jumeaux, seuils);
  return { contratsParType: types, employeursParType: employeurs };
}

function partLigne({ heures, personnes }: PartDeMarche) {
  return { heures, personnes, contrats: null, sensible: false };
}

function wholeOf(lignes: readonly unknown[]) {
  return { membres: lignes.map((_, index) => index), sousTotal: null };
}

/** Publics may overlap; when they add up to the total, a reader could subtract them from it. */
export function couldBePartition({
  publics,
  personnes,
  heuresRealisees,
}: Pick<Bilan, "publics" | "personnes" | "heuresRealisees">): boolean {
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
