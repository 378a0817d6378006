/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/hosts/hostError";
import { renderKept } from "../support/renderKept";
import {
  announced,
  axeProblems,
  button,
  renderChecked,
  shownText,
  type PaneOptions,
} from "../support/renderPane";
import { workbookOf } from "../support/sheetOf";

const MOTIF = "Avenant n° 2 signé le 12/03";

async function openAcceptation(options: PaneOptions = {}) {
  const pane = await renderKept(options);
  await pane.user.click(button(/Nombre saisi comme texte/));
  await pane.user.click(button("Accepter…"));
  await screen.findByRole("heading", { name: /Accepter cette anomalie/ });
  return pane;
}

describe("Accepter", () => {
  it("n'écrit rien sans motif, ni avec des données personnelles", async () => {
    const { host, user } = await openAcceptation();
    await user.click(button("Accepter"));
    expect(shownText()).toContain("Indiquez le motif");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /Motif/ }));
    expect(shownText()).toContain("Nombre saisi comme texteContrats 2026 › ");
    await user.type(screen.getByRole("textbox", { name: /Motif/ }), "voir 06 12 34 56 78");
    await user.click(button("Accepter"));
    expect(shownText()).toContain("Ne saisissez pas de données personnelles dans le motif.");
    expect(host.edits).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });

  it("crée Paramètres, garde le motif, ôte l'anomalie, puis la signale de nouveau", async () => {
    const { host, user } = await openAcceptation();
    await user.type(screen.getByRole("textbox", { name: /Motif/ }), MOTIF);
    await user.click(button("Accepter"));
    await screen.findByText(/1 anomalie acceptée/);
    expect(host.edits.map(({ value }) => value)).toContain(MOTIF);
    expect(screen.queryByRole("button", { name: /Nombre saisi comme texte/ })).toBeNull();
    expect(announced()).not.toContain("corrigée");

    await user.click(button("Acceptées (1)"));
    expect(shownText()).toContain(`Motif : ${MOTIF}`);
    expect(await axeProblems()).toEqual([]);
    await user.click(button(/^Signaler de nouveau/));
    await screen.findByText(/1 anomalie signalée/);
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "Acceptées (1)" })).toBeNull();
    });
    expect(button(/Nombre saisi comme texte/)).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("ne propose pas d'accepter un numéro de sécurité sociale, et dit pourquoi", async () => {
    const { user } = await renderChecked(
      workbookOf({
        Contrats: `
          Nom    | Prénom | Maître d'ouvrage | Observations             | Heures réalisées
          Durand | Léa    | Ville d'Alès     | n° 2 90 02 30 007 123 05 | 120`,
      }),
    );
    await user.click(button(/Numéro de sécurité sociale présent/));
    const group = screen.getByRole("list", { name: "Numéro de sécurité sociale présent" });
    expect(screen.queryByRole("button", { name: /^Accepter/ })).toBeNull();
    await user.click(within(group).getByRole("button"));
    expect(shownText()).toContain("Ne peut pas être acceptée. La loi réserve l'usage de ce numéro");
    expect(screen.queryByRole("button", { name: /^Accepter/ })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it("dit pourquoi Excel refuse, et garde le motif saisi", async () => {
    const refusal = new HostError("STRUCTURE_PROTEGEE", "Structure protégée.", "Ôtez-la.");
    const { user } = await openAcceptation({ refuse: { saveParametres: refusal } });
    await user.type(screen.getByRole("textbox", { name: /Motif/ }), MOTIF);
    await user.click(button("Accepter"));
    await screen.findByText("Structure protégée.");
    expect(screen.getByRole("textbox", { name: /Motif/ })).toHaveProperty("value", MOTIF);
  });
});
