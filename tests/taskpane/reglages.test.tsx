/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { WorkbookData } from "../../src/domain/sheet";
import { HostError } from "../../src/hosts/hostError";
import {
  axeProblems,
  button,
  renderPane,
  shownText,
  tab,
  type PaneOptions,
} from "../support/renderPane";
import { sheetOf } from "../support/sheetOf";
import { suiviFautif } from "../support/suiviDuVolet";

/** « Paramètres » with its list of checks. */
function avecGravites(...rows: readonly string[]): WorkbookData {
  const table = ["Paramètres", "", "| | Contrôle (code) | Gravité voulue", ...rows].join("\n");
  const suivi = suiviFautif();
  return { ...suivi, sheets: [...suivi.sheets, sheetOf(table, { generated: "parametres|" })] };
}

async function renderSettings(options: PaneOptions = {}) {
  const pane = await renderPane(suiviFautif(), options);
  await screen.findByText(/colonnes reconnues/);
  await pane.user.click(tab("Réglages"));
  return pane;
}

const save = () => button("Enregistrer dans la feuille Paramètres");

it("montre les taux en vigueur et ce qu'ils donnent", async () => {
  await renderSettings();
  expect(screen.getByLabelText<HTMLInputElement>("Part de main-d'œuvre").value).toBe("37,5");
  expect(shownText()).toContain("Exemple : 100 000 € → 62,5 h");
  expect(await axeProblems()).toEqual([]);
});

it("recalcule l'exemple à mesure de la saisie", async () => {
  const { user } = await renderSettings();
  const taux = screen.getByLabelText("Taux d'insertion");
  await user.clear(taux);
  await user.type(taux, "0,1");
  expect(shownText()).toContain("Exemple : 100 000 € → 125 h");
});

it("enregistre dans la feuille Paramètres", async () => {
  const { host, user } = await renderSettings();
  const cout = screen.getByLabelText("Coût horaire");
  await user.clear(cout);
  await user.type(cout, "32,5 €");
  await user.click(screen.getByRole("radio", { name: /1.607/ }));
  await user.click(save());
  await screen.findByText(/Réglages enregistrés/, { selector: "[role=group] *" });
  expect(host.parametres).toMatchObject({
    coutHoraire: 32.5,
    baseEtp: 1607,
    partMainOeuvre: 0.375,
  });
});

it("dit sous le champ ce qui ne va pas, et y met le focus", async () => {
  const { host, user } = await renderSettings();
  const part = screen.getByLabelText("Part de main-d'œuvre");
  await user.clear(part);
  await user.type(part, "beaucoup");
  await user.click(save());
  expect(shownText()).toContain("Indiquez un nombre entre 1 et 100, par exemple 37,5.");
  expect(shownText()).toContain("1 valeur à corriger");
  expect(document.activeElement).toBe(part);
  expect(host.parametres).toBeNull();
  expect(await axeProblems()).toEqual([]);
});

it("demande une autre base d'équivalent temps plein", async () => {
  const { host, user } = await renderSettings();
  await user.click(screen.getByRole("radio", { name: "Autre" }));
  const base = screen.getByLabelText("Autre base, en heures");
  await user.clear(base);
  await user.type(base, "1 554");
  await user.click(save());
  expect(host.parametres).toMatchObject({ baseEtp: 1554 });
});

it("revient aux valeurs par défaut", async () => {
  const { user } = await renderSettings();
  const cout = screen.getByLabelText<HTMLInputElement>("Coût horaire");
  await user.clear(cout);
  await user.click(button("Valeurs par défaut"));
  expect(cout.value).toBe("30");
});

it("dit le refus du classeur et garde ce qui est saisi", async () => {
  const refusal = new HostError(
    "SORTIE_IMPOSSIBLE",
    "La structure du classeur est protégée.",
    "Ôtez la protection, puis réessayez.",
  );
  const { user } = await renderSettings({ refuse: { saveParametres: refusal } });
  const cout = screen.getByLabelText<HTMLInputElement>("Coût horaire");
  await user.clear(cout);
  await user.type(cout, "33");
  await user.click(save());
  await screen.findByText("La structure du classeur est protégée.");
  expect(cout.value).toBe("33");
});

