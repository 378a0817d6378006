/** @jest-environment jsdom */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../src/commands/commands";
import { FUNCTIONS } from "../src/functions/functions";
import {
  allNodes,
  nodesNamed,
  parseXml,
  pngSize,
  readText,
  ROOT,
  type XmlNode,
} from "./support/manifestXml";

const BASE_URL = "https://localhost:3000/";
const xml = readText("manifest.xml");
const manifest = parseXml(xml);
const shortcuts = JSON.parse(readText("src/commands/raccourcis.json")) as {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
};

const names = (node: XmlNode | undefined) => node?.children.map(({ name }) => name);
const first = (name: string, node = manifest) => nodesNamed(node, name)[0];
const textOf = (name: string) => first(name)?.text;
const attribute = (name: string) => (node: XmlNode) => node.attributes[name] ?? "";
const named = (...wanted: string[]) =>
  allNodes(manifest).filter(({ name }) => wanted.includes(name));

const resources = named("Image", "Url", "String").filter(({ attributes }) => "id" in attributes);
const references = allNodes(manifest).filter(({ attributes }) => "resid" in attributes);
const controls = named("Control", "Item");
const overrides = first("VersionOverrides");

/** Where the file of an address of the manifest comes from. */
const SOURCES: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "aide.html": "src/taskpane/aide.html",
  "functions.js": "src/functions/functions.ts",
  "functions.json": "src/functions/functions.json",
  "raccourcis.json": "src/commands/raccourcis.json",
};

function sourceOf(url: string): string {
  const path = url.slice(BASE_URL.length);
  return SOURCES[path] ?? `assets/${path}`;
}

function urls(): string[] {
  const values = allNodes(manifest).flatMap(({ attributes }) =>
    [attributes["DefaultValue"], attributes["Value"], attributes["Url"]].flatMap(
      (one) => one ?? [],
    ),
  );
  return values.filter((value) => /^\w+:\/\//.test(value));
}

describe("l'enveloppe du manifeste", () => {
  it("suit l'ordre du schéma", () => {
    expect(names(manifest)).toStrictEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ]);
    expect(names(overrides)).toStrictEqual(["Hosts", "Resources"]);
    expect(names(nodesNamed(manifest, "Host")[1])).toStrictEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
    expect(names(first("DesktopFormFactor"))).toStrictEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
      "ExtensionPoint",
    ]);
    expect(names(first("Resources"))).toStrictEqual([
      "Images",
      "Urls",
      "ShortStrings",
      "LongStrings",
    ]);
  });

  it("a un identifiant, une version, une langue et des droits lisibles par Excel", () => {
    expect(textOf("Id")).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(textOf("Version")).toMatch(/^[1-9]\d*(?:\.\d+){3}$/);
    expect([textOf("DefaultLocale"), textOf("Permissions")]).toStrictEqual([
      "fr-FR",
      "ReadWriteDocument",
    ]);
    expect(first("DisplayName")?.attributes["DefaultValue"]).toBe("Clausier");
    expect(first("Description")?.attributes["DefaultValue"]?.length).toBeLessThanOrEqual(250);
  });

  it("demande Excel, et rien au-delà de ce que le code emploie", () => {
    expect(nodesNamed(manifest, "Host").map(({ attributes }) => Object.values(attributes))).toEqual(
      [["Workbook"], ["Workbook"]],
    );
    expect(
      nodesNamed(manifest, "Set").map(({ attributes }) => [
        attributes["Name"],
        attributes["MinVersion"],
      ]),
    ).toStrictEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.13"],
      ["CustomFunctionsRuntime", "1.2"],
    ]);
  });
});

describe("les ressources", () => {
  it("ont un identifiant unique de 32 caractères au plus", () => {
    const ids = resources.map(attribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toStrictEqual([]);
  });

  it("portent le préfixe bt, elles et leurs traductions, et elles seules", () => {
    const [before = "", inside = ""] = xml.split("<Resources>");
    expect(inside.split("</Resources>")[0]).not.toMatch(/<(?:Image|Url|String|Override)\b/);
    expect(before).not.toContain("<bt:Override");
  });

  it("sont toutes définies, et toutes employées", () => {
    const defined = new Set(resources.map(attribute("id")));
    const used = new Set(references.map(attribute("resid")));
    expect([...used].filter((id) => !defined.has(id))).toStrictEqual([]);
    expect([...defined].filter((id) => !used.has(id))).toStrictEqual([]);
  });

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s : %d caractères au plus, jamais vides, en français et en anglais", (group, max) => {
    for (const string of first(group)?.children ?? []) {
      const [override, ...others] = string.children;
      const texts = [string.attributes["DefaultValue"], override?.attributes["Value"]];
      expect(override?.attributes["Locale"]).toBe("en-US");
      expect(others).toStrictEqual([]);
      expect(texts.filter((text) => text === undefined || text === "")).toStrictEqual([]);
      expect(texts.filter((text) => (text?.length ?? 0) > max)).toStrictEqual([]);
    }
  });

  it("viennent toutes du même site, en https, et existent", () => {
    expect(urls().filter((url) => !url.startsWith(BASE_URL))).toStrictEqual([]);
    expect(urls().filter((url) => !existsSync(join(ROOT, sourceOf(url))))).toStrictEqual([]);
  });
});

