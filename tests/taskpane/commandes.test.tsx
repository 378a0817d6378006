/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { PaneRequest } from "../../src/hosts/excel/paneRequests";
import { axeProblems, button, renderPane, tab, type Pane } from "../support/renderPane";
import { suiviFautif } from "../support/suiviDuVolet";

/** The pane, and a ribbon that speaks to it. */
async function renderWithRibbon(): Promise<
  Pane & { readonly ask: (request: PaneRequest) => void }
> {
  const listeners: ((request: PaneRequest) => void)[] = [];
  const pane = await renderPane(suiviFautif(), {
    listenToRequests: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  });
  const ask = (request: PaneRequest) => {
    act(() => {
      listeners.at(-1)?.(request);
    });
  };
  return { ...pane, ask };
}

it("vérifie quand le ruban le demande", async () => {
  const { ask } = await renderWithRibbon();
  ask({ kind: "verifierFeuille" });
  expect(await screen.findByRole("button", { name: "Revérifier" })).toBeTruthy();
});

it("ouvre la rubrique demandée", async () => {
  const { ask } = await renderWithRibbon();
  ask({ kind: "ouvrirBilans" });
  expect(tab("Bilans").getAttribute("aria-selected")).toBe("true");
  ask({ kind: "ouvrirReglages" });
  expect(tab("Réglages").getAttribute("aria-selected")).toBe("true");
});

it("passe d'une anomalie à la suivante, puis revient à la première", async () => {
  const { ask, host } = await renderWithRibbon();
  ask({ kind: "anomalieSuivante" });
  await screen.findByRole("button", { name: "Revérifier" });
  ask({ kind: "anomalieSuivante" });
  act(() => {
    host.select({ sheet: 0, row: 2, column: 6 });
  });
  ask({ kind: "anomalieSuivante" });
  act(() => {
    host.select({ sheet: 0, row: 4, column: 7 });
  });
  ask({ kind: "anomalieSuivante" });
  expect(host.visited.map(({ row }) => row)).toEqual([2, 4, 2]);
});

it("dit ce qu'une commande a fait, jusqu'à ce qu'on le ferme", async () => {
  const { ask, user } = await renderWithRibbon();
  ask({ kind: "avis", ton: "refus", texte: "La cellule n'est pas vide." });
  expect(screen.getByText("La cellule n'est pas vide.")).toBeTruthy();
  expect(await axeProblems()).toEqual([]);
  await user.click(button("Fermer"));
  expect(screen.queryByText("La cellule n'est pas vide.")).toBeNull();
});
