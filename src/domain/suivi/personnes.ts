import type { LabelColumn, Lignes } from "../rows/lignes";
import { eachInTurn, inSlices, PAUSE, type Steps } from "../steps";
import { wordsInOrder } from "../values/text";
import { codeAt, setOf } from "./codes";
import { combineCodes, firstLignes, type Codes } from "./combineCodes";
import { keyAt, labelColumn, mapLabels, numberAt, numberColumn } from "./labels";
import { lignesBySubject } from "./ligneList";
import type { Personne } from "./suivi";
import { PairSet, TextIndex, TupleIndex } from "./tupleIndex";

/** The distinct persons, and the one of each ligne (-1 when it names none). */
export interface PersonneLinks {
  readonly personnes: readonly Personne[] | null;
  readonly byTable: readonly Int32Array[];
  /** Persons of whom a name is all that is told, where others have it too: no one knows who they are. */
  readonly homonymes: ReadonlySet<number>;
}

/**
 * Persons are distinct by identifier, else by name and birth date. A row with a
 * name alone is the person of that name when there is only one; the rows with
 * the same name alone are one person more when there are several.
 */
export function* joinPersonnes(tables: readonly Lignes[]): Steps<PersonneLinks> {
  const registry = new PersonneRegistry();
  const identities = yield* eachInTurn(tables, (lignes) => registry.readIdentities(lignes));
  const homonymes = registry.homonymes;
  for (const pass of PASSES)
    for (const identity of identities) yield* registry.link(identity, pass);
  yield PAUSE;
  const byTable = identities.map(({ words, persons }) =>
    words.map((code) => codeAt(persons, code)),
  );
  if (!tables.some(namesPersonne)) return { personnes: null, byTable, homonymes };
  return { personnes: yield* gatherRows(tables, byTable, registry.size), byTable, homonymes };
}

/** Names, or lignes, gone through without a pause. */
const WORDS = 4_096;
const LIGNES = 16_384;

/** The surest rows first, so that the others find the persons that they tell. */
const PASSES = ["identifier", "nameAndBirth", "nameOnly"] as const;
type Pass = (typeof PASSES)[number];

/** What the rows of a table say of who they are about: -1 or NaN when they do not. */
interface Identities {
  readonly id: Int32Array;
  readonly name: Int32Array;
  readonly birth: (ligne: number) => number;
  /** By ligne: rows with the same code say all of it in the same words. */
  readonly words: Int32Array;
  /** By code of words: the first ligne that says them, and the person found. */
  readonly firsts: readonly number[];
  readonly persons: Int32Array;
}

class PersonneRegistry {
  size = 0;
  readonly homonymes = new Set<number>();
  private readonly homonymeOf = new Map<number, number>();
  private readonly ids = new TextIndex();
  private readonly names = new TextIndex();
  private readonly fullNames = new TupleIndex();
  private readonly fullNameIds: number[] = [];
  private readonly byId = new Map<number, number>();
  private readonly byNameAndBirth = new Map<number, number>();
  private readonly byName = new Map<number, Set<number>>();
  private readonly nameAndBirth = new TupleIndex();
  /** Names with their birth date if it is told, and the persons that are known by them. */
  private readonly words = new TupleIndex();
  private readonly learned = new PairSet();

  *readIdentities(lignes: Lignes): Steps<Identities> {
    const id = mapLabels(labelColumn(lignes, "participantId"), lignes.count, (key) =>
      this.ids.of(key),
    );
    yield PAUSE;
    const name = yield* this.readNames(lignes);
    yield PAUSE;
    const births = numberColumn(lignes, "dateNaissance");
    const birth = (ligne: number) => numberAt(births, ligne);
    const named = { size: this.names.size, codes: name };
    const told = combineCodes({ size: this.ids.size, codes: id }, named);
    yield PAUSE;
    const words = yield* withBirth(told, birth);
    const firsts = firstLignes(words);
    return { id, name, birth, words, firsts, persons: new Int32Array(firsts.length).fill(-1) };
  }

  /** Rows in the same words are looked up once. */
  link({ id, name, birth, firsts, persons }: Identities, pass: Pass): Steps<void> {
    return inSlices(firsts.length, WORDS, (from, to) => {
      for (let words = from; words < to; words++) {
        const ligne = firsts[words] ?? -1;
        if (passOf(codeAt(id, ligne), birth(ligne)) !== pass) continue;
        persons[words] = this.personOf(codeAt(id, ligne), codeAt(name, ligne), birth(ligne));
      }
    });
  }

