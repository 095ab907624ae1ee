/** Rules about the workbook's make, in Chinese. */
import type { FindingText } from "../messages";
import type { RuleTexts, Told } from "./rule-text";

export const ZH_STRUCTURE: RuleTexts<"structure"> = {
  "cache-stale": {
    title: "表内数值没有更新",
    why: "表里显示的是旧的计算结果，和现在的录入对不上；直接打印或引用会用错分数。",
    says: ({ sheet, shown, number, text }) => ({
      message: `“${sheet ?? ""}”表有 ${number("count")} 格的数值没有随录入更新，第一格显示“${shown}”，按录入应为“${text("expected")}”。`,
      fix: "在 Excel 中按 Ctrl+Alt+F9 全部重算后保存，并确认“公式 → 计算选项”为自动。",
    }),
  },
  "columns-hidden": {
    title: "有录入的列被隐藏",
    why: "隐藏的列照样计分、照样参加排名，核对和打印时却看不到，错漏无人发现。",
    says: ({ sheet, number, list, text }) => ({
      message: `“${sheet ?? ""}”表隐藏了 ${number("count")} 个单位的列（${listed(list("units"))}），其中 ${number("typed")} 格已有录入，看不到却照样计分。`,
      fix: `选中 ${text("area")} 列两侧的列，右键“取消隐藏”。`,
    }),
  },
  "format-missing": {
    title: "条件格式被清除",
    why: "无效、未填和不适用的单元格靠条件格式变色提示；没有了颜色，填错、漏填不容易看出来。",
    says: (told) => ({
      message: `${area(told)}的条件格式被清除或被粘贴覆盖（${told.number("count")} 格），这里的状态不再以颜色提示。`,
      fix: "从同一行完好的单元格用格式刷刷过来；整片都没有了的，撤销当时的操作，或重新生成工作簿并带入已有录入。",
    }),
  },
  "formula-changed": {
    title: "公式被改动",
    why: "同一行、同一列的公式本应一致；有一格不同，这一格以及由它算出的得分和排名就不可信。",
    says: (told) =>
      told.text("left") === "true"
        ? leftBehind(told)
        : {
            message: `${place(told)}：公式“${told.text("found")}”不是这里原有的公式${cells(told)}，计算结果可能有误。`,
            fix: restore(told),
          },
  },
  "formula-error": {
    title: "公式显示错误值",
    why: "错误值会一路传到总分和排名，使整列没有结果。",
    says: (told) => ({
      message: `${place(told)}：公式本身没有改动，但显示错误值“${told.shown}”${cells(told)}，由它计算的得分也会出错。`,
      fix: "检查这条公式引用的单元格，先改正其中的错误值；引用正常时全部重算一次。",
    }),
  },
  "formula-missing": {
    title: "公式被清空",
    why: "空格在合计中按 0 计算，少了分也不会有任何提示。",
    says: (told) => ({
      message: `${place(told)}：这里的公式被清空${cells(told)}，引用它的计算会少算。`,
      fix: restore(told),
    }),
  },
  "formula-overwritten": {
    title: "公式被数值覆盖",
    why: "公式处直接填了内容，以后录入再改，这里也不会跟着变，而表面上看不出来。",
    says: (told) => ({
      message: `${place(told)}：公式被“${told.shown}”覆盖${cells(told)}，不再随录入变化。`,
      fix: `${restore(told).slice(0, -1)}；如果确实要改分，请到“评分录入”表修改录入。`,
    }),
  },
  "layout-older": {
    title: "由旧版本生成",
    why: "旧版本生成的评分簿照常计算，但格式、校验等是否完好，新版本无从核对，也用不上新的功能。",
    says: ({ number }) => ({
      message: `这本评分簿的版式是 ${number("layout")}，本程序生成的是 ${number("newest")}。`,
      fix: "在“开始”页点“重新生成…”，即升级到新版式；录入的内容不变。",
    }),
  },
  "name-broken": {
    title: "名称失效",
    why: "加载项靠工作簿中定义的名称找到各张表；名称不对，表一改名就找不到了。得分的计算不受影响。",
    says: ({ text, sheet }) => ({
      message: `名称“${text("name")}”${text("found") === "" ? "已被删除" : `现在指向“${text("found")}”`}，不再指向${sheet === null ? "它的表" : `“${sheet}”表`}。`,
      fix: `在“公式 → 名称管理器”中${text("found") === "" ? "新建" : "修改"}这个名称，引用位置填“=${text("expected")}”。`,
    }),
  },
  "protection-off": {
    title: "工作表保护已取消",
    why: "没有保护，公式和隐藏的标识可能被误改，而且不会有任何提示。",
    says: ({ sheet }) => ({
      message: `“${sheet ?? ""}”表没有保护，公式和标识随时可能被误改。`,
      fix: "改完后在“审阅 → 保护工作表”中重新保护；浅黄色单元格仍可填写。",
    }),
  },
  "row-doubled": {
    title: "行重复",
    why: "同一行出现两次时只认第一行，填在另一行的内容不起作用。",
    says: (told) => ({
      message: `${row(told)}：这一行在“${told.sheet ?? ""}”表中重复出现，只有第一行起作用。`,
      fix: again(told, "核对两行的内容，把要保留的移到第一行，然后删除重复的一行。"),
    }),
  },
  "row-missing": {
    title: "缺少行",
    why: "行被删除后，这一项无处录入或无法计算，总分会偏低。",
    says: (told) => ({
      message: `${row(told)}：“${told.sheet ?? ""}”表缺少 ${told.number("count")} 行（${told.list("ids").join("、")}），这些内容无法录入或计算。`,
      fix: "撤销删除最好，行里的录入也会回来；撤销不了的，在任务窗格点“修复”把行补回原处，再重新录入。",
    }),
  },
  "row-moved": {
    title: "行放错了指标",
    why: "这一行仍按原来的指标计分，看表的人却会把它当成另一项指标的内容。",
    says: (told) => ({
      message: `${row(told)}：在“${told.sheet ?? ""}”表中被移到了“${told.text("under")}”之下，容易填错、看错。`,
      fix: "把这一行剪切并插回它所属的指标之下。",
    }),
  },
  "row-unknown": {
    title: "行标识有误",
    why: "各表靠隐藏的首列标识找到每一行；标识不对，这一行的内容就读不到。",
    says: (told) => ({
      message: `${row(told)}：“${told.sheet ?? ""}”表有一行的标识${now(told)}，指标体系中没有这一行，其内容不会被读取。`,
      fix: told.text("expected")
        ? `把隐藏首列的标识改回“${told.text("expected")}”。`
        : "如果是自行添加的行，请清空隐藏首列中的内容；否则改回原来的标识。",
    }),
  },
  "rows-hidden": {
    title: "有录入的行被隐藏",
    why: "隐藏或筛掉的行照样计分，核对和打印时却看不到，错漏无人发现。",
    says: ({ sheet, number, text, where }) => ({
      message: `${where && `${where}：`}“${sheet ?? ""}”表隐藏了 ${number("count")} 行要录入的内容，其中 ${number("typed")} 格已有录入，看不到却照样计分。`,
      fix: `清除筛选，或选中 ${text("area")} 行上下的行，右键“取消隐藏”。`,
    }),
  },
  "sheet-missing": {
    title: "缺少工作表",
    why: "各表之间互相引用，缺了一张，其他表的公式就会失效。",
    says: ({ text }) => ({
      message: `工作簿缺少“${text("name")}”表，与它有关的计算和说明都已失效。`,
      fix: "撤销删除，或从备份中恢复；也可以重新生成工作簿并带入已有录入。",
    }),
  },
  "sheet-renamed": {
    title: "工作表改了名",
    why: "公式会跟着新名称走，不影响计算，但操作说明中写的还是原名。",
    says: ({ text }) => ({
      message: `“${text("name")}”表现在叫“${text("now")}”，不影响计算。`,
      fix: `如无必要，请把名称改回“${text("name")}”。`,
    }),
  },
  "unit-doubled": {
    title: "单位重复",
    why: "同一单位出现两次时只认第一处，填在另一处的内容不起作用。",
    says: (told) => ({
      message: `${unit(told)}：在“${told.sheet ?? ""}”表中重复出现，只有第一处起作用。`,
      fix: again(told, "核对两处的内容，把要保留的移到第一处，然后删除重复的一处。"),
    }),
  },
  "unit-missing": {
    title: "单位没有评分列",
    why: "“参评单位”表中的每个单位都要有自己的列，否则无法评分，也没有总分。",
    says: (told) => ({
      message: `${unit(told)}：列在“参评单位”表中，但${told
        .list("sheets")
        .map((name) => `“${name}”表`)
        .join("、")}没有它的列，无法评分。`,
      fix: "撤销删除，或用最新的参评单位名单重新生成工作簿并带入已有录入；不参评的单位请从“参评单位”表删除。",
    }),
  },
  "unit-unknown": {
    title: "单位标识有误",
    why: "各表靠隐藏的标识对应同一单位；“参评单位”表中没有的标识，其评分不属于任何单位。",
    says: (told) => ({
      message: `${unit(told)}：${told
        .list("sheets")
        .map((name) => `“${name}”表`)
        .join("、")}中有一处单位标识${now(told)}，在“参评单位”表中找不到，其评分不会计入任何单位。`,
      fix: told.text("expected")
        ? `把隐藏首行或首列的标识改回“${told.text("expected")}”，各表保持一致。`
        : "在“参评单位”表中恢复这个单位（名称、分组和适用条件是人填的，不能自动补回：请撤销删除，或重新生成工作簿并带入已有录入）；不参评的，请从各表删除它的列和行。",
    }),
  },
  "validation-changed": {
    title: "数据验证被改动",
    why: "每一行的数据验证只放行这一行该填的内容；换成了别的，填对的会被拒绝，填错的反而能通过。",
    says: (told) => ({
      message: `${area(told)}的数据验证不是这里原有的（${told.number("count")} 格），不该填的也可能填得进去。`,
      fix: "从同一行完好的单元格“选择性粘贴 → 验证”；整行都变了的，撤销当时的粘贴或修改。",
    }),
  },
  "validation-missing": {
    title: "数据验证被清除",
    why: "数据验证在录入时就拦住超限、文字等错误；从别处粘贴会把它清除，此后填什么都不再拦。",
    says: (told) => ({
      message: `${area(told)}没有数据验证了（${told.number("count")} 格），填什么都不会被拦住。`,
      fix: "从同一行完好的单元格“选择性粘贴 → 验证”；以后粘贴请用“选择性粘贴 → 数值”。",
    }),
  },
};

