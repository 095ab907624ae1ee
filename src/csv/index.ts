export { decodeText } from "./decode";
export { readEntryFile } from "./entries";
export type { EntryFileFault } from "./entry-fault";
export { isTableFault } from "./table";
export type { TableFault } from "./table";
export { formatUnitList, readUnitList } from "./units";
export type { UnitFault } from "./units";
