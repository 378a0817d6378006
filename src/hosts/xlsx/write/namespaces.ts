import type { XmlElement } from "./xml/xmlElement";

/** The two families of OOXML names (ECMA-376 parts 1 and 4); a package keeps to one. */
export interface NamespaceFamily {
  readonly main: string;
  /** Prefix of the relationship types, and namespace of r:id. */
  readonly relationships: string;
  /** Prefix of the names of drawings and charts. */
  readonly drawing: string;
}

export const TRANSITIONAL: NamespaceFamily = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006",
};

const STRICT: NamespaceFamily = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml",
};

export function familyOf(workbook: XmlElement): NamespaceFamily {
  return [...workbook.attributes.values()].includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
