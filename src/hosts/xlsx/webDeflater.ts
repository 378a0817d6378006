import type { Deflater } from "./deflater";
import { webInflater } from "./webInflater";

/** For browsers, and any host with the Compression Streams standard. */
export const webDeflater: Deflater = { ...webInflater, deflate };

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const deflated = new Blob([content.slice()])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(deflated).arrayBuffer());
}
