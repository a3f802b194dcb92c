import { type ReactNode, useEffect, useState } from "react";

/** Says that an answer is awaited, but only where the wait can be felt. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="soft">
      {late && children}
    </p>
  );
}
