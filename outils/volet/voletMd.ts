import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import type { Defilement } from "./defilement";
import type { PremierAffichage } from "./premierAffichage";

const PAGE = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));
/** Each table has its own markers in the page. */
const TABLES = {
  volet: "<!-- volet : écrit par npm run bench:volet -->",
  taches: "<!-- tâches : écrit par npm run bench:volet -- taches -->",
  ecriture: "<!-- écriture : écrit par npm run bench:volet -- ecriture -->",
} as const;
const END = "<!-- fin -->";

interface MesuresVolet {
  readonly ouverture: PremierAffichage;
  readonly ralentie: PremierAffichage;
  readonly defilement: Defilement;
}

/** A line: the work, its goal if it has one, what was measured, in `unit`. */
type Ligne = readonly [travail: string, but: number | null, mesure: number, unit: string];

/** The table of what is seen and of how it scrolls. */
export function voletMd(mesures: MesuresVolet): string {
  const titles = ["| Le volet dans Chromium | But | Mesuré | |", "| --- | --: | --: | --- |"];
  return [...titles, ...lignesOf(mesures).map(ligneMd)].join("\n");
}

function lignesOf({ ouverture, ralentie, defilement }: MesuresVolet): readonly Ligne[] {
  return [
    ["Premier affichage", 300, ouverture.firstPaint, "ms"],
    ["Premier bouton utilisable", null, ouverture.usable, "ms"],
    ["Premier affichage, processeur 4 × plus lent", 1_000, ralentie.firstPaint, "ms"],
    ["Premier bouton utilisable, processeur 4 × plus lent", null, ralentie.usable, "ms"],
    ["10 000 anomalies : un pas de défilement", 8, defilement.step, "ms"],
    ["10 000 anomalies : le pas le plus long", null, defilement.longestStep, "ms"],
    ["10 000 anomalies : pas qui laissent un blanc", 0, defilement.blank, ""],
  ];
}

function ligneMd([travail, but, mesure, unit]: Ligne): string {
  const verdict = but === null ? "" : mesure <= but ? "atteint" : "**manqué**";
  const goal = but === null ? "" : `≤ ${nombre(but)} ${unit}`.trim();
  return `| ${travail} | ${goal} | ${`${nombre(mesure)} ${unit}`.trim()} | ${verdict} |`;
}

/** Puts the table between its own markers; the rest of the page belongs to other measures. */
export async function ecrireTable(name: keyof typeof TABLES, table: string): Promise<void> {
  const page = readFileSync(PAGE, "utf8");
  const start = page.indexOf(TABLES[name]);
  const end = page.indexOf(END, start);
  if (start === -1 || end === -1)
    throw new Error(`docs/performance.md has lost « ${TABLES[name]} »`);
  const text = `${page.slice(0, start)}${TABLES[name]}\n\n${table}\n\n${page.slice(end)}`;
  writeFileSync(PAGE, await format(text, { parser: "markdown", printWidth: 130 }));
}

export function nombre(value: number): string {
  return value.toLocaleString("fr-FR", { maximumFractionDigits: value < 100 ? 1 : 0 });
}
