import type { Alea } from "../../outils/exemples/alea";

/** One kind of hostile draw: the same seed always draws the same case. */
export interface Epreuve {
  readonly nom: string;
  /** What became of the case: « lu », the code of a refusal… Throws when a promise is broken. */
  readonly jouer: (alea: Alea) => Promise<string>;
}

/** Breaks the case when two things that must be the same are not. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [a = "", b = ""] = [found, expected].map((value) => JSON.stringify(value));
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
  throw new Error(`${what} : ${around(a)} au lieu de ${around(b)}`);
}
