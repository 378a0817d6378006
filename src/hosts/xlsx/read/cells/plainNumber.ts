import { Ascii, digitAt } from "../xml/ascii";

/** Up to 15 digits, an integer is exact in a double, and so is its quotient by 10^n (n ≤ 22). */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);
const DOT_RANK = Ascii.dot - Ascii.zero;

/** Reads numbers such as -12.5 without making a string: nearly all those of a sheet. */
export class PlainNumber {
  /** Where the last reading stopped. */
  end = 0;

  /** The number at `start`; NaN when it is not that plain: an exponent, more than 15 digits, nothing. */
  read(bytes: Uint8Array, start: number): number {
    const isNegative = bytes[start] === Ascii.minus;
    const size = this.readSize(bytes, isNegative ? start + 1 : start);
    return isNegative ? -size : size;
  }

  private readSize(bytes: Uint8Array, start: number): number {
    let value = 0;
    let dot = -1;
    let at = start;
    for (; ; at++) {
      const digit = digitAt(bytes, at);
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
      else if (digit === DOT_RANK && dot < 0) dot = at;
      else break;
    }
    this.end = at;
    return dot < 0 ? exact(value, at - start, 0) : exact(value, at - start - 1, at - dot - 1);
  }
}

function exact(value: number, digits: number, decimals: number): number {
  if (digits < 1 || digits > EXACT_DIGITS) return NaN;
  return decimals > 0 ? value / (POWERS[decimals] ?? NaN) : value;
}
