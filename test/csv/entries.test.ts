import { readEntryFile } from "../../src/csv";
import { countersOf, fieldsOf } from "../../src/rubric";
import type { Field } from "../../src/rubric";
import { bestValue } from "../helpers/fill";
import { ENTRY_HEADINGS, entriesIn, entryFaults, placesOf, rubric, units, valuesIn } from "./text";

const fields = fieldsOf(rubric);

/** The line that enters a field for a unit, as the contract has it. */
function lineOf(unit: string, field: Field): string {
  const quoted = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const place = [unit, field.category.name, field.indicator.name].map(quoted).join(",");
  if (field.kind === "veto") return `${place},veto,,${quoted(field.reasons[0] ?? "")}`;
  const counter = countersOf(field.criterion).length > 0 ? (field.counter?.label ?? "") : "";
  return `${place},${field.criterion.number},${quoted(counter)},${Number(bestValue(field))}`;
}

it("reads every field of the rubric, for every unit", () => {
  const lines = units.flatMap(({ name }) => fields.map((field) => lineOf(name, field)));
  const expected = units.flatMap(({ id }) =>
    fields.map((field) => [id, field.id, field.kind === "veto" ? field.reasons[0] : bestValue(field)]),
  );
  expect(entriesIn(lines)).toEqual(expected);
});

it("reads every single reason, and every level by its label and by its share", () => {
  for (const field of fields) {
    const at = `市发改委,${field.category.name},${field.indicator.name}`;
    if (field.kind === "veto") {
      for (const reason of field.reasons)
        expect(entriesIn([`${at},veto,,"${reason}"`])).toEqual([["u1", field.id, reason]]);
    } else if (field.criterion.rule.kind === "levels") {
      for (const { label, share } of field.criterion.rule.levels) {
        for (const text of [label, String(share), `${Math.round(share * 100)}%`]) {
          expect(entriesIn([`${at},${field.criterion.number},,"${text}"`])).toEqual([["u1", field.id, share]]);
        }
      }
    }
  }
});

it("knows the counters of the contract", () => {
  expect(
    valuesIn(
      "管理保障,运维管理情况,5,超期,2",
      "管理保障,运维管理情况,5,超期1个月或未办结,1",
      "扣分指标,通报曝光,1,国务院办公厅,0",
      "扣分指标,通报曝光,1,省政府办公厅,3",
      "扣分指标,媒体曝光,1,中央媒体,1",
      "扣分指标,媒体曝光,1,省级主流媒体,0",
      "扣分指标,政务服务事项,1,不准确,4",
    ),
  ).toEqual({
    "operations.maintenance.5:overdue": 2,
    "operations.maintenance.5:overdue-month": 1,
    "penalty.notices.1:state-council": 0,
    "penalty.notices.1:province": 3,
    "penalty.media.1:central": 1,
    "penalty.media.1:provincial": 0,
    "penalty.service-items.1": 4,
  });
  expect(valuesIn("扣分指标,政务服务事项,1,,4")).toEqual({ "penalty.service-items.1": 4 });
});

describe("numbers", () => {
  it.each([
    ["0.5", 0.5],
    ["50%", 0.5],
    [" 50 % ", 0.5],
    ["12.5%", 0.125],
    ["５０％", 0.5],
    [".25", 0.25],
    ["+0.1", 0.1],
    ["1e-1", 0.1],
    ["0", 0],
    ["-0", -0],
  ])("%s is %s", (text, value) => {
    expect(valuesIn(`政府信息公开,机构职能,1,,${text}`)).toEqual({ "info.agency.1": value });
  });

  it.each([
    ["info.agency.1", "政府信息公开,机构职能,1,,", "0.51", "above-range"],
    ["info.agency.1", "政府信息公开,机构职能,1,,", "50", "above-range"],
    ["info.agency.1", "政府信息公开,机构职能,1,,", "-0.1", "below-range"],
    ["info.agency.1", "政府信息公开,机构职能,1,,", "一半", "not-a-number"],
    ["info.agency.1", "政府信息公开,机构职能,1,,", "0,5", "not-a-number"],
    ["info.agency.1", "政府信息公开,机构职能,1,,", "1e999", "not-a-number"],
    ["info.agency.1", "政府信息公开,机构职能,1,,", "5e1%", "not-a-number"],
    ["info.agency.1", "政府信息公开,机构职能,1,,", "0x1", "not-a-number"],
    ["service.queries.2", "办事服务,查询服务,2,,", "0.07", "not-a-level"],
    ["service.queries.2", "办事服务,查询服务,2,,", "本级", "not-a-number"],
    ["info.data.1", "政府信息公开,数据发布,1,,", "2.5", "not-whole"],
    ["info.data.1", "政府信息公开,数据发布,1,,", "-1", "negative"],
    ["newmedia.linkage.2", "政务新媒体,协调联动,2,,", "1.5", "not-whole"],
    ["function.platform.1", "功能应用,集约化平台及统一资源库建设应用情况,1,,", "0.05", "not-whole"],
    ["newmedia.publishing.5", "政务新媒体,信息发布,5,,", "-2", "negative"],
    ["penalty.media.1", "扣分指标,媒体曝光,1,中央媒体,", "50%", "not-whole"],
  ])("%s refuses %s%s: %s", (criterion, place, value, fault) => {
    expect(entryFaults(`市发改委,${place}"${value}"`)).toMatchObject([
      { code: "entry-value", line: 2, value, fault, criterion: { id: criterion } },
    ]);
  });
});

