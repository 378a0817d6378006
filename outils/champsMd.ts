import { CHAMPS } from "../src/domain/columns/champs";

const START = "<!-- champs : tableau produit par outils/ecrireChamps.ts -->";
const END = "<!-- fin des champs -->";

/** A page of documentation with its table of champs made anew. */
export function withChamps(page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`no place between ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${champsMd()}\n\n${page.slice(end)}`;
}

/** Every champ that an answer may name, with what it is called. */
function champsMd(): string {
  const rows = Object.entries(CHAMPS).map(([id, { libelle }]) => [`\`${id}\``, libelle] as const);
  const all = [["Champ", "Libellé"] as const, ...rows];
  const [first, second] = [0, 1].map((rank) => Math.max(...all.map((cells) => width(cells[rank]))));
  const line = ([id, libelle]: readonly [string, string]) =>
    `| ${id.padEnd(first ?? 0)} | ${libelle.padEnd(second ?? 0)} |`;
  const rule = `| ${"-".repeat(first ?? 0)} | ${"-".repeat(second ?? 0)} |`;
  const [header, ...body] = all.map(line);
  return [header, rule, ...body].join("\n");
}

function width(text: string | undefined): number {
  return text?.length ?? 0;
}
