import { comparable } from "../values/text";

/** « Paramètres », « Listes », « Menus déroulants »: values to choose from, not a follow-up. */
const PARAMETERS =
  /^(?:\d+ )?(?:param\w*|listes?\w*|menus?|nomenclatures?|referentiels?|legendes?|lisez moi|lisezmoi|mode d emploi|notice|aide|readme|reglages?|config\w*|choix|codes?|tables? de ref\w*|validations?|deroulants?)\b/;

export function isParametersName(name: string): boolean {
  return PARAMETERS.test(comparable(name));
}
