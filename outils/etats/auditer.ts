import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.1 A and AA, and the size of targets of 2.2. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Smaller than this, a target is missed by a finger (WCAG 2.2, 2.5.8). */
const LEAST_TARGET_PX = 24;

/** What is wrong with the pane as it is drawn now, one sentence each: [] when nothing. */
export async function audit(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return [
    ...(await frame.evaluate(brokenRules, RULES)),
    ...(await frame.evaluate(sidewaysScroll)),
    ...(await frame.evaluate(cutTexts)),
    ...(await frame.evaluate(smallTargets, LEAST_TARGET_PX)),
  ];
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

declare global {
  interface Window {
    readonly axe?: { readonly run: (context: object, options: object) => Promise<AxeResult> };
  }
}

/** The stops that Fluent puts around its groups hand the focus on at once: no person meets them. */
async function brokenRules(values: readonly string[]): Promise<readonly string[]> {
  const result = await window.axe?.run(
    { exclude: ["[data-tabster-dummy]"] },
    { runOnly: { type: "tag", values } },
  );
  return (result?.violations ?? []).map(
    ({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

function sidewaysScroll(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth
    ? [`défile de côté de ${String(scrollWidth - clientWidth)} px`]
    : [];
}

/** Texts wider than the box that hides what exceeds it. */
function cutTexts(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("main *, footer *")]
    .filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "",
      );
      return isCut && hasText && clipPath === "none" && /hidden|clip/.test(overflowX);
    })
    .map(({ textContent }) => `texte coupé : ${textContent.slice(0, 80)}`);
}

/** Links inside a sentence excepted, as WCAG does; a hidden control of Fluent is as large as its drawing. */
function smallTargets(least: number): readonly string[] {
  const controls = "button, a[href], input, select, textarea, [role=tab], [role=radio]";
  return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    const isShown = width > 0 && getComputedStyle(control).visibility !== "hidden";
    const box = control.closest("label, .fui-Input, .fui-Select, .fui-Textarea, .fui-Checkbox");
    const boxes = [control, box].flatMap((one) => one?.getBoundingClientRect() ?? []);
    const isLarge = boxes.some((each) => each.width >= least && each.height >= least);
    if (!isShown || isLarge) return [];
    const name = control.ariaLabel ?? control.textContent.slice(0, 60);
    return [`cible de ${width.toFixed(0)} × ${height.toFixed(0)} px : ${name}`];
  });
}