describe("la gravité d'un contrôle", () => {
  const controle = () => screen.getByLabelText("Contrôle");
  const gravite = () => screen.getByLabelText<HTMLSelectElement>("Gravité");

  it("se règle parmi ce qui est permis", async () => {
    const { user } = await renderSettings();
    const permises = () => [...gravite().options].map(({ text }) => text);
    await user.selectOptions(controle(), "CNF-01");
    expect(permises()).toEqual(["Bloquante", "Avertissement (par défaut)"]);
    await user.selectOptions(controle(), "COH-07");
    expect(permises()).toEqual([
      "Bloquante",
      "Avertissement (par défaut)",
      "Information",
      "Désactivée",
    ]);
    expect(await axeProblems()).toEqual([]);
  });

  it("s'écrit dans la feuille Paramètres, avec les taux", async () => {
    const { host, user } = await renderSettings({
      read: () => Promise.resolve(avecGravites()),
    });
    await user.selectOptions(controle(), "COH-07");
    await user.selectOptions(gravite(), "information");
    await user.selectOptions(controle(), "TYP-10");
    await user.selectOptions(gravite(), "désactivée");
    expect(shownText()).toContain("Réglés autrement : TYP-10 désactivée, COH-07 information.");
    await user.click(save());
    await screen.findByText(/Réglages enregistrés/, { selector: "[role=group] *" });
    expect(host.edits.map(({ value }) => value)).toEqual([
      ...["COH-07", "information"],
      ...["TYP-10", "désactivée"],
    ]);
  });

  it("redevient celle du contrôle", async () => {
    const { host, user } = await renderSettings({
      read: () => Promise.resolve(avecGravites("| | COH-07 | information")),
    });
    await user.selectOptions(controle(), "COH-07");
    expect(gravite().value).toBe("information");
    await user.selectOptions(gravite(), "avertissement");
    await user.click(save());
    await screen.findByText(/Réglages enregistrés/, { selector: "[role=group] *" });
    expect(host.edits.map(({ value }) => value)).toEqual([null, null]);
  });
});

describe("« Retirer les traces de Clausier »", () => {
  const ANSWERS = { feuilles: { Contrats: { ignorer: true } } };
  const ask = () => button("Retirer les traces de Clausier");

  it("dit ce qui sera perdu, et n'enlève rien si l'on renonce", async () => {
    const { host, user } = await renderSettings({ answers: ANSWERS });
    await user.click(ask());
    expect(shownText()).toContain("les bilans ne seront plus mis à jour");
    expect(document.activeElement).toBe(button("Annuler"));
    expect(await axeProblems()).toEqual([]);
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(ask());
    expect(host.answers).toEqual(ANSWERS);
  });

  it("les retire, le dit, et rend le focus au bouton", async () => {
    const { host, user } = await renderSettings({ answers: ANSWERS });
    await user.click(ask());
    await user.click(button("Retirer les traces"));
    await screen.findByText(/^Traces retirées/, { selector: "[role=group] *" });
    expect(host.answers).toEqual({ feuilles: {} });
    expect(document.activeElement).toBe(ask());
  });

  it("garde tout quand Excel refuse, et dit pourquoi", async () => {
    const refusal = new HostError(
      "SORTIE_IMPOSSIBLE",
      "La feuille est protégée.",
      "Ôtez la protection.",
    );
    const { host, user } = await renderSettings({
      answers: ANSWERS,
      refuse: { removeTraces: refusal },
    });
    await user.click(ask());
    await user.click(button("Retirer les traces"));
    await screen.findByText("La feuille est protégée.");
    expect(host.answers).toEqual(ANSWERS);
    expect(document.activeElement).toBe(ask());
  });
});
