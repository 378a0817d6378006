/** Kinds of public buyers, and how everyone abbreviates them. */
const SIGLES: readonly (readonly [name: string, sigle: string])[] = [
  ["communaut[ée] d['’]agglom[ée]ration", "CA"],
  ["communaut[ée] de communes", "CC"],
  ["communaut[ée] urbaine", "CU"],
  ["conseil d[ée]partemental", "CD"],
  ["centre communal d['’]action sociale", "CCAS"],
  ["centre hospitalier", "CH"],
  ["[ée]tablissement public foncier", "EPF"],
  ["[ée]tablissement public territorial", "EPT"],
  ["office public de l['’]habitat", "OPH"],
  ["soci[ée]t[ée] d['’][ée]conomie mixte", "SEM"],
  ["soci[ée]t[ée] publique locale", "SPL"],
];

const LINK = /^(?:(?:de|du|des|la|le|les|et|à|au|aux|en|sur|pour) |[dl]['’])+/i;
const GAP = " … ";

/**
 * A long name in at most `units` UTF-16 units, cut between words: a known kind of buyer becomes its
 * initials; then the middle goes, for two names of the same kind differ by their last words. Null
 * when the words are too long for it.
 */
export function shortName(name: string, units: number): string | null {
  const told = SIGLES.reduce(
    (text, [full, sigle]) => text.replace(new RegExp(`${full}(?!\\p{L})`, "iu"), sigle),
    name,
  );
  if (told.length <= units) return told;
  const words = told.split(" ");
  const [head, tail] = [words.slice(0, 2).join(" "), words.slice(2)];
  const ends = tail.map((_, first) => tail.slice(first).join(" ").replace(LINK, ""));
  const end = ends.find((text) => head.length + GAP.length + text.length <= units);
  return end === undefined ? null : head + GAP + end;
}
