// People whom no document names any more.
CYPHER replan=skip
UNWIND $rows.ids AS id
MATCH (person:Person {id: id})
WHERE NOT EXISTS { (person)-[:NAMED_IN]->(:Document) } AND NOT EXISTS { (person)<-[:SAID_BY]-(:MeetingItem) }
DETACH DELETE person