  /** Name and first name in any order: « DUPONT Jean » is « Jean Dupont ». */
  private *readNames(lignes: Lignes): Steps<Int32Array> {
    const codes = (column: LabelColumn | null) =>
      mapLabels(column, lignes.count, (_key, label) => this.names.of(label));
    const nom = labelColumn(lignes, "nom");
    const prenom = labelColumn(lignes, "prenom");
    const noms = codes(nom);
    yield PAUSE;
    const prenoms = codes(prenom);
    yield PAUSE;
    const { size } = this.names;
    const full = combineCodes({ size, codes: noms }, { size, codes: prenoms }).codes;
    const firsts = firstLignes(full);
    const ids = new Int32Array(firsts.length).fill(-1);
    yield* inSlices(firsts.length, WORDS, (from, to) => {
      for (let at = from; at < to; at++) {
        const ligne = firsts[at] ?? -1;
        const code = codeAt(noms, ligne);
        if (code === -1) continue;
        const pair = this.fullNames.of(code, codeAt(prenoms, ligne));
        this.fullNameIds[pair] ??= this.names.of(
          nameKey(keyAt(nom, ligne) ?? "", keyAt(prenom, ligne) ?? ""),
        );
        ids[at] = this.fullNameIds[pair] ?? -1;
      }
    });
    return full.map((code) => ids[code] ?? -1);
  }

  private personOf(id: number, name: number, birth: number): number {
    if (id !== -1) return this.known(this.byId, id, name, birth);
    if (name === -1) return -1;
    if (!Number.isNaN(birth)) {
      return this.known(this.byNameAndBirth, this.nameAndBirth.of(name, birth), name, birth);
    }
    const namesakes = this.byName.get(name);
    const [only] = namesakes ?? [];
    if (only === undefined) return this.create(name);
    return namesakes?.size === 1 ? only : this.homonyme(name);
  }

  /** One of several persons of this name, nobody knows which. */
  private homonyme(name: number): number {
    const person = this.homonymeOf.get(name) ?? this.size++;
    this.homonymeOf.set(name, person);
    this.homonymes.add(person);
    return person;
  }

  private known(index: Map<number, number>, key: number, name: number, birth: number): number {
    const person = index.get(key) ?? this.size++;
    index.set(key, person);
    this.learn(person, name, birth);
    return person;
  }

  private create(name: number): number {
    const person = this.size++;
    this.learn(person, name, Number.NaN);
    return person;
  }

  /** Rows that tell less of this person will find it by these. */
  private learn(person: number, name: number, birth: number): void {
    if (name === -1) return;
    const full = Number.isNaN(birth) ? -1 : this.nameAndBirth.of(name, birth);
    const words = this.words.of(name, full);
    // Most rows say again what another row of the person said.
    if (this.learned.has(person, words)) return;
    this.learned.add(person, words);
    setOf(this.byName, name).add(person);
    if (full !== -1 && !this.byNameAndBirth.has(full)) this.byNameAndBirth.set(full, person);
  }
}

/** One code for each distinct code and birth, from 0 in the order of the lignes. */
function* withBirth({ codes }: Codes, birth: (ligne: number) => number): Steps<Int32Array> {
  const index = new TupleIndex();
  const words = new Int32Array(codes.length);
  yield* inSlices(codes.length, LIGNES, (from, to) => {
    for (let ligne = from; ligne < to; ligne++) {
      const day = birth(ligne);
      words[ligne] = index.of(codeAt(codes, ligne), Number.isNaN(day) ? -1 : day);
    }
  });
  return words;
}

function passOf(id: number, birth: number): Pass {
  if (id !== -1) return "identifier";
  return Number.isNaN(birth) ? "nameOnly" : "nameAndBirth";
}

/** From the comparable forms of both: their words in alphabetical order. */
export function nameKey(nom: string, prenom: string): string {
  return wordsInOrder(`${nom} ${prenom}`.trim());
}

export function namesPersonne(lignes: Lignes): boolean {
  return lignes.champs.has("participantId") || lignes.champs.has("nom");
}

/** Champs that describe a person: only the rows that have one are kept with the person. */
const DESCRIBING = [
  "nom",
  "sexe",
  "dateNaissance",
  "qpv",
  "quartier",
  "critereEligibilite",
  "niveauFormation",
] as const;

function* gatherRows(
  tables: readonly Lignes[],
  byTable: readonly Int32Array[],
  size: number,
): Steps<readonly Personne[]> {
  const describing = tables.map((lignes, table) =>
    describesPersonne(lignes) ? (byTable[table] ?? null) : null,
  );
  const bySubject = yield* lignesBySubject(describing, size);
  return bySubject.map((lignes) => ({ lignes }));
}

/** Its rows say something of their persons; those of contrats alone say nothing of a person's other rows. */
export function describesPersonne(lignes: Lignes): boolean {
  return DESCRIBING.some((champ) => lignes.champs.has(champ));
}
