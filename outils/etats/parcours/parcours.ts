import { exemple } from "../classeurs";
import type { Classeur, Scene } from "../scene";

/** One workbook, and what a person does with it without a mouse. */
export interface Parcours {
  readonly nom: string;
  readonly titre: string;
  readonly classeur: () => Classeur;
  readonly isWelcomed?: boolean;
  readonly jouer: (scene: Scene) => Promise<void>;
}

export const aCorriger = () => exemple("suivi-a-corriger.xlsx");

/** The first check of a workbook, from the tabs. */
export async function check(scene: Scene): Promise<void> {
  await scene.press("Vérifier");
  await scene.pane.getByRole("button", { name: "Revérifier" }).waitFor();
}
