/** Listening to the commands that Univer has carried out. */
import type { FUniver } from "@univerjs/core/facade";

export interface Listener {
  dispose(): void;
}

/** Calls back after each command of that id, with its parameters as Univer passes them. */
export function afterCommand(univer: FUniver, id: string, callback: (params: unknown) => void): Listener {
  return univer.addEvent(univer.Event.CommandExecuted, (command) => {
    if (command.id === id) callback(command.params);
  });
}
