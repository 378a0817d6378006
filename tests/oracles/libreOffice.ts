import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Recalculates every formula on loading: 0 = always. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A folder of our own, with a profile of our own: nothing is left behind. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "clausier-"));
  private readonly command: string;

  constructor(command: string) {
    this.command = command;
    mkdirSync(join(this.folder, "profile", "user"), { recursive: true });
    writeFileSync(join(this.folder, "profile", "user", "registrymodifications.xcu"), SETTINGS);
  }

  /** Converts bytes of one format to another: convert(bytes, "csv", "xlsx"). */
  convert(bytes: Uint8Array, from: string, to: string, filter?: string): Uint8Array {
    const input = join(this.folder, `in.${from}`);
    const out = join(this.folder, "out");
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${join(this.folder, "profile")}`;
    const infilter = filter === undefined ? [] : [`--infilter=${filter}`];
    const args = [profile, "--headless", ...infilter, "--convert-to", to, "--outdir", out, input];
    const { status, stderr } = spawnSync(this.command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(join(out, `in.${to}`));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
