/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { HostError } from "../../src/hosts/hostError";
import { axeProblems, button, renderChecked, shownText } from "../support/renderPane";
import { workbookOf } from "../support/sheetOf";

const SANS_MOA = workbookOf({
  "Contrats 2026": `
    N° de marché | Nom   | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées | Remarque
    23T001       | Petit | Ana    | CDD             | 02/03/2026       | 29/05/2026     | 151,5            | Ville d'Alès
    23T001       | Bravo | Lou    | CDD             | 05/01/2026       | 30/04/2026     | 70               | Ville d'Alès
  `,
});

async function renderColumns(options: Parameters<typeof renderChecked>[1] = {}) {
  const pane = await renderChecked(SANS_MOA, options);
  await pane.user.click(button("Répondre"));
  return pane;
}

it("pose la question de ce qui manque et montre les colonnes reconnues", async () => {
  const { user } = await renderColumns();
  expect(screen.getByRole("group", { name: "Maître d'ouvrage" })).toBeTruthy();
  expect(button("Enregistrer et revérifier").getAttribute("aria-disabled")).toBe("true");
  await user.click(button(/^Reconnues/));
  expect(shownText()).toContain("Heures réalisées · sûr");
  expect(await axeProblems()).toEqual([]);
});

it("garde dans le classeur une valeur pour toute la feuille", async () => {
  const { host, user } = await renderColumns();
  await user.type(screen.getByRole("textbox"), "Ville d'Alès{Enter}");
  expect(shownText()).toContain("Votre réponse : Ville d'Alès");
  await user.click(button("Enregistrer et revérifier"));
  await waitFor(() => {
    expect(host.answers.feuilles).toEqual({
      "Contrats 2026": { titres: {}, valeurs: { moa: "Ville d'Alès" } },
    });
  });
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "Répondre" })).toBeNull();
  });
});

it("associe une colonne choisie, et la change avant d'enregistrer", async () => {
  const { host, user } = await renderColumns();
  const list = screen.getByLabelText("Colonne qui l'indique");
  list.focus();
  await user.selectOptions(list, "Nom");
  await user.selectOptions(list, "Remarque");
  expect(document.activeElement).toBe(list);
  expect(shownText()).toContain("Votre réponse : colonne « Remarque »");
  await user.click(button("Enregistrer et revérifier"));
  await waitFor(() => {
    expect(host.answers.feuilles["Contrats 2026"]?.titres).toEqual({ Remarque: "moa" });
  });
});

it("reprend une réponse en la choisissant de nouveau", async () => {
  const { user } = await renderColumns();
  await user.type(screen.getByRole("textbox"), "Ville d'Alès");
  await user.click(button("Utiliser cette valeur"));
  expect(button("Utiliser cette valeur").getAttribute("aria-pressed")).toBe("true");
  expect(document.activeElement).toBe(button("Utiliser cette valeur"));
  await user.click(button("Utiliser cette valeur"));
  expect(shownText()).not.toContain("Votre réponse");
  expect(button("Enregistrer et revérifier").getAttribute("aria-disabled")).toBe("true");
});

it("ignore une colonne reconnue", async () => {
  const { host, user } = await renderColumns();
  await user.click(button(/^Reconnues/));
  await user.click(button(/Changer la colonne .*Type de contrat/));
  await user.click(button("Ignorer cette colonne"));
  await user.click(button("Enregistrer et revérifier"));
  await waitFor(() => {
    expect(host.answers.feuilles["Contrats 2026"]?.titres).toEqual({ "Type de contrat": null });
  });
});

it("sert les réponses même quand le classeur ne peut pas les garder", async () => {
  const refusal = new HostError(
    "SORTIE_IMPOSSIBLE",
    "Classeur en lecture seule.",
    "Enregistrez une copie.",
  );
  const { user } = await renderColumns({ refuse: { saveAnswers: refusal } });
  await user.type(screen.getByRole("textbox"), "Ville d'Alès{Enter}");
  await user.click(button("Enregistrer et revérifier"));
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "Répondre" })).toBeNull();
  });
});

it("revient avec Échap sans rien garder", async () => {
  const { host, user } = await renderColumns();
  await user.keyboard("{Escape}");
  expect(button("Répondre")).toBeTruthy();
  expect(host.answers.feuilles).toEqual({});
});
