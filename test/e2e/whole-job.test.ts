/** The whole yearly job in Chinese. */
import { IN_CHINESE } from "./said";
import { wholeJob } from "./whole-job";

wholeJob("zh-CN", IN_CHINESE);
