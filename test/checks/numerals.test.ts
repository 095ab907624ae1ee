import { hundredth, parseNumeral } from "../../src/checks/numerals";

it.each<[string, number, boolean]>([
  ["50%", 50, true],
  ["５０％", 50, true],
  ["50﹪", 50, true],
  ["50 %", 50, true],
  ["０．５", 0.5, false],
  [" 45 ", 45, false],
  ["\u00a045\u3000", 45, false],
  ["\u200b45\ufeff", 45, false],
  ["0.5", 0.5, false],
  [".5", 0.5, false],
  ["5.", 5, false],
  ["007", 7, false],
  ["+3", 3, false],
  ["-3", -3, false],
  ["－３", -3, false],
  ["−3", -3, false],
  ["-0", 0, false],
  ["1,000", 1000, false],
  ["１，０００", 1000, false],
  ["1,234,567.5", 1234567.5, false],
  ["12.5%", 12.5, true],
])("“%s” is %p", (text, number, percent) => {
  expect(parseNumeral(text)).toEqual({ number, percent });
});

it.each([
  "",
  " ",
  "　",
  ".",
  "%",
  "-",
  "五十",
  "3次",
  "1-4",
  "1/2",
  "½",
  "②",
  "1,5",
  "10,00",
  "1.2.3",
  "50%%",
  "1 000",
  "1e3",
  "=1",
  "Infinity",
  "0x10",
])("“%s” is none", (text) => {
  expect(parseNumeral(text)).toBeNull();
});

it.each([
  [45, 0.45],
  [7, 0.07],
  [28, 0.28],
  [57, 0.57],
  [12.5, 0.125],
])("a hundredth of %d is %d", (number, share) => {
  expect(hundredth(number)).toBe(share);
});
