import { rangeAddress } from "../../../../domain/sheet";
import type { SheetToWrite } from "../../../../domain/sheetToWrite";

/** Pale enough for the figure in front of it to keep its contrast. */
const BAR = "FFB4C7D9";

/** Bars from 0 to 100 %: the length tells the rate, not its rank among its neighbours. */
export function dataBarsXml(dataBars: SheetToWrite["dataBars"]): string {
  const bars = dataBars.map(({ top, bottom, column }, i) => {
    const range = rangeAddress({ top, bottom, left: column, right: column });
    return (
      `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${String(i + 1)}">` +
      `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="${BAR}"/></dataBar>` +
      `</cfRule></conditionalFormatting>`
    );
  });
  return bars.join("");
}
