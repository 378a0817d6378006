import type { StyleName } from "../../../../domain/sheetToWrite";
import {
  type BorderLook,
  type Edge,
  FONT_NAME,
  type FontLook,
  type Look,
  lookOf,
} from "../../../sheets/looks";

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
export const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
/** Children of CT_Border, in the order of the schema. */
const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];

/** A look as the entries of a styles part, without prefix; format code "" is the general one. */
export interface LookXml {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly formatCode: string;
  readonly alignment: string;
}

export function lookXml(style: StyleName): LookXml {
  const look = lookOf(style);
  const { font, fill, border, formatCode } = look;
  return {
    font: fontXml(font),
    fill: fill === null ? NO_FILL : fillXml(fill),
    border: borderXml(border),
    formatCode,
    alignment: alignmentXml(look),
  };
}

function alignmentXml({ horizontal, vertical, wrap, indent }: Look): string {
  const flow = `${wrap ? ' wrapText="1"' : ""}${indent ? ' indent="1"' : ""}`;
  return `<alignment horizontal="${horizontal}" vertical="${vertical}"${flow}/>`;
}

/** What tells the height of a text: its size in points, and whether it goes on below. */
export function textSetting(style: StyleName): { readonly size: number; readonly wrap: boolean } {
  const { font, wrap } = lookOf(style);
  return { size: font.size, wrap };
}

/** Elements of CT_Font in the order that Excel writes them. */
function fontXml({ size, color, bold, italic, underline }: FontLook): string {
  const effects = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  const colorXml = color === undefined ? "" : `<color rgb="FF${color}"/>`;
  return `<font>${effects}<sz val="${String(size)}"/>${colorXml}<name val="${FONT_NAME}"/><family val="2"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: BorderLook): string {
  const edges = EDGES.map((edge) => edgeXml(edge, border[edge]));
  return `<border>${edges.join("")}<diagonal/></border>`;
}

function edgeXml(edge: Edge, color: string | undefined): string {
  if (color === undefined) return `<${edge}/>`;
  return `<${edge} style="thin"><color rgb="FF${color}"/></${edge}>`;
}
