import { LONGUE_MS, type TachesDuGeste } from "./tachesLongues";
import { nombre } from "./voletMd";

const TITLES = [
  "100 000 lignes : la plus longue tâche",
  "Le volet (but : ≤ 50 ms)",
  "Tâches du volet de plus de 50 ms",
  "Mémoire reprise",
  "Tout, à l'horloge",
];

/** By gesture, the longest tasks: the pane's own part of them, then what the demonstration adds. */
export function tachesMd(gestes: readonly TachesDuGeste[]): string {
  const rows = gestes.map(({ nom, taches }) => {
    const longest = (of: "volet" | "memoire" | "duration") =>
      `${nombre(Math.max(0, ...taches.map((tache) => tache[of])))} ms`;
    const count = taches.filter(({ volet }) => volet > LONGUE_MS).length;
    return [nom, longest("volet"), nombre(count), longest("memoire"), longest("duration")];
  });
  const lines = [TITLES, ["---", ...TITLES.slice(1).map(() => "--:")], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
