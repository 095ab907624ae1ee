/** @jest-environment jsdom */
/** 评分 by keyboard, and as axe sees it. */
import { screen } from "@testing-library/react";
import { fieldsOf } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { workbookWith } from "../book";
import type { Typed } from "../book";
import { complaints, draw, settled } from "../dom";
import { at, NEWS } from "../store/started";

/** 通报曝光 counts two things. */
const COUNTERS = fieldsOf(builtInRubric).flatMap(({ id }) => (id.startsWith("penalty.notices.1") ? [id] : []));

const drawn = async (...typed: Typed[]) => draw(await workbookWith(...typed), { view: "score" });

const percent = () => screen.getByLabelText<HTMLInputElement>("得分率（%）");

describe("by keyboard alone", () => {
  const shown = (pane: { getSnapshot: () => { located: unknown } }) => pane.getSnapshot().located;

  test.each([
    ["{Alt>}{ArrowDown}{/Alt}", at("u2", "info.news.3")],
    ["{Alt>}{ArrowUp}{/Alt}", at("u2", "info.news.1")],
    ["{Alt>}{ArrowRight}{/Alt}", at("u3", "info.news.2")],
    ["{Alt>}{ArrowLeft}{/Alt}", at("u1", "info.news.2")],
    ["{Alt>}n{/Alt}", at("u2", "info.news.3")],
  ])("%s", async (keys, place) => {
    const { user, select, pane } = await drawn();
    await select(at("u2", "info.news.2"));
    percent().focus();
    await user.keyboard(keys);
    await settled();
    expect(shown(pane)).toEqual({ kind: "entry", place });
    expect(document.activeElement).toBe(percent());
  });

  test("what was typed is written on the way", async () => {
    const { user, select, held } = await drawn();
    await select(NEWS);
    await user.type(percent(), "45");
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await settled();
    expect(held(NEWS)).toBe(0.45);
  });

  test("Ctrl+Z takes the last entry back, Ctrl+Y makes it again", async () => {
    const { user, select, held } = await drawn();
    await select(NEWS);
    await user.click(screen.getByRole("button", { name: "取 45%" }));
    await settled();
    await user.keyboard("{Control>}z{/Control}");
    await settled();
    expect(held(NEWS)).toBeNull();
    await user.keyboard("{Control>}y{/Control}");
    await settled();
    expect(held(NEWS)).toBe(0.45);
  });

  test("Alt+↓ on a list opens the list", async () => {
    const { user, select, pane } = await drawn();
    await select(NEWS);
    screen.getByRole("combobox", { name: "语言" }).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await settled();
    expect(shown(pane)).toEqual({ kind: "entry", place: NEWS });
  });

  test("from another screen they lead back to this one", async () => {
    const { user, select, pane } = await drawn();
    await select(NEWS);
    await user.click(screen.getByRole("tab", { name: "排名" }));
    await user.keyboard("{Alt>}n{/Alt}");
    await settled();
    expect(pane.getSnapshot().view).toBe("score");
    expect(document.activeElement).toBe(percent());
  });
});

describe("axe finds nothing", () => {
  test.each(["zh-CN", "en-US"] as const)("in %s", async (locale) => {
    const { select, container } = await draw(await workbookWith(["u1", "info.news.2", 0.4]), { view: "score", locale });
    expect(await complaints(container)).toEqual([]);
    const kinds = [
      NEWS,
      at("u1", "info.news:veto"),
      at("u1", "info.data.1"),
      at("u1", "interaction.consultation.1"),
      at("u1", COUNTERS[0] ?? ""),
      at("u3", "info.projects.1"),
    ];
    for (const place of kinds) {
      await select(place);
      expect(await complaints(container)).toEqual([]);
    }
  });
});
