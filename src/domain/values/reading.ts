/** One cell, read: a value, nothing, or something that could not be read. */
export type Reading<T> =
  | { readonly state: "value"; readonly value: T; readonly doubt?: Doubt }
  | { readonly state: "empty" }
  | { readonly state: "unreadable"; readonly reason: UnreadableReason };

/** The value is the likely one, but a careful person would look. */
export type Doubt =
  /** 02/03/2026 typed as text: day and month could be swapped. */
  | "jourOuMois"
  /** Two-digit year completed by us. */
  | "siecle"
  /** Only month and year were given; the first day is taken. */
  | "jourAbsent"
  /** Yes or no in other words than Oui/Non. */
  | "autreEcriture";

export type UnreadableReason =
  /** Excel shows an error value. */
  | "erreurExcel"
  /** Text where a number, a date or a yes/no was expected. */
  | "texte"
  /** Could be read in two ways that differ: "1.234". */
  | "ambigu"
  /** "NC", "n.d.", "à définir": said to be unknown. */
  | "nonCommunique"
  /** A day that no calendar has: 31/02/2024. */
  | "jourInexistant"
  /** Outside what Excel or the trade can hold. */
  | "horsLimites"
  /** A value of another kind: a date where hours are expected. */
  | "autreType"
  /** Not in the list of the trade. */
  | "horsListe";

export const EMPTY = { state: "empty" } as const;

export function read<T>(value: T, doubt?: Doubt): Reading<T> {
  return doubt === undefined ? { state: "value", value } : { state: "value", value, doubt };
}

export function unreadable(reason: UnreadableReason): {
  readonly state: "unreadable";
  readonly reason: UnreadableReason;
} {
  return { state: "unreadable", reason };
}
