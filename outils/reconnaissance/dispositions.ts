import {
  coteACote,
  croix,
  enPlus,
  habille,
  pages,
  pagesDeuxTitres,
  plat,
  tableau,
} from "./dispositions/plats";
import { parAn, parMoa, releves, tabName, troisFeuilles } from "./dispositions/feuilles";
import { empiles, fusions, sousTotaux, sousTotauxGras } from "./dispositions/groupes";
import { fiches, marches, objectifs, objectifsEtContrats } from "./dispositions/objectifs";
import { bandes, mois, trimestres } from "./dispositions/periodes";
import type { Onglet } from "./grille";
import type { Tirage } from "./tirage";

/** A way to lay a follow-up out. */
export interface Disposition {
  readonly nom: string;
  readonly write: (tirage: Tirage) => readonly Onglet[];
  /** What the workbook tells; nothing when it must be refused. */
  readonly tells: readonly ("prevues" | "realisees")[];
  /** The MOA that holds for a whole tab, when nothing else tells it. */
  readonly moaOf?: (nom: string, tirage: Tirage) => string | null;
}

const HEURES = ["realisees"] as const;
const TOUT = ["prevues", "realisees"] as const;

export const DISPOSITIONS: readonly Disposition[] = [
  { nom: "à plat", write: plat, tells: HEURES },
  { nom: "tableau Excel", write: tableau, tells: HEURES },
  { nom: "logo, colonne masquée, légende", write: habille, tells: HEURES },
  { nom: "colonnes de mois", write: mois, tells: HEURES },
  { nom: "mois sous une bande par an", write: bandes, tells: HEURES },
  { nom: "colonnes de trimestres", write: trimestres, tells: HEURES },
  { nom: "marchés, participants, contrats", write: troisFeuilles, tells: TOUT },
  { nom: "marchés, contrats, relevés", write: releves, tells: TOUT },
  {
    nom: "un onglet par maître d'ouvrage",
    write: parMoa,
    tells: HEURES,
    moaOf: (nom, { moas }) => moas.find((moa) => tabName(moa) === nom) ?? null,
  },
  { nom: "un onglet par an", write: parAn, tells: HEURES },
  { nom: "empilés par maître d'ouvrage", write: empiles, tells: HEURES },
  { nom: "sous-totaux", write: sousTotaux, tells: HEURES },
  { nom: "maître d'ouvrage fusionné", write: fusions, tells: HEURES },
  { nom: "titres répétés par page", write: pages, tells: HEURES },
  { nom: "une colonne par public", write: croix, tells: HEURES },
  { nom: "des colonnes en plus", write: enPlus, tells: HEURES },
  { nom: "liste de marchés", write: marches, tells: TOUT },
  { nom: "objectifs par maître d'ouvrage", write: objectifs, tells: TOUT },
  { nom: "fiches par personne", write: fiches, tells: [] },
  { nom: "deux lignes de titres répétées par page", write: pagesDeuxTitres, tells: HEURES },
  { nom: "deux tableaux côte à côte", write: coteACote, tells: HEURES },
  { nom: "sous-totaux en gras seulement", write: sousTotauxGras, tells: HEURES },
  { nom: "objectifs d'un côté, contrats de l'autre", write: objectifsEtContrats, tells: TOUT },
];
