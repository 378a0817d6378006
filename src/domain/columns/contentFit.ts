import { CHAMPS, type ChampId, type ValueType } from "./champs";
import { median, shareBetween, shareOf, type ColumnProfile } from "./profile";

/**
 * How well a column's content suits a champ: 1 its values are typical, 0.5 possible,
 * 0 nothing to say (empty column), -1 it holds something else.
 */
export function fitContent(champ: ChampId, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  const fit = BY_CHAMP[champ] ?? BY_TYPE[CHAMPS[champ].type];
  return fit(profile);
}

type Fit = (profile: ColumnProfile) => number;

/** Typical above a share, possible above another, else something else. */
function graded(share: number, typical: number, possible: number): number {
  if (share >= typical) return 1;
  return share >= possible ? 0.5 : -1;
}

const numeric: Fit = (p) => shareOf(p, "nombre") + shareOf(p, "duree");

/** Hours: numbers or durations, neither SIRET nor telephone numbers. */
const hours =
  (max: number): Fit =>
  (p) => {
    if (shareOf(p, "siret") > 0.3 || shareOf(p, "contact") > 0.3) return -1;
    if (looksLikeYears(p)) return -1;
    const fit = graded(numeric(p), 0.8, 0.5);
    return fit === 1 && shareBetween(p.numbers, 0, max) < 0.8 ? 0.5 : fit;
  };

/** Years only: 2023, 2024… are not hours. */
function looksLikeYears({ numbers }: ColumnProfile): boolean {
  return numbers.length > 2 && shareBetween(numbers, 1990, 2060) === 1;
}

const rate =
  (min: number, max: number): Fit =>
  (p) => {
    const numbers = shareOf(p, "nombre");
    if (numbers < 0.5) return -1;
    const asFraction = shareBetween(p.numbers, min, max);
    const asPercent = shareBetween(p.numbers, Math.max(min * 100, 1), max * 100);
    if (Math.max(asFraction, asPercent) >= 0.8) return 1;
    return shareBetween(p.numbers, 0, 100) >= 0.8 ? 0.5 : -1;
  };

const amount: Fit = (p) => {
  if (shareOf(p, "siret") > 0.3) return -1;
  const fit = graded(shareOf(p, "nombre"), 0.8, 0.5);
  return fit === 1 && median(p.numbers) < 1000 ? 0.5 : fit;
};

const date: Fit = (p) =>
  graded(shareOf(p, "date") + (plainDates(p) ? shareOf(p, "nombre") : 0), 0.6, 0.3);

/** Dates that lost their format: 45 123. */
function plainDates({ numbers }: ColumnProfile): boolean {
  return numbers.length > 0 && shareBetween(numbers, 29221, 55153) > 0.9;
}

/** 01/01/1940 and 31/12/2012. */
const BIRTHS: readonly [number, number] = [14611, 41274];

function births({ dates, numbers }: ColumnProfile): number {
  return shareBetween(dates.length > 0 ? dates : numbers, ...BIRTHS);
}

const laterDate: Fit = (p) => {
  const fit = date(p);
  return fit > 0 && births(p) > 0.9 && median(p.dates) < 38353 ? -1 : fit;
};

/** Free text: numbers and dates are something else. */
const text: Fit = (p) => {
  if (shareOf(p, "date") > 0.5 || shareOf(p, "contact") > 0.5) return -1;
  return graded(1 - plainNumbers(p), 0.95, 0.5);
};

function plainNumbers(p: ColumnProfile): number {
  return shareOf(p, "nombre") + shareOf(p, "duree");
}

const label: Fit = (p) => Math.min(text(p), shareOf(p, "ouiNon") > 0.7 ? -1 : 1);

const oneOf =
  (kind: "sexe" | "typeContrat" | "typeEmployeur" | "public" | "mois"): Fit =>
  (p) => {
    const share = shareOf(p, kind);
    if (share >= 0.6) return 1;
    if (share >= 0.25) return 0.5;
    return shareOf(p, "lettres") > 0.6 && share > 0.05 ? 0.5 : -1;
  };

const identifier: Fit = (p) => {
  if (shareOf(p, "date") > 0.3 || shareOf(p, "duree") > 0.3 || shareOf(p, "pourcent") > 0.2)
    return -1;
  const decimals = p.numbers.filter((value) => !Number.isInteger(value)).length;
  if (p.numbers.length > 0 && decimals / p.numbers.length > 0.1) return -1;
  return graded(shareOf(p, "avecChiffres") + numeric(p), 0.6, 0);
};

