// People whom no document names any more.
CYPHER replan=skip
MATCH (person:Person)
WHERE NOT EXISTS { (person)-[:NAMED_IN]->(:Document) } AND NOT EXISTS { (person)<-[:SAID_BY]-(:MeetingItem) }
DETACH DELETE person
