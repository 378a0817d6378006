/**
 * Pairs two lists in their order so that the sum of the scores is greatest; a
 * pair whose score is 0 is never made. Answers the pairs of indexes, growing.
 */
export function align(
  left: number,
  right: number,
  score: (left: number, right: number) => number,
): readonly (readonly [left: number, right: number])[] {
  const width = right + 1;
  const best = new Float64Array((left + 1) * width);
  for (let i = left - 1; i >= 0; i--) {
    for (let j = right - 1; j >= 0; j--) {
      const skip = Math.max(at(best, (i + 1) * width + j), at(best, i * width + j + 1));
      const value = score(i, j);
      const paired = value > 0 ? value + at(best, (i + 1) * width + j + 1) : 0;
      best[i * width + j] = Math.max(skip, paired);
    }
  }
  return readPairs(best, left, right, score);
}

function readPairs(
  best: Float64Array,
  left: number,
  right: number,
  score: (left: number, right: number) => number,
): readonly (readonly [number, number])[] {
  const width = right + 1;
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < left && j < right) {
    const here = at(best, i * width + j);
    const value = score(i, j);
    if (value > 0 && value + at(best, (i + 1) * width + j + 1) === here) {
      pairs.push([i, j]);
      i++;
      j++;
    } else if (at(best, (i + 1) * width + j) === here) i++;
    else j++;
  }
  return pairs;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
