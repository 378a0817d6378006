import type { Anomalie } from "../anomalies/anomalie";
import type { AnomalieCode } from "../anomalies/catalogue";
import { nomsDesQuartiers } from "../anomalies/listeDesQuartiers";
import { moasListes } from "../anomalies/referentielsNoms";
import { tablesWith } from "../anomalies/rule";
import { compte, fr } from "../francais";
import { PUBLICS } from "../nomenclatures/publics";
import { TYPES_CONTRAT } from "../nomenclatures/typeContrat";
import { CellCode } from "../sheet";
import { labelColumn } from "../suivi/labels";
import { qpvGeneration } from "../values/identifiants";
import {
  choice,
  eachCell,
  refuseAll,
  type AnomalieDeChamp,
  type Corrector,
  type Proposition,
} from "./corrector";
import { nearestLabels } from "./nearest";
import { label, replaceCell } from "./replace";
import type { WorkbookCells } from "./workbookCells";

/** The text of the first cell of a group, that its labels are compared with. */
function textOf([first]: readonly Anomalie[], cells: WorkbookCells): string {
  return first === undefined ? "" : (cells.text(first.place) ?? "");
}

/** One of these labels in each cell; the nearest is proposed when it is near enough. */
function chooseAmong(
  group: readonly Anomalie[],
  cells: WorkbookCells,
  labels: readonly string[],
): Proposition {
  const near = nearestLabels(textOf(group, cells), labels);
  if (near.labels.length === 0) return refuseAll(group, "Aucun choix n'est connu du classeur.");
  const ways = near.labels.map((libelle) => ({
    libelle,
    repair: (anomalie: AnomalieDeChamp) => replaceCell(cells, anomalie, label(libelle)),
  }));
  return { ...choice(group, cells, ways), proposee: near.isClose ? 0 : null };
}

export const choisirLeMoa: Corrector = {
  code: "REF-01",
  titre: (count) => fr`Choisir le maître d'ouvrage de ${compte(count, "ligne")}`,
  propose: (group, cells) => {
    const { moas } = cells.suivi;
    const noms = [...moasListes(cells.suivi)].flatMap((moa) => moas[moa]?.nom ?? []);
    return chooseAmong(group, cells, noms);
  },
};

function chooseInList(
  code: AnomalieCode,
  list: Readonly<Record<string, { readonly libelle: string }>>,
): Corrector {
  const labels = Object.values(list).map(({ libelle }) => libelle);
  return {
    code,
    titre: (count) => `Choisir dans la liste pour ${compte(count, "cellule")}`,
    propose: (group, cells) => chooseAmong(group, cells, labels),
  };
}

export const choisirLeContrat = chooseInList("REF-03", TYPES_CONTRAT);
export const choisirLePublic = chooseInList("REF-04", PUBLICS);

/** Names of the workbook's own list; where it has none, what other rows write in the right form. */
function quartiersConnus({ suivi }: WorkbookCells): readonly string[] {
  const listed = nomsDesQuartiers(suivi);
  if (listed.length > 0) return listed;
  const told = suivi.tables.flatMap((lignes) => labelColumn(lignes, "quartier")?.labels ?? []);
  return told.filter((quartier) => qpvGeneration(quartier) !== null);
}

export const choisirLeQuartier: Corrector = {
  code: "REF-05",
  titre: (count) => `Choisir le quartier de ${compte(count, "ligne")}`,
  propose: (group, cells) => chooseAmong(group, cells, quartiersConnus(cells)),
};

export const choisirLeMarche: Corrector = {
  code: "FEU-01",
  titre: (count) => `Choisir le marché de ${compte(count, "ligne")}`,
  propose: (group, cells) => {
    const champ = group[0]?.champ ?? "marcheNum";
    const tables = [...tablesWith(cells.suivi, { natures: ["marche"], champs: [champ] })];
    const labels = tables.flatMap(([, lignes]) => labelColumn(lignes, champ)?.labels ?? []);
    return chooseAmong(group, cells, labels);
  },
};

/** The digits of a number, with the zeros that the other numbers of its column begin with. */
function numeroText(cells: WorkbookCells, { place }: AnomalieDeChamp): string | null {
  const value = cells.number(place);
  if (cells.code(place) !== CellCode.number || !Number.isSafeInteger(value) || value < 0) {
    return null;
  }
  const texts = cells.suivi.workbook.sheets[place.sheet]?.columns[place.column]?.texts ?? [];
  const padded = texts.map((text) => text.trim()).filter((text) => /^0\d+$/.test(text));
  return value.toFixed(0).padStart(Math.max(0, ...padded.map(({ length }) => length)), "0");
}

export const ecrireLeNumeroEnTexte: Corrector = {
  code: "REF-08",
  titre: (count) => `Écrire ${compte(count, "numéro")} comme du texte`,
  propose: eachCell((anomalie, cells) => {
    const text = numeroText(cells, anomalie);
    if (text === null) return "Le numéro d'origine ne peut pas être retrouvé : ressaisissez-le.";
    return replaceCell(cells, anomalie, label(text));
  }, "Écrire en texte"),
};
