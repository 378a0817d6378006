import { normalizeText } from "../../../sheets/writtenText";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/** A text as the content of an element. */
export function escapeText(text: string): string {
  return normalizeText(text).replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A text as the value of an attribute, between double quotes. */
export function escapeAttribute(text: string): string {
  return normalizeText(text).replace(/[&<>"\t\n]/g, (mark) => ENTITIES[mark] ?? mark);
}

/**
 * Spreadsheets read "_x0041_" as "A" wherever the schema says ST_Xstring
 * (ECMA-376 part 1, §22.9.2.19): such a "_" of a user's text is written "_x005F_".
 */
export function escapeUnderscores(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

export function unescapeUnderscores(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
