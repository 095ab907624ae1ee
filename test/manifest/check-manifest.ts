/**
 * The manifest's check without the internet: what Microsoft's validation service and Excel refuse, in one pass.
 * It reads the browser's DOM, so whoever calls it needs jsdom.
 */
import { childrenOf } from "./schema-order";
import type { PictureSize } from "./png-size";

/** What lies at the manifest's origin: by the path after it, without the slash before and the query behind. */
export interface Site {
  readonly holds: (path: string) => boolean;
  /** null where there is no PNG. */
  readonly picture: (path: string) => PictureSize | null;
}

type Rule = (manifest: Element, site: Site) => string[];

const all = (manifest: Element, selector: string): Element[] => [...manifest.querySelectorAll(selector)];
const named = (manifest: Element, ...names: string[]): Element[] =>
  all(manifest, "*").filter((element) => names.includes(element.tagName));
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
/** Elements that give a text or an address for each language. */
const localized = ["bt:Image", "bt:Url", "bt:String"];

/** Every address in the manifest. */
function addresses(manifest: Element): string[] {
  return all(manifest, "*").flatMap((element) =>
    ["DefaultValue", "Value"].map((name) => attribute(element, name)).filter((text) => /^[a-z]+:\/\//i.test(text)),
  );
}

/** How often each child may stand, and in what order. */
const order: Rule = (manifest) =>
  [manifest, ...all(manifest, "*")].flatMap((element) => {
    const known = childrenOf(element).map((text) => ({ name: text.slice(0, -1), times: text.slice(-1) }));
    const names = [...element.children].map((child) => child.tagName);
    const faults = names
      .filter((name) => !known.some((child) => child.name === name))
      .map((name) => `${element.tagName} may not hold ${name}`);
    const places = names.map((name) => known.findIndex((child) => child.name === name)).filter((place) => place >= 0);
    for (const [index, place] of places.entries()) {
      const before = places[index - 1] ?? 0;
      if (place < before) {
        faults.push(`${element.tagName}: ${known[place]?.name ?? ""} stands after ${known[before]?.name ?? ""}`);
      }
    }
    for (const { name, times } of known) {
      const count = names.filter((other) => other === name).length;
      if (count === 0 && (times === "!" || times === "+")) faults.push(`${element.tagName} lacks ${name}`);
      if (count > 1 && (times === "!" || times === "?")) faults.push(`${element.tagName} holds ${name} ${count} times`);
    }
    return faults;
  });

/** Where a resid must lead, by the element that carries it. */
const kinds: readonly [selector: string, kind: string][] = [
  ["Icon > *", "bt:Image"],
  ["FunctionFile, LearnMoreUrl, Action > SourceLocation", "bt:Url"],
  ["Label, Title", "bt:ShortStrings"],
  ["Supertip > Description, GetStarted > Description", "bt:LongStrings"],
];

const references: Rule = (manifest) => {
  const resources = named(manifest, ...localized).filter((element) => element.hasAttribute("id"));
  return all(manifest, "[resid]").flatMap((element) => {
    const id = attribute(element, "resid");
    const resource = resources.find((other) => attribute(other, "id") === id);
    if (resource === undefined) return [`${element.tagName} names ${id}, which Resources do not hold`];
    const kind = kinds.find(([selector]) => element.matches(selector))?.[1];
    const got = resource.tagName === "bt:String" ? resource.parentElement?.tagName : resource.tagName;
    return got === kind ? [] : [`${element.tagName} names ${id}, which is in ${got ?? ""}, not in ${kind ?? ""}`];
  });
};

const identifiers: Rule = (manifest) => {
  const carriers = all(manifest, "[id]");
  const ids = carriers.map((element) => attribute(element, "id"));
  const guid = manifest.querySelector("Id")?.textContent ?? "";
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} stands twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `id ${id} has ${id.length} characters, above 32`),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid) ? [] : [`Id is no GUID: ${guid}`]),
  ];
};

/** The most characters that a text may have; null for what is no text. */
function limitOf(element: Element): number | null {
  const above = element.parentElement?.tagName;
  if (element.tagName === "DisplayName" || above === "bt:ShortStrings") return 125;
  return above === "bt:LongStrings" || (element.tagName === "Description" && above === "OfficeApp") ? 250 : null;
}

