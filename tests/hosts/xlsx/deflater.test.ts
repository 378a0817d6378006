import type { Deflater } from "../../../src/hosts/xlsx/deflater";
import { nodeDeflater } from "../../../src/hosts/xlsx/node/nodeDeflater";
import { webDeflater } from "../../../src/hosts/xlsx/webDeflater";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32";

const TEXT = "Heures d'insertion réalisées. ".repeat(5000);

async function roundTrip(writer: Deflater, reader: Deflater): Promise<string> {
  const content = new TextEncoder().encode(TEXT);
  const data = await writer.deflate(content);
  expect(data.length).toBeLessThan(content.length / 50);
  const part = { data, crc32: crc32(content), size: content.length };
  return new TextDecoder().decode(await reader.all(part, content.length));
}

describe("les deux compresseurs", () => {
  it("se lisent l'un l'autre", async () => {
    await expect(roundTrip(nodeDeflater, webDeflater)).resolves.toBe(TEXT);
    await expect(roundTrip(webDeflater, nodeDeflater)).resolves.toBe(TEXT);
  });

  it("compressent un contenu vide", async () => {
    const part = { crc32: 0, size: 0 };
    const data = await nodeDeflater.deflate(new Uint8Array(0));
    await expect(webDeflater.all({ ...part, data }, 10)).resolves.toHaveLength(0);
  });
});
