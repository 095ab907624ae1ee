/** What the page and its pane say in the course of the whole job, word for word. */

export interface Said {
  readonly making: string;
  readonly cancel: string;
  readonly writing: string;
  readonly isMade: string;
  readonly nothingEntered: string;
  readonly selectCell: string;
  readonly nextBlank: string;
  readonly aboveLimit: string;
  readonly notWritten: string;
  readonly percentage: string;
  readonly take50: string;
  readonly earnsNow: string;
  readonly level: string;
  readonly oneMore: string;
  readonly vetoCosts: string;
  readonly locked: string;
  readonly check: string;
  readonly found: string;
  readonly finding: string;
  readonly fix: string;
  readonly jumpToS12: string;
  readonly scoreS12: string;
  readonly clear: string;
  readonly notEntered: string;
  readonly mended: string;
  readonly vetoed: string;
  readonly earned40: string;
  readonly lost: string;
  readonly jump: string;
  readonly back: string;
  readonly rankingIntro: string;
  readonly download: string;
  readonly tenEntered: string;
  readonly entered: (value: string) => string;
  /** The name of what shows more of a list. */
  readonly more: RegExp;
  /** Of a unit, in the ranking. */
  readonly points: (total: string) => string;
  readonly rank: (rank: number) => string;
}

export const IN_CHINESE: Said = {
  making: "正在生成",
  cancel: "取消",
  writing: "写入工作表",
  isMade: "评分簿已生成",
  nothingEntered: "已录入 0 / 3345",
  selectCell: "请选一个录入单元格",
  nextBlank: "下一个未填",
  aboveLimit: "超出上限：本项最多 50%。",
  notWritten: "未写入，按 Enter 写入",
  percentage: "得分率（%）",
  take50: "取 50%",
  earnsNow: "现得 2.1 / 2.33 分",
  level: "本级查询系统（24%，1.92 分）",
  oneMore: "加一",
  vetoCosts: "选择任一原因，本指标 2.33 分全部不得。",
  locked: "这个单元格不能改",
  check: "检查",
  found: "1 个错误 · 3334 个提醒",
  finding: "市科技局 · 机构职能 · 1：80% 不在 0 到 50% 之间，不得分。",
  fix: "改填 0 到 50% 之间的百分数。",
  jumpToS12: "跳转到 评分录入!S12",
  scoreS12: "去评分：评分录入!S12",
  clear: "清空",
  notEntered: "未录入",
  mended: "3335 个提醒",
  vetoed: "一票否决：突击发布",
  earned40: "1. 得分率 40%，满分 50%。",
  lost: "−0.23 分",
  jump: "跳转",
  back: "返回排名",
  rankingIntro: "37 个单位的总分和排名。点单位看失分明细。",
  download: "下载 .xlsx",
  tenEntered: "已录入 10 / 3345",
  entered: (value) => `已录入 ${value}`,
  more: /^再显示/,
  points: (total) => `${total} 分`,
  rank: (rank) => `第 ${rank} 名`,
};

export const IN_ENGLISH: Said = {
  making: "Making",
  cancel: "Cancel",
  writing: "writing sheets",
  isMade: "The scorebook is made",
  nothingEntered: "0 of 3345 entered",
  selectCell: "Select an entry cell",
  nextBlank: "Next blank",
  aboveLimit: "Above the limit: at most 50% here.",
  notWritten: "not written yet; Enter writes it",
  percentage: "Percentage (%)",
  take50: "Take 50%",
  earnsNow: "Earns 2.1 of 2.33 points",
  level: "本级查询系统 (24%, 1.92 points)",
  oneMore: "one more",
  vetoCosts: "Any reason costs all 2.33 points of the indicator.",
  locked: "This cell cannot be changed",
  check: "Check",
  found: "1 error · 3334 warnings",
  finding: "市科技局 · 机构职能 · 1: 80% is not between 0 and 50% and earns nothing.",
  fix: "Type a percentage between 0 and 50%.",
  jumpToS12: "Jump to 评分录入!S12",
  scoreS12: "Score it: 评分录入!S12",
  clear: "Clear",
  notEntered: "not entered",
  mended: "3335 warnings",
  vetoed: "Vetoed: 突击发布",
  earned40: "1. Scored 40% of 50%.",
  lost: "−0.23 points",
  jump: "Jump",
  back: "Back to the ranking",
  rankingIntro: "Totals and ranks of 37 units. Choose a unit to see what it lost.",
  download: "Download .xlsx",
  tenEntered: "10 of 3345 entered",
  entered: (value) => `entered: ${value}`,
  more: /^Show \d+ more$/,
  points: (total) => `${total} points`,
  rank: (rank) => `Rank ${rank}`,
};
