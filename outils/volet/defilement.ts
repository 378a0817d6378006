import type { Browser } from "playwright-core";
import { middle } from "../bench/table";
import { tresLong } from "../etats/classeurs";
import { check } from "../etats/parcours/parcours";
import { openScene } from "../etats/scene";

const STEPS = 200;
/** Two thirds of what is in sight: a brisk turn of the wheel. */
const STEP_PX = 400;

export interface Defilement {
  /** Work of the pane between a turn of the wheel and the drawing, in milliseconds. */
  readonly step: number;
  readonly longestStep: number;
  /** Steps after which a part of the list in sight held no row. */
  readonly blank: number;
}

/** Scrolls through a group of this many anomalies. */
export async function mesurerDefilement(
  browser: Browser,
  url: string,
  anomalies: number,
): Promise<Defilement> {
  const { scene, context } = await openScene(browser, url, {
    ...{ look: "clair", classeur: tresLong(anomalies), watch: () => Promise.resolve() },
  });
  await check(scene);
  await scene.press(/^Nombre saisi comme texte/);
  await scene.reach(/^Contrats › /);
  const steps: Step[] = [];
  for (let step = 0; step < STEPS; step++)
    steps.push(await scene.frame.evaluate(scrollOnce, STEP_PX));
  await context.close();
  const times = steps.map(({ ms }) => ms);
  return {
    step: middle(times),
    longestStep: Math.max(...times),
    blank: steps.filter(({ isBlank }) => isBlank).length,
  };
}

interface Step {
  readonly ms: number;
  readonly isBlank: boolean;
}

/** Runs in the page: it may use nothing of this file. */
function scrollOnce(px: number): Promise<Step> {
  return new Promise((resolve) => {
    let start = 0;
    // The first to hear of the scroll: what follows, up to the drawing, is the pane's work.
    document.addEventListener("scroll", () => (start = performance.now()), {
      ...{ capture: true, once: true },
    });
    window.scrollBy(0, px);
    requestAnimationFrame(() => {
      const list = document.querySelector("li[aria-setsize]")?.parentElement;
      const box = list?.getBoundingClientRect() ?? new DOMRect();
      const ms = performance.now() - start;
      const [from, to] = [Math.max(box.top, 0) + 8, Math.min(box.bottom, window.innerHeight) - 8];
      const points = Array.from({ length: Math.max(0, Math.floor((to - from) / 16)) });
      const isDrawn = points.every((_, index) =>
        document
          .elementsFromPoint(box.left + 20, from + index * 16)
          .some((one) => one.closest("li[aria-setsize]") !== null),
      );
      resolve({ ms, isBlank: points.length === 0 || !isDrawn });
    });
  });
}
