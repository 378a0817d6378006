import { nombre } from "../../src/domain/francais";
import type { Bilan } from "./campagne";

const TITRES = [
  "Geste",
  "Requêtes à Excel",
  "Pannes",
  "Classeur intact",
  "Classeur entier",
  "À moitié, et dit",
  "Perdus",
  "Reprises manquées",
];

/** The table of docs/fiabilite.md: one line a gesture, then the sum. */
export function tableau(bilans: readonly Bilan[]): string {
  const rows = bilans.map((bilan) => [bilan.geste, ...figures(bilan)]);
  const [first = [], ...others] = bilans.map(figures);
  const total = first.map((figure, index) =>
    others.reduce((sum, figures_) => sum + (figures_[index] ?? 0), figure),
  );
  const lines = [...rows, ["**Ensemble**", ...total]].map(
    (cells) =>
      `| ${cells.map((cell) => (typeof cell === "number" ? nombre(cell) : cell)).join(" | ")} |`,
  );
  const head = `| ${TITRES.join(" | ")} |\n| --- |${" --: |".repeat(TITRES.length - 1)}`;
  return [head, ...lines].join("\n");
}

function figures(bilan: Bilan): readonly number[] {
  const { requests, cas, intacts, entiers, partiels, perdus, reprisesManquees } = bilan;
  return [requests, cas, intacts, entiers, partiels, perdus, reprisesManquees];
}
