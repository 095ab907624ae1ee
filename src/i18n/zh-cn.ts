import { isTableFault } from "../csv";
import type { TableFault } from "../csv";
import { SHEETS } from "../plan";
import { describeFault } from "../rubric";
import type { Criterion } from "../rubric";
import type { EntryFault } from "../scoring";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import { limitOf, placeName } from "./places";
import type { Messages } from "./messages";

function shown(value: CellValue): string {
  return value === null ? "（空）" : valueText(value);
}

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join("、");
}

function entryFault(fault: EntryFault, criterion: Criterion): string {
  switch (fault) {
    case "not-a-number":
      return "不是数字";
    case "below-range":
      return `小于 0，应在 0 到 ${limitOf(criterion)} 之间`;
    case "above-range":
      return `超出本项占比，最多 ${limitOf(criterion)}`;
    case "not-a-level":
      return `不是等级，可用：${limitOf(criterion)}`;
    case "not-whole":
      return "不是整数";
    case "negative":
      return "是负数";
    case "unknown-reason":
      return "不是已知的否决原因";
  }
}

export const ZH_CN: Messages = {
  help: `评分簿：按评分指标生成、计算、检查评分工作簿

用法：scorebook 命令 [选项]
  generate --out 簿.xlsx [--rubric 指标.json] [--units 单位.csv] [--entries 评分.csv]
                        生成评分簿
  score 簿.xlsx [--json]  由录入值计算得分（不取缓存值）
  check 簿.xlsx [--json]  检查录入；退出状态 0 无问题，1 有问题，2 不是可用的评分簿
  rubric [--out 指标.json]  输出内置指标体系
  units [--out 单位.csv]    输出内置参评单位
选项：
  --lang zh-CN|en-US    提示语言`,
  usage: (fault) => {
    switch (fault.code) {
      case "command-missing":
        return "请指定命令；运行 scorebook --help 查看用法。";
      case "command-unknown":
        return `没有命令“${fault.command}”；运行 scorebook --help 查看用法。`;
      case "option-unknown":
        return `没有选项 ${fault.option}；运行 scorebook --help 查看用法。`;
      case "option-value":
        return `选项 ${fault.option} 的值缺失或多余；运行 scorebook --help 查看用法。`;
      case "option-missing":
        return `缺少选项 ${fault.option}；运行 scorebook --help 查看用法。`;
      case "argument-missing":
        return `缺少参数 ${fault.argument}；运行 scorebook --help 查看用法。`;
      case "argument-extra":
        return `多余的参数“${fault.argument}”；一次只处理一个文件。`;
    }
  },
  file: (fault) => {
    switch (fault.code) {
      case "missing":
        return `找不到文件“${fault.path}”；请核对路径和文件名。`;
      case "folder":
        return `“${fault.path}”是文件夹，不是文件；请写出文件名。`;
      case "device":
        return `“${fault.path}”是设备，不是文件；请写出文件名。`;
      case "unreadable":
        return `无法读取“${fault.path}”（${fault.detail}）；请检查权限，或文件是否被占用。`;
      case "too-large":
        return `“${fault.path}”有 ${fault.bytes} 字节，超过上限 ${fault.most} 字节；请确认选对了文件。`;
      case "unwritable":
        return `无法写入“${fault.path}”（${fault.detail}）；请检查文件夹是否存在、是否有写权限，或文件是否正被打开。`;
    }
  },
  package: (fault) => {
    switch (fault.code) {
      case "empty":
        return "文件是空的；请重新取得这个文件。";
      case "too-large":
        return `文件过大（${fault.bytes} 字节）；请确认选对了文件。`;
      case "not-a-zip":
        return "不是 .xlsx 工作簿（内容不是 Excel 2007 及以后的格式）；请在 Excel 中另存为 .xlsx。";
      case "old-or-encrypted":
        return "是旧版 .xls，或设有打开密码；请在 Excel 中取消密码并另存为 .xlsx。";
      case "damaged":
        return `文件已损坏或不完整（${fault.detail}）；请重新取得这个文件，或用 Excel 打开修复后另存。`;
      case "not-a-workbook": {
        const kinds = {
          document: "Word 文档",
          presentation: "演示文稿",
          "open-document": "OpenDocument 文件",
          "binary-workbook": "二进制工作簿（.xlsb）",
          archive: "普通压缩包",
        };
        return `不是 .xlsx 工作簿，而是${kinds[fault.found]}；请选择 .xlsx 评分簿。`;
      }
      case "unpacks-too-large":
        return "解压后过大，可能是恶意文件，未读取；请确认文件来源。";
    }
  },
  book: (fault) => {
    switch (fault.code) {
      case "not-a-scorebook":
        return "不是评分簿：找不到评分簿的工作表；请选择由评分簿生成的文件。";
      case "sheet-missing":
        return `缺少工作表“${SHEETS[fault.sheet]}”；请从备份中恢复该表，或重新生成。`;
      case "state-damaged":
        return `隐藏表“_评分簿”中保存的指标体系已损坏（${fault.faults
          .slice(0, 3)
          .map((one) => describeFault(one, "zh-CN"))
          .join("；")}）；请从备份中恢复。`;
      case "newer-layout":
        return `由更新版本的评分簿生成（版式 ${fault.layout}）；请升级后再打开。`;
      case "no-units":
        return "“参评单位”表中没有单位；请从备份中恢复该表。";
    }
  },
  units: (fault) => {
    if (isTableFault(fault)) return tableFault(fault);
    switch (fault.code) {
      case "unit-missing":
        return `第 ${fault.line} 行：单位名称为空；请填写 unit 列。`;
      case "unit-repeated":
        return `第 ${fault.line} 行：单位“${fault.unit}”重复，已在第 ${fault.first} 行出现；请删去其一。`;
      case "unit-flag":
        return `第 ${fault.line} 行：${fault.column} 列的“${fault.value}”无效；请填 1（是）或 0（否）。`;
      case "units-none":
        return "没有单位；请在标题行下每行写一个单位。";
    }
  },
  entries: (fault) => {
    if (isTableFault(fault)) return tableFault(fault);
    switch (fault.code) {
      case "entry-unit-unknown":
        return `第 ${fault.line} 行：没有单位“${fault.unit}”；请与参评单位的名称保持一致。`;
      case "entry-category-unknown":
        return `第 ${fault.line} 行：没有一级指标“${fault.category}”；可用：${list(fault.known)}。`;
      case "entry-indicator-unknown":
        return `第 ${fault.line} 行：${fault.category ? `“${fault.category}”下` : ""}没有指标“${fault.indicator}”；可用：${list(fault.known)}。`;
      case "entry-indicator-ambiguous":
        return `第 ${fault.line} 行：指标“${fault.indicator}”不止一个（${list(fault.categories)}）；请填写 category 列。`;
      case "entry-criterion-unknown":
        return `第 ${fault.line} 行：“${fault.indicator}”没有评分项“${fault.criterion}”；可用：${list(fault.known)}。`;
      case "entry-counter-unknown":
        return fault.known.length === 0
          ? `第 ${fault.line} 行：“${fault.indicator}”此项不分计数，counter 列应留空。`
          : `第 ${fault.line} 行：“${fault.indicator}”的 counter “${fault.counter}”无效；可用：${list(fault.known)}。`;
      case "entry-reason-unknown":
        return fault.known.length === 0
          ? `第 ${fault.line} 行：“${fault.indicator}”没有一票否决；请删去此行。`
          : `第 ${fault.line} 行：“${fault.reason}”不是“${fault.indicator}”的否决原因；可用：${list(fault.known)}。`;
      case "entry-value":
        return `第 ${fault.line} 行：“${fault.indicator}”第 ${fault.criterion.number} 项的值“${fault.value}”${entryFault(fault.fault, fault.criterion)}；请改正。`;
      case "entry-repeated":
        return `第 ${fault.line} 行：与第 ${fault.first} 行重复（同一单位、同一项）；请删去其一。`;
    }
  },
  tooManyUnits: (count, most) => `单位有 ${count} 个，一本评分簿最多 ${most} 个；请分成几个评分簿。`,
  internal: (detail) => `程序出错：${detail}。已有文件未被改动；请反馈此问题。`,
  faultsIn: (path, count) => `${path}：${count} 处问题`,
  more: (count) => `……另有 ${count} 处`,
  generated: (path, units, criteria, entries) =>
    `已生成 ${path}：${units} 个单位，${criteria} 个评分项${entries > 0 ? `，已录入 ${entries} 个值` : ""}。`,
  written: (path) => `已写入 ${path}。`,
  backedUp: (path) => `同名文件原有内容已另存为 ${path}。`,
  scoreHeader: ["排名", "单位", "总分", "完成率"],
  checked: (cells, errors, warnings) => `检查了 ${cells} 个录入单元格：${errors} 个错误，${warnings} 个提醒。`,
  severities: { error: "错误", warning: "提醒", info: "信息" },
  finding: ({ rule, criterion, indicator, unit, value, field }) => {
    const where = placeName(unit, indicator, criterion, field);
    const limit = criterion ? limitOf(criterion) : "";
    switch (rule) {
      case "entry-not-a-number":
        return {
          message: `${where}：“${shown(value)}”不是数字，不得分。`,
          fix: "改填数字；百分数直接填如 45%，计数填整数。",
        };
      case "entry-out-of-range":
        return {
          message: `${where}：${percentOf(value)}不在 0 到 ${limit} 之间，不得分。`,
          fix: `改填 0 到 ${limit} 之间的百分数。`,
        };
      case "entry-not-a-level":
        return { message: `${where}：${percentOf(value)}不是本项的等级，不得分。`, fix: `从列表中选择：${limit}。` };
      case "entry-not-whole-count":
        return { message: `${where}：${shown(value)} 不是 0 或正整数，不得分。`, fix: "改填 0 或正整数。" };
      case "entry-not-applicable":
        return {
          message: `${where}：该单位不考核此项，录入的“${shown(value)}”不起作用。`,
          fix: "清空此单元格，或在“参评单位”表改正适用条件。",
        };
      case "entry-missing":
        return { message: `${where}：尚未录入。`, fix: "填写评分；没有发生的计数项填 0。" };
      case "veto-unknown-reason":
        return {
          message: `${where}：“${shown(value)}”不是已知的否决原因，但仍按否决计算。`,
          fix: "从列表中选择原因；没有否决情况请清空。",
        };
      default:
        return { message: `${where}：${rule}`, fix: "" };
    }
  },
};

