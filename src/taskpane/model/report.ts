/** The findings of a book, worked out once for each state of it. */
import { checkBook } from "../../checks";
import type { CheckReport } from "../../checks";
import type { Book } from "../../plan";
import { remembered } from "./book-index";

export const reportOf = remembered((book: Book): CheckReport => checkBook(book));
