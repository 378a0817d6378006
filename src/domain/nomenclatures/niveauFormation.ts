import type { Reading } from "../values/reading";
import { buildLexique, readTerme, type Terme } from "./lexique";

const terme = (libelle: string, ...alias: readonly string[]): Terme => ({ libelle, alias });

/** Levels of the 2019 list; the Roman ones (VI to I) are those it replaced. */
export const NIVEAUX_FORMATION = {
  INFRA3: terme(
    "Sans diplôme ou inférieur au CAP",
    ...[
      "VI",
      "Vbis",
      "V bis",
      "VI V bis",
      "VI et V bis",
      "VI et Vbis",
      "infra V",
      "infra 5",
      "infra 3",
      "infra CAP",
    ],
    ...["sans diplôme", "aucun diplôme", "aucun", "sans", "non diplômé", "sans qualification"],
    ...["brevet", "BEPC", "DNB", "CFG", "brevet des collèges", "collège", "inférieur au CAP"],
    ...["jamais scolarisé", "niveau VI", "niveau V bis", "niveau infra V", "niveau infra 3"],
    ...["niveau 1 et 2", "illettrisme", "primaire", "inférieur à V", "inférieur au niveau V"],
  ),
  NIVEAU3: terme(
    "CAP, BEP",
    ...["CAP", "BEP", "V", "niveau V", "CAP BEP", "BEP CAP", "CAP ou BEP", "V CAP BEP", "CAPA"],
    ...["niveau 3 CAP BEP", "3 CAP BEP", "niveau V CAP BEP", "CAP BEP niveau 3", "CAP BEP V"],
    ...["titre professionnel niveau 3", "niveau CAP", "niveau CAP BEP", "niveau BEP"],
  ),
  NIVEAU4: terme(
    "Baccalauréat",
    ...["bac", "IV", "4", "niveau IV", "niveau 4", "bac pro", "bac général", "bac technologique"],
    ...["niveau bac", "bac professionnel", "brevet professionnel", "BP", "BT", "DAEU"],
    ...["niveau 4 bac", "IV bac", "4 bac", "bac niveau 4", "baccalauréat professionnel"],
  ),
  NIVEAU5: terme(
    "Bac + 2",
    ...["BTS", "DUT", "III", "niveau III", "DEUG", "BTS DUT", "bac 2", "BTS ou DUT", "DEUST"],
    ...["niveau 5 bac 2", "5 bac 2", "III bac 2", "niveau III bac 2", "niveau bac 2", "BTSA"],
  ),
  NIVEAU6: terme(
    "Bac + 3, bac + 4",
    ...[
      "licence",
      "licence pro",
      "BUT",
      "II",
      "niveau II",
      "bac 3",
      "bac 4",
      "maîtrise",
      "bachelor",
    ],
    ...["bac 3 et 4", "bac 3 4", "II bac 3", "niveau 6 bac 3", "6 bac 3", "niveau bac 3"],
    ...["licence maîtrise", "niveau 6 licence", "master 1"],
  ),
  NIVEAU7: terme(
    "Bac + 5 et plus",
    ...["master", "I", "niveau I", "bac 5", "ingénieur", "doctorat", "7", "8", "niveau 7"],
    ...["niveau 8", "master 2", "DESS", "DEA", "école d'ingénieur", "bac 8", "diplôme d'ingénieur"],
    ...["niveau 7 bac 5", "7 bac 5", "I bac 5", "niveau bac 5", "niveau 7 et 8"],
  ),
} as const satisfies Record<string, Terme>;

export type NiveauFormation = keyof typeof NIVEAUX_FORMATION;

const LEXIQUE = buildLexique<NiveauFormation>(NIVEAUX_FORMATION, {
  // « Niveau 5 » is a CAP in texts before 2019 and bac + 2 since; 3 and 6 turn over in the same way.
  ambigus: [
    ...["1", "2", "3", "5", "6", "études supérieures", "supérieur"],
    ...["niveau 1", "niveau 2", "niveau 3", "niveau 5", "niveau 6"],
  ],
  noise: ["diplôme", "obtenu", "titulaire", "plus", "ou"],
});

/** Reads a level of training; a bare digit that changed meaning in 2019 is "ambigu". */
export function readNiveauFormation(text: string): Reading<NiveauFormation> {
  return readTerme(text, LEXIQUE);
}
