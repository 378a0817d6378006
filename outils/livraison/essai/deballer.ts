import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../../emulator/demo/folders";

const LIVRAISON = join(PROJECT, "dist", "livraison");

/** The archive unpacked in an empty folder, as whoever installs does it: unzip, then every hash checked. */
export function deballer(): string {
  const name = readdirSync(LIVRAISON).find((file) => file.endsWith(".zip"));
  if (name === undefined) throw new Error("Pas d'archive : npm run release d'abord.");
  execFileSync("sha256sum", ["--check", "--quiet", `${name}.sha256`], { cwd: LIVRAISON });
  const place = mkdtempSync(join(tmpdir(), "clausier-livraison-"));
  execFileSync("unzip", ["-q", join(LIVRAISON, name), "-d", place]);
  const folder = join(place, name.replace(/\.zip$/, ""));
  execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: folder });
  return folder;
}
