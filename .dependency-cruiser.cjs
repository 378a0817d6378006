const only = (from, allowed) => ({
  name: `${from}-sees-only`,
  severity: "error",
  from: { path: `^${from}` },
  to: { path: "^src", pathNot: [from, ...allowed].map((p) => `^${p}`) },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("src/domain", []),
    only("src/hosts/sheets", ["src/domain"]),
    only("src/hosts/excel", ["src/domain", "src/hosts/sheets", "src/hosts/\\w+\\.ts"]),
    only("src/hosts/xlsx", ["src/domain", "src/hosts/sheets", "src/hosts/\\w+\\.ts"]),
    only("src/functions", ["src/domain"]),
    only("src/commands", ["src/domain", "src/hosts/excel", "src/hosts/hostError"]),
    only("src/taskpane", [
      "src/domain",
      "src/hosts/excel",
      "src/hosts/hostError",
      "src/hosts/slices",
      "src/hosts/workbookHost",
    ]),
    only("src/standalone", ["src/domain", "src/taskpane", "src/hosts/xlsx", "src/hosts/\\w+\\.ts"]),
    only("src/cli", ["src/domain", "src/hosts/xlsx", "src/hosts/\\w+\\.ts"]),
    {
      name: "domain-npm",
      severity: "error",
      from: { path: "^src/domain" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(zod|fastest-levenshtein)",
      },
    },
    {
      name: "node-room",
      comment:
        "The file host runs in browsers too: Node is seen by the command line and the Node inflater only.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(cli|hosts/xlsx/node)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "src-not-tests",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(tests|outils|emulator)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
