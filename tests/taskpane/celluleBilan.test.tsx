/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { cachedValues } from "../../emulator/formulas/calculator";
import { closeExcelHosts, openExcelHost } from "../hosts/openExcelHost";
import { emulatedSuivi } from "../support/emulatedSuivi";
import { axeProblems, button, check, named, renderOn, shownText, tab } from "../support/renderPane";
import { suiviJuste } from "../support/suiviDuVolet";

afterEach(closeExcelHosts);

/** The pane on Excel, its bilan just written; `select` is a click in the sheet. */
async function openWithBilan() {
  const workbook = emulatedSuivi(suiviJuste());
  const { host, emulator } = await openExcelHost({ workbook, calculator: cachedValues });
  const pane = await renderOn(host);
  await check(pane);
  await pane.user.click(tab("Bilans"));
  await pane.user.click(button("Créer 1 bilan"));
  await screen.findByRole("heading", { name: named("1 feuille créée") });
  const select = (address: string) =>
    act(async () => {
      emulator.user.select(address);
      await emulator.settle();
    });
  return { ...pane, select };
}

const chosen = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const figure = () => chosen("Chiffre").selectedOptions[0]?.textContent.replaceAll(/\s/g, " ");

it("dit d'où vient le chiffre de la cellule choisie dans le bilan, puis de la suivante", async () => {
  const { user, select } = await openWithBilan();
  await select("'Bilan Ville d''Alès'!C15");
  await user.click(await screen.findByRole("button", { name: /^D.où vient ce chiffre/ }));
  await screen.findByRole("combobox", { name: "Chiffre" });
  expect(figure()).toMatch(/^Contrats : /);
  expect(await axeProblems()).toEqual([]);
  await select("'Bilan Ville d''Alès'!E30");
  await screen.findByRole("option", { name: /221,5/, selected: true });
  expect(figure()).toMatch(/ : 221,5 h$/);
  expect(shownText()).toContain("2 lignes · 221,5 h");
});

it("ne propose rien hors des chiffres d'un bilan", async () => {
  const { select } = await openWithBilan();
  for (const address of ["'Bilan Ville d''Alès'!B2", "'Bilan Ville d''Alès'!B22", "Contrats!I2"]) {
    await select(address);
    expect(screen.queryByRole("button", { name: /^D.où vient ce chiffre/ })).toBeNull();
  }
});
