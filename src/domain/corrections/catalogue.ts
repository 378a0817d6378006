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
