// What every loaded document holds, as digests.
CYPHER replan=skip
MATCH (document:Document)
RETURN document.id AS id, document.contentDigest AS digest, document.extractionVersion AS extractionVersion
ORDER BY id
