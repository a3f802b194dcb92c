// The edge each statement stands behind, or none while an end is open.
UNWIND $rows AS row
MATCH (st:Statement {id: row.id})
SET st.edge = row.edge
