const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

interface OpenElement {
  readonly name: string;
  readonly prefixes: ReadonlySet<string>;
}

interface Progress {
  readonly open: OpenElement[];
  roots: number;
}

/** What keeps a text from being well-formed XML with namespaces, or null. */
export function xmlProblem(xml: string): string | null {
  if (ILLEGAL.test(xml)) return "caractère interdit";
  const progress = { open: [{ name: "", prefixes: new Set(["", "xml"]) }], roots: 0 };
  for (const token of xml.replace(/^\uFEFF/, "").matchAll(TOKEN)) {
    const problem = stepProblem(token, progress);
    if (problem !== null) return `${problem} : ${token[0].slice(0, 80)}`;
  }
  if (progress.open.length > 1) return "élément non fermé";
  return progress.roots === 1 ? null : `${String(progress.roots)} éléments racines`;
}

function stepProblem(token: RegExpExecArray, progress: Progress): string | null {
  const [whole, closing, name] = token;
  if (name === undefined) return textProblem(whole, progress.open.length);
  if (closing !== "/") return openingProblem(name, token, progress);
  return progress.open.pop()?.name === name ? null : "fermeture inattendue";
}

function openingProblem(name: string, token: RegExpExecArray, progress: Progress): string | null {
  const attributes = token[3] ?? "";
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map((match) => match[1] ?? "");
  const prefixes = new Set(progress.open.at(-1)?.prefixes);
  for (const pair of pairs) if (pair.startsWith("xmlns:")) prefixes.add(pair.slice(6));
  if (progress.open.length === 1) progress.roots += 1;
  if (token[4] === "") progress.open.push({ name, prefixes });
  if (BARE_AMPERSAND.test(attributes)) return "esperluette nue";
  return namesProblem([name, ...pairs], prefixes);
}

function textProblem(text: string, depth: number): string | null {
  if (text === "<") return "balise mal formée";
  if (text.startsWith("<")) return null;
  if (depth === 1 && text.trim() !== "") return "texte hors de la racine";
  return BARE_AMPERSAND.test(text) ? "esperluette nue" : null;
}

/** Of an element then its attributes. */
function namesProblem(
  [element = "", ...attributes]: readonly string[],
  prefixes: ReadonlySet<string>,
): string | null {
  if (new Set(attributes).size < attributes.length) return "attribut répété";
  const used = [element, ...attributes.filter((name) => !/^xmlns(:|$)/.test(name))]
    .filter((name) => name.includes(":"))
    .map((name) => name.slice(0, name.indexOf(":")));
  return used.every((prefix) => prefixes.has(prefix)) ? null : "préfixe non déclaré";
}
