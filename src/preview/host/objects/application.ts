/** Application: calculation and what is suspended until the next sync. */
import type { Book } from "../book/book";
import type { ClassDescription } from "../protocol/host-class";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const application: ClassDescription<Book> = {
  name: "Application",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.application",
  properties: {
    calculationMode: {
      get: (book) => book.state.calculationMode,
      set: async (book, values) => {
        const mode = values.word(0, MODES);
        await book.calculation.settle();
        book.state.calculationMode = mode;
        book.calculation.isManual = mode === "Manual";
      },
    },
    calculationState: { get: (book) => (book.calculation.isPending ? "Pending" : "Done") },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (book, values) => {
      values.word(0, ["Recalculate", "Full", "FullRebuild"]);
      book.calculation.request();
    },
    // What was to be calculated before still is.
    suspendApiCalculationUntilNextSync: async (book) => {
      await book.calculation.settle();
      book.calculation.isSuspended = true;
    },
    // The grid is drawn between batches anyway.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
