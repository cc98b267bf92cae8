// Who else documents name: leaders of the partners, addressees and signatories of letters. $rows.people has each once.
CYPHER replan=skip
UNWIND $rows.people AS one
MERGE (person:Person {id: one.id})
  ON CREATE SET person += one.rows[0].properties, person.aliases = [one.rows[0].name]
WITH person, one
UNWIND one.rows AS row
MATCH (document:Document {id: row.document})
CREATE (person)-[named:NAMED_IN]->(document)
SET named = row.relationship
