import { taux } from "../../src/domain/anomalies/shown";
import { nombre } from "../../src/domain/francais";
import mesures from "./mesures.json" with { type: "json" };

/** What the last run of the mutants gave: not run again here. */
export function mutationMd(): string {
  const sum = (id: "total" | "mutants" | "tues") =>
    mesures.reduce((known, mesure) => known + mesure[id], 0);
  const [total, mutants, tues] = [sum("total"), sum("mutants"), sum("tues")];
  return `## Mutations

\`npm run mutation\` change les contrôles un endroit à la fois et compte les changements qu'un test voit ([décision 0013](decisions/0013-mutations-des-controles.md)).

- Essayés : ${nombre(mutants)} changements sur ${nombre(total)} possibles${mutants < total ? `, un sur ${nombre(Math.round(total / mutants))} dans l'ordre de chaque fichier` : ""}.
- Vus par un test : ${nombre(tues)}, soit ${taux(tues / mutants)}.`;
}
