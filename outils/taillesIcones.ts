/** Sides in pixels: those of the ribbon at every zoom, then those of the add-in lists. */
export const TAILLES_ICONES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;
