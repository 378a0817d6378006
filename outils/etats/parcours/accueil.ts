import { vide } from "../classeurs";
import { aCorriger, type Parcours } from "./parcours";

const EXEMPLE = ["Exemple – Marchés", "Exemple – Contrats"];

function expectSheets(found: readonly string[], expected: readonly string[]): void {
  if (found.join() !== expected.join()) throw new Error(`sheets: ${found.join()}`);
}

export const accueil: readonly Parcours[] = [
  {
    nom: "accueil",
    titre: "ouvre le volet pour la première fois, lit l'aide et passe la présentation",
    classeur: aCorriger,
    isWelcomed: false,
    jouer: async (scene) => {
      await scene.state("1-presentation");
      await scene.press("Aide et confidentialité");
      await scene.heading("Aide et confidentialité");
      await scene.state("2-aide");
      await scene.press("Revoir la présentation");
      await scene.press("Passer");
      await scene.heading("Suivi 2024");
      await scene.state("3-pret");
    },
  },
  {
    nom: "exemple",
    titre: "essaie avec l'exemple dans un classeur vide, puis le supprime",
    classeur: vide,
    isWelcomed: false,
    jouer: async (scene) => {
      await scene.reach("Essayer avec un exemple");
      await scene.state("1-presentation");
      await scene.press("Essayer avec un exemple");
      await scene.text(/lignes vérifiées/);
      await scene.text("Ce classeur contient l'exemple");
      await scene.text("Choisissez une anomalie");
      await scene.state("2-resultats");
      await scene.press("Compris");
      expectSheets(await scene.sheetNames(), ["Feuil1", ...EXEMPLE]);
      await scene.press(/^Fin avant le début/);
      await scene.press(/^Exemple – Contrats › /);
      await scene.heading("Fin avant le début");
      await scene.state("3-anomalie");
      await scene.page.keyboard.press("Escape");
      await scene.press("Supprimer l'exemple");
      await scene.text("Excel ne pourra pas annuler cette suppression.");
      await scene.state("4-demande");
      await scene.press("Supprimer");
      await scene.text("Cette feuille est vide");
      await scene.state("5-supprime");
      expectSheets(await scene.sheetNames(), ["Feuil1"]);
      await scene.reach("Essayer avec un exemple");
    },
  },
];
