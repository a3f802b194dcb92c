import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SourceMark } from "./pieces.js";

const PAGES = { DOCUMENT: "/van-ban/$", ORGANISATION: "/co-quan/$", INDICATOR: "/chi-tieu/$" } as const;
const route = getRouteApi("/nguon/$");

interface Props {
  readonly mark: SourceMark;
  readonly children: ReactNode;
}

/** From a mark to what it speaks of. The address takes the place along first, so that «back» leads to it exactly. */
export function MarkLink({ mark: { kind, start, end, subject, label }, children }: Props) {
  const navigate = route.useNavigate();
  if (!subject) return <span className="mark open">{children}</span>;
  const target = { to: PAGES[kind], params: { _splat: subject } } as const;
  return (
    <Link
      {...target}
      className="mark"
      data-kind={kind}
      title={label ?? subject}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        void navigate({ search: { start, end }, replace: true, resetScroll: false }).then(() =>
          navigate({ ...target, search: {} }),
        );
      }}
    >
      {children}
    </Link>
  );
}
