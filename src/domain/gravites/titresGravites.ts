/** Titles of the list in « Paramètres », side by side; apart, so that writing them loads no rule. */
export const TITRES_GRAVITES = ["Contrôle (code)", "Gravité voulue"] as const;
