import { grosChiffres, sansHeures, tresLong } from "../classeurs";
import { check, type Parcours } from "./parcours";

/** What few workbooks hold, and what a narrow pane must still show. */
export const extremes: readonly Parcours[] = [
  {
    nom: "grosChiffres",
    titre: "garde lisibles des millions d'heures, au centième",
    classeur: grosChiffres,
    jouer: async (scene) => {
      await check(scene);
      await scene.state("1-resultats");
      await scene.tab("Bilans");
      await scene.state("2-bilans");
      await scene.press(/^Créer 2 bilans/);
      await scene.text(/feuilles créées/);
      await scene.state("3-crees");
      await scene.press("Revenir aux bilans");
      await scene.press("D'où viennent ces chiffres ?");
      await scene.pane.getByRole("combobox").first().waitFor();
      await scene.state("4-origine");
      await scene.page.keyboard.press("Escape");
      await scene.type("Contrats!I2", 7654321.09);
      await scene.press(/^Mettre à jour 2 bilans/);
      await scene.heading("Ce qui change");
      await scene.state("5-ce-qui-change");
    },
  },
  {
    nom: "nonDisponible",
    titre: "dit non disponible ce qu'aucune colonne ne donne",
    classeur: sansHeures,
    jouer: async (scene) => {
      await check(scene);
      await scene.state("1-resultats");
      await scene.tab("Bilans");
      await scene.state("2-bilans");
      await scene.press(/^Créer 2 bilans/);
      await scene.text(/feuilles créées/);
      await scene.state("3-crees");
    },
  },
  {
    nom: "grand",
    titre: "laisse la personne revérifier un classeur de plus de vingt mille lignes",
    classeur: () => tresLong(20_001),
    jouer: async (scene) => {
      await check(scene);
      await scene.type("Contrats!I2", 12);
      await scene.text("Le classeur a changé depuis cette vérification.");
      await scene.state("1-change");
      await scene.typeAsCoauthor("Contrats!I3", 12);
      await scene.text("Un collègue a modifié le classeur depuis cette vérification.");
      await scene.state("2-change-par-collegue");
    },
  },
];
