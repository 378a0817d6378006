/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { axeProblems, button, renderChecked, shownText } from "../support/renderPane";
import { suiviFautif } from "../support/suiviDuVolet";

const EXEMPLE = { avant: "=INSERTION_HEURES(B2,0.5)", apres: "=B2*0.5/30*0.05" };

async function openAutonomie(nombre: number) {
  const autonomie = { nombre, exemple: nombre === 0 ? null : EXEMPLE };
  const pane = await renderChecked(suiviFautif(), { autonomie });
  await pane.user.click(button("Autres actions"));
  await pane.user.click(button("Rendre le classeur autonome…"));
  await screen.findByText(/formules? .*complément/);
  return pane;
}

describe("Rendre le classeur autonome", () => {
  it("dit combien de formules et ce que l'une d'elles devient, avant d'écrire", async () => {
    const { host } = await openAutonomie(48);
    expect(shownText()).toContain("48 formules utilisent ce complément");
    expect(shownText()).toContain("=INSERTION_HEURES(B2;0,5) devient =B2*0,5/30*0,05");
    expect(host.replacedBy).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });

  it("remplace par la formule, puis revient à la liste en disant ce qui est fait", async () => {
    const { host, user } = await openAutonomie(48);
    await user.click(button("Remplacer 48 formules"));
    await screen.findByText("48 formules remplacées. Ctrl+Z pour annuler.");
    expect(host.replacedBy).toEqual(["formules"]);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("remplace par la valeur quand on le choisit", async () => {
    const { host, user } = await openAutonomie(1);
    await user.click(screen.getByRole("radio", { name: /par leur valeur/ }));
    expect(shownText()).not.toContain("devient");
    await user.click(button("Remplacer 1 formule"));
    await screen.findByText("1 formule remplacée. Ctrl+Z pour annuler.");
    expect(host.replacedBy).toEqual(["valeurs"]);
  });

  it("dit qu'il n'y a rien à remplacer, et revient avec Échap", async () => {
    const { user } = await openAutonomie(0);
    expect(screen.queryByRole("button", { name: /^Remplacer/ })).toBeNull();
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("Rendre le classeur autonome…"));
  });
});
