import type { Analysis } from "../analyzeWorkbook";
import type { Annonces } from "./annonces";
import type { Bilan } from "./bilan";
import { partsOf, type EmployeurNames } from "./employeurNames";
import type { Known } from "./known";
import type { LignesDesMarches } from "./lignesDesMarches";
import { marchesOf } from "./marchesOf";
import { groupeContrat } from "./groupeContrat";
import type { MoaFigures } from "./moaFigures";
import { moisOf } from "./moisOf";
import type { PartEmployeur } from "./parEmployeur";
import { ZONE_INCONNUE } from "./profil";
import type { QualiteByMoa } from "./qualiteOf";
import { agesOf, contratsOf, employeursOf, publicsOf, quartiersOf, sexesOf } from "./ventilations";

export interface BilanSource {
  readonly analysis: Analysis;
  /** Index of the MOA in the suivi. */
  readonly moa: number;
  /** Indexes of its marchés. */
  readonly marchesDuMoa: readonly number[];
  readonly figures: MoaFigures;
  readonly known: Known;
  readonly qualite: QualiteByMoa;
  /** Some rows of hours belong to no known MOA: they could be this one's. */
  readonly hasOrphans: boolean;
  readonly lignes: LignesDesMarches;
  readonly annonces: Annonces;
  readonly employeurs: EmployeurNames;
}

/** The bilan of one MOA, once its rows are counted. */
export function buildBilan(source: BilanSource): Bilan {
  const { analysis, moa, marchesDuMoa, figures, known, qualite } = source;
  const { suivi } = analysis;
  const { nom, key } = suivi.moas[moa] ?? { nom: "", key: "" };
  const { annonces, lignes } = source;
  if (!known.contrats) addAnnounced(figures, annonces);
  const employeurs = figures.employeurs.byMarche();
  const { marches, marchesEcartes } = marchesOf({
    suivi,
    moa,
    marchesDuMoa,
    done: figures.marches,
    isCounted: isCounted(source) && hasDetail(known),
    lignes,
    employeursDe: (marche) =>
      partsOf(employeurs.get(marche) ?? new Map<number, PartEmployeur>(), {
        titulaire: suivi.marches[marche]?.entreprise ?? null,
        employeurs: source.employeurs,
        countsPersonnes: known.personnes,
      }),
  });
  return {
    moa: nom,
    moaKey: key,
    heuresPrevues: sumKnown(marches.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: isCounted(source) ? figures.heures : null,
    ...countsOf(source, annonces),
    ...qpvOf(figures, known),
    ...sexeOf(figures, known),
    marches,
    marchesEcartes,
    ...ventilationsOf(source, annonces),
    ...moisOf(figures, known),
    nonCompte: figures.nonCompte,
    qualite: qualite.of(moa, figures),
    marchesAvecTauxPropre: marchesDuMoa.filter(lignes.hasOwnRate).length,
  };
}

function hasDetail({ contrats, releves }: Known): boolean {
  return contrats || releves;
}

/** Nothing counted is 0 when all that could count was read, and unknown when some was left out. */
function isCounted({ figures, known, hasOrphans }: BilanSource): boolean {
  if (figures.hasHeures || figures.hasDetail) return true;
  return hasDetail(known) && !hasOrphans && figures.nonCompte.lignes === 0;
}

function addAnnounced(figures: MoaFigures, { contratsParType }: Annonces): void {
  for (const [type, contrats] of contratsParType) {
    figures.decomptes.types.add(groupeContrat(type), { personne: -1, heures: 0, contrats });
    figures.contrats += contrats;
  }
}

/** Counted where rows name persons and contrats; else as the MOA's own row announces them. */
function countsOf(source: BilanSource, annonces: Annonces): Pick<Bilan, "personnes" | "contrats"> {
  const { figures, known } = source;
  const counts = isCounted(source);
  const hasContrats = (known.contrats && counts) || annonces.contratsParType.size > 0;
  return {
    personnes: known.personnes && counts ? figures.personnes.size : orNull(annonces.personnes),
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
    employeursParType: when(known.tells("employeurType") || tellsEmployeur(figures), employeursOf),
  };
}

/** A column of contrats may tell employers too: ETTI, GEIQ… */
function tellsEmployeur({ decomptes }: MoaFigures): boolean {
  return decomptes.employeurs.entries().some(([type]) => type !== "");
}

function qpvOf(figures: MoaFigures, known: Known): Pick<Bilan, "heuresQpv" | "personnesQpv"> {
  if (!tellsQpv(known)) return { heuresQpv: null, personnesQpv: null };
  const { zones, qpv } = figures.decomptes;
  const isUnknown = zones.entries().length > 0 && zones.entries().every(isZoneInconnue);
  if (isUnknown) return { heuresQpv: null, personnesQpv: null };
  const { heures = 0, personnes = 0 } = qpv.get(true) ?? {};
  return { heuresQpv: heures, personnesQpv: known.personnes ? personnes : null };
}

function isZoneInconnue([zone]: readonly [string, unknown]): boolean {
  return zone === ZONE_INCONNUE;
}

function tellsQpv(known: Known): boolean {
  return known.tells("qpv") || known.tells("quartier");
}

function sexeOf(figures: MoaFigures, known: Known): Pick<Bilan, "femmes" | "personnesSexeConnu"> {
  if (!known.tells("sexe") || !known.personnes) return { femmes: null, personnesSexeConnu: null };
  const { sexes } = figures.decomptes;
  const femmes = sexes.get("F")?.personnes ?? 0;
  return { femmes, personnesSexeConnu: femmes + (sexes.get("H")?.personnes ?? 0) };
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
