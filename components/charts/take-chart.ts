/** Taking a chart along: the file is fetched first, so that a failure can be said instead of a broken file kept. */

/** What came of it: "refused" is the browser's clipboard, "busy" a server that asks for a later attempt. */
export type Taken = "saved" | "copied" | "refused" | "busy" | "failed";

/** Keeps the file at an address under the name that the server gives it. */
export async function saveChart(address: string): Promise<Taken> {
  const file = await fetchFile(address);
  if (typeof file === "string") return file;
  const url = URL.createObjectURL(file.blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return "saved";
}

/** Puts the image at an address on the clipboard. The browser must be asked at once, while the reader's click counts. */
export async function copyChart(address: string): Promise<Taken> {
  let failure: Taken = "refused";
  const image = fetchFile(address).then((file) => {
    if (typeof file !== "string") return file.blob;
    failure = file;
    throw new Error(file);
  });
  // Where the browser refuses before it waits for the image, nobody else does.
  image.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
    return "copied";
  } catch {
    return failure;
  }
}

async function fetchFile(address: string): Promise<{ readonly blob: Blob; readonly name: string } | "busy" | "failed"> {
  try {
    const response = await fetch(address);
    if (!response.ok) return response.status === 429 ? "busy" : "failed";
    const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "chart";
    return { blob: await response.blob(), name };
  } catch {
    return "failed";
  }
}
