import type { Alea } from "./alea";
import { addDays, countDays, day, lastOfMonth, nextMonday, previousFriday } from "./calendrier";
import type { Contrat, HeuresMois } from "./faits";
import { PROFILS } from "./territoire";

const HEURES_TEMPS_PLEIN = 151.67;
const JOURS_PAR_MOIS = 30.4375;
/** Full time, 32 h, 28 h and 26 h per week. */
const QUOTITES = [1, 1, 1, 32 / 35, 0.8, 26 / 35] as const;

/** Everything of a contrat but who and for which marché. */
export type Embauche = Omit<Contrat, "personne" | "marche">;

/** A hiring that starts after `libre` and whose hours end by `limite`; null when no time is left. */
export function inventEmbauche(alea: Alea, libre: Date, limite: Date): Embauche | null {
  const debut = nextMonday(addDays(libre, alea.int(1, 75)));
  const moisLibres = countDays(debut, limite) / JOURS_PAR_MOIS - 0.5;
  const possibles = PROFILS.filter(({ duree }) => duree[0] <= moisLibres);
  if (possibles.length === 0) return null;
  const profil = alea.pick(possibles);
  const duree = alea.int(profil.duree[0], Math.min(profil.duree[1], Math.floor(moisLibres)));
  const dernier = previousFriday(addDays(debut, Math.round(duree * JOURS_PAR_MOIS) + 6));
  const mois = spreadHeures(debut, dernier, alea.pick(QUOTITES));
  const employeur = profil.employeurs === null ? null : alea.pick(profil.employeurs);
  return { profil, employeur, debut, fin: profil.typeContrat === "CDI" ? null : dernier, mois };
}

/** Last day on which the contrat holds its person; a CDI holds for good. */
export function endOf(embauche: Embauche): Date {
  return embauche.fin ?? day(9999, 12, 31);
}

/** 151,67 h for a whole month at full time, half hours for a month begun or ended. */
function spreadHeures(debut: Date, dernier: Date, quotite: number): HeuresMois[] {
  const mois: HeuresMois[] = [];
  let premier = debut;
  while (premier <= dernier) {
    const annee = premier.getUTCFullYear();
    const numero = premier.getUTCMonth() + 1;
    const finMois = lastOfMonth(annee, numero);
    const fin = finMois < dernier ? finMois : dernier;
    mois.push({ annee, mois: numero, heures: heuresFor(premier, fin, quotite) });
    premier = addDays(finMois, 1);
  }
  return mois;
}

function heuresFor(premier: Date, fin: Date, quotite: number): number {
  const jours = countDays(premier, fin);
  const temps = HEURES_TEMPS_PLEIN * quotite;
  const complet = premier.getUTCDate() === 1 && jours >= 28 && addDays(fin, 1).getUTCDate() === 1;
  if (complet) return Math.round(temps * 100) / 100;
  return Math.max(3.5, Math.round((temps * jours * 2) / JOURS_PAR_MOIS) / 2);
}
