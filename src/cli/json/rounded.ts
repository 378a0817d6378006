/** Hides the binary dust of sums (0.1 + 0.2): far below a cent of an hour. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function roundedOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}
