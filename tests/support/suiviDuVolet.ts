import type { WorkbookData } from "../../src/domain/sheet";
import { workbookOf } from "./sheetOf";

/** Two MOA, one contrat whose end comes before its start, one hours cell that is text. */
export function suiviFautif(): WorkbookData {
  return suiviAvec("'35,5");
}

/** The same once the hours are a number. */
export function suiviCorrige(): WorkbookData {
  return suiviAvec("35,5");
}

function suiviAvec(heures: string): WorkbookData {
  return workbookOf({
    "Contrats 2026": `
      Maître d'ouvrage | N° de marché | Nom    | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées
      Ville d'Alès     | 23T001       | Petit  | Ana    | CDD             | 02/03/2026       | 29/05/2026     | 151,5
      Ville d'Alès     | 23T001       | Garcia | Luc    | CDD             | 01/04/2026       | 01/03/2026     | 100
      Logis Cévenols   | 23T002       | Bravo  | Lou    | CDD             | 05/01/2026       | 30/04/2026     | 70
      Logis Cévenols   | 23T002       | Comte  | Max    | CDD             | 05/01/2026       | 30/04/2026     | ${heures}
    `,
  });
}

/** One MOA, nothing to say. */
export function suiviJuste(): WorkbookData {
  return workbookOf({
    Contrats: `
      Maître d'ouvrage | Nom   | Prénom | Date de naissance | Type de contrat | Public | Début du contrat | Fin du contrat | Heures réalisées
      Ville d'Alès     | Petit | Ana    | 02/05/1990        | CDD             | RSA    | 02/03/2026       | 29/05/2026     | 151,5
      Ville d'Alès     | Bravo | Lou    | 12/11/1985        | CDD             | RSA    | 05/01/2026       | 30/04/2026     | 70
    `,
  });
}
