import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { objectifs } from "./objectifs";
import { readMesures, type Mesures, type Passage, type Station, type Taille } from "./mesures";

const PAGE = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));
const START = "<!-- mesures : écrites par npm run bench -->";
const END = "<!-- fin des mesures -->";

/** Writes what was measured between the markers of docs/performance.md. */
export async function ecrirePerformance(): Promise<void> {
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = cut(page, START);
  const [, after] = cut(rest, END);
  const text = `${before}${START}\n\n${mesuresMd(readMesures())}\n\n${END}${after}`;
  writeFileSync(PAGE, await format(text, { parser: "markdown", printWidth: 130 }));
}

function cut(text: string, marker: string): readonly [string, string] {
  const at = text.indexOf(marker);
  if (at === -1) throw new Error(`docs/performance.md has lost « ${marker} »`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}

function mesuresMd(mesures: Mesures): string {
  return [
    "## Objectifs",
    table(
      ["Travail", "But", "Mesuré", ""],
      objectifs(mesures).map(({ travail, but, mesure, isAtteint }) => [
        ...[travail, but, mesure ?? "–"],
        isAtteint === null ? "non mesuré" : isAtteint ? "atteint" : "**manqué**",
      ]),
    ),
    ...mesures.tailles.map(tailleMd),
    "## Épreuves",
    ...Object.entries(mesures.epreuves).map(([nom, passages]) => epreuveMd(nom, passages)),
    "## Versions",
    versionsMd(mesures.versions),
  ].join("\n\n");
}

function tailleMd({ lignes, fichierMo, stations, lecture, travail, agregation }: Taille): string {
  return [
    `## ${nombre(lignes)} lignes × 20 colonnes, ${nombre(fichierMo, 1)} Mo`,
    "### De fichier à fichier",
    passagesMd(travail),
    "### Lire seulement",
    passagesMd(lecture),
    ...(agregation.length < 2 ? [] : ["### Agréger seulement", passagesMd(agregation)]),
    "### Stations, à chaud",
    stationsMd(stations),
  ].join("\n\n");
}

const EPREUVES: Readonly<Record<string, string>> = {
  controles: "Contrôler 50 000 lignes déjà en mémoire",
  region: "300 classeurs de 2 000 lignes consolidés",
  greffe: "20 bilans greffés dans un classeur de 20 Mo",
  fonction: "Une fonction de cellule sur 50 000 cellules",
};

function epreuveMd(nom: string, passages: readonly Passage[]): string {
  return `### ${EPREUVES[nom] ?? nom}\n\n${passagesMd(passages)}`;
}

/** Ratios are to the first of the table that is ours, else to the first. */
function passagesMd(passages: readonly Passage[]): string {
  const base = (passages.find(({ nom }) => nom === "Clausier") ?? passages[0])?.ms ?? null;
  return table(
    ["", "Processeur (ms)", "Rapport", "Durée (ms)", "Mémoire (Mo)", "Mêmes totaux"],
    passages.map((passage) => passageCells(passage, base)),
  );
}

function passageCells(passage: Passage, base: number | null): readonly string[] {
  const { nom, ms, dureeMs, memoireMo, isSame } = passage;
  if (ms === null) return [nom, "échec", "", "", "", ""];
  return [
    nom,
    nombre(ms, ms < 100 ? 1 : 0),
    base === null ? "" : `${nombre(ms / base, 2)} ×`,
    entier(dureeMs),
    entier(memoireMo),
    isSame === null ? "" : OUI_NON[String(isSame)],
  ].map((cell) => cell ?? "");
}

const OUI_NON: Readonly<Record<string, string>> = { true: "oui", false: "**non**" };

function entier(value: number | null): string {
  return value === null ? "" : nombre(value);
}

function stationsMd(stations: readonly Station[]): string {
  return table(
    ["Station", "Processeur (ms)", "× borne", "Borne"],
    stations.map(({ nom, ms, borne }) => {
      const bound = stations.find((other) => other.nom === borne);
      return [
        nom,
        nombre(ms, 1),
        bound === undefined ? "" : nombre(ms / bound.ms, 1),
        (borne ?? "").replace("borne : ", ""),
      ];
    }),
  );
}

function versionsMd(versions: Mesures["versions"]): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(" · ");
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const marks = titles.map((_, index) => (index === 0 ? "---" : "--:"));
  return [line(titles), line(marks), ...rows.map(line)].join("\n");
}

function nombre(value: number, digits = 0): string {
  return value.toLocaleString("fr-FR", { maximumFractionDigits: digits });
}
