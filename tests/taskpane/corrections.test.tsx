/** @jest-environment jsdom */
import { classeurModifie } from "../../src/hosts/writeErrors";
import { screen, waitFor } from "@testing-library/react";
import { HostError } from "../../src/hosts/hostError";
import {
  announced,
  axeProblems,
  button,
  named,
  renderChecked,
  shownText,
} from "../support/renderPane";
import { suiviCorrige, suiviFautif } from "../support/suiviDuVolet";

const textAsHours = { sheet: 0, row: 4, column: 7 };

async function openCorrection(options: Parameters<typeof renderChecked>[1] = {}) {
  const pane = await renderChecked(suiviFautif(), options);
  await pane.user.click(button(/Nombre saisi comme texte/));
  await pane.user.click(button("Corriger…"));
  await screen.findByRole("heading", { name: named("Convertir 1 texte en nombre") });
  return pane;
}

describe("Corriger", () => {
  it("montre avant et après, et n'écrit rien avant le bouton", async () => {
    const { host } = await openCorrection();
    expect(screen.getByRole("checkbox", { name: named(/^H5.: «.35,5.» → 35,5$/) })).toBeTruthy();
    expect(host.edits).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });

  it("écrit, revérifie, et dit comment annuler", async () => {
    let workbook = suiviFautif();
    const { host, user } = await openCorrection({ read: () => Promise.resolve(workbook) });
    workbook = suiviCorrige();
    await user.click(button("Corriger 1 cellule"));
    await screen.findByText(/1 cellule corrigée. Ctrl\+Z pour annuler/);
    expect(host.edits).toEqual([expect.objectContaining({ place: textAsHours, value: 35.5 })]);
    await waitFor(() => {
      expect(announced()).toContain("Anomalie corrigée, il en reste 1.");
    });
    expect(screen.queryByText("Nombre saisi comme texte")).toBeNull();
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("nomme la feuille de chaque cellule quand il y en a plusieurs", async () => {
    const [sheet] = suiviFautif().sheets;
    if (sheet === undefined) throw new Error("a sheet is missing");
    const other = { ...sheet, name: "Contrats 2025" };
    const { user } = await renderChecked({ ...suiviFautif(), sheets: [sheet, other] });
    await user.click(button(/Nombre saisi comme texte/));
    await user.click(button("Corriger tout (2)…"));
    await screen.findByRole("checkbox", { name: named(/^Contrats 2026 › H5/) });
    expect(screen.getByRole("checkbox", { name: named(/^Contrats 2025 › H5/) })).toBeTruthy();
  });

  it("compte chaque cellule qu'une correction écrit", async () => {
    const { host, user } = await renderChecked(suiviFautif());
    await user.click(button(/Fin avant le début/));
    await user.click(button("Corriger…"));
    await user.click(await screen.findByRole("button", { name: named("Corriger 2 cellules") }));
    await screen.findByText(/2 cellules corrigées. Ctrl\+Z pour annuler/);
    expect(host.edits).toHaveLength(2);
  });

  it("laisse une cellule décochée", async () => {
    const { host, user } = await openCorrection();
    await user.click(screen.getByRole("checkbox"));
    expect(button("Choisissez ce qu'il faut écrire").getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("{Escape}");
    await screen.findByRole("button", { name: "Autres actions" });
    expect(host.edits).toEqual([]);
    expect(document.activeElement).toBe(button("Corriger…"));
  });

  it("ne remplace jamais une formule, et le dit", async () => {
    const { user } = await renderChecked(suiviFautif(), { formulas: [textAsHours] });
    await user.click(button(/Nombre saisi comme texte/));
    await user.click(button("Corriger…"));
    await screen.findByText(/1 anomalie à corriger vous-même/);
    expect(shownText()).toContain("La cellule contient une formule");
  });

  it("revérifie de lui-même quand des lignes ont changé, et n'écrit rien", async () => {
    const { user, host } = await openCorrection({ refuse: { applyEdits: classeurModifie() } });
    const reads = host.reads;
    await user.click(button(/^Corriger \d+ cellules?$/));
    await screen.findByText(/Des lignes ont changé depuis la vérification/);
    expect(shownText()).toContain("rien n'a été écrit. Voici la liste refaite.");
    expect(host.edits).toEqual([]);
    expect(host.reads).toBe(reads + 1);
    expect(screen.queryByRole("button", { name: "Réessayer" })).toBeNull();
  });

  it("n'annonce pas une liste refaite quand la relecture échoue", async () => {
    let isBroken = false;
    const { user } = await openCorrection({
      refuse: { applyEdits: classeurModifie() },
      read: () => (isBroken ? Promise.reject(classeurModifie()) : Promise.resolve(suiviFautif())),
    });
    isBroken = true;
    await user.click(button(/^Corriger \d+ cellules?$/));
    await screen.findByText(/Des lignes ont changé depuis la vérification/);
    expect(shownText()).toContain("Elle n'a pas pu être refaite.");
    expect(shownText()).not.toContain("Voici la liste refaite");
  });

  it("dit pourquoi Excel refuse, et garde les choix", async () => {
    const refusal = new HostError("FEUILLE_PROTEGEE", "Feuille protégée.", "Ôtez la protection.");
    const { user } = await openCorrection({ refuse: { applyEdits: refusal } });
    await user.click(button("Corriger 1 cellule"));
    await screen.findByText("Feuille protégée.");
    expect(button("Corriger 1 cellule")).toBeTruthy();
    expect(button("Réessayer")).toBeTruthy();
  });
});
