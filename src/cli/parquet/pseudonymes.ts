import { createHmac, randomBytes } from "node:crypto";

/** Long enough that two persons never share one, in hexadecimal. */
const LENGTH = 32;

/**
 * Gives each identity a word that says nothing of it: HMAC-SHA-256 under a key drawn here, which
 * is never written nor told. The same identity has the same word until the function is forgotten;
 * afterwards nobody, with any list of names, can find who is who.
 */
export function pseudonymes(): (identite: string) => string {
  const key = randomBytes(32);
  return (identite) => createHmac("sha256", key).update(identite).digest("hex").slice(0, LENGTH);
}
