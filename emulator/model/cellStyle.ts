export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export interface BorderStyle {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Only what was set; an absent key means Excel's default. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderStyle>>>;
}

/** What a cell has when nothing was set (documentation: the Normal style of a new workbook). */
export const defaultStyle = {
  fill: "#FFFFFF",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  locked: true,
  borders: {},
} as const satisfies Required<CellStyle>;

export const defaultBorder: BorderStyle = { style: "None", color: "#000000", weight: "Thin" };
