import { PUBLICS } from "../nomenclatures/publics";
import { GROUPES_CONTRAT } from "../nomenclatures/typeContrat";
import { TYPES_EMPLOYEUR } from "../nomenclatures/typeEmployeur";
import type { Bilan, Ventilation } from "./bilan";
import { NON_RENSEIGNE } from "./groupeContrat";
import type { Durees, MoaFigures } from "./moaFigures";
import { AGES, ZONE_HORS, ZONE_INCONNUE, ZONE_NON_PRECISE } from "./profil";
import type { Known } from "./known";
import { HORS_QPV, QPV_NON_RENSEIGNE } from "./layout/quartiersQpv";
import type { Tally, TallyLine } from "./tally";

/** What is counted at all: persons and contrats only where rows name them. */
type Counted = Pick<Known, "personnes" | "contrats">;

const QPV_NON_PRECISE = "QPV, quartier non précisé";

export function quartiersOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  const named = figures.decomptes.zones
    .entries()
    .filter(([key]) => !key.startsWith("\u0000"))
    .sort(([a], [b]) => a.localeCompare(b, "fr"))
    .map(([libelle, line]) => ventilation(libelle, line, known));
  return [
    ...named,
    ...ZONES.flatMap(([key, libelle]) => oneLine(figures.decomptes.zones, key, libelle, known)),
  ];
}

/** Zones that are no named quartier, in the order of the bilan. */
const ZONES = [
  [ZONE_NON_PRECISE, QPV_NON_PRECISE],
  [ZONE_HORS, HORS_QPV],
  [ZONE_INCONNUE, QPV_NON_RENSEIGNE],
] as const;

/** Label of the line of the bilan where a zone is counted. */
export function zoneLibelle(zone: string): string {
  return ZONES.find(([key]) => key === zone)?.[1] ?? zone;
}

export function publicsOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return listed(figures.decomptes.publics, PUBLICS, known);
}

export function employeursOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return heuresConnues(figures, listed(figures.decomptes.employeurs, TYPES_EMPLOYEUR, known));
}

export function sexesOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return [
    ...oneLine(figures.decomptes.sexes, "F", "Femmes", known),
    ...oneLine(figures.decomptes.sexes, "H", "Hommes", known),
    ...oneLine(figures.decomptes.sexes, "", NON_RENSEIGNE, known),
  ];
}

export function agesOf(figures: MoaFigures, known: Counted): readonly Ventilation[] {
  return [
    ...Object.values(AGES).flatMap((age) => oneLine(figures.decomptes.ages, age, age, known)),
    ...oneLine(figures.decomptes.ages, "", NON_RENSEIGNE, known),
  ];
}

/** Contrats by line of the bilan. */
export function contratsOf(figures: MoaFigures, known: Counted): Bilan["contratsParType"] {
  const order = [...Object.values(GROUPES_CONTRAT), NON_RENSEIGNE];
  const lines = order.flatMap((libelle) =>
    oneLine(figures.decomptes.types, libelle, libelle, known).map((line) => ({
      ...line,
      dureeMoyenneMois: mean(figures.durees.get(libelle)),
    })),
  );
  return heuresConnues(figures, lines);
}

/** Half a hundredth of an hour: sums in another order differ by less. */
const POUSSIERE = 0.005;

/**
 * Where hours of the MOA are those of no kind of contrat, as in lists of monthly
 * hours, a line of contrats without hours may have some of them: not told, never 0.
 */
function heuresConnues<Line extends Ventilation>(
  { heures }: MoaFigures,
  lines: readonly Line[],
): readonly Line[] {
  const isNamed = ({ libelle }: Line) => libelle !== NON_RENSEIGNE;
  const tied = lines.filter(isNamed).reduce((sum, line) => sum + (line.heures ?? 0), 0);
  if (heures - tied < POUSSIERE) return lines;
  return lines.map((line) =>
    isNamed(line) && line.heures === 0 ? { ...line, heures: null } : line,
  );
}

function mean(duree: Durees | undefined): number | null {
  return duree === undefined ? null : duree.total / duree.count;
}

type Liste = Readonly<Record<string, { readonly libelle: string; readonly sensible?: boolean }>>;

/** Lines of a closed list in its order, then those not told. */
export function listed(tally: Tally<string>, liste: Liste, known: Counted): readonly Ventilation[] {
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
    personnes: known.personnes ? line.personnes : null,
    heures: line.heures,
    contrats: known.contrats ? line.contrats : null,
    sensible: false,
  };
}
