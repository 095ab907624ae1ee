/**
 * manifest.xml is one that Excel takes; and the check that says so finds each fault it is there for.
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./check-manifest";
import { pngSize } from "./png-size";
import type { Site } from "./check-manifest";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** The built pages, as `npm run build` leaves them. */
const built: Site = {
  holds: (path) => existsSync(join(root, "dist/web", path)),
  picture: (path) => pngSize(readFileSync(join(root, "dist/web", path))),
};

/** A host on which everything lies, the pictures in the size that their names tell. */
const anywhere: Site = {
  holds: () => true,
  picture: (path) => {
    const size = Number(/icon-(\d+)\.png$/.exec(path)?.[1] ?? 0);
    return { width: size, height: size };
  },
};

/** The manifest after one change; the change must fit exactly once. */
function changed(from: string, to: string): string {
  expect(manifest.split(from)).toHaveLength(2);
  return manifest.replace(from, to);
}

const home = "https://localhost:3000";
const long = "长".repeat(251);

describe("manifest.xml", () => {
  test("has no fault, and everything it names is built", () => {
    expect(checkManifest(manifest, built)).toEqual([]);
  });

  test("offers what the ribbon needs", () => {
    const read = new DOMParser().parseFromString(manifest, "application/xml");
    const texts = (name: string): string[] => [...read.getElementsByTagName(name)].map((one) => one.textContent);
    expect(texts("FunctionName")).toEqual(["checkBook", "nextBlank"]);
    expect(texts("TaskpaneId")).toEqual(["Scorebook.Pane", "Scorebook.Pane"]);
    expect(texts("DefaultLocale")).toEqual(["zh-CN"]);
    const sets = [...read.getElementsByTagName("Set")].map((one) => [
      one.getAttribute("Name"),
      one.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([["ExcelApi", "1.14"]]);
    const label = (id: string): (string | null)[] => {
      const text = [...read.getElementsByTagName("bt:String")].find((one) => one.getAttribute("id") === id);
      return [text?.getAttribute("DefaultValue") ?? null, text?.children[0]?.getAttribute("Value") ?? null];
    };
    const labels = ["Tab", "Open", "Generate", "Check", "NextBlank"].map((name) => label(`${name}.Label`));
    expect(labels).toEqual([
      ["评分簿", "Scorebook"],
      ["打开", "Open"],
      ["生成", "Generate"],
      ["检查", "Check"],
      ["下一个未填", "Next blank"],
    ]);
  });
});

describe("the check finds", () => {
  const version = "  <Version>1.0.0.0</Version>\n";
  const provider = "  <ProviderName>Scorebook</ProviderName>\n";
  const help = `<bt:Url id="Help.Url" DefaultValue="${home}/help.html" />`;
  const tab = `<bt:String id="Tab.Label" DefaultValue="评分簿">`;
  const english = `<bt:Override Locale="en-US" Value="Next blank" />`;

  test.each<[fault: string, from: string, to: string, found: string[]]>([
    ["text that is no XML", "<ProviderName>", "<ProviderName", [expect.stringMatching(/^not XML: /)]],
    ["elements out of order", version + provider, provider + version, ["OfficeApp: Version stands after ProviderName"]],
    ["a missing element", provider, "", ["OfficeApp lacks ProviderName"]],
    ["an element twice", provider, provider + provider, ["OfficeApp holds ProviderName 2 times"]],
    ["an unknown element", provider, `${provider}<Colour/>`, ["OfficeApp may not hold Colour"]],
    [
      "a resid that leads nowhere",
      `resid="Check.Tip"`,
      `resid="Chek.Tip"`,
      ["Description names Chek.Tip, which Resources do not hold"],
    ],
    [
      "a resid of the wrong kind",
      `<FunctionFile resid="Commands.Url" />`,
      `<FunctionFile resid="Tab.Label" />`,
      ["FunctionFile names Tab.Label, which is in bt:ShortStrings, not in bt:Url"],
    ],
    [
      "a long text where a short one must be",
      `<Label resid="Tab.Label" />`,
      `<Label resid="Open.Tip" />`,
      ["Label names Open.Tip, which is in bt:LongStrings, not in bt:ShortStrings"],
    ],
    ["an id twice", help, help + help, ["id Help.Url stands twice"]],
    [
      "an id that is too long",
      `id="Scorebook.Group"`,
      `id="Scorebook.Group.Of.All.Its.Buttons"`,
      ["id Scorebook.Group.Of.All.Its.Buttons has 34 characters, above 32"],
    ],
    [
      "an Id that is no GUID",
      "<Id>5fe5adef-020b",
      "<Id>5fe5adef-020",
      ["Id is no GUID: 5fe5adef-020-45bb-8d8d-8e71b11fbda4"],
    ],
    [
      "a short text that is too long",
      tab,
      tab.replace("评分簿", "长".repeat(126)),
      ["Tab.Label has 126 characters, above 125"],
    ],
    [
      "a long text that is too long",
      `id="Open.Tip" DefaultValue="`,
      `id="Open.Tip" DefaultValue="${long}`,
      [expect.stringMatching(/^Open\.Tip has 27\d characters, above 250$/)],
    ],
    [
      "a name that is too long",
      `<DisplayName DefaultValue="评分簿">`,
      `<DisplayName DefaultValue="${"长".repeat(126)}">`,
      ["DisplayName has 126 characters, above 125"],
    ],
    [
      "a description that is too long",
      `<Description DefaultValue="`,
      `<Description DefaultValue="${long}`,
      [expect.stringMatching(/^Description has 27\d characters, above 250$/)],
    ],
    ["an empty text", tab, tab.replace("评分簿", ""), ["Tab.Label is empty"]],
    [
      "an override of the default",
      english,
      english.replace("en-US", "zh-CN"),
      ["NextBlank.Label overrides zh-CN, the default", "NextBlank.Label lacks en-US"],
    ],
    ["two overrides for one language", english, english + english, ["NextBlank.Label overrides en-US twice"]],
    ["a text without its translation", english, "", ["NextBlank.Label lacks en-US"]],
    ["http", help, help.replace("https", "http"), ["http://localhost:3000/help.html is not https"]],
    [
      "another origin",
      help,
      help.replace("localhost:3000", "example.com"),
      ["https://example.com/help.html is not below https://localhost:3000/"],
    ],
    [
      "a missing size of an icon",
      `<bt:Image size="80" resid="Icon.80" />
                </Icon>
                <Control xsi:type="Button" id="Scorebook.Open">`,
      `</Icon>
                <Control xsi:type="Button" id="Scorebook.Open">`,
      ["Icon lacks size 80"],
    ],
    [
      "a picture of the wrong size",
      `<IconUrl DefaultValue="${home}/assets/icon-32.png" />`,
      `<IconUrl DefaultValue="${home}/assets/icon-64.png" />`,
      [`IconUrl: ${home}/assets/icon-64.png is 64 × 64, not 32 × 32`],
    ],
    [
      "an action that lacks its function",
      "<FunctionName>checkBook</FunctionName>",
      "",
      ["Action ExecuteFunction holds , not FunctionName"],
    ],
    [
      "an action of an unknown type",
      `<Action xsi:type="ExecuteFunction">
                    <FunctionName>checkBook`,
      `<Action xsi:type="Execute">
                    <FunctionName>checkBook`,
      ["Action Execute holds FunctionName, not anything: it is unknown"],
    ],
  ])("%s", (_fault, from, to, found) => {
    expect(checkManifest(changed(from, to), anywhere)).toEqual(found);
  });

  test("a file that is not there", () => {
    const site: Site = { ...anywhere, holds: (path) => path !== "commands.html" };
    expect(checkManifest(manifest, site)).toEqual([`${home}/commands.html: there is no such file`]);
  });

  test("a picture that is none", () => {
    const site: Site = { ...anywhere, picture: (path) => (path.endsWith("16.png") ? null : anywhere.picture(path)) };
    expect(checkManifest(manifest, site)).toEqual([`Icon: ${home}/assets/icon-16.png is no PNG`]);
  });
});

test("a PNG tells its size, other bytes none", () => {
  expect(pngSize(readFileSync(join(root, "assets/icon-80.png")))).toEqual({ width: 80, height: 80 });
  expect(pngSize(readFileSync(join(root, "assets/icon.svg")))).toBeNull();
  expect(pngSize(Buffer.from([0x89, 0x50]))).toBeNull();
});
