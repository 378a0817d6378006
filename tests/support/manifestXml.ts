import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

export const readText = (path: string) => readFileSync(join(ROOT, path), "utf8");

export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Of an element without children. */
  readonly text: string;
}

/** The tree of a well-formed document; needs jsdom's DOMParser. */
export function parseXml(xml: string): XmlNode {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(error.textContent);
  return nodeOf(document.documentElement);
}

function nodeOf(element: Element): XmlNode {
  const children = [...element.children].map(nodeOf);
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children,
    text: children.length === 0 ? element.textContent.trim() : "",
  };
}

/** The node and all it contains, in the order of the document. */
export function allNodes(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** Every node of that name. */
export function nodesNamed(node: XmlNode, name: string): XmlNode[] {
  return allNodes(node).filter((one) => one.name === name);
}

/** Width and height of a PNG, from its header (PNG specification, IHDR). */
export function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(join(ROOT, path));
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is not a PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
