/** The import's parts, loaded when somebody asks for the first of them. */
import { lazy, Suspense } from "react";
import type { ImportPurpose } from "../../model/importing";
import { useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

const parts = () => import("./parts");
const Source = lazy(async () => ({ default: (await parts()).AttachmentSource }));
const Screen = lazy(async () => ({ default: (await parts()).ImportScreen }));

export function AttachmentSource({ purpose }: { readonly purpose: ImportPurpose }) {
  return (
    <Suspense fallback={<Loading />}>
      <Source purpose={purpose} />
    </Suspense>
  );
}

export function ImportScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Screen />
    </Suspense>
  );
}

function Loading() {
  const { shell } = useTexts();
  const shared = useSharedStyles();
  return (
    <p className={shared.text} role="status">
      {shell.loading}
    </p>
  );
}
