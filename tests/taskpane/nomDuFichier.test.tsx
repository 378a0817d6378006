/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { FileName } from "../../src/taskpane/parts/FileName";

describe("le nom du classeur", () => {
  it("reste entier quand il tient", () => {
    render(<FileName name="Suivi clauses PLIE Haut-Cévenol.xlsx" />);
    expect(document.body.textContent).toBe("Suivi clauses PLIE Haut-Cévenol.xlsx");
  });

  it("perd son milieu quand il est trop long, et reste entier pour un lecteur d'écran", () => {
    const name = `Base des clauses ${"partagée avec le territoire ".repeat(4)}version du 12 mars.xlsx`;
    render(<FileName name={name} />);
    const shown = screen.getByTitle(name);
    expect(shown.textContent).toBe("Base des clauses partagée…on du 12 mars.xlsx");
    expect(shown.getAttribute("aria-hidden")).toBe("true");
    expect(screen.getByText(name)).toBeTruthy();
  });
});
