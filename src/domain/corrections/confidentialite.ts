import { VALEUR_MASQUEE } from "../anomalies/shownValue";
import { compte } from "../francais";
import { withoutNir } from "../values/nir";
import type { Corrector } from "./corrector";

/** Neither the number nor the words around it are shown. */
export const effacerLeNir: Corrector = {
  code: "CNF-01",
  titre: (count) => `Effacer ${compte(count, "numéro")} de sécurité sociale`,
  propose: (group, cells) => ({
    options: [
      {
        libelle: "Effacer",
        corrections: group.map(({ place }) => {
          const rest = withoutNir(cells.text(place) ?? "");
          return {
            place,
            avant: VALEUR_MASQUEE,
            apres: rest === "" ? "" : VALEUR_MASQUEE,
            edits: [{ place, value: rest === "" ? null : rest }],
          };
        }),
      },
    ],
    proposee: 0,
    refus: [],
  }),
};
