// Who said something at a meeting, where the minutes name them. $rows.speakers has each once.
CYPHER replan=skip
UNWIND $rows.speakers AS one
MERGE (person:Person {id: one.id})
  ON CREATE SET person.name = one.rows[0].name, person.aliases = [one.rows[0].name], person.area = one.rows[0].area
