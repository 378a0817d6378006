import { CHAMPS, type ChampId } from "../columns/champs";
import { participantsNommes } from "../suivi/participantsNommes";
import type { Suivi } from "../suivi/suivi";
import type { Params } from "./anomalie";
import { VALEUR_MASQUEE } from "./shownValue";

/** A company may bear the name of somebody: where one is named, names stay. */
const ORGANISMES: ReadonlySet<string> = new Set(["moa", "marche", "entreprise"]);

/** The name of a participant, typed where none is expected (« Total DUPONT Marie »), is not repeated. */
export class NomsMasques {
  readonly #isNom: (text: string) => boolean;
  readonly #causes = new Map<string, string>();

  constructor(suivi: Suivi) {
    this.#isNom = participantsNommes(suivi);
  }

  params(champ: ChampId | null, params: Params): Params {
    if (champ !== null && ORGANISMES.has(CHAMPS[champ].entite)) return params;
    const isShown = (value: string | number) => typeof value === "number" || !this.#isNom(value);
    const entries = Object.entries(params);
    return entries.every(([, value]) => isShown(value))
      ? params
      : Object.fromEntries(
          entries.map(([name, value]) => [name, isShown(value) ? value : VALEUR_MASQUEE]),
        );
  }

  /** What makes a group: two names make two groups, and neither is told. */
  cause(text: string): string {
    if (!this.#isNom(text)) return text;
    const known = this.#causes.get(text);
    const masked = known ?? `${VALEUR_MASQUEE} ${String(this.#causes.size + 1)}`;
    this.#causes.set(text, masked);
    return masked;
  }
}
