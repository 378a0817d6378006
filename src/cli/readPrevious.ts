import { basename } from "node:path";
import { nodeInflater } from "../hosts/xlsx/node/nodeInflater";
import { readGenerated } from "../hosts/xlsx/read/readGenerated";
import { readSheetNames } from "../hosts/xlsx/readSheetNames";
import type { LoadedAnalysis } from "./loadAnalysis";

/** What the workbook already holds: names of its sheets, sheets that Clausier wrote before. */
export async function readPrevious({ kind, bytes, path }: LoadedAnalysis) {
  if (kind === "csv") return { taken: [], generated: [] };
  return {
    taken: await readSheetNames(bytes, nodeInflater),
    generated: await readGenerated(bytes, { name: basename(path), inflater: nodeInflater }),
  };
}
