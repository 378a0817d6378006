import { TransportError } from "../host/failures";
import type { ExcelHost } from "../host/excelHost";
import { findDifferences } from "./differences";
import { IdMap } from "./idMap";
import type { Exchange, Recording } from "./recording";

async function answer(host: ExcelHost, request: unknown, flags: number): Promise<unknown> {
  try {
    return JSON.parse(await host.process(JSON.stringify(request), flags)) as unknown;
  } catch (error) {
    if (error instanceof TransportError) return { transportError: error.code };
    throw error;
  }
}

/**
 * Asks a host what another was asked, in the same order, and tells where its answers differ. Ids are
 * each host's own: those that the recording names are replaced by those that the host handed out.
 */
export async function replay({ exchanges }: Recording, host: ExcelHost): Promise<string[]> {
  const ids = new IdMap();
  const differences: string[] = [];
  const replayOne = async ({ scenario, flags, request, response }: Exchange, index: number) => {
    const replayed = await answer(host, ids.translate(request), flags);
    ids.learn(response, replayed);
    for (const difference of findDifferences(response, replayed)) {
      differences.push(`${scenario}, requête ${String(index + 1)} : ${difference}`);
    }
  };
  for (const [index, exchange] of exchanges.entries()) await replayOne(exchange, index);
  return differences;
}
