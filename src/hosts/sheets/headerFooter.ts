import type { PrintSetup } from "../../domain/sheetToWrite";
import { normalizeText } from "./writtenText";

/** Excel refuses a header or a footer longer than this, codes included. */
const MAX_HEADER = 255;
const SECTION_CODE = "&R";
const PAGE_NUMBER = "Page &P / &N";

export interface HeaderFooter {
  readonly headerRight: string;
  readonly footerLeft: string;
  readonly footerRight: string;
}

/** The texts of the sections, in Excel's codes, without the code that starts each section. */
export function headerFooterOf({ headerRight, footerLeft }: PrintSetup): HeaderFooter {
  const pageRoom = PAGE_NUMBER.length + SECTION_CODE.length;
  return {
    headerRight: headerRightText(headerRight),
    footerLeft: sectionText(footerLeft, MAX_HEADER - SECTION_CODE.length - pageRoom),
    footerRight: PAGE_NUMBER,
  };
}

export function headerRightText(text: string): string {
  return sectionText(text, MAX_HEADER - SECTION_CODE.length);
}

/** "&" starts a code in headers, "&&" is the character; a long text is cut between characters. */
function sectionText(text: string, room: number): string {
  let content = "";
  for (const character of normalizeText(text)) {
    const written = character === "&" ? "&&" : character;
    if (content.length + written.length > room) break;
    content += written;
  }
  return content;
}
