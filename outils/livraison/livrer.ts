/*
 * Makes what is handed to whoever installs: `BASE_URL=https://… npm run release`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { PROJECT } from "../../emulator/demo/folders";
import { buildConfig } from "../buildConfig";
import { archive, hashLines, hashOf } from "./archive";
import { checkManifest, checkPages } from "./checkFiles";
import { folderFiles, type ReleasedFile } from "./folderFiles";
import { checkLicences, deliveredPackages, type LockedPackages } from "./licences";
import { sbom } from "./sbom";

const baseUrl = (process.env["BASE_URL"] ?? "").replace(/\/+$/, "");
const DIST = join(PROJECT, "dist");
const COMPLEMENT = "complement";
const AUTONOME = "autonome";

function textFile(path: string, text: string): ReleasedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function documents(): readonly ReleasedFile[] {
  return ["deploiement.md", "confidentialite.md"].map((name) => ({
    path: `documents/${name}`,
    bytes: readFileSync(join(PROJECT, "docs", name)),
  }));
}

/** Without the code cache, which only the Node that made it understands. */
function commandFiles(): readonly ReleasedFile[] {
  const files = folderFiles(join(DIST, "cli"), "ligne-de-commande");
  return files.filter(({ path }) => !path.endsWith(".cache"));
}

interface Built {
  readonly complement: readonly ReleasedFile[];
  readonly autonome: readonly ReleasedFile[];
}

async function build(): Promise<Built> {
  for (const name of ["cli", "programme", "addin", "autonome"] as const) await buildConfig(name);
  return {
    complement: folderFiles(join(DIST, "addin"), COMPLEMENT),
    autonome: folderFiles(join(DIST, "autonome"), AUTONOME),
  };
}

function refuseProblems({ complement, autonome }: Built, lock: LockedPackages): void {
  const manifest = readFileSync(join(DIST, "addin", "manifest.xml"), "utf8");
  const problems = [
    ...checkPages({ files: complement, folder: COMPLEMENT }),
    ...checkPages({ files: autonome, folder: AUTONOME }),
    ...checkManifest(manifest, baseUrl, { files: complement, folder: COMPLEMENT }),
    ...checkLicences(lock),
  ];
  if (problems.length > 0) throw new Error(`Rien n'est livré :\n- ${problems.join("\n- ")}`);
}

/** Of the last commit: the same sources always make the same archive. */
function sourcesDate(): Date {
  const told = process.env["SOURCE_DATE_EPOCH"];
  const commit = ["log", "-1", "--format=%ct"];
  const seconds = told ?? execFileSync("git", commit, { cwd: PROJECT, encoding: "utf8" });
  return new Date(Number(seconds) * 1000);
}

async function release(): Promise<void> {
  if (!baseUrl.startsWith("https://")) {
    throw new Error(
      "Dites où le complément sera servi : BASE_URL=https://intranet.exemple.fr/clausier npm run release",
    );
  }
  const lock = JSON.parse(
    readFileSync(join(PROJECT, "package-lock.json"), "utf8"),
  ) as LockedPackages;
  const built = await build();
  refuseProblems(built, lock);
  const files = [
    ...built.complement,
    ...built.autonome,
    ...commandFiles(),
    ...documents(),
    { path: "LICENSE", bytes: readFileSync(join(PROJECT, "LICENSE")) },
    textFile("bibliotheques.txt", `${deliveredPackages(lock).join("\n")}\n`),
    textFile("sbom.cdx.json", sbom()),
  ];
  await write([...files, textFile("SHA256SUMS", hashLines(files))]);
}

async function write(files: readonly ReleasedFile[]): Promise<void> {
  const name = `clausier-${packageJson.version}`;
  const bytes = await archive(files, { folder: name, date: sourcesDate() });
  const folder = join(DIST, "livraison");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.zip`), bytes);
  writeFileSync(join(folder, `${name}.zip.sha256`), `${hashOf(bytes)}  ${name}.zip\n`);
  console.log(`
  dist/livraison/${name}.zip : ${String(files.length)} fichiers, ${String(Math.ceil(bytes.length / 1024))} ko
  complement/  à servir sur ${baseUrl}/ (manifest.xml est à confier à l'administrateur)
  autonome/    à servir où vous voulez, en https
`);
}

release().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