describe("les icônes", () => {
  it("ont exactement la taille annoncée, dans les huit tailles d'Excel", () => {
    const files = new Map(
      nodesNamed(manifest, "Image")
        .filter(({ attributes }) => "id" in attributes)
        .map(({ attributes }) => [attributes["id"], attributes["DefaultValue"] ?? ""]),
    );
    for (const icon of nodesNamed(manifest, "Icon")) {
      const sizes = icon.children.map(attribute("size"));
      expect(sizes).toStrictEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
      for (const { attributes } of icon.children) {
        const side = Number(attributes["size"]);
        const file = sourceOf(files.get(attributes["resid"]) ?? "");
        expect([file, pngSize(file)]).toStrictEqual([file, { width: side, height: side }]);
      }
    }
  });

  it.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s fait %d pixels", (name, side) => {
    const file = sourceOf(first(name)?.attributes["DefaultValue"] ?? "");
    expect(pngSize(file)).toStrictEqual({ width: side, height: side });
  });
});

describe("une seule page pour le volet, les fonctions et les commandes", () => {
  it("la même adresse partout", () => {
    const pages = named("Runtime", "FunctionFile", "Page").flatMap((node) =>
      [node, ...node.children].map(attribute("resid")).filter((id) => id !== ""),
    );
    expect(pages).toStrictEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
    expect(first("Runtime")?.attributes["lifetime"]).toBe("long");
    const start = first("SourceLocation", first("DefaultSettings"))?.attributes["DefaultValue"];
    const taskpane = resources.find(({ attributes }) => attributes["id"] === "Taskpane.Url");
    expect(start).toBe(taskpane?.attributes["DefaultValue"]);
    expect(nodesNamed(manifest, "TaskpaneId")).toStrictEqual([]);
  });
});

describe("les fonctions", () => {
  it("s'appellent sans préfixe : aucun élément Namespace, aucune chaîne vide à sa place", () => {
    expect(nodesNamed(manifest, "Namespace")).toStrictEqual([]);
    expect(names(nodesNamed(manifest, "ExtensionPoint")[0])).toStrictEqual([
      "Script",
      "Page",
      "Metadata",
    ]);
    expect(xml).not.toMatch(/(?:DefaultValue|Value)=""/);
  });

  it("décrites sont les fonctions associées", () => {
    const { functions } = JSON.parse(readText("src/functions/functions.json")) as {
      functions: { id: string }[];
    };
    expect(functions.map(({ id }) => id)).toStrictEqual(Object.keys(FUNCTIONS));
  });

  it("et les raccourcis sont dans l'aide", () => {
    const aide = readText("src/taskpane/aide.html");
    const keys = shortcuts.shortcuts.map(
      ({ key }) => key["default"]?.replace("Shift", "Maj") ?? "",
    );
    const missing = [...Object.keys(FUNCTIONS), ...keys].filter((word) => !aide.includes(word));
    expect(missing).toStrictEqual([]);
  });
});

describe("les commandes", () => {
  it("sont quatre dans le groupe Clausier de l'onglet Données, et un menu sur les cellules", () => {
    const group = first("Group");
    expect(first("OfficeTab")?.attributes["id"]).toBe("TabData");
    expect(group?.children.filter(({ name }) => name === "Control").map(attribute("id"))).toEqual([
      "Clausier.Verifier",
      "Clausier.Bilans",
      "Clausier.Formule",
      "Clausier.Reglages",
    ]);
    expect(first("OfficeMenu")?.attributes["id"]).toBe("ContextMenuCell");
    expect(names(first("OfficeMenu"))).toStrictEqual(["Control"]);
  });

  it("ont un identifiant unique, un libellé, une info-bulle, une icône", () => {
    const ids = [...controls, ...named("Group")].map(attribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const control of controls) {
      const last = control.attributes["xsi:type"] === "Menu" ? "Items" : "Action";
      expect(names(control)).toStrictEqual(["Label", "Supertip", "Icon", last]);
      expect(names(first("Supertip", control))).toStrictEqual(["Title", "Description"]);
    }
  });

  it("du ruban et du clavier sont celles du code, et aucune du code n'est oubliée", () => {
    const actions = nodesNamed(manifest, "FunctionName").map(({ text }) => text);
    const keys = shortcuts.actions.map(({ id }) => id);
    expect([...new Set([...actions, ...keys])].sort()).toStrictEqual(Object.keys(COMMANDS).sort());
  });

  it("du clavier sont nommées en français, sans AltGr ni lettre partagée", () => {
    const keys = shortcuts.shortcuts.flatMap(({ key }) => Object.values(key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^(?:Ctrl|Command)\+Shift\+Alt\+[A-Z]$/.test(key))).toEqual([]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toStrictEqual(
      shortcuts.actions.map(({ id }) => id),
    );
    expect(shortcuts.actions.filter(({ name }) => !name.endsWith(" (Clausier)"))).toStrictEqual([]);
  });
});
