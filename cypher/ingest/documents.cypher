// Documents and, unless they are minutes, the inspections that they report, linked to their areas.
CYPHER replan=skip
UNWIND $rows.documents AS row
MATCH (area:Area {id: row.area})
CREATE (document:Document)-[:ABOUT]->(area)
SET document = row.properties
FOREACH (properties IN row.inspections |
  CREATE (area)-[:HAS_INSPECTION]->(inspection:Inspection)-[:REPORTED_IN]->(document)
  SET inspection = properties
)
