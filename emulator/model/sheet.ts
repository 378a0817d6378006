import type { Area } from "./area";
import { CellGrid } from "./cellGrid";
import { NamedItems } from "./namedItems";
import { newPageLayout, type PageLayout } from "./pageLayout";
import type { Chart, ConditionalFormat, Protection } from "./sheetParts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The first message of a conversation, and its cell. */
export interface SheetComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** One worksheet: its cells and everything that hangs on them. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = "Visible";
  /** "#RRGGBB", or the empty text. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  isDeleted = false;
  readonly cells = new CellGrid();
  readonly names = new NamedItems();
  readonly customProperties = new Map<string, string>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points, as Office.js gives them. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  merges: Area[] = [];
  autoFilter: Area | undefined;
  frozen: Area | undefined;
  protection: Protection | undefined;
  charts: Chart[] = [];
  comments: SheetComment[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly pageLayout: PageLayout = newPageLayout();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }
}
