import type { ChampId } from "../columns/champs";
import type { Lignes, ParsedColumn } from "../rows/lignes";
import type { Suivi, TableLinks } from "../suivi/suivi";
import type { Lecture, LectureDeTableOuverte, LectureOuverte } from "./lecture";

/** The same suivi, that notes in `lecture` what is asked of it; `seulement`: rows to look at in each table. */
export function observe(
  suivi: Suivi,
  seulement?: Suivi["seulement"],
): { readonly vue: Suivi; readonly lecture: Lecture } {
  const tables = suivi.tables.map((): LectureDeTableOuverte => {
    return { champs: new Set(), lignes: new Set(), links: new Set() };
  });
  const lecture: LectureOuverte = { suivi: new Set(), tables };
  return { vue: new VueDuSuivi(suivi, lecture, seulement), lecture };
}

/** The tables are given one by one: what is looked at in each is noted there. */
class VueDuSuivi implements Suivi {
  readonly tables: readonly Lignes[];
  readonly links: readonly TableLinks[];
  readonly seulement: Suivi["seulement"];
  readonly #suivi: Suivi;
  readonly #lu: LectureOuverte["suivi"];

  constructor(suivi: Suivi, lecture: LectureOuverte, seulement: Suivi["seulement"]) {
    this.#suivi = suivi;
    this.#lu = lecture.suivi;
    this.seulement = seulement;
    const luOf = (table: number) => {
      const lu = lecture.tables[table];
      if (lu === undefined) throw new Error(`no table ${String(table)}`);
      return lu;
    };
    this.tables = suivi.tables.map((lignes, table) => new VueDesLignes(lignes, luOf(table)));
    this.links = suivi.links.map((links, table) => new VueDesLiens(links, luOf(table).links));
  }

  get workbook() {
    return this.#read("workbook");
  }
  get recognitions() {
    return this.#read("recognitions");
  }
  get answers() {
    return this.#read("answers");
  }
  get moas() {
    return this.#read("moas");
  }
  get marches() {
    return this.#read("marches");
  }
  get objectiveRegimes() {
    return this.#read("objectiveRegimes");
  }
  get personnes() {
    return this.#read("personnes");
  }

  #read<Part extends keyof Suivi>(part: Part): Suivi[Part] {
    this.#lu.add(part);
    return this.#suivi[part];
  }
}

class VueDesLignes implements Lignes {
  readonly champs: Lignes["champs"];
  readonly #lignes: Lignes;
  readonly #lu: LectureDeTableOuverte["lignes"];

  constructor(lignes: Lignes, lu: LectureDeTableOuverte) {
    this.champs = new VueDesChamps(lignes.champs, lu);
    this.#lignes = lignes;
    this.#lu = lu.lignes;
  }

  get table() {
    return this.#read("table");
  }
  get natures() {
    return this.#read("natures");
  }
  get count() {
    return this.#read("count");
  }
  get rows() {
    return this.#read("rows");
  }
  get months() {
    return this.#read("months");
  }
  get contratsParType() {
    return this.#read("contratsParType");
  }
  get issues() {
    return this.#read("issues");
  }

  #read<Part extends keyof Lignes>(part: Part): Lignes[Part] {
    this.#lu.add(part);
    return this.#lignes[part];
  }
}

/** A column asked for is noted by its champ; whoever goes through them all looks at them all. */
class VueDesChamps implements ReadonlyMap<ChampId, ParsedColumn> {
  readonly #champs: Lignes["champs"];
  readonly #lu: LectureDeTableOuverte;

  constructor(champs: Lignes["champs"], lu: LectureDeTableOuverte) {
    this.#champs = champs;
    this.#lu = lu;
  }

  get(champ: ChampId) {
    this.#lu.champs.add(champ);
    return this.#champs.get(champ);
  }
  has(champ: ChampId) {
    this.#lu.champs.add(champ);
    return this.#champs.has(champ);
  }
  get size() {
    return this.#all().size;
  }
  keys() {
    return this.#all().keys();
  }
  values() {
    return this.#all().values();
  }
  entries() {
    return this.#all().entries();
  }
  forEach(...args: Parameters<Lignes["champs"]["forEach"]>) {
    this.#all().forEach(...args);
  }
  [Symbol.iterator]() {
    return this.#all()[Symbol.iterator]();
  }

  #all(): Lignes["champs"] {
    this.#lu.lignes.add("champs");
    return this.#champs;
  }
}

class VueDesLiens implements TableLinks {
  readonly #links: TableLinks;
  readonly #lu: LectureDeTableOuverte["links"];

  constructor(links: TableLinks, lu: LectureDeTableOuverte["links"]) {
    this.#links = links;
    this.#lu = lu;
  }

  get moa() {
    return this.#read("moa");
  }
  get marche() {
    return this.#read("marche");
  }
  get personne() {
    return this.#read("personne");
  }
  get heures() {
    return this.#read("heures");
  }
  get counted() {
    return this.#read("counted");
  }

  #read<Part extends keyof TableLinks>(part: Part): TableLinks[Part] {
    this.#lu.add(part);
    return this.#links[part];
  }
}
