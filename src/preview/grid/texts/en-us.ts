/** The page in English. */
import { messagesFor } from "../../../i18n";
import { paneMessagesFor } from "../../../i18n/pane";
import type { OpenFault, PageNotice, PageTexts, Refusal, Said } from "./types";

const { package: packageFault, book } = messagesFor("en-US");
const { problem } = paneMessagesFor("en-US").shell;

function openFault(fault: OpenFault): readonly string[] {
  switch (fault.kind) {
    case "too-large":
      return [
        `The file is larger than ${Math.round(fault.most / 1024 / 1024)} MB, too much for this page. Use Excel, or make sure it is the right file.`,
      ];
    case "unreadable":
      return [`The browser could not read the file (${fault.detail}). Make sure it is not in use and was not moved.`];
    case "package":
      return [packageFault(fault.fault)];
    case "book":
      return fault.faults.map(book);
    case "problem": {
      const { title, body } = problem(fault.problem);
      return [`${title}. ${body}`];
    }
  }
}

function refusal({ kind, title, message }: Refusal): Said {
  switch (kind) {
    case "locked":
      return {
        title: "This cell cannot be changed",
        body: "The sheet is protected; only entry cells take input: scores in 评分录入, units and conditions in 参评单位.",
      };
    case "read-only":
      return {
        title: "Read only here",
        body: "Another tab is using this workbook. To edit here, choose “Continue here”.",
      };
    case "invalid":
      return {
        title: title || "This value is not allowed",
        body: message || "See the cell's hint. Nothing was written.",
      };
    case "impossible":
      return { title: "This page cannot do that", body: "Download the .xlsx and do it in Excel or WPS." };
    case "nothing-to-undo":
      return { title: "Nothing to undo", body: "What was entered in the pane is undone in the pane." };
  }
}

function notice(one: PageNotice): { title: string; body?: string } {
  switch (one.kind) {
    case "opened":
      return {
        title: `Opened “${one.name}”`,
        body:
          `${one.units} units.` +
          (one.others.length === 0
            ? ""
            : ` ${one.others.length} other ${one.others.length === 1 ? "sheet" : "sheets"} (${one.others.join(", ")}) came with values and formulas only; their formats are not shown here.`),
      };
    case "renamed":
      return { title: "Sheets were renamed", body: `They had names of the scorebook's own: ${one.sheets.join(", ")}.` };
    case "left-out":
      return {
        title: "Some sheets were left out",
        body: `Too large for this page: ${one.sheets.join(", ")}. The file itself was not changed.`,
      };
    case "brought":
      return {
        title: one.inFile ? "In the file, what was edited is in order" : "What was edited is in order now",
        body: [
          ...(one.pending > 0
            ? [`Edits of 指标体系 and 参评单位 that did not count yet (${one.pending}) count now.`]
            : []),
          ...(one.setAside > 0
            ? [`What was typed beside the tables or makes no sense (${one.setAside}) went to 未能保留.`]
            : []),
          ...(one.inFile ? ["Here nothing was changed."] : []),
        ].join(" "),
      };
    case "downloaded":
      return { title: "Downloaded", body: one.name };
    case "not-kept":
      return {
        title: "The browser does not save",
        body: "Private browsing, or no space left. You can go on, but download the .xlsx before you close the page.",
      };
    case "set-aside":
      return {
        title: "Your last work could not be opened",
        body: "It was left in the browser as it is. This is a new, empty workbook.",
      };
    case "taken-over":
      return { title: "You continue here", body: "The other tab is read only now." };
    case "problem": {
      const { title, body } = problem(one.problem);
      return { title, body };
    }
  }
}

export const PAGE_EN_US: PageTexts = {
  name: "Scorebook",
  title: "Scorebook 评分簿",
  bar: "File and settings",
  fresh: "New",
  open: "Open .xlsx",
  download: "Download .xlsx",
  help: "Help",
  language: "Language",
  keeping: {
    nothing: "",
    saving: "Saving…",
    saved: "Saved",
    failed: "Not saved",
    elsewhere: "Read only",
  },
  grid: "Sheet",
  pane: "Pane",
  parts: "Parts of the page",
  paneWidth: "Width of the pane",
  hidePane: "Hide the pane",
  showPane: "Show the pane",
  close: "Close",
  cancel: "Cancel",
  understood: "OK",
  freshQuestion: {
    title: "Make a new workbook?",
    body: "What is in the page now will be gone. To keep it, download it first.",
  },
  openQuestion: (name) => ({
    title: `Open “${name}”?`,
    body: "It takes the place of what is in the page now. To keep that, download it first.",
  }),
  downloadFirst: "Download first",
  discard: "New workbook",
  replace: "Open",
  working: {
    opening: "Reading the file…",
    making: "Putting it into the sheets…",
    downloading: "Making the file…",
    restoring: "Bringing back your last work…",
  },
  notOpened: (name) => `“${name}” was not opened`,
  unchanged: "What is in the page has not changed.",
  openFault,
  nothingToDownload: {
    title: "There is no scorebook to download yet",
    body: "Make one in the pane's Start screen, or open an .xlsx first.",
  },
  notDownloaded: "The file was not made",
  elsewhere: "Another tab is using this work; here you can only look.",
  continueHere: "Continue here",
  refusal,
  notice,
  toasts: "Notices",
  univer: {
    nameBox: "Name box",
    names: "Defined names",
    sheets: "All sheets",
    smaller: "Zoom out",
    larger: "Zoom in",
    notices: "The sheet's notices",
    messages: "The sheet's messages",
  },
  helpTitle: "About this page",
  helpParts: [
    {
      title: "What it is",
      lines: [
        "Scorebook without Excel: the workbook beside the very pane that Excel shows.",
        "By keyboard alone: F6 goes from the sheet to the pane and back.",
        "Make a scorebook, enter, check, rank, then download an .xlsx for Excel, WPS or LibreOffice.",
      ],
    },
    {
      title: "Where your work is",
      lines: [
        "In this browser on this computer only; nothing is sent anywhere. Come back and you go on where you were.",
        "Clearing the browser's data clears it as well: download what matters.",
      ],
    },
    {
      title: "What it is not",
      lines: [
        "Not all of Excel: no formatting, pictures, or adding and removing sheets; charts show in the downloaded file.",
        "Of an opened .xlsx, sheets that are not the scorebook's come with values and formulas, without formats.",
        "With hundreds of units it is slow: use Excel.",
      ],
    },
  ],
};
