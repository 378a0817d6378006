/**
 * Recognising columns costs more than all the checks, reads no rule and always
 * says the same of the same workbook: it is done once for all the mutants.
 */
export function rememberRecognition(path: string, source: string): string {
  if (!path.endsWith("/domain/columns/recognizeWorkbook.ts")) return source;
  const name = "recognizeWorkbook";
  return (
    source.replace(`export function ${name}(`, "function recognizeAnew(") +
    // A new list each time: a rule may remember what it found by the list it was given.
    `\nconst recognizeOnce = __once(recognizeAnew);` +
    `\nexport const ${name} = (...args) => [...recognizeOnce(...args)];`
  );
}

/** The same function, that computes once for equal arguments. */
export function once<Result>(
  compute: (...args: readonly unknown[]) => Result,
): (...args: readonly unknown[]) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args, asPlain);
    const result = known.get(key) ?? compute(...args);
    known.set(key, result);
    return result;
  };
}

function asPlain(_key: string, value: unknown): unknown {
  return isListed(value) ? [...value] : value;
}

/** Told by its tag: the modules under test may have a Map and arrays of their own. */
function isListed(value: unknown): value is Iterable<unknown> {
  const tag = Object.prototype.toString.call(value);
  return /^\[object (?:Map|Set|\w+Array)\]$/.test(tag);
}
