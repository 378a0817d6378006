import type { Alea } from "../../outils/exemples/alea";
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import type { WorkbookData } from "../../src/domain/sheet";
import type { Inflater } from "../../src/hosts/xlsx/inflater";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { refusal } from "../support/refusal";
import { shownCells } from "../support/shownCells";
import { abimerPaquet } from "./abimerPaquet";
import { OPTIONS, tirerClasseur } from "./classeurs";
import { expectSame, type Epreuve } from "./epreuve";

/** A mutated workbook is read or refused, the same whether it comes whole or in crumbs, and then checked. */
export const LECTURE: Epreuve = {
  nom: "lecture",
  jouer: async (alea) => {
    const bytes = abimerPaquet(await tirerClasseur(alea), alea);
    const whole = await lire(bytes, OPTIONS.inflater);
    expectSame("en miettes", await lire(bytes, inCrumbs(alea)), whole);
    if (whole.fate !== "lu") return whole.fate;
    analyzeWorkbook((await openWorkbook(bytes, OPTIONS)).workbook);
    return "lu";
  },
};

interface Lecture {
  readonly fate: string;
  readonly sheets: readonly unknown[];
}

/** « lu » with all that was read, or the code of the refusal. */
export async function lire(bytes: Uint8Array, inflater: Inflater): Promise<Lecture> {
  let sheets: readonly unknown[] = [];
  const fate = await refusal(async () => {
    sheets = contentOf((await openWorkbook(bytes, { ...OPTIONS, inflater })).workbook);
  });
  return { fate, sheets };
}

function contentOf({ sheets }: WorkbookData): readonly unknown[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: shownCells(sheet),
    merges: sheet.merges,
    hidden: [...sheet.hiddenRows, ...sheet.hiddenColumns],
  }));
}

/** A tag that never ends is looked at again with each crumb: no more of them than a large sheet has. */
const MAX_CRUMBS = 1000;

/** Cuts tags, entities and letters of several bytes anywhere. */
function inCrumbs(alea: Alea): Inflater {
  const least = alea.int(1, 60);
  return {
    all: (part, maxSize) => nodeDeflater.all(part, maxSize),
    stream: async function* (part, maxSize) {
      for await (const chunk of nodeDeflater.stream(part, maxSize)) {
        const length = Math.max(least, Math.ceil(chunk.length / MAX_CRUMBS));
        for (let at = 0; at < chunk.length; at += length) yield chunk.slice(at, at + length);
      }
    },
  };
}
