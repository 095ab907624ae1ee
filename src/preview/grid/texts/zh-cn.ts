/** The page in Chinese. */
import { messagesFor } from "../../../i18n";
import { paneMessagesFor } from "../../../i18n/pane";
import type { OpenFault, PageNotice, PageTexts, Refusal, Said } from "./types";

const { package: packageFault, book } = messagesFor("zh-CN");
const { problem } = paneMessagesFor("zh-CN").shell;

function openFault(fault: OpenFault): readonly string[] {
  switch (fault.kind) {
    case "too-large":
      return [`文件超过 ${Math.round(fault.most / 1024 / 1024)} MB，网页放不下；请在 Excel 中使用，或确认选对了文件。`];
    case "unreadable":
      return [`浏览器没能读取这个文件（${fault.detail}）；请确认文件没有被占用或移走。`];
    case "package":
      return [packageFault(fault.fault)];
    case "book":
      return fault.faults.map(book);
    case "problem": {
      const { title, body } = problem(fault.problem);
      return [`${title}。${body}`];
    }
  }
}

function refusal({ kind, title, message }: Refusal): Said {
  switch (kind) {
    case "locked":
      return {
        title: "这个单元格不能改",
        body: "工作表受保护，只有录入单元格可以填写：评分在“评分录入”，单位与条件在“参评单位”。",
      };
    case "read-only":
      return { title: "这里只能看", body: "工作簿在另一个标签页中使用；要在这里改，请点上方的“在这里继续”。" };
    case "invalid":
      return { title: title || "填写的内容不符合要求", body: message || "请按单元格的提示填写，没有写入。" };
    case "impossible":
      return { title: "网页里不能这样做", body: "请下载 .xlsx，在 Excel 或 WPS 中完成。" };
    case "nothing-to-undo":
      return { title: "没有可以撤销的操作", body: "面板里录入的，在面板里撤销。" };
  }
}

function notice(one: PageNotice): { title: string; body?: string } {
  switch (one.kind) {
    case "opened":
      return {
        title: `已打开“${one.name}”`,
        body:
          `${one.units} 个单位。` +
          (one.others.length === 0
            ? ""
            : `另有 ${one.others.length} 张工作表（${one.others.join("、")}）只带来了内容和公式，网页里不显示它们的格式。`),
      };
    case "renamed":
      return { title: "有工作表改了名", body: `与评分簿的工作表重名，已改为：${one.sheets.join("、")}。` };
    case "left-out":
      return { title: "有工作表没有打开", body: `内容太多，网页放不下：${one.sheets.join("、")}。原文件没有改动。` };
    case "brought":
      return {
        title: one.inFile ? "下载的文件里，改动已整理" : "改动已整理",
        body: [
          ...(one.pending > 0 ? [`“指标体系”“参评单位”中尚未生效的 ${one.pending} 处改动已经生效。`] : []),
          ...(one.setAside > 0 ? [`${one.setAside} 项写在表格之外或读不懂的内容移入了“未能保留”。`] : []),
          ...(one.inFile ? ["网页里的没有动。"] : []),
        ].join(""),
      };
    case "downloaded":
      return { title: "已下载", body: one.name };
    case "not-kept":
      return {
        title: "浏览器不让保存",
        body: "可能是无痕模式，或空间不足。可以继续使用，但关闭前请下载 .xlsx，否则内容会丢失。",
      };
    case "set-aside":
      return { title: "上次的内容打不开", body: "已原样留在浏览器里，没有删除；这里从空白工作簿开始。" };
    case "taken-over":
      return { title: "已在这里继续", body: "另一个标签页变为只读。" };
    case "problem": {
      const { title, body } = problem(one.problem);
      return { title, body };
    }
  }
}

export const PAGE_ZH_CN: PageTexts = {
  name: "评分簿",
  title: "评分簿 Scorebook",
  bar: "文件与设置",
  fresh: "新建",
  open: "打开 .xlsx",
  download: "下载 .xlsx",
  help: "帮助",
  language: "语言",
  keeping: {
    nothing: "",
    saving: "正在保存…",
    saved: "已保存",
    failed: "未保存",
    elsewhere: "只读",
  },
  grid: "表格",
  pane: "面板",
  parts: "页面的两部分",
  paneWidth: "面板宽度",
  hidePane: "收起面板",
  showPane: "打开面板",
  close: "关闭",
  cancel: "取消",
  understood: "知道了",
  freshQuestion: { title: "新建工作簿？", body: "网页里现在的内容会被清掉。要留着，请先下载。" },
  openQuestion: (name) => ({
    title: `打开“${name}”？`,
    body: "网页里现在的内容会被它取代。要留着，请先下载。",
  }),
  downloadFirst: "先下载",
  discard: "新建",
  replace: "打开",
  working: {
    opening: "正在读取文件…",
    making: "正在放进表格…",
    downloading: "正在生成文件…",
    restoring: "正在恢复上次的内容…",
  },
  notOpened: (name) => `没有打开“${name}”`,
  unchanged: "网页里的内容没有改变。",
  openFault,
  nothingToDownload: { title: "还没有评分簿可下载", body: "请先在右侧面板的“开始”页生成评分簿，或打开一个 .xlsx。" },
  notDownloaded: "没有生成文件",
  elsewhere: "另一个标签页正在使用这份工作，这里只能看。",
  continueHere: "在这里继续",
  refusal,
  notice,
  toasts: "提示",
  univer: {
    nameBox: "名称框",
    names: "定义的名称",
    sheets: "所有工作表",
    smaller: "缩小",
    larger: "放大",
    notices: "表格的提示",
    messages: "表格的消息",
  },
  helpTitle: "关于这个网页",
  helpParts: [
    {
      title: "它是什么",
      lines: [
        "不装 Excel 也能用的评分簿：左边是工作簿，右边是面板，与 Excel 里的面板完全相同。",
        "只用键盘：按 F6 在表格与面板之间切换。",
        "可以生成、录入、检查、排名，再下载成 .xlsx，用 Excel、WPS 或 LibreOffice 打开继续做。",
      ],
    },
    {
      title: "内容在哪里",
      lines: [
        "只在这台电脑的这个浏览器里，不发送到任何地方。关闭后再打开，会接着上次做。",
        "清除浏览器数据会把它一起清掉；重要的内容请下载保存。",
      ],
    },
    {
      title: "它不是什么",
      lines: [
        "不是完整的 Excel：不能改格式、插入图片、增删工作表；图表要下载后在 Excel 里看。",
        "打开别人的 .xlsx 时，评分簿之外的工作表只带来内容和公式，不带格式。",
        "单位很多（几百个）时会慢，请在 Excel 里做。",
      ],
    },
  ],
};
