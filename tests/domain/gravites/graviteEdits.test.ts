import { editWorkbook } from "../../../src/domain/editWorkbook";
import { type GravitesDemandees, graviteEdits } from "../../../src/domain/gravites/graviteEdits";
import { readGravites } from "../../../src/domain/gravites/readGravites";
import { cellAddress, type WorkbookData } from "../../../src/domain/sheet";
import { sheetOf, workbookOf } from "../../support/sheetOf";

const TITRES = "| | Contrôle (code) | Gravité voulue";

function workbook(...rows: readonly string[]): WorkbookData {
  const table = ["Paramètres", "", ...rows].join("\n");
  return workbookOf({
    Contrats: "Nom | Heures réalisées",
    Paramètres: sheetOf(table, { generated: "parametres|" }),
  });
}

function ecrit(rows: readonly string[], demandees: GravitesDemandees) {
  return graviteEdits(workbook(...rows), demandees)?.map(({ place, value }) => [
    cellAddress(place.row, place.column),
    value,
  ]);
}

it("s'écrit sur la ligne du contrôle, sinon sur la première ligne libre", () => {
  const rows = [TITRES, "| | COH-07 | information", "| | | à voir", "| | |", "| | TYP-10 |"];
  expect(ecrit(rows, { "COH-07": "bloquante" })).toEqual([
    ["C4", "COH-07"],
    ["D4", "bloquante"],
  ]);
  expect(ecrit(rows, { "TYP-02": "désactivée", "COH-13": "information" })).toEqual([
    ["C6", "TYP-02"],
    ["D6", "désactivée"],
    ["C8", "COH-13"],
    ["D8", "information"],
  ]);
});

it("redevient celle du contrôle quand sa ligne est vidée, et toutes ses redites", () => {
  const rows = [TITRES, "| | COH-07 | information", "| | coh-07 | désactivée"];
  expect(ecrit(rows, { "COH-07": null, "TYP-02": null })).toEqual([
    ["C4", null],
    ["D4", null],
    ["C5", null],
    ["D5", null],
  ]);
  expect(ecrit(rows, { "COH-07": "bloquante" })).toEqual([
    ["C4", "COH-07"],
    ["D4", "bloquante"],
    ["C5", null],
    ["D5", null],
  ]);
});

it("pose la liste au-delà de ce que porte une feuille qui n'en a pas", () => {
  expect(ecrit(["a | b"], { "TYP-02": "désactivée" })).toEqual([
    ["D4", "Contrôle (code)"],
    ["E4", "Gravité voulue"],
    ["D5", "TYP-02"],
    ["E5", "désactivée"],
  ]);
});

it("se relit comme elle a été demandée", () => {
  const before = workbook(TITRES, "| | COH-07 | information");
  const demandees: GravitesDemandees = { "COH-07": null, "TYP-10": "désactivée" };
  const after = editWorkbook(before, graviteEdits(before, demandees) ?? []);
  expect(readGravites(after)).toEqual({ "TYP-10": "désactivée" });
});

it("demande d'abord une feuille Paramètres", () => {
  expect(graviteEdits(workbookOf({ Contrats: "Nom" }), { "TYP-02": "désactivée" })).toBeNull();
});
