import { spawnSync } from "node:child_process";
import { z } from "zod";
import packageJson from "../../package.json";
import { PROJECT } from "../../emulator/demo/folders";

/** Differ at each run, and would make another archive of the same files. */
const CHANGING = ["serialNumber", "timestamp"];

/** npm names the project after its folder. */
const bomSchema = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({}) }),
});

/** The packages that people receive, as CycloneDX tells them: npm's own list. */
export function sbom(): string {
  const options = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"];
  const { status, stdout, stderr } = spawnSync("npm", options, { cwd: PROJECT, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const bom: unknown = JSON.parse(stdout, (key, value: unknown) =>
    CHANGING.includes(key) ? undefined : value,
  );
  const { metadata, ...told } = bomSchema.parse(bom);
  const component = { ...metadata.component, name: packageJson.name };
  return `${JSON.stringify({ ...told, metadata: { ...metadata, component } }, null, 2)}\n`;
}
