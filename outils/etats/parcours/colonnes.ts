import { colonnesDouteuses, nomsLongs } from "../classeurs";
import { aCorriger, check, type Parcours } from "./parcours";

export const colonnes: readonly Parcours[] = [
  {
    nom: "colonnes",
    titre: "répond aux questions sur les colonnes",
    classeur: colonnesDouteuses,
    jouer: async (scene) => {
      await scene.heading("Contrats");
      await scene.state("1-pret");
      await scene.press("Voir les colonnes");
      await scene.heading("Colonnes");
      await scene.state("2-questions");
      await scene.fill("Ou une valeur pour toute la feuille", "Ville de Valbrune");
      await scene.press("Utiliser cette valeur");
      await scene.text("Votre réponse");
      await scene.state("3-repondu");
      await scene.press(/^Enregistrer/);
      await scene.pane.getByRole("button", { name: "Revérifier" }).waitFor();
      await scene.state("4-resultats");
    },
  },
  {
    nom: "colonnesReconnues",
    titre: "revoit les colonnes reconnues",
    classeur: aCorriger,
    jouer: async (scene) => {
      await scene.heading("Suivi 2024");
      await scene.press("Voir les colonnes");
      await scene.press(/^Reconnues/);
      await scene.press(/^Non utilisées/);
      await scene.state("1-reconnues");
      await scene.press(/^Changer la colonne/);
      await scene.state("2-changer");
      await scene.page.keyboard.press("Escape");
      await scene.heading("Suivi 2024");
    },
  },
  {
    nom: "nomsLongs",
    titre: "garde lisibles des noms très longs",
    classeur: nomsLongs,
    jouer: async (scene) => {
      await scene.heading("Contrats de travail dispositif");
      await scene.state("1-pret");
      await check(scene);
      await scene.state("2-resultats");
      await scene.press(/^Fin avant le début/);
      await scene.press(/^Contrats de travail/);
      await scene.state("3-anomalie");
      await scene.tab("Bilans");
      await scene.state("4-bilans");
    },
  },
];
