/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { axeProblems, button, renderPane, shownText } from "../support/renderPane";
import { suiviFautif } from "../support/suiviDuVolet";

const ground = () =>
  getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).getPropertyValue(
    "--colorNeutralBackground1",
  );

it("présente le volet une seule fois", async () => {
  const { storage, user } = await renderPane(suiviFautif(), { isFirstRun: true });
  expect(screen.getByRole("heading", { name: /Vos tableaux de clauses/ })).toBeTruthy();
  expect(await axeProblems()).toEqual([]);
  await user.click(button("Passer"));
  expect(screen.queryByText(/Vos tableaux de clauses/)).toBeNull();
  expect(storage.get("accueil")).toBe("vu");
});

it("vérifie dès la présentation", async () => {
  const { user } = await renderPane(suiviFautif(), { isFirstRun: true });
  await user.click(button("Vérifier ce classeur"));
  expect(await screen.findByRole("button", { name: "Revérifier" })).toBeTruthy();
});

it("dit une fois, sur les premiers résultats, comment voir une cellule", async () => {
  const { storage, user } = await renderPane(suiviFautif(), { isFirstRun: true });
  await user.click(button("Vérifier ce classeur"));
  await screen.findByText(/Choisissez une anomalie : sa cellule s'affiche/);
  expect(await axeProblems()).toEqual([]);
  await user.click(button("Compris"));
  expect(screen.queryByText(/Choisissez une anomalie/)).toBeNull();
  expect(storage.get("guide")).toBe("");
  expect(document.activeElement?.tagName).toBe("H1");
});

it("dit la version, la confidentialité et les touches, et rejoue la présentation", async () => {
  const { user } = await renderPane(suiviFautif());
  await user.click(button("Aide et confidentialité"));
  expect(shownText()).toContain("Clausier, version 0.1.0.");
  expect(shownText()).toContain("Le complément n'envoie rien sur Internet");
  expect(shownText()).toContain("F6");
  expect(await axeProblems()).toEqual([]);
  await user.click(button("Revoir la présentation"));
  expect(screen.getByRole("heading", { name: /Vos tableaux de clauses/ })).toBeTruthy();
});

it("ferme l'aide avec Échap", async () => {
  const { user } = await renderPane(suiviFautif());
  await user.click(button("Aide et confidentialité"));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("heading", { name: "Aide et confidentialité" })).toBeNull();
});

it("suit le thème d'Excel, et la préférence de la personne d'abord", async () => {
  const { storage, user } = await renderPane(suiviFautif(), { readOfficeTheme: () => "sombre" });
  expect(ground()).toBe("#292929");
  await user.click(screen.getByRole("tab", { name: "Réglages" }));
  await user.click(screen.getByRole("radio", { name: "Clair" }));
  expect(ground()).toBe("#ffffff");
  expect(storage.get("apparence")).toBe("clair");
});

it("change avec le thème d'Excel quand la personne revient au volet", async () => {
  let theme: "clair" | "sombre" = "clair";
  await renderPane(suiviFautif(), { readOfficeTheme: () => theme });
  expect([ground(), document.documentElement.style.colorScheme]).toEqual(["#ffffff", "light"]);
  theme = "sombre";
  act(() => {
    window.dispatchEvent(new Event("focus"));
  });
  expect([ground(), document.documentElement.style.colorScheme]).toEqual(["#292929", "dark"]);
});
