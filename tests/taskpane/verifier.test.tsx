/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/hosts/hostError";
import {
  announced,
  axeProblems,
  button,
  renderChecked,
  renderPane,
  shownText,
  tab,
} from "../support/renderPane";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { suiviFautif, suiviJuste } from "../support/suiviDuVolet";

const openFirst = async (groupe: RegExp) => {
  const pane = await renderChecked(suiviFautif());
  await pane.user.click(button(groupe));
  return pane;
};

describe("Vérifier, avant la première vérification", () => {
  it("dit la feuille active, ses lignes et ses colonnes reconnues", async () => {
    await renderPane(suiviFautif());
    await screen.findByRole("heading", { name: "Contrats 2026" });
    expect(shownText()).toContain("A1:H5 · 4 lignes");
    expect(shownText()).toContain("8 colonnes reconnues");
    expect(await axeProblems()).toEqual([]);
  });

  it("dit pourquoi une feuille n'est pas vérifiée", async () => {
    await renderPane(workbookOf({ Notes: "Idée\nUne phrase" }));
    await screen.findByText("Ligne de titres introuvable");
    expect(await axeProblems()).toEqual([]);
  });

  it("ne prend pas le focus à l'ouverture d'un autre lieu", async () => {
    await renderPane(suiviFautif());
    const before = document.activeElement;
    await screen.findByText(/colonnes reconnues/);
    expect(document.activeElement).toBe(before);
  });
});

