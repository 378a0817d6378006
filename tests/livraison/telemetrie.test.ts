import lock from "../../package-lock.json";

/** What those who measure the use of software call their packages. */
const MESURE =
  /telemetry|usage-data|analytics|applicationinsights|opentelemetry|sentry|posthog|mixpanel|amplitude|bugsnag|datadog|rollbar/i;

const measuring = Object.entries(lock.packages).filter(([path]) => MESURE.test(path));

it("aucun paquet livré ne mesure l'usage", () => {
  expect(measuring.filter(([, found]) => !("dev" in found))).toEqual([]);
});

it("les outils n'en ont que deux, qui n'envoient rien", () => {
  // An interface without code that sends (docs/decisions/0012), and a version that was emptied of Application Insights.
  expect(measuring.map(([path, found]) => [path, Object.keys(dependenciesOf(found))])).toEqual([
    ["node_modules/@univerjs/telemetry", ["@univerjs/core"]],
    ["node_modules/office-addin-usage-data", ["commander"]],
  ]);
});

function dependenciesOf(found: object): object {
  const dependencies: unknown = Reflect.get(found, "dependencies");
  return typeof dependencies === "object" && dependencies !== null ? dependencies : {};
}
