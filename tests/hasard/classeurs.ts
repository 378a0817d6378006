import { createAlea, type Alea } from "../../outils/exemples/alea";
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import { graftSheets } from "../../src/hosts/xlsx/graftSheets";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { platContrats, platMois } from "../fiabilite/dispositionsPlates";
import { avecReleves, troisOnglets } from "../fiabilite/dispositionsReliees";
import { ecrireClasseur } from "../fiabilite/ecrireClasseur";
import { bytesOf, EXEMPLES } from "../journeys/readExemple";
import { jour } from "../support/sheetOf";

const DISPOSITIONS = [platContrats, platMois, troisOnglets, avecReleves] as const;
export const OPTIONS = { name: "suivi.xlsx", inflater: nodeDeflater };

const kept = new Map<string, Promise<Uint8Array>>();

/** A sound workbook: an example, one drawn and written by SheetJS, or one with its bilans and charts. */
export function tirerClasseur(alea: Alea): Promise<Uint8Array> {
  const exemple = alea.pick(EXEMPLES);
  const seed = alea.int(0, 15);
  return alea.pick([
    () => once(exemple, () => Promise.resolve(bytesOf(exemple))),
    () => once(String(seed), () => Promise.resolve(drawn(seed))),
    () => once("bilans", withBilans),
  ])();
}

function once(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const made = kept.get(key) ?? make();
  kept.set(key, made);
  return made;
}

function drawn(seed: number): Uint8Array {
  const alea = createAlea(seed);
  return ecrireClasseur(alea.pick(DISPOSITIONS)(alea, seed).onglets);
}

async function withBilans(): Promise<Uint8Array> {
  const bytes = bytesOf("ales-objectifs");
  const { workbook } = await openWorkbook(bytes, OPTIONS);
  const today = jour("15/01/2026");
  const { sheets } = buildBilanSheets(analyzeWorkbook(workbook), {
    ...{ moas: [], taken: [], du: null, au: null },
    ...{ arreteAu: today, editeLe: today, version: "1.0.0" },
  });
  return graftSheets(bytes, sheets, nodeDeflater);
}