const BY_TYPE: Readonly<Record<ValueType, Fit>> = {
  texte: text,
  identifiant: identifier,
  siret: (p) => graded(shareOf(p, "siret"), 0.5, 0.2),
  heures: hours(1e6),
  euros: amount,
  taux: rate(0, 1),
  nombre: (p) => graded(shareOf(p, "nombre"), 0.7, 0.4),
  date: laterDate,
  mois: (p) => {
    const months = shareOf(p, "mois") + shareOf(p, "date");
    const ranks =
      shareBetween(p.numbers, 1, 12) === 1 || shareBetween(p.numbers, 199001, 210012) === 1;
    return graded(months + (ranks ? shareOf(p, "nombre") : 0), 0.7, 0.3);
  },
  ouiNon: (p) => {
    const flags = shareBetween(p.numbers, 0, 1) === 1 ? shareOf(p, "nombre") : 0;
    return graded(shareOf(p, "ouiNon") + flags, 0.6, 0.3);
  },
  sexe: (p) => {
    const ranks = shareBetween(p.numbers, 1, 2) === 1 ? shareOf(p, "nombre") : 0;
    return graded(shareOf(p, "sexe") + ranks, 0.6, 0.3);
  },
  typeContrat: oneOf("typeContrat"),
  typeEmployeur: oneOf("typeEmployeur"),
  public: (p) => {
    if (shareOf(p, "ouiNon") > 0.7) return -1;
    const contracts = shareOf(p, "typeContrat");
    if (contracts >= 0.6 && contracts >= shareOf(p, "public")) return -0.5;
    return Math.min(text(p), oneOf("public")(p) < 0 ? 0.5 : 1);
  },
  niveau: (p) => (shareOf(p, "date") > 0.3 || shareOf(p, "ouiNon") > 0.8 ? -1 : 0.5),
  quartier: (p) => (shareOf(p, "ouiNon") > 0.6 ? -1 : text(p)),
};

const BY_CHAMP: Readonly<Partial<Record<ChampId, Fit>>> = {
  moa: (p) => {
    const fit = label(p);
    if (fit < 0 || shareOf(p, "societe") > 0.5) return -1;
    return shareOf(p, "moa") >= 0.5 ? 1 : 0.5;
  },
  entreprise: (p) => {
    const fit = label(p);
    if (fit < 0) return -1;
    if (shareOf(p, "moa") > 0.8) return -0.5;
    return shareOf(p, "societe") >= 0.3 ? 1 : 0.5;
  },
  employeur: (p) => Math.min(label(p), 0.5),
  nom: (p) => {
    if (label(p) < 0 || shareOf(p, "societe") > 0.5 || shareOf(p, "moa") > 0.5) return -1;
    return shareOf(p, "lettres") >= 0.8 && p.distinct >= p.filled * 0.2 ? 1 : 0.5;
  },
  prenom: (p) => (label(p) < 0 ? -1 : graded(shareOf(p, "lettres"), 0.8, 0)),
  dateNaissance: (p) => {
    const fit = date(p);
    return fit > 0 && births(p) < 0.5 ? -1 : fit;
  },
  commune: (p) => (shareOf(p, "date") > 0.3 || shareOf(p, "ouiNon") > 0.6 ? -1 : 0.5),
  lotNum: (p) => Math.min(identifier(p), shareOf(p, "lettres") > 0.6 ? 0 : 1),
  marcheNum: (p) => Math.min(identifier(p), shareOf(p, "lettres") > 0.8 ? 0 : 1),
  participantId: (p) => {
    if (identifier(p) < 0) return -1;
    return p.distinct < p.filled * 0.1 && p.filled > 30 ? -1 : identifier(p);
  },
  lotLibelle: (p) => (label(p) < 0 ? -1 : graded(shareOf(p, "lettres"), 0.5, 0)),
  marcheObjet: (p) => (label(p) < 0 ? -1 : graded(1 - shareOf(p, "avecChiffres"), 0.7, 0)),
  operation: (p) => Math.min(label(p), shareOf(p, "avecChiffres") >= 0.8 ? 0.5 : 1),
  coutHoraire: (p) => {
    const fit = graded(shareOf(p, "nombre"), 0.8, 0.5);
    return fit > 0 && shareBetween(p.numbers, 8, 150) < 0.6 ? -1 : fit;
  },
  tauxInsertion: rate(0, 0.3),
  partMo: rate(0.1, 1),
  tauxRealisation: rate(0, 3),
  heuresHebdo: (p) => {
    if (shareOf(p, "date") > 0.3) return -1;
    return p.numbers.length > 0 && shareBetween(p.numbers, 0, 60) < 0.8 ? -1 : 0.5;
  },
  heuresMois: hours(260),
  heuresRealisees: hours(5000),
  heuresRestantes: (p) => graded(numeric(p), 0.8, 0.5),
  penalites: (p) => graded(numeric(p), 0.5, 0),
  dureeMois: (p) =>
    p.numbers.length > 0 && shareBetween(p.numbers, 0, 120) < 0.8
      ? -1
      : graded(numeric(p), 0.6, 0.1),
  typeContrat: (p) => Math.max(oneOf("typeContrat")(p), oneOf("typeEmployeur")(p) === 1 ? 0.5 : -1),
  statutClause: (p) => Math.min(text(p), shareOf(p, "public") > 0.5 ? -1 : 0.5),
  rupture: () => 0.5,
  ancienneteChomage: (p) => (shareOf(p, "date") > 0.5 ? -1 : 0.5),
  justificatif: () => 0.5,
  contactEntreprise: (p) => (shareOf(p, "contact") > 0.3 ? 1 : Math.min(label(p), 0.5)),
  observations: (p) => (shareOf(p, "date") > 0.9 ? -1 : 0.5),
  formation: (p) => (numeric(p) > 0.8 ? -1 : 0.5),
  programme: (p) => (numeric(p) > 0.8 || shareOf(p, "date") > 0.5 ? -1 : 0.5),
  typeClause: (p) => (shareOf(p, "date") > 0.5 ? -1 : 0.5),
};
