import type { ChampId } from "./champs";
import {
  births,
  date,
  graded,
  hours,
  identifier,
  label,
  numeric,
  oneOf,
  rate,
  text,
  type Fit,
} from "./fits";
import { shareBetween, shareOf, shareOfList, type ColumnProfile } from "./profile";

/** CDD, CDI: not the way the clause is fulfilled, even where some are « Intérim ». */
const isContracts: (profile: ColumnProfile) => boolean = (p) =>
  shareOf(p, "typeContrat") >= 0.6 && shareOfList(p, "modalite") < 0.3;

/** Numbers given by an administration always have digits. */
const hasDigits: (profile: ColumnProfile) => boolean = (p) =>
  shareOf(p, "avecChiffres") + numeric(p) >= 0.3;

/** Champs whose cells are told apart better than by their kind of value. */
export const FIT_OF_CHAMP: Readonly<Partial<Record<ChampId, Fit>>> = {
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
  commune: (p) => {
    if (shareOf(p, "date") > 0.3 || shareOf(p, "ouiNon") > 0.6) return -1;
    // « Ville d'Alès », « Logis Cévenols »: public buyers, not where people live.
    return shareOf(p, "moa") > 0.3 ? -1 : 0.5;
  },
  lotNum: (p) => {
    const numbers = shareOf(p, "nombre") + shareOf(p, "numeroLot");
    return Math.min(identifier(p), graded(numbers, 0.5, 0));
  },
  marcheNum: (p) => Math.min(identifier(p), shareOf(p, "lettres") > 0.8 ? 0 : 1),
  participantId: (p) => {
    if (identifier(p) < 0) return -1;
    return p.distinct <= 3 && p.filled > 30 ? -1 : identifier(p);
  },
  numPassIae: (p) => Math.min(identifier(p), hasDigits(p) ? 1 : -1),
  idFt: (p) => Math.min(identifier(p), hasDigits(p) ? 1 : -1),
  lotLibelle: (p) => {
    const names = shareOf(p, "texte") - shareOf(p, "numeroLot");
    return label(p) < 0 ? -1 : graded(names, 0.5, 0.1);
  },
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
  // Ticked 0 or 1; other numbers are hours or amounts.
  justificatif: (p) => (numeric(p) > 0.8 && shareBetween(p.numbers, 0, 1) < 0.8 ? -1 : 0.5),
  modalite: (p) => (isContracts(p) ? -1 : text(p)),
  contactEntreprise: (p) => (shareOf(p, "contact") > 0.3 ? 1 : Math.min(label(p), 0.5)),
  observations: (p) => (shareOf(p, "date") > 0.9 ? -1 : 0.5),
  formation: (p) => (numeric(p) > 0.8 ? -1 : 0.5),
  programme: (p) => (numeric(p) > 0.8 || shareOf(p, "date") > 0.5 ? -1 : 0.5),
  typeClause: (p) => (shareOf(p, "date") > 0.5 ? -1 : 0.5),
};
