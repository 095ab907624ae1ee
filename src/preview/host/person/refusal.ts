/** What Excel tells somebody whose change it does not take, in Chinese Excel's words. */
import { HostError } from "../protocol/errors";

export interface Refusal {
  readonly reason: "locked" | "validation" | "readOnly" | "structure" | "invalid" | "nothingToUndo" | "nothingToRedo";
  readonly title: string;
  readonly message: string;
}

/** The title of messages that have none of their own. */
export const PRODUCT = "Microsoft Excel";

export const LOCKED: Refusal = {
  reason: "locked",
  title: PRODUCT,
  message: "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。",
};

export const READ_ONLY: Refusal = {
  reason: "readOnly",
  title: PRODUCT,
  message: "此工作簿是只读的，无法更改。",
};

export const STRUCTURE: Refusal = {
  reason: "structure",
  title: PRODUCT,
  message: "工作簿有保护，不能更改。",
};

export const NOTHING_TO_UNDO: Refusal = {
  reason: "nothingToUndo",
  title: PRODUCT,
  message: "没有可以撤消的操作。",
};

export const NOTHING_TO_REDO: Refusal = {
  reason: "nothingToRedo",
  title: PRODUCT,
  message: "没有可以恢复的操作。",
};

const DEFAULT_VALIDATION = "此值与此单元格定义的数据验证限制不匹配。";

export function validationRefusal(title: string, message: string): Refusal {
  return {
    reason: "validation",
    title: title === "" ? PRODUCT : title,
    message: message === "" ? DEFAULT_VALIDATION : message,
  };
}

/** An error of the book as what a person would read; errors that are no answers of Excel's go on. */
export function refusalOf(error: unknown, denied: Refusal): Refusal {
  if (!(error instanceof HostError) || error.code === "HostNotKnown") throw error;
  return error.code === "AccessDenied" ? denied : { reason: "invalid", title: PRODUCT, message: error.message };
}
