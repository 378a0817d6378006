import type { Frame } from "playwright-core";
import type { Scene } from "../etats/scene";

/** What a person does in a workbook of 100 000 rows, with the name that the page of measures gives it. */
export interface Geste {
  readonly nom: string;
  readonly faire: (scene: Scene) => Promise<void>;
}

/** Looked at now and then, and at little cost: the watch shares the pane's thread. */
const WATCH_MS = 250;
/** A key after the other, as a person types. */
const KEY_MS = 200;
const LETTERS = ["h", "e", "u", "r", "e", "s"];

const VERIFIER: Geste = {
  nom: "vérifier",
  faire: async (scene) => {
    await press(scene.frame, "Vérifier");
    await shown(scene.frame, "lignes\\svérifiées");
  },
};

export const GESTES: readonly Geste[] = [
  VERIFIER,
  {
    nom: "ouvrir un groupe",
    faire: async (scene) => {
      await press(scene.frame, "Date\\sillisible");
      await shown(scene.frame, "\\s›\\s");
    },
  },
  {
    nom: "chercher, lettre à lettre",
    faire: async ({ frame, page }) => {
      await frame.evaluate(() => document.querySelector<HTMLElement>("[type=search]")?.focus());
      for (const key of [...LETTERS, ...LETTERS.map(() => "Backspace")]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(KEY_MS);
      }
    },
  },
  {
    nom: "revérifier après une saisie",
    faire: async (scene) => {
      await scene.type("K12", "à venir");
      await press(scene.frame, "Revérifier");
      await shown(scene.frame, "Contrôle|Lecture");
      await shown(scene.frame, "lignes\\svérifiées");
    },
  },
  {
    nom: "préparer les bilans",
    faire: async (scene) => {
      await press(scene.frame, "Bilans");
      await press(scene.frame, "Créer\\s\\d+\\sbilans");
      // Writing them in the emulated Excel takes longer than all the rest.
      await shown(scene.frame, "\\(\\d+\\ssur\\s\\d+\\)");
    },
  },
];

/** What it writes there, in a workbook of a few thousand rows: the emulated Excel takes its time. */
export const GESTES_ECRITURE: readonly Geste[] = [
  VERIFIER,
  {
    nom: "écrire le rapport",
    faire: async (scene) => {
      await press(scene.frame, "Autres\\sactions");
      await press(scene.frame, "Écrire\\sle\\srapport");
      await shown(scene.frame, "Rapport\\sécrit");
    },
  },
  {
    nom: "écrire les bilans",
    faire: async (scene) => {
      await press(scene.frame, "Bilans");
      await press(scene.frame, "Créer\\s\\d+\\sbilans");
      await shown(scene.frame, "feuilles\\scréées");
    },
  },
];

/** Presses the first button whose name begins so, once it is there; a tab is one too. */
async function press(pane: Frame, name: string): Promise<void> {
  const isPressed = (start: string) => {
    const found = [...document.querySelectorAll("button")].find(
      ({ ariaLabel, textContent, role }) =>
        new RegExp(`^(?:${start})`).test(ariaLabel ?? textContent) &&
        (role !== "tab" || start === "Bilans"),
    );
    found?.click();
    return found !== undefined;
  };
  await pane.waitForFunction(isPressed, name, { polling: WATCH_MS });
}

async function shown(pane: Frame, text: string): Promise<void> {
  const isShown = (sought: string) => new RegExp(sought).test(document.body.innerText);
  await pane.waitForFunction(isShown, text, { polling: WATCH_MS });
}
