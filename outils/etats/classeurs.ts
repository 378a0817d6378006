import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write, type WorkBook } from "@e965/xlsx";
import { EXAMPLES } from "../../emulator/demo/folders";
import type { Classeur } from "./scene";

type Cell = string | number | Date | null;

const TITRES = [
  ...["Maître d'ouvrage", "N° de marché", "Heures prévues", "Nom", "Prénom"],
  ...["Type de contrat", "Date de début", "Date de fin", "Heures réalisées"],
];

const [DEBUT, FIN] = [new Date(Date.UTC(2026, 0, 5)), new Date(Date.UTC(2026, 2, 27))];

const LIGNES: readonly (readonly Cell[])[] = [
  ["Ville de Valbrune", "23T001", 900, "Ferrand", "Ana", "CDD", DEBUT, FIN, 151.5],
  ["Ville de Valbrune", "23T001", 900, "Morel", "Luc", "CDD", DEBUT, FIN, 70],
  ["Habitat du Val", "23T002", 400, "Petit", "Zoé", "CDD", DEBUT, FIN, 120],
];

/** An example that comes with the project. */
export function exemple(name: string): Classeur {
  return { name, bytes: readFileSync(join(EXAMPLES, name)) };
}

function classeur(name: string, sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const workbook = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(
      workbook,
      utils.aoa_to_sheet(
        rows.map((row) => [...row]),
        { UTC: true },
      ),
      sheet,
    );
  }
  return written(name, workbook);
}

function written(name: string, workbook: WorkBook): Classeur {
  const bytes: unknown = write(workbook, { type: "buffer", bookType: "xlsx" });
  return { name, bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array() };
}

/** Nothing to say about it. */
export const sansAnomalie = () => classeur("suivi-juste.xlsx", { Contrats: [TITRES, ...LIGNES] });

export const vide = () => classeur("vide.xlsx", { Feuil1: [[]] });

export const sansSuivi = () =>
  classeur("budget.xlsx", {
    Budget: [
      ["Poste", "Quantité", "Prix"],
      ["Fournitures", 3, 12.5],
      ["Déplacements", 2, 48],
    ],
  });

/** A column that may be two things, and no MOA. */
export const colonnesDouteuses = () =>
  classeur("colonnes.xlsx", {
    Contrats: [
      ["N° de marché", "Prévu", "Nom", "Prénom", "Type", "Début", "Fin", "Hrs", "Quartier/QPV"],
      ...LIGNES.map(([, ...row], index) => [...row, index === 0 ? "Oui" : "Les Tilleuls"]),
    ],
  });

/** Very long names, and a social security number. */
export const nomsLongs = () =>
  classeur("suivi-des-clauses-d-insertion-de-l-agglomeration-2026-version-definitive.xlsx", {
    "Contrats de travail dispositif": [
      TITRES,
      ...Array.from({ length: 12 }, (_, index): Cell[] => [
        "Syndicat intercommunal d'aménagement et d'équipement des vallées de l'Orle et du Valbrun",
        "2023-TRAVAUX-LOT-0000012-BIS",
        index === 0 ? "mille" : 4200,
        ...["Ferrand", "Ana", index % 3 === 0 ? "CDD" : "stage d'observation", FIN, DEBUT],
        index % 2 === 0 ? `${String(index + 100)},5` : 128,
      ]),
      ["Ville de Valbrune", "23T001", 900, "1850799123456", "Luc", "CDD", DEBUT, FIN, 70],
    ],
  });

/** Millions of hours, to the hundredth, and names that take all the room. */
export const grosChiffres = () =>
  classeur("gros-chiffres.xlsx", {
    Contrats: [
      TITRES,
      ...LIGNES.map((ligne, index): Cell[] => [
        ...ligne.map((cell, column) => (column === 2 ? 9_876_543.21 : cell)).slice(0, 8),
        1_234_567.89 + index,
      ]),
    ],
  });

/** A suivi that says who and when, and no hours. */
export const sansHeures = () =>
  classeur("sans-heures.xlsx", {
    Contrats: [TITRES, ...LIGNES].map((ligne) => ligne.filter((_, column) => column % 6 !== 2)),
  });

/** Sheets that are not a suivi, each for a reason of its own. */
export const feuillesRefusees = () =>
  classeur("feuilles-refusees.xlsx", {
    Notes: [["Penser à relancer la mairie"], ["Appeler l'entreprise"]],
    Vide: [[]],
    Budget: [
      ["Poste", "Quantité", "Prix"],
      ["Fournitures", 3, 12.5],
    ],
    Fiche: TITRES.map((titre, row) => [titre, LIGNES[0]?.[row] ?? null]),
  });

/** As many anomalies as rows. */
export const tresLong = (rows: number) =>
  classeur("long.xlsx", {
    Contrats: [
      TITRES,
      ...Array.from({ length: rows }, (_, index): Cell[] => [
        ...["Ville de Valbrune", "23T001", 900, `Nom${String(index)}`, "Ana", "CDD"],
        ...[DEBUT, FIN, `${String((index % 150) + 1)},5`],
      ]),
    ],
  });

/** Hours to plan that our functions compute. */
export function avecFormules(): Classeur {
  const titres = ["Maître d'ouvrage", "N° de marché", "Montant HT", "Heures prévues"];
  const sheet = utils.aoa_to_sheet([
    titres,
    ["Ville de Valbrune", "23T001", 960000],
    ["Habitat du Val", "23T002", 480000],
  ]);
  sheet["D2"] = { t: "n", v: 600, f: "INSERTION_HEURES(C2)" };
  sheet["D3"] = { t: "n", v: 300, f: "INSERTION_HEURES(C3)" };
  sheet["!ref"] = "A1:D3";
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "Marchés");
  return written("formules.xlsx", workbook);
}
