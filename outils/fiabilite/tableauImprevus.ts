import { nombre } from "../../src/domain/francais";
import { IMPREVUS, type Imprevu, type Sort } from "./imprevus";

const SORTS: readonly Sort[] = ["intact", "entier", "perdu", "reprise manquée"];
const TITRES = [
  "Imprévu",
  "Cas",
  "Classeur intact",
  "Classeur entier",
  "Perdus",
  "Reprises manquées",
];

type Sorts = Readonly<Record<Imprevu, readonly Sort[]>>;

/** One line for each thing that may happen, over all gestures, then the sum. */
export function tableauImprevus(gestes: readonly Sorts[]): string {
  const rows = IMPREVUS.map((imprevu) =>
    lineOf(
      imprevu,
      gestes.flatMap((sorts) => sorts[imprevu]),
    ),
  );
  const all = gestes.flatMap((sorts) => IMPREVUS.flatMap((imprevu) => sorts[imprevu]));
  const head = `| ${TITRES.join(" | ")} |\n| --- |${" --: |".repeat(TITRES.length - 1)}`;
  return [head, ...rows, lineOf("**Ensemble**", all)].join("\n");
}

function lineOf(name: string, sorts: readonly Sort[]): string {
  const counts = SORTS.map((sort) => sorts.filter((one) => one === sort).length);
  return `| ${[name, ...[sorts.length, ...counts].map((count) => nombre(count))].join(" | ")} |`;
}
