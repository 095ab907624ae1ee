/** What the product says to people in Chinese; for files of entries and for findings, see the files beside. */
import { ASIDE_SHEET, SHEETS } from "../plan";
import { describeFault } from "../rubric";
import type { Messages } from "./messages";
import { entryFileFault, unitFault } from "./zh-cn-csv";
import { findingText } from "./rules/zh-cn";

const REPAIRABLE = "可以修复（在 Excel 的评分簿窗格里点“修复…”，或用命令 regenerate）";

export const ZH_CN: Messages = {
  help: `评分簿：按评分指标生成、计算、检查评分工作簿

用法：scorebook 命令 [选项]
  generate --out 簿.xlsx [--rubric 指标.json] [--units 单位.csv] [--entries 评分.csv]
                        生成评分簿
  score 簿.xlsx [--json]  由录入值计算得分（不取缓存值）
  check 簿.xlsx… [--json] 检查录入，可同时给出多个文件；退出状态 0 无问题或仅有信息，1 有问题，2 不是可用的评分簿
  regenerate 簿.xlsx --out 新簿.xlsx [--before] [--rubric 指标.json] [--units 单位.csv] [--made-from 原指标.json] [--json]
                        按改动后的（或给出的；--before：上次重新生成之前的）指标体系和单位重新生成，已录入的内容一样不丢；
                        缺表或隐藏表损坏的簿也能修复，--made-from 给出当初生成它的指标体系
  compare 甲.json 乙.json [--json]
                        比较两份指标体系；退出状态 0 相同，1 不同，2 有一份不能用
  import 附件(.docx|.txt) --out 指标.json [--known 指标.json] [--answers 回答.json] [--json]
                        由公布的附件得到指标体系；退出状态 0 无待定问题，1 有待定问题（暂按建议处理），2 不能读取
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
        return `缺少工作表“${SHEETS[fault.sheet]}”；${REPAIRABLE}，也可从备份中恢复该表。`;
      case "state-damaged":
        return `隐藏表“_评分簿”中保存的指标体系已损坏（${fault.faults
          .slice(0, 3)
          .map((one) => describeFault(one, "zh-CN"))
          .join("；")}）；${REPAIRABLE}，也可从备份中恢复。`;
      case "state-mixed":
        return `隐藏表“_评分簿”中保存的指标体系（指纹 ${fault.unpacked}）不是生成本簿时的那一份（${
          fault.fingerprint === "" ? "该表的指纹已缺失" : `该表记录的指纹是 ${fault.fingerprint}`
        }）：该表被改动过，或混入了另一本评分簿的内容；${REPAIRABLE}，也可从备份中恢复该表。`;
      case "newer-layout":
        return `由更新版本的评分簿生成（版式 ${fault.layout}）；请升级后再打开。`;
      case "no-units":
        return `“参评单位”表中没有单位；${REPAIRABLE}，也可从备份中恢复该表。`;
    }
  },
  units: unitFault,
  entries: entryFileFault,
  tooManyUnits: (count, most) => `单位有 ${count} 个，一本评分簿最多 ${most} 个；请分成几个评分簿。`,
  internal: (detail) => `程序出错：${detail}。已有文件未被改动；请反馈此问题。`,
  faultsIn: (path, count) => `${path}：${count} 处问题`,
  more: (count) => `……另有 ${count} 处`,
  generated: (path, units, criteria, entries) =>
    `已生成 ${path}：${units} 个单位，${criteria} 个评分项${entries > 0 ? `，已录入 ${entries} 个值` : ""}。`,
  regenerated: ({ changes, carried, returned, setAside, moved }) =>
    `有 ${changes} 处改动：保留录入 ${carried} 个${returned > 0 ? `，放回 ${returned} 个` : ""}，移入“${ASIDE_SHEET}” ${setAside} 个；${moved} 个单位名次有变。`,
  madeFromWhat:
    "可以修复，但它已说不出由哪份指标体系生成，也与内置的不符；请用 --made-from 给出当初生成它的指标体系（.json）。",
  repairedBy: (title, { known, all, others }) =>
    `按指标体系“${title}”修复：${all} 行中有 ${known} 行在簿中` +
    (others > 0 ? `，“评分录入”另有 ${others} 行不在其中` : "") +
    (known < all || others > 0 ? "；请核对是否就是当初的指标体系。" : "。"),
  whichUnits: "“参评单位”和“评分录入”都已不在，看不出有哪些单位；请用 --units 给出单位名单。",
  namelessUnits: (count) =>
    `有 ${count} 个单位的名称已无处可查，暂以编号为名；请在“参评单位”表中补上，或用 --units 按原来的次序给出名单。`,
  noBefore:
    "其中没有上次重新生成之前的内容：从未重新生成过，或隐藏表已损坏；请去掉 --before，或用 --rubric、--units 给出文件。",
  compared: ({ added, removed, moved, changed, differing }) =>
    differing === 0
      ? "两份指标体系相同。"
      : `${differing} 处不同：新增 ${added}，取消 ${removed}，移动 ${moved}，改动 ${changed}。`,
  written: (path) => `已写入 ${path}。`,
  backedUp: (path) => `同名文件原有内容已另存为 ${path}。`,
  scoreHeader: ["排名", "单位", "总分", "完成率"],
  checked: (cells, errors, warnings, ignored) =>
    `检查了 ${cells} 个录入单元格：${errors} 个错误，${warnings} 个提醒${ignored > 0 ? `，另有 ${ignored} 个已忽略` : ""}。`,
  inFile: (path) => `${path}：`,
  checkedFiles: ({ files, clean, withFindings, unusable, errors, warnings }) =>
    `共 ${files} 个文件：${clean} 个无问题，${withFindings} 个有问题（${errors} 个错误，${warnings} 个提醒），${unusable} 个不能用。`,
  severities: { error: "错误", warning: "提醒", info: "信息" },
  finding: findingText,
};
