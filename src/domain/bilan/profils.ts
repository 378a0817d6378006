import type { ChampId } from "../columns/champs";
import { employeurFromTypeContrat, isTypeContrat } from "../nomenclatures/typeContrat";
import { PUBLICS_SEPARATOR } from "../rows/labelReaders";
import { mapInTurn, PAUSE, runToEnd, type Steps } from "../steps";
import { codeAt, entryOf, valueAt } from "../suivi/codes";
import { combineCodes, type Codes } from "../suivi/combineCodes";
import { numberColumn } from "../suivi/labels";
import type { Suivi } from "../suivi/suivi";
import { comparable } from "../values/text";
import { Ages } from "./ages";
import { labelAttribut, numberAttribut, Rangs, type Attribut } from "./attributs";
import type { Fait } from "./faits";
import { cleDePeriode } from "./heuresDeTable";
import { AGES, ZONE_HORS, ZONE_INCONNUE, ZONE_NON_PRECISE, type Profil } from "./profil";
import { quartierNames } from "./quartierNames";
import { zoneQpv } from "./zoneQpv";

/** What the rows of a workbook tell of their persons. */
interface Told {
  readonly rangs: Rangs;
  readonly attributs: Attributs;
  readonly codes: Int32Array;
  readonly naissances: Float64Array;
  readonly ages: Ages;
}

/** The profile of the person and contrat of each row, from the row or the person's other rows. */
export class Profils {
  private readonly suivi: Suivi;
  private readonly rangs: Rangs;
  /** By rank: rows with the same code have the same profile, but for the age. */
  private readonly codes: Int32Array;
  private readonly build: ProfilBuilder;
  private readonly naissances: Float64Array;
  private readonly debuts: readonly (Float64Array | undefined)[];
  private readonly ages: Ages;
  private readonly known = new Map<number, Profil>();

  /** Cut by champ. */
  static *of(suivi: Suivi): Steps<Profils> {
    const rangs = new Rangs(suivi);
    const attributs = yield* readAttributs(suivi, rangs);
    const codes = yield* codesOf(attributs, rangs.count);
    const naissances = yield* numberAttribut(suivi, rangs, "dateNaissance");
    yield PAUSE;
    const ages = yield* Ages.of(suivi);
    yield PAUSE;
    return new Profils(suivi, { rangs, attributs, codes, naissances, ages });
  }

  private constructor(suivi: Suivi, { rangs, attributs, codes, naissances, ages }: Told) {
    this.suivi = suivi;
    this.rangs = rangs;
    this.codes = codes;
    this.build = profilBuilder(suivi, attributs);
    this.naissances = naissances;
    this.debuts = suivi.tables.map((lignes) => numberColumn(lignes, "dateDebutContrat")?.values);
    this.ages = ages;
  }

  /** `mois`: key of the first month where the row has hours, -1 when none is told. */
  at(table: number, ligne: number, mois: number): Profil {
    const rang = this.rangs.startOf(table) + ligne;
    const age = this.ages.of({
      personne: codeAt(this.suivi.links[table]?.personne, ligne),
      naissance: valueAt(this.naissances, rang),
      debut: valueAt(this.debuts[table], ligne),
      mois,
    });
    const id = codeAt(this.codes, rang) * BANDS.length + BANDS.indexOf(age);
    return entryOf(this.known, id, () => this.build(rang, id, age));
  }
}

/** The same, for rows one by one. */
export function profilReader(suivi: Suivi): (fait: Fait) => Profil {
  const profils = runToEnd(Profils.of(suivi));
  return ({ ref, heures }) => {
    const [first] = heures.parMois;
    return profils.at(ref.table, ref.ligne, first === undefined ? -1 : cleDePeriode(first.periode));
  };
}

/** Every age that a profile may tell. */
const BANDS: readonly string[] = ["", ...Object.values(AGES)];

type Attributs = ReturnType<typeof readAttributs> extends Steps<infer Read> ? Read : never;

function* readAttributs(suivi: Suivi, rangs: Rangs) {
  const label = (champ: ChampId) => labelAttribut(suivi, rangs, champ);
  return {
    sexe: yield* label("sexe"),
    quartier: yield* label("quartier"),
    publics: yield* label("critereEligibilite"),
    typeContrat: yield* label("typeContrat"),
    typeEmployeur: yield* label("employeurType"),
    niveau: yield* label("niveauFormation"),
    formation: yield* label("formation"),
    qpv: yield* numberAttribut(suivi, rangs, "qpv"),
    heuresFormation: yield* numberAttribut(suivi, rangs, "heuresFormation"),
  };
}

/** By rank; what no row tells makes no difference between two rows. */
function* codesOf(
  { qpv, heuresFormation, ...labels }: Attributs,
  count: number,
): Steps<Int32Array> {
  const flags = yield* mapInTurn([qpv, heuresFormation], (values) => {
    return { size: 2, codes: flagsOf(values) };
  });
  let combined: Codes = { size: 1, codes: new Int32Array(count) };
  for (const codes of [...Object.values(labels), ...flags]) {
    if (codes.codes.length === 0) continue;
    yield PAUSE;
    combined = combineCodes(combined, codes);
  }
  return combined.codes;
}

/** 1 above nought, 0 at it, -1 when not told. */
function flagsOf(values: Float64Array): Int32Array {
  const flags = new Int32Array(values.length).fill(-1);
  for (let rang = 0; rang < values.length; rang++) {
    const value = valueAt(values, rang);
    if (!Number.isNaN(value)) flags[rang] = value > 0 ? 1 : 0;
  }
  return flags;
}

type ProfilBuilder = (rang: number, id: number, age: string) => Profil;

function profilBuilder(suivi: Suivi, attributs: Attributs): ProfilBuilder {
  const quartierName = quartierNames(suivi);
  const told = ({ labels, codes }: Attribut, rang: number) => labels[codeAt(codes, rang)] ?? "";
  return (rang, id, age) => {
    const quartier = told(attributs.quartier, rang);
    const publics = told(attributs.publics, rang);
    const typeContrat = told(attributs.typeContrat, rang);
    const typeEmployeur = told(attributs.typeEmployeur, rang);
    return {
      id,
      age,
      zone: zoneKey(valueAt(attributs.qpv, rang), quartier === "" ? null : quartierName(quartier)),
      sexe: told(attributs.sexe, rang),
      publics: publics === "" ? [] : publics.split(PUBLICS_SEPARATOR),
      typeContrat: missionType(typeContrat, typeEmployeur),
      typeEmployeur: typeEmployeur === "" ? employeurTold(typeContrat) : typeEmployeur,
      niveau: told(attributs.niveau, rang),
      isForme:
        valueAt(attributs.heuresFormation, rang) > 0 ||
        isFormation(told(attributs.formation, rang)),
    };
  };
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
