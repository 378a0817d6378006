import { englishName, frenchName } from "./frenchFunctionNames";

/*
 * A French Excel separates arguments with « ; », writes decimals with « , » and the columns of a
 * constant array with « . ». Office.js and the calculation speak English.
 */

const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*|\d+\.?\d*|[^]/gu;
const NAME = /^[\p{L}_\\]/u;
const NUMBER = /^\d/;
const CONSTANT = /^(?:TRUE|FALSE|VRAI|FAUX)$/i;
const closings: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

type Separators = Readonly<Record<string, string>>;

interface Language {
  readonly name: (name: string) => string;
  readonly number: (digits: string, isInArray: boolean) => string;
  readonly arguments: Separators;
  readonly array: Separators;
}

const english: Language = {
  name: englishName,
  // « {1.5} » has no decimal number in French, but two columns.
  number: (digits, isInArray) => (isInArray ? digits.replace(".", ",") : digits),
  arguments: { ";": ",", ",": "." },
  array: { ".": ",", ",": "." },
};

const french: Language = {
  name: frenchName,
  number: (digits) => digits.replace(".", ","),
  arguments: { ",": ";" },
  array: { ",": "." },
};

/** Brackets that are open at some place of a formula. */
class Brackets {
  readonly #open: string[] = [];

  read(part: string): void {
    if (part in closings) this.#open.push(part);
    else if (part === ")" || part === "}") this.#open.pop();
  }

  get isInArray(): boolean {
    return this.#open.at(-1) === "{";
  }

  get missing(): string {
    return this.#open
      .map((bracket) => closings[bracket] ?? "")
      .reverse()
      .join("");
  }
}

function translate(formula: string, language: Language): string {
  const brackets = new Brackets();
  const translated = formula.replace(PART, (part: string, at: number) => {
    brackets.read(part);
    const { isInArray } = brackets;
    if (NUMBER.test(part)) return language.number(part, isInArray);
    if (!NAME.test(part)) return (isInArray ? language.array : language.arguments)[part] ?? part;
    // Only what is called is a function: a cell or a sheet may have the same name.
    const isCalled = formula
      .slice(at + part.length)
      .trimStart()
      .startsWith("(");
    return isCalled || CONSTANT.test(part) ? language.name(part) : part;
  });
  return translated + brackets.missing;
}

/** « =SOMME(1;2,5) » is =SUM(1,2.5); brackets left open are closed, as Excel does. */
export function toEnglishFormula(formula: string): string {
  return translate(formula, english);
}

/** =SUM(1,2.5), as the person sees and changes it: « =SOMME(1;2,5) ». */
export function toFrenchFormula(formula: string): string {
  return translate(formula, french);
}
