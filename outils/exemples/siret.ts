import type { Alea } from "./alea";

/** A number of 14 digits whose two keys are right and that no company bears: its SIREN starts with 000. */
export function inventSiret(alea: Alea): string {
  const siren = withKey(`000${digits(alea, 5)}`);
  return withKey(`${siren}${digits(alea, 4)}`);
}

function digits(alea: Alea, count: number): string {
  return Array.from({ length: count }, () => String(alea.int(0, 9))).join("");
}

/** Adds the Luhn key at the end. */
function withKey(base: string): string {
  let sum = 0;
  for (let position = 0; position < base.length; position++) {
    const digit = Number(base.charAt(base.length - 1 - position));
    const value = digit * (position % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return base + String((10 - (sum % 10)) % 10);
}
