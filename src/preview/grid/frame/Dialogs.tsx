/** The dialog that is open, if any. */
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Ask } from "./Ask";
import { usePage, usePageState, usePageTexts } from "./context";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  note: { marginTop: tokens.spacingVerticalM, marginBottom: 0 },
  heading: { display: "block", marginTop: tokens.spacingVerticalM },
});

export function Dialogs() {
  const page = usePage();
  const { dialog } = usePageState();
  const texts = usePageTexts();
  const styles = useStyles();
  if (!dialog) return null;
  const { closeDialog: close } = page;
  const cancel = { label: texts.cancel, act: close };
  const download = { label: texts.downloadFirst, act: () => void page.download() };
  const understood = { label: texts.understood, act: close, isMain: true };

  switch (dialog.kind) {
    case "fresh": {
      const act = () => void page.makeFresh();
      return (
        <Ask
          title={texts.freshQuestion.title}
          actions={[cancel, download, { label: texts.discard, act, isMain: true }]}
          close={close}
        >
          {texts.freshQuestion.body}
        </Ask>
      );
    }
    case "replace": {
      const { file } = dialog;
      const { title, body } = texts.openQuestion(file.name);
      const act = () => void page.replaceBy(file);
      return (
        <Ask title={title} actions={[cancel, download, { label: texts.replace, act, isMain: true }]} close={close}>
          {body}
        </Ask>
      );
    }
    case "nothing-to-download": {
      const { title, body } = texts.nothingToDownload;
      return (
        <Ask title={title} actions={[understood]} close={close}>
          {body}
        </Ask>
      );
    }
    case "not-opened":
    case "not-downloaded":
      return (
        <Ask
          title={dialog.kind === "not-opened" ? texts.notOpened(dialog.name) : texts.notDownloaded}
          actions={[understood]}
          close={close}
        >
          <ul className={styles.list}>
            {texts.openFault(dialog.fault).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.note}>{texts.unchanged}</p>
        </Ask>
      );
    case "refused": {
      const { title, body } = texts.refusal(dialog.refusal);
      return (
        <Ask title={title} actions={[understood]} close={close} isAlert>
          {body}
        </Ask>
      );
    }
    case "help":
      return (
        <Ask title={texts.helpTitle} actions={[{ ...understood, label: texts.close }]} close={close} isLong>
          {texts.helpParts.map(({ title, lines }) => (
            <section key={title}>
              <Subtitle2 as="h3" className={styles.heading}>
                {title}
              </Subtitle2>
              <ul className={styles.list}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </Ask>
      );
  }
}
