import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, waitForHydration } from "./support/fixtures";
import { retyped, withParts } from "../lib/workbook/workbook-file.arbitrary";
import type { Page } from "@playwright/test";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SCENARIO = "/en?v=1&case=crwv-2026-08-12&usefulLifeYears=5";

async function download(page: Page): Promise<Buffer> {
  await page.getByRole("button", { name: "Excel workbook" }).click();
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: /Download this scenario/ }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe("CRWV_crwv-2026-08-12_v1_workbook_en.xlsx");
  return readFile(await file.path());
}

/** Drops a file on the page, as a reader does from a folder. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ bytes, name: fileName, type }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))], fileName, { type }));
      return data;
    },
    { bytes: content.toString("base64"), name, type: XLSX },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Drop the workbook to read its inputs")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("The workbook of the scenario on the page is downloaded, changed, dropped back, and opens what was typed", async ({ page }) => {
  await page.goto(SCENARIO);
  await waitForHydration(page);
  const file = await download(page);
  expect(file.subarray(0, 2).toString()).toBe("PK");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

  await drop(page, "mine.xlsx", Buffer.from(retyped(file, { capexNextYearUsdB: 55, usefulLifeYears: 99 })));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("“mine.xlsx” differs from this page in 2 inputs.")).toBeVisible();
  await expect(dialog.getByText(/99 lies outside 3/)).toBeVisible();
  await expect(dialog.getByRole("row", { name: /Capex next year/ })).toContainText("55");
  await dialog.getByRole("link", { name: "Open the workbook’s scenario" }).click();
  await page.waitForURL(/capexNextYearUsdB=55/);
  expect(new URL(page.url()).searchParams.get("usefulLifeYears")).toBe("8");
});

test("A workbook is chosen by keyboard, in Chinese, and one that differs in nothing says so", async ({ page }) => {
  await page.goto(SCENARIO.replace("/en", "/zh"));
  await waitForHydration(page);
  const file = Buffer.from(await (await page.request.get("/api/v1/workbook?v=1&case=crwv-2026-08-12&usefulLifeYears=5&lang=zh")).body());
  await page.getByRole("button", { name: "Excel工作簿" }).focus();
  await page.keyboard.press("Enter");
  const chosen = page.waitForEvent("filechooser");
  await page.getByLabel("选择工作簿").focus();
  await page.keyboard.press("Enter");
  await (await chosen).setFiles({ name: "同一情景.xlsx", mimeType: XLSX, buffer: file });
  await expect(page.getByText("“同一情景.xlsx”与当前情景一致。")).toBeVisible();
});

test("A file that is none of ours is refused with its reason, and the page stays as it is @phone", async ({ page }) => {
  await page.goto("/en");
  await waitForHydration(page);
  const file = Buffer.from(await (await page.request.get("/api/v1/workbook")).body());
  await page.getByRole("button", { name: "Excel workbook" }).click();
  const dialog = page.getByRole("dialog");
  const choose = (name: string, buffer: Buffer) => dialog.getByLabel("Choose a workbook").setInputFiles({ name, mimeType: XLSX, buffer });
  await choose("macros.xlsx", Buffer.from(withParts(file, { "xl/vbaProject.bin": "x" })));
  await expect(dialog.getByRole("alert")).toContainText("It carries macros");
  await choose("notes.txt", Buffer.from("Only words. ".repeat(9)));
  await expect(dialog.getByRole("alert")).toContainText("It is not an Excel workbook");
  await choose("half.xlsx", file.subarray(0, 5000));
  await expect(dialog.getByRole("alert")).toContainText("The file is damaged");
  const { violations } = await new AxeBuilder({ page }).include("dialog").withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  expect(new URL(page.url()).search).toBe("");
});

test("Ten workbooks at once do not keep others waiting", async ({ page }) => {
  // As long as it takes on a slow machine: what counts is the order.
  const workbooks = Array.from({ length: 10 }, (_, index) => page.request.get(`/api/v1/workbook?v=1&case=crwv-2026-08-12&capexNextYearUsdB=${30 + index}`, { timeout: 120_000 }));
  let written = 0;
  for (const workbook of workbooks) void workbook.then(() => (written += 1));
  const answer = await page.request.get("/api/v1/companies");
  expect(answer.ok()).toBe(true);
  expect(written).toBeLessThan(10);
  for (const workbook of await Promise.all(workbooks)) expect(workbook.status()).toBe(200);
});
