/**
 * The middle of some numbers, none of them NaN, put in order; the upper one of the two
 * when they are even; NaN when there is none. Linear in time; the numbers change places.
 */
export function median(values: Float64Array): number {
  const wanted = values.length >> 1;
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const [left, right] = parted(values, low, high);
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted] ?? Number.NaN;
}

/** Puts the small ones first, the great ones last: up to `right` and from `left` on. */
function parted(values: Float64Array, low: number, high: number): readonly [number, number] {
  const at = (index: number) => values[index] ?? Number.NaN;
  const pivot = at((low + high) >> 1);
  let [left, right] = [low, high];
  while (left <= right) {
    while (at(left) < pivot) left++;
    while (at(right) > pivot) right--;
    if (left > right) break;
    [values[left], values[right]] = [at(right), at(left)];
    left++;
    right--;
  }
  return [left, right];
}
