import { inflateRawSync } from "node:zlib";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";

const TITRES =
  "Maître d'ouvrage | N° de marché | Identifiant | Nom | Prénom | Date de naissance | Sexe | Adresse | Téléphone | Courriel | N° de sécurité sociale | Public | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées | Observations | Quartier | Métier";

const personne = (nom: string, reste: string) =>
  `Ville d'Alès | 23T001 | QXJV-${nom} | Qxjvnom ${nom} | Qxjvia | 07/11/1953 | F | 3 rue Qxjv | 06 39 98 32 17 | qxjv@exemple.fr | 2 53 11 30 007 123 17 | ${reste}`;

/**
 * A suivi whose personal values all bear a mark, each in a column of its own, in a free text or, by mistake, in a list, a quartier, the title of a total, and whose rows make many checks speak: the same
 * person twice, with two names and two births, hours that are her name or her birth, a health remark, dates upside down.
 */
export const SUIVI_MARQUE = {
  "Suivi 2026": [
    TITRES,
    personne(
      "Un",
      "RSA | CDD | 02/03/2026 | 29/05/2026 | 151,5 | Suivie par Mme Qxjv, hospitalisée",
    ),
    personne("Un", "RSA | CDD | 02/03/2026 | 29/05/2026 | 151,5 | "),
    personne(
      "Six",
      "voir Mme Qxjvnom | CDD de Qxjvia Qxjvnom | 02/03/2026 | 29/05/2026 | 140 |  | chez QXJVNOM | Qxjvia QXJVNOM",
    ),
    "Total Qxjvnom Un | | | | | | | | | | | | | | | 303 | ",
    personne("Deux", "RSA | CDDI | 01/06/2026 | 01/03/2026 | voir Mme Qxjvnom | RQTH Qxjv"),
    personne("Trois", "RSAA | CDX | 31/02/2026 | 30/06/2026 | 35 h 30 | 06 39 98 32 17"),
    personne("Un", "RSA | CDD | 02/03/2026 | 30/09/2026 | -12 | ").replace("1953", "1954"),
    personne("Quatre", "RSA | CDI | 05/01/2026 |  | '70 | ").replace("07/11/1953", "Qxjv 1953"),
    personne("Cinq", "RSA | CDD | 02/03/2026 | qxjv fin | 07/11/1953 | "),
    "Logis Cévenols | 23T002 | QXJV-5 | QXJVNOM | QXJVIA | 07/11/1953 | H | 3 rue Qxjv | 06 39 98 32 17 | qxjv@exemple.fr |  | DELD | CDD | 05/01/2026 | 30/04/2026 | 900 | ",
  ].join("\n"),
};

/** The mark; the day of birth as it may be written; what tells a telephone, a NIR. */
const MARQUES = [
  /qxjv/i,
  /07\/11\/195[34]/,
  /1953-11-07/,
  /\b1967[0-9]\b/,
  /3998 ?3217|39 98 32 17/,
  /5311 ?30|53 11 30/,
];

/** The marks that stand in what was told: [] when none. */
export function marquesDans(told: string): readonly string[] {
  return MARQUES.flatMap((marque) => {
    const found = marque.exec(told);
    return found === null ? [] : [told.slice(Math.max(0, found.index - 60), found.index + 60)];
  });
}

/** The text of every part of a package that the given one does not hold as it is; `isOwn`: a part of the person. */
export function partiesEcrites(
  bytes: Uint8Array,
  given: Uint8Array | null,
  isOwn: (name: string) => boolean = () => false,
): string {
  const known = new Map((given === null ? [] : readZip(given)).map((one) => [one.name, one.crc32]));
  return readZip(bytes)
    .filter(({ name, crc32 }) => known.get(name) !== crc32 && !isOwn(name))
    .map(({ name, method, data }) => {
      const text = new TextDecoder().decode(method === 0 ? data : inflateRawSync(data));
      return `${name}\n${text}`;
    })
    .join("\n");
}
