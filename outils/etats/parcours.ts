import { accepter } from "./parcours/accepter";
import { accueil } from "./parcours/accueil";
import { autonome } from "./parcours/autonome";
import { bilans } from "./parcours/bilans";
import { colonnes } from "./parcours/colonnes";
import { commandes } from "./parcours/commandes";
import { corriger } from "./parcours/corriger";
import { extremes } from "./parcours/extremes";
import { miseAJour } from "./parcours/miseAJour";
import type { Parcours } from "./parcours/parcours";
import { refus } from "./parcours/refus";
import { reglages } from "./parcours/reglages";
import { rienAVerifier } from "./parcours/rienAVerifier";
import { verifier } from "./parcours/verifier";
import { vivant } from "./parcours/vivant";

/** Every screen in every state, as a person meets them. */
export const PARCOURS: readonly Parcours[] = [
  ...accueil,
  ...verifier,
  ...vivant,
  ...corriger,
  ...accepter,
  ...autonome,
  ...colonnes,
  ...bilans,
  ...miseAJour,
  ...reglages,
  ...rienAVerifier,
  ...refus,
  ...extremes,
  ...commandes,
];
