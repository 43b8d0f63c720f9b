/** The script of a frame with figures: scripts/build-frames.mjs makes one file of it. */
import { EmbedFigures } from "../embed-figures";
import { hydrateFrame } from "./hydrate-frame";

hydrateFrame(EmbedFigures);
