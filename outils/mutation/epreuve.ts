import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Banc, type Verdict } from "./banc";
import mesures from "./mesures.json" with { type: "json" };

type Mesure = (typeof mesures)[number];

/**
 * `npm run mutation [-- …]`: changes the rules one place at a time and counts the
 * changes that a test sees. FICHIERS=coherence tries
 * the files whose names answer to it (a regular expression), and keeps the figures of the others.
 */
const ROOT = join(__dirname, "../..");
const RULES = join(ROOT, "src/domain/anomalies");
const TARGET = join(__dirname, "mesures.json");
/** Lists, pages and sums made of what was found, an example that rules share: they check nothing. */
const NOT_RULES = new Set([
  ...["anomalie.ts", "catalogue.ts", "layoutControle.ts", "exempleMarches.ts"],
  ...["enJeuParFeuille.ts", "heuresEnJeu.ts"],
]);
/** The one tries every secret in every place: minutes. The other reads the sources as they are. */
const NOT_TRIED = new Set(["secret.test.ts", "seuils.test.ts"]);
const TESTS = [
  ...readdirSync(join(ROOT, "tests/domain/anomalies"))
    .filter((name) => name.endsWith(".test.ts") && !NOT_TRIED.has(name))
    .map((name) => join(ROOT, "tests/domain/anomalies", name)),
  join(ROOT, "tests/domain/gravites/gravites.test.ts"),
  join(ROOT, "tests/houseRules.test.ts"),
];

/** PAS=3 tries one mutant out of three. */
const PAS = Number(process.env["PAS"] ?? "1");
const only = process.env["FICHIERS"] ?? "";
const RULE_FILES = readdirSync(RULES).filter((name) => !NOT_RULES.has(name));
const files = RULE_FILES.filter((name) => new RegExp(only).test(name));

it("les tests voient ce que changent les mutants", async () => {
  const banc = new Banc({ root: RULES, files, tests: TESTS, expect, pas: PAS });
  const verdicts = await banc.tryAll();
  const survivors = verdicts.filter(({ isKilled }) => !isKilled);
  process.stdout.write(`${survivors.map(shown).join("\n")}\n`);
  const killed = verdicts.length - survivors.length;
  const score = killed / verdicts.length;
  process.stdout.write(`${String(killed)} / ${String(verdicts.length)} : ${String(score)}\n`);
  const tried = files.map((fichier): Mesure => {
    const own = verdicts.filter(({ mutant }) => mutant.fichier === fichier);
    const tues = own.filter(({ isKilled }) => isKilled).length;
    return { fichier, total: banc.sizeOf(fichier), mutants: own.length, tues };
  });
  const known = new Map([...mesures, ...tried].map((mesure) => [mesure.fichier, mesure]));
  const kept = RULE_FILES.flatMap((fichier) => known.get(fichier) ?? []);
  writeFileSync(TARGET, `${JSON.stringify(kept, null, 2)}\n`);
  expect(score).toBeGreaterThanOrEqual(only === "" ? 0.9 : 0);
});

function shown({ mutant }: Verdict): string {
  const { fichier, ligne, operateur, avant, texte } = mutant;
  const short = (code: string) => code.replace(/\s+/g, " ").slice(0, 70);
  return `${fichier}:${String(ligne)} ${operateur} : ${short(avant)} → ${short(texte)}`;
}
