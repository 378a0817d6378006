import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import { partText } from "./xlsxPackage";

/** Title, places and figures of each chart of a workbook, in the order of their titles. */
export async function chartsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = readZip(bytes).filter(({ name }) => /\/charts\/chart\d+\.xml$/.test(name));
  const texts: string[] = [];
  for (const { name } of parts) texts.push(await chartText(bytes, name));
  return texts.toSorted();
}

async function chartText(bytes: Uint8Array, name: string): Promise<string> {
  const xml = await partText(bytes, name);
  const told = [...xml.matchAll(/<(?:a:t|c:f|c:v)>([^<]*)</g)].map(([, text = ""]) => text);
  return told.join(" | ");
}
