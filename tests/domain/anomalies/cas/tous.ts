import { RULES } from "../../../../src/domain/anomalies/catalogue";
import type { Rule } from "../../../../src/domain/anomalies/rule";
import type { Cas } from "./cas";
import { CAS_AUX_BORDS } from "./bords";
import { CAS_COMPLEMENTAIRES } from "./complements";
import { CAS_DE_DATES } from "./dates";
import { CAS_DE_FEUILLES } from "./feuilles";
import { CAS_D_HEURES } from "./heures";
import { CAS_DE_LECTURE } from "./lecture";
import { CAS_DE_LISTES } from "./listes";
import { CAS_DE_NATURES } from "./natures";
import { CAS_DE_PERSONNES } from "./personnes";
import { CAS_DE_PETITES_QUANTITES } from "./petitesQuantites";
import { CAS_DE_REPETITIONS } from "./repetitions";
import { CAS_DE_VOISINAGES } from "./voisinages";

const rules: readonly Rule[] = RULES;

/** The examples of the rules, then the sheets at their edge. */
export const TOUS_LES_CAS: readonly Cas[] = [
  ...rules.flatMap(({ code, exemples: { fautif, correct, parametres } }) => [
    { titre: `${code}, exemple fautif`, feuilles: fautif, parametres: parametres ?? {} },
    { titre: `${code}, exemple correct`, feuilles: correct, parametres: parametres ?? {} },
  ]),
  ...CAS_DE_LECTURE,
  ...CAS_DE_FEUILLES,
  ...CAS_D_HEURES,
  ...CAS_DE_DATES,
  ...CAS_DE_PERSONNES,
  ...CAS_DE_VOISINAGES,
  ...CAS_COMPLEMENTAIRES,
  ...CAS_AUX_BORDS,
  ...CAS_DE_LISTES,
  ...CAS_DE_PETITES_QUANTITES,
  ...CAS_DE_REPETITIONS,
  ...CAS_DE_NATURES,
];
