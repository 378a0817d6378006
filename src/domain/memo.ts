/**
 * The same function, that works out each text once; `most` of them are remembered, so that a workbook
 * made to fill the memory does not.
 */
export function memo<Result>(
  most: number,
  make: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
