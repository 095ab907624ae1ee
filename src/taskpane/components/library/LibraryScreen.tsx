/** The rubric library: the list of rubrics, or two of them side by side. */
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Library } from "../../store/library";
import { usePane } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { ComparisonView } from "./ComparisonView";
import { LibraryList } from "./LibraryList";
import { useLibraryTexts } from "./texts";

export function LibraryScreen() {
  const pane = usePane();
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    pane.library.load().then(
      (loaded) => {
        setLibrary(loaded);
        void loaded.refresh();
      },
      (error: unknown) => {
        // Shown, with a way to try again, by the boundary around all screens.
        setLibrary(() => {
          throw error;
        });
      },
    );
  }, [pane]);
  if (library) return <Loaded library={library} />;
  return (
    <p className={shared.text} role="status">
      {texts.reading}
    </p>
  );
}

function Loaded({ library }: { readonly library: Library }) {
  const { comparing } = useSyncExternalStore(library.subscribe, library.getSnapshot);
  if (!comparing) return <LibraryList library={library} />;
  return <ComparisonView library={library} left={comparing.left} right={comparing.right} />;
}
