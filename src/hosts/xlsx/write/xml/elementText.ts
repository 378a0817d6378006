import { decodeEntities } from "./entities";
import { unescapeUnderscores } from "./escapeXml";
import type { XmlElement } from "./xmlElement";

/** The text of an element that holds nothing else. */
export function elementText(xml: string, { innerStart, innerEnd }: XmlElement): string {
  return unescapeUnderscores(decodeEntities(xml.slice(innerStart, innerEnd)));
}
