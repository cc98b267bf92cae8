// People whom no document names any more.
MATCH (person:Person)
WHERE NOT EXISTS { (person)-[:NAMED_IN]->(:Document) } AND NOT EXISTS { (person)<-[:SAID_BY]-(:MeetingItem) }
DETACH DELETE person
