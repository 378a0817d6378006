import { PUBLICS } from "../nomenclatures/publics";
import { GROUPES_CONTRAT, isTypeContrat, TYPES_CONTRAT } from "../nomenclatures/typeContrat";
import { TYPES_EMPLOYEUR } from "../nomenclatures/typeEmployeur";
import type { Bilan, Ventilation } from "./bilan";
import { AGES, ZONE_HORS, ZONE_INCONNUE, ZONE_NON_PRECISE, type MoaFigures } from "./moaFigures";
import type { Known } from "./known";
import { HORS_QPV, QPV_NON_RENSEIGNE } from "./layout/quartiersQpv";
import { Tally, type TallyLine } from "./tally";

/** What is counted at all: persons and contrats only where rows name them. */
type Counted = Pick<Known, "personnes" | "contrats">;

const NON_RENSEIGNE = "Non renseigné";
const QPV_NON_PRECISE = "QPV, quartier non précisé";

export function quartiersOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  const named = figures.zones
    .entries()
    .filter(([key]) => !key.startsWith("\u0000"))
    .sort(([a], [b]) => a.localeCompare(b, "fr"))
    .map(([libelle, line]) => ventilation(libelle, line, known));
  const others = [
    [ZONE_NON_PRECISE, QPV_NON_PRECISE],
    [ZONE_HORS, HORS_QPV],
    [ZONE_INCONNUE, QPV_NON_RENSEIGNE],
  ] as const;
  return [
    ...named,
    ...others.flatMap(([key, libelle]) => oneLine(figures.zones, key, libelle, known)),
  ];
}

export function publicsOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return listed(figures.publics, PUBLICS, known);
}

export function employeursOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return listed(figures.employeurs, TYPES_EMPLOYEUR, known);
}

export function sexesOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return [
    ...oneLine(figures.sexes, "F", "Femmes", known),
    ...oneLine(figures.sexes, "H", "Hommes", known),
    ...oneLine(figures.sexes, "", NON_RENSEIGNE, known),
  ];
}

export function agesOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return [
    ...Object.values(AGES).flatMap((age) => oneLine(figures.ages, age, age, known)),
    ...oneLine(figures.ages, "", NON_RENSEIGNE, known),
  ];
}

/** Contrats by line of the bilan, several types of contrat being one line. */
export function contratsOf(figures: MoaFigures, known: Counted): Bilan["contratsParType"] {
  const groups = new Tally<string>();
  const durees = new Map<string, { total: number; count: number }>();
  for (const [code, line] of figures.types.entries()) {
    const group = groupeOf(code);
    groups.add(group, { personne: -1, heures: line.heures, contrats: line.contrats });
    for (const personne of line.personnes) groups.add(group, { personne, heures: 0, contrats: 0 });
    const duree = figures.durees.get(code);
    const sum = durees.get(group) ?? { total: 0, count: 0 };
    if (duree !== undefined) {
      durees.set(group, { total: sum.total + duree.total, count: sum.count + duree.count });
    }
  }
  const order = [...Object.values(GROUPES_CONTRAT), NON_RENSEIGNE];
  return order.flatMap((libelle) =>
    oneLine(groups, libelle, libelle, known).map((line) => ({
      ...line,
      dureeMoyenneMois: mean(durees.get(libelle)),
    })),
  );
}

function groupeOf(code: string): string {
  return isTypeContrat(code) ? GROUPES_CONTRAT[TYPES_CONTRAT[code].groupe] : NON_RENSEIGNE;
}

function mean(duree: { total: number; count: number } | undefined): number | null {
  return duree === undefined ? null : duree.total / duree.count;
}

type Liste = Readonly<Record<string, { readonly libelle: string; readonly sensible?: boolean }>>;

function listed(tally: Tally<string>, liste: Liste, known: Counted): readonly Ventilation[] {
  return [
    ...Object.entries(liste).flatMap(([code, { libelle, sensible }]) =>
      oneLine(tally, code, libelle, known).map((line) => ({
        ...line,
        sensible: sensible ?? false,
      })),
    ),
    ...oneLine(tally, "", NON_RENSEIGNE, known),
  ];
}

function oneLine<Key>(
  tally: Tally<Key>,
  key: Key,
  libelle: string,
  known: Counted,
): readonly Ventilation[] {
  const line = tally.get(key);
  return line === undefined ? [] : [ventilation(libelle, line, known)];
}

function ventilation(libelle: string, line: TallyLine, known: Counted): Ventilation {
  return {
    libelle,
    personnes: known.personnes ? line.personnes.size : null,
    heures: line.heures,
    contrats: known.contrats ? line.contrats : null,
    sensible: false,
  };
}
