/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { WorkbookData } from "../../src/domain/sheet";
import {
  axeProblems,
  button,
  named,
  type PaneOptions,
  renderChecked,
  renderPane,
  shownText,
  tab,
} from "../support/renderPane";
import { suiviFautif, suiviJuste } from "../support/suiviDuVolet";

async function renderBilans(workbook: WorkbookData, options: PaneOptions = {}) {
  const pane = await renderChecked(workbook, options);
  await pane.user.click(tab("Bilans"));
  return pane;
}

it("ouvre un bilan écrit", async () => {
  const { host, user } = await renderBilans(suiviJuste());
  await user.click(button("Créer 1 bilan"));
  await user.click(await screen.findByRole("button", { name: /^Ouvrir/ }));
  expect(host.opened).toEqual(["Bilan Ville d'Alès"]);
});

describe("Bilans, le choix", () => {
  it("demande de vérifier d'abord", async () => {
    const { user } = await renderPane(suiviFautif());
    await user.click(tab("Bilans"));
    await user.click(button("Vérifier le classeur"));
    expect(await screen.findByRole("checkbox", { name: /Ville d'Alès/ })).toBeTruthy();
  });

  it("montre chaque maître d'ouvrage avec ses lignes et ses heures", async () => {
    await renderBilans(suiviFautif());
    expect(shownText()).toContain("Ville d'Alès2 lignes · 151,5 h");
    expect(shownText()).toContain("Logis Cévenols2 lignes · 105,5 h");
    expect(await axeProblems()).toEqual([]);
  });

  it("avertit des heures laissées de côté", async () => {
    await renderBilans(suiviFautif());
    expect(shownText()).toContain("100 h ne seront pas comptées (1 anomalie bloquante).");
  });

  it("dit sur le bouton ce qui sera créé", async () => {
    const { user } = await renderBilans(suiviFautif());
    expect(button("Créer 2 bilans et la synthèse")).toBeTruthy();
    await user.click(button("Options"));
    await user.click(screen.getByRole("checkbox", { name: /ANRU/ }));
    expect(button("Créer 2 bilans, la synthèse et les indicateurs ANRU")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Synthèse/ }));
    expect(button("Créer 2 bilans et les indicateurs ANRU")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /ANRU/ }));
    await user.click(screen.getByRole("checkbox", { name: /Synthèse/ }));
    await user.click(screen.getByRole("checkbox", { name: /Ville d'Alès/ }));
    expect(button("Créer 1 bilan")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Logis Cévenols/ }));
    expect(button("Choisir un maître d'ouvrage").getAttribute("aria-disabled")).toBe("true");
  });

  it("refuse une date illisible sous son champ", async () => {
    const { host, user } = await renderBilans(suiviFautif());
    await user.type(screen.getByRole("textbox", { name: "Du" }), "31/02/2026");
    expect(shownText()).toContain("Indiquez une date, par exemple 30/06/2026.");
    await user.click(button(/^Créer/));
    expect(host.written).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });

  it("ne promet rien quand la structure est protégée", async () => {
    await renderBilans(suiviFautif(), { state: { isStructureProtected: true } });
    expect(screen.getByText("Impossible d'ajouter une feuille")).toBeTruthy();
    expect(button(/^Créer/).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("Bilans, l'écriture", () => {
  it("relit le classeur, écrit, et donne les chiffres de chacun", async () => {
    const { host, user } = await renderBilans(suiviFautif());
    const before = host.reads;
    await user.click(button(/^Créer/));
    await screen.findByRole("heading", { name: named("3 feuilles créées") });
    expect(host.reads).toBe(before + 1);
    expect(host.written.map(({ name }) => name)).toEqual([
      "Synthèse",
      "Bilan Logis Cévenols",
      "Bilan Ville d'Alès",
    ]);
    expect(shownText()).toContain("Heures prévues non disponibles, 151,5 h réalisées");
    expect(await axeProblems()).toEqual([]);
  });

  it("dit chaque refus avec sa raison, et garde le reste", async () => {
    const { user } = await renderBilans(suiviFautif(), {
      outcomeOf: ({ name }) =>
        name === "Bilan Ville d'Alès"
          ? {
              name,
              state: "refused",
              message: "Une cellule est en cours de saisie.",
              queFaire: "Validez avec Entrée.",
            }
          : { name, state: "created" },
    });
    await user.click(button(/^Créer/));
    await screen.findByRole("heading", { name: named("2 feuilles créées, 1 impossible") });
    expect(shownText()).toContain("Une cellule est en cours de saisie. Validez avec Entrée.");
    await user.click(button("Revenir aux bilans"));
    expect(button("Créer 1 et mettre à jour 1 bilan et la synthèse…")).toBeTruthy();
  });

  it("s'arrête en gardant les feuilles finies", async () => {
    const { user } = await renderBilans(suiviFautif(), {
      write: (sheets, task) =>
        new Promise((resolve) => {
          task.onProgress(1, sheets.length);
          task.signal.addEventListener("abort", () => {
            resolve(sheets.slice(0, 1).map(({ name }) => ({ name, state: "created" })));
          });
        }),
    });
    await user.click(button(/^Créer/));
    await screen.findByRole(
      "heading",
      { name: "Bilan Logis Cévenols (2 sur 3)" },
      { timeout: 3000 },
    );
    expect(await axeProblems()).toEqual([]);
    await user.click(button("Annuler"));
    await screen.findByText(/Arrêté.: 1 feuille écrite sur 3\./);
  });
});

it("un seul maître d'ouvrage donne un bilan sans synthèse", async () => {
  const { host, user } = await renderBilans(suiviJuste());
  await user.click(button("Créer 1 bilan"));
  await screen.findByRole("heading", { name: named("1 feuille créée") });
  expect(host.written.map(({ name }) => name)).toEqual(["Bilan Ville d'Alès"]);
});
