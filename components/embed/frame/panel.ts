/** The script of a frame with panel: scripts/build-frames.mjs makes one file of it. */
import { EmbedPanel } from "../embed-panel";
import { hydrateFrame } from "./hydrate-frame";

hydrateFrame(EmbedPanel);
