import ts from "typescript";
import { changesOf, type Changement } from "./operateurs";

export interface Mutant extends Changement {
  readonly fichier: string;
  /** 1-based. */
  readonly ligne: number;
  readonly avant: string;
}

/** What a rule says of itself without computing with it. */
const DESCRIPTIONS = new Set(["code", "titre", "pourCorriger", "source", "exemples"]);

/**
 * The source with all its mutants in it, each behind a switch that the trial
 * turns on: « __m(12) ? changed : (as it was) ». `__m` is in the scope of the module.
 */
export function instrument(
  fichier: string,
  source: string,
  register: (mutant: Mutant) => number,
): string {
  const file = ts.createSourceFile(fichier, source, ts.ScriptTarget.ES2023, true);

  const written = (node: ts.Node): string => {
    if (isLeftAlone(node)) return node.getFullText();
    const inner = children(node);
    const switches = isTarget(node)
      ? []
      : changesOf(node).map((changement) => {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart());
          const avant = node.getText();
          const id = register({ ...changement, fichier, ligne: line + 1, avant });
          return `__m(${String(id)}) ? (${changement.texte}) : `;
        });
    if (switches.length === 0) return inner;
    const before = source.slice(node.getFullStart(), node.getStart());
    return `${before}(${switches.join("")}(${inner.slice(before.length)}))`;
  };

  const children = (node: ts.Node): string => {
    let text = "";
    let from = node.getFullStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(from, child.getFullStart()) + written(child);
      from = child.getEnd();
    });
    return text + source.slice(from, node.getEnd());
  };

  return children(file);
}

function isLeftAlone(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node))
    return true;
  if (ts.isInterfaceDeclaration(node)) return true;
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    DESCRIPTIONS.has(node.name.text) &&
    isDescription(node)
  );
}

/** Directly in « rule({ … }) ». */
function isDescription(node: ts.PropertyAssignment): boolean {
  const call = node.parent.parent;
  return ts.isCallExpression(call) && call.expression.getText() === "rule";
}

/** What is written to, or names something: no value stands there. */
function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.left === node
  );
}
