// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Menu } from "./menu";

afterEach(cleanup);

function setUp() {
  const onTable = vi.fn();
  render(
    <Menu
      label="Chart menu"
      trigger="…"
      items={[
        { id: "table", label: "Table", onSelect: onTable },
        { id: "csv", label: "CSV", href: "/data.csv" },
        { id: "sources", label: "Sources", onSelect: vi.fn() },
      ]}
    />,
  );
  return { onTable, button: screen.getByRole("button", { name: "Chart menu" }) };
}

const focused = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe("a menu by keyboard", () => {
  test("arrows open it at either end and go round", () => {
    const { button } = setUp();
    button.focus();
    press("ArrowDown");
    expect(focused()).toBe("Table");
    press("ArrowUp");
    expect(focused()).toBe("Sources");
    press("ArrowDown");
    expect(focused()).toBe("Table");
    press("End");
    expect(focused()).toBe("Sources");
    press("Home");
    expect(focused()).toBe("Table");
    press("Escape");
    expect(document.activeElement).toBe(button);
    press("ArrowUp");
    expect(focused()).toBe("Sources");
  });

  test("a letter goes to the next entry that begins with it", () => {
    const { button } = setUp();
    button.focus();
    press("ArrowDown");
    press("s");
    expect(focused()).toBe("Sources");
    press("c");
    expect(focused()).toBe("CSV");
  });

  test("space chooses, closes and gives the focus back", () => {
    const { button, onTable } = setUp();
    button.focus();
    press("ArrowDown");
    press(" ");
    expect(onTable).toHaveBeenCalledOnce();
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test("Tab leaves and closes", () => {
    const { button } = setUp();
    button.focus();
    press("ArrowDown");
    press("Tab");
    expect(screen.queryByRole("menu")).toBeNull();
  });
});

describe("a menu by pointer", () => {
  test("the button says whether it is open; a press elsewhere closes it", () => {
    const { button } = setUp();
    expect(button.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    fireEvent.pointerDown(screen.getByRole("menuitem", { name: "CSV" }));
    expect(screen.queryByRole("menu")).not.toBeNull();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  test("an entry that leads somewhere is a link", () => {
    setUp();
    fireEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("menuitem", { name: "CSV" }).getAttribute("href")).toBe("/data.csv");
  });
});
