import { CHAMPS } from "../columns/champs";
import { compte } from "../francais";
import { CellCode } from "../sheet";
import { jourFromYmd, readDate, ymdFromJour } from "../values/date";
import { readSiret } from "../values/identifiants";
import { readNumber } from "../values/number";
import { readOuiNon } from "../values/ouiNon";
import { tidy } from "../values/text";
import { choice, eachCell, type AnomalieDeChamp, type Corrector } from "./corrector";
import { day, figure, label, rate, replaceCell } from "./replace";
import type { WorkbookCells } from "./workbookCells";

const CHANGEE = "La cellule a changé depuis la vérification.";

/** What a text cell tells in the champ's unit; null when it tells no number any more. */
function numberOf(cells: WorkbookCells, { place }: AnomalieDeChamp): number | null {
  const reading = readNumber(cells.text(place) ?? "");
  if (reading.state !== "value") return null;
  const { value, unit } = reading.value;
  return unit === null ? value * cells.facteur(place) : value;
}

export const convertirEnNombre: Corrector = {
  code: "TYP-02",
  titre: (count) => `Convertir ${compte(count, "texte")} en ${count < 2 ? "nombre" : "nombres"}`,
  propose: eachCell((anomalie, cells) => {
    const value = numberOf(cells, anomalie);
    if (value === null) return CHANGEE;
    const { place, champ } = anomalie;
    const written = CHAMPS[champ].type === "taux" ? rate : figure;
    return replaceCell(cells, anomalie, written(cells, place, value));
  }, "Convertir"),
};

function jourOf(cells: WorkbookCells, { place }: AnomalieDeChamp): number | null {
  const reading = readDate(cells.text(place) ?? "");
  return reading.state === "value" ? reading.value : null;
}

/** 02/03/2026 for 03/02/2026; null when no calendar has that day. */
function swapped(jour: number): number | null {
  const { annee, mois, jour: jourDuMois } = ymdFromJour(jour);
  return jourFromYmd(annee, jourDuMois, mois);
}

const commeLue = eachCell((anomalie, cells) => {
  const jour = jourOf(cells, anomalie);
  return jour === null ? CHANGEE : replaceCell(cells, anomalie, day(cells, jour));
}, "Convertir");

export const convertirEnDate: Corrector = {
  code: "TYP-04",
  titre: (count) => `Convertir ${compte(count, "texte")} en ${count < 2 ? "date" : "dates"}`,
  propose: (group, cells) => {
    const [first] = group;
    if (first?.params["doute"] !== 1) return commeLue(group, cells);
    const way = (libelle: string, jourFrom: (jour: number) => number | null) => ({
      libelle,
      repair: (anomalie: AnomalieDeChamp) => {
        const jour = jourOf(cells, anomalie);
        const wanted = jour === null ? null : jourFrom(jour);
        return wanted === null ? CHANGEE : replaceCell(cells, anomalie, day(cells, wanted));
      },
    });
    const ways = [way("Jour, puis mois", (jour) => jour), way("Mois, puis jour", swapped)];
    return { ...choice(group, cells, ways), proposee: 0 };
  },
};

/** Fourteen digits without their blanks; any other text as the eye reads it. */
function cleaned(text: string, isSiret: boolean): string {
  const siret = isSiret ? readSiret(text) : null;
  return siret?.state === "value" ? siret.value : tidy(text);
}

export const nettoyerLesEspaces: Corrector = {
  code: "TYP-07",
  titre: (count) => `Nettoyer les espaces de ${compte(count, "cellule")}`,
  propose: eachCell((anomalie, cells) => {
    const text = cells.text(anomalie.place);
    if (text === null) return CHANGEE;
    const isSiret = CHAMPS[anomalie.champ].type === "siret";
    return replaceCell(cells, anomalie, label(cleaned(text, isSiret)));
  }, "Nettoyer"),
};

export const ecrireOuiOuNon: Corrector = {
  code: "TYP-08",
  titre: (count) => `Écrire Oui ou Non dans ${compte(count, "cellule")}`,
  propose: eachCell((anomalie, cells) => {
    const reading = readOuiNon(cells.text(anomalie.place) ?? "");
    if (reading.state !== "value") return "Ce texte ne se lit ni comme Oui ni comme Non.";
    return replaceCell(cells, anomalie, label(reading.value ? "Oui" : "Non"));
  }, "Remplacer"),
};

export const convertirEnHeures: Corrector = {
  code: "TYP-10",
  titre: (count) => `Convertir ${compte(count, "durée")} en heures (× 24)`,
  propose: eachCell((anomalie, cells) => {
    const { place } = anomalie;
    if (cells.code(place) !== CellCode.duration) return CHANGEE;
    const heures = Math.round(cells.number(place) * 24 * 3600) / 3600;
    return replaceCell(cells, anomalie, figure(cells, place, heures));
  }, "Convertir"),
};
