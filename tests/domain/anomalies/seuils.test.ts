import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const RULES = join(__dirname, "../../../src/domain/anomalies");
/** How it is shown, how it is packed, what a criterion says: figures that no setting may move. */
const HORS_SEUILS = new Set(["shown.ts", "shownValue.ts", "silences.ts"]);
const ORDINAIRES = new Set(["0", "1", "2"]);

/** Figures written inside a check, without a name that says what they are. */
function bareFigures(name: string): string[] {
  const text = readFileSync(join(RULES, name), "utf8");
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNamed(node)) return;
    if (ts.isNumericLiteral(node) && !ORDINAIRES.has(node.text) && !isShown(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name}:${String(line + 1)} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** « const NOMS_MAX = 60 »; the examples of a rule. */
function isNamed(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return node.name.getText() === "exemples";
  return ts.isVariableDeclaration(node) && /^[A-Z_\d]+$/.test(node.name.getText());
}

/** Decimals of a figure, length of a text: how it is shown, not what is judged. */
function isShown({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /nombre|slice/.test(parent.expression.getText());
}

it.each(readdirSync(RULES).filter((name) => !HORS_SEUILS.has(name)))(
  "%s ne juge sur aucun nombre sans nom",
  (name) => {
    expect(bareFigures(name)).toEqual([]);
  },
);
