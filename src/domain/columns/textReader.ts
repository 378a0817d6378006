import { kindsOfText, type TextKinds } from "./cellKinds";
import { memo } from "../memo";
import type { ChampId } from "./champs";
import { champsOfText } from "./listWords";

/** What a text of a cell may be, and the champs whose lists it belongs to. */
export interface TextRead {
  readonly kinds: TextKinds;
  readonly champs: readonly ChampId[];
}

/** Longer texts are sentences: in no list. */
const LONGEST_LISTED = 120;
const MAX_TEXTS = 20_000;

/** Reads the texts of the cells of one workbook; the same text, in any column or tab, is read once. */
export class TextReader {
  readonly read = memo(MAX_TEXTS, (text): TextRead => ({
    kinds: kindsOfText(text),
    champs: text.length > LONGEST_LISTED ? [] : champsOfText(text),
  }));
}
