/** DocumentProperties: what the file says about itself. */
import type { Book, DocumentProperties } from "../book/book";
import type { ClassDescription, Property } from "../protocol/host-class";

function text(key: keyof DocumentProperties): Property<Book> {
  return {
    get: (book) => book.state.properties[key],
    set: (book, values) => {
      book.state.properties[key] = values.text(0);
    },
  };
}

export const documentProperties: ClassDescription<Book> = {
  name: "DocumentProperties",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.documentproperties",
  properties: {
    title: text("title"),
    subject: text("subject"),
    keywords: text("keywords"),
    comments: text("comments"),
    author: text("author"),
    category: text("category"),
    company: text("company"),
    manager: text("manager"),
  },
};

export const workbookProtection: ClassDescription<Book> = {
  name: "WorkbookProtection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection",
  properties: { protected: { get: (book) => book.state.structureProtected } },
};
