/**
 * Writes the marks of the page's charts as SVG text. They are components without state, so that the page
 * can render them with React and a file without it: React's own writer is not to be had in a route.
 */
import { isValidElement } from "react";

/** Attributes that only a page needs: a stroke that does not scale, and what tests and styles take hold of. */
const LEFT_OUT = /^(vectorEffect|children|key|ref|data-.*)$/;

/** A component's drawing as text. Throws for what an image cannot hold, such as a component with state. */
export function writeMarkup(node: unknown): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(writeMarkup).join("");
  if (typeof node === "string" || typeof node === "number") return escapeXml(String(node));
  if (!isValidElement<Readonly<Record<string, unknown>>>(node)) throw new Error("A drawing holds something that is not an element.");
  const { type, props } = node;
  if (typeof type === "function") {
    const drawn: unknown = Reflect.apply(type, undefined, [props]);
    return writeMarkup(drawn);
  }
  const inside = writeMarkup(props["children"]);
  // A fragment has no tag.
  if (typeof type !== "string") return inside;
  const attributes = Object.entries(props).flatMap(([name, value]) => (LEFT_OUT.test(name) || value === undefined || value === null ? [] : [` ${attributeName(name)}="${escapeXml(String(value))}"`]));
  return inside === "" ? `<${type}${attributes.join("")}/>` : `<${type}${attributes.join("")}>${inside}</${type}>`;
}

/** SVG writes with hyphens what React writes with capitals. */
function attributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A text as it may stand in XML, also in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}
