import { existsSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium as playwright } from "playwright-core";
import packageJson from "../package.json";

/** The libraries that a bare machine lacks come with the browser, in a pack made for this system. */
const SYSTEM_OF_THE_PACK = "AWS_Lambda_nodejs20.x";
const version = packageJson.devDependencies["@sparticuz/chromium"];
const folder = join(tmpdir(), `clausier-chromium-${version}`);

/** Unpacks in a folder of its own, which takes its name once complete. */
async function unpack(): Promise<void> {
  const unpacking = mkdtempSync(`${folder}-`);
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: unpacking, AWS_EXECUTION_ENV: SYSTEM_OF_THE_PACK });
  try {
    const { default: pack } = await import("@sparticuz/chromium");
    pack.setGraphicsMode = false;
    await pack.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
  if (!existsSync(folder)) renameSync(unpacking, folder);
}

/** The Chromium of npm, unpacked once per machine. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(folder)) await unpack();
  const libraries = join(folder, "al2023", "lib");
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  return playwright.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
    env: {
      ...process.env,
      HOME: home,
      LD_LIBRARY_PATH: [libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") }),
    },
  });
}
