// Links of organisations to areas in which no document names them any more.
CYPHER replan=skip
UNWIND $rows.partners AS row
MATCH (:Organisation {id: row.organisation})-[partner:PARTNER_IN]->(area:Area)
WHERE area.id = row.area
DELETE partner
