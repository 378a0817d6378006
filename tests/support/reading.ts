import type { Reading } from "../../src/domain/values/reading";

/** A reading in one word: its value (with its doubt after « ? »), "vide", or the reason in capitals. */
export function short(reading: Reading<unknown>): unknown {
  if (reading.state === "empty") return "vide";
  if (reading.state === "unreadable") return reading.reason.toUpperCase();
  return reading.doubt === undefined ? reading.value : [reading.value, reading.doubt];
}
