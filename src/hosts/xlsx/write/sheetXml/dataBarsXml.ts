import { rangeAddress } from "../../../../domain/sheet";
import type { SheetToWrite } from "../../../../domain/sheetToWrite";
import { BAR_COLOR } from "../../../sheets/looks";

type DataBars = SheetToWrite["dataBars"];

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** What says, in an extension list, that a rule goes on in the sheet's own list ([MS-XLSX] §2.3). */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Bars from 0 to 100 %: the length tells the rate, not its rank among its neighbours. */
export function dataBarsXml(dataBars: DataBars): string {
  const bars = dataBars.map(
    (bar, i) =>
      `<conditionalFormatting sqref="${rangeOf(bar)}"><cfRule type="dataBar" priority="${String(i + 1)}">` +
      `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF${BAR_COLOR}"/></dataBar>` +
      `<extLst><ext xmlns:x14="${X14}" uri="${RULE_EXTENSION}"><x14:id>${ruleId(i)}</x14:id></ext></extLst>` +
      `</cfRule></conditionalFormatting>`,
  );
  return bars.join("");
}

/** The same bars without gradient, whose end cannot be read on paper; Excel 2010 and later show these. */
export function dataBarsExtensionXml(dataBars: DataBars): string {
  if (dataBars.length === 0) return "";
  const bars = dataBars.map(
    (bar, i) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${ruleId(i)}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${boundXml(0)}${boundXml(1)}</x14:dataBar>` +
      `</x14:cfRule><xm:sqref>${rangeOf(bar)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return `<extLst><ext xmlns:x14="${X14}" uri="${SHEET_EXTENSION}"><x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings></ext></extLst>`;
}

function boundXml(value: number): string {
  return `<x14:cfvo type="num"><xm:f>${String(value)}</xm:f></x14:cfvo>`;
}

/** Joins the two halves of a rule; told apart inside a sheet only. */
function ruleId(index: number): string {
  return `{C1A05EFE-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

function rangeOf({ top, bottom, column }: DataBars[number]): string {
  return rangeAddress({ top, bottom, left: column, right: column });
}
