// The one counter every writing transaction increments: its lock makes cursor order commit order.
MERGE (c:Counter {id: 'changes'}) ON CREATE SET c.value = 0;
