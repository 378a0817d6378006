import type { Alea } from "../../outils/exemples/alea";
import { readDate } from "../../src/domain/values/date";
import { lotKey, marcheKey, personneKey, readSiret } from "../../src/domain/values/identifiants";
import { readPeriode } from "../../src/domain/values/mois";
import { readNumber } from "../../src/domain/values/number";
import { readOuiNon } from "../../src/domain/values/ouiNon";
import type { Reading } from "../../src/domain/values/reading";
import { expectSame, type Epreuve } from "./epreuve";
import { date, duree, marche, montant, type Graphie } from "./graphies";

const READERS = {
  montant: { draw: montant, read: (text: string) => valueOf(readNumber(text)) },
  duree: { draw: duree, read: (text: string) => valueOf(readNumber(text)) },
  date: { draw: date, read: (text: string) => valueOf(readDate(text)) },
  marche: { draw: marche, read: marcheKey },
} as const;
const KINDS = ["montant", "duree", "date", "marche"] as const;

/** What a French person may write is read for what it is worth, whatever blanks and signs nobody sees. */
export const ECRITURES: Epreuve = {
  nom: "écritures",
  jouer: (alea) => {
    const kind = alea.pick(KINDS);
    const { draw, read } = READERS[kind];
    const { text, value }: Graphie = draw(alea);
    const seen = `${kind} ${JSON.stringify(text)}`;
    expectSame(seen, read(text), value);
    expectSame(`${seen} (bruit)`, read(unseen(text, alea)), value);
    return Promise.resolve(kind);
  },
};

/** One letter away from a right writing, or ten thousand times as long: read or not, never a fault. */
export const ECRITURES_ABIMEES: Epreuve = {
  nom: "écritures abîmées",
  jouer: (alea) => {
    const { text } = READERS[alea.pick(KINDS)].draw(alea);
    const spoilt = alea.chance(0.1) ? text.repeat(10_000) : mistyped(text, alea);
    readAgain(spoilt);
    for (const read of [readDate, readSiret, readOuiNon]) stateOf(read(spoilt));
    stateOf(readPeriode(spoilt, alea.pick([null, 2024])));
    const keys = [marcheKey, lotKey, personneKey].map((key) => key(spoilt));
    expectSame(
      "clés",
      [marcheKey, lotKey, personneKey].map((key) => key(unseen(spoilt, alea))),
      keys,
    );
    return Promise.resolve(readNumber(spoilt).state);
  },
};

/** A number that is read is finite, and read again from its own figures. */
function readAgain(text: string): void {
  const reading = readNumber(text);
  if (stateOf(reading) !== "value" || reading.state !== "value") return;
  const { value } = reading.value;
  if (!Number.isFinite(value)) throw new Error(`${JSON.stringify(text)} : ${String(value)}`);
  const plain = value.toFixed(12).replace(".", ",");
  const again = readNumber(plain);
  if (again.state !== "value") throw new Error(`${plain} n'est plus lu`);
  expectSame(plain, again.value.value.toFixed(9), value.toFixed(9));
}

function stateOf({ state }: Reading<unknown>): string {
  if (!["value", "empty", "unreadable"].includes(state)) throw new Error(state);
  return state;
}

function valueOf(reading: Reading<unknown>): unknown {
  return reading.state === "value" ? reading.value : reading;
}

/** The same text to the eye: other blanks, letters in two signs, signs without width. */
function unseen(text: string, alea: Alea): string {
  const blanks = text.replaceAll(" ", alea.pick([" ", "\u00A0", "\u202F", "  ", "\t"]));
  const at = alea.int(0, blanks.length);
  const mark = alea.pick(["", "\u200B", "\uFEFF", "\u00AD", "\u200E"]);
  const marked = blanks.slice(0, at) + mark + blanks.slice(at);
  return alea.pick(["", " ", "\u00A0\n"]) + (alea.chance(0.5) ? marked.normalize("NFD") : marked);
}

const KEYS = Array.from("0123456789 .,:/-'()€%hkMe+°²½٣\u00A0\u0301\uD800#=");

function mistyped(text: string, alea: Alea): string {
  let typed = text;
  for (let left = alea.int(1, 3); left > 0; left--) {
    const at = alea.int(0, typed.length);
    const key = alea.chance(0.3) ? "" : alea.pick(KEYS);
    typed = typed.slice(0, at) + key + typed.slice(at + alea.int(0, 1));
  }
  return typed;
}
