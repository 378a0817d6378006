import fc from "fast-check";

/**
 * The generators of the property tests, with the same draws on every run: what was green stays green.
 * Another number draws others (`GRAINE=7 npm test`); a property that fails prints the number to replay.
 */
fc.configureGlobal({ seed: Number(process.env["GRAINE"] ?? 20_260_101) });

export { default as fc } from "fast-check";
