import type { Graph } from "../../src/graph/connect.js";

/** The resolution that everything of the bench rests on, and how much hangs below. */
export const ROOT = "vn/9-nq-tw/2010-01-01";
export const BRANCHES = 20;
export const PER_BRANCH = 500;
export const branch = (n: number): string => `kon-tum/${n}-ctr-tu/2011-01-01`;

/** A resolution, the programmes that implement it, and hundreds of plans that implement each of those. */
const FILL = /* Cypher */ `
  CREATE (root:Document {id: $root, symbol: '9-NQ/TW', type: 'RESOLUTION', system: 'PARTY', issuedOn: date('2010-01-01')})
  CREATE (root)<-[:NAMES]-(:Identifier {id: $root})
  WITH root
  UNWIND range(1, $branches) AS b
  CREATE (p:Document {id: 'kon-tum/' + b + '-ctr-tu/2011-01-01', symbol: b + '-CTr/TU', type: 'PROGRAMME',
    system: 'PARTY', issuedOn: date('2011-01-01'), title: 'chương trình thực hiện Nghị quyết số 9-NQ/TW'})
  CREATE (p)<-[:NAMES]-(:Identifier {id: p.id})
  CREATE (p)-[e:IMPLEMENTS]->(root)
  SET e.id = 'IMPLEMENTS ' + p.id + ' ' + root.id, e.statements = 1, e.certainty = 'EXPLICIT', e.confidence = 0.9,
    e.scope = 'WHOLE', e.assertedBy = 'SELF'
  WITH p, b
  UNWIND range(1, $perBranch) AS n
  WITH p, b, n, date('2012-01-01') + duration({days: n}) AS day
  CREATE (d:Document {id: 'kon-tum.h' + b + '/' + n + '-kh-ubnd/' + toString(day), symbol: n + '/KH-UBND', type: 'PLAN',
    system: 'STATE', issuedOn: day, title: 'kế hoạch triển khai chương trình'})
  CREATE (d)<-[:NAMES]-(:Identifier {id: d.id})
  CREATE (d)-[e:IMPLEMENTS]->(p)
  SET e.id = 'IMPLEMENTS ' + d.id + ' ' + p.id, e.statements = 1, e.certainty = 'EXPLICIT', e.confidence = 0.9,
    e.scope = 'WHOLE', e.assertedBy = 'SELF'`;

export async function plantForest(graph: Graph): Promise<void> {
  const sizes = { root: ROOT, branches: BRANCHES, perBranch: PER_BRANCH };
  await graph.driver.executeQuery(FILL, sizes, { database: graph.database });
}

/** The address of the root's lineage with so many branches opened to the last of their plans. */
export const opened = (branches: number): string => {
  const open = Array.from({ length: branches }, (_, i) => `${branch(i + 1)}~d25`).join(",");
  return `/pha-he/${ROOT}?open=${encodeURIComponent(open)}`;
};
