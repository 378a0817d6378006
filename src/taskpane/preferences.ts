export type Apparence = "automatique" | "clair" | "sombre";

/** What this person set on this computer: nothing of the workbook. */
export interface Preferences {
  readonly apparence: Apparence;
  readonly isWelcomed: boolean;
  /** The first results are still to say how an anomaly is seen in the sheet. */
  readonly isGuideDue: boolean;
  /** Service that draws up the bilans, as last typed: never a person. */
  readonly structure: string;
}

/** Where preferences are kept; may refuse (private window, blocked storage). */
export interface PreferenceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const APPARENCES: readonly string[] = ["automatique", "clair", "sombre"] satisfies Apparence[];

export function readPreferences(storage: PreferenceStorage, prefix: string): Preferences {
  const apparence = read(storage, `${prefix}apparence`);
  return {
    apparence: isApparence(apparence) ? apparence : "automatique",
    isWelcomed: read(storage, `${prefix}accueil`) === "vu",
    isGuideDue: read(storage, `${prefix}guide`) === "a-montrer",
    structure: read(storage, `${prefix}structure`) ?? "",
  };
}

export function writePreferences(
  storage: PreferenceStorage,
  prefix: string,
  { apparence, isWelcomed, isGuideDue, structure }: Preferences,
): void {
  write(storage, `${prefix}apparence`, apparence);
  write(storage, `${prefix}accueil`, isWelcomed ? "vu" : "");
  write(storage, `${prefix}guide`, isGuideDue ? "a-montrer" : "");
  write(storage, `${prefix}structure`, structure);
}

export function isApparence(text: string | null): text is Apparence {
  return text !== null && APPARENCES.includes(text);
}

function read(storage: PreferenceStorage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** A refused preference is simply asked again next time. */
function write(storage: PreferenceStorage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    return;
  }
}
