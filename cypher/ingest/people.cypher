// Who else a document names: leaders of the partners, addressees and signatories of letters.
MATCH (document:Document {id: $document})
UNWIND $people AS row
MERGE (person:Person {id: row.id})
  ON CREATE SET person += row.properties, person.aliases = [row.name]
CREATE (person)-[named:NAMED_IN]->(document)
SET named = row.relationship
