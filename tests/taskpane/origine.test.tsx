/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { axeProblems, button, renderChecked, shownText, tab } from "../support/renderPane";
import { suiviFautif } from "../support/suiviDuVolet";

async function openOrigine(options: Parameters<typeof renderChecked>[1] = {}) {
  const pane = await renderChecked(suiviFautif(), options);
  await pane.user.click(tab("Bilans"));
  await pane.user.click(button(/^D.où viennent ces chiffres/));
  await screen.findByRole("combobox", { name: "Chiffre" });
  return pane;
}

async function choose(
  { user }: Awaited<ReturnType<typeof openOrigine>>,
  label: string,
  option: RegExp,
) {
  const select = screen.getByRole("combobox", { name: label });
  await user.selectOptions(select, screen.getByRole("option", { name: option }));
}

it("dit les lignes d'un chiffre, et les sélectionne dans la feuille", async () => {
  const pane = await openOrigine();
  expect(shownText()).toContain("Contrats 20262 lignes · 105,5 h");
  expect(await axeProblems()).toEqual([]);
  await pane.user.click(button("Sélectionner les 2 lignes"));
  await screen.findByText(/^2 lignes sélectionnées dans la feuille\.$/);
  expect(pane.host.selected).toEqual([{ sheet: 0, rows: [3, 4] }]);
  await pane.user.click(screen.getByRole("button", { name: "Ligne 5" }));
  expect(pane.host.visited).toEqual([{ sheet: 0, row: 4, column: 0 }]);
});

it("va d'un maître d'ouvrage à l'autre, jusqu'aux lignes non comptées", async () => {
  const pane = await openOrigine();
  await choose(pane, "Maître d'ouvrage", /Ville d'Alès/);
  expect(shownText()).toContain("Contrats 20261 ligne · 151,5 h");
  await choose(pane, "Chiffre", /Lignes non comptées/);
  expect(shownText()).toContain("Contrats 20261 ligne · 100 h");
  await choose(pane, "Chiffre", /Heures des habitants des QPV/);
  expect(shownText()).toContain("Aucune ligne.");
  await pane.user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { name: "Bilans par maître d'ouvrage" })).toBeTruthy();
});

it("sélectionne par morceaux ce qu'Excel ne prend pas en une fois, et le dit", async () => {
  const pane = await openOrigine({ rowsAtOnce: 1 });
  await pane.user.click(button("Sélectionner les 2 lignes"));
  await screen.findByText(/1 ligne sélectionnée \(1 sur 2\)/);
  await pane.user.click(button("Sélectionner les suivantes"));
  await screen.findByText(/1 ligne sélectionnée \(2 sur 2\)/);
  expect(pane.host.selected.map(({ rows }) => rows)).toEqual([[3], [4]]);
});

it("ne compte que la période demandée", async () => {
  const { user } = await renderChecked(suiviFautif());
  await user.click(tab("Bilans"));
  await user.type(screen.getByRole("textbox", { name: "Du" }), "01/01/2030");
  await user.click(button(/^D.où viennent ces chiffres/));
  expect(await screen.findByText("Aucune ligne.")).toBeTruthy();
});
