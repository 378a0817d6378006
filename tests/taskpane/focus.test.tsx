/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { classeurModifie } from "../../src/hosts/writeErrors";
import { renderKept } from "../support/renderKept";
import { button, renderChecked, tab } from "../support/renderPane";
import { suiviFautif } from "../support/suiviDuVolet";

/** What has the focus: its role of heading, or its name. */
function focused(): string {
  const { tagName, ariaLabel, textContent } = document.activeElement ?? document.body;
  return `${tagName} ${ariaLabel ?? textContent}`.replaceAll("\u00A0", " ");
}

async function openMenu() {
  const pane = await renderChecked(suiviFautif());
  await pane.user.click(button("Autres actions"));
  return pane;
}

describe("où va le focus après un geste", () => {
  it("reste sur l'outil qui vient de servir", async () => {
    const { user } = await openMenu();
    await user.click(button("Repérer dans la feuille"));
    await screen.findByText(/cellules repérées/);
    expect(focused()).toBe("BUTTON Repérer dans la feuille");
  });

  it("va au titre quand le message fermé l'emporte avec lui", async () => {
    const { user } = await openMenu();
    await user.click(button("Repérer dans la feuille"));
    await screen.findByText(/cellules repérées/);
    await user.click(button("Fermer"));
    expect(focused()).toBe("H1 suivi.xlsx");
  });

  it("va au titre quand le refus réessayé disparaît", async () => {
    let refusal: Error | null = null;
    const read = () =>
      refusal === null ? Promise.resolve(suiviFautif()) : Promise.reject(refusal);
    const { user } = await renderChecked(suiviFautif(), { read });
    refusal = classeurModifie();
    await user.click(button("Revérifier"));
    const retry = await screen.findByRole("button", { name: "Réessayer" });
    refusal = null;
    await user.click(retry);
    expect(focused()).toBe("H1 suivi.xlsx");
  });

  it("va au titre de l'écran demandé, puis revient d'où il vient", async () => {
    const { user } = await renderKept();
    await user.click(button(/Fin avant le début/));
    await user.click(button("Accepter…"));
    expect(focused()).toBe("H1 Accepter cette anomalie ?");
    await user.click(button("Annuler"));
    expect(focused()).toBe("BUTTON Accepter…");
  });

  it("va à l'origine d'un chiffre, puis revient au lien qui y mène", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.click(tab("Bilans"));
    await user.click(button(/^D'où viennent ces chiffres/));
    expect(focused()).toBe("H1 D'où vient ce chiffre ?");
    await user.keyboard("{Escape}");
    expect(focused()).toBe("BUTTON D'où viennent ces chiffres ?");
  });

  it("va au titre de ce qui vient d'être créé, puis revient aux bilans", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.click(tab("Bilans"));
    await user.click(button(/^Créer/));
    await screen.findByRole("heading", { name: /créées?$/ });
    expect(focused()).toMatch(/^H1 \d+ feuilles? créées?$/);
    await user.click(button("Revenir aux bilans"));
    expect(focused()).toBe("H1 Bilans par maître d'ouvrage");
  });

  it("va au titre de la rubrique qu'un bouton ouvre", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.click(button("Préparer les bilans"));
    expect(focused()).toBe("H1 Bilans par maître d'ouvrage");
  });

  it("revient au lien de l'aide quand elle se referme", async () => {
    const { user } = await renderChecked(suiviFautif());
    await user.click(tab("Réglages"));
    await user.click(button("Aide et confidentialité"));
    expect(focused()).toBe("H1 Aide et confidentialité");
    await user.keyboard("{Escape}");
    expect(focused()).toBe("BUTTON Aide et confidentialité");
  });
});
