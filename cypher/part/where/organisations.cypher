// Which organisations.
AND node.kind IN $where.kinds // if where.kinds
AND EXISTS { MATCH (node)-[:PARTNER_IN]->(area:Area) WHERE area.id IN $where.areas } // if where.areas
