/** What an import shows, in one piece to be loaded. */
export { AttachmentSource } from "./AttachmentSource";
export { ImportScreen } from "./ImportScreen";
