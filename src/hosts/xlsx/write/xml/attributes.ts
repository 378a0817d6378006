import { escapeAttribute } from "./escapeXml";

/** An opening tag with another value for an attribute, added when the tag has none of this name. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = `${name}="${escapeAttribute(value)}"`;
  const pattern = new RegExp(String.raw`(\s)${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, (_, space: string) => space + written);
  return tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${written}${end}`);
}

/** An opening tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`), "");
}
