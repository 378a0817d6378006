import type { Analysis } from "../analyzeWorkbook";
import type { Suivi } from "../suivi/suivi";
import { annoncesOf, type Annonces } from "./annonces";
import type { Bilan } from "./bilan";
import type { Known } from "./known";
import { marchesOf } from "./marchesOf";
import { ZONE_HORS, ZONE_INCONNUE, type MoaFigures } from "./moaFigures";
import type { QualiteByMoa } from "./qualiteOf";
import { agesOf, contratsOf, employeursOf, publicsOf, quartiersOf, sexesOf } from "./ventilations";

export interface BilanSource {
  readonly analysis: Analysis;
  /** Index of the MOA in the suivi. */
  readonly moa: number;
  readonly figures: MoaFigures;
  readonly known: Known;
  readonly qualite: QualiteByMoa;
}

/** The bilan of one MOA, once its rows are counted. */
export function buildBilan(source: BilanSource): Bilan {
  const { analysis, moa, figures, known, qualite } = source;
  const { suivi, excluded } = analysis;
  const { nom, key } = suivi.moas[moa] ?? { nom: "", key: "" };
  const annonces = annoncesOf(suivi, excluded, moa);
  if (!known.contrats) addAnnounced(figures, annonces);
  const hasDetail = known.contrats || known.releves;
  const marches = marchesOf({ suivi, excluded, moa, done: figures.marches, hasHeures: hasDetail });
  return {
    moa: nom,
    moaKey: key,
    heuresPrevues: sumKnown(marches.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: hasDetail || figures.hasHeures ? figures.heures : null,
    ...countsOf(source, annonces),
    ...qpvOf(figures, known),
    ...sexeOf(figures, known),
    marches,
    ...ventilationsOf(source, annonces),
    mois: monthsOf(figures),
    heuresSansMois: figures.heuresSansMois,
    nonCompte: figures.nonCompte,
    qualite: qualite.of(moa, figures),
    marchesAvecTauxPropre: ownRates(suivi, moa),
  };
}

function addAnnounced(figures: MoaFigures, { contratsParType }: Annonces): void {
  for (const [type, contrats] of contratsParType) {
    figures.types.add(type, { personne: -1, heures: 0, contrats });
    figures.contrats += contrats;
  }
}

/** Counted where rows name persons and contrats; else as the MOA's own row announces them. */
function countsOf(
  { figures, known }: BilanSource,
  annonces: Annonces,
): Pick<Bilan, "personnes" | "contrats"> {
  const hasContrats = known.contrats || annonces.contratsParType.size > 0;
  return {
    personnes: known.personnes ? figures.personnes.size : orNull(annonces.personnes),
    contrats: hasContrats ? figures.contrats : orNull(annonces.contrats),
  };
}

type Ventilations = Pick<
  Bilan,
  "quartiers" | "publics" | "sexes" | "ages" | "contratsParType" | "employeursParType"
>;

function ventilationsOf({ figures, known }: BilanSource, annonces: Annonces): Ventilations {
  const hasTypes = annonces.contratsParType.size > 0;
  const counted = { personnes: known.personnes, contrats: known.contrats || hasTypes };
  const when = <Lines>(
    isTold: boolean,
    of: (figures: MoaFigures, known: typeof counted) => readonly Lines[],
  ) => (isTold ? of(figures, counted) : []);
  return {
    quartiers: when(tellsQpv(known), quartiersOf),
    publics: when(known.tells("critereEligibilite"), publicsOf),
    sexes: when(known.tells("sexe"), sexesOf),
    ages: when(known.tells("dateNaissance"), agesOf),
    contratsParType: when(known.tells("typeContrat") || hasTypes, contratsOf),
    employeursParType: when(known.tells("employeurType"), employeursOf),
  };
}

function qpvOf(figures: MoaFigures, known: Known): Pick<Bilan, "heuresQpv" | "personnesQpv"> {
  if (!tellsQpv(known)) return { heuresQpv: null, personnesQpv: null };
  const zones = figures.zones
    .entries()
    .filter(([zone]) => zone !== ZONE_HORS && zone !== ZONE_INCONNUE);
  const personnes = new Set(zones.flatMap(([, line]) => [...line.personnes]));
  return {
    heuresQpv: zones.reduce((total, [, line]) => total + line.heures, 0),
    personnesQpv: known.personnes ? personnes.size : null,
  };
}

function tellsQpv(known: Known): boolean {
  return known.tells("qpv") || known.tells("quartier");
}

function sexeOf(figures: MoaFigures, known: Known): Pick<Bilan, "femmes" | "personnesSexeConnu"> {
  if (!known.tells("sexe") || !known.personnes) return { femmes: null, personnesSexeConnu: null };
  const femmes = figures.sexes.get("F")?.personnes.size ?? 0;
  return { femmes, personnesSexeConnu: femmes + (figures.sexes.get("H")?.personnes.size ?? 0) };
}

function monthsOf(figures: MoaFigures): Bilan["mois"] {
  return [...figures.mois]
    .sort(([a], [b]) => a - b)
    .map(([key, heures]) => {
      const first = Math.floor(key / 12);
      const annee = Math.floor(first / 12);
      return {
        periode: { annee, premierMois: (first % 12) + 1, dernierMois: (key % 12) + 1 },
        heures,
      };
    });
}

function ownRates(suivi: Suivi, moa: number): number {
  const tellsRate = ({ table, ligne }: { readonly table: number; readonly ligne: number }) => {
    const column = suivi.tables[table]?.champs.get("partMo");
    return column?.kind === "number" && !Number.isNaN(column.values[ligne]);
  };
  return suivi.marches.filter((marche) => marche.moa === moa && marche.lignes.some(tellsRate))
    .length;
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
