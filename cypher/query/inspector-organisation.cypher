// The inspectorate for which inspectors work.
UNWIND $ids AS id
MATCH (:Inspector {id: id})-[:WORKS_FOR]->(organisation:Organisation)
RETURN id, organisation {.*} AS node
