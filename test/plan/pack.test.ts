/** The rubric's JSON, packed and unpacked; and what nobody packed. */
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { pack, unpack } from "../../src/plan/state/pack";
import { builtInRubric } from "../../src/rubric/builtin";
import { randomNumbers } from "../helpers/random";

const MB = 1 << 20;
/** The most that a rubric may take, as the module has it. */
const LIMIT = 8 * MB;

/** Any bytes, as if they had been packed. */
function packed(length: number | string, bytes: Uint8Array): string {
  return `${length}.${Buffer.from(bytes).toString("base64")}`;
}

function zeros(length: number): Uint8Array {
  return deflateRawSync(Buffer.alloc(length, "0"), { level: 9 });
}

function noise(length: number): string {
  const next = randomNumbers(1);
  return Array.from({ length }, () => String.fromCharCode(0x20 + Math.floor(next() * 95))).join("");
}

describe("pack and unpack", () => {
  it("bring the built-in rubric back, in less than half its length", () => {
    const json = JSON.stringify(builtInRubric);
    expect(unpack(pack(json))).toBe(json);
    expect(pack(json).length).toBeLessThan(json.length / 2);
  });

  it.each([
    ["ASCII", "{}"],
    ["Chinese", '{"name":"随州市政府网站"}'],
    ["characters of two code units", "𠮷😀".repeat(1000)],
    [
      "more than one piece",
      Array.from({ length: 60_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join(""),
    ],
    ["as much as there may be", "0".repeat(LIMIT)],
    ["a million characters that hardly get smaller", noise(1_000_000)],
  ])("bring back %s", (_, json) => {
    expect(unpack(pack(json)) === json).toBe(true);
  });

  it("bring back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 2000 }), (json) => {
        expect(unpack(pack(json))).toBe(json);
      }),
    );
  });

  it("make a text that any cell can hold: digits, a dot, base64", () => {
    const text = pack(JSON.stringify(builtInRubric));
    expect(text).toMatch(/^[1-9][0-9]*\.[A-Za-z0-9+/]+={0,2}$/);
    expect(text.split(".")[0]).toBe(String(Buffer.byteLength(JSON.stringify(builtInRubric))));
  });

  it("read what another program deflated", () => {
    expect(unpack(packed(2, deflateRawSync("{}")))).toBe("{}");
    expect(unpack(packed(2, deflateRawSync("{}", { level: 0 })))).toBe("{}");
  });
});

describe("unpack gives nothing for", () => {
  const json = '{"id":"随州"}';
  const whole = pack(json);
  const [length = "", body = ""] = whole.split(".");

  it("is asked of a text that unpacks", () => {
    expect(unpack(whole)).toBe(json);
  });

  it.each([
    ["nothing", ""],
    ["the JSON itself", json],
    ["a dot", "."],
    ["no length", `.${body}`],
    ["no dot", `${length}${body}`],
    ["no body", `${length}.`],
    ["a length of 0", `0.${body}`],
    ["a length below 0", `-${length}.${body}`],
    ["half a byte", `${length}.5.${body}`],
    ["a length that is no number", `x.${body}`],
    ["an endless length", `Infinity.${body}`],
    ["a length in another notation", `${Number(length)}e0.${body}`],
    ["a length with zeros before it", `0${length}.${body}`],
    ["blanks in it", `${length}. ${body}`],
    ["a line's end behind it", `${whole}\n`],
    ["one byte less than it claims", `${Number(length) + 1}.${body}`],
    ["one byte more than it claims", `${Number(length) - 1}.${body}`],
    ["far less than it claims", `${LIMIT}.${body}`],
    ["a claim beyond the limit", `${LIMIT + 1}.${body}`],
    ["base64 with a foreign character", `${length}.…${body.slice(1)}`],
    ["base64 cut within four characters", `${length}.${body.slice(0, -3)}`],
    ["a stream that ends too early", packed(length, Buffer.from(body, "base64").subarray(0, 9))],
    ["bytes that are no stream", packed(length, new Uint8Array(40).fill(0xff))],
    ["a stream with zlib's head", packed(length, Buffer.from([0x78, 0x9c, ...Buffer.from(body, "base64")]))],
    ["something behind a second dot", `${whole}.${body}`],
  ])("%s", (_, text) => {
    expect(unpack(text)).toBeNull();
  });

  it.each([
    ["one byte more than the limit, which it admits", LIMIT + 1, LIMIT + 1],
    ["100 MB that claim to be 100 bytes", 100, 100 * MB],
    ["100 MB that claim to be as much as there may be", LIMIT, 100 * MB],
  ])("%s, in bounded memory", (_, claimed, real) => {
    const text = packed(claimed, zeros(real));
    expect(text.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(unpack(text)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * LIMIT);
  });

  it("is all that damage comes to: nothing is thrown, whatever stands there", () => {
    const damaged = fc
      .tuple(fc.nat(whole.length - 1), fc.constantFrom("", "A", "b", "0", "+", "/", "=", ".", "…", " "))
      .map(([at, other]) => whole.slice(0, at) + other + whole.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.base64String(), fc.string({ unit: "binary" })), (text) => {
        // A changed character may by chance still give a stream of that length.
        const found = [text, `${length}.${text}`].map(unpack);
        for (const one of found) expect(one === null || typeof one === "string").toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
