import { aCorriger, check, type Parcours } from "./parcours";

export const accepter: readonly Parcours[] = [
  {
    nom: "accepter",
    titre: "accepte une anomalie avec un motif, puis la signale de nouveau",
    classeur: aCorriger,
    jouer: async (scene) => {
      await check(scene);
      await scene.press(/^Fin avant le début/);
      await scene.press(/^Accepter/);
      await scene.heading(/^Accepter/);
      await scene.state("1-demande");
      await scene.press("Accepter");
      await scene.state("2-sans-motif");
      await scene.fill(/^Motif/, "Avenant n° 2 signé le 12/03");
      await scene.press("Accepter");
      await scene.text(/anomalies? acceptées?/);
      await scene.state("3-acceptee");
      await scene.press(/^Acceptées/);
      await scene.text(/Motif.: Avenant/);
      await scene.state("4-liste");
      await scene.press(/^Signaler de nouveau/);
      await scene.text(/anomalies? signalées? de nouveau/);
    },
  },
];
