import { compte } from "../francais";
import { jourFromYmd, ymdFromJour } from "../values/date";
import { eachCell, type Corrector } from "./corrector";
import { day, figure, rate, replaceCell } from "./replace";

/** Years that a slip of the keyboard may have meant: 2062 for 2026, 1926, 2126, 2036… */
function likelyYears(annee: number): readonly number[] {
  const text = String(annee);
  const twoLast = text.slice(0, 2) + text.slice(3, 4) + text.slice(2, 3);
  const oneDigit = [-10, 10, -1, 1].map((step) => annee + step);
  return [Number(twoLast), annee + 100, annee - 100, ...oneDigit];
}

/** The same day of the likeliest year within the bounds; null when none is. */
function likelyJour(jour: number, min: number, max: number): number | null {
  const { annee, mois, jour: jourDuMois } = ymdFromJour(jour);
  const candidates = likelyYears(annee).map((year) => jourFromYmd(year, mois, jourDuMois));
  return candidates.find((found) => found !== null && found >= min && found <= max) ?? null;
}

export const corrigerLAnnee: Corrector = {
  code: "PLG-04",
  titre: (count) => `Corriger l'année de ${compte(count, "date")}`,
  propose: eachCell((anomalie, cells) => {
    const { date, min, max } = anomalie.params;
    const jour = likelyJour(Number(date), Number(min), Number(max));
    if (jour === null) return "Aucune année proche ne convient : vérifiez la date.";
    return replaceCell(cells, anomalie, day(cells, jour));
  }, "Corriger l'année"),
};

export const ecrireEnPourcentage: Corrector = {
  code: "PLG-06",
  titre: (count) => `Écrire ${compte(count, "taux", "taux")} en pourcentage`,
  propose: eachCell((anomalie, cells) => {
    const attendu = Number(anomalie.params["attendu"]);
    if (Number.isNaN(attendu)) return "Vérifiez ce taux, puis saisissez-le, par exemple 5 %.";
    return replaceCell(cells, anomalie, rate(cells, anomalie.place, attendu));
  }, "Écrire en pourcentage"),
};

export const ecrireHorsTaxes: Corrector = {
  code: "COH-08",
  titre: (count) => `Écrire ${compte(count, "montant")} hors taxes`,
  propose: eachCell((anomalie, cells) => {
    const ht = Number(anomalie.params["ht"]);
    return replaceCell(cells, anomalie, figure(cells, anomalie.place, ht));
  }, "Écrire le montant hors taxes"),
};
