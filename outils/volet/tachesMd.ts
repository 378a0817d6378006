import { LONGUE_MS, type TachesDuGeste } from "./tachesLongues";
import { nombre } from "./voletMd";

const TITLES = [
  "Le volet (but : ≤ 50 ms)",
  "Tâches du volet de plus de 50 ms",
  "Mémoire reprise",
  "Tout, à l'horloge",
];

/** By gesture, the longest tasks: the pane's own part of them, then what the demonstration adds. `lignes`: of the workbook. */
export function tachesMd(lignes: number, gestes: readonly TachesDuGeste[]): string {
  const rows = gestes.map(({ nom, taches }) => {
    const longest = (of: "volet" | "memoire" | "duration") =>
      `${nombre(Math.max(0, ...taches.map((tache) => tache[of])))} ms`;
    const count = taches.filter(({ volet }) => volet > LONGUE_MS).length;
    return [nom, longest("volet"), nombre(count), longest("memoire"), longest("duration")];
  });
  const head = [`${nombre(lignes)} lignes : la plus longue tâche`, ...TITLES];
  const lines = [head, ["---", ...TITLES.map(() => "--:")], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
