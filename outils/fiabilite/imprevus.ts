import { desktopLimits } from "../../emulator/host/options";
import { createExcelHost } from "../../src/hosts/excel/excelHost";
import { closeExcelHosts } from "../../tests/hosts/openExcelHost";
import type { Geste } from "./gestes";
import { observe, open, photograph, sentenceOf, type Open, type Temoin } from "./panne";

/** What happens around a gesture, without Excel refusing anything. */
export const IMPREVUS = [
  "Excel lent",
  "Réponses trop grandes",
  "Saisie d'un collègue",
  "Volet fermé",
] as const;
export type Imprevu = (typeof IMPREVUS)[number];

/** What became of a gesture: « perdu » is a workbook that is neither as before nor whole. */
export type Sort = "intact" | "entier" | "perdu" | "reprise manquée";

/** Milliseconds for each answer: a workbook on the other side of the world. */
const LENTEUR = 40;
/** Bytes: the web's own limit is 5 MB, for workbooks as much larger. */
const LIMITES = [60_000, 20_000, 8_000, 3_000];
/** Where nobody else writes. */
const CELLULE_DU_COLLEGUE = "Suivi!H9";

export async function tryImprevus(geste: Geste): Promise<Readonly<Record<Imprevu, Sort[]>>> {
  const temoin = await observe(geste);
  const requests = Array.from({ length: temoin.requests }, (_, index) => index + 1);
  return {
    "Excel lent": [await lent(geste, temoin)],
    "Réponses trop grandes": await each(LIMITES, (bytes) => limite(geste, temoin, bytes)),
    "Saisie d'un collègue": await collegue(geste, requests),
    "Volet fermé": await each(requests, (at) => ferme(geste, temoin, at)),
  };
}

async function each(
  cases: readonly number[],
  run: (one: number) => Promise<Sort>,
): Promise<Sort[]> {
  const sorts: Sort[] = [];
  for (const one of cases) sorts.push(await run(one));
  return sorts;
}

async function lent(geste: Geste, temoin: Temoin): Promise<Sort> {
  const opened = await open(geste, { latency: LENTEUR });
  const phrase = await sentenceOf(geste.run(opened.host));
  const isWhole = phrase === "" && photograph(opened) === temoin.apres;
  closeExcelHosts();
  return isWhole ? "entier" : "perdu";
}

/** Excel on the web refuses what is too large: the gesture asks for less, or changes nothing. */
async function limite(geste: Geste, temoin: Temoin, bytes: number): Promise<Sort> {
  const limits = { ...desktopLimits };
  const opened = await open(geste, { limits });
  Object.assign(limits, { requestBytes: bytes, responseBytes: bytes });
  const phrase = await sentenceOf(geste.run(opened.host));
  const found = photograph(opened);
  closeExcelHosts();
  if (phrase === "") return found === temoin.apres ? "entier" : "perdu";
  return found === temoin.avant ? "intact" : "perdu";
}

/** A colleague types a value while each request is under way: it stays, and so does the gesture. */
async function collegue(geste: Geste, requests: readonly number[]): Promise<Sort[]> {
  const entiers = [await witness(geste, "avant"), await witness(geste, "après")];
  const intact = await witness(geste, "seul");
  return each(requests, async (at) => {
    let afterRequest = (): void => undefined;
    const opened = await open(geste, {
      afterRequest: () => {
        afterRequest();
      },
    });
    afterRequest = () => {
      if (opened.emulator.trace.requests.length + 1 < at) return;
      afterRequest = () => undefined;
      type(opened);
    };
    const phrase = await sentenceOf(geste.run(opened.host));
    const found = photograph(opened);
    closeExcelHosts();
    if (phrase === "") return entiers.includes(found) ? "entier" : "perdu";
    return found === intact ? "intact" : "perdu";
  });
}

function type({ emulator }: Open): void {
  emulator.user.type(CELLULE_DU_COLLEGUE, [[42]]);
}

/** The colleague's value, before the gesture, after it, or without it. */
async function witness(geste: Geste, quand: "avant" | "après" | "seul"): Promise<string> {
  const opened = await open(geste);
  if (quand !== "après") type(opened);
  if (quand !== "seul") await geste.run(opened.host);
  if (quand === "après") type(opened);
  const found = photograph(opened);
  closeExcelHosts();
  return found;
}

/** Nothing follows the request: the workbook is as before or whole, and another pane does the gesture. */
async function ferme(geste: Geste, temoin: Temoin, at: number): Promise<Sort> {
  const opened = await open(geste);
  const { emulator } = opened;
  emulator.closePaneDuring(at);
  void geste.run(opened.host);
  while (emulator.trace.requests.length < at) await emulator.settle();
  const found = photograph(opened);
  if (found === temoin.apres) {
    closeExcelHosts();
    return "entier";
  }
  const phrase = await sentenceOf(geste.run(createExcelHost()));
  const isWhole = phrase === "" && photograph(opened) === temoin.apres;
  closeExcelHosts();
  if (found !== temoin.avant) return "perdu";
  return isWhole ? "intact" : "reprise manquée";
}
