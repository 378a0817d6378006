/** Hours and euros written to the cent. */
export const CENTIEME = 0.01;
/** What binary fractions add to a sum of cents. */
export const INFIME = 1e-6;
