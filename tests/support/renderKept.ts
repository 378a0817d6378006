import { editWorkbook } from "../../src/domain/editWorkbook";
import type { MemoryHost } from "./memoryHost";
import { renderChecked, type Pane, type PaneOptions } from "./renderPane";
import { sheetOf } from "./sheetOf";
import { suiviFautif } from "./suiviDuVolet";

const PARAMETRES = sheetOf("Paramètres des clauses sociales", { generated: "parametres|" });

/** The pane on a checked workbook that keeps what is written in it; « Paramètres » comes when it is asked for. */
export async function renderKept(options: PaneOptions = {}): Promise<Pane> {
  const kept: { host: MemoryHost | null } = { host: null };
  const read = () => {
    const source = suiviFautif();
    const { host } = kept;
    const hasParametres = host !== null && host.parametres !== null;
    const sheets = hasParametres ? [...source.sheets, PARAMETRES] : source.sheets;
    return Promise.resolve(editWorkbook({ ...source, sheets }, host?.edits ?? []));
  };
  const pane = await renderChecked(suiviFautif(), { read, ...options });
  kept.host = pane.host;
  return pane;
}
