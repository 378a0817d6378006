import { sansAnomalie } from "../classeurs";
import { check, type Parcours } from "./parcours";

export const miseAJour: readonly Parcours[] = [
  {
    nom: "miseAJour",
    titre: "met les bilans à jour après avoir vu ce qui change",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await check(scene);
      await scene.tab("Bilans");
      await scene.press(/^Créer 2 bilans/);
      await scene.text(/feuilles créées/);
      await scene.select("'Bilan Ville de Valbrune'!C10");
      await scene.press(/^D'où vient ce chiffre/);
      await scene.pane.getByRole("combobox").first().waitFor();
      await scene.state("0-cellule");
      await scene.page.keyboard.press("Escape");
      await scene.press("Revenir aux bilans");
      await scene.text(/bilan à jour/);
      await scene.press(/^Mettre à jour 2 bilans/);
      await scene.heading("Déjà à jour : rien à écrire");
      await scene.state("1-deja-a-jour");
      await scene.press("Revenir aux bilans");
      await scene.type("Contrats!I2", 200);
      await scene.type("'Bilan Ville de Valbrune'!E30", 500);
      await scene.text(/bilan à mettre à jour/);
      await scene.state("1-a-mettre-a-jour");
      await scene.press(/^Mettre à jour 2 bilans/);
      await scene.heading("Ce qui change");
      await scene.state("2-ce-qui-change");
      await scene.reach(/^Remplacer par/);
      await scene.page.keyboard.press("ArrowDown");
      await scene.press("Conserver les anciens bilans", "Space");
      await scene.state("3-conserver");
      await scene.press("Conserver les anciens bilans", "Space");
      await scene.press(/^Mettre à jour \d feuilles?/);
      await scene.heading(/mises? à jour/);
      await scene.state("4-mise-a-jour");
    },
  },
];