describe("blank values", () => {
  it("are not scored yet", () => {
    expect(
      valuesIn("政府信息公开,机构职能,1,,", "政府信息公开,机构职能,veto,,", "扣分指标,媒体曝光,1,中央媒体, "),
    ).toEqual({});
  });

  it("keep their places: a second line for the same entry is a fault, but not for a veto, which names none", () => {
    const twice = "市发改委,办事服务,查询服务";
    expect(placesOf(entryFaults(`${twice},1,,`, `${twice},1,,0.1`))).toEqual(["3 entry-repeated"]);
    expect(entriesIn([`${twice},veto,,`, `${twice},veto,,`, `${twice},veto,,提供查询服务但不可用`])).toHaveLength(1);
  });
});

describe("names", () => {
  it("do without the category where the indicator has it by its name alone", () => {
    expect(valuesIn(",机构职能,1,,0.5", ",运维管理情况,5,超期,1")).toEqual({
      "info.agency.1": 0.5,
      "operations.maintenance.5:overdue": 1,
    });
    const text = "unit,indicator,criterion,value\n市发改委,机构职能,2,0.25\n";
    expect(readEntryFile(text, rubric, units)).toEqual({
      entries: new Map([["u1", new Map([["info.agency.2", 0.25]])]]),
    });
  });

  it("do without a remark in parentheses, and may be broken over lines as the source has them", () => {
    for (const name of ["优秀创新案例（现场评审）", "优秀创新案例", '"优秀创新案例\n（现场评审）"']) {
      expect(valuesIn(`加分指标,${name},1,,0.2`)).toEqual({ "bonus.innovation.1": 0.2 });
    }
  });

  it("tell a category from an indicator of the same name", () => {
    expect(valuesIn("政务新媒体,办事服务,1,,0.8", "政务新媒体,互动交流,2,,0.5")).toEqual({
      "newmedia.service.1": 0.8,
      "newmedia.interaction.2": 0.5,
    });
    expect(placesOf(entryFaults("市发改委,办事服务,办事服务,1,,0.1"))).toEqual(["2 entry-indicator-unknown"]);
  });

  it("may have blanks, and be a department's other one", () => {
    const line = "政府信息公开,机构职能,1,,0.5";
    expect(entriesIn([`市 发改委,${line}`, `市公共资源交易监管局,${line}`])).toEqual([
      ["u1", "info.agency.1", 0.5],
      [units.find(({ name }) => name === "市公共资源交易局")?.id, "info.agency.1", 0.5],
    ]);
    const aliased = units.map((unit) => ({ ...unit, name: unit.name.replace("交易局", "交易监管局") }));
    const text = `${ENTRY_HEADINGS}\n市公共资源交易局,${line}\n市公共资源交易监管局,${line}\n`;
    expect(readEntryFile(text, rubric, aliased)).toMatchObject({
      faults: [{ code: "entry-repeated", line: 3, first: 2 }],
    });
  });

  it("may look like formulas, as the unit list writes them", () => {
    const [first, ...rest] = units;
    const named = first ? [{ ...first, name: "=cmd|' /C calc'!A0" }, ...rest] : [];
    const line = "政府信息公开,机构职能,1,,0.5";
    for (const name of ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"]) {
      expect(readEntryFile(`${ENTRY_HEADINGS}\n${name},${line}\n`, rubric, named)).toHaveProperty("entries.size", 1);
    }
  });
});
