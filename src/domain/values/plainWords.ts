import { findCoordinates } from "./freeText";
import { readMissing } from "./missing";
import { monthFromName } from "./monthNames";
import { tidy, withoutAccents } from "./text";

/** Words found beside figures, yes and no: units, what is not known yet, days. None is a name. */
const WORDS: ReadonlySet<string> = new Set(
  [
    ["h", "hr", "hrs", "heure", "heures", "min", "mn", "minute", "minutes", "j", "jr", "jrs"],
    ["jour", "jours", "mois", "semaine", "semaines", "an", "ans", "annee", "etp", "sem", "mens"],
    ["euro", "euros", "eur", "k", "ke", "keur", "keuro", "keuros", "m", "million", "millions"],
    ["mille", "cent", "ht", "ttc", "pct", "pourcent", "pour", "insertion", "realisees", "prevues"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "er"],
    ["nc", "nd", "na", "nr", "nsp", "so", "tbd", "inconnu", "inconnue", "inconnus", "inconnues"],
    ["non", "communique", "communiquee", "connu", "connue", "renseigne", "renseignee", "recu"],
    ["determine", "determinee", "defini", "definie", "precise", "fourni", "fournie", "transmis"],
    ["transmise", "disponible", "applicable", "saisi", "saisie", "concerne", "concernee"],
    ["definir", "determiner", "preciser", "completer", "renseigner", "confirmer", "verifier"],
    ["venir", "calculer", "saisir", "revoir", "voir", "attente", "cours", "sans", "objet", "avec"],
    [
      "ne",
      "sait",
      "pas",
      "rien",
      "neant",
      "vide",
      "zero",
      "plus",
      "moins",
      "environ",
      "env",
      "soit",
    ],
    ["total", "tot", "cumul", "fiche", "paie", "bulletin", "contrat", "dossier", "arret", "absent"],
    ["absente", "abandon", "rupture", "fin", "debut", "annule", "annulee", "termine", "terminee"],
    ["debute", "commence", "temps", "plein", "partiel", "tp", "tc", "cdi", "cdd", "cddi"],
    ["oui", "o", "n", "x", "y", "yes", "no", "ok", "vrai", "faux", "true", "false", "peut", "etre"],
    [
      "qpv",
      "zus",
      "hors",
      "resident",
      "residente",
      "habitant",
      "habitante",
      "eligible",
      "quartier",
    ],
    ["a", "au", "aux", "d", "de", "du", "des", "l", "le", "la", "les", "en", "et", "ou", "par"],
    ["sur", "un", "une", "s", "est", "dans"],
  ].flat(),
);

/** A letter or two stuck to figures make a code or a unit: « 23T001 », « 12u ». */
const STUCK = 2;

/**
 * Whether a text is figures, units, codes and plain words only: one that names
 * nobody. False for any other word, for a telephone number or an address.
 */
export function isPlainText(text: string): boolean {
  if (readMissing(tidy(text)) !== null) return true;
  if (findCoordinates(text) !== null) return false;
  const runs = withoutAccents(text).matchAll(/(\d?)(\p{L}+)(\d?)/gu);
  return [...runs].every(([, before = "", word = "", after = ""]) => {
    const isStuck = before !== "" || after !== "";
    return (isStuck && word.length <= STUCK) || WORDS.has(word) || monthFromName(word) !== null;
  });
}
