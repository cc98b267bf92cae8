// The people who said items of minutes.
UNWIND $ids AS id
MATCH (:MeetingItem {id: id})-[:SAID_BY]->(person:Person)
RETURN id, person {.*} AS node
