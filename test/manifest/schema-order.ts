/**
 * The children that the add-in only manifest's schema lets each element have, in the schema's order.
 * From [MS-OWEMXML], Office Web Extensibility Manifest Format, and learn.microsoft.com/javascript/api/manifest.
 * Holds what a task pane of one kind of document uses; what is not here is a fault until it is added.
 */

/** Children in order. `!` after a name: exactly one; `?`: none or one; `*`: any number; `+`: at least one. */
export const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId?",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains?",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  DisplayName: ["Override*"],
  "OfficeApp > Description": ["Override*"],
  IconUrl: ["Override*"],
  HighResolutionIconUrl: ["Override*"],
  SupportUrl: ["Override*"],
  AppDomains: ["AppDomain+"],
  "OfficeApp > Hosts": ["Host+"],
  "VersionOverrides > Hosts": ["Host+"],
  "VersionOverrides > Hosts > Host": ["DesktopFormFactor!"],
  Requirements: ["Sets?", "Methods?"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation!"],
  "DefaultSettings > SourceLocation": ["Override*"],
  VersionOverrides: ["Description?", "Requirements?", "Hosts!", "Resources!"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile!", "ExtensionPoint+"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["CustomTab!"],
  CustomTab: ["Group+", "Label!"],
  Group: ["Label!", "Icon!", "Control+"],
  Icon: ["bt:Image+"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Action: ["TaskpaneId?", "SourceLocation?", "Title?", "FunctionName?"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
  "bt:Images": ["bt:Image*"],
  "bt:Images > bt:Image": ["bt:Override*"],
  "bt:Urls": ["bt:Url*"],
  "bt:Url": ["bt:Override*"],
  "bt:ShortStrings": ["bt:String*"],
  "bt:LongStrings": ["bt:String*"],
  "bt:String": ["bt:Override*"],
};

/** What the schema says of an element, by the longest path that fits it; no children where it says nothing. */
export function childrenOf(element: Element): readonly string[] {
  const path = [element.tagName];
  for (let above = element.parentElement; above !== null; above = above.parentElement) path.unshift(above.tagName);
  for (let from = 0; from < path.length; from++) {
    const known = schemaOrder[path.slice(from).join(" > ")];
    if (known !== undefined) return known;
  }
  return [];
}
