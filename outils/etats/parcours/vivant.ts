import { sansAnomalie } from "../classeurs";
import { check, type Parcours } from "./parcours";

export const vivant: readonly Parcours[] = [
  {
    nom: "vivant",
    titre: "suit la feuille : ligne choisie, cellule corrigée, collègue",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await check(scene);
      await scene.state("1-aucune");
      await scene.type("Contrats!H2", 45000);
      await scene.text(/Fin avant le début/);
      await scene.select("Contrats!H2");
      await scene.text(/Ligne 2\s:/);
      await scene.state("2-ligne");
      await scene.press("Voir");
      await scene.text(/Ligne 2 seulement/);
      await scene.state("3-ligne-seule");
      await scene.press(/^Contrats › /);
      await scene.heading("Fin avant le début");
      await scene.type("Contrats!H2", 46081);
      await scene.text("Corrigé");
      await scene.state("4-corrige");
      await scene.page.keyboard.press("Escape");
      await scene.typeAsCoauthor("Contrats!I2", "beaucoup");
      await scene.text(/collègue|Valeur non numérique/);
      await scene.state("5-collegue");
      await scene.failRequest("InactiveWorkbook");
      await scene.type("Contrats!I2", 20);
      await scene.text(/Elle n'a pas pu être refaite/);
      await scene.state("6-non-reverifie");
    },
  },
];
