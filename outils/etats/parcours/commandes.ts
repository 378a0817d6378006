import { sansAnomalie } from "../classeurs";
import type { Parcours } from "./parcours";

/** What a button of the ribbon did, told in the pane. */
export const commandes: readonly Parcours[] = [
  {
    nom: "commandes",
    titre: "dit ce qu'une commande du ruban a fait, ou pourquoi elle n'a rien fait",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await scene.heading("Contrats");
      await scene.command("remplacerParFormules");
      await scene.text(/^Aucune formule de ce classeur n'utilise le complément/);
      await scene.state("1-autonome");
      await scene.select("Contrats!A1");
      await scene.command("insererHeures");
      await scene.text(/La cellule n'est pas vide/);
      await scene.state("2-cellule-occupee");
      await scene.select("Contrats!J2");
      await scene.command("insererHeures");
      await scene.command("remplacerParValeurs");
      await scene.text(/Formules remplacées|Formules laissées/);
      await scene.state("3-remplacees");
      await scene.press("Fermer");
    },
  },
];
