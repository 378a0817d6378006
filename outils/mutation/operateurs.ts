import ts from "typescript";

/** One change of the source: what stands in place of a node. */
export interface Changement {
  readonly operateur: string;
  readonly texte: string;
}

type Operator = ts.SyntaxKind;

const COMPARISONS: ReadonlyMap<Operator, readonly string[]> = new Map([
  [ts.SyntaxKind.LessThanToken, ["<=", ">="]],
  [ts.SyntaxKind.LessThanEqualsToken, ["<", ">"]],
  [ts.SyntaxKind.GreaterThanToken, [">=", "<="]],
  [ts.SyntaxKind.GreaterThanEqualsToken, [">", "<"]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ["!=="]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ["==="]],
]);

const LOGIC: ReadonlyMap<Operator, string> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.QuestionQuestionToken, "&&"],
]);

const ARITHMETIC: ReadonlyMap<Operator, string> = new Map([
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
  [ts.SyntaxKind.PercentToken, "*"],
  [ts.SyntaxKind.AsteriskAsteriskToken, "*"],
]);

const ASSIGNMENTS: ReadonlyMap<Operator, string> = new Map([
  [ts.SyntaxKind.PlusEqualsToken, "-="],
  [ts.SyntaxKind.MinusEqualsToken, "+="],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, "||="],
  [ts.SyntaxKind.BarBarEqualsToken, "&&="],
]);

const METHODS: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["startsWith", "endsWith"],
  ["min", "max"],
  ["max", "min"],
  ["floor", "ceil"],
  ["ceil", "floor"],
]);
/** Calls that the result may do without. */
const DROPPED = new Set(["filter", "sort", "toSorted", "slice", "toLowerCase", "trim"]);

/** The changes that may be made to one node; none where the language or the trade has no other. */
export function changesOf(node: ts.Node): readonly Changement[] {
  return [...ofBinary(node), ...ofUnary(node), ...ofCondition(node), ...ofCall(node)].concat(
    ofLiteral(node),
    ofResult(node),
  );
}

function ofBinary(node: ts.Node): readonly Changement[] {
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  const write = (operateur: string) => (operator: string) => ({
    operateur,
    texte: `(${left.getText()}) ${operator} (${right.getText()})`,
  });
  const assign = (operator: string) => ({
    operateur: "affectation",
    texte: `${left.getText()} ${operator} ${right.getText()}`,
  });
  const { kind } = operatorToken;
  const isWords = [left, right].some(isWording);
  return [
    ...(COMPARISONS.get(kind) ?? []).map(write("comparaison")),
    ...listed(LOGIC.get(kind)).map(write("logique")),
    ...(isWords ? [] : listed(ARITHMETIC.get(kind)).map(write("calcul"))),
    ...(isWords ? [] : listed(ASSIGNMENTS.get(kind)).map(assign)),
  ];
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

/** « a » + b joins words: there is nothing to subtract. */
function isWording(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return isWording(node.expression);
  if (ts.isConditionalExpression(node)) return isWording(node.whenTrue);
  if (ts.isBinaryExpression(node)) return isWording(node.left) || isWording(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function ofUnary(node: ts.Node): readonly Changement[] {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return [];
  const operand = node.operand.getText();
  const step = node.operator === ts.SyntaxKind.PlusPlusToken ? "--" : "++";
  if (ts.isPostfixUnaryExpression(node)) {
    return [{ operateur: "affectation", texte: `${operand}${step}` }];
  }
  const isSign =
    node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken;
  if (isSign) return [{ operateur: "signe", texte: operand }];
  return [{ operateur: "affectation", texte: `${step}${operand}` }];
}

/** A test is taken as always true, then as never; a loop, as never only. */
function ofCondition(node: ts.Node): readonly Changement[] {
  const always = { operateur: "condition", texte: "true" };
  const never = { operateur: "condition", texte: "false" };
  if (isLoopTest(node)) return [never];
  const { parent } = node;
  const isTest =
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node);
  return isTest ? [always, never] : [];
}

function isLoopTest(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isForStatement(parent)) return parent.condition === node;
  return ts.isWhileStatement(parent) && parent.expression === node;
}

function ofCall(node: ts.Node): readonly Changement[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  // Inside « a?.b.c() », a pair of brackets would change the meaning.
  if ((node.flags & ts.NodeFlags.OptionalChain) !== 0) return [];
  const { expression, name } = node.expression;
  const object = expression.getText();
  if (DROPPED.has(name.text)) return [{ operateur: "appel", texte: object }];
  const other = METHODS.get(name.text);
  const args = node.arguments.map((arg) => arg.getText()).join(", ");
  return other === undefined ? [] : [{ operateur: "appel", texte: `${object}.${other}(${args})` }];
}

function ofLiteral(node: ts.Node): readonly Changement[] {
  const texte = otherLiteral(node) ?? otherList(node);
  return texte === null ? [] : [{ operateur: "littéral", texte }];
}

function otherLiteral(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "false";
  if (node.kind === ts.SyntaxKind.FalseKeyword) return "true";
  if (ts.isNumericLiteral(node)) return `${node.text} + 1`;
  if (ts.isStringLiteralLike(node)) return node.text === "" ? '"muté"' : '""';
  return ts.isTemplateExpression(node) ? '""' : null;
}

function otherList(node: ts.Node): string | null {
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return "[]";
  return ts.isRegularExpressionLiteral(node) ? "/(?!)/" : null;
}

/** What a function gives back, or gives one after the other. */
function ofResult(node: ts.Node): readonly Changement[] {
  const nothing = { operateur: "résultat", texte: "undefined" };
  if (ts.isYieldExpression(node)) return [nothing];
  const { parent } = node;
  const isResult =
    (ts.isReturnStatement(parent) && parent.expression === node) ||
    (ts.isArrowFunction(parent) && parent.body === node && !ts.isBlock(node));
  return isResult && !isConstant(node) ? [nothing] : [];
}

function isConstant(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.NullKeyword ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    ts.isLiteralExpression(node)
  );
}
