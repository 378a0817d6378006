import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const NAMES =
  process.platform === "win32" ? ["soffice.exe", "soffice.com"] : ["soffice", "libreoffice"];
/** Where LibreOffice installs itself out of the PATH. */
const USUAL = [
  "/Applications/LibreOffice.app/Contents/MacOS",
  String.raw`C:\Program Files\LibreOffice\program`,
  String.raw`C:\Program Files (x86)\LibreOffice\program`,
];
/** Figures and dates as in France, whatever the language of the machine. */
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item></oor:items>
`;
const PATIENCE_MS = 300_000;

/** The program of LibreOffice; null when it is not on this machine. */
export async function findSoffice(path = process.env["PATH"] ?? ""): Promise<string | null> {
  const folders = path === "" ? [] : [...path.split(delimiter), ...USUAL];
  for (const folder of folders.filter((one) => one !== "")) {
    for (const name of NAMES) {
      const program = join(folder, name);
      const isThere = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isThere) return program;
    }
  }
  return null;
}

/** Turns workbooks into PDF files of the same names in `folder`; rejects when LibreOffice fails. */
export async function convertToPdf(
  program: string,
  files: readonly string[],
  folder: string,
): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(await newProfile(folder)).href}`;
  const options = [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder];
  await new Promise<void>((resolve, reject) => {
    execFile(program, [...options, ...files], { timeout: PATIENCE_MS }, (error) => {
      if (error === null) resolve();
      else reject(new Error("LibreOffice stopped before the end", { cause: error }));
    });
  });
}

/** A profile of its own: a LibreOffice that is open would take the files and answer nothing. */
async function newProfile(folder: string): Promise<string> {
  const profile = join(folder, "profil");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), LOCALE);
  return profile;
}
