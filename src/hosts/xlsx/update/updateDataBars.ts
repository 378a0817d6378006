import { rangeAddress } from "../../../domain/sheet";
import type { SheetToWrite } from "../../../domain/sheetToWrite";
import { parseRange } from "../../sheets/cellReference";

type DataBars = SheetToWrite["dataBars"];

const RULE =
  /<(?:\w+:)?conditionalFormatting\b[^>]*?\bsqref="([^"]*)"[^]*?<\/(?:\w+:)?conditionalFormatting>/g;
/** The same rule as Excel 2010 and later write it, beside the first ([MS-XLSX] §2.3). */
const EXTENDED =
  /<x14:conditionalFormatting\b[^>]*>(?:(?!<\/x14:conditionalFormatting>)[^])*?<xm:sqref>([^<]*)<\/xm:sqref>\s*<\/x14:conditionalFormatting>/g;

/** The data bars of a column over the rows that it has now; a column that has none gets none. */
export function withDataBars(xml: string, dataBars: DataBars): string {
  const moved = (rule: string, ranges: string) => {
    const range = rule.includes('type="dataBar"') ? newRange(ranges, dataBars) : null;
    return range === null ? rule : rule.replace(ranges, range);
  };
  return xml.replaceAll(RULE, moved).replaceAll(EXTENDED, moved);
}

function newRange(ranges: string, dataBars: DataBars): string | null {
  const old = parseRange(ranges);
  const bar = dataBars.find(({ column }) => column === old?.left && column === old.right);
  if (bar === undefined) return null;
  const { top, bottom, column } = bar;
  return rangeAddress({ top, bottom, left: column, right: column });
}
