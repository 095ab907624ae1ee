/** An element that others draw into, put into the page as it is: it must outlive what React makes around it. */
import { useLayoutEffect, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ place: { position: "absolute", inset: 0 } });

export function Place({ element }: { readonly element: HTMLElement }) {
  const styles = useStyles();
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    around.current?.append(element);
  }, [element]);
  return <div ref={around} className={styles.place} />;
}
