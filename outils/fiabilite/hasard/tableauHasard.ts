import { nombre } from "../../../src/domain/francais";
import type { BilanHasard } from "./parent";

/** The campaign as a table of docs/fiabilite.md. */
export function tableauHasard({ comptes, defauts }: BilanHasard): string {
  const lines = [...comptes].map(([nom, { cas, lus, refuses, pireMs }]) => {
    const wrong = defauts.filter((one) => one.nom === nom).length;
    const figures = [cas, lus, refuses, wrong, Math.round(pireMs)].map((figure) => nombre(figure));
    return `| ${[nom, ...figures].join(" | ")} |`;
  });
  return [
    "| Épreuve | Cas | Lus | Refusés | Défauts | Le plus long (ms) |",
    "| --- | --: | --: | --: | --: | --: |",
    ...lines,
  ].join("\n");
}
