/** The sheet of marchés of the examples that look for a marché or its MOA. */
export const DEUX_MARCHES = `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues
        Ville d'Alès     | 23T001       | BTP Sud    | 500
        Logis Cévenols   | 23T002       | Gard TP    | 300`;
