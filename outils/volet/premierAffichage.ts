import type { Browser, Frame } from "playwright-core";
import { middle } from "../bench/table";
import { aCorriger } from "../etats/parcours/parcours";
import { openScene } from "../etats/scene";

const OPENINGS = 7;
const FIRST_BUTTON = "Vérifier ce classeur";

/** Milliseconds from the start of the pane's own navigation, median of a few. */
export interface PremierAffichage {
  readonly firstPaint: number;
  /** The first button can be pressed. */
  readonly usable: number;
}

/** `slower`: times the processor that runs. */
export async function mesurerPremierAffichage(
  browser: Browser,
  url: string,
  slower: number,
): Promise<PremierAffichage> {
  const { scene, context } = await openScene(browser, url, {
    ...{ look: "clair", classeur: aCorriger(), watch: () => Promise.resolve(), isWelcomed: false },
  });
  await scene.pane.getByRole("button", { name: FIRST_BUTTON }).waitFor();
  const session = await context.newCDPSession(scene.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const openings: PremierAffichage[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) openings.push(await openPane(scene.frame));
  await context.close();
  const median = (of: keyof PremierAffichage) => middle(openings.map((each) => each[of]));
  return { firstPaint: median("firstPaint"), usable: median("usable") };
}

async function openPane(pane: Frame): Promise<PremierAffichage> {
  await pane.goto(pane.url(), { waitUntil: "commit" });
  const opened = await pane.waitForFunction(
    (label) => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent, disabled }) => textContent.includes(label) && !disabled,
      );
      const paint = performance.getEntriesByName("first-contentful-paint")[0];
      if (button === undefined || paint === undefined) return null;
      return { firstPaint: paint.startTime, usable: performance.now() };
    },
    FIRST_BUTTON,
    { polling: "raf" },
  );
  const opening = await opened.jsonValue();
  if (opening === null) throw new Error("The pane did not open.");
  return opening;
}
