export * from "./types";
export * from "./fields";
export * from "./readings";
export * from "./units";
export * from "./fingerprint";
