import type { AnomalieCode } from "../anomalies/catalogue";
import {
  accorderQpvEtQuartier,
  choisirLeQuartierActuel,
  indiquerLeQuartier,
  inverserLesDates,
} from "./coherence";
import { effacerLeNir } from "./confidentialite";
import type { Corrector } from "./corrector";
import {
  convertirEnDate,
  convertirEnHeures,
  convertirEnNombre,
  ecrireOuiOuNon,
  nettoyerLesEspaces,
} from "./ecriture";
import { ecrireLesTaux, remplacerParExcel } from "./formules";
import { accorderLeMoa, garderUneEcriture } from "./graphie";
import { choisirLeParticipant, garderUneNaissance, garderUnNom } from "./personnes";
import { corrigerLAnnee, ecrireEnPourcentage, ecrireHorsTaxes } from "./plages";
import {
  choisirLeContrat,
  choisirLeMarche,
  choisirLeMoa,
  choisirLePublic,
  choisirLeQuartier,
  ecrireLeNumeroEnTexte,
} from "./referentiels";
import { remplacerParLaSomme } from "./totaux";

/** Every correction that writes in cells: one object for each code. */
export const CORRECTORS: readonly Corrector[] = [
  convertirEnNombre,
  convertirEnDate,
  nettoyerLesEspaces,
  ecrireOuiOuNon,
  convertirEnHeures,
  corrigerLAnnee,
  ecrireEnPourcentage,
  inverserLesDates,
  indiquerLeQuartier,
  accorderQpvEtQuartier,
  ecrireHorsTaxes,
  choisirLeMoa,
  garderUneEcriture,
  choisirLeContrat,
  choisirLePublic,
  choisirLeQuartier,
  choisirLeQuartierActuel,
  ecrireLeNumeroEnTexte,
  ecrireLesTaux,
  remplacerParExcel,
  remplacerParLaSomme,
  choisirLeMarche,
  accorderLeMoa,
  garderUneNaissance,
  garderUnNom,
  choisirLeParticipant,
  effacerLeNir,
];

const DANS_COLONNES = "À régler dans Colonnes : rien n'est à écrire dans la feuille.";

/** Codes with a way out of class A or B that is no writing in a cell, and what to do. */
export const SANS_ECRITURE: Partial<Record<AnomalieCode, string>> = {
  "STR-04":
    "Défaire une fusion changerait votre mise en forme : annulez-la dans Excel (Accueil › Fusionner et centrer), puis recopiez la valeur.",
  "STR-05": "Rien à écrire si c'est bien un total ; sinon, renseignez la ligne comme les autres.",
  "COL-01": DANS_COLONNES,
  "COL-02": DANS_COLONNES,
  "COL-03": DANS_COLONNES,
  "COL-05": DANS_COLONNES,
};
