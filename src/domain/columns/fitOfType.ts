import type { ValueType } from "./champs";
import { amount, graded, hours, identifier, laterDate, oneOf, rate, text, type Fit } from "./fits";
import { shareBetween, shareOf } from "./profile";

/** What the cells of a champ look like, by kind of value. */
export const FIT_OF_TYPE: Readonly<Record<ValueType, Fit>> = {
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
    const told = shareOf(p, "ouiNon") + flags;
    const unsure = shareOf(p, "doute");
    const fit = graded(told + (told + unsure > 0.6 ? unsure : 0), 0.6, 0.3);
    return shareOf(p, "codeQpv") > 0.3 ? Math.min(fit, 0.5) : fit;
  },
  sexe: (p) => {
    const ranks = shareBetween(p.numbers, 1, 2) === 1 ? shareOf(p, "nombre") : 0;
    return graded(shareOf(p, "sexe") + ranks, 0.6, 0.3);
  },
  typeContrat: oneOf("typeContrat"),
  typeEmployeur: oneOf("typeEmployeur"),
  public: (p) => {
    if (shareOf(p, "ouiNon") > 0.7 || shareOf(p, "etatContrat") > shareOf(p, "public")) return -1;
    const contracts = shareOf(p, "typeContrat");
    if (contracts >= 0.6 && contracts >= shareOf(p, "public")) return -0.5;
    return Math.min(text(p), oneOf("public")(p) < 0 ? 0.5 : 1);
  },
  niveau: (p) => (shareOf(p, "date") > 0.3 || shareOf(p, "ouiNon") > 0.8 ? -1 : 0.5),
  quartier: (p) => {
    if (shareOf(p, "codeQpv") > 0.3) return 1;
    const unsure = shareOf(p, "ouiNon") + shareOf(p, "doute");
    return unsure > 0.6 ? -1 : text(p);
  },
};
