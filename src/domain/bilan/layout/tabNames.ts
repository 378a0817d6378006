import { formatSheetIdentity } from "../../miseAJour/readSheet";
import type { SheetIdentity } from "../../sheetToWrite";
import { sheetName } from "./sheetName";

/** How the tabs of the sheets to write are called. */
export interface TabNaming {
  /** Names that the workbook already uses. */
  readonly taken: readonly string[];
  /** Tabs of the sheets to write again in their place, by identity: they keep their name. */
  readonly existing?: ReadonlyMap<string, string>;
  /** Put after each new name: « Bilan Ville d'Alès 2026-09 ». */
  readonly ending?: string;
}

export class TabNames {
  private readonly naming: TabNaming;
  private readonly taken: string[];

  constructor(naming: TabNaming) {
    this.naming = naming;
    this.taken = [...naming.taken];
  }

  /** The tab of this identity, else a free name near to the one wanted. */
  nameOf(identity: SheetIdentity, wanted: string): string {
    const { existing, ending } = this.naming;
    const name =
      existing?.get(formatSheetIdentity(identity)) ?? sheetName(wanted, this.taken, ending);
    this.taken.push(name);
    return name;
  }
}
