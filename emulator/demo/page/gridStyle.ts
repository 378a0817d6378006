import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderSide, BorderStyle, CellStyle } from "../../model/cellStyle";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const sides: readonly (readonly [BorderSide, keyof IBorderData])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];

/** Builtin format 14 is shown in the user's own order, as in Excel. */
const SHORT_DATE = "m/d/yyyy";
const FRENCH_SHORT_DATE = "dd/mm/yyyy";

const flag = (value: boolean | undefined) => (value ? BooleanNumber.TRUE : undefined);
const colour = (rgb: string | undefined) => (rgb === undefined ? undefined : { rgb });

/** Leaves out what was not set. */
function compact<T extends object>(style: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const set = Object.entries(style).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(set) as { [K in keyof T]?: NonNullable<T[K]> };
}

function toBorder({ style, color, weight }: BorderStyle): Nullable<IBorderStyleData> {
  if (style === "None") return null;
  const line = lines[style] ?? weights[weight] ?? BorderStyleTypes.THIN;
  return { s: line, cl: { rgb: color } };
}

function toBorders({ borders }: CellStyle): IBorderData | undefined {
  if (!borders) return undefined;
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const border = borders[side];
    if (border) data[key] = toBorder(border);
  }
  return data;
}

function toFont(style: CellStyle): IStyleData {
  const underline = style.underline !== undefined && style.underline !== "None";
  return compact({
    cl: colour(style.fontColor),
    ff: style.fontName,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: underline ? { s: BooleanNumber.TRUE } : undefined,
    st: style.strikethrough === true ? { s: BooleanNumber.TRUE } : undefined,
  });
}

/** The look of a cell in the grid; null when it has none of its own. */
export function toGridStyle(style: CellStyle, numberFormat: string): IStyleData | null {
  const pattern = numberFormat === SHORT_DATE ? FRENCH_SHORT_DATE : numberFormat;
  const data = {
    ...toFont(style),
    ...compact({
      bg: colour(style.fill),
      ht: horizontal[style.horizontalAlignment ?? ""],
      vt: vertical[style.verticalAlignment ?? ""],
      tb: style.wrapText === true ? WrapStrategy.WRAP : undefined,
      bd: toBorders(style),
      n: pattern === "General" ? undefined : { pattern },
    }),
  };
  return Object.keys(data).length === 0 ? null : data;
}

const readFlag = (value: Nullable<BooleanNumber>) =>
  value == null ? undefined : value === BooleanNumber.TRUE;

/** What the user can change with the grid's keys: the rest of the look stays as it was. */
export function fromGridStyle(data: Nullable<IStyleData>): CellStyle {
  const look: { readonly [K in keyof CellStyle]?: Nullable<CellStyle[K]> } = {
    fill: data?.bg?.rgb,
    fontColor: data?.cl?.rgb,
    bold: readFlag(data?.bl),
    italic: readFlag(data?.it),
  };
  return compact(look) as CellStyle;
}

/** The number format that the grid shows, or undefined for the standard one. */
export function gridNumberFormat(data: Nullable<IStyleData>): string | undefined {
  return data?.n?.pattern;
}
