import type { Alea } from "../../outils/exemples/alea";

/** Changes one thing in the text of a part. */
type Mutation = (xml: string, alea: Alea) => string;

const NUMBERS = [
  ...["", "-1", "0", "-0", "1.5", "1,5", " 7 ", "007", "1e3", "1e308", "1e999", "-1e999", "NaN"],
  ...[
    "Infinity",
    "0x10",
    "--1",
    "2147483648",
    "4294967296",
    "99999999999999999999",
    "9".repeat(400),
  ],
];
const REFERENCES = [
  ...["", "A0", "A1048577", "XFD1048576", "XFE1", "ZZZZ1", "a1", "$A$1", "A-1", "1A", "A1:B2"],
  ...["A1:XFD1048576", "B2:A1", "Feuil1!A1", "A01", "É1"],
];
const TYPES = ["s", "b", "e", "n", "d", "str", "inlineStr", "zz", ""];
const NOISE = [
  ...["<", ">", '"', "'", "/", "&", "&amp", "&#0;", "&#xD800;", "&#x110000;", "&b;", "\u0000"],
  ...["<!--", "-->", "<![CDATA[", "]]>", "<?xml?>", "<!DOCTYPE x>", "\uFEFF", "\uFFFE", "é\u0301"],
  ...["<x:c/>", "</row>", "</sheetData>", "<row>", "<c><v>1</v></c>", "<f/>", "_x000D_", "_x005F_"],
];

const MUTATIONS: readonly Mutation[] = [
  (xml, alea) =>
    changeMatch(xml, alea, / (?!xmlns)[\w:]+="[^"]*"/g, (found) => otherValue(found, alea)),
  (xml, alea) =>
    changeMatch(xml, alea, / (?:r|ref|sqref)="[^"]*"/g, (found) => otherRef(found, alea)),
  (xml, alea) => changeMatch(xml, alea, / t="\w*"/g, () => ` t="${alea.pick(TYPES)}"`),
  (xml, alea) => changeMatch(xml, alea, /<v>[^<]*<\/v>/g, () => `<v>${alea.pick(NUMBERS)}</v>`),
  (xml, alea) => changeMatch(xml, alea, /<(\w+)[^<>]*>/g, (found) => found + found),
  (xml, alea) => changeMatch(xml, alea, /<[^<>]*>/g, () => ""),
  (xml, alea) =>
    changeMatch(xml, alea, /<(\w+)\b[^<>]*(?:\/>|>[^<]*<\/\1>)/g, (found) => found + found),
  (xml, alea) => changeMatch(xml, alea, /<(\w+)\b[^<>]*(?:\/>|>[^<]*<\/\1>)/g, () => ""),
  (xml, alea) => changeMatch(xml, alea, /<\w+\b/g, (found) => found.replace("<", "<x:")),
  (xml, alea) => changeMatch(xml, alea, /<\w+[^<>]*>/g, (found) => found + nested(alea)),
  (xml, alea) => changeMatch(xml, alea, /"/g, () => "'"),
  (xml, alea) => changeMatch(xml, alea, / [\w:]+="/g, (found) => found.toUpperCase()),
  (xml, alea) => changeMatch(xml, alea, / [\w:]+="[^"]*"/g, (found) => found + found),
  (xml, alea) => insertAt(xml, alea, alea.pick(NOISE)),
  (xml, alea) => xml.slice(0, alea.int(0, xml.length)),
  (xml, alea) => moved(xml, alea),
];

/** One to three changes in the text of a part: wrong references, odd numbers, elements doubled, cut, nested. */
export function abimerXml(xml: string, alea: Alea): string {
  let mutated = xml;
  for (let left = alea.int(1, 3); left > 0; left--) mutated = alea.pick(MUTATIONS)(mutated, alea);
  return mutated;
}

function changeMatch(
  xml: string,
  alea: Alea,
  pattern: RegExp,
  change: (found: string) => string,
): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return insertAt(xml, alea, alea.pick(NOISE));
  const { 0: text, index } = alea.pick(found);
  return xml.slice(0, index) + change(text) + xml.slice(index + text.length);
}

function otherValue(attribute: string, alea: Alea): string {
  const values = alea.chance(0.8) ? NUMBERS : NOISE;
  return attribute.replace(/"[^"]*"/, () => `"${alea.pick(values)}"`);
}

function otherRef(attribute: string, alea: Alea): string {
  return attribute.replace(/"[^"]*"/, () => `"${alea.pick(REFERENCES)}"`);
}

function nested(alea: Alea): string {
  const depth = alea.pick([10, 1000, 50_000]);
  const close = alea.chance(0.7) ? "</a>".repeat(depth) : "";
  return "<a>".repeat(depth) + close;
}

function insertAt(xml: string, alea: Alea, text: string): string {
  const at = alea.int(0, xml.length);
  return xml.slice(0, at) + text + xml.slice(at);
}

/** A piece of the text, put elsewhere in it. */
function moved(xml: string, alea: Alea): string {
  const from = alea.int(0, xml.length);
  const piece = xml.slice(from, from + alea.int(1, 200));
  return insertAt(xml.slice(0, from) + xml.slice(from + piece.length), alea, piece);
}
