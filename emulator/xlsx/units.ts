const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** A file's width counts characters, Office.js counts points: 8.43 is 48 (assumed linear). */
export const POINTS_PER_WIDTH = 48 / 8.43;

export function dateToSerial(date: Date): number {
  return date.getTime() / MS_PER_DAY + SERIAL_OF_1970;
}