const lengths: Rule = (manifest) =>
  all(manifest, "*").flatMap((element) => {
    const limit = limitOf(element);
    if (limit === null) return [];
    const name = attribute(element, "id") || element.tagName;
    const texts = [attribute(element, "DefaultValue"), ...[...element.children].map((one) => attribute(one, "Value"))];
    return texts.flatMap((text) => [
      ...(text.trim() === "" ? [`${name} is empty`] : []),
      ...(text.length > limit ? [`${name} has ${text.length} characters, above ${limit}`] : []),
    ]);
  });

const locales: Rule = (manifest) => {
  const standard = manifest.querySelector("DefaultLocale")?.textContent ?? "";
  const texts = [...named(manifest, "DisplayName", "bt:String"), ...all(manifest, ":scope > Description")];
  const used = new Set(named(manifest, "Override", "bt:Override").map((element) => attribute(element, "Locale")));
  return texts.flatMap((element) => {
    const name = attribute(element, "id") || element.tagName;
    const found = [...element.children].map((child) => attribute(child, "Locale"));
    return [
      ...(found.includes(standard) ? [`${name} overrides ${standard}, the default`] : []),
      ...found.filter((one, index) => found.indexOf(one) !== index).map((one) => `${name} overrides ${one} twice`),
      ...[...used].filter((one) => one !== standard && !found.includes(one)).map((one) => `${name} lacks ${one}`),
    ];
  });
};

/** The folder that the pane's page lies in: everything else lies below it. */
const rootOf = (manifest: Element): string =>
  attribute(manifest.querySelector("DefaultSettings > SourceLocation") ?? manifest, "DefaultValue").replace(
    /[^/]*$/,
    "",
  );

const pathOf = (manifest: Element, address: string): string =>
  address.slice(rootOf(manifest).length).replace(/[?#].*$/, "");

const origins: Rule = (manifest, site) =>
  addresses(manifest).flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    if (!address.startsWith(rootOf(manifest))) return [`${address} is not below ${rootOf(manifest)}`];
    return site.holds(pathOf(manifest, address)) ? [] : [`${address}: there is no such file`];
  });

const icons: Rule = (manifest, site) => {
  const wrong = (name: string, address: string, size: number): string[] => {
    const picture = site.picture(pathOf(manifest, address));
    if (picture === null) return [`${name}: ${address} is no PNG`];
    const { width, height } = picture;
    return width === size && height === size
      ? []
      : [`${name}: ${address} is ${width} × ${height}, not ${size} × ${size}`];
  };
  const own = (name: string, size: number): string[] =>
    named(manifest, name).flatMap((one) => wrong(name, attribute(one, "DefaultValue"), size));
  const images = new Map(named(manifest, "bt:Image").map((image) => [attribute(image, "id"), image]));
  const address = (id: string): string => attribute(images.get(id) ?? manifest, "DefaultValue");
  return [
    ...own("IconUrl", 32),
    ...own("HighResolutionIconUrl", 64),
    ...named(manifest, "Icon").flatMap((icon) => {
      const shown = [...icon.children].map((one) => ({
        size: Number(attribute(one, "size")),
        id: attribute(one, "resid"),
      }));
      const lacking = [16, 32, 80].filter((size) => !shown.some((one) => one.size === size));
      return [
        ...lacking.map((size) => `Icon lacks size ${size}`),
        ...shown.flatMap(({ size, id }) => wrong("Icon", address(id), size)),
      ];
    }),
  ];
};

const actions: Rule = (manifest) =>
  named(manifest, "Action").flatMap((action) => {
    const type = attribute(action, "xsi:type");
    const wanted = { ShowTaskpane: "TaskpaneId, SourceLocation", ExecuteFunction: "FunctionName" }[type];
    const got = [...action.children].map((child) => child.tagName).join(", ");
    return got === wanted ? [] : [`Action ${type} holds ${got}, not ${wanted ?? "anything: it is unknown"}`];
  });

const rules: readonly Rule[] = [order, references, identifiers, lengths, locales, origins, icons, actions];

/**
 * Everything that is wrong with an add-in only manifest, each fault once, in words; empty where nothing is.
 * @param xml the file's text
 */
export function checkManifest(xml: string, site: Site): string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const error = document.querySelector("parsererror");
  if (error !== null) return [`not XML: ${error.textContent.trim()}`];
  return [...new Set(rules.flatMap((rule) => rule(document.documentElement, site)))];
}
