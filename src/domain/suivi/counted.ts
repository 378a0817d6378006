import type { MarchePlace } from "./buildMarche";
import { mapInTurn, PAUSE, type Steps } from "../steps";
import { codeAt } from "./codes";
import { DetailedByReleves, type Joined } from "./detailedByReleves";
import { isListing } from "./listing";

/**
 * 1 for each ligne whose hours count. Hours are counted once: relevés detail
 * contrats, contrats detail the marché that announces them, marchés detail the
 * objective of their MOA. The finest grain present counts, for what it covers.
 */
export function* countedOf(
  tables: readonly Joined[],
  places: readonly MarchePlace[],
): Steps<readonly Uint8Array[]> {
  const grains = new Set(tables.map(({ lignes }) => lignes.natures[0]));
  const isListed = tables.some(({ lignes }) => isListing(lignes));
  const detail = new Detail(places, { isListed, hasContrats: grains.has("contrat") });
  for (const table of tables) {
    yield PAUSE;
    detail.note(table);
  }
  return yield* mapInTurn(tables, (table) => {
    const isCounted = detail.rule(table);
    const counted = new Uint8Array(table.lignes.count).fill(1);
    if (isCounted === null) return counted;
    for (let ligne = 0; ligne < counted.length; ligne++) if (!isCounted(ligne)) counted[ligne] = 0;
    return counted;
  });
}

/** Grains that finer ones may detail. */
interface Detailed {
  /** Some tables list marchés or objectives. */
  readonly isListed: boolean;
  readonly hasContrats: boolean;
}

/** Which rows are detailed by finer ones. A code of -1 (unknown) details nothing. */
class Detail {
  private readonly releves: DetailedByReleves;
  /** Marchés and MOA with rows of persons or hours. */
  private readonly marches = new Set<number>();
  private readonly moas = new Set<number>();
  /** MOA with marchés that announce hours. */
  private readonly moasWithMarches = new Set<number>();

  private readonly detailed: Detailed;

  constructor(places: readonly MarchePlace[], detailed: Detailed) {
    this.releves = new DetailedByReleves(places);
    this.detailed = detailed;
  }

  note(joined: Joined): void {
    const grain = joined.lignes.natures[0];
    if (grain === "marche") addAll(this.moasWithMarches, joined.moa);
    if (grain !== "releve" && grain !== "contrat") return;
    if (this.detailed.isListed) {
      addAll(this.marches, joined.marche);
      addAll(this.moas, joined.moa);
    }
    if (grain === "releve" && this.detailed.hasContrats) this.releves.note(joined);
  }

  /** Null when all the lignes of the table count. */
  rule({ lignes, moa, marche, personne }: Joined): ((ligne: number) => boolean) | null {
    const grain = lignes.natures[0];
    if (grain === "contrat") {
      return (ligne) =>
        !this.releves.detail({
          personne: codeAt(personne, ligne),
          marche: codeAt(marche, ligne),
          moa: codeAt(moa, ligne),
        });
    }
    if (!isListing(lignes)) return null;
    if (grain === "marche") return (ligne) => !this.marches.has(codeAt(marche, ligne));
    return (ligne) =>
      !this.moas.has(codeAt(moa, ligne)) && !this.moasWithMarches.has(codeAt(moa, ligne));
  }
}

function addAll(known: Set<number>, codes: Int32Array): void {
  for (const code of codes) if (code !== -1) known.add(code);
}
