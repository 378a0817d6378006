import type { Periode } from "../clause";
import type { Bilan, HeuresPeriode } from "./bilan";
import type { Known } from "./known";
import type { MoaFigures } from "./moaFigures";
import type { PartMois } from "./parMois";
import { PersonSet } from "./personSet";

/** The hours of a MOA by month and by quarter, with how many persons did them. */
export function moisOf(
  figures: MoaFigures,
  known: Known,
): Pick<Bilan, "mois" | "trimestres" | "heuresSansMois" | "effectifSansMois"> {
  const effectif = ({ personnes, lignes }: PartMois) => {
    if (!figures.hasDetail) return null;
    return known.personnes && personnes.size > 0 ? personnes.size : lignes;
  };
  const shown = ([periode, part]: readonly [Periode, PartMois]): HeuresPeriode => ({
    periode,
    heures: part.heures,
    effectif: effectif(part),
  });
  const { sansMois } = figures.mois;
  return {
    mois: figures.mois.entries().map(shown),
    trimestres: byTrimestre(figures.mois.entries()).map(shown),
    heuresSansMois: sansMois.heures,
    effectifSansMois: effectif(sansMois),
  };
}

type Entry = readonly [Periode, PartMois];

function byTrimestre(mois: readonly Entry[]): readonly Entry[] {
  const trimestres = new Map<string, [Periode, PartMois]>();
  for (const [periode, part] of mois) {
    const trimestre = trimestreOf(periode);
    const key = [trimestre.annee, trimestre.premierMois, trimestre.dernierMois].join("-");
    const before = trimestres.get(key)?.[1];
    trimestres.set(key, [trimestre, before === undefined ? part : together(before, part)]);
  }
  return [...trimestres.values()];
}

function together(one: PartMois, other: PartMois): PartMois {
  const personnes = new PersonSet();
  personnes.addAll(one.personnes);
  personnes.addAll(other.personnes);
  return { heures: one.heures + other.heures, lignes: one.lignes + other.lignes, personnes };
}

/** The quarter that holds a span of months, or the span itself when several quarters do. */
function trimestreOf(periode: Periode): Periode {
  const premier = quarter(periode.premierMois);
  if (premier !== quarter(periode.dernierMois)) return periode;
  return { annee: periode.annee, premierMois: premier * 3 + 1, dernierMois: premier * 3 + 3 };
}

/** 0 to 3. */
export function quarter(mois: number): number {
  return Math.floor((mois - 1) / 3);
}
