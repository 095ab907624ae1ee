/** The whole yearly job in English; sheets, rubric and units stay Chinese. */
import { IN_ENGLISH } from "./said";
import { wholeJob } from "./whole-job";

wholeJob("en-US", IN_ENGLISH);
