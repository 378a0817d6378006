/** Of package-lock.json, what licences are about. */
export interface LockedPackages {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Those that ask no more than to be named, for what people receive. */
const DELIVERABLE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];
/** GPL and AGPL reach what is made with them; LGPL does not when it is a tool. */
const COPYLEFT = /\bA?GPL\b/;

/** Their licence stands in their text: package.json does not tell it. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = { "@univerjs/telemetry": "Apache-2.0" };

/** A package that cannot be delivered or used, with its licence; [] when all can. */
export function checkLicences({ packages }: LockedPackages): readonly string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .flatMap(([path, { license, dev }]) => {
      const name = nameOf(path);
      const told = license ?? TOLD_ELSEWHERE[name];
      if (told === undefined) return [`${name} : sans licence`];
      if (dev !== true && !DELIVERABLE.includes(told)) {
        return [`${name} : ${told}, qui ne peut pas être livrée`];
      }
      const choices = told.replaceAll(/[()]/g, "").split(" OR ");
      return choices.every((choice) => COPYLEFT.test(choice)) ? [`${name} : ${told}`] : [];
    });
}

/** What people receive: name, version and licence of each package, one line each. */
export function deliveredPackages({ packages }: LockedPackages): readonly string[] {
  const lines = Object.entries(packages)
    .filter(([path, { dev }]) => path !== "" && dev !== true)
    .map(([path, { version = "", license = "" }]) => `${nameOf(path)} ${version} (${license})`);
  return [...new Set(lines)].toSorted();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
