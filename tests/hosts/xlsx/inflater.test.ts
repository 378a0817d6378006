import { nodeInflater } from "../../../src/hosts/xlsx/node/nodeInflater";
import type { Inflater } from "../../../src/hosts/xlsx/inflater";
import { webInflater } from "../../../src/hosts/xlsx/webInflater";
import type { ZipEntry } from "../../../src/hosts/xlsx/zip/zipEntry";
import { refusal } from "../../support/refusal";
import { deflatedEntry } from "../../support/workbookBytes";

const TEXT = "Ville d'Alès ; ".repeat(100_000);
const PART = deflatedEntry("a.xml", TEXT);
const MAX = 10_000_000;

async function streamed(inflater: Inflater, part: ZipEntry, max: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of inflater.stream(part, max))
    text += decoder.decode(chunk, { stream: true });
  return text;
}

describe.each([
  ["de Node", nodeInflater],
  ["du navigateur", webInflater],
])("le décompresseur %s", (_, inflater) => {
  it("rend le contenu, d'un coup ou par morceaux", async () => {
    expect(new TextDecoder().decode(await inflater.all(PART, MAX))).toBe(TEXT);
    expect(await streamed(inflater, PART, MAX)).toBe(TEXT);
  });

  it("rend une partie vide", async () => {
    const empty = deflatedEntry("vide.xml", "");
    expect((await inflater.all(empty, MAX)).length).toBe(0);
    expect(await streamed(inflater, empty, MAX)).toBe("");
  });

  it.each([
    ["à la somme de contrôle fausse", { ...PART, crc32: 1 }, MAX, "CLASSEUR_TRONQUE"],
    ["coupée", { ...PART, data: PART.data.subarray(0, 500) }, MAX, "CLASSEUR_TRONQUE"],
    ["sans données", { ...PART, data: new Uint8Array(0) }, MAX, "CLASSEUR_TRONQUE"],
    ["plus courte qu'annoncé", { ...PART, size: PART.size + 1 }, MAX, "CLASSEUR_TRONQUE"],
    ["plus longue qu'annoncé", { ...PART, size: 1000 }, MAX, "BOMBE_ZIP"],
    ["plus longue que permis", PART, 1000, "BOMBE_ZIP"],
  ])("refuse une partie %s", async (_title, part, max, code) => {
    expect(await refusal(() => inflater.all(part, max))).toBe(code);
    expect(await refusal(() => streamed(inflater, part, max))).toBe(code);
  });

  it("s'arrête quand le lecteur s'arrête", async () => {
    let chunks = 0;
    for await (const chunk of inflater.stream(PART, MAX)) {
      chunks += chunk.length > 0 ? 1 : 0;
      break;
    }
    expect(chunks).toBe(1);
  });
});
