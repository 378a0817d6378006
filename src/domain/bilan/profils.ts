import { employeurFromTypeContrat, isTypeContrat } from "../nomenclatures/typeContrat";
import { PUBLICS_SEPARATOR } from "../rows/labelReaders";
import { codeAt, valueAt } from "../suivi/codes";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";
import { labelAttribut, numberAttribut, type Attribut } from "./attributs";
import { combineCodes, type Codes } from "./combineCodes";
import type { Fait } from "./faits";
import { premierJourReader } from "./premierJour";
import { ageBand, AGES, ZONE_HORS, ZONE_INCONNUE, ZONE_NON_PRECISE, type Profil } from "./profil";
import { quartierNames } from "./quartierNames";
import { zoneQpv } from "./zoneQpv";

/** Reads the profile of the person and contrat of a row, from the row or the person's other rows. */
export function profilReader(suivi: Suivi): (fait: Fait) => Profil {
  const attributs = readAttributs(suivi);
  const same = { size: 1, byTable: suivi.tables.map(({ count }) => new Int32Array(count)) };
  const told = codesOf(attributs).reduce(combineCodes, same);
  const build = profilBuilder(suivi, attributs);
  const ageOf = ageReader(suivi);
  const profils: Profil[] = [];
  return (fait) => {
    const age = ageOf(fait);
    const id = codeIn(told.byTable, fait.ref) * BANDS.length + BANDS.indexOf(age);
    return (profils[id] ??= { ...build(fait.ref), id, age });
  };
}

/** Every age that a profile may tell. */
const BANDS: readonly string[] = ["", ...Object.values(AGES)];

type Attributs = ReturnType<typeof readAttributs>;

function readAttributs(suivi: Suivi) {
  return {
    sexe: labelAttribut(suivi, "sexe"),
    quartier: labelAttribut(suivi, "quartier"),
    publics: labelAttribut(suivi, "critereEligibilite"),
    typeContrat: labelAttribut(suivi, "typeContrat"),
    typeEmployeur: labelAttribut(suivi, "employeurType"),
    niveau: labelAttribut(suivi, "niveauFormation"),
    formation: labelAttribut(suivi, "formation"),
    qpv: numberAttribut(suivi, "qpv"),
    heuresFormation: numberAttribut(suivi, "heuresFormation"),
  };
}

/** Two rows with the same codes have the same profile, but for the age. */
function codesOf({ qpv, heuresFormation, ...labels }: Attributs): readonly Codes[] {
  const lists = Object.values(labels).map((attribut) => ({
    size: attribut.labels.length,
    byTable: attribut.codes,
  }));
  const flags = [qpv, heuresFormation].map((values) => ({ size: 2, byTable: values.map(flagsOf) }));
  return [...lists, ...flags].filter(tellsSomething);
}

/** What no row tells makes no difference between two rows. */
function tellsSomething({ byTable }: Codes): boolean {
  return byTable.some((codes) => codes.some((code) => code !== -1));
}

/** 1 above nought, 0 at it, -1 when not told. */
function flagsOf(values: Float64Array): Int32Array {
  const flags = new Int32Array(values.length).fill(-1);
  for (let ligne = 0; ligne < values.length; ligne++) {
    const value = valueAt(values, ligne);
    if (!Number.isNaN(value)) flags[ligne] = value > 0 ? 1 : 0;
  }
  return flags;
}

function profilBuilder(
  suivi: Suivi,
  attributs: Attributs,
): (ref: LigneRef) => Omit<Profil, "id" | "age"> {
  const quartierName = quartierNames(suivi);
  const told = ({ labels, codes }: Attribut, ref: LigneRef) => labels[codeIn(codes, ref)] ?? "";
  return (ref) => {
    const quartier = told(attributs.quartier, ref);
    const publics = told(attributs.publics, ref);
    const typeContrat = told(attributs.typeContrat, ref);
    const typeEmployeur = told(attributs.typeEmployeur, ref);
    return {
      zone: zoneKey(valueIn(attributs.qpv, ref), quartier === "" ? null : quartierName(quartier)),
      sexe: told(attributs.sexe, ref),
      publics: publics === "" ? [] : publics.split(PUBLICS_SEPARATOR),
      typeContrat: missionType(typeContrat, typeEmployeur),
      typeEmployeur: typeEmployeur === "" ? employeurTold(typeContrat) : typeEmployeur,
      niveau: told(attributs.niveau, ref),
      isForme:
        valueIn(attributs.heuresFormation, ref) > 0 || isFormation(told(attributs.formation, ref)),
    };
  };
}

function ageReader(suivi: Suivi): (fait: Fait) => string {
  const naissance = numberAttribut(suivi, "dateNaissance");
  const debut = suivi.tables.map((lignes) => lignes.champs.get("dateDebutContrat"));
  const premierJour = premierJourReader(suivi);
  return ({ ref, personne, heures }) => {
    const born = valueIn(naissance, ref);
    if (Number.isNaN(born)) return "";
    const column = debut[ref.table];
    const own = column?.kind === "number" ? valueAt(column.values, ref.ligne) : Number.NaN;
    return ageBand(born, premierJour(personne, own, heures.parMois[0]?.periode ?? null));
  };
}

function codeIn(codes: readonly Int32Array[], { table, ligne }: LigneRef): number {
  return codeAt(codes[table], ligne);
}

function valueIn(values: readonly Float64Array[], { table, ligne }: LigneRef): number {
  return valueAt(values[table], ligne);
}

function zoneKey(qpv: number, quartier: string | null): string {
  const zone = zoneQpv(qpv, quartier);
  switch (zone.kind) {
    case "quartier":
      return zone.libelle;
    case "nonPrecise":
      return ZONE_NON_PRECISE;
    case "hors":
      return ZONE_HORS;
    case "inconnue":
      return ZONE_INCONNUE;
  }
}

/** A « contrat de mission » is an interim of insertion when an ETTI employs. */
function missionType(typeContrat: string, typeEmployeur: string): string {
  return typeContrat === "ETT" && typeEmployeur === "ETTI" ? "ETTI" : typeContrat;
}

/** One column often mixes contrats and employers (CDI, ETTI, GEIQ…): it fills both. */
function employeurTold(typeContrat: string): string {
  return isTypeContrat(typeContrat) ? (employeurFromTypeContrat(typeContrat) ?? "") : "";
}

const NO_FORMATION = new Set(["", "non", "n", "0", "neant", "aucune", "aucun", "sans", "nc", "so"]);

/** Any words in a column of trainings tell one, but « non » and its kin. */
function isFormation(text: string): boolean {
  return !NO_FORMATION.has(comparable(text));
}
