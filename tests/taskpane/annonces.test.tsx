/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { classeurModifie } from "../../src/hosts/writeErrors";
import { renderKept } from "../support/renderKept";
import {
  announced,
  button,
  named,
  type Pane,
  renderChecked,
  renderPane,
  tab,
} from "../support/renderPane";
import { workbookOf } from "../support/sheetOf";
import { suiviFautif } from "../support/suiviDuVolet";

/** All of them, once the live region has nothing more to say; it ends each with a stop of its own. */
async function said(): Promise<readonly string[]> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 2500)));
  return announced()
    .split("\n")
    .filter((sentence) => sentence !== "")
    .map((sentence) => sentence.replace(/\. $/, ""));
}

/** What one gesture has the live region say, after all that was said before it. */
async function saidBy(gesture: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await said();
  await gesture();
  return (await said()).slice(before.length);
}

const inList = async (pane: Pane, groupe: RegExp, decision: string) => {
  await pane.user.click(button(groupe));
  await pane.user.click(button(decision));
};

describe("ce qui est dit à voix haute", () => {
  it("dit la fin de la vérification, et rien d'autre", async () => {
    await renderChecked(suiviFautif());
    expect(await said()).toEqual([
      "Vérification terminée : 2 anomalies, dont 1 bloquante. 100 h non comptées.",
    ]);
  });

  it("dit qu'il n'y a rien à vérifier, et non qu'il n'y a aucune anomalie", async () => {
    const { user } = await renderPane(workbookOf({ Notes: "Idée\nUne phrase" }));
    await user.click(button("Vérifier"));
    await screen.findByRole("heading", { name: /^Aucun tableau de suivi/ });
    expect(await said()).toEqual(["Aucun tableau de suivi dans ce classeur"]);
  });

  it("dit une fois ce qu'un outil a fait", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.click(button("Autres actions"));
    expect(await saidBy(() => user.click(button("Repérer dans la feuille")))).toEqual([
      "2 cellules repérées en jaune. Vos couleurs sont intactes.",
    ]);
  });

  it("dit une fois l'acceptation d'une anomalie", async () => {
    const pane = await renderKept();
    await inList(pane, /Fin avant le début/, "Accepter…");
    await pane.user.type(screen.getByRole("textbox", { name: /Motif/ }), "Avenant n° 2");
    expect(await saidBy(() => pane.user.click(button("Accepter")))).toEqual([
      "1 anomalie acceptée : voir « Acceptées », sous la liste.",
    ]);
  });

  it("dit une fois la correction d'un lot", async () => {
    const pane = await renderKept();
    await inList(pane, /Nombre saisi comme texte/, "Corriger…");
    await screen.findByRole("button", { name: named("Corriger 1 cellule") });
    expect(await saidBy(() => pane.user.click(button("Corriger 1 cellule")))).toEqual([
      "Anomalie corrigée, il en reste 1.",
    ]);
  });

  it("dit une fois les réglages enregistrés", async () => {
    const { user } = await renderPane(suiviFautif());
    await user.click(tab("Réglages"));
    expect(
      await saidBy(() => user.click(button("Enregistrer dans la feuille Paramètres"))),
    ).toEqual(["Réglages enregistrés dans la feuille Paramètres."]);
  });

  it("dit ce qu'un retrait de traces fera, puis une fois qu'il est fait", async () => {
    const { user } = await renderPane(suiviFautif());
    await user.click(tab("Réglages"));
    const asked = await saidBy(() => user.click(button("Retirer les traces de Clausier")));
    expect(asked).toEqual([expect.stringMatching(/^Retirer les traces de Clausier \?/)]);
    expect(await saidBy(() => user.click(button("Retirer les traces")))).toEqual([
      "Traces retirées. Les feuilles de Clausier restent dans le classeur.",
    ]);
  });

  it("dit une fois un refus, avec ce qu'il faut faire", async () => {
    let refusal: Error | null = null;
    const read = () =>
      refusal === null ? Promise.resolve(suiviFautif()) : Promise.reject(refusal);
    const { user } = await renderChecked(suiviFautif(), { read });
    refusal = classeurModifie();
    const told = await saidBy(() => user.click(button("Revérifier")));
    expect(told).toEqual([
      "Des lignes ont été modifiées ou déplacées depuis la vérification : rien n'a été écrit. Revérifiez le classeur, puis recommencez.,Réessayer",
    ]);
  });

  it("dit une fois les bilans créés", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.click(tab("Bilans"));
    const told = await saidBy(async () => {
      await user.click(button(/^Créer 2 bilans/));
      await waitFor(() => screen.getByRole("heading", { name: named(/feuilles créées/) }));
    });
    expect(told).toEqual(["3 feuilles créées"]);
  });
});