function percentOf(value: CellValue): string {
  return typeof value === "number" ? ` ${Number((value * 100).toPrecision(12))}% ` : `“${shown(value)}”`;
}

function tableFault(fault: TableFault): string {
  switch (fault.code) {
    case "csv-empty":
      return "文件没有内容；第一行应是列名。";
    case "csv-not-text":
      return `第 ${fault.line} 行含有文本中不应有的字符，不是 CSV 文件；请另存为 CSV（UTF-8 或 GBK）。`;
    case "csv-quotes":
      return `第 ${fault.line} 行：引号不成对；请检查该行的双引号。`;
    case "csv-too-long":
      return `行数超过 ${fault.most}；请分成几个文件。`;
    case "csv-column-missing":
      return `第 ${fault.line} 行：缺少“${fault.column}”列；请补上列名。`;
    case "csv-column-unknown":
      return `第 ${fault.line} 行：不认识“${fault.column}”列；可用的列：${list(fault.known)}。`;
    case "csv-column-repeated":
      return `第 ${fault.line} 行：“${fault.column}”列重复；请删去其一。`;
    case "csv-cells":
      return `第 ${fault.line} 行：有 ${fault.cells} 个单元格，多于 ${fault.columns} 列；含逗号的内容请加双引号。`;
  }
}
