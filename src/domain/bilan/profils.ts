import { employeurFromTypeContrat, isTypeContrat } from "../nomenclatures/typeContrat";
import { PUBLICS_SEPARATOR } from "../rows/labelReaders";
import type { Suivi } from "../suivi/suivi";
import { labelAttribute, numberAttribute } from "./attributs";
import type { Fait } from "./faits";
import type { Profil } from "./moaFigures";
import { premierJourReader } from "./premierJour";
import { quartierNames } from "./quartierNames";
import { zoneQpv } from "./zoneQpv";

/** Mean length of a month in days, to turn a span of days into months. */
const DAYS_PER_MONTH = 30.4375;

/** Reads the profile of the person and contrat of a row, from the row or the person's other rows. */
export function profilReader(suivi: Suivi): (fait: Fait) => Profil {
  const label = {
    sexe: labelAttribute(suivi, "sexe"),
    quartier: labelAttribute(suivi, "quartier"),
    publics: labelAttribute(suivi, "critereEligibilite"),
    typeContrat: labelAttribute(suivi, "typeContrat"),
    typeEmployeur: labelAttribute(suivi, "employeurType"),
  };
  const number = {
    qpv: numberAttribute(suivi, "qpv"),
    naissance: numberAttribute(suivi, "dateNaissance"),
    debut: numberAttribute(suivi, "dateDebutContrat"),
    fin: numberAttribute(suivi, "dateFinContrat"),
  };
  const quartierName = quartierNames(suivi);
  const premierJour = premierJourReader(suivi);
  return ({ ref, personne, heures }) => {
    const quartier = label.quartier(ref, personne);
    const typeContrat = label.typeContrat(ref, -1) ?? label.typeContrat(ref, personne);
    const typeEmployeur = label.typeEmployeur(ref, personne);
    const own = number.debut(ref, -1);
    const fin = number.fin(ref, -1);
    return {
      zone: zoneQpv(number.qpv(ref, personne), quartier === null ? null : quartierName(quartier)),
      sexe: label.sexe(ref, personne),
      naissance: number.naissance(ref, personne),
      debut: premierJour(personne, own, heures.parMois[0]?.periode ?? null),
      publics: label.publics(ref, personne)?.split(PUBLICS_SEPARATOR) ?? [],
      typeContrat: missionType(typeContrat, typeEmployeur),
      typeEmployeur: typeEmployeur ?? employeurTold(typeContrat),
      dureeMois: (fin - own + 1) / DAYS_PER_MONTH,
    };
  };
}

/** A « contrat de mission » is an interim of insertion when an ETTI employs. */
function missionType(typeContrat: string | null, typeEmployeur: string | null): string | null {
  return typeContrat === "ETT" && typeEmployeur === "ETTI" ? "ETTI" : typeContrat;
}

/** One column often mixes contrats and employers (CDI, ETTI, GEIQ…): it fills both. */
function employeurTold(typeContrat: string | null): string | null {
  return typeContrat !== null && isTypeContrat(typeContrat)
    ? employeurFromTypeContrat(typeContrat)
    : null;
}
