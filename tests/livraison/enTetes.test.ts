import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (...path: readonly string[]) =>
  readFileSync(join(__dirname, "..", "..", ...path), "utf8");

const GUIDE = read("docs", "deploiement.md");

/** The policy that a page carries. */
function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
}

/** The value that each server is told to give to a header. */
function valuesOf(header: string): readonly string[] {
  const apache = new RegExp(`^Header (?:always )?set ${header} "([^"]+)"`, "m").exec(GUIDE)?.[1];
  const nginx = new RegExp(`add_header ${header} "([^"]+)" always;`).exec(GUIDE)?.[1];
  const iis = new RegExp(`<add name="${header}" value="([^"]+)" />`).exec(GUIDE)?.[1];
  const caddy = new RegExp(`^    ${header} "([^"]+)"$`, "m").exec(GUIDE)?.[1];
  return [apache, nginx, iis, caddy].map((value) => value ?? "absent");
}

describe("les en-têtes que le guide de déploiement donne à copier", () => {
  it("redisent la politique du volet, et qui peut l'encadrer, sur les quatre serveurs", () => {
    const own = policyOf(read("src", "taskpane", "taskpane.html"));
    const values = valuesOf("Content-Security-Policy");
    expect(own).toContain("default-src 'none'");
    expect(new Set(values).size).toBe(1);
    expect(values[0]?.split("; frame-ancestors ")[0]).toBe(own);
    expect(values[0]?.split("; frame-ancestors ")[1]).toMatch(/^'self' https:\/\//);
  });

  it.each([
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Cache-Control", "no-cache"],
  ])("%s : %s sur les quatre serveurs", (header, value) => {
    expect(valuesOf(header)).toEqual([value, value, value, value]);
  });

  it("pour la page sans Excel, ne changent que ce que le guide dit de changer", () => {
    const directives = (page: string) => policyOf(page).split("; ");
    const volet = directives(read("src", "taskpane", "taskpane.html"));
    const page = directives(read("src", "standalone", "standalone.html"));
    expect(page.filter((one) => !volet.includes(one))).toEqual([
      "script-src 'self'",
      "worker-src 'self'",
    ]);
    expect(GUIDE).toContain("`script-src 'self'; worker-src 'self'` et `frame-ancestors 'none'`");
  });
});