describe("Vérifier, les résultats", () => {
  it("compte les lignes, les heures perdues et chaque gravité", async () => {
    await renderChecked(suiviFautif());
    expect(shownText()).toContain("4 lignes vérifiées");
    expect(shownText()).toContain("100 h non comptées");
    expect(button(/^Bloquantes.:.1$/)).toBeTruthy();
    expect(button(/^Avertissements.:.1$/)).toBeTruthy();
    expect(button(/^Informations.:.0$/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it("dit les heures en jeu de chaque feuille, dès qu'il y en a deux", async () => {
    const titres =
      "Maître d'ouvrage | Type de contrat | Début du contrat | Fin du contrat | Heures";
    await renderChecked(
      workbookOf({
        "Contrats 2025": `${titres}\nVille d'Alès | CDD | 03/03/2025 | 01/03/2025 | 100`,
        "Contrats 2026": `${titres}\nVille d'Alès | CDD | 02/03/2026 | 01/03/2026 | 70,5`,
      }),
    );
    const feuilles = within(screen.getByRole("list", { name: /^Heures touchées/ }));
    expect(feuilles.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Contrats 2025100\u00A0h",
      "Contrats 202670,5\u00A0h",
    ]);
  });

  it("cache une gravité, et le dit quand il ne reste rien", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.click(button(/^Bloquantes/));
    expect(screen.queryByText("Fin avant le début")).toBeNull();
    await user.click(button(/^Avertissements/));
    await user.click(button("Tout afficher"));
    expect(screen.getByText("Fin avant le début")).toBeTruthy();
  });

  it("ouvre un groupe sur ses cellules", async () => {
    await openFirst(/Fin avant le début/);
    const list = screen.getByRole("list", { name: "Fin avant le début" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(1);
    expect(shownText()).toContain("Contrats 2026 › G3");
    expect(await axeProblems()).toEqual([]);
  });

  it("annonce la fin de la vérification", async () => {
    await renderChecked(suiviFautif());
    await waitFor(() => {
      expect(announced()).toContain("Vérification terminée : 2 anomalies, dont 1 bloquante.");
    });
  });

  it("dit qu'il n'y a aucune anomalie", async () => {
    await renderChecked(suiviJuste());
    expect(screen.getByRole("heading", { name: "Aucune anomalie" })).toBeTruthy();
    expect(shownText()).toContain("2 lignes, 221,5 h prêtes pour les bilans.");
    expect(await axeProblems()).toEqual([]);
  });

  it("dit les anomalies de la ligne sélectionnée dans Excel", async () => {
    const { host } = await renderChecked(suiviFautif());
    act(() => {
      host.select({ sheet: 0, row: 2, column: 0 });
    });
    expect(await screen.findByText(/Ligne 3.: 1 anomalie/)).toBeTruthy();
  });

  it("n'affiche que les anomalies de la ligne sélectionnée quand on le demande", async () => {
    const { host, user } = await renderChecked(suiviFautif());
    act(() => {
      host.select({ sheet: 0, row: 2, column: 0 });
    });
    await user.click(button("Voir"));
    expect(screen.queryByText("Nombre saisi comme texte")).toBeNull();
    expect(shownText()).toContain("Contrats 2026 › G3");
    await user.click(button("Tout afficher"));
    expect(screen.getByText("Nombre saisi comme texte")).toBeTruthy();
  });

  it("cherche sans accent ni majuscule, dans le titre, le constat et l'adresse", async () => {
    const { user } = await renderChecked(suiviFautif());
    const search = screen.getByRole("searchbox", { name: "Rechercher une anomalie" });
    await user.type(search, "DEBUT g3");
    await screen.findByText("1 anomalie affichée");
    expect(screen.queryByText("Nombre saisi comme texte")).toBeNull();
    await user.type(search, " rien");
    await screen.findByText("Aucune anomalie ne répond à ces choix.");
    await user.click(button("Tout afficher"));
    expect(screen.getByText("Nombre saisi comme texte")).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it("trie par nom, la gravité restant dite à chaque groupe", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.selectOptions(screen.getByRole("combobox", { name: "Trier" }), "Par nom");
    const groups = screen.getAllByRole("heading", { level: 2 });
    expect(groups.map(({ textContent }) => textContent.split(" ").slice(0, 2))).toEqual([
      ["Bloquante.", "Fin"],
      ["Avertissement.", "Nombre"],
    ]);
    expect(await axeProblems()).toEqual([]);
  });
});

describe("Vérifier, le détail", () => {
  it("va à la cellule et garde le focus dans le volet", async () => {
    const { host, user } = await openFirst(/Fin avant le début/);
    await user.click(button(/Contrats 2026 › G3/));
    expect(host.visited).toEqual([{ sheet: 0, row: 2, column: 6 }]);
    expect(document.activeElement?.textContent).toBe("Fin avant le début");
    expect(shownText()).toContain("Ligne non comptée (100 h)");
    expect(await axeProblems()).toEqual([]);
  });

  it("s'ouvre avec Entrée et se ferme avec Échap, sur le même lieu", async () => {
    const { host, user } = await openFirst(/Fin avant le début/);
    button(/Contrats 2026 › G3/).focus();
    await user.keyboard("{Enter}");
    expect(host.visited).toHaveLength(1);
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(document.activeElement).toBe(button(/Contrats 2026 › G3/));
    });
  });

  it("passe à la suivante et montre sa cellule", async () => {
    const { host, user } = await openFirst(/Fin avant le début/);
    await user.click(button(/Contrats 2026 › G3/));
    await user.click(button("Suivante"));
    expect(screen.getByRole("heading", { name: "Nombre saisi comme texte" })).toBeTruthy();
    expect(host.visited.at(-1)).toEqual({ sheet: 0, row: 4, column: 7 });
    expect(button("Suivante").getAttribute("aria-disabled")).toBe("true");
  });

  it("dit pourquoi Excel ne peut pas aller à la cellule", async () => {
    const refusal = new HostError(
      "FICHIER_ILLISIBLE",
      "Cette feuille a été supprimée.",
      "Revérifiez le classeur.",
    );
    const { user } = await renderChecked(suiviFautif(), { refuse: { goTo: refusal } });
    await user.click(button(/Fin avant le début/));
    await user.click(button(/Contrats 2026 › G3/));
    await screen.findByText("Cette feuille a été supprimée.");
    expect(shownText()).toContain("Revérifiez le classeur.");
    await user.click(button("Fermer"));
    expect(screen.queryByText("Cette feuille a été supprimée.")).toBeNull();
  });
});

describe("Vérifier, une lecture longue", () => {
  it("montre un compteur après une demi-seconde, et s'arrête à la demande", async () => {
    let reads = 0;
    const { user } = await renderPane(suiviFautif(), {
      read: (task) => {
        if (reads++ === 0) return Promise.resolve(suiviFautif());
        task.onProgress(12_000, 98_412);
        return new Promise((_, reject) => {
          task.signal.addEventListener("abort", () => {
            reject(new DOMException("stop", "AbortError"));
          });
        });
      },
    });
    await screen.findByText(/colonnes reconnues/);
    await user.click(button("Vérifier"));
    await screen.findByRole("progressbar", {}, { timeout: 3000 });
    expect(shownText()).toContain("12 000 / 98 412");
    expect(await axeProblems()).toEqual([]);
    button("Annuler").focus();
    await user.keyboard("{Escape}");
    await screen.findByText(/Vérification arrêtée/);
    expect(button("Vérifier")).toBeTruthy();
  });

  it("raconte un refus avec ce qu'il faut faire, jamais l'erreur brute", async () => {
    await renderPane(suiviFautif(), {
      read: () => Promise.reject(new TypeError("undefined is not a function")),
    });
    await screen.findByText("L'opération n'a pas abouti");
    expect(shownText()).toContain("Code : EX-TypeError.");
    expect(shownText()).not.toContain("undefined");
    expect(await axeProblems()).toEqual([]);
  });
});

it("change d'onglet au clavier", async () => {
  const { user } = await renderPane(suiviFautif());
  await screen.findByText(/colonnes reconnues/);
  tab("Bilans").focus();
  await user.keyboard("{Enter}");
  expect(tab("Bilans").getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(tab("Bilans"));
});

it("dit qu'une gravité écrite dans Paramètres n'est pas permise", async () => {
  const table =
    "Paramètres | \n | \n | | Contrôle (code) | Gravité voulue\n | | CNF-01 | désactivée";
  const { sheets, ...rest } = suiviFautif();
  const parametres = sheetOf(table, { generated: "parametres|" });
  await renderChecked({ ...rest, sheets: [...sheets, parametres] });
  expect(shownText()).toContain("Gravité sans effet dans Paramètres : CNF-01");
  expect(await axeProblems()).toEqual([]);
});
