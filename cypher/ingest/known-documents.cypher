// The documents that are loaded, and what they were loaded from.
CYPHER replan=skip
MATCH (document:Document)
RETURN document.id AS id, document.area AS area, document.file AS file, document.format AS format, document.part AS part,
  document.digest AS digest, document.contentDigest AS contentDigest, document.extractionVersion AS extractionVersion,
  document.modelVersion AS modelVersion, document.publishedOn AS publishedOn, document.bodyCharacters AS bodyCharacters
ORDER BY id
