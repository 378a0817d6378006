import type { Analysis } from "../analyzeWorkbook";
import type { Suivi } from "../suivi/suivi";
import { annoncesOf } from "./annonces";
import type { Bilan, BilanContext, Bilans } from "./bilan";
import { faitsOf } from "./faits";
import { marchesOf } from "./marchesOf";
import { MoaFigures, ZONE_HORS, ZONE_INCONNUE } from "./moaFigures";
import { profilReader } from "./profils";
import { QualiteByMoa } from "./qualiteOf";
import { agesOf, contratsOf, employeursOf, publicsOf, quartiersOf, sexesOf } from "./ventilations";

/** Figures of each MOA, in alphabetical order, and of what belongs to none. */
export function buildBilans(analysis: Analysis, context: BilanContext): Bilans {
  const { suivi, excluded } = analysis;
  const byMoa = suivi.moas.map(() => new MoaFigures());
  const sansMoa = new MoaFigures();
  const profilOf = profilReader(suivi);
  for (const fait of faitsOf(suivi, excluded, context)) {
    const figures = byMoa[fait.moa];
    if (figures === undefined) sansMoa.add({ ...fait, isExcluded: true }, () => profilOf(fait));
    else figures.add(fait, () => profilOf(fait));
  }
  const qualite = new QualiteByMoa(analysis);
  const moas = byMoa.map((figures, moa) => buildBilan({ analysis, moa, figures, qualite }));
  return {
    moas: moas.filter(isTelling).sort((a, b) => a.moa.localeCompare(b.moa, "fr")),
    ...personnesOver(suivi, byMoa),
    nonCompteSansMoa: sansMoa.nonCompte,
    context,
  };
}

interface BilanSource {
  readonly analysis: Analysis;
  readonly moa: number;
  readonly figures: MoaFigures;
  readonly qualite: QualiteByMoa;
}

function buildBilan({ analysis, moa, figures, qualite }: BilanSource): Bilan {
  const { suivi, excluded } = analysis;
  const { nom, key } = suivi.moas[moa] ?? { nom: "", key: "" };
  const annonces = annoncesOf(suivi, excluded, moa);
  const hasContrats = hasGrain(suivi, "contrat");
  const hasDetail = hasContrats || hasGrain(suivi, "releve");
  if (!hasContrats) addAnnounced(figures, annonces.contratsParType);
  const known = {
    personnes: suivi.personnes !== null,
    contrats: hasContrats || annonces.contratsParType.size > 0,
  };
  const hasHeures = hasDetail || figures.lignesComptees > 0;
  const marches = marchesOf({ suivi, excluded, moa, done: figures.marches, hasHeures: hasDetail });
  return {
    moa: nom,
    moaKey: key,
    heuresPrevues: sumKnown(marches.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: hasHeures ? figures.heures : null,
    personnes: known.personnes ? figures.personnes.size : orNull(annonces.personnes),
    contrats: known.contrats ? figures.contrats : orNull(annonces.contrats),
    ...qpvOf(suivi, figures),
    ...sexeOf(suivi, figures),
    marches,
    quartiers: hasQpv(suivi) ? quartiersOf(figures, known) : [],
    publics: has(suivi, "critereEligibilite") ? publicsOf(figures, known) : [],
    sexes: has(suivi, "sexe") ? sexesOf(figures, known) : [],
    ages: has(suivi, "dateNaissance") ? agesOf(figures, known) : [],
    contratsParType:
      has(suivi, "typeContrat") || annonces.contratsParType.size > 0
        ? contratsOf(figures, known)
        : [],
    employeursParType: has(suivi, "employeurType") ? employeursOf(figures, known) : [],
    mois: monthsOf(figures),
    heuresSansMois: figures.heuresSansMois,
    nonCompte: figures.nonCompte,
    qualite: qualite.of(moa, figures),
    marchesAvecTauxPropre: ownRates(suivi, moa),
  };
}

function addAnnounced(figures: MoaFigures, contratsParType: ReadonlyMap<string, number>): void {
  for (const [type, contrats] of contratsParType) {
    figures.types.add(type, { personne: -1, heures: 0, contrats });
    figures.contrats += contrats;
  }
}

function qpvOf(suivi: Suivi, figures: MoaFigures): Pick<Bilan, "heuresQpv" | "personnesQpv"> {
  if (!hasQpv(suivi)) return { heuresQpv: null, personnesQpv: null };
  const zones = figures.zones
    .entries()
    .filter(([zone]) => zone !== ZONE_HORS && zone !== ZONE_INCONNUE);
  const personnes = new Set(zones.flatMap(([, line]) => [...line.personnes]));
  return {
    heuresQpv: zones.reduce((total, [, line]) => total + line.heures, 0),
    personnesQpv: suivi.personnes === null ? null : personnes.size,
  };
}

function sexeOf(suivi: Suivi, figures: MoaFigures): Pick<Bilan, "femmes" | "personnesSexeConnu"> {
  if (!has(suivi, "sexe") || suivi.personnes === null)
    return { femmes: null, personnesSexeConnu: null };
  const femmes = figures.sexes.get("F")?.personnes.size ?? 0;
  return { femmes, personnesSexeConnu: femmes + (figures.sexes.get("H")?.personnes.size ?? 0) };
}

function monthsOf(figures: MoaFigures): Bilan["mois"] {
  return [...figures.mois]
    .sort(([a], [b]) => a - b)
    .map(([key, heures]) => {
      const first = Math.floor(key / 12);
      const periode = {
        annee: Math.floor(first / 12),
        premierMois: (first % 12) + 1,
        dernierMois: (key % 12) + 1,
      };
      return { periode, heures };
    });
}

function personnesOver(
  suivi: Suivi,
  byMoa: readonly MoaFigures[],
): Pick<Bilans, "personnesDistinctes" | "personnesChezPlusieursMoa"> {
  if (suivi.personnes === null)
    return { personnesDistinctes: null, personnesChezPlusieursMoa: null };
  const seen = new Map<number, number>();
  for (const { personnes } of byMoa) {
    for (const personne of personnes) seen.set(personne, (seen.get(personne) ?? 0) + 1);
  }
  return {
    personnesDistinctes: seen.size,
    personnesChezPlusieursMoa: [...seen.values()].filter((moas) => moas > 1).length,
  };
}

/** A MOA that a row merely names, with no objective, hours, persons nor anything left out, needs no bilan. */
function isTelling({ heuresPrevues, heuresRealisees, contrats, nonCompte }: Bilan): boolean {
  return (
    heuresPrevues !== null ||
    (heuresRealisees ?? 0) !== 0 ||
    (contrats ?? 0) !== 0 ||
    nonCompte.lignes > 0
  );
}

function ownRates(suivi: Suivi, moa: number): number {
  return suivi.marches.filter(
    (marche) =>
      marche.moa === moa &&
      marche.lignes.some(({ table, ligne }) => {
        const column = suivi.tables[table]?.champs.get("partMo");
        return column?.kind === "number" && !Number.isNaN(column.values[ligne] ?? Number.NaN);
      }),
  ).length;
}

function hasQpv(suivi: Suivi): boolean {
  return has(suivi, "qpv") || has(suivi, "quartier");
}

function has(
  suivi: Suivi,
  champ: Parameters<Suivi["tables"][number]["champs"]["has"]>[0],
): boolean {
  return suivi.tables.some((lignes) => lignes.champs.has(champ));
}

function hasGrain(suivi: Suivi, grain: "contrat" | "releve"): boolean {
  return suivi.tables.some((lignes) => lignes.natures[0] === grain);
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
