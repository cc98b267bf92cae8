// What every loaded document holds, as digests.
MATCH (document:Document)
RETURN document.id AS id, document.contentDigest AS digest, document.extractionVersion AS extractionVersion
ORDER BY id
