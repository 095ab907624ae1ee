/** A button that asks for a file and reads it. */
import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import { usePane } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files, as the browser's dialog wants them. */
  readonly accept: string;
  readonly take: (name: string, bytes: Uint8Array) => Promise<void>;
}

export function FileButton({ label, accept, take }: FileButtonProps) {
  const pane = usePane();
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={shared.hidden}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void pane.readFile(file, take);
          // So that the same file, mended, can be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
