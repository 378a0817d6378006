/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/hosts/hostError";
import type { MemoryHost } from "../support/memoryHost";
import { announced, axeProblems, button, renderChecked, shownText } from "../support/renderPane";
import { workbookOf } from "../support/sheetOf";
import { suiviCorrige, suiviFautif } from "../support/suiviDuVolet";

/** A change that comes after the check, as all changes do. */
async function changeLater(host: MemoryHost, isRemote: boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  act(() => {
    host.change(0, isRemote);
  });
}

/** 10 000 rows with a figure typed as text. */
function longSuivi() {
  const titres =
    "Maître d'ouvrage | N° de marché | Nom | Prénom | Type de contrat | Heures réalisées";
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `Ville d'Alès | 23T001 | Nom${String(i)} | Ana | CDD | '${String(i + 1)},5`,
  );
  return workbookOf({ Contrats: [titres, ...rows].join("\n") });
}

it("ne dessine de dix mille anomalies que celles en vue, et va au bout d'une touche", async () => {
  const { user } = await renderChecked(longSuivi());
  await user.click(button(/Nombre saisi comme texte/));
  const list = screen.getByRole("list", { name: "Nombre saisi comme texte" });
  const drawn = within(list).getAllByRole("listitem");
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[0]?.getAttribute("aria-setsize")).toBe("10000");
  const rank = () => document.activeElement?.closest("li")?.getAttribute("aria-posinset");
  within(list).getAllByRole("button")[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(rank()).toBe("3");
  await user.keyboard("{End}");
  expect(rank()).toBe("10000");
  await user.keyboard("{Home}");
  expect(rank()).toBe("1");
});

describe("Vérifier, quand le classeur change", () => {
  it("revérifie sans rien fermer, dit ce qui est corrigé et ce qui reste", async () => {
    let workbook = suiviFautif();
    const { host, user } = await renderChecked(workbook, { read: () => Promise.resolve(workbook) });
    await user.click(button(/Fin avant le début/));
    workbook = suiviCorrige();
    await changeLater(host, false);
    await waitFor(() => {
      expect(announced()).toContain("Anomalie corrigée, il en reste 1.");
    });
    expect(screen.queryByText("Nombre saisi comme texte")).toBeNull();
    expect(screen.getByRole("list", { name: "Fin avant le début" })).toBeTruthy();
  });

  it("dit que l'anomalie affichée est corrigée, et mène à la suivante", async () => {
    let workbook = suiviFautif();
    const { host, user } = await renderChecked(workbook, { read: () => Promise.resolve(workbook) });
    await user.click(button(/Nombre saisi comme texte/));
    await user.click(button(/Contrats 2026 › H5/));
    workbook = suiviCorrige();
    await changeLater(host, false);
    await screen.findByText("Corrigé");
    expect(shownText()).toContain("Il en reste 1.");
    expect(await axeProblems()).toEqual([]);
    await user.click(button("Suivante"));
    expect(screen.getByRole("heading", { name: "Fin avant le début" })).toBeTruthy();
  });

  it("dit que c'est un collègue", async () => {
    const { host } = await renderChecked(suiviFautif());
    await changeLater(host, true);
    await waitFor(() => {
      expect(announced()).toContain("Modifié par un collègue : classeur revérifié.");
    });
  });

  it("dit pourquoi la relecture échoue, et attend", async () => {
    const refusal = new HostError("AUTRE_CLASSEUR", "Un autre classeur est devant.", "Revenez-y.");
    let isBroken = false;
    const { host, user } = await renderChecked(suiviFautif(), {
      read: () => (isBroken ? Promise.reject(refusal) : Promise.resolve(suiviFautif())),
    });
    isBroken = true;
    await changeLater(host, true);
    await screen.findByText("Un collègue a modifié le classeur depuis cette vérification.");
    expect(shownText()).toContain(
      "Elle n'a pas pu être refaite. Un autre classeur est devant. Revenez-y.",
    );
    expect(await axeProblems()).toEqual([]);
    isBroken = false;
    await user.click(button("Réessayer"));
    await waitFor(() => {
      expect(screen.queryByText(/Un collègue a modifié/)).toBeNull();
    });
  });
});

describe("Vérifier, les autres actions", () => {
  const choose = async (name: string, options: Parameters<typeof renderChecked>[1] = {}) => {
    const pane = await renderChecked(suiviFautif(), options);
    await pane.user.click(button("Autres actions"));
    await pane.user.click(button(name));
    return pane;
  };

  it("repère les cellules affichées, et retire les repères", async () => {
    const { host, user } = await choose("Repérer dans la feuille");
    await screen.findByText(/2 cellules repérées en jaune/);
    expect(host.marks.map(({ row, column }) => [row, column])).toEqual([
      [2, 6],
      [4, 7],
    ]);
    expect(await axeProblems()).toEqual([]);
    await user.click(button("Retirer les repères"));
    await screen.findByText("Repères retirés.");
    expect(host.marks).toEqual([]);
  });

  it("écrit le rapport dans une feuille, et l'ouvre", async () => {
    const { host, user } = await choose("Écrire le rapport");
    await screen.findByText(/Rapport écrit dans la feuille/);
    expect(host.written.map(({ identity }) => identity.type)).toEqual(["controle"]);
    await user.click(button("Ouvrir"));
    expect(host.opened).toEqual(["Contrôle"]);
  });

  it("dit pourquoi le rapport n'a pas pu être écrit, et permet de réessayer", async () => {
    await choose("Écrire le rapport", {
      outcomeOf: ({ name }) => ({
        name,
        state: "refused",
        message: "Structure protégée.",
        queFaire: "Ôtez la protection.",
      }),
    });
    await screen.findByText("Structure protégée.");
    expect(shownText()).toContain("Ôtez la protection.");
    expect(button("Réessayer")).toBeTruthy();
  });

  it("copie un résumé sans aucune valeur du classeur", async () => {
    await choose("Copier le résumé");
    await screen.findByText("Résumé copié.");
    const copied = await navigator.clipboard.readText();
    expect(
      copied
        .replaceAll(/[\u00A0\u202F]/g, " ")
        .split("\n")
        .slice(1),
    ).toEqual([
      "4 lignes vérifiées",
      "Bloquantes : 1",
      "Avertissements : 1",
      "Informations : 0",
      "100 h non comptées",
    ]);
  });
});