/** 市发改委 · 动态要闻 · 2（得分计算）, without what is not known. */
function place(told: Told): string {
  return [told.where || `“${told.sheet ?? ""}”表`, told.where ? `（“${told.sheet ?? ""}”表）` : ""].join("");
}

/** Formulas that were not changed, but no longer point where they should. */
function leftBehind(told: Told): FindingText {
  return {
    message: `“${told.sheet ?? ""}”表有 ${told.number("count")} 条公式没有跟着行、列或工作表名称的变动而调整，引用已经错位，第一条应为“${told.text("expected")}”。`,
    fix: "撤销不经 Excel 做的插入、删除、移动或改名，改在 Excel 中操作；也可以重新生成工作簿并带入已有录入。",
  };
}

/** “评分录入”表 Q11:S11, after what it belongs to where that is one thing. */
function area({ where, sheet, text }: Told): string {
  return `${where && `${where}：`}“${sheet ?? ""}”表 ${text("area")} `.trimEnd();
}

const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join("、") + (names.length > MOST_NAMES ? "等" : "");
}

function row(told: Told): string {
  return told.where || "指标行";
}

function again({ text }: Told, otherwise: string): string {
  return text("expected") ? `把隐藏的标识从“${text("id")}”改回“${text("expected")}”。` : otherwise;
}

function now({ text }: Told): string {
  return text("id") === "" ? "被清空" : `是“${text("id")}”`;
}

function unit(told: Told): string {
  return told.unit?.name ?? "单位";
}

function cells({ number, text }: Told): string {
  return number("count") > 1 ? `（连同相邻单元格共 ${number("count")} 格，到 ${text("to")}）` : "";
}

function restore({ text, number }: Told): string {
  const rest = number("count") > 1 ? "，并填充到其余各格" : "";
  return text("expected")
    ? `把公式恢复为“${text("expected")}”${rest}。`
    : "先恢复这条公式所引用的行、列或工作表，再恢复公式。";
}
