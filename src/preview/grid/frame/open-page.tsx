/** Opens the page in an element: everything heavy hangs on this module, which is loaded behind the first picture. */
import { createRoot } from "react-dom/client";
import { localeOf } from "../../../i18n";
import { preferredTheme } from "../../../taskpane/theme";
import { remembered } from "../../files/settings";
import { Frame } from "./Frame";
import { createPage } from "./page";
import { walkByF6 } from "./walk-by-f6";

/** What the element holds stays in sight until the page is there. */
export async function openPage(root: HTMLElement): Promise<void> {
  const locale = localeOf(remembered("locale") ?? navigator.language);
  const gridPlace = placeNamed("grid-place");
  const panePlace = placeNamed("pane-place");
  // Univer measures itself as it starts: it needs room in the document, unseen until then.
  const stage = placeNamed("stage");
  stage.append(gridPlace);
  root.append(stage);
  const page = await createPage({ locale, theme: preferredTheme(), gridPlace, panePlace });
  walkByF6(gridPlace, panePlace);
  const frame = placeNamed("frame");
  root.replaceChildren(frame);
  createRoot(frame).render(<Frame page={page} gridPlace={gridPlace} panePlace={panePlace} />);
}

function placeNamed(name: string): HTMLElement {
  const place = document.createElement("div");
  place.className = name;
  return place;
}
