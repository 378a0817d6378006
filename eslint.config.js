import js from "@eslint/js";
import tseslint from "typescript-eslint";
import jest from "eslint-plugin-jest";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import reactHooks from "eslint-plugin-react-hooks";

const hostGlobals = ["Office", "Excel", "OfficeRuntime", "CustomFunctions"];

export default tseslint.config(
  {
    ignores: [
      "dist",
      "coverage",
      "*.js",
      "*.cjs",
      "src/standalone/offline/worker.js",
      "outils/bench/pairs",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 8],
      "max-params": ["error", 4],
      "max-depth": ["error", 3],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: [
      "src/hosts/excel/**",
      "src/functions/**",
      "src/commands/**",
      "src/taskpane/index.tsx",
    ],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  // Excel's own error is not an Error, and throwing it is how a function tells its sentence.
  {
    files: ["src/functions/**"],
    rules: {
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**", "src/taskpane/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  { files: ["src/{taskpane,standalone}/**/*.tsx"], ...jsxA11y.configs.strict },
  { files: ["src/{taskpane,standalone}/**"], ...reactHooks.configs.flat.recommended },
  // Catalogues are lists: their length is the trade's, not a function's.
  {
    files: [
      "src/domain/columns/synonymes*.ts",
      "src/domain/columns/champs*.ts",
      "src/domain/parametres.ts",
      "src/taskpane/texts.ts",
    ],
    rules: { "max-lines": "off" },
  },
  { files: ["tests/**"], ...jest.configs["flat/recommended"] },
  // A contract is a set of tests that the suites of several hosts run.
  { files: ["tests/**/*.contract.ts"], rules: { "jest/no-export": "off" } },
  {
    files: ["tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
);
