/** The bar above grid and pane: files, whether the work is safe, language, help. */
import { useRef } from "react";
import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { usePage, usePageState, usePageTexts } from "./context";
import { NARROW, SCARCE } from "./use-media";

/** Read out, not seen. */
const SAID = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, columnGap: 0 },
  },
  logo: { width: "24px", height: "24px", [NARROW]: { display: "none" }, [SCARCE]: { display: "block" } },
  name: {
    margin: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
    [NARROW]: { margin: `0 ${tokens.spacingHorizontalXS}` },
    [SCARCE]: SAID,
  },
  actions: { display: "flex", flexShrink: 0 },
  action: { minWidth: "auto", whiteSpace: "nowrap", [NARROW]: { paddingLeft: "6px", paddingRight: "6px" } },
  label: { [NARROW]: { display: "none" } },
  keeping: {
    marginLeft: "auto",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  /** Said; seen where there is room. */
  keepingText: { [SCARCE]: SAID },
  warning: { color: tokens.colorStatusWarningForeground1 },
  language: { minWidth: "76px" },
  file: { display: "none" },
});

export function TopBar() {
  const page = usePage();
  const { keeping, working, locale } = usePageState();
  const texts = usePageTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = working !== null;
  const isLooking = keeping === "elsewhere";
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="assets/icon-64.png" alt="" />
      <Text as="h1" weight="semibold" size={400} className={styles.name}>
        {texts.name}
      </Text>
      <nav aria-label={texts.bar} className={styles.actions}>
        <Action label={texts.fresh} icon={<DocumentAddRegular />} disabled={isBusy || isLooking} act={page.fresh} />
        <Action
          label={texts.open}
          icon={<FolderOpenRegular />}
          disabled={isBusy || isLooking}
          act={() => input.current?.click()}
        />
        <Action label={texts.download} icon={<ArrowDownloadRegular />} disabled={isBusy} act={page.download} />
      </nav>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={texts.open}
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void page.open(file);
          // So that the same file, mended, can be chosen again.
          target.value = "";
        }}
      />
      <span className={styles.keeping} role="status">
        {keeping === "saved" && <CheckmarkCircleRegular />}
        {(keeping === "failed" || isLooking) && <WarningRegular className={styles.warning} />}
        <Text size={200} className={styles.keepingText}>
          {texts.keeping[keeping]}
        </Text>
      </span>
      <Select
        className={styles.language}
        size="small"
        appearance="filled-lighter"
        aria-label={texts.language}
        value={locale}
        onChange={(_, { value }) => {
          page.setLocale(value === "en-US" ? "en-US" : "zh-CN");
        }}
      >
        <option value="zh-CN" lang="zh-CN">
          中文
        </option>
        <option value="en-US" lang="en">
          EN
        </option>
      </Select>
      <Button
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={texts.help}
        title={texts.help}
        onClick={() => {
          page.store.set({ dialog: { kind: "help" } });
        }}
      />
    </header>
  );
}

interface ActionProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly act: () => unknown;
}

/** Where there is little room the icon stands alone; its name stays. */
function Action({ label, icon, disabled, act }: ActionProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.action}
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={disabled}
      onClick={() => void act()}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  );
}
