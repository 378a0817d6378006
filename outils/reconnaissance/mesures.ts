import type { Issue, Resultat } from "./epreuve";
import type { Essai, Sort } from "./titresRetenus";

const SORTS: readonly Sort[] = ["juste", "demandé", "ignoré", "faux"];
const ISSUES: readonly Issue[] = [
  "exact",
  "exact, une réponse",
  "à compléter",
  "faux sans question",
];

/** A Markdown table: names of the columns, then rows. */
function markdown(titres: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = titres.map((_, at) => (at === 0 ? "---" : "--:"));
  return [line(titres), line(rule), ...rows.map(line)].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1).replace(".", ",")} %`;
}

interface Sorted {
  readonly sort: Sort;
}

function sortsOf(name: string, those: readonly Sorted[]): string[] {
  const count = (sort: Sort) => those.filter((each) => each.sort === sort).length;
  return [name, String(those.length), ...SORTS.map((sort) => percent(count(sort), those.length))];
}

/** One row for each name, in the order of first appearance, then all together. */
export function tableOfSorts<T extends Sorted>(
  titre: string,
  those: readonly T[],
  nameOf: (each: T) => string,
): string {
  const names = [...new Set(those.map(nameOf))];
  const rows = names.map((name) =>
    sortsOf(
      name,
      those.filter((each) => nameOf(each) === name),
    ),
  );
  return markdown([titre, "essais", ...SORTS], [...rows, sortsOf("**tous**", those)]);
}

export function tableOfSeries(series: ReadonlyMap<string, readonly Essai[]>): string {
  const rows = [...series].map(([name, essais]) => sortsOf(name, essais));
  return markdown(["titres", "essais", ...SORTS], rows);
}

function issuesOf(name: string, those: readonly Resultat[]): string[] {
  const count = (issue: Issue) => those.filter((each) => each.issue === issue).length;
  const questions = those.reduce((sum, each) => sum + each.questions, 0);
  return [
    name,
    String(those.length),
    ...ISSUES.map((issue) => percent(count(issue), those.length)),
    (questions / Math.max(1, those.length)).toFixed(2).replace(".", ","),
  ];
}

export function tableOfIssues(
  titre: string,
  those: readonly Resultat[],
  nameOf: (each: Resultat) => string,
): string {
  const names = [...new Set(those.map(nameOf))];
  const rows = names.map((name) =>
    issuesOf(
      name,
      those.filter((each) => nameOf(each) === name),
    ),
  );
  return markdown(
    [titre, "classeurs", ...ISSUES, "questions par classeur"],
    [...rows, issuesOf("**tous**", those)],
  );
}
