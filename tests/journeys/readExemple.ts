import { readFileSync } from "node:fs";
import type { Attendu } from "../../outils/exemples/attendu";

export const EXEMPLES = [
  "ales-objectifs",
  "suivi-plat-mois",
  "trois-feuilles",
  "releves-longs",
  "suivi-a-corriger",
] as const;

export type ExempleName = (typeof EXEMPLES)[number];

export function bytesOf(exemple: ExempleName): Uint8Array {
  return readFileSync(`assets/exemples/${exemple}.xlsx`);
}

export function attenduOf(exemple: ExempleName): Attendu {
  return JSON.parse(readFileSync(`assets/exemples/${exemple}.attendu.json`, "utf8")) as Attendu;
}
