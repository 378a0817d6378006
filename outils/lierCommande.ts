import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Lets `npx clausier` find the command in the project's own folder: npm links
 * the commands of dependencies there, never those of the project itself.
 */
const BIN = join("node_modules", ".bin");
const COMMAND = join("dist", "cli", "clausier.mjs");

await mkdir(BIN, { recursive: true });
await chmod(COMMAND, 0o755);
if (process.platform === "win32") {
  await writeFile(join(BIN, "clausier.cmd"), `@node "%~dp0\\..\\..\\${COMMAND}" %*\r\n`);
} else {
  await rm(join(BIN, "clausier"), { force: true });
  await symlink(join("..", "..", COMMAND), join(BIN, "clausier"));
}
