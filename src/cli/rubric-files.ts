/** The rubric's file format, apart: its schema library is loaded only where a file is read. */
export { describeFault, parseRubric } from "../rubric";
export { decodeText } from "../csv";
