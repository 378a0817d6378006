import { Ascii } from "../xml/ascii";

/** Up to 15 digits, an integer is exact in a double, and so is its quotient by 10^n (n ≤ 22). */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);

/** Reads numbers such as -12.5 without making a string: nearly all those of a sheet. */
export class PlainNumber {
  /** The number read, NaN when it is not that plain: an exponent, more than 15 digits, nothing. */
  value = NaN;
  /** Where the reading stopped. */
  end = 0;
  private digits = 0;

  read(bytes: Uint8Array, start: number): void {
    const isNegative = bytes[start] === Ascii.minus;
    this.digits = 0;
    this.end = isNegative ? start + 1 : start;
    let value = this.readDigits(bytes, 0);
    if (bytes[this.end] === Ascii.dot) {
      const whole = this.digits;
      this.end++;
      value = this.readDigits(bytes, value) / (POWERS[this.digits - whole] ?? NaN);
    }
    const isExact = this.digits > 0 && this.digits <= EXACT_DIGITS;
    this.value = isExact ? (isNegative ? -value : value) : NaN;
  }

  private readDigits(bytes: Uint8Array, before: number): number {
    let value = before;
    let at = this.end;
    for (; ; at++) {
      const digit = (bytes[at] ?? 0) - Ascii.zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.digits += at - this.end;
    this.end = at;
    return value;
  }
}
