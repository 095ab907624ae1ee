/** Range.format.borders. */
import { classPage, member } from "../pages";
import type { ConformanceCase } from "../types";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export const BORDERS: readonly ConformanceCase[] = [
  {
    id: "border-none",
    title: "A cell has no borders at first",
    page: member("RangeBorder", "style"),
    set: "1.1",
    async run(kit) {
      for (const edge of EDGES) {
        await kit.expect(kit.range("B2:C3").format.borders.getItem(edge), { style: "None", sideIndex: edge }, edge);
      }
    },
  },
  {
    id: "border-edge",
    title: "An edge has a line style, a weight and a colour; other edges stay as they are",
    page: classPage("rangeborder"),
    set: "1.1",
    async run(kit) {
      const bottom = kit.range("B2:C3").format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Thick";
      bottom.color = "#FF0000";
      await kit.expect(
        kit.range("B2:C3").format.borders.getItem("EdgeBottom"),
        { style: "Continuous", weight: "Thick", color: "#FF0000" },
        "the bottom",
      );
      await kit.expect(kit.range("B2:C3").format.borders.getItem("EdgeTop"), { style: "None" }, "the top");
      await kit.expect(kit.range("B3").format.borders.getItem("EdgeBottom"), { style: "Continuous" }, "B3's bottom");
      await kit.expect(kit.range("B2").format.borders.getItem("EdgeTop"), { style: "None" }, "B2's top");
    },
  },
  {
    id: "border-inside",
    title: "Inside borders lie between the cells, not around them",
    page: classPage("borderindex"),
    set: "1.1",
    async run(kit) {
      kit.range("B2:C3").format.borders.getItem("InsideHorizontal").style = "Dash";
      await kit.expect(
        kit.range("B2:C3").format.borders.getItem("InsideHorizontal"),
        { style: "Dash" },
        "between the rows",
      );
      await kit.expect(kit.range("B2:C3").format.borders.getItem("InsideVertical"), { style: "None" }, "columns");
      await kit.expect(kit.range("B2:C3").format.borders.getItem("EdgeTop"), { style: "None" }, "the top");
      await kit.expect(kit.range("B2:C3").format.borders.getItem("EdgeBottom"), { style: "None" }, "the bottom");
    },
  },
  {
    id: "border-removed",
    title: "The style None takes a border away",
    page: member("RangeBorder", "style"),
    set: "1.1",
    async run(kit) {
      kit.range("B2").format.borders.getItem("EdgeLeft").style = "Double";
      await kit.expect(kit.range("B2").format.borders.getItem("EdgeLeft"), { style: "Double" }, "set");
      kit.range("B2").format.borders.getItem("EdgeLeft").style = "None";
      await kit.expect(kit.range("B2").format.borders.getItem("EdgeLeft"), { style: "None" }, "taken away");
    },
  },
];
