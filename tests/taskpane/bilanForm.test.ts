import { readBilanForm, requestOf } from "../../src/taskpane/bilans/bilanForm";
import { jour } from "../support/sheetOf";

const FORM = {
  ...{ excluded: [], du: "", au: "", arreteAu: "30/06/2026" },
  ...{ hasSynthese: true, hasAnru: false, isInterne: false, structure: "" },
};

it("demande tous les maîtres d'ouvrage, sans période", () => {
  expect(requestOf(FORM, readBilanForm(FORM, ["a", "b"]))).toEqual({
    moas: ["a", "b"],
    du: null,
    au: null,
    arreteAu: jour("30/06/2026"),
    synthese: true,
    anru: false,
  });
});

it.each([
  [{ arreteAu: "" }, "Indiquez la date d'arrêt des données."],
  [{ arreteAu: "juin 2026" }, "Indiquez une date, par exemple 30/06/2026."],
])("sans date d'arrêt lisible, ne demande rien : %j", (typed, sentence) => {
  const read = readBilanForm({ ...FORM, ...typed }, ["a"]);
  expect(read.errors.arreteAu).toBe(sentence);
  expect(requestOf(FORM, read)).toBeNull();
});

it("dit qui établit le bilan, sans espaces superflus", () => {
  const form = { ...FORM, structure: "  Service  insertion " };
  expect(requestOf(form, readBilanForm(form, ["a"]))?.structure).toBe("Service insertion");
});

it("refuse une fin avant le début", () => {
  const read = readBilanForm({ ...FORM, du: "01/06/2026", au: "01/01/2026" }, ["a"]);
  expect(read.errors.au).toBe("La fin doit suivre le début.");
  expect(requestOf(FORM, read)).toBeNull();
});
