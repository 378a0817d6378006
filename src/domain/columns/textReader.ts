import { kindsOfText, type TextKinds } from "./cellKinds";
import { memo } from "../memo";
import type { ChampId } from "./champs";
import { champsOfText } from "./listWords";

/** What a text of a cell may be, and the champs whose lists it belongs to. */
export interface TextRead {
  readonly kinds: TextKinds;
  readonly champs: readonly ChampId[];
}

/** Longer texts are sentences: in no list, and not worth remembering. */
const LONGEST_LISTED = 120;
const MAX_TEXTS = 20_000;

/** Reads the text of a cell; the same label, in any column, tab or workbook, is read once. */
export function readCellText(text: string): TextRead {
  return text.length > LONGEST_LISTED ? { kinds: kindsOfText(text), champs: [] } : readLabel(text);
}

const readLabel = memo(MAX_TEXTS, (text): TextRead => ({
  kinds: kindsOfText(text),
  champs: champsOfText(text),
}));
