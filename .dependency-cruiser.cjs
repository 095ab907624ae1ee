/**
 * Keeps the imports pointing one way: sheet <- rubric <- scoring, plan <- checks; {sheet, plan} <- excel, xlsx;
 * the faces (cli, taskpane, commands, preview) import all.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const pure = "^src/(sheet|rubric|scoring|plan|checks|regenerate|csv)/";
/** A folder of src may import itself and the folders named, nothing else of src. */
const only = (folder, ...others) => ({
  name: `${folder}-imports`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...others].join("|")})/` },
});
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "pure-core",
      comment: "rubric, scoring, plan and checks know nothing of Office, React, files or the platform",
      severity: "error",
      from: { path: pure },
      to: {
        path: [
          "node_modules/(hucre|react|react-dom|@fluentui|@microsoft|@univerjs)/",
          "^src/(excel|xlsx|docx|zip|taskpane|commands|preview|cli)/",
        ],
      },
    },
    { name: "pure-core-no-node", severity: "error", from: { path: pure }, to: { dependencyTypes: ["core"] } },
    {
      name: "xlsx-library-behind-src-xlsx",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/xlsx/" },
      to: { path: "node_modules/hucre" },
    },
    {
      name: "compression-in-few-places",
      comment: "files are zips, and the state sheet keeps the rubric packed: nothing else compresses",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(xlsx|zip|plan/state)/" },
      to: { path: "node_modules/fflate" },
    },
    {
      name: "xml-behind-src-docx",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/docx/" },
      to: { path: "node_modules/saxes" },
    },
    only("sheet"),
    only("rubric", "sheet"),
    only("scoring", "rubric", "sheet"),
    only("plan", "scoring", "rubric", "sheet"),
    only("checks", "plan", "scoring", "rubric", "sheet"),
    only("regenerate", "checks", "plan", "scoring", "rubric", "sheet"),
    only("csv", "scoring", "rubric", "sheet"),
    only("zip"),
    only("xlsx", "zip", "plan", "sheet"),
    only("docx", "zip", "rubric", "sheet"),
    only("excel", "plan", "sheet"),
    only("i18n", "csv", "excel", "xlsx", "docx", "rubric", "regenerate", "checks", "scoring", "plan", "sheet"),
    only("commands", "taskpane", "excel", "i18n", "csv", "checks", "plan", "scoring", "rubric", "sheet"),
    only("cli", "xlsx", "docx", "i18n", "csv", "regenerate", "checks", "plan", "scoring", "rubric", "sheet"),
    only(
      "taskpane",
      "excel",
      "xlsx",
      "docx",
      "i18n",
      "csv",
      "regenerate",
      "checks",
      "plan",
      "scoring",
      "rubric",
      "sheet",
    ),
    only(
      "preview",
      "taskpane",
      "excel",
      "xlsx",
      "docx",
      "i18n",
      "csv",
      "checks",
      "plan",
      "regenerate",
      "scoring",
      "rubric",
      "sheet",
    ),
    {
      name: "host-imports",
      comment: "the preview's host answers as Excel would: it knows no scorebook",
      severity: "error",
      from: { path: "^src/preview/host/" },
      to: { path: "^src/", pathNot: "^src/(preview/host|sheet)/" },
    },
    {
      name: "components-and-words-know-no-office",
      comment: "components get what they show and whom to call, texts what they tell: of src/excel they may name types",
      severity: "error",
      from: { path: "^src/(taskpane/components|i18n)/" },
      to: { path: "^src/(excel|xlsx)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "univer-behind-src-preview",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/preview/" },
      to: { path: "node_modules/@univerjs/" },
    },
    {
      name: "react-only-in-pages",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|preview)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    { name: "src-not-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs"],
    },
  },
};
