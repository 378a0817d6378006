const MS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 system, counted so that the days after February 1900 come right. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial of 1 March 1900: before it, Excel counts a 29 February 1900 that never was. */
const FIRST_TRUE_SERIAL = 61;

/** Serial of "2024-03-01", "2024-03-01T08:30:00" or "08:30:00" in the workbook's date system; NaN otherwise. */
export function parseIsoDate(text: string, date1904: boolean): number {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null || text.length < "08:30".length) return NaN;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return year === undefined
    ? time
    : serialOf([Number(year), Number(month), Number(day)], date1904) + time;
}

function serialOf(ymd: readonly [number, number, number], date1904: boolean): number {
  const [year, month, day] = ymd;
  const utc = Date.UTC(year, month - 1, day);
  const written = new Date(utc);
  if (written.getUTCMonth() !== month - 1 || written.getUTCDate() !== day) return NaN;
  if (date1904) return (utc - EPOCH_1904) / MS_PER_DAY;
  const serial = (utc - EPOCH_1900) / MS_PER_DAY;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
