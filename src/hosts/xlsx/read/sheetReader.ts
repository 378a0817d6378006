import type { SheetData } from "../../../domain/sheet";
import type { CellContext } from "./cells/cellValues";
import { CellValues } from "./cells/cellValues";
import { FormulaNotes } from "./cells/formulaNotes";
import { SheetColumns } from "./cells/sheetColumns";
import { SheetHandler } from "./cells/sheetHandler";
import { SheetLayout } from "./cells/sheetLayout";
import type { ReadBudget } from "./readBudget";
import { XmlScanner } from "./xml/xmlScanner";

/** What the workbook, not the sheet, says of a sheet. */
export type SheetIdentity = Pick<SheetData, "name" | "visibility" | "generated">;

/** Reads one worksheet part, fed chunk by chunk. */
export class SheetReader {
  private readonly context: CellContext;
  private readonly columns: SheetColumns;
  private readonly formulas: FormulaNotes;
  private readonly layout: SheetLayout;
  private readonly scanner: XmlScanner;

  /** `isNoted`: the formulas to keep, those worth knowing unless told otherwise. */
  constructor(context: CellContext, budget: ReadBudget, isNoted?: (formula: string) => boolean) {
    this.context = context;
    this.columns = new SheetColumns(budget);
    this.formulas = new FormulaNotes(budget, isNoted);
    this.layout = new SheetLayout(budget);
    const values = new CellValues(this.columns, context);
    this.scanner = new XmlScanner(
      new SheetHandler({ values, formulas: this.formulas, layout: this.layout }),
    );
  }

  feed(chunk: Uint8Array): void {
    this.scanner.feed(chunk);
  }

  end(identity: SheetIdentity): SheetData {
    this.scanner.end();
    const { merges, hiddenRows, hiddenColumns } = this.layout;
    return {
      ...identity,
      rowCount: this.columns.rowCount(),
      columns: this.columns.build(this.context.table),
      merges,
      hiddenRows,
      hiddenColumns,
      formulas: this.formulas.notes,
    };
  }
}
