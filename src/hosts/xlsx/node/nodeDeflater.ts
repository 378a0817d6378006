import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import type { Deflater } from "../deflater";
import { nodeInflater } from "./nodeInflater";

const deflate: Deflater["deflate"] = promisify<Uint8Array, Uint8Array>(deflateRaw);

export const nodeDeflater: Deflater = { ...nodeInflater, deflate };
