import { basename } from "node:path";
import type { Correction } from "../../domain/corrections/correction";
import { compte, heuresTexte } from "../../domain/francais";
import type { CellPlace } from "../../domain/sheet";
import type { Suivi } from "../../domain/suivi/suivi";
import { cellName } from "../json/anomaliesJson";
import type { Options } from "../options";
import type { Corrected } from "../runCorriger";

/** Cells shown for one group before « … et 12 autres ». */
const CELLS_SHOWN = 5;

/** What was changed, group by group and before → after; what is left to choose or to do; what it changed. */
export function renderCorrections(corrected: Corrected, { apercu }: Options): string {
  const { suivi } = corrected.analysis;
  const blocks = [
    ...corrected.chosen.map(({ group, option }) =>
      block(`✔ ${group.titre} (${group.code}) : ${option.libelle}`, option.corrections, (one) =>
        change(suivi, one),
      ),
    ),
    ...corrected.aChoisir.map(({ titre, code, options, anomalies }) =>
      block(`? ${titre} (${code}) : à choisir`, anomalies, ({ place }) => cell(suivi, place), [
        `    Choix : ${options.map(({ libelle }) => libelle).join(" · ")}`,
      ]),
    ),
    refusBlock(corrected),
    summary(corrected, apercu),
  ];
  return `${blocks.filter((one) => one !== "").join("\n\n")}\n`;
}

function block<Item>(
  title: string,
  items: readonly Item[],
  show: (item: Item) => string,
  after: readonly string[] = [],
): string {
  const shown = items.slice(0, CELLS_SHOWN).map((item) => `    ${show(item)}`);
  const others = items.length - shown.length;
  const more = others > 0 ? [`    … et ${compte(others, "autre")}`] : [];
  return [title, ...shown, ...more, ...after].join("\n");
}

function refusBlock({ analysis, refus }: Corrected): string {
  if (refus.length === 0) return "";
  return block(
    `✖ ${compte(refus.length, "anomalie")} à corriger vous-même`,
    refus,
    ({ anomalie, raison }) =>
      `${cell(analysis.suivi, anomalie.place)} (${anomalie.code}) : ${raison}`,
  );
}

function change(suivi: Suivi, { place, avant, apres }: Correction): string {
  return `${cell(suivi, place)} : « ${avant} » → ${apres === "" ? "vide" : `« ${apres} »`}`;
}

function cell({ workbook }: Suivi, { sheet, row, column }: CellPlace): string {
  const name = workbook.sheets[sheet]?.name ?? "";
  const address = cellName(row, column);
  return address === null ? name : `${name} › ${address}`;
}

function summary({ edits, sortie, avant, apres }: Corrected, isPreview: boolean): string {
  if (edits.length === 0) return "Aucune correction à appliquer : rien n'est écrit.";
  const gained = apres.heuresComptees - avant.heuresComptees;
  const hours = `${heuresTexte(avant.heuresComptees)} → ${heuresTexte(apres.heuresComptees)} comptées`;
  const verb = isPreview ? "à modifier" : "modifiée";
  return [
    `${compte(edits.length, `cellule ${verb}`, `cellules ${isPreview ? verb : "modifiées"}`)} · ` +
      `anomalies : ${String(avant.anomalies)} → ${String(apres.anomalies)} · ${hours}` +
      (Math.abs(gained) < 1e-6 ? "" : ` (${gained > 0 ? "+" : ""}${heuresTexte(gained)})`),
    sortie === null ? "Aperçu : rien n'est écrit." : `Classeur corrigé écrit : ${basename(sortie)}`,
  ].join("\n");
}
