// Mention nodes with these ids.
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
RETURN id, mention {.*} AS node
