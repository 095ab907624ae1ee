/** A grid of cells that does what strokes and writes say, as Excel would: the simplest one that could. */
import { PLAIN } from "../../../src/excel/render/rows";
import type { Look } from "../../../src/excel/render/rows";
