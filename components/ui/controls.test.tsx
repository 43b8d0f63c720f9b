// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Button } from "./button";
import { Disclosure } from "./disclosure";
import { Notice } from "./notice";
import { Popover } from "./popover";
import { Skeleton } from "./skeleton";
import { ToggleGroup } from "./toggle-group";

afterEach(cleanup);

test("a button never submits a form by accident", () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button>Reset</Button>
    </form>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Reset" }));
  expect(onSubmit).not.toHaveBeenCalled();
});

test("a choice of a few is one named group of radio buttons", () => {
  const onChange = vi.fn();
  const options = [
    { value: "quarterly", label: "Quarterly" },
    { value: "annual", label: "Annual" },
  ] as const;
  render(<ToggleGroup label="Periods" options={options} value="quarterly" onChange={onChange} />);
  expect(screen.getByRole("radiogroup", { name: "Periods" })).toBeTruthy();
  expect(screen.getByRole("radio", { name: "Quarterly", checked: true })).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Annual" }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith("annual");
});

test("two groups on a page do not switch each other off", () => {
  const options = [{ value: "a", label: "A" }] as const;
  render(
    <>
      <ToggleGroup label="One" options={options} value="a" onChange={() => {}} />
      <ToggleGroup label="Two" options={options} value="a" onChange={() => {}} />
    </>,
  );
  expect(screen.getAllByRole("radio", { checked: true })).toHaveLength(2);
});

test("an error interrupts, a remark waits, and only a notice that can be dismissed has a button", () => {
  const onDismiss = vi.fn();
  const { rerender } = render(<Notice tone="error">The data could not be loaded.</Notice>);
  expect(screen.getByRole("alert").textContent).toBe("The data could not be loaded.");
  expect(screen.queryByRole("button")).toBeNull();
  rerender(
    <Notice dismissLabel="Dismiss" onDismiss={onDismiss}>
      Reset.
    </Notice>,
  );
  expect(screen.getByRole("status")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

test("a disclosure is closed until the reader opens it", () => {
  render(<Disclosure summary="Costs">Power</Disclosure>);
  const details = screen.getByText("Power").closest("details");
  expect(details?.open).toBe(false);
  fireEvent.click(screen.getByText("Costs"));
  expect(details?.open).toBe(true);
});

test("the button of a popover names the element that it opens", () => {
  render(
    <Popover trigger="RPO" label="Remaining performance obligations">
      Contracted revenue not yet recognised.
    </Popover>,
  );
  const panel = screen.getByText("Contracted revenue not yet recognised.");
  expect(panel.getAttribute("popover")).toBe("auto");
  expect(screen.getByText("RPO").getAttribute("popovertarget")).toBe(panel.id);
});

test("a skeleton says what is on its way and takes the final size", () => {
  render(<Skeleton label="Loading facts" height="240px" />);
  expect(screen.getByRole("status").style.height).toBe("240px");
  expect(screen.getByRole("status").textContent).toBe("Loading facts");
});
