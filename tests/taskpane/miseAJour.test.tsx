/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Emulator } from "../../emulator/boot/emulator";
import { cachedValues, type Calculator } from "../../emulator/formulas/calculator";
import { UniverCalculator } from "../../emulator/formulas/univerCalculator";
import { closeExcelHosts, openExcelHost } from "../hosts/openExcelHost";
import { emulatedSuivi } from "../support/emulatedSuivi";
import { axeProblems, button, check, named, renderOn, shownText, tab } from "../support/renderPane";
import { suiviJuste } from "../support/suiviDuVolet";

afterEach(closeExcelHosts);

const BILAN = "Bilan Ville d'Alès";

/** The pane on Excel once its bilan was written; what is not computed keeps no value. */
async function openWithBilan(calculator: Calculator = new UniverCalculator()) {
  const { host, emulator } = await openExcelHost({
    workbook: emulatedSuivi(suiviJuste()),
    calculator,
  });
  const pane = await renderOn(host);
  await check(pane);
  await pane.user.click(tab("Bilans"));
  await pane.user.click(button("Créer 1 bilan"));
  await findWritten(emulator, "1 feuille créée");
  await pane.user.click(button("Revenir aux bilans"));
  return { ...pane, emulator };
}

/** Written: what Excel then tells of its cells has reached the pane too. */
async function findWritten(emulator: Emulator, heading: string | RegExp): Promise<void> {
  await screen.findByRole("heading", { name: named(heading) });
  await act(() => emulator.settle());
}

/** Other hours in the first row of the suivi. */
async function typeHours(emulator: Emulator, hours: number): Promise<void> {
  await act(async () => {
    emulator.user.type("Contrats!I2", [[hours]]);
    await emulator.settle();
  });
}

/** E30, the hours of the only marché of the bilan. */
function hoursIn(emulator: Emulator): unknown {
  return emulator.workbook.sheets.find(({ name }) => name === BILAN)?.cells.value(29, 4);
}

async function typeInBilan(emulator: Emulator, hours: number): Promise<void> {
  await act(async () => {
    emulator.user.type(`'Bilan Ville d''Alès'!E30`, [[hours]]);
    await emulator.settle();
  });
}

async function review(user: UserEvent): Promise<void> {
  await user.click(button("Mettre à jour 1 bilan…"));
  await screen.findByRole("heading", { name: "Ce qui change" });
}

it("montre ce qui change avant d'écrire, puis met la feuille à jour", async () => {
  const { user, emulator } = await openWithBilan();
  expect(shownText()).toContain("2 lignes · 221,5 h · bilan existant");
  await screen.findByText(/bilan à jour/);
  await typeHours(emulator, 160);
  await screen.findByText(/bilan à mettre à jour : \d+ chiffres changent/);
  await review(user);
  const sheet = within(screen.getByRole("region", { name: BILAN }));
  expect(sheet.getByText("Heures d'insertion réalisées").parentElement?.textContent).toMatch(
    /221,5.h → 230.h \+8,5.h/,
  );
  expect(await axeProblems()).toEqual([]);
  expect(hoursIn(emulator)).toBe(221.5);
  await user.click(button("Mettre à jour 1 feuille"));
  await findWritten(emulator, "1 feuille mise à jour");
  expect(hoursIn(emulator)).toBe(230);
});

it("ne montre ni n'écrit rien quand rien n'a changé", async () => {
  const { user, emulator } = await openWithBilan();
  const before = emulator.workbook.undo.records.length;
  await user.click(button("Mettre à jour 1 bilan…"));
  await screen.findByRole("heading", { name: /^Déjà à jour.: rien à écrire$/ });
  expect(emulator.workbook.undo.records.length).toBe(before);
});

it("demande ce que deviennent les cellules saisies par-dessus, et garde celles qu'on veut garder", async () => {
  const { user, emulator } = await openWithBilan();
  await typeInBilan(emulator, 250);
  await review(user);
  expect(shownText()).toContain("Vous avez modifié 1 cellule du bilan : E30.");
  expect(shownText()).toContain("E30 : vous avez saisi 250 h, le calcul donne 221,5 h");
  const replace = screen.getByRole("radio", { name: "Remplacer par les valeurs calculées" });
  expect(replace).toHaveProperty("checked", true);
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "Garder mes valeurs" }));
  await user.click(button("Mettre à jour 1 feuille"));
  await findWritten(emulator, /feuille (?:mise|déjà)|Déjà à jour/);
  expect(hoursIn(emulator)).toBe(250);
});

it("conserve l'ancien bilan, et crée le nouveau à côté", async () => {
  const { user, emulator } = await openWithBilan(cachedValues);
  await typeHours(emulator, 160);
  await review(user);
  await user.click(screen.getByRole("checkbox", { name: "Conserver les anciens bilans" }));
  await user.click(button("Créer 1 feuille"));
  await findWritten(emulator, "1 feuille créée");
  expect(hoursIn(emulator)).toBe(221.5);
  expect(emulator.workbook.sheets.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^Bilan Ville d'Alès 20\d\d-\d\d$/),
  );
});

it("montre de nouveau ce qui change, quand le classeur a changé entre-temps", async () => {
  const { user, emulator } = await openWithBilan();
  await typeHours(emulator, 160);
  await review(user);
  await typeHours(emulator, 170);
  await user.click(button("Mettre à jour 1 feuille"));
  await screen.findByText(/Le classeur a changé entre-temps/);
  expect(shownText()).toContain("221,5 h → 240 h");
  expect(hoursIn(emulator)).toBe(221.5);
  await user.keyboard("{Escape}");
  expect(button("Mettre à jour 1 bilan…")).toBeTruthy();
});
